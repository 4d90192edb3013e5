"""Decimals brought into the precision and the range of a context.

Functions take and give a `Value`; the context is a `State`, which is told of what happened.

Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70.
"""

from _decimal_digits import count_digits, dropped
from _decimal_signals import (
    ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUNDINGS,
    Clamped, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
)
from _decimal_values import Value, adjusted, infinity, int_of, nan

WRONG_ROUNDING = (
    "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
    "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
)


def whole_by(x, rounding):
    """The int next to it. @throws OverflowError, ValueError"""
    return int_of(rescaled(x, 0, rounding))


def overflow(context, sign):
    """What a number too large becomes."""
    rounding = context.rounding
    up = rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP)
    if up or (rounding == ROUND_CEILING and not sign) or (rounding == ROUND_FLOOR and sign):
        made = infinity(sign)
    else:
        made = Value(sign, 10**context.prec - 1, context.Etop())
    return context.tell([Overflow, Inexact, Rounded], made)


def nan_result(x, y, context):
    """The NaN that an operation on a NaN gives; None when neither is one."""
    for number in (x, y):
        if number is not None and number.kind == "N":
            quiet = Value(number.sign, number.coefficient, 0, "n")
            return context.tell([InvalidOperation], shortened(quiet, context))
    for number in (x, y):
        if number is not None and number.kind == "n":
            return shortened(number, context)
    return None


def shortened(x, context):
    most = context.prec - context.clamp
    if count_digits(x.coefficient) <= most:
        return x
    return Value(x.sign, x.coefficient % 10**most, 0, x.kind)


def rescaled(x, exponent, rounding):
    """With that exponent, whatever the precision."""
    if x.kind:
        return x
    if not x.coefficient:
        return Value(x.sign, 0, exponent)
    coefficient, _ = dropped(rounding, x.sign, x.coefficient, exponent - x.exponent)
    return Value(x.sign, coefficient, exponent)


def to_digits(x, places, rounding):
    """With that many digits."""
    if not x.coefficient:
        return x
    number = rescaled(x, adjusted(x) + 1 - places, rounding)
    if count_digits(number.coefficient) > places:
        number = rescaled(number, adjusted(number) + 1 - places, rounding)
    return number


def fixed(x, context):
    """Rounded to the precision of the context and brought into its range."""
    if x.kind:
        return x if x.kind == "F" else shortened(x, context)
    etiny, etop = context.Etiny(), context.Etop()
    sign, coefficient, exponent = x.sign, x.coefficient, x.exponent
    if coefficient == 0:
        most = etop if context.clamp else context.Emax
        bounded = min(max(exponent, etiny), most)
        if bounded != exponent:
            return context.tell([Clamped], Value(sign, 0, bounded))
        return x
    size = count_digits(coefficient)
    least = size + exponent - context.prec
    if least > etop:
        return overflow(context, sign)
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
            return overflow(context, sign)
        conditions = [Rounded]
        if changed:
            conditions.append(Inexact)
        if is_subnormal:
            conditions.append(Subnormal)
            if changed:
                conditions.append(Underflow)
        if not coefficient:
            conditions.append(Clamped)
        return context.tell(conditions, Value(sign, coefficient, exponent))
    conditions = []
    if is_subnormal:
        conditions.append(Subnormal)
    if context.clamp and exponent > etop:
        conditions.append(Clamped)
        coefficient *= 10 ** (exponent - etop)
        exponent = etop
    if conditions:
        return context.tell(conditions, Value(sign, coefficient, exponent))
    return x


def quantized(x, exp, rounding, context):
    rounding = context.rounding if rounding is None else rounding
    if rounding not in ROUNDINGS:
        raise TypeError(WRONG_ROUNDING)
    if x.kind or exp.kind:
        found = nan_result(x, exp, context)
        if found is not None:
            return found
        if x.kind and exp.kind:
            return x
        return context.tell([InvalidOperation], nan())
    wanted = exp.exponent
    if not context.Etiny() <= wanted <= context.Emax:
        return context.tell([InvalidOperation], nan())
    if not x.coefficient:
        return fixed(Value(x.sign, 0, wanted), context)
    first = adjusted(x)
    if first > context.Emax or first - wanted + 1 > context.prec:
        return context.tell([InvalidOperation], nan())
    made = rescaled(x, wanted, rounding)
    if adjusted(made) > context.Emax or count_digits(made.coefficient) > context.prec:
        return context.tell([InvalidOperation], nan())
    conditions = []
    if made.coefficient and adjusted(made) < context.Emin:
        conditions.append(Subnormal)
    if wanted > x.exponent:
        if made.coefficient * 10 ** (wanted - x.exponent) != x.coefficient:
            conditions.append(Inexact)
        conditions.append(Rounded)
    if context.clamp and wanted > context.Etop():
        made = fixed(made, context)
    return context.tell(conditions, made) if conditions else made


def integral(x, rounding, context, tells):
    if x.kind:
        found = nan_result(x, None, context)
        return x if found is None else found
    if x.exponent >= 0:
        return x
    made = rescaled(x, 0, context.rounding if rounding is None else rounding)
    if tells:
        conditions = [Rounded]
        if made.coefficient * 10**-x.exponent != x.coefficient:
            conditions.append(Inexact)
        context.tell(conditions, None)
    return made


def normalized(x, context):
    found = nan_result(x, None, context)
    if found is not None:
        return found
    number = fixed(x, context)
    if number.kind:
        return number
    if not number.coefficient:
        return Value(number.sign, 0, 0)
    coefficient, exponent = number.coefficient, number.exponent
    most = context.Etop() if context.clamp else context.Emax
    while coefficient % 10 == 0 and exponent < most:
        coefficient //= 10
        exponent += 1
    return Value(number.sign, coefficient, exponent)


def signed(x, sign, context):
    found = nan_result(x, None, context)
    if found is not None:
        return found
    if not x and context.rounding != ROUND_FLOOR:
        sign = 0
    return fixed(Value(sign, x.coefficient, x.exponent, x.kind), context)
