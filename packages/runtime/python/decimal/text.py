"""Decimals as text: plain, by powers of a thousand, and as a format specification asks.

Source: Library Reference, `decimal`; "Format Specification Mini-Language".
"""

from _decimal_digits import count_digits
from _decimal_formatting import padded, parse_spec, written
from _decimal_rounding import rescaled, to_digits
from _decimal_values import Value, absolute, text_of_int


def text_of(x, engineering, context):
    sign = "-" if x.sign else ""
    if x.kind == "F":
        return sign + "Infinity"
    if x.kind:
        return sign + ("NaN" if x.kind == "n" else "sNaN") + (text_of_int(x.coefficient) if x.coefficient else "")
    digits = text_of_int(x.coefficient)
    left = x.exponent + len(digits)
    if x.exponent <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif x.coefficient == 0:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        whole, fraction = "0", "." + "0" * -point + digits
    elif point >= len(digits):
        whole, fraction = digits + "0" * (point - len(digits)), ""
    else:
        whole, fraction = digits[:point], "." + digits[point:]
    power = "" if left == point else f"{'E' if context.capitals else 'e'}{left - point:+}"
    return sign + whole + fraction + power


def formatted(x, text, context):
    if not isinstance(text, str):
        raise TypeError("format arg must be str")
    spec = parse_spec(text)
    if x.kind:
        body = text_of(absolute(x), False, context) + ("%" if spec.kind == "%" else "")
        if spec.fill == "0" and spec.align == "=":
            spec.fill = " "
            spec.align = ">"
        return padded(x.sign, body, spec)
    kind = spec.kind
    if kind is None and not context.capitals:
        kind = spec.kind = "g"
    kind = "G" if kind is None else "g" if kind == "n" else kind
    number = x
    if kind == "%":
        number = Value(x.sign, x.coefficient, x.exponent + 2)
    precision = spec.precision
    rounding = context.rounding
    if precision is not None:
        if kind in "eE":
            number = to_digits(number, precision + 1, rounding)
        elif kind in "fF%":
            number = rescaled(number, -precision, rounding)
        elif count_digits(number.coefficient) > max(precision, 1):
            number = to_digits(number, max(precision, 1), rounding)
    if not number.coefficient and number.exponent > 0 and kind in "fF%":
        number = rescaled(number, 0, rounding)
    sign = number.sign
    if spec.plain_zero and not number.coefficient and kind in "fF%":
        sign = 0
    digits = text_of_int(number.coefficient)
    left = number.exponent + len(digits)
    if kind in "eE":
        point = 1 - precision if not number.coefficient and precision is not None else 1
    elif kind in "fF%":
        point = left
    else:
        point = left if number.exponent <= 0 and left > -6 else 1
    if point < 0:
        whole, fraction = "0", "0" * -point + digits
    elif point > len(digits):
        whole, fraction = digits + "0" * (point - len(digits)), ""
    else:
        whole, fraction = digits[:point] or "0", digits[point:]
    return written(sign, whole, fraction, left - point, spec)
