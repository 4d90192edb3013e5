"""Binary files that read ahead and keep back what is written.

Source: Library Reference, `io`, "Buffered Streams"; the words of errors are CPython's.
"""

import _files
from _io_base import DEFAULT_BUFFER_SIZE, BufferedIOBase, UnsupportedOperation, asked_size
from _io_raw import FileIO


class _Buffered(BufferedIOBase):
    """What the buffered classes share: a raw stream, bytes read ahead, bytes kept back."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._raw = raw
        self._limit = buffer_size
        self._ahead = b""
        self._at = 0
        self._back = []
        self._back_size = 0

    @property
    def raw(self):
        if self._raw is None:
            raise ValueError("raw stream has been detached")
        return self._raw

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def __repr__(self):
        kind = f"_io.{type(self).__name__}"
        name = getattr(self._raw, "name", None)
        return f"<{kind}>" if name is None else f"<{kind} name={name!r}>"

    def _open(self, doing):
        if self.closed:
            raise ValueError(doing + " of closed file")

    def detach(self):
        raw = self.raw
        self.flush()
        self._raw = None
        return raw

    def close(self):
        if self._raw is not None and not self.closed:
            try:
                self.flush()
            finally:
                _files.has_written(self)
                self.raw.close()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def seekable(self):
        return self.raw.seekable()

    def readable(self):
        return False

    def writable(self):
        return False

    def flush(self):
        self._open("flush")
        self._write_back()

    def _write_back(self):
        if self._back:
            data = b"".join(self._back)
            self._back = []
            self._back_size = 0
            _files.has_written(self)
            while data:
                count = self.raw.write(data)
                if count is None or not 0 < count <= len(data):
                    raise OSError(f"raw write() returned invalid length {count} (should have been between 0 and {len(data)})")
                data = data[count:]

    def _drop_ahead(self):
        """The raw stream goes on where the bytes were read up to."""
        if self._at < len(self._ahead):
            self.raw.seek(self._at - len(self._ahead), 1)
        self._ahead = b""
        self._at = 0

    def tell(self):
        self._open("tell")
        return self.raw.tell() - (len(self._ahead) - self._at) + self._back_size

    def seek(self, target, whence=0, /):
        self._open("seek")
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        if not self.raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        self._write_back()
        if whence == 1:
            target -= len(self._ahead) - self._at
        place = self.raw.seek(target, whence)
        self._ahead = b""
        self._at = 0
        return place

    def truncate(self, size=None, /):
        self._open("truncate")
        if not self.writable():
            raise UnsupportedOperation("truncate")
        self._write_back()
        if size is None:
            size = self.tell()
        return self.raw.truncate(size)


class _Reading:
    def readable(self):
        return self.raw.readable()

    def _fill(self):
        """More bytes ahead, when none are left; False at the end."""
        self._write_back()
        data = self.raw.read(self._limit)
        if data is not None and not isinstance(data, (bytes, bytearray)):
            raise OSError(f"read() should return bytes, not '{type(data).__name__}'")
        self._ahead = data or b""
        self._at = 0
        return bool(data)

    def _take(self, count):
        piece = self._ahead[self._at : self._at + count]
        self._at += len(piece)
        return piece

    def read(self, size=-1, /):
        size = asked_size(size)
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._open("read")
        piece = self._take(len(self._ahead) if size < 0 else size)
        if size >= 0 and len(piece) == size:
            return piece
        self._write_back()
        if size < 0:
            if hasattr(self.raw, "readall"):
                rest = self.raw.readall()
                return piece + rest if rest else piece
            pieces = [piece]
            while self._fill():
                pieces.append(self._take(len(self._ahead)))
            return b"".join(pieces)
        pieces = [piece]
        left = size - len(piece)
        while left > 0 and self._fill():
            pieces.append(self._take(left))
            left -= len(pieces[-1])
        return b"".join(pieces)

    def read1(self, size=-1, /):
        size = asked_size(size)
        self._open("read")
        if size == 0:
            return b""
        if self._at < len(self._ahead):
            return self._take(len(self._ahead) if size < 0 else size)
        self._write_back()
        return self.raw.read(self._limit if size < 0 else size) or b""

    def peek(self, size=0, /):
        self._open("peek")
        if self._at >= len(self._ahead):
            self._fill()
        return self._ahead[self._at :]

    def readline(self, size=-1, /):
        size = asked_size(size)
        self._open("readline")
        pieces = []
        left = size
        while self._at < len(self._ahead) or self._fill():
            end = self._ahead.find(b"\n", self._at) + 1
            count = (end or len(self._ahead)) - self._at
            if 0 <= left < count:
                count = left
                end = 0
            pieces.append(self._take(count))
            left -= count
            if end or left == 0:
                break
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class _Writing:
    def writable(self):
        return self.raw.writable()

    def write(self, data, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._open("write to")
        if self._ahead:
            self._drop_ahead()
        data = bytes(data)
        if not data:
            return 0
        self._back.append(data)
        self._back_size += len(data)
        if self._back_size > self._limit:
            self._write_back()
        elif isinstance(self._raw, FileIO):
            _files.will_write(self)
        return len(data)


class BufferedReader(_Reading, _Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        _Buffered.__init__(self, raw, buffer_size)


class BufferedWriter(_Writing, _Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        _Buffered.__init__(self, raw, buffer_size)


class BufferedRandom(_Reading, _Writing, _Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        _Buffered.__init__(self, raw, buffer_size)


class BufferedRWPair(BufferedIOBase):
    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def write(self, data, /):
        return self.writer.write(data)

    def flush(self):
        return self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    @property
    def closed(self):
        return self.writer.closed
