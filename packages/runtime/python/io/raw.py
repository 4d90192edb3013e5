"""Files as the system has them: each read and write is one of its own.

Source: Library Reference, `io`, "Raw File I/O"; the words of errors are CPython's.
"""

import _files
from _io_base import DEFAULT_BUFFER_SIZE, RawIOBase, UnsupportedOperation, asked_size


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
