"""`Decimal`: the methods and operators that programs see; what they do is in the modules beside this one, on values.

Source: Library Reference, `decimal`: Decimal objects.
"""

import _c_types
import math
from _decimal_arithmetic import (
    difference, multiplied_and_added, product, quotient, quotient_and_remainder, remainder, remainder_near, sum_of,
    whole_quotient,
)
from _decimal_comparing import (
    chosen, compared, compared_signalling, is_normal, is_subnormal, logb, moved, neighbour, next_toward, number_class,
    same_quantum, scaled,
)
from _decimal_logic import inverted, logical
from _decimal_powers import exponential_of, logarithm, power, power_modulo, root
from _decimal_rounding import integral, normalized, quantized, signed, whole_by
from _decimal_signals import (
    ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ConversionSyntax, FloatOperation, InvalidOperation,
)
from _decimal_state import current, state_of
from _decimal_text import formatted, text_of
from _decimal_values import (
    Value, absolute, adjusted, hash_of, int_of, is_nan, nan, negated, of_float, of_tuple, order_of, parsed, ratio_of,
    signed_as, text_of_int, total_order, whole_number,
)
from numbers import Rational
from operator import and_, or_, xor


class DecimalTuple(tuple):
    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def __repr__(self):
        return f"DecimalTuple(sign={self[0]!r}, digits={self[1]!r}, exponent={self[2]!r})"


def made(value):
    """The Decimal of a value."""
    self = object.__new__(Decimal)
    self._value = value
    return self


def both_made(pair):
    return made(pair[0]), made(pair[1])


def _converted(other):
    """The value of an operand, or NotImplemented."""
    if isinstance(other, Decimal):
        return other._value
    if isinstance(other, int):
        return whole_number(int(other))
    return NotImplemented


def required(other):
    """The value of an argument. @throws TypeError"""
    value = _converted(other)
    if value is NotImplemented:
        raise TypeError(f"conversion from {type(other).__name__} to Decimal is not supported")
    return value


def _result(a, b, operation):
    """What an operator gives; an operand of another type is left to its own class."""
    a, b = _converted(a), _converted(b)
    return NotImplemented if a is NotImplemented or b is NotImplemented else made(operation(a, b, current()))


def _both_sides(a, b, ordered):
    """Both sides of a comparison as values, or NotImplemented. @param ordered  false for == and !="""
    if isinstance(b, Decimal):
        return a, b._value
    if isinstance(b, int):
        return a, _converted(b)
    if isinstance(b, float):
        context = current()
        if ordered:
            context.tell([FloatOperation], None)
        else:
            context.flags[FloatOperation] = True
        return a, of_float(b)
    if isinstance(b, Rational):
        if not a.kind:
            a = Value(a.sign, a.coefficient * b.denominator, a.exponent)
        return a, _converted(b.numerator)
    if isinstance(b, complex) and not ordered and b.imag == 0:
        current().flags[FloatOperation] = True
        return a, of_float(b.real)
    return NotImplemented, NotImplemented


def _order(a, b):
    """The order of two numbers, None with a NaN, or NotImplemented."""
    a, b = _both_sides(a._value, b, True)
    if a is NotImplemented:
        return a
    if is_nan(a) or is_nan(b):
        return current().tell([InvalidOperation], None)
    return order_of(a, b)


@_c_types.of_c
class Decimal:
    __module__ = "decimal"
    __slots__ = ("_value",)

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            found = parsed(value)
            if found is None:
                found = state_of(context).tell([ConversionSyntax], nan())
        elif isinstance(value, Decimal):
            if cls is Decimal and type(value) is Decimal:
                return value
            found = value._value
        elif isinstance(value, int):
            found = _converted(value)
        elif isinstance(value, float):
            state_of(context).tell([FloatOperation], None)
            found = of_float(value)
        elif isinstance(value, (tuple, list)):
            found = of_tuple(value)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        self = object.__new__(cls)
        self._value = found
        return self

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            number = made(_converted(f))
        elif isinstance(f, float):
            number = made(of_float(f))
        else:
            raise TypeError("argument must be int or float")
        return number if cls is Decimal else cls(number)

    # As text, as a tuple, as a key.

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return text_of(self._value, False, current())

    def to_eng_string(self, context=None):
        return text_of(self._value, True, state_of(context))

    def __format__(self, text, context=None):
        return formatted(self._value, text, state_of(context))

    def as_tuple(self):
        value = self._value
        if value.kind == "F":
            return DecimalTuple(value.sign, (0,), "F")
        digits = () if value.kind and not value.coefficient else tuple(map(int, text_of_int(value.coefficient)))
        return DecimalTuple(value.sign, digits, value.kind or value.exponent)

    def __reduce__(self):
        return (self.__class__, (str(self),))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __hash__(self):
        return object.__hash__(self) if self._value.kind == "n" else hash_of(self._value)

    # As other numbers.

    def __bool__(self):
        return bool(self._value)

    def __int__(self):
        return int_of(self._value)

    __trunc__ = __int__

    def __float__(self):
        value = self._value
        if value.kind == "N":
            raise ValueError("cannot convert signaling NaN to float")
        if value.kind == "n":
            return -math.nan if value.sign else math.nan
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return made(whole_number(0))

    def conjugate(self):
        return self

    def as_integer_ratio(self):
        return ratio_of(self._value)

    def __round__(self, n=None):
        if n is None:
            return whole_by(self._value, ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return made(quantized(self._value, Value(0, 1, -n), None, current()))

    def __floor__(self):
        return whole_by(self._value, ROUND_FLOOR)

    def __ceil__(self):
        return whole_by(self._value, ROUND_CEILING)

    # What it is.

    def adjusted(self):
        return adjusted(self._value)

    def is_canonical(self):
        return True

    def is_finite(self):
        return not self._value.kind

    def is_infinite(self):
        return self._value.kind == "F"

    def is_nan(self):
        return is_nan(self._value)

    def is_qnan(self):
        return self._value.kind == "n"

    def is_snan(self):
        return self._value.kind == "N"

    def is_signed(self):
        return self._value.sign == 1

    def is_zero(self):
        return not self._value

    def is_normal(self, context=None):
        return is_normal(self._value, state_of(context))

    def is_subnormal(self, context=None):
        return is_subnormal(self._value, state_of(context))

    def number_class(self, context=None):
        return number_class(self._value, state_of(context))

    def radix(self):
        return made(whole_number(10))

    def same_quantum(self, other, context=None):
        return same_quantum(self._value, required(other))

    # Rounding and signs.

    def quantize(self, exp, rounding=None, context=None):
        return made(quantized(self._value, required(exp), rounding, state_of(context)))

    def to_integral_exact(self, rounding=None, context=None):
        return made(integral(self._value, rounding, state_of(context), True))

    def to_integral_value(self, rounding=None, context=None):
        return made(integral(self._value, rounding, state_of(context), False))

    to_integral = to_integral_value

    def normalize(self, context=None):
        return made(normalized(self._value, state_of(context)))

    def canonical(self):
        return self

    def copy_abs(self):
        return made(absolute(self._value))

    def copy_negate(self):
        return made(negated(self._value))

    def copy_sign(self, other, context=None):
        return made(signed_as(self._value, required(other)))

    def __neg__(self):
        return made(signed(self._value, 1 - self._value.sign, current()))

    def __pos__(self):
        return made(signed(self._value, self._value.sign, current()))

    def __abs__(self):
        return made(signed(self._value, 0, current()))

    # Comparing.

    def __eq__(self, other):
        a, b = _both_sides(self._value, other, False)
        if a is NotImplemented:
            return a
        if is_nan(a) or is_nan(b):
            if "N" in (a.kind, b.kind):
                current().tell([InvalidOperation], None)
            return False
        return order_of(a, b) == 0

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __lt__(self, other):
        order = _order(self, other)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = _order(self, other)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = _order(self, other)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = _order(self, other)
        return order if order is NotImplemented else order is not None and order >= 0

    def compare(self, other, context=None):
        return made(compared(self._value, required(other), state_of(context)))

    def compare_signal(self, other, context=None):
        return made(compared_signalling(self._value, required(other), state_of(context)))

    def compare_total(self, other, context=None):
        return made(total_order(self._value, required(other)))

    def compare_total_mag(self, other, context=None):
        return made(total_order(absolute(self._value), absolute(required(other))))

    def max(self, other, context=None):
        return made(chosen(self._value, required(other), state_of(context), 1, False))

    def min(self, other, context=None):
        return made(chosen(self._value, required(other), state_of(context), -1, False))

    def max_mag(self, other, context=None):
        return made(chosen(self._value, required(other), state_of(context), 1, True))

    def min_mag(self, other, context=None):
        return made(chosen(self._value, required(other), state_of(context), -1, True))

    # Arithmetic.

    def __add__(self, other):
        return _result(self, other, sum_of)

    __radd__ = __add__

    def __sub__(self, other):
        return _result(self, other, difference)

    def __rsub__(self, other):
        return _result(other, self, difference)

    def __mul__(self, other):
        return _result(self, other, product)

    __rmul__ = __mul__

    def __truediv__(self, other):
        return _result(self, other, quotient)

    def __rtruediv__(self, other):
        return _result(other, self, quotient)

    def __floordiv__(self, other):
        return _result(self, other, whole_quotient)

    def __rfloordiv__(self, other):
        return _result(other, self, whole_quotient)

    def __mod__(self, other):
        return _result(self, other, remainder)

    def __rmod__(self, other):
        return _result(other, self, remainder)

    def __divmod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else both_made(quotient_and_remainder(self._value, other, current()))

    def __rdivmod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else both_made(quotient_and_remainder(other, self._value, current()))

    def remainder_near(self, other, context=None):
        return made(remainder_near(self._value, required(other), state_of(context)))

    def fma(self, other, third, context=None):
        return made(multiplied_and_added(self._value, required(other), required(third), state_of(context)))

    # Powers, roots, logarithms.

    def __pow__(self, other, modulo=None):
        if modulo is None:
            return _result(self, other, power)
        other, modulo = _converted(other), _converted(modulo)
        if other is NotImplemented or modulo is NotImplemented:
            return NotImplemented
        return made(power_modulo(self._value, other, modulo, current()))

    def __rpow__(self, other, modulo=None):
        return _result(other, self, power)

    def exp(self, context=None):
        return made(exponential_of(self._value, state_of(context)))

    def ln(self, context=None):
        return made(logarithm(self._value, state_of(context), False))

    def log10(self, context=None):
        return made(logarithm(self._value, state_of(context), True))

    def sqrt(self, context=None):
        return made(root(self._value, state_of(context)))

    # Exponents, digits, neighbours.

    def logb(self, context=None):
        return made(logb(self._value, state_of(context)))

    def scaleb(self, other, context=None):
        return made(scaled(self._value, required(other), state_of(context)))

    def shift(self, other, context=None):
        return made(moved(self._value, required(other), state_of(context), False))

    def rotate(self, other, context=None):
        return made(moved(self._value, required(other), state_of(context), True))

    def logical_and(self, other, context=None):
        return made(logical(self._value, required(other), state_of(context), and_))

    def logical_or(self, other, context=None):
        return made(logical(self._value, required(other), state_of(context), or_))

    def logical_xor(self, other, context=None):
        return made(logical(self._value, required(other), state_of(context), xor))

    def logical_invert(self, context=None):
        return made(inverted(self._value, state_of(context)))

    def next_plus(self, context=None):
        return made(neighbour(self._value, state_of(context), ROUND_CEILING, 1))

    def next_minus(self, context=None):
        return made(neighbour(self._value, state_of(context), ROUND_FLOOR, 0))

    def next_toward(self, other, context=None):
        return made(next_toward(self._value, required(other), state_of(context)))
