"""Percent signs: text and bytes as parts of an address, and queries of names and values.

Source: Library Reference, `urllib.parse`, "URL Quoting"; RFC 3986; the words of errors are CPython's.
"""

_unreserved = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_hexadecimal = b"0123456789ABCDEFabcdef"


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        for name, given in (("encoding", encoding), ("errors", errors)):
            if given is not None:
                raise TypeError(f"quote() doesn't support '{name}' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    kept = safe.encode("ascii", "ignore") if isinstance(safe, str) else bytes([byte for byte in safe if byte < 128])
    return "".join([chr(byte) if byte in _unreserved or byte in kept else f"%{byte:02X}" for byte in bs])


def unquote_to_bytes(string):
    if not string:
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *parts = string.split(b"%")
    found = bytearray(first)
    for part in parts:
        digits = part[:2]
        if len(digits) == 2 and all([digit in _hexadecimal for digit in digits]):
            found.append(int(digits, 16))
            found += part[2:]
        else:
            found += b"%" + part
    return bytes(found)


def unquote(string, encoding="utf-8", errors="replace"):
    """Only what is ASCII is decoded: other characters stand between texts of their own."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    encoding, errors = encoding or "utf-8", errors or "replace"
    pieces, run = [], ""
    for character in string:
        if character.isascii():
            run += character
            continue
        pieces += [unquote_to_bytes(run).decode(encoding, errors), character]
        run = ""
    return "".join(pieces) + unquote_to_bytes(run).decode(encoding, errors)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for name, value in _items(query):
        values = [value]
        if doseq and not isinstance(value, (bytes, str)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        pairs += [f"{quoted(name)}={quoted(each)}" for each in values]
    return "&".join(pairs)


def _items(query):
    if hasattr(query, "items"):
        return query.items()
    try:
        if not len(query) or isinstance(query[0], tuple):
            return query
    except TypeError:
        pass
    raise TypeError("not a valid non-string sequence or mapping object")


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"
):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if not qs:
        return []
    is_text = isinstance(qs, str)
    plus, space, equals = ("+", " ", "=") if is_text else (b"+", b" ", b"=")
    if is_text and isinstance(separator, bytes):
        separator = separator.decode("ascii")
    elif not is_text and isinstance(separator, str):
        separator = separator.encode("ascii")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")

    def read(part):
        part = part.replace(plus, space)
        return unquote(part, encoding, errors) if is_text else unquote_to_bytes(part)

    found = []
    for field in qs.split(separator):
        name, sign, value = field.partition(equals)
        if strict_parsing and not sign:
            raise ValueError(f"bad query field: {field!r}")
        if value or (keep_blank_values and field):
            found.append((read(name), read(value)))
    return found


def parse_qs(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"
):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found
