"""`Context`, and which one is current: `getcontext`, `setcontext`, `localcontext`.

Source: Library Reference, `decimal`: Context objects.
"""

import _c_types
from _decimal_arithmetic import (
    difference, multiplied_and_added, product, quotient, quotient_and_remainder, remainder, remainder_near, sum_of,
    whole_quotient,
)
from _decimal_comparing import (
    chosen, compared, compared_signalling, is_normal, is_subnormal, logb, moved, neighbour, next_toward, number_class,
    same_quantum, scaled,
)
from _decimal_digits import count_digits
from _decimal_number import Decimal, both_made, made, required
from _decimal_logic import inverted, logical
from _decimal_powers import exponential_of, logarithm, power, power_modulo, root
from _decimal_rounding import WRONG_ROUNDING, fixed, integral, normalized, quantized, signed
from _decimal_signals import (
    MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUNDINGS, SIGNALS,
    Clamped, ConversionSyntax, DivisionByZero, FloatOperation, Inexact, InvalidOperation, Overflow, Rounded, Subnormal,
    Underflow,
)
from _decimal_state import DEFAULT, current, flags_from, set_current
from _decimal_text import text_of
from _decimal_values import absolute, is_nan, nan, negated, signed_as, total_order, whole_number
from operator import and_, or_, xor

_ORDER_OF_FLAGS = (
    Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow,
)

_RANGES = {
    "prec": (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"),
    "Emin": (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
    "Emax": (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"),
    "capitals": (0, 1, "valid values for capitals are 0 or 1"),
    "clamp": (0, 1, "valid values for clamp are 0 or 1"),
}


def _signal_names(flags):
    return "[" + ", ".join(signal.__name__ for signal in _ORDER_OF_FLAGS if flags[signal]) + "]"


def _face_of(state):
    """The one context of a state."""
    if state.face is None:
        face = object.__new__(Context)
        object.__setattr__(face, "_state", state)
        state.face = face
    return state.face


def _decimal(x):
    if not isinstance(x, Decimal):
        raise TypeError("argument must be a Decimal")
    return x


@_c_types.of_c
class Context:
    __module__ = "decimal"
    __slots__ = ("_state",)

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        state = DEFAULT.copy()
        state.flags = flags_from(flags)
        if traps is not None:
            state.traps = flags_from(traps)
        state.face = self
        object.__setattr__(self, "_state", state)
        for name, value in (
            ("prec", prec), ("rounding", rounding), ("Emin", Emin), ("Emax", Emax), ("capitals", capitals),
            ("clamp", clamp),
        ):
            if value is not None:
                setattr(self, name, value)

    prec = property(lambda self: self._state.prec)
    rounding = property(lambda self: self._state.rounding)
    Emin = property(lambda self: self._state.Emin)
    Emax = property(lambda self: self._state.Emax)
    capitals = property(lambda self: self._state.capitals)
    clamp = property(lambda self: self._state.clamp)
    flags = property(lambda self: self._state.flags)
    traps = property(lambda self: self._state.traps)

    def __setattr__(self, name, value):
        if name in _RANGES:
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            low, high, words = _RANGES[name]
            if not low <= value <= high:
                raise ValueError(words)
        elif name == "rounding":
            if value not in ROUNDINGS:
                raise TypeError(WRONG_ROUNDING)
        elif name in ("flags", "traps"):
            if not isinstance(value, dict):
                raise TypeError("argument must be a signal dict")
            value = flags_from(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        setattr(self._state, name, value)

    def __repr__(self):
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags={_signal_names(self.flags)}, traps={_signal_names(self.traps)})"
        )

    def copy(self):
        return _face_of(self._state.copy())

    __copy__ = copy

    def clear_flags(self):
        for signal in SIGNALS:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in SIGNALS:
            self.traps[signal] = False

    def Etiny(self):
        return self._state.Etiny()

    def Etop(self):
        return self._state.Etop()

    def radix(self):
        return made(whole_number(10))

    # Making decimals.

    def create_decimal(self, num="0", /):
        state = self._state
        value = Decimal(num, self)._value
        if is_nan(value) and count_digits(value.coefficient) > state.prec - state.clamp:
            return made(state.tell([ConversionSyntax], nan()))
        return made(fixed(value, state))

    def create_decimal_from_float(self, f, /):
        return made(fixed(Decimal.from_float(f)._value, self._state))

    def canonical(self, x, /):
        return _decimal(x)

    def copy_decimal(self, x, /):
        return x if isinstance(x, Decimal) else made(required(x))

    # Signs and text.

    def abs(self, x, /):
        return made(signed(required(x), 0, self._state))

    def minus(self, x, /):
        value = required(x)
        return made(signed(value, 1 - value.sign, self._state))

    def plus(self, x, /):
        value = required(x)
        return made(signed(value, value.sign, self._state))

    def copy_abs(self, x, /):
        return made(absolute(required(x)))

    def copy_negate(self, x, /):
        return made(negated(required(x)))

    def copy_sign(self, x, y, /):
        return made(signed_as(required(x), required(y)))

    def to_eng_string(self, x, /):
        return text_of(required(x), True, self._state)

    def to_sci_string(self, x, /):
        return text_of(required(x), False, self._state)

    # What a number is.

    def is_canonical(self, x, /):
        return _decimal(x).is_canonical()

    def is_finite(self, x, /):
        return not required(x).kind

    def is_infinite(self, x, /):
        return required(x).kind == "F"

    def is_nan(self, x, /):
        return is_nan(required(x))

    def is_qnan(self, x, /):
        return required(x).kind == "n"

    def is_snan(self, x, /):
        return required(x).kind == "N"

    def is_signed(self, x, /):
        return required(x).sign == 1

    def is_zero(self, x, /):
        return not required(x)

    def is_normal(self, x, /):
        return is_normal(required(x), self._state)

    def is_subnormal(self, x, /):
        return is_subnormal(required(x), self._state)

    def number_class(self, x, /):
        return number_class(required(x), self._state)

    def same_quantum(self, x, y, /):
        return same_quantum(required(x), required(y))

    # Comparing.

    def compare(self, x, y, /):
        return made(compared(required(x), required(y), self._state))

    def compare_signal(self, x, y, /):
        return made(compared_signalling(required(x), required(y), self._state))

    def compare_total(self, x, y, /):
        return made(total_order(required(x), required(y)))

    def compare_total_mag(self, x, y, /):
        return made(total_order(absolute(required(x)), absolute(required(y))))

    def max(self, x, y, /):
        return made(chosen(required(x), required(y), self._state, 1, False))

    def max_mag(self, x, y, /):
        return made(chosen(required(x), required(y), self._state, 1, True))

    def min(self, x, y, /):
        return made(chosen(required(x), required(y), self._state, -1, False))

    def min_mag(self, x, y, /):
        return made(chosen(required(x), required(y), self._state, -1, True))

    # Arithmetic.

    def add(self, x, y, /):
        return made(sum_of(required(x), required(y), self._state))

    def subtract(self, x, y, /):
        return made(difference(required(x), required(y), self._state))

    def multiply(self, x, y, /):
        return made(product(required(x), required(y), self._state))

    def divide(self, x, y, /):
        return made(quotient(required(x), required(y), self._state))

    def divide_int(self, x, y, /):
        return made(whole_quotient(required(x), required(y), self._state))

    def divmod(self, x, y, /):
        return both_made(quotient_and_remainder(required(x), required(y), self._state))

    def remainder(self, x, y, /):
        return made(remainder(required(x), required(y), self._state))

    def remainder_near(self, x, y, /):
        return made(remainder_near(required(x), required(y), self._state))

    def fma(self, x, y, z, /):
        return made(multiplied_and_added(required(x), required(y), required(z), self._state))

    # Powers, roots, logarithms.

    def power(self, a, b, modulo=None):
        if modulo is not None:
            return made(power_modulo(required(a), required(b), required(modulo), self._state))
        return made(power(required(a), required(b), self._state))

    def exp(self, x, /):
        return made(exponential_of(required(x), self._state))

    def ln(self, x, /):
        return made(logarithm(required(x), self._state, False))

    def log10(self, x, /):
        return made(logarithm(required(x), self._state, True))

    def sqrt(self, x, /):
        return made(root(required(x), self._state))

    # Rounding, exponents, digits, neighbours.

    def quantize(self, x, y, /):
        return made(quantized(required(x), required(y), None, self._state))

    def normalize(self, x, /):
        return made(normalized(required(x), self._state))

    def to_integral_exact(self, x, /):
        return made(integral(required(x), None, self._state, True))

    def to_integral_value(self, x, /):
        return made(integral(required(x), None, self._state, False))

    to_integral = to_integral_value

    def logb(self, x, /):
        return made(logb(required(x), self._state))

    def scaleb(self, x, y, /):
        return made(scaled(required(x), required(y), self._state))

    def shift(self, x, y, /):
        return made(moved(required(x), required(y), self._state, False))

    def rotate(self, x, y, /):
        return made(moved(required(x), required(y), self._state, True))

    def logical_and(self, x, y, /):
        return made(logical(required(x), required(y), self._state, and_))

    def logical_or(self, x, y, /):
        return made(logical(required(x), required(y), self._state, or_))

    def logical_xor(self, x, y, /):
        return made(logical(required(x), required(y), self._state, xor))

    def logical_invert(self, x, /):
        return made(inverted(required(x), self._state))

    def next_plus(self, x, /):
        return made(neighbour(required(x), self._state, ROUND_CEILING, 1))

    def next_minus(self, x, /):
        return made(neighbour(required(x), self._state, ROUND_FLOOR, 0))

    def next_toward(self, x, y, /):
        return made(next_toward(required(x), required(y), self._state))


DefaultContext = _face_of(DEFAULT)
BasicContext = Context(
    9, ROUND_HALF_UP, -999999, 999999, 1, 0, None,
    [DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow],
)
ExtendedContext = Context(9, ROUND_HALF_EVEN, -999999, 999999, 1, 0, None, [])


def getcontext():
    return _face_of(current())


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    set_current(context._state)


class _ContextManager:
    def __init__(self, context):
        self._context = context.copy()
        self._saved = None

    def __enter__(self):
        self._saved = current()
        set_current(self._context._state)
        return self._context

    def __exit__(self, *error):
        set_current(self._saved)


def localcontext(ctx=None, **kwargs):
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    manager = _ContextManager(ctx)
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if name in ("flags", "traps"):
            value = flags_from(value)
        setattr(manager._context, name, value)
    return manager
