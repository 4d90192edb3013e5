"""Values as bytes, in the layout a format gives.

Source: Library Reference, `struct`; the words of errors are CPython's.
"""

import _floats


class error(Exception):
    __module__ = "struct"


# Size and alignment of the native kinds, and size of the standard ones; 0 where there is none.
_KINDS = {
    "x": (1, 1),
    "c": (1, 1),
    "b": (1, 1),
    "B": (1, 1),
    "?": (1, 1),
    "h": (2, 2),
    "H": (2, 2),
    "i": (4, 4),
    "I": (4, 4),
    "l": (8, 4),
    "L": (8, 4),
    "q": (8, 8),
    "Q": (8, 8),
    "n": (8, 0),
    "N": (8, 0),
    "e": (2, 2),
    "f": (4, 4),
    "d": (8, 8),
    "s": (1, 1),
    "p": (1, 1),
    "P": (8, 0),
}


def _parsed(text):
    """The byte order, and (kind, count, offset, size) of each part; the whole size."""
    order = "<"
    native = True
    at = 0
    if text[:1] in ("@", "=", "<", ">", "!"):
        native = text[0] == "@"
        order = ">" if text[0] in ">!" else "<"
        at = 1
    parts = []
    offset = 0
    while at < len(text):
        c = text[at]
        at += 1
        if c.isspace():
            continue
        count = 1
        if "0" <= c <= "9":
            start = at - 1
            while at < len(text) and "0" <= text[at] <= "9":
                at += 1
            count = int(text[start:at])
            if at == len(text):
                raise error("repeat count given without format specifier")
            c = text[at]
            at += 1
        native_size, standard_size = _KINDS.get(c, (0, 0))
        size = native_size if native else standard_size
        if not size:
            raise error("bad char in struct format")
        if native and c not in "sp":
            offset = -(-offset // size) * size
        parts.append((c, count, offset, size))
        offset += count * size
    return order, native, parts, offset


def _integer(kind, value, size, order):
    if not hasattr(type(value), "__index__") and not isinstance(value, int):
        raise error("required argument is not an integer")
    value = value if isinstance(value, int) else value.__index__()
    signed = kind in "bhilqn"
    bits = size * 8
    low = -(1 << (bits - 1)) if signed else 0
    high = (1 << (bits - 1 if signed else bits)) - 1
    if not low <= value <= high:
        raise error("int too large to convert" if kind == "P" else f"'{kind}' format requires {low} <= number <= {high}")
    return int(value).to_bytes(size, "big" if order == ">" else "little", signed=signed)


def _real(kind, value, order):
    if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
        raise error("required argument is not a float")
    data = _floats.float_bytes(float(value), {"e": 2, "f": 4, "d": 8}[kind])
    if data is None:
        raise OverflowError(f"float too large to pack with {kind} format")
    return data[::-1] if order == ">" else data


class Struct:
    def __init__(self, format):
        if isinstance(format, bytes):
            format = format.decode("ascii")
        if not isinstance(format, str):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
        self.format = format
        self._order, _, self._parts, self.size = _parsed(format)
        self._wanted = sum(1 if kind in "sp" else 0 if kind == "x" else count for kind, count, _, _ in self._parts)

    def __repr__(self):
        return f"Struct({self.format!r})"

    def pack(self, *v):
        if len(v) != self._wanted:
            raise error(f"pack expected {self._wanted} items for packing (got {len(v)})")
        return bytes(self._filled(v))

    def _filled(self, values):
        out = bytearray(self.size)
        given = iter(values)
        for kind, count, offset, size in self._parts:
            if kind == "x":
                continue
            if kind in "sp":
                value = next(given)
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{kind}' must be a bytes object")
                if kind == "p":
                    if count:
                        value = bytes(value[: min(count - 1, 255)])
                        out[offset : offset + 1 + len(value)] = bytes([len(value)]) + value
                else:
                    value = bytes(value[:count])
                    out[offset : offset + len(value)] = value
                continue
            for i in range(count):
                value = next(given)
                if kind == "c":
                    if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                        raise error("char format requires a bytes object of length 1")
                    data = bytes(value)
                elif kind == "?":
                    data = b"\1" if value else b"\0"
                elif kind in "efd":
                    data = _real(kind, value, self._order)
                else:
                    data = _integer(kind, value, size, self._order)
                out[offset + i * size : offset + (i + 1) * size] = data
        return out

    def pack_into(self, buffer, offset, *v):
        if len(v) != self._wanted:
            raise error(f"pack_into expected {self._wanted} items for packing (got {len(v)})")
        room = len(buffer)
        start = offset
        if start < 0:
            if start + self.size > 0:
                raise error(f"no space to pack {self.size} bytes at offset {offset}")
            start += room
            if start < 0:
                raise error(f"offset {offset} out of range for {room}-byte buffer")
        if start + self.size > room:
            raise error(
                f"pack_into requires a buffer of at least {start + self.size} bytes for packing "
                f"{self.size} bytes at offset {start} (actual buffer size is {room})"
            )
        buffer[start : start + self.size] = self._filled(v)

    def unpack(self, buffer, /):
        data = bytes(buffer)
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._read(data, 0)

    def unpack_from(self, buffer, offset=0):
        data = bytes(buffer)
        start = offset
        if start < 0:
            if start + self.size > 0:
                raise error(f"not enough data to unpack {self.size} bytes at offset {offset}")
            start += len(data)
            if start < 0:
                raise error(f"offset {offset} out of range for {len(data)}-byte buffer")
        if len(data) - start < self.size:
            raise error(
                f"unpack_from requires a buffer of at least {start + self.size} bytes for unpacking "
                f"{self.size} bytes at offset {start} (actual buffer size is {len(data)})"
            )
        return self._read(data, start)

    def iter_unpack(self, buffer, /):
        data = bytes(buffer)
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return (self._read(data, at) for at in range(0, len(data), self.size))

    def _read(self, data, start):
        values = []
        for kind, count, offset, size in self._parts:
            at = start + offset
            if kind == "x":
                continue
            if kind == "s":
                values.append(data[at : at + count])
                continue
            if kind == "p":
                values.append(data[at + 1 : at + 1 + min(data[at], count - 1)] if count else b"")
                continue
            for i in range(count):
                piece = data[at + i * size : at + (i + 1) * size]
                if kind == "c":
                    values.append(piece)
                elif kind == "?":
                    values.append(piece != b"\0")
                elif kind in "efd":
                    values.append(_floats.bytes_float(piece[::-1] if self._order == ">" else piece))
                else:
                    order = "big" if self._order == ">" else "little"
                    values.append(int.from_bytes(piece, order, signed=kind in "bhilqn"))
        return tuple(values)


_made = {}


def _struct(format):
    found = _made.get(format)
    if found is None:
        if len(_made) > 100:
            _made.clear()
        found = _made[format] = Struct(format)
    return found


def calcsize(format, /):
    return _struct(format).size


def pack(format, /, *v):
    return _struct(format).pack(*v)


def pack_into(format, buffer, offset, /, *v):
    _struct(format).pack_into(buffer, offset, *v)


def unpack(format, buffer, /):
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _struct(format).iter_unpack(buffer)
