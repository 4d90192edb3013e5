"""`open`, and the classes of binary files.

Source: Library Reference, `open`; `io`, "Raw File I/O", "Buffered Streams"; the words of errors are CPython's.
"""

import _files
from _io_base import DEFAULT_BUFFER_SIZE, BufferedIOBase, RawIOBase, UnsupportedOperation, asked_size
from _io_text import TextIOWrapper


def fs_path(file):
    """A str or bytes path."""
    if isinstance(file, (str, bytes)):
        return file
    convert = getattr(type(file), "__fspath__", None)
    if convert is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(file).__name__}")
    path = convert(file)
    if not isinstance(path, (str, bytes)):
        raise TypeError(f"expected {type(file).__name__}.__fspath__() to return str or bytes, not {type(path).__name__}")
    return path


class FileIO(RawIOBase):
    __module__ = "_io"

    def __init__(self, file, mode="r", closefd=True, opener=None):
        if isinstance(file, float):
            raise TypeError("integer argument expected, got float")
        if not isinstance(mode, str):
            raise TypeError(f"FileIO() argument 'mode' must be str, not {type(mode).__name__}")
        kinds = [c for c in mode if c in "rwax"]
        if any(c not in "rwaxb+" for c in mode):
            raise ValueError(f"invalid mode: {mode}")
        if len(kinds) != 1 or mode.count("+") > 1:
            raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
        kind = kinds[0]
        plus = "+" in mode
        self._kind = kind
        self._reads = kind == "r" or plus
        self._writes = kind != "r" or plus
        self._plus = plus
        self._closefd = bool(closefd)
        self._fd = -1
        self._is_closed = False
        if isinstance(file, int):
            if file < 0:
                raise ValueError("negative file descriptor")
            self._fd = int(file)
        else:
            if not closefd:
                raise ValueError("Cannot use closefd=False with file name")
            if opener is not None:
                raise NotImplementedError("open() with an opener is not in the subset")
            flags = {"r": "r", "w": "w", "a": "a", "x": "wx"}[kind] + ("+" if plus else "")
            self._fd = _files.open_file(fs_path(file), flags)
        self.name = file
        self._has_positions = _files.has_positions(self._fd)
        self._at = _files.file_size(self._fd) if kind == "a" and self._has_positions else 0

    def _open(self):
        if self._is_closed:
            raise ValueError("I/O operation on closed file")

    @property
    def mode(self):
        if self._kind == "x":
            return "xb+" if self._plus else "xb"
        if self._kind == "a":
            return "ab+" if self._plus else "ab"
        if self._plus:
            return "rb+"
        return "rb" if self._reads else "wb"

    @property
    def closefd(self):
        return self._closefd

    @property
    def closed(self):
        return self._is_closed

    def __repr__(self):
        if self._is_closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self._closefd}>"

    def close(self):
        if not self._is_closed:
            self._is_closed = True
            if self._closefd:
                _files.close_file(self._fd)

    def readable(self):
        self._open()
        return self._reads

    def writable(self):
        self._open()
        return self._writes

    def seekable(self):
        self._open()
        return self._has_positions

    def fileno(self):
        self._open()
        return self._fd

    def isatty(self):
        self._open()
        return _files.is_terminal(self._fd)

    def read(self, size=-1, /):
        self._open()
        if not self._reads:
            raise UnsupportedOperation("File not open for reading")
        size = asked_size(size)
        if size < 0:
            return self.readall()
        data = _files.read_file(self._fd, size, self._at if self._has_positions else None)
        self._at += len(data)
        return data

    def readall(self):
        self._open()
        if not self._reads:
            raise UnsupportedOperation("File not open for reading")
        pieces = []
        size = max(DEFAULT_BUFFER_SIZE, _files.file_size(self._fd) - self._at + 1) if self._has_positions else 65536
        while piece := self.read(size):
            pieces.append(piece)
        return b"".join(pieces)

    def readinto(self, buffer, /):
        self._open()
        if not self._reads:
            raise UnsupportedOperation("File not open for reading")
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def write(self, data, /):
        self._open()
        if not self._writes:
            raise UnsupportedOperation("File not open for writing")
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        if self._kind == "a" and self._has_positions:
            self._at = _files.file_size(self._fd)
        count = _files.write_file(self._fd, data, self._at if self._has_positions and self._kind != "a" else None)
        self._at += count
        return count

    def seek(self, offset, whence=0, /):
        self._open()
        if not self._has_positions:
            raise _files.os_error("ESPIPE")
        if whence == 1:
            offset += self._at
        elif whence == 2:
            offset += _files.file_size(self._fd)
        elif whence != 0:
            raise _files.os_error("EINVAL")
        if offset < 0:
            raise _files.os_error("EINVAL")
        self._at = offset
        return offset

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._open()
        if not self._writes:
            raise UnsupportedOperation("File not open for writing")
        if size is None:
            size = self.tell()
        _files.truncate_file(self._fd, size)
        return size


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


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(file, int):
        file = fs_path(file)
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    if not isinstance(buffering, int):
        raise TypeError(f"'{type(buffering).__name__}' object cannot be interpreted as an integer")
    for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"open() argument '{name}' must be str or None, not {type(value).__name__}")
    if any(c not in "rwaxbt+" or mode.count(c) > 1 for c in mode):
        raise ValueError(f"invalid mode: {mode!r}")
    is_text = "t" in mode
    is_binary = "b" in mode
    kinds = [c for c in mode if c in "rwax"]
    if is_text and is_binary:
        raise ValueError("can't have text and binary mode at once")
    if len(kinds) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if is_binary:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                article = "an" if name[0] == "e" else "a"
                raise ValueError(f"binary mode doesn't take {article} {name} argument")
    raw = FileIO(file, "".join(kinds) + ("+" if "+" in mode else ""), closefd, opener)
    try:
        if buffering == 0:
            if not is_binary:
                raise ValueError("can't have unbuffered text I/O")
            return raw
        line_buffering = not is_binary and (buffering == 1 or (buffering < 0 and raw.isatty()))
        size = DEFAULT_BUFFER_SIZE if buffering in (-1, 1) else buffering
        if "+" in mode:
            buffer = BufferedRandom(raw, size)
        elif kinds[0] == "r":
            buffer = BufferedReader(raw, size)
        else:
            buffer = BufferedWriter(raw, size)
        if is_binary:
            return buffer
        text = TextIOWrapper(buffer, encoding, errors, newline, line_buffering)
        text.mode = mode
        return text
    except BaseException:
        raw.close()
        raise


def open_code(path):
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2, /):
    return "locale" if encoding is None else encoding
