"""Files and bytes in gzip's format.

A file is read whole when it is opened, and compressed whole when it is closed.

Source: Library Reference, `gzip`; RFC 1952; the words of errors are CPython's.
"""

import io
import struct
import time
import zlib

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = "rb", "wb"

_BARE = -zlib.MAX_WBITS
_GZIP = zlib.MAX_WBITS + 16


class BadGzipFile(OSError):
    __module__ = "gzip"


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    if "t" in mode:
        if "b" in mode:
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"Argument '{name}' not supported in binary mode")
    plain = mode.replace("t", "")
    if hasattr(filename, "read") or hasattr(filename, "write"):
        made = GzipFile(None, plain, compresslevel, filename)
    elif isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        made = GzipFile(filename, plain, compresslevel)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(made, encoding, errors, newline) if "t" in mode else made


def compress(data, compresslevel=9, *, mtime=None):
    return _header(mtime, b"", compresslevel) + zlib.compress(data, compresslevel, _BARE) + _trailer(data)


def decompress(data):
    parts = []
    rest = bytes(data)
    while rest := rest.lstrip(b"\0") if parts else rest:
        if rest[:2] != b"\x1f\x8b":
            raise BadGzipFile(f"Not a gzipped file ({rest[:2]!r})")
        member = zlib.decompressobj(_GZIP)
        part = member.decompress(rest)
        if not member.eof:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        parts.append(part)
        rest = member.unused_data
    return b"".join(parts)


def _header(mtime, name, level):
    seconds = int(time.time() if mtime is None else mtime)
    speed = {1: b"\x04", 9: b"\x02"}.get(level, b"\x00")
    flags = FNAME if name else 0
    return b"\x1f\x8b\x08" + bytes([flags]) + struct.pack("<L", seconds) + speed + b"\xff" + (name and name + b"\0")


def _trailer(data):
    return struct.pack("<LL", zlib.crc32(data), len(data) & 0xFFFFFFFF)


class GzipFile(io.BufferedIOBase):
    __module__ = "gzip"

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        kind = (mode or getattr(fileobj, "mode", None) or "rb")[0]
        if kind not in "rwax":
            raise ValueError(f"Invalid mode: {mode!r}")
        self._own = None
        if fileobj is None:
            fileobj = self._own = io.open(filename, kind + "b")
        if filename is None:
            filename = getattr(fileobj, "name", "")
        self.name = filename if isinstance(filename, (str, bytes)) else ""
        self.mode = READ if kind == "r" else WRITE
        self.fileobj = fileobj
        self._level = compresslevel
        self._mtime = mtime
        self._closed = False
        self._content = io.BytesIO(decompress(fileobj.read()) if kind == "r" else b"")

    @property
    def closed(self):
        return self._closed

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def read(self, size=-1):
        return self._for(READ, "read() on write-only GzipFile object").read(size)

    def read1(self, size=-1):
        return self._for(READ, "read1() on write-only GzipFile object").read(size)

    def readline(self, size=-1):
        return self._for(READ, "readline() on write-only GzipFile object").readline(size)

    def peek(self, n):
        content = self._for(READ, "peek() on write-only GzipFile object")
        at = content.tell()
        found = content.read(n)
        content.seek(at)
        return found

    def write(self, data):
        return self._for(WRITE, "write() on read-only GzipFile object").write(data)

    def seek(self, offset, whence=io.SEEK_SET):
        return self._content.seek(offset, whence)

    def tell(self):
        return self._content.tell()

    def close(self):
        if self._closed:
            return
        self._closed = True
        if self.mode == WRITE:
            self._put()
        if self._own is not None:
            self._own.close()

    def _for(self, mode, words):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        if self.mode != mode:
            import errno

            raise OSError(errno.EBADF, words)
        return self._content

    def _put(self):
        data = self._content.getvalue()
        name = self.name.encode("latin-1") if isinstance(self.name, str) else self.name
        name = name.rpartition(b"/")[2].removesuffix(b".gz")
        self.fileobj.write(_header(self._mtime, name, self._level))
        self.fileobj.write(zlib.compress(data, self._level, _BARE) + _trailer(data))
