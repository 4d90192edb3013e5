"""Compressed data, as the host's zlib makes and reads it.

A compressor keeps what it is given until `flush`, since the host compresses at once; a decompressor gives what is there so far.

Source: Library Reference, `zlib`; the words of errors are CPython's.
"""

import _compression
import binascii

DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_VERSION = "1.3.1"
ZLIB_RUNTIME_VERSION = ZLIB_VERSION
Z_NO_COMPRESSION = 0
Z_BEST_SPEED = 1
Z_BEST_COMPRESSION = 9
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_HUFFMAN_ONLY = 2
Z_RLE = 3
Z_FIXED = 4
Z_NO_FLUSH = 0
Z_PARTIAL_FLUSH = 1
Z_SYNC_FLUSH = 2
Z_FULL_FLUSH = 3
Z_FINISH = 4
Z_BLOCK = 5
Z_TREES = 6

_ADLER_BASE = 65521


class error(Exception):
    __module__ = "zlib"


def crc32(data, value=0, /):
    return binascii.crc32(data, value)


def adler32(data, value=1, /):
    low = value & 0xFFFF
    high = value >> 16 & 0xFFFF
    for byte in _bytes(data):
        low = (low + byte) % _ADLER_BASE
        high = (high + low) % _ADLER_BASE
    return high << 16 | low


def compress(data, /, level=-1, wbits=15):
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    return _compression.compressed(_bytes(data), level, wbits, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY)


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    if bufsize <= 0:
        raise ValueError("bufsize must be non-zero" if bufsize == 0 else "bufsize must be non-negative")
    result, _, complete = _decompressed(_bytes(data), wbits)
    if not complete:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return result


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    if zdict is not None:
        raise NotImplementedError("zlib.compressobj: zdict is not in the subset")
    if method != DEFLATED or not -1 <= level <= 9:
        raise ValueError("Invalid initialization option")
    return Compress(level, wbits, memLevel, strategy)


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    if zdict:
        raise NotImplementedError("zlib.decompressobj: zdict is not in the subset")
    return Decompress(wbits)


class Compress:
    __module__ = "zlib"

    def __init__(self, level, wbits, memory, strategy):
        self._settings = (level, wbits, memory, strategy)
        self._data = bytearray()
        self._finished = False

    def compress(self, data, /):
        if self._finished:
            raise error("Error -2 while compressing data: inconsistent stream state")
        self._data += _bytes(data)
        return b""

    def flush(self, mode=Z_FINISH, /):
        if mode == Z_NO_FLUSH:
            return b""
        if mode != Z_FINISH:
            raise NotImplementedError("zlib: a compressor's flush in the midst of the data is not in the subset")
        if self._finished:
            raise error("Error -2 while finishing compression: inconsistent stream state")
        self._finished = True
        return _compression.compressed(self._data, *self._settings)

    def copy(self):
        made = Compress(*self._settings)
        made._data += self._data
        made._finished = self._finished
        return made


class Decompress:
    __module__ = "zlib"

    def __init__(self, wbits):
        self.unused_data = b""
        self.unconsumed_tail = b""
        self.eof = False
        self._wbits = wbits
        self._data = b""
        self._given = 0

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        if self.eof:
            self.unused_data += data
            return b""
        # What was held back is in `_data` already; whoever hands `unconsumed_tail` in again hands in the same bytes.
        self._data += _bytes(data)[len(self.unconsumed_tail) :]
        return self._more(max_length)

    def flush(self, length=DEF_BUF_SIZE, /):
        if length <= 0:
            raise ValueError("length must be greater than zero")
        return b"" if self.eof else self._more(0)

    def copy(self):
        made = Decompress(self._wbits)
        made.__dict__.update(self.__dict__)
        return made

    def _more(self, limit):
        if not self._data:
            return b""
        result, read, complete = _decompressed(self._data, self._wbits)
        until = min(len(result), self._given + limit) if limit else len(result)
        part = result[self._given : until]
        self._given = until
        is_all = until == len(result)
        # The host does not say how far it had to read for a part of the result: the tail only says that there is more.
        self.unconsumed_tail = b"" if is_all else self._data[-1:]
        if complete and is_all:
            self.eof = True
            self.unused_data = self._data[read:]
        return part


def _decompressed(data, wbits):
    found = _compression.decompressed(data, wbits)
    if len(found) == 2:
        number, words = found
        raise error(f"Error {number} while decompressing data: {words}")
    return found


def _bytes(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(memoryview(data))
