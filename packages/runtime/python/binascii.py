"""Bytes as text of few characters, and back.

Source: Library Reference, `binascii`; the words of errors are CPython's.
"""


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {code: value for value, code in enumerate(_BASE64)}


def _data(data):
    """Bytes, or a str of ASCII."""
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(
            f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'"
        ) from None


def _bytes(data):
    if isinstance(data, (str, int, float, list, tuple)) or data is None:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def b2a_base64(data, /, *, newline=True):
    data = _bytes(data)
    out = bytearray()
    for at in range(0, len(data) - 2, 3):
        bits = data[at] << 16 | data[at + 1] << 8 | data[at + 2]
        out.append(_BASE64[bits >> 18])
        out.append(_BASE64[bits >> 12 & 63])
        out.append(_BASE64[bits >> 6 & 63])
        out.append(_BASE64[bits & 63])
    left = len(data) % 3
    if left == 1:
        bits = data[-1] << 4
        out += bytes([_BASE64[bits >> 6], _BASE64[bits & 63]]) + b"=="
    elif left == 2:
        bits = (data[-2] << 8 | data[-1]) << 2
        out += bytes([_BASE64[bits >> 12], _BASE64[bits >> 6 & 63], _BASE64[bits & 63]]) + b"="
    if newline:
        out += b"\n"
    return bytes(out)


def a2b_base64(data, /, *, strict_mode=False):
    data = _data(data)
    if strict_mode and data[:1] == b"=":
        raise Error("Leading padding not allowed")
    out = bytearray()
    count = 0
    bits = 0
    pads = 0
    for at, code in enumerate(data):
        if code == 61:
            pads += 1
            if count >= 2 and count + pads >= 4:
                if strict_mode and at + 1 < len(data):
                    raise Error("Excess data after padding")
                return bytes(out)
            continue
        value = _VALUES.get(code)
        if value is None:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if pads and strict_mode:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        if count == 0:
            bits = value
            count = 1
        elif count == 1:
            out.append((bits << 2 | value >> 4) & 255)
            bits = value & 15
            count = 2
        elif count == 2:
            out.append(bits << 4 | value >> 2)
            bits = value & 3
            count = 3
        else:
            out.append(bits << 6 | value)
            count = 0
    if count == 1:
        raise Error(
            "Invalid base64-encoded string: number of data characters "
            f"({len(out) // 3 * 4 + 1}) cannot be 1 more than a multiple of 4"
        )
    if count:
        raise Error("Incorrect padding")
    return bytes(out)


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode("ascii")


b2a_hex = hexlify


def unhexlify(hexstr, /):
    data = _data(hexstr)
    if len(data) % 2:
        raise Error("Odd-length string")
    digits = "0123456789abcdef"
    out = bytearray()
    for at in range(0, len(data), 2):
        high = digits.find(chr(data[at]).lower())
        low = digits.find(chr(data[at + 1]).lower())
        if high < 0 or low < 0:
            raise Error("Non-hexadecimal digit found")
        out.append(high << 4 | low)
    return bytes(out)


a2b_hex = unhexlify


def _table(polynomial):
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ polynomial if byte & 1 else byte >> 1
        table.append(byte)
    return table


_CRC32 = []


def crc32(data, value=0, /):
    if not _CRC32:
        _CRC32.extend(_table(0xEDB88320))
    crc = value & 0xFFFFFFFF ^ 0xFFFFFFFF
    for byte in _bytes(data):
        crc = crc >> 8 ^ _CRC32[(crc ^ byte) & 255]
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, value, /):
    crc = value & 0xFFFF
    for byte in _bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc
