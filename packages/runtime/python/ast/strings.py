"""What the text of a string literal means, for `ast.literal_eval`.

From: `rb'\\d'`, `'\\x41\\n'`
To:   bytes, str; the fault in an escape is a ValueError, in the words of CPython's codecs

Source: The Python Language Reference, 2.4.1.
"""

_SIMPLE = {
    "\n": "",
    "\\": "\\",
    "'": "'",
    '"': '"',
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
}
_WIDTHS = {"x": 2, "u": 4, "U": 8}
_NAMES = {"x": "\\xXX", "u": "\\uXXXX", "U": "\\UXXXXXXXX"}
_HEX = "0123456789abcdefABCDEF"
_OCTAL = "01234567"


def literal_value(text):
    """The str or bytes that `text`, a literal with its prefix and quotes, stands for."""
    start = 0
    while text[start] not in "'\"":
        start += 1
    prefix = text[:start].lower()
    width = 3 if len(text) - start >= 6 and text[start : start + 3] == text[start] * 3 else 1
    body = text[start + width : len(text) - width]
    is_bytes = "b" in prefix
    if is_bytes and not body.isascii():
        raise ValueError("bytes can only contain ASCII literal characters")
    if "r" not in prefix and "\\" in body:
        body = _unescaped(list(body), is_bytes)
    return body.encode("latin-1") if is_bytes else body


def _run(chars, at, allowed, most):
    """How far the digits from `at` go."""
    end = at
    while end < len(chars) and end - at < most and chars[end] in allowed:
        end += 1
    return end


def _unescaped(chars, is_bytes):
    out = []
    at = 0
    # The codec is given other characters than ASCII as escapes of ten bytes.
    shift = 0
    while at < len(chars):
        char = chars[at]
        if char != "\\":
            out.append(char)
            shift += 0 if char.isascii() else 9
            at += 1
            continue
        kind = chars[at + 1]
        if kind in _SIMPLE:
            out.append(_SIMPLE[kind])
            at += 2
        elif kind in _OCTAL:
            end = _run(chars, at + 1, _OCTAL, 3)
            code = int("".join(chars[at + 1 : end]), 8)
            out.append(chr(code & 255 if is_bytes else code))
            at = end
        elif kind == "x" or kind in "uU" and not is_bytes:
            end = _run(chars, at + 2, _HEX, _WIDTHS[kind])
            if end - at - 2 < _WIDTHS[kind]:
                if is_bytes:
                    raise ValueError(f"(value error) invalid \\x escape at position {at}")
                raise _unicode_fault(at + shift, end - 1 + shift, f"truncated {_NAMES[kind]} escape")
            code = int("".join(chars[at + 2 : end]), 16)
            if code > 0x10FFFF:
                raise _unicode_fault(at + shift, end - 1 + shift, "illegal Unicode character")
            out.append(chr(code))
            at = end
        elif kind == "N" and not is_bytes:
            raise NotImplementedError("\\N{...} in ast.literal_eval is not in the subset; write the character")
        else:
            out.append("\\")
            at += 1
    return "".join(out)


def _unicode_fault(start, end, reason):
    return ValueError(
        f"(unicode error) 'unicodeescape' codec can't decode bytes in position {start}-{end}: {reason}"
    )
