"""The value of a decimal: a sign, a whole coefficient and an exponent of ten, or a special value. What needs no context.

`Value` is never changed once it is made; `Decimal` is the class that programs see around one.

Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Arithmetic model".
"""

import math
from _decimal_digits import count_digits

_HASH_MODULUS = (1 << 61) - 1


class Value:
    """`kind` is "" for a finite number, "F" for an infinite one, "n" and "N" for a quiet and a signalling NaN."""

    def __init__(self, sign, coefficient, exponent, kind=""):
        self.sign = sign
        self.coefficient = coefficient
        self.exponent = exponent
        self.kind = kind

    def __bool__(self):
        return bool(self.kind) or self.coefficient != 0


def nan():
    return Value(0, 0, 0, "n")


def infinity(sign):
    return Value(sign, 0, 0, "F")


def whole_number(n):
    return Value(1 if n < 0 else 0, abs(n), 0)


def is_nan(x):
    return x.kind in ("n", "N")


def text_of_int(n):
    """The digits of an int of any size."""
    if n < 10**4000:
        return str(n)
    half = count_digits(n) // 2
    high, low = divmod(n, 10**half)
    return text_of_int(high) + text_of_int(low).rjust(half, "0")


def int_of_text(digits):
    if len(digits) <= 4000:
        return int(digits)
    half = len(digits) // 2
    return int_of_text(digits[:-half]) * 10**half + int_of_text(digits[-half:])


def parsed(text):
    """The number that a text is, or None."""
    text = text.strip().replace("_", "")
    sign = 0
    if text[:1] in ("+", "-"):
        sign = 1 if text[0] == "-" else 0
        text = text[1:]
    lower = text.lower()
    if lower in ("inf", "infinity"):
        return infinity(sign)
    for prefix, kind in (("snan", "N"), ("nan", "n")):
        if lower.startswith(prefix):
            payload = text[len(prefix) :]
            if payload and not payload.isdecimal():
                return None
            return Value(sign, int_of_text(payload) if payload else 0, 0, kind)
    mantissa, mark, power = lower.partition("e")
    exponent = 0
    if mark:
        digits = power[1:] if power[:1] in ("+", "-") else power
        if not digits.isdecimal():
            return None
        exponent = int(power)
    whole, _, fraction = mantissa.partition(".")
    if not (whole + fraction).isdecimal() or "." in fraction:
        return None
    return Value(sign, int_of_text(whole + fraction), exponent - len(fraction))


def of_float(f):
    if math.isnan(f):
        return Value(1 if math.copysign(1.0, f) < 0 else 0, 0, 0, "n")
    if math.isinf(f):
        return infinity(1 if f < 0 else 0)
    sign = 1 if math.copysign(1.0, f) < 0 else 0
    n, d = abs(f).as_integer_ratio()
    k = d.bit_length() - 1
    return Value(sign, n * 5**k, -k)


def of_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exponent == "F":
        return infinity(sign)
    if isinstance(exponent, str) and exponent not in ("n", "N"):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    if not isinstance(exponent, (int, str)):
        raise ValueError("exponent must be an integer")
    number = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        number = number * 10 + digit
    if isinstance(exponent, str):
        return Value(sign, number, 0, exponent)
    return Value(sign, number, exponent)


def adjusted(x):
    return 0 if x.kind else x.exponent + count_digits(x.coefficient) - 1


def int_of(x):
    """Its whole part. @throws OverflowError, ValueError  when it has none"""
    if x.kind == "F":
        raise OverflowError("cannot convert Infinity to integer")
    if x.kind:
        raise ValueError("cannot convert NaN to integer")
    n = x.coefficient * 10**x.exponent if x.exponent >= 0 else x.coefficient // 10**-x.exponent
    return -n if x.sign else n


def ratio_of(x):
    if x.kind == "F":
        raise OverflowError("cannot convert Infinity to integer ratio")
    if x.kind:
        raise ValueError("cannot convert NaN to integer ratio")
    n = -x.coefficient if x.sign else x.coefficient
    if x.exponent >= 0:
        return n * 10**x.exponent, 1
    d = 10**-x.exponent
    g = math.gcd(n, d)
    return n // g, d // g


def is_whole(x):
    if x.kind:
        return False
    return x.exponent >= 0 or not x.coefficient or x.coefficient % 10**-x.exponent == 0


def absolute(x):
    return Value(0, x.coefficient, x.exponent, x.kind)


def negated(x):
    return Value(1 - x.sign, x.coefficient, x.exponent, x.kind)


def signed_as(x, y):
    return Value(y.sign, x.coefficient, x.exponent, x.kind)


def order_of(x, y):
    """-1, 0 or 1; neither is a NaN."""
    if x.kind or y.kind:
        a = 0 if not x.kind else -1 if x.sign else 1
        b = 0 if not y.kind else -1 if y.sign else 1
        return (a > b) - (a < b)
    if not x.coefficient or not y.coefficient:
        a = 0 if not x.coefficient else -1 if x.sign else 1
        b = 0 if not y.coefficient else -1 if y.sign else 1
        return (a > b) - (a < b)
    if x.sign != y.sign:
        return -1 if x.sign else 1
    a, b = adjusted(x), adjusted(y)
    if a == b:
        a, b = x.coefficient, y.coefficient
        if x.exponent > y.exponent:
            a *= 10 ** (x.exponent - y.exponent)
        else:
            b *= 10 ** (y.exponent - x.exponent)
    order = (a > b) - (a < b)
    return -order if x.sign else order


def rank_of(x, y):
    """-1, 0 or 1 by size: numbers, then infinities, then NaNs; of equal numbers that with more digits first."""
    rank = {"": 0, "F": 1, "N": 2, "n": 3}
    a, b = (rank[x.kind], x.coefficient), (rank[y.kind], y.coefficient)
    if a[0] != b[0] or a[0] > 1:
        return (a > b) - (a < b)
    order = order_of(absolute(x), absolute(y))
    return order if order or x.kind else (x.exponent > y.exponent) - (x.exponent < y.exponent)


def total_order(x, y):
    if x.sign != y.sign:
        return whole_number(-1 if x.sign else 1)
    order = rank_of(x, y)
    return whole_number(-order if x.sign else order)


def hash_of(x):
    """The hash of an equal int or Fraction; x is no quiet NaN. @throws TypeError"""
    if x.kind == "N":
        raise TypeError("Cannot hash a signaling NaN value")
    if x.kind:
        return -314159 if x.sign else 314159
    power = pow(10, x.exponent, _HASH_MODULUS) if x.exponent >= 0 else pow(pow(10, -1, _HASH_MODULUS), -x.exponent, _HASH_MODULUS)
    found = x.coefficient * power % _HASH_MODULUS
    found = -found if x.sign else found
    return -2 if found == -1 else found
