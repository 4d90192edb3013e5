"""Base16, Base32, Base64, Base85.

Source: Library Reference, `base64`; RFC 4648; the words of errors are CPython's.
"""

import binascii

_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_BASE85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _ascii(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    try:
        return bytes(memoryview(s))
    except TypeError:
        raise TypeError(
            f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}"
        ) from None


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _ascii(s)
    if altchars is not None:
        altchars = _ascii(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


def _b32encode(alphabet, s):
    s = bytes(memoryview(s)) if not isinstance(s, (bytes, bytearray)) else bytes(s)
    left = len(s) % 5
    padded = s + bytes(5 - left) if left else s
    out = bytearray()
    for at in range(0, len(padded), 5):
        bits = int.from_bytes(padded[at : at + 5], "big")
        for shift in range(35, -1, -5):
            out.append(alphabet[bits >> shift & 31])
    if left:
        pads = {1: 6, 2: 4, 3: 3, 4: 1}[left]
        out[-pads:] = b"=" * pads
    return bytes(out)


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _ascii(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _ascii(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b"=")
    pads = size - len(s)
    out = bytearray()
    for at in range(0, len(s), 8):
        bits = 0
        piece = s[at : at + 8]
        for code in piece:
            value = alphabet.find(bytes([code]))
            if value < 0:
                raise binascii.Error("Non-base32 digit found") from None
            bits = bits << 5 | value
        bits <<= 5 * (8 - len(piece))
        out += bits.to_bytes(5, "big")
    if pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pads and out:
        del out[-5 + (43 - 5 * pads) // 8 :]
    return bytes(out)


def b32encode(s):
    return _b32encode(_BASE32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_BASE32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_BASE32_HEX, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_BASE32_HEX, s, casefold)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _ascii(s)
    if casefold:
        s = s.upper()
    if any(code not in b"0123456789ABCDEF" for code in s):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def _words(b):
    if not isinstance(b, (bytes, bytearray)):
        b = bytes(memoryview(b))
    missing = -len(b) % 4
    padded = bytes(b) + bytes(missing)
    return [int.from_bytes(padded[at : at + 4], "big") for at in range(0, len(padded), 4)], missing


def _digits85(word, alphabet):
    digits = []
    for _ in range(5):
        word, digit = divmod(word, 85)
        digits.append(alphabet[digit])
    return bytes(reversed(digits))


def b85encode(b, pad=False):
    words, missing = _words(b)
    out = b"".join(_digits85(word, _BASE85) for word in words)
    return out[: len(out) - missing] if missing and not pad else out


def b85decode(b):
    b = _ascii(b)
    values = {code: value for value, code in enumerate(_BASE85)}
    missing = -len(b) % 5
    padded = b + b"~" * missing
    out = bytearray()
    for at in range(0, len(padded), 5):
        word = 0
        for i, code in enumerate(padded[at : at + 5]):
            if code not in values:
                raise ValueError(f"bad base85 character at position {at + i}") from None
            word = word * 85 + values[code]
        if word > 0xFFFFFFFF:
            raise ValueError(f"base85 overflow in hunk starting at byte {at}") from None
        out += word.to_bytes(4, "big")
    return bytes(out[: len(out) - missing] if missing else out)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    words, missing = _words(b)
    alphabet = bytes(range(33, 118))
    pieces = []
    for word in words:
        if word == 0:
            pieces.append(b"z")
        elif foldspaces and word == 0x20202020:
            pieces.append(b"y")
        else:
            pieces.append(_digits85(word, alphabet))
    if missing and not pad:
        if pieces[-1] == b"z":
            pieces[-1] = b"!!!!!"
        pieces[-1] = pieces[-1][:-missing]
    out = b"".join(pieces)
    if adobe:
        out = b"<~" + out
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [out[at : at + wrapcol] for at in range(0, len(out), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        out = b"\n".join(lines)
    if adobe:
        out += b"~>"
    return out


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _ascii(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out = bytearray()
    group = []
    for code in b + b"uuuu":
        if 33 <= code <= 117:
            group.append(code)
            if len(group) == 5:
                word = 0
                for digit in group:
                    word = word * 85 + digit - 33
                if word > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow") from None
                out += word.to_bytes(4, "big")
                group = []
        elif code == 122:
            if group:
                raise ValueError("z inside Ascii85 5-tuple")
            out += b"\0\0\0\0"
        elif foldspaces and code == 121:
            if group:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif code not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(code)}")
    missing = 4 - len(group)
    return bytes(out[:-missing] if missing else out)


def encodebytes(s):
    if isinstance(s, str):
        raise TypeError("expected bytes-like object, not str")
    s = bytes(s)
    return b"".join(binascii.b2a_base64(s[at : at + 57]) for at in range(0, len(s), 57))


def decodebytes(s):
    if isinstance(s, str):
        raise TypeError("expected bytes-like object, not str")
    return binascii.a2b_base64(s)


def encode(input, output):
    while piece := input.read(57):
        output.write(binascii.b2a_base64(piece))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def z85encode(s):
    return b85encode(s).translate(bytes.maketrans(_BASE85, _Z85))


def z85decode(s):
    s = _ascii(s)
    try:
        return b85decode(s.translate(bytes.maketrans(_Z85 + b";_`|~", _BASE85 + b"\0\0\0\0\0")))
    except ValueError as e:
        raise ValueError(e.args[0].replace("base85", "z85")) from None


_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
