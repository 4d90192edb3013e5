"""What the text of a string literal means, for `ast.literal_eval`.

From: `rb'\\d'`, `'\\x41\\n'`
To:   bytes, str; the fault in an escape is a ValueError, in the words of CPython's codecs

Source: The Python Language Reference, 2.4.1.
"""

import codecs


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
        body = _unescaped(body, is_bytes)
    return body.encode("latin-1") if is_bytes else body


def _unescaped(body, is_bytes):
    try:
        if is_bytes:
            return codecs.escape_decode(body)[0].decode("latin-1")
        # The codec is given other characters than ASCII as escapes of ten bytes.
        data = "".join(c if c.isascii() else f"\\U{ord(c):08x}" for c in body)
        return codecs.decode(data.encode("ascii"), "unicode_escape")
    except UnicodeDecodeError as error:
        raise ValueError(f"(unicode error) {error}") from None
    except ValueError as error:
        raise ValueError(f"(value error) {error}") from None
