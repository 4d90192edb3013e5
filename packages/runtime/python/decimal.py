"""Decimal numbers, rounded as a context says.

A number is a sign, a whole coefficient and an exponent of ten, or one of the special values. What goes wrong is told to the context, which
raises what it traps and keeps a flag of everything else.

Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70.
"""

import _c_types
import math
from _decimal_digits import count_digits, dropped, exp_fixed, ln10, ln_fixed, root_digits
from _decimal_formatting import padded, parse_spec, written
from contextvars import ContextVar
from numbers import Rational

class DecimalException(ArithmeticError):
    __module__ = "decimal"


class Clamped(DecimalException):
    __module__ = "decimal"


class InvalidOperation(DecimalException):
    __module__ = "decimal"


class ConversionSyntax(InvalidOperation):
    __module__ = "decimal"


class DivisionByZero(DecimalException, ZeroDivisionError):
    __module__ = "decimal"


class DivisionImpossible(InvalidOperation):
    __module__ = "decimal"


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    __module__ = "decimal"


class InvalidContext(InvalidOperation):
    __module__ = "decimal"


class Inexact(DecimalException):
    __module__ = "decimal"


class Rounded(DecimalException):
    __module__ = "decimal"


class Subnormal(DecimalException):
    __module__ = "decimal"


class Overflow(Inexact, Rounded):
    __module__ = "decimal"


class Underflow(Inexact, Rounded, Subnormal):
    __module__ = "decimal"


class FloatOperation(DecimalException, TypeError):
    __module__ = "decimal"


# In the order in which the first that is trapped is raised.
_SIGNALS = (
    InvalidOperation,
    FloatOperation,
    DivisionByZero,
    Overflow,
    Underflow,
    Subnormal,
    Inexact,
    Rounded,
    Clamped,
)


def _signal_of(condition):
    """The signal that has the flag and the trap of a condition."""
    return condition if condition in _SIGNALS else InvalidOperation


__version__ = "1.70"
__libmpdec_version__ = "2.5.1"

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"

HAVE_THREADS = True
HAVE_CONTEXTVAR = True
MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997

_ROUNDINGS = (
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP,
)
_HASH_MODULUS = (1 << 61) - 1


class DecimalTuple(tuple):
    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def __repr__(self):
        return f"DecimalTuple(sign={self[0]!r}, digits={self[1]!r}, exponent={self[2]!r})"


def _make(sign, coefficient, exponent, kind=""):
    """A number, as it is. @param kind  "" for a finite one, "F" infinite, "n" and "N" for the quiet and the signalling NaN"""
    self = object.__new__(Decimal)
    self._sign = sign
    self._int = coefficient
    self._exp = exponent
    self._kind = kind
    return self


def _nan():
    return _make(0, 0, 0, "n")


def _infinity(sign):
    return _make(sign, 0, 0, "F")


def _text_of_int(n):
    """The digits of an int of any size."""
    if n < 10**4000:
        return str(n)
    half = count_digits(n) // 2
    high, low = divmod(n, 10**half)
    return _text_of_int(high) + _text_of_int(low).rjust(half, "0")


def _int_of_text(digits):
    if len(digits) <= 4000:
        return int(digits)
    half = len(digits) // 2
    return _int_of_text(digits[:-half]) * 10**half + _int_of_text(digits[-half:])


def _parsed(text):
    """The number that a text is, or None."""
    text = text.strip().replace("_", "")
    sign = 0
    if text[:1] in ("+", "-"):
        sign = 1 if text[0] == "-" else 0
        text = text[1:]
    lower = text.lower()
    if lower in ("inf", "infinity"):
        return _infinity(sign)
    for prefix, kind in (("snan", "N"), ("nan", "n")):
        if lower.startswith(prefix):
            payload = text[len(prefix) :]
            if payload and not payload.isdecimal():
                return None
            return _make(sign, _int_of_text(payload) if payload else 0, 0, kind)
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
    return _make(sign, _int_of_text(whole + fraction), exponent - len(fraction))


def _of_ratio_of_float(f):
    if math.isnan(f):
        return _make(1 if math.copysign(1.0, f) < 0 else 0, 0, 0, "n")
    if math.isinf(f):
        return _infinity(1 if f < 0 else 0)
    sign = 1 if math.copysign(1.0, f) < 0 else 0
    n, d = abs(f).as_integer_ratio()
    k = d.bit_length() - 1
    return _make(sign, n * 5**k, -k)


def _of_tuple(value, context):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exponent == "F":
        return _infinity(sign)
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
        return _make(sign, number, 0, exponent)
    return _make(sign, number, exponent)


def _converted(other):
    """An operand as a Decimal, or NotImplemented."""
    if isinstance(other, Decimal):
        return other
    if isinstance(other, int):
        return _make(1 if other < 0 else 0, abs(int(other)), 0)
    return NotImplemented


def _required(other):
    number = _converted(other)
    if number is NotImplemented:
        raise TypeError(f"conversion from {type(other).__name__} to Decimal is not supported")
    return number


def _compared(a, b, ordered):
    """Both sides of a comparison as Decimals, or NotImplemented."""
    if isinstance(b, Decimal) or isinstance(b, int):
        return a, _converted(b)
    if isinstance(b, float):
        context = getcontext()
        if ordered:
            context._raise([FloatOperation], None)
        else:
            context.flags[FloatOperation] = True
        return a, _of_ratio_of_float(b)
    if isinstance(b, Rational):
        if not a._kind:
            a = _make(a._sign, a._int * b.denominator, a._exp)
        return a, _converted(b.numerator)
    if isinstance(b, complex) and not ordered and b.imag == 0:
        getcontext().flags[FloatOperation] = True
        return a, _of_ratio_of_float(b.real)
    return NotImplemented, NotImplemented


@_c_types.of_c
class Decimal:
    __module__ = "decimal"
    __slots__ = ("_sign", "_int", "_exp", "_kind")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            made = _parsed(value)
            if made is None:
                made = (getcontext() if context is None else context)._raise([ConversionSyntax], _nan())
        elif isinstance(value, Decimal):
            made = value
        elif isinstance(value, int):
            made = _converted(value)
        elif isinstance(value, float):
            (getcontext() if context is None else context)._raise([FloatOperation], None)
            made = _of_ratio_of_float(value)
        elif isinstance(value, (tuple, list)):
            made = _of_tuple(value, context)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        if cls is Decimal:
            return made
        self = object.__new__(cls)
        self._sign, self._int, self._exp, self._kind = made._sign, made._int, made._exp, made._kind
        return self

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            made = _converted(f)
        elif isinstance(f, float):
            made = _of_ratio_of_float(f)
        else:
            raise TypeError("argument must be int or float")
        return made if cls is Decimal else cls(made)

    # What it is.

    def _nan_result(self, other, context):
        """The NaN that an operation on a NaN gives; None when neither is one."""
        for number in (self, other):
            if number is not None and number._kind == "N":
                quiet = _make(number._sign, number._int, 0, "n")
                return context._raise([InvalidOperation], quiet._shortened(context))
        for number in (self, other):
            if number is not None and number._kind == "n":
                return number._shortened(context)
        return None

    def _shortened(self, context):
        most = context.prec - context.clamp
        if count_digits(self._int) <= most:
            return self if type(self) is Decimal else _make(self._sign, self._int, 0, self._kind)
        return _make(self._sign, self._int % 10**most, 0, self._kind)

    def __bool__(self):
        return bool(self._kind) or self._int != 0

    def adjusted(self):
        return 0 if self._kind else self._exp + count_digits(self._int) - 1

    def as_tuple(self):
        if self._kind == "F":
            return DecimalTuple(self._sign, (0,), "F")
        digits = () if self._kind and not self._int else tuple(map(int, _text_of_int(self._int)))
        return DecimalTuple(self._sign, digits, self._kind or self._exp)

    def as_integer_ratio(self):
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer ratio")
        if self._kind:
            raise ValueError("cannot convert NaN to integer ratio")
        n = -self._int if self._sign else self._int
        if self._exp >= 0:
            return n * 10**self._exp, 1
        d = 10**-self._exp
        g = math.gcd(n, d)
        return n // g, d // g

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return self._text(False, getcontext())

    def to_eng_string(self, context=None):
        return self._text(True, getcontext() if context is None else context)

    def _text(self, engineering, context):
        sign = "-" if self._sign else ""
        if self._kind == "F":
            return sign + "Infinity"
        if self._kind:
            return sign + ("NaN" if self._kind == "n" else "sNaN") + (_text_of_int(self._int) if self._int else "")
        digits = _text_of_int(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif self._int == 0:
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

    def __format__(self, text, context=None):
        if not isinstance(text, str):
            raise TypeError("format arg must be str")
        context = getcontext() if context is None else context
        spec = parse_spec(text)
        if self._kind:
            body = str(self.copy_abs()) + ("%" if spec.kind == "%" else "")
            if spec.fill == "0" and spec.align == "=":
                spec.fill = " "
                spec.align = ">"
            return padded(self._sign, body, spec)
        kind = spec.kind
        if kind is None and not context.capitals:
            kind = "g"
        kind = "G" if kind is None else "g" if kind == "n" else kind
        number = self
        if kind == "%":
            number = _make(self._sign, self._int, self._exp + 2)
        precision = spec.precision
        rounding = context.rounding
        if precision is not None:
            if kind in "eE":
                number = number._to_digits(precision + 1, rounding)
            elif kind in "fF%":
                number = number._rescaled(-precision, rounding)
            elif count_digits(number._int) > max(precision, 1):
                number = number._to_digits(max(precision, 1), rounding)
        if not number._int and number._exp > 0 and kind in "fF%":
            number = number._rescaled(0, rounding)
        sign = number._sign
        if spec.plain_zero and not number._int and kind in "fF%":
            sign = 0
        digits = _text_of_int(number._int)
        left = number._exp + len(digits)
        if kind in "eE":
            point = 1 - precision if not number._int and precision is not None else 1
        elif kind in "fF%":
            point = left
        else:
            point = left if number._exp <= 0 and left > -6 else 1
        if point < 0:
            whole, fraction = "0", "0" * -point + digits
        elif point > len(digits):
            whole, fraction = digits + "0" * (point - len(digits)), ""
        else:
            whole, fraction = digits[:point] or "0", digits[point:]
        return written(sign, whole, fraction, left - point, spec)

    def __reduce__(self):
        return (self.__class__, (str(self),))

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(str(self))

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __hash__(self):
        if self._kind == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._kind == "n":
            return object.__hash__(self)
        if self._kind:
            return -314159 if self._sign else 314159
        power = pow(10, self._exp, _HASH_MODULUS) if self._exp >= 0 else pow(pow(10, -1, _HASH_MODULUS), -self._exp, _HASH_MODULUS)
        found = self._int * power % _HASH_MODULUS
        found = -found if self._sign else found
        return -2 if found == -1 else found

    # As other numbers.

    def __int__(self):
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._kind:
            raise ValueError("cannot convert NaN to integer")
        n = self._int * 10**self._exp if self._exp >= 0 else self._int // 10**-self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self._kind == "N":
            raise ValueError("cannot convert signaling NaN to float")
        if self._kind == "n":
            return -math.nan if self._sign else math.nan
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return _make(0, 0, 0)

    def conjugate(self):
        return self

    def _whole(self, rounding):
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._kind:
            raise ValueError("cannot convert NaN to integer")
        return int(self._rescaled(0, rounding))

    def __round__(self, n=None):
        if n is None:
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer")
            if self._kind:
                raise ValueError("cannot convert NaN to integer")
            return self._whole(ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_make(0, 1, -n))

    def __floor__(self):
        return self._whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._whole(ROUND_CEILING)

    # Rounding.

    def _rescaled(self, exponent, rounding):
        """With that exponent, whatever the precision."""
        if self._kind:
            return self
        if not self._int:
            return _make(self._sign, 0, exponent)
        coefficient, _ = dropped(rounding, self._sign, self._int, exponent - self._exp)
        return _make(self._sign, coefficient, exponent)

    def _to_digits(self, places, rounding):
        """With that many digits."""
        if not self._int:
            return self
        number = self._rescaled(self.adjusted() + 1 - places, rounding)
        if count_digits(number._int) > places:
            number = number._rescaled(number.adjusted() + 1 - places, rounding)
        return number

    def _fixed(self, context):
        """Rounded to the precision of the context and brought into its range."""
        if self._kind:
            return self if self._kind == "F" else self._shortened(context)
        etiny, etop = context.Etiny(), context.Etop()
        sign, coefficient, exponent = self._sign, self._int, self._exp
        if coefficient == 0:
            most = etop if context.clamp else context.Emax
            bounded = min(max(exponent, etiny), most)
            if bounded != exponent:
                return context._raise([Clamped], _make(sign, 0, bounded))
            return self if type(self) is Decimal else _make(sign, 0, exponent)
        size = count_digits(coefficient)
        least = size + exponent - context.prec
        if least > etop:
            return context._overflow(sign)
        is_subnormal = size + exponent - 1 < context.Emin
        if least < etiny:
            least = etiny
        if exponent < least:
            if size + exponent - least < 0:
                coefficient, _ = dropped(context.rounding, sign, 1, 2)
                changed = True
            else:
                coefficient, changed = dropped(context.rounding, sign, coefficient, least - exponent)
            exponent = least
            if count_digits(coefficient) > context.prec:
                coefficient //= 10
                exponent += 1
            if exponent > etop:
                return context._overflow(sign)
            conditions = [Rounded]
            if changed:
                conditions.append(Inexact)
            if is_subnormal:
                conditions.append(Subnormal)
                if changed:
                    conditions.append(Underflow)
            if not coefficient:
                conditions.append(Clamped)
            return context._raise(conditions, _make(sign, coefficient, exponent))
        conditions = []
        if is_subnormal:
            conditions.append(Subnormal)
        if context.clamp and exponent > etop:
            conditions.append(Clamped)
            coefficient *= 10 ** (exponent - etop)
            exponent = etop
        if conditions:
            return context._raise(conditions, _make(sign, coefficient, exponent))
        return self if type(self) is Decimal else _make(sign, coefficient, exponent)

    def quantize(self, exp, rounding=None, context=None):
        context = getcontext() if context is None else context
        rounding = context.rounding if rounding is None else rounding
        if rounding not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        exp = _required(exp)
        if self._kind or exp._kind:
            found = self._nan_result(exp, context)
            if found is not None:
                return found
            if self._kind and exp._kind:
                return self
            return context._raise([InvalidOperation], _nan())
        wanted = exp._exp
        if not context.Etiny() <= wanted <= context.Emax:
            return context._raise([InvalidOperation], _nan())
        if not self._int:
            return _make(self._sign, 0, wanted)._fixed(context)
        adjusted = self.adjusted()
        if adjusted > context.Emax or adjusted - wanted + 1 > context.prec:
            return context._raise([InvalidOperation], _nan())
        made = self._rescaled(wanted, rounding)
        if made.adjusted() > context.Emax or count_digits(made._int) > context.prec:
            return context._raise([InvalidOperation], _nan())
        conditions = []
        if made._int and made.adjusted() < context.Emin:
            conditions.append(Subnormal)
        if wanted > self._exp:
            if made._int * 10 ** (wanted - self._exp) != self._int:
                conditions.append(Inexact)
            conditions.append(Rounded)
        return context._raise(conditions, made) if conditions else made

    def to_integral_exact(self, rounding=None, context=None):
        return self._integral(rounding, context, True)

    def to_integral_value(self, rounding=None, context=None):
        return self._integral(rounding, context, False)

    to_integral = to_integral_value

    def _integral(self, rounding, context, tells):
        context = getcontext() if context is None else context
        if self._kind:
            found = self._nan_result(None, context)
            return self if found is None else found
        if self._exp >= 0:
            return self
        made = self._rescaled(0, context.rounding if rounding is None else rounding)
        if tells:
            conditions = [Rounded]
            if made._int * 10**-self._exp != self._int:
                conditions.append(Inexact)
            context._raise(conditions, None)
        return made

    def normalize(self, context=None):
        context = getcontext() if context is None else context
        found = self._nan_result(None, context)
        if found is not None:
            return found
        number = self._fixed(context)
        if number._kind:
            return number
        if not number._int:
            return _make(number._sign, 0, 0)
        coefficient, exponent = number._int, number._exp
        most = context.Etop() if context.clamp else context.Emax
        while coefficient % 10 == 0 and exponent < most:
            coefficient //= 10
            exponent += 1
        return _make(number._sign, coefficient, exponent)

    # Signs.

    def copy_abs(self):
        return _make(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        return _make(_required(other)._sign, self._int, self._exp, self._kind)

    def canonical(self):
        return self

    def __neg__(self):
        return self._signed(1 - self._sign, getcontext())

    def __pos__(self):
        return self._signed(self._sign, getcontext())

    def __abs__(self):
        return self._signed(0, getcontext())

    def _signed(self, sign, context):
        found = self._nan_result(None, context)
        if found is not None:
            return found
        if not self and context.rounding != ROUND_FLOOR:
            sign = 0
        return _make(sign, self._int, self._exp, self._kind)._fixed(context)

    # Comparing.

    def _order(self, other):
        """-1, 0 or 1; neither is a NaN."""
        if self._kind or other._kind:
            a = 0 if not self._kind else -1 if self._sign else 1
            b = 0 if not other._kind else -1 if other._sign else 1
            return (a > b) - (a < b)
        if not self._int or not other._int:
            a = 0 if not self._int else -1 if self._sign else 1
            b = 0 if not other._int else -1 if other._sign else 1
            return (a > b) - (a < b)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        a, b = self.adjusted(), other.adjusted()
        if a == b:
            a, b = self._int, other._int
            if self._exp > other._exp:
                a *= 10 ** (self._exp - other._exp)
            else:
                b *= 10 ** (other._exp - self._exp)
        order = (a > b) - (a < b)
        return -order if self._sign else order

    def __eq__(self, other):
        a, b = _compared(self, other, False)
        if a is NotImplemented:
            return a
        if a._kind in ("n", "N") or b._kind in ("n", "N"):
            if "N" in (a._kind, b._kind):
                getcontext()._raise([InvalidOperation], None)
            return False
        return a._order(b) == 0

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def _ordered(self, other):
        """The order of two numbers, None with a NaN, or NotImplemented."""
        a, b = _compared(self, other, True)
        if a is NotImplemented:
            return a
        if a._kind in ("n", "N") or b._kind in ("n", "N"):
            return getcontext()._raise([InvalidOperation], None)
        return a._order(b)

    def __lt__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order >= 0

    def compare(self, other, context=None):
        context = getcontext() if context is None else context
        other = _required(other)
        found = self._nan_result(other, context)
        if found is not None:
            return found
        return Decimal(self._order(other))

    def compare_signal(self, other, context=None):
        context = getcontext() if context is None else context
        other = _required(other)
        found = self._nan_result(other, context)
        if found is not None:
            return context._raise([InvalidOperation], found)
        return Decimal(self._order(other))

    def compare_total(self, other, context=None):
        other = _required(other)
        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        order = self._total_order(other)
        return Decimal(-order if self._sign else order)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_required(other).copy_abs())

    def _total_order(self, other):
        rank = {"": 0, "F": 1, "N": 2, "n": 3}
        a, b = (rank[self._kind], self._int), (rank[other._kind], other._int)
        if a[0] != b[0] or a[0] > 1:
            return (a > b) - (a < b) if a[0] != b[0] or a[0] > 1 else 0
        order = self.copy_abs()._order(other.copy_abs())
        return order if order or self._kind else (self._exp > other._exp) - (self._exp < other._exp)

    def same_quantum(self, other, context=None):
        other = _required(other)
        if self._kind or other._kind:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def is_canonical(self):
        return True

    def is_finite(self):
        return not self._kind

    def is_infinite(self):
        return self._kind == "F"

    def is_nan(self):
        return self._kind in ("n", "N")

    def is_qnan(self):
        return self._kind == "n"

    def is_snan(self):
        return self._kind == "N"

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._kind and self._int == 0

    def is_normal(self, context=None):
        context = getcontext() if context is None else context
        return bool(not self._kind and self._int and context.Emin <= self.adjusted())

    def is_subnormal(self, context=None):
        context = getcontext() if context is None else context
        return bool(not self._kind and self._int and self.adjusted() < context.Emin)

    def number_class(self, context=None):
        if self._kind == "N":
            return "sNaN"
        if self._kind == "n":
            return "NaN"
        sign = "-" if self._sign else "+"
        if self._kind:
            return sign + "Infinity"
        if not self._int:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def radix(self):
        return Decimal(10)

    def _chosen(self, other, context, wants, magnitude):
        """max and min, of the numbers or of their sizes."""
        context = getcontext() if context is None else context
        other = _required(other)
        if self.is_nan() or other.is_nan():
            if self._kind == "n" and not other.is_nan():
                return other._fixed(context)
            if other._kind == "n" and not self.is_nan():
                return self._fixed(context)
            return self._nan_result(other, context)
        order = self.copy_abs()._order(other.copy_abs()) if magnitude else self._order(other)
        if order == 0:
            order = int(self.compare_total(other))
        return (self if order * wants >= 0 else other)._fixed(context)

    def max(self, other, context=None):
        return self._chosen(other, context, 1, False)

    def min(self, other, context=None):
        return self._chosen(other, context, -1, False)

    def max_mag(self, other, context=None):
        return self._chosen(other, context, 1, True)

    def min_mag(self, other, context=None):
        return self._chosen(other, context, -1, True)

    # Arithmetic.

    def __add__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else self._sum(other, getcontext())

    __radd__ = __add__

    def _sum(self, other, context):
        found = self._nan_result(other, context)
        if found is not None:
            return found
        if self._kind:
            if other._kind and self._sign != other._sign:
                return context._raise([InvalidOperation], _nan())
            return _infinity(self._sign)
        if other._kind:
            return _infinity(other._sign)
        exponent = min(self._exp, other._exp)
        if not self._int and not other._int:
            sign = min(self._sign, other._sign)
            if context.rounding == ROUND_FLOOR and self._sign != other._sign:
                sign = 1
            return _make(sign, 0, exponent)._fixed(context)
        if not self._int or not other._int:
            number = other if not self._int else self
            exponent = max(exponent, number._exp - context.prec - 1)
            return number._rescaled(exponent, context.rounding)._fixed(context)
        large, small = (self, other) if self._exp >= other._exp else (other, self)
        low = large._exp + min(-1, count_digits(large._int) - context.prec - 2)
        small_int, small_exp = small._int, small._exp
        if count_digits(small_int) + small_exp - 1 < low:
            small_int, small_exp = 1, low
        n = large._int * 10 ** (large._exp - small_exp)
        total = (-n if large._sign else n) + (-small_int if small._sign else small_int)
        if total == 0:
            return _make(1 if context.rounding == ROUND_FLOOR else 0, 0, small_exp)._fixed(context)
        return _make(1 if total < 0 else 0, abs(total), small_exp)._fixed(context)

    def __sub__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else self._difference(other, getcontext())

    def __rsub__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other._difference(self, getcontext())

    def _difference(self, other, context):
        found = self._nan_result(other, context)
        return self._sum(other.copy_negate(), context) if found is None else found

    def __mul__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else self._product(other, getcontext())

    __rmul__ = __mul__

    def _product(self, other, context):
        found = self._nan_result(other, context)
        if found is not None:
            return found
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            if not self or not other:
                return context._raise([InvalidOperation], _nan())
            return _infinity(sign)
        return _make(sign, self._int * other._int, self._exp + other._exp)._fixed(context)

    def __truediv__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else self._quotient(other, getcontext())

    def __rtruediv__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other._quotient(self, getcontext())

    def _quotient(self, other, context):
        found = self._nan_result(other, context)
        if found is not None:
            return found
        sign = self._sign ^ other._sign
        if self._kind:
            return context._raise([InvalidOperation], _nan()) if other._kind else _infinity(sign)
        if other._kind:
            return context._raise([Clamped], _make(sign, 0, context.Etiny()))
        if not other._int:
            if not self._int:
                return context._raise([DivisionUndefined], _nan())
            return context._raise([DivisionByZero], _infinity(sign))
        if not self._int:
            return _make(sign, 0, self._exp - other._exp)._fixed(context)
        shift = count_digits(other._int) - count_digits(self._int) + context.prec + 1
        exponent = self._exp - other._exp - shift
        if shift >= 0:
            coefficient, rest = divmod(self._int * 10**shift, other._int)
        else:
            coefficient, rest = divmod(self._int, other._int * 10**-shift)
        if rest:
            if coefficient % 5 == 0:
                coefficient += 1
        else:
            ideal = self._exp - other._exp
            while exponent < ideal and coefficient % 10 == 0:
                coefficient //= 10
                exponent += 1
        return _make(sign, coefficient, exponent)._fixed(context)

    def _divided(self, other, context):
        """Whole quotient and remainder of finite numbers, the divisor not zero; None when the quotient has too many digits."""
        sign = self._sign ^ other._sign
        ideal = self._exp if other._kind else min(self._exp, other._exp)
        distance = self.adjusted() - other.adjusted()
        if not self._int or other._kind or distance <= -2:
            return _make(sign, 0, 0), self._rescaled(ideal, context.rounding)
        if distance <= context.prec:
            a, b = self._int, other._int
            if self._exp >= other._exp:
                a *= 10 ** (self._exp - other._exp)
            else:
                b *= 10 ** (other._exp - self._exp)
            q, r = divmod(a, b)
            if q < 10**context.prec:
                return _make(sign, q, 0), _make(self._sign, r, ideal)
        return None

    def __floordiv__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else self._whole_quotient(other, getcontext())

    def __rfloordiv__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other._whole_quotient(self, getcontext())

    def _whole_quotient(self, other, context):
        found = self._nan_result(other, context)
        if found is not None:
            return found
        sign = self._sign ^ other._sign
        if self._kind:
            return context._raise([InvalidOperation], _nan()) if other._kind else _infinity(sign)
        if not other:
            if self:
                return context._raise([DivisionByZero], _infinity(sign))
            return context._raise([DivisionUndefined], _nan())
        both = self._divided(other, context)
        return context._raise([DivisionImpossible], _nan()) if both is None else both[0]

    def __mod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else self._remainder(other, getcontext())

    def __rmod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other._remainder(self, getcontext())

    def _remainder(self, other, context):
        found = self._nan_result(other, context)
        if found is not None:
            return found
        if self._kind:
            return context._raise([InvalidOperation], _nan())
        if not other:
            return context._raise([InvalidOperation if self else DivisionUndefined], _nan())
        both = self._divided(other, context)
        return context._raise([DivisionImpossible], _nan()) if both is None else both[1]._fixed(context)

    def __divmod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else self._both(other, getcontext())

    def __rdivmod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other._both(self, getcontext())

    def _both(self, other, context):
        found = self._nan_result(other, context)
        if found is not None:
            return found, found
        sign = self._sign ^ other._sign
        if self._kind:
            if other._kind:
                found = context._raise([InvalidOperation], _nan())
                return found, found
            return _infinity(sign), context._raise([InvalidOperation], _nan())
        if not other:
            if not self:
                found = context._raise([DivisionUndefined], _nan())
                return found, found
            context._raise([DivisionByZero, InvalidOperation], None)
            return _infinity(sign), _nan()
        both = self._divided(other, context)
        if both is None:
            found = context._raise([DivisionImpossible], _nan())
            return found, found
        return both[0], both[1]._fixed(context)

    def remainder_near(self, other, context=None):
        context = getcontext() if context is None else context
        other = _required(other)
        found = self._nan_result(other, context)
        if found is not None:
            return found
        if self._kind or not other:
            return context._raise([InvalidOperation if self else DivisionUndefined], _nan())
        if other._kind:
            return self._fixed(context)
        ideal = min(self._exp, other._exp)
        if not self._int:
            return _make(self._sign, 0, ideal)._fixed(context)
        if self.adjusted() - other.adjusted() >= context.prec + 1:
            return context._raise([DivisionImpossible], _nan())
        a = self._int * 10 ** (self._exp - ideal)
        b = other._int * 10 ** (other._exp - ideal)
        q, r = divmod(a, b)
        if 2 * r + (q & 1) > b:
            r -= b
            q += 1
        if q >= 10**context.prec:
            return context._raise([DivisionImpossible], _nan())
        sign = self._sign
        return _make(1 - sign if r < 0 else sign, abs(r), ideal)._fixed(context)

    def fma(self, other, third, context=None):
        context = getcontext() if context is None else context
        other, third = _required(other), _required(third)
        if self._kind in ("n", "N") or other._kind in ("n", "N"):
            found = self._nan_result(other, context)
            return found
        if (self._kind and not other) or (other._kind and not self):
            return context._raise([InvalidOperation], _nan())
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            product = _infinity(sign)
        else:
            product = _make(sign, self._int * other._int, self._exp + other._exp)
        return product._sum(third, context)

    # Powers, roots, logarithms.

    def __pow__(self, other, modulo=None):
        other = _converted(other)
        if other is NotImplemented:
            return other
        if modulo is not None:
            modulo = _converted(modulo)
            return modulo if modulo is NotImplemented else self._power_modulo(other, modulo, getcontext())
        return self._power(other, getcontext())

    def __rpow__(self, other, modulo=None):
        other = _converted(other)
        return other if other is NotImplemented else other._power(self, getcontext())

    def _is_whole(self):
        if self._kind:
            return False
        return self._exp >= 0 or not self._int or self._int % 10**-self._exp == 0

    def _power_modulo(self, other, modulo, context):
        found = self._nan_result(other, context) or modulo._nan_result(None, context)
        if found is not None:
            return found
        fits = self._is_whole() and other._is_whole() and modulo._is_whole() and not other._sign
        if not fits or not modulo or modulo.adjusted() >= context.prec or (not self and not other):
            return context._raise([InvalidOperation], _nan())
        a, b, m = abs(int(self)), int(other), abs(int(modulo))
        sign = self._sign if b % 2 else 0
        return _make(sign, pow(a, b, m), 0)

    def _power(self, other, context):
        found = self._nan_result(other, context)
        if found is not None:
            return found
        if not other:
            return _make(0, 1, 0) if self else context._raise([InvalidOperation], _nan())
        whole = other._is_whole()
        odd = whole and int(other) % 2 == 1 if other.adjusted() < 2000 else False
        sign = 1 if self._sign and odd else 0
        if self._sign and self and not whole and not (self._kind and other._kind):
            return context._raise([InvalidOperation], _nan())
        if not self:
            return _make(sign, 0, 0) if not other._sign else _infinity(sign)
        if self._kind:
            return _make(sign, 0, 0) if other._sign else _infinity(sign)
        base = self.copy_abs()
        order = base._order(_make(0, 1, 0))
        if other._kind:
            if order == 0:
                return context._raise([Inexact, Rounded], _make(0, 10 ** (context.prec - 1), 1 - context.prec))
            return _make(0, 0, 0) if (order > 0) == bool(other._sign) else _infinity(0)
        if whole:
            n = int(other) if other.adjusted() < 9 else None
            if order == 0 and n is not None:
                exponent = max(self._exp * abs(n), 1 - context.prec) if n > 0 else 0
                if self._exp == 0:
                    return _make(sign, 1, 0)
                return _make(sign, 10**-exponent, exponent)._fixed(context)
            if n is not None and abs(n) * count_digits(base._int) < 60000:
                if n > 0:
                    return _make(sign, base._int**n, base._exp * n)._fixed(context)
                return _make(sign, 1, 0)._quotient(_make(0, base._int**-n, base._exp * -n), context)
        made = base._inexact_power(other, context)
        return made if not sign else made.copy_negate()

    def _inexact_power(self, other, context):
        if self._order(_make(0, 1, 0)) == 0:
            return context._raise([Inexact, Rounded], _make(0, 10 ** (context.prec - 1), 1 - context.prec))
        extra = 12 + max(0, other.adjusted()) + 2 * max(0, count_digits(abs(self.adjusted()) + 1))
        digits = context.prec + extra
        ln = ln_fixed(self._int, self._exp, digits + context.prec)
        n = -other._int if other._sign else other._int
        product = ln * n
        product = product * 10**other._exp if other._exp >= 0 else product // 10**-other._exp
        return _exponential(product // 10**context.prec, digits, context)

    def exp(self, context=None):
        context = getcontext() if context is None else context
        found = self._nan_result(None, context)
        if found is not None:
            return found
        if self._kind:
            return _make(0, 0, 0) if self._sign else self
        if not self._int:
            return _make(0, 1, 0)
        context = context._half_even()
        digits = context.prec + 12 + max(0, self.adjusted())
        if self.adjusted() > 19:
            return _make(0, 1, context.Emax * 2 + 1 if not self._sign else context.Etiny() * 2 - 1)._fixed(context)
        n = self._int * 10 ** (digits + self._exp) if digits + self._exp >= 0 else self._int // 10 ** -(digits + self._exp)
        return _exponential(-n if self._sign else n, digits, context)

    def ln(self, context=None):
        context = getcontext() if context is None else context
        return self._logarithm(context._half_even() if not self._kind else context, False)

    def log10(self, context=None):
        context = getcontext() if context is None else context
        return self._logarithm(context._half_even() if not self._kind else context, True)

    def _logarithm(self, context, of_ten):
        found = self._nan_result(None, context)
        if found is not None:
            return found
        if not self:
            return _infinity(1)
        if self._sign:
            return context._raise([InvalidOperation], _nan())
        if self._kind:
            return _infinity(0)
        if self._order(_make(0, 1, 0)) == 0:
            return _make(0, 0, 0)
        tens = count_digits(self._int) - 1
        if of_ten and self._int == 10**tens:
            return Decimal(self._exp + tens)._fixed(context)
        # Next to one a logarithm is small: as many digits more.
        near = self._sum(_make(1, 1, 0), _EXACT)
        digits = context.prec + 12 + (max(0, -near.adjusted()) if self.adjusted() in (0, -1) else 0)
        n = ln_fixed(self._int, self._exp, digits)
        if of_ten:
            n = n * 10**digits // ln10(10**digits)
        return _make(1 if n < 0 else 0, _sticky(abs(n)), -digits - 1)._fixed(context)

    def sqrt(self, context=None):
        context = getcontext() if context is None else context
        found = self._nan_result(None, context)
        if found is not None:
            return found
        if self._kind and not self._sign:
            return self
        if not self:
            return _make(self._sign, 0, self._exp >> 1)._fixed(context)
        if self._sign:
            return context._raise([InvalidOperation], _nan())
        n, exponent, _ = root_digits(self._int, self._exp, context.prec)
        return _make(0, n, exponent)._fixed(context._half_even())

    def logb(self, context=None):
        context = getcontext() if context is None else context
        found = self._nan_result(None, context)
        if found is not None:
            return found
        if self._kind:
            return _infinity(0)
        if not self._int:
            return context._raise([DivisionByZero], _infinity(1))
        return Decimal(self.adjusted())._fixed(context)

    def scaleb(self, other, context=None):
        context = getcontext() if context is None else context
        other = _required(other)
        found = self._nan_result(other, context)
        if found is not None:
            return found
        limit = 2 * (context.Emax + context.prec)
        if other._kind or other._exp != 0 or not -limit <= int(other) <= limit:
            return context._raise([InvalidOperation], _nan())
        return self if self._kind else _make(self._sign, self._int, self._exp + int(other))._fixed(context)

    def shift(self, other, context=None):
        return self._moved(other, context, False)

    def rotate(self, other, context=None):
        return self._moved(other, context, True)

    def _moved(self, other, context, around):
        context = getcontext() if context is None else context
        other = _required(other)
        found = self._nan_result(other, context)
        if found is not None:
            return found
        if other._kind or other._exp != 0 or not -context.prec <= int(other) <= context.prec:
            return context._raise([InvalidOperation], _nan())
        if self._kind:
            return self
        places = int(other)
        digits = self._int % 10**context.prec
        if around:
            places %= context.prec
            high, low = divmod(digits, 10 ** (context.prec - places))
            return _make(self._sign, low * 10**places + high, self._exp)
        digits = digits * 10**places % 10**context.prec if places >= 0 else digits // 10**-places
        return _make(self._sign, digits, self._exp)

    def _next(self, context, rounding):
        context = context.copy()
        context.traps = dict.fromkeys(_SIGNALS, False)
        context.rounding = rounding
        rounded = self._fixed(context)
        if rounded._order(self) != 0:
            return rounded
        step = _make(0 if rounding == ROUND_CEILING else 1, 1, context.Etiny() - 1)
        return self._sum(step, context)

    def next_plus(self, context=None):
        return self._neighbour(context, ROUND_CEILING, 1)

    def next_minus(self, context=None):
        return self._neighbour(context, ROUND_FLOOR, 0)

    def _neighbour(self, context, rounding, sign):
        context = getcontext() if context is None else context
        found = self._nan_result(None, context)
        if found is not None:
            return found
        if self._kind:
            if self._sign != sign:
                return self
            return _make(sign, 10**context.prec - 1, context.Etop())
        return self._next(context, rounding)

    def next_toward(self, other, context=None):
        context = getcontext() if context is None else context
        other = _required(other)
        found = self._nan_result(other, context)
        if found is not None:
            return found
        order = self._order(other)
        if order == 0:
            return self.copy_sign(other)
        return self.next_plus(context) if order < 0 else self.next_minus(context)


def _sticky(n):
    """A number of which more is to come: never exact, never half way."""
    return n * 10 + 1


def _exponential(n, digits, context):
    """exp(n * 10**-digits), rounded."""
    if abs(n) > 10 ** (digits + 20):
        return _make(0, 1, context.Emax * 2 + 1 if n > 0 else context.Etiny() * 2 - 1)._fixed(context)
    coefficient, exponent = exp_fixed(n, digits)
    more = count_digits(coefficient) - context.prec - 5
    if more > 0:
        coefficient //= 10**more
        exponent += more
        # An exact power looks like one, with a few of the last digits wrong.
        rest = coefficient % 10**5
        if rest in (0, 1, 99999):
            coefficient += {0: 0, 1: -1, 99999: 1}[rest]
            made = _make(0, coefficient // 10**5, exponent + 5)
            missing = context.prec - count_digits(made._int)
            if missing > 0:
                made = _make(0, made._int * 10**missing, made._exp - missing)
            context._raise([Inexact, Rounded], None)
            return made._fixed(context)
    return _make(0, _sticky(coefficient), exponent - 1)._fixed(context)


class _SignalDict(dict):
    def __repr__(self):
        return "{" + ", ".join(f"{key!r}:{value!r}" for key, value in self.items()) + "}"


def _signal_names(flags):
    return "[" + ", ".join(signal.__name__ for signal in _ORDER_OF_FLAGS if flags[signal]) + "]"


_ORDER_OF_FLAGS = (
    Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow,
)


def _flags_from(given):
    if given is None:
        return dict.fromkeys(_SIGNALS, False)
    if isinstance(given, dict):
        return {signal: bool(given.get(signal, False)) for signal in _SIGNALS}
    return {signal: signal in given for signal in _SIGNALS}


@_c_types.of_c
class Context:
    __module__ = "decimal"

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        object.__setattr__(self, "flags", _flags_from(flags))
        object.__setattr__(self, "traps", _flags_from(DefaultContext.traps if traps is None else traps))
        self.prec = DefaultContext.prec if prec is None else prec
        self.rounding = DefaultContext.rounding if rounding is None else rounding
        self.Emin = DefaultContext.Emin if Emin is None else Emin
        self.Emax = DefaultContext.Emax if Emax is None else Emax
        self.capitals = DefaultContext.capitals if capitals is None else capitals
        self.clamp = DefaultContext.clamp if clamp is None else clamp

    def __setattr__(self, name, value):
        if name in ("prec", "Emin", "Emax", "capitals", "clamp"):
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            low, high, words = _RANGES[name]
            if not low <= value <= high:
                raise ValueError(words)
        elif name == "rounding":
            if value not in _ROUNDINGS:
                raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        elif name in ("flags", "traps"):
            value = _flags_from(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __repr__(self):
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags={_signal_names(self.flags)}, traps={_signal_names(self.traps)})"
        )

    def _raise(self, conditions, result):
        """Set the flags of what happened; raise what is trapped, or give the result."""
        trapped = []
        for condition in conditions:
            signal = _signal_of(condition)
            self.flags[signal] = True
            if self.traps[signal]:
                trapped.append(condition)
        if not trapped:
            return result
        trapped.sort(key=lambda condition: _SIGNALS.index(_signal_of(condition)))
        raise _signal_of(trapped[0])(trapped)

    def _overflow(self, sign):
        rounding = self.rounding
        up = rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP)
        if up or (rounding == ROUND_CEILING and not sign) or (rounding == ROUND_FLOOR and sign):
            made = _infinity(sign)
        else:
            made = _make(sign, 10**self.prec - 1, self.Etop())
        return self._raise([Overflow, Inexact, Rounded], made)

    def _half_even(self):
        """The same context, flags and traps included, but for its rounding."""
        if self.rounding == ROUND_HALF_EVEN:
            return self
        other = self.copy()
        object.__setattr__(other, "flags", self.flags)
        other.rounding = ROUND_HALF_EVEN
        return other

    def copy(self):
        return Context(
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags), dict(self.traps)
        )

    __copy__ = copy

    def clear_flags(self):
        for signal in _SIGNALS:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in _SIGNALS:
            self.traps[signal] = False

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def radix(self):
        return Decimal(10)

    def create_decimal(self, num="0", /):
        made = Decimal(num, self)
        if made.is_nan() and count_digits(made._int) > self.prec - self.clamp:
            return self._raise([ConversionSyntax], _nan())
        return made._fixed(self)

    def create_decimal_from_float(self, f, /):
        return Decimal.from_float(f)._fixed(self)

    def abs(self, x, /):
        return _required(x)._signed(0, self)

    def add(self, x, y, /):
        return _required(x)._sum(_required(y), self)

    def canonical(self, x, /):
        return x

    def compare(self, x, y, /):
        return _required(x).compare(y, self)

    def compare_signal(self, x, y, /):
        return _required(x).compare_signal(y, self)

    def compare_total(self, x, y, /):
        return _required(x).compare_total(y)

    def compare_total_mag(self, x, y, /):
        return _required(x).compare_total_mag(y)

    def copy_abs(self, x, /):
        return _required(x).copy_abs()

    def copy_decimal(self, x, /):
        return _required(x)

    def copy_negate(self, x, /):
        return _required(x).copy_negate()

    def copy_sign(self, x, y, /):
        return _required(x).copy_sign(y)

    def divide(self, x, y, /):
        return _required(x)._quotient(_required(y), self)

    def divide_int(self, x, y, /):
        return _required(x)._whole_quotient(_required(y), self)

    def divmod(self, x, y, /):
        return _required(x)._both(_required(y), self)

    def exp(self, x, /):
        return _required(x).exp(self)

    def fma(self, x, y, z, /):
        return _required(x).fma(y, z, self)

    def is_canonical(self, x, /):
        return True

    def is_finite(self, x, /):
        return _required(x).is_finite()

    def is_infinite(self, x, /):
        return _required(x).is_infinite()

    def is_nan(self, x, /):
        return _required(x).is_nan()

    def is_normal(self, x, /):
        return _required(x).is_normal(self)

    def is_qnan(self, x, /):
        return _required(x).is_qnan()

    def is_signed(self, x, /):
        return _required(x).is_signed()

    def is_snan(self, x, /):
        return _required(x).is_snan()

    def is_subnormal(self, x, /):
        return _required(x).is_subnormal(self)

    def is_zero(self, x, /):
        return _required(x).is_zero()

    def ln(self, x, /):
        return _required(x).ln(self)

    def log10(self, x, /):
        return _required(x).log10(self)

    def logb(self, x, /):
        return _required(x).logb(self)

    def max(self, x, y, /):
        return _required(x).max(y, self)

    def max_mag(self, x, y, /):
        return _required(x).max_mag(y, self)

    def min(self, x, y, /):
        return _required(x).min(y, self)

    def min_mag(self, x, y, /):
        return _required(x).min_mag(y, self)

    def minus(self, x, /):
        number = _required(x)
        return number._signed(1 - number._sign, self)

    def multiply(self, x, y, /):
        return _required(x)._product(_required(y), self)

    def next_minus(self, x, /):
        return _required(x).next_minus(self)

    def next_plus(self, x, /):
        return _required(x).next_plus(self)

    def next_toward(self, x, y, /):
        return _required(x).next_toward(y, self)

    def normalize(self, x, /):
        return _required(x).normalize(self)

    def number_class(self, x, /):
        return _required(x).number_class(self)

    def plus(self, x, /):
        number = _required(x)
        return number._signed(number._sign, self)

    def power(self, a, b, modulo=None):
        if modulo is not None:
            return _required(a)._power_modulo(_required(b), _required(modulo), self)
        return _required(a)._power(_required(b), self)

    def quantize(self, x, y, /):
        return _required(x).quantize(y, None, self)

    def remainder(self, x, y, /):
        return _required(x)._remainder(_required(y), self)

    def remainder_near(self, x, y, /):
        return _required(x).remainder_near(y, self)

    def rotate(self, x, y, /):
        return _required(x).rotate(y, self)

    def same_quantum(self, x, y, /):
        return _required(x).same_quantum(y)

    def scaleb(self, x, y, /):
        return _required(x).scaleb(y, self)

    def shift(self, x, y, /):
        return _required(x).shift(y, self)

    def sqrt(self, x, /):
        return _required(x).sqrt(self)

    def subtract(self, x, y, /):
        return _required(x)._difference(_required(y), self)

    def to_eng_string(self, x, /):
        return _required(x).to_eng_string(self)

    def to_integral_exact(self, x, /):
        return _required(x).to_integral_exact(None, self)

    def to_integral_value(self, x, /):
        return _required(x).to_integral_value(None, self)

    to_integral = to_integral_value

    def to_sci_string(self, x, /):
        return _required(x)._text(False, self)


_RANGES = {
    "prec": (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"),
    "Emin": (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
    "Emax": (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"),
    "capitals": (0, 1, "valid values for capitals are 0 or 1"),
    "clamp": (0, 1, "valid values for clamp are 0 or 1"),
}

DefaultContext = Context(
    28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, None, [DivisionByZero, Overflow, InvalidOperation]
)
BasicContext = Context(
    9, ROUND_HALF_UP, -999999, 999999, 1, 0, None,
    [DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow],
)
ExtendedContext = Context(9, ROUND_HALF_EVEN, -999999, 999999, 1, 0, None, [])
_EXACT = Context(100000, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, None, [])

_current = ContextVar("decimal_context")


def getcontext():
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        _current.set(context)
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class _ContextManager:
    def __init__(self, context):
        self._context = context.copy()
        self._saved = None

    def __enter__(self):
        self._saved = getcontext()
        _current.set(self._context)
        return self._context

    def __exit__(self, *error):
        _current.set(self._saved)


def localcontext(ctx=None, **kwargs):
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    manager = _ContextManager(ctx)
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(manager._context, name, value)
    return manager
