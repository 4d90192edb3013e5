"""Text to bytes and back, and the encodings that are no text encodings.

Source: Library Reference, `codecs`; the words of errors are CPython's.
"""

import base64
import builtins

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE


def _normal(encoding):
    return encoding.lower().replace("-", "_").replace(" ", "_")


def _rotated(text):
    out = []
    for c in text:
        if "a" <= c <= "z":
            c = chr((ord(c) - 84) % 26 + 97)
        elif "A" <= c <= "Z":
            c = chr((ord(c) - 52) % 26 + 65)
        out.append(c)
    return "".join(out)


def _escaped(text):
    out = []
    for c in text:
        n = ord(c)
        if c == "\\":
            out.append("\\\\")
        elif c in "\t\n\r":
            out.append({"\t": "\\t", "\n": "\\n", "\r": "\\r"}[c])
        elif 32 <= n < 127:
            out.append(c)
        elif n < 256:
            out.append(f"\\x{n:02x}")
        elif n < 65536:
            out.append(f"\\u{n:04x}")
        else:
            out.append(f"\\U{n:08x}")
    return "".join(out).encode("ascii")


_ESCAPES = {
    "\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\n": "",
}
_WIDTHS = {"x": 2, "u": 4, "U": 8}
_SHOWN = {"x": "\\xXX", "u": "\\uXXXX", "U": "\\UXXXXXXXX"}
_HEX = "0123456789abcdefABCDEF"
_OCTAL = "01234567"


def _run(text, at, allowed, most):
    """How far the digits from `at` go."""
    end = at
    while end < len(text) and end - at < most and text[end] in allowed:
        end += 1
    return end


def _unescaped(data):
    """What `unicode_escape` makes of bytes or text."""
    text = data.decode("latin-1") if not isinstance(data, str) else data

    def fault(start, end, reason):
        return UnicodeDecodeError("unicodeescape", bytes(data), start, end, reason)

    return _replaced(text, "xuU", fault)


def escape_decode(data, errors=None):
    """The bytes that those of a literal stand for, and how many were read; other than `\\x` has no meaning above ASCII."""

    def fault(start, end, reason):
        return ValueError("Trailing \\ in string" if end == len(data) == start + 1 else f"invalid \\x escape at position {start}")

    text = data if isinstance(data, str) else bytes(data).decode("latin-1")
    plain = _replaced(text, "x", fault)
    return bytes([ord(c) & 255 for c in plain]), len(data)


def _replaced(text, coded, fault):
    """`text` with what its escapes stand for. `coded` has the letters before hexadecimal digits; `fault(start, end, reason)` makes the exception."""
    out = []
    at = 0
    while at < len(text):
        c = text[at]
        at += 1
        if c != "\\":
            out.append(c)
            continue
        if at == len(text):
            raise fault(at - 1, at, "\\ at end of string")
        kind = text[at]
        at += 1
        if kind in coded:
            width = _WIDTHS[kind]
            end = _run(text, at, _HEX, width)
            if end - at < width:
                raise fault(at - 2, end, f"truncated {_SHOWN[kind]} escape")
            code = int(text[at:end], 16)
            if code > 0x10FFFF:
                raise fault(at - 2, end, "illegal Unicode character")
            out.append(chr(code))
            at = end
        elif kind in _ESCAPES:
            out.append(_ESCAPES[kind])
        elif kind in _OCTAL:
            end = _run(text, at, _OCTAL, 2)
            out.append(chr(int(text[at - 1 : end], 8)))
            at = end
        elif kind == "N" and "u" in coded:
            raise NotImplementedError("\\N{...} in unicode_escape is not in the subset")
        else:
            out.append("\\" + kind)
    return "".join(out)


def encode(obj, encoding="utf-8", errors="strict"):
    name = _normal(encoding)
    if name in ("rot13", "rot_13"):
        return _rotated(obj)
    if name in ("hex", "hex_codec"):
        return bytes(obj).hex().encode("ascii")
    if name in ("base64", "base64_codec"):
        return base64.encodebytes(bytes(obj))
    if name in ("unicode_escape", "unicodeescape"):
        return _escaped(obj)
    if not isinstance(obj, str):
        raise TypeError(f"encoding with {encoding!r} codec failed")
    return obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    name = _normal(encoding)
    if name in ("rot13", "rot_13"):
        return _rotated(obj)
    if name in ("hex", "hex_codec"):
        return bytes.fromhex(bytes(obj).decode("ascii"))
    if name in ("base64", "base64_codec"):
        return base64.decodebytes(bytes(obj))
    if name in ("unicode_escape", "unicodeescape"):
        return _unescaped(obj)
    return bytes(obj).decode(encoding, errors)


def escape_encode(data, errors="strict"):
    shown = repr(data)[2:-1]
    return shown.encode("latin-1"), len(data)


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    return builtins.open(filename, mode, buffering, encoding, errors, "")


def getencoder(encoding):
    "".encode(encoding)
    return lambda text, errors="strict": (encode(text, encoding, errors), len(text))


def getdecoder(encoding):
    "".encode(encoding)
    return lambda data, errors="strict": (decode(data, encoding, errors), len(data))


class IncrementalEncoder:
    def __init__(self, errors="strict"):
        self.errors = errors

    def encode(self, input, final=False):
        return input.encode(self._encoding, self.errors)

    def reset(self):
        pass


class IncrementalDecoder:
    def __init__(self, errors="strict"):
        self.errors = errors
        self._kept = b""

    def decode(self, input, final=False):
        data = self._kept + bytes(input)
        if final:
            self._kept = b""
            return data.decode(self._encoding, self.errors)
        for end in range(len(data), max(len(data) - 4, -1), -1):
            try:
                text = data[:end].decode(self._encoding, "strict")
            except UnicodeDecodeError as e:
                if e.end < len(data[:end]):
                    break
                continue
            self._kept = data[end:]
            return text
        self._kept = b""
        return data.decode(self._encoding, self.errors)

    def reset(self):
        self._kept = b""


def getincrementalencoder(encoding):
    "".encode(encoding)
    return type("IncrementalEncoder", (IncrementalEncoder,), {"_encoding": encoding})


def getincrementaldecoder(encoding):
    "".encode(encoding)
    return type("IncrementalDecoder", (IncrementalDecoder,), {"_encoding": encoding})


def strict_errors(error):
    raise error


def ignore_errors(error):
    return ("", error.end)


def replace_errors(error):
    if isinstance(error, UnicodeEncodeError):
        return ("?" * (error.end - error.start), error.end)
    return ("\ufffd", error.end)
