"""Rational numbers.

Source: Library Reference, `fractions`; the words of errors are CPython's.
"""

import math
import numbers
import re
import sys

_TEXT = re.compile(
    r"\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<num>\d*|\d+(?:_\d+)*)"
    r"(?:(?P<slash>\s*/\s*)(?P<denom>\d+(?:_\d+)*)|(?:\.(?P<decimal>\d*|\d+(?:_\d+)*))?(?:E(?P<exp>[-+]?\d+(?:_\d+)*))?)\s*",
    re.IGNORECASE,
)


def _from_text(text):
    m = _TEXT.fullmatch(text)
    if m is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    numerator = int(m["num"] or "0")
    denominator = 1
    if m["denom"]:
        denominator = int(m["denom"])
    else:
        if m["decimal"]:
            digits = m["decimal"].replace("_", "")
            denominator = 10 ** len(digits)
            numerator = numerator * denominator + int(digits)
        if m["exp"]:
            exponent = int(m["exp"])
            if exponent >= 0:
                numerator *= 10**exponent
            else:
                denominator *= 10**-exponent
    return (-numerator if m["sign"] == "-" else numerator), denominator


class Fraction(numbers.Rational):
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or (
                not isinstance(numerator, (str, type)) and hasattr(numerator, "as_integer_ratio")
            ):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            numerator, denominator = _from_text(numerator)
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        common = math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        self._numerator = numerator // common
        self._denominator = denominator // common
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, numbers.Integral):
            return cls(int(dec))
        if not hasattr(dec, "as_integer_ratio") or isinstance(dec, float):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, as long as they fit.
        before, now = (0, 1), (1, 0)
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            size = before[1] + a * now[1]
            if size > max_denominator:
                break
            before, now = now, (before[0] + a * now[0], size)
            n, d = d, n - a * d
        k = (max_denominator - before[1]) // now[1]
        other = (before[0] + k * now[0], before[1] + k * now[1])
        if 2 * d * other[1] <= self._denominator:
            return Fraction(*now)
        return Fraction(*other)

    def __repr__(self):
        return f"{type(self).__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec):
        m = _SPEC.fullmatch(spec)
        if m is not None and m["fill"] is not None and m["zero"]:
            m = None
        if m is None:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")
        return _formatted(self, m) if m["type"] else _plain(self, m, spec)

    def _binary(self, other, exact, rough):
        if isinstance(other, Fraction):
            return exact(self, other)
        if isinstance(other, int):
            return exact(self, Fraction(other))
        if isinstance(other, float):
            return rough(float(self), other)
        if isinstance(other, complex):
            return rough(float(self), other)
        return NotImplemented

    def _reflected(self, other, exact, rough):
        if isinstance(other, numbers.Rational):
            return exact(Fraction(other), self)
        if isinstance(other, numbers.Real):
            return rough(float(other), float(self))
        if isinstance(other, numbers.Complex):
            return rough(complex(other), float(self))
        return NotImplemented

    def __add__(a, b):
        return a._binary(b, _add, lambda x, y: x + y)

    def __radd__(b, a):
        return b._reflected(a, _add, lambda x, y: x + y)

    def __sub__(a, b):
        return a._binary(b, _sub, lambda x, y: x - y)

    def __rsub__(b, a):
        return b._reflected(a, _sub, lambda x, y: x - y)

    def __mul__(a, b):
        return a._binary(b, _mul, lambda x, y: x * y)

    def __rmul__(b, a):
        return b._reflected(a, _mul, lambda x, y: x * y)

    def __truediv__(a, b):
        return a._binary(b, _div, lambda x, y: x / y)

    def __rtruediv__(b, a):
        return b._reflected(a, _div, lambda x, y: x / y)

    def __floordiv__(a, b):
        return a._binary(b, _floordiv, lambda x, y: x // y)

    def __rfloordiv__(b, a):
        return b._reflected(a, _floordiv, lambda x, y: x // y)

    def __mod__(a, b):
        return a._binary(b, _mod, lambda x, y: x % y)

    def __rmod__(b, a):
        return b._reflected(a, _mod, lambda x, y: x % y)

    def __divmod__(a, b):
        return a._binary(b, lambda x, y: (_floordiv(x, y), _mod(x, y)), divmod)

    def __rdivmod__(b, a):
        return b._reflected(a, lambda x, y: (_floordiv(x, y), _mod(x, y)), divmod)

    def __pow__(a, b):
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            n, d = a._numerator, a._denominator
            if power >= 0:
                return Fraction(n**power, d**power)
            if n == 0:
                raise ZeroDivisionError(f"Fraction({d ** -power}, 0)")
            return Fraction(d**-power, n**-power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction(abs(a._numerator), a._denominator)

    def __int__(a):
        return a.__trunc__()

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator:
                return whole
            if rest * 2 > self._denominator:
                return whole + 1
            return whole if whole % 2 == 0 else whole + 1
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        modulus = sys.hash_info.modulus
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            value = sys.hash_info.inf
        else:
            value = abs(self._numerator) % modulus * inverse % modulus
        result = value if self._numerator >= 0 else -value
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == Fraction(b)
        return NotImplemented

    def _compare(self, other, by):
        if isinstance(other, numbers.Rational):
            return by(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return by(0.0, other)
            return by(self, Fraction(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, lambda x, y: x < y)

    def __gt__(a, b):
        return a._compare(b, lambda x, y: x > y)

    def __le__(a, b):
        return a._compare(b, lambda x, y: x <= y)

    def __ge__(a, b):
        return a._compare(b, lambda x, y: x >= y)

    def __bool__(a):
        return bool(a._numerator)

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __reduce__(self):
        return (type(self), (self._numerator, self._denominator))


def _add(a, b):
    return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)


def _sub(a, b):
    return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)


def _mul(a, b):
    return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)


def _div(a, b):
    if b._numerator == 0:
        sign = (a._numerator > 0) - (a._numerator < 0)
        raise ZeroDivisionError(f"Fraction({sign}, 0)")
    return Fraction(a._numerator * b._denominator, b._numerator * a._denominator)


def _floordiv(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _mod(a, b):
    common = a._denominator * b._denominator
    return Fraction((a._numerator * b._denominator) % (b._numerator * a._denominator), common)


_SPEC = re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<no_neg_zero>z)?(?P<alt>#)?(?P<zero>0(?=[0-9]))?"
    r"(?P<width>[0-9]+)?(?P<thousands>[,_])?(?:\.(?P<precision>[0-9]+))?(?P<type>[eEfFgG%]?)",
    re.DOTALL,
)


def _padded(body, sign, m, align):
    fill = m["fill"] or " "
    width = int(m["width"] or "0")
    missing = max(0, width - len(sign) - len(body))
    if align == "<":
        return sign + body + fill * missing
    if align == "^":
        half = missing // 2
        return fill * half + sign + body + fill * (missing - half)
    if align == "=":
        return sign + fill * missing + body
    return fill * missing + sign + body


def _plain(x, m, spec):
    """Without a type: the fraction itself."""
    if m["zero"] or m["no_neg_zero"] or m["precision"]:
        raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(x).__name__!r}")
    grouping = m["thousands"] or ""
    body = f"{abs(x._numerator):{grouping}}"
    if x._denominator > 1 or m["alt"]:
        body += f"/{x._denominator:{grouping}}"
    sign = "-" if x < 0 else "" if m["sign"] == "-" else m["sign"]
    return _padded(body, sign, m, m["align"] or ">")


def _rounded(n, d, exponent):
    """The absolute value in units of 10**exponent, half to even."""
    if exponent >= 0:
        d *= 10**exponent
    else:
        n *= 10**-exponent
    whole, rest = divmod(n + d // 2, d)
    if rest == 0 and d % 2 == 0:
        whole &= ~1
    return whole


def _formatted(x, m):
    kind = m["type"]
    precision = int(m["precision"] or "6")
    n, d = abs(x._numerator), x._denominator
    negative = x._numerator < 0
    trim = kind in "gG" and not m["alt"]
    if kind in "fF%":
        exponent = -precision
        if kind == "%":
            exponent -= 2
        digits = _rounded(n, d, exponent)
        point = precision
        shown = None
    else:
        figures = max(precision, 1) if kind in "gG" else precision + 1
        if n == 0:
            digits, exponent = 0, 1 - figures
        else:
            size = len(str(n)) - len(str(d))
            if 10**size * d <= n if size >= 0 else d <= n * 10**-size:
                size += 1
            exponent = size - figures
            digits = _rounded(n, d, exponent)
            if len(str(digits)) == figures + 1:
                digits //= 10
                exponent += 1
        place = exponent + figures - 1
        if kind in "eE" or not -4 <= place < figures:
            point = figures - 1
            shown = place
        else:
            point = -exponent
            shown = None
    if digits == 0 and negative and m["no_neg_zero"]:
        negative = False
    text = str(digits).zfill(point + 1)
    leading, trailing = text[: len(text) - point], text[len(text) - point :]
    if trim:
        trailing = trailing.rstrip("0")
    end = "%" if kind == "%" else ""
    if shown is not None:
        end = f"{'E' if kind in 'EG' else 'e'}{'-' if shown < 0 else '+'}{abs(shown):02}"
    tail = ("." if trailing or m["alt"] else "") + trailing + end
    sign = "-" if negative else "" if m["sign"] == "-" else m["sign"]
    grouping = m["thousands"] or ""
    if m["zero"]:
        room = int(m["width"]) - len(sign) - len(tail)
        leading = leading.zfill(3 * room // 4 + 1 if grouping else room)
    if grouping:
        first = 1 + (len(leading) - 1) % 3
        leading = leading[:first] + "".join(
            grouping + leading[at : at + 3] for at in range(first, len(leading), 3)
        )
    return _padded(leading + tail, sign, m, m["align"] or ">")
