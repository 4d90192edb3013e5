"""`io.StringIO` and `io.BytesIO`: files kept in memory.

Source: Library Reference, `io`; the words of errors are CPython's.
"""

from _io_base import SEEK_CUR, SEEK_END, BufferedIOBase, TextIOBase, UnsupportedOperation, asked_size, memory_of, memory_to_fill
from operator import index
from _io_text import NewlineDecoder


class StringIO(TextIOBase):
    __module__ = "_io"
    _is_closed = False

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._decoder = NewlineDecoder(newline is None) if not newline else None
        # Text written at the end waits in pieces.
        self._text = ""
        self._pieces = []
        self._length = 0
        self._at = 0
        self._is_closed = False
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def __getstate__(self):
        return self.getvalue(), self._newline, self._at, own_attributes(self)

    def __setstate__(self, state):
        text, newline, at, attributes = checked_state(self, state, 4)
        self.__init__(text, newline)
        self._text, self._pieces, self._length = text, [], len(text)
        self._at = at
        self.__dict__.update(attributes)

    def _open(self):
        if self._is_closed:
            raise ValueError("I/O operation on closed file")

    def _whole(self):
        if self._pieces:
            self._text += "".join(self._pieces)
            self._pieces = []
        return self._text

    def write(self, s, /):
        self._open()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        count = len(s)
        if self._decoder is not None:
            s = self._decoder.decode(s, True)
        elif self._newline != "\n":
            s = s.replace("\n", self._newline)
        if not s:
            return count
        if self._at == self._length:
            self._pieces.append(s)
            self._length += len(s)
        else:
            text = self._whole()
            if self._at > self._length:
                text += "\0" * (self._at - self._length)
            self._text = text[: self._at] + s + text[self._at + len(s) :]
            self._length = len(self._text)
        self._at += len(s)
        return count

    def getvalue(self):
        self._open()
        return self._whole()

    def read(self, size=-1, /):
        self._open()
        size = asked_size(size)
        text = self._whole()
        start = min(self._at, self._length)
        end = self._length if size < 0 else min(self._length, start + size)
        self._at = max(self._at, end)
        return text[start:end]

    def readline(self, size=-1, /):
        self._open()
        size = asked_size(size)
        text = self._whole()
        start = min(self._at, self._length)
        end = _line_end(text, start, self._newline)
        if 0 <= size < end - start:
            end = start + size
        self._at = max(self._at, end)
        return text[start:end]

    def seek(self, pos, whence=0, /):
        self._open()
        pos, whence = index(pos), index(whence)
        if whence == 0:
            if pos < 0:
                raise ValueError(f"Negative seek position {pos}")
        elif whence not in (SEEK_CUR, SEEK_END):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        elif pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == SEEK_CUR:
            pos = self._at
        elif whence == SEEK_END:
            pos = self._length
        self._at = pos
        return pos

    def tell(self):
        self._open()
        return self._at

    def truncate(self, pos=None, /):
        self._open()
        pos = self._at if pos is None else asked_size(pos)
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        if pos < self._length:
            self._text = self._whole()[:pos]
            self._length = pos
        return pos

    def close(self):
        self._is_closed = True

    def flush(self):
        self._open()

    def readable(self):
        self._open()
        return True

    def writable(self):
        self._open()
        return True

    def seekable(self):
        self._open()
        return True

    def isatty(self):
        self._open()
        return False

    @property
    def line_buffering(self):
        self._open()
        return False

    @property
    def newlines(self):
        self._open()
        return self._decoder.newlines if self._decoder is not None else None

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


def own_attributes(file):
    """What a program has set, and an instance of a derived class keeps."""
    return {key: value for key, value in vars(file).items() if not key.startswith("_")} or None


def checked_state(file, state, size):
    """What `__setstate__` is given: the content, for text its newline, the place, attributes."""
    name = f"_io.{type(file).__name__}"
    file._open()
    if not isinstance(state, tuple) or len(state) != size:
        raise TypeError(f"{name}.__setstate__ argument should be {size}-tuple, got {type(state).__name__}")
    *content, at, attributes = state
    if not isinstance(at, int):
        words = {3: "second item of state must be an integer, not", 4: "third item of state must be an integer, got"}[size]
        raise TypeError(f"{words} {type(at).__name__}")
    if at < 0:
        raise ValueError("position value cannot be negative")
    if attributes is not None and not isinstance(attributes, dict):
        number = {3: "third", 4: "fourth"}[size]
        raise TypeError(f"{number} item of state should be a dict, got a {type(attributes).__name__}")
    return *content, at, attributes or {}


def _line_end(text, start, newline):
    """Behind the end of the line that begins at `start`."""
    if newline == "":
        for at in range(start, len(text)):
            if text[at] == "\n":
                return at + 1
            if text[at] == "\r":
                return at + 2 if text[at + 1 : at + 2] == "\n" else at + 1
        return len(text)
    mark = newline or "\n"
    end = text.find(mark, start)
    return len(text) if end < 0 else end + len(mark)


class BytesIO(BufferedIOBase):
    __module__ = "_io"
    _is_closed = False

    def __init__(self, initial_bytes=b""):
        self._data = bytearray() if initial_bytes is None else bytearray(memory_of(initial_bytes))
        self._at = 0
        self._is_closed = False

    def _open(self):
        if self._is_closed:
            raise ValueError("I/O operation on closed file.")

    def _check_exports(self):
        """What is being looked at keeps its size: a bytearray knows whether it is."""
        self._data.append(0)
        self._data.pop()

    def __getstate__(self):
        return self.getvalue(), self._at, own_attributes(self)

    def __setstate__(self, state):
        data, at, attributes = checked_state(self, state, 3)
        self.__init__(data)
        self._at = at
        self.__dict__.update(attributes)

    def getvalue(self):
        self._open()
        return bytes(self._data)

    def read(self, size=-1, /):
        self._open()
        size = asked_size(size)
        start = min(self._at, len(self._data))
        end = len(self._data) if size < 0 else min(len(self._data), start + size)
        self._at = max(self._at, end)
        return bytes(self._data[start:end])

    def read1(self, size=-1, /):
        return self.read(size)

    def readline(self, size=-1, /):
        self._open()
        size = asked_size(size)
        start = min(self._at, len(self._data))
        end = self._data.find(b"\n", start) + 1 or len(self._data)
        if 0 <= size < end - start:
            end = start + size
        self._at = max(self._at, end)
        return bytes(self._data[start:end])

    def readinto(self, buffer, /):
        self._open()
        data = self.read(memory_to_fill(buffer, "readinto").nbytes)
        memory_to_fill(buffer, "readinto")[: len(data)] = data
        return len(data)

    def write(self, data, /):
        self._open()
        if not isinstance(data, bytes):
            data = bytes(memory_of(data))
        if not data:
            return 0
        if self._at > len(self._data):
            self._data += bytes(self._at - len(self._data))
        elif self._at < len(self._data):
            self._check_exports()
        self._data[self._at : self._at + len(data)] = data
        self._at += len(data)
        return len(data)

    def seek(self, pos, whence=0, /):
        self._open()
        pos, whence = index(pos), index(whence)
        if whence == 0:
            if pos < 0:
                raise ValueError(f"negative seek value {pos}")
        elif whence == SEEK_CUR:
            pos = max(0, self._at + pos)
        elif whence == SEEK_END:
            pos = max(0, len(self._data) + pos)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        self._at = pos
        return pos

    def tell(self):
        self._open()
        return self._at

    def truncate(self, size=None, /):
        self._open()
        size = self._at if size is None else asked_size(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        self._check_exports()
        del self._data[size:]
        return size

    def getbuffer(self):
        self._open()
        return memoryview(self._data)

    def close(self):
        self._check_exports()
        self._is_closed = True

    def flush(self):
        self._open()

    def readable(self):
        self._open()
        return True

    def writable(self):
        self._open()
        return True

    def seekable(self):
        self._open()
        return True

    def isatty(self):
        self._open()
        return False
