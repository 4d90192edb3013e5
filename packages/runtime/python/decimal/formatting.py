"""Decimals as text: what a format specification asks for.

Source: Library Reference, "Format Specification Mini-Language"; `decimal`.
"""


class Spec:
    def __init__(self):
        self.fill = " "
        self.align = ">"
        self.sign = "-"
        self.plain_zero = False
        self.width = 0
        self.zero = False
        self.group = ""
        self.precision = None
        self.kind = None


def parse_spec(text):
    """The parts of a specification. @throws ValueError"""
    spec = Spec()
    at = 0
    aligned = False
    if len(text) > 1 and text[1] in "<>=^":
        spec.fill, spec.align = text[0], text[1]
        at = 2
        aligned = True
    elif text[:1] and text[0] in "<>=^":
        spec.align = text[0]
        at = 1
        aligned = True
    if at < len(text) and text[at] in "+- ":
        spec.sign = text[at]
        at += 1
    if at < len(text) and text[at] == "z":
        spec.plain_zero = True
        at += 1
    if at < len(text) and text[at] == "0":
        if aligned:
            if spec.align != "=" and spec.fill != "0":
                pass
        else:
            spec.fill = "0"
            spec.align = "="
            spec.zero = True
        at += 1
    start = at
    while at < len(text) and text[at].isdecimal():
        at += 1
    if at > start:
        spec.width = int(text[start:at])
    if at < len(text) and text[at] in ",_":
        spec.group = text[at]
        at += 1
    if at < len(text) and text[at] == ".":
        start = at + 1
        at = start
        while at < len(text) and text[at].isdecimal():
            at += 1
        if at == start:
            raise ValueError("invalid format string")
        spec.precision = int(text[start:at])
    if at < len(text):
        spec.kind = text[at]
        at += 1
    if at < len(text) or (spec.kind is not None and spec.kind not in "eEfFgGn%") or spec.group == "_":
        raise ValueError("invalid format string")
    return spec


def grouped(digits, separator, least):
    """Digits in threes; zeros in front until there are `least` characters."""
    if not separator:
        return digits.rjust(max(least, 1), "0") if least > 0 else digits
    groups = []
    while True:
        take = min(3, max(len(digits), least, 1))
        groups.append("0" * (take - len(digits)) + digits[-take:] if digits else "0" * take)
        digits = digits[:-take]
        least -= take
        if not digits and least <= 0:
            break
        least -= 1
    return separator.join(reversed(groups))


def padded(sign, body, spec):
    shown = "-" if sign else spec.sign if spec.sign in "+ " else ""
    room = spec.fill * (spec.width - len(shown) - len(body))
    if spec.align == "<":
        return shown + body + room
    if spec.align == "=":
        return shown + room + body
    if spec.align == "^":
        half = len(room) // 2
        return room[:half] + shown + body + room[half:]
    return room + shown + body


def written(sign, whole, fraction, exponent, spec):
    """A number of digits before and after the point, times a power of ten."""
    shown = "-" if sign else spec.sign if spec.sign in "+ " else ""
    end = "." + fraction if fraction else ""
    if exponent != 0 or spec.kind in ("e", "E"):
        mark = "E" if spec.kind in ("E", "G", None) else "e"
        end += f"{mark}{exponent:+}"
    if spec.kind == "%":
        end += "%"
    least = spec.width - len(end) - len(shown) if spec.fill == "0" and spec.align == "=" else 0
    return padded(sign, grouped(whole, spec.group, least) + end, spec)
