"""Decimals compared, chosen from, told apart, stepped to a neighbour and shifted.

Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Miscellaneous operations".
"""

from _decimal_arithmetic import sum_of
from _decimal_rounding import fixed, nan_result
from _decimal_signals import (
    ROUND_CEILING, ROUND_FLOOR, SIGNALS, Clamped, DivisionByZero, Inexact, InvalidOperation, Overflow, Rounded,
    Subnormal, Underflow,
)
from _decimal_values import (
    Value, absolute, adjusted, infinity, int_of, is_nan, nan, order_of, signed_as, total_order, whole_number,
)


def compared(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    return whole_number(order_of(x, y))


def compared_signalling(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return context.tell([InvalidOperation], found)
    return whole_number(order_of(x, y))


def same_quantum(x, y):
    if x.kind or y.kind:
        return is_nan(x) and is_nan(y) or x.kind == "F" and y.kind == "F"
    return x.exponent == y.exponent


def is_normal(x, context):
    return bool(not x.kind and x.coefficient and context.Emin <= adjusted(x))


def is_subnormal(x, context):
    return bool(not x.kind and x.coefficient and adjusted(x) < context.Emin)


def number_class(x, context):
    if x.kind == "N":
        return "sNaN"
    if x.kind == "n":
        return "NaN"
    sign = "-" if x.sign else "+"
    if x.kind:
        return sign + "Infinity"
    if not x.coefficient:
        return sign + "Zero"
    return sign + ("Subnormal" if is_subnormal(x, context) else "Normal")


def chosen(x, y, context, wants, magnitude):
    """max and min, of the numbers or of their sizes."""
    if is_nan(x) or is_nan(y):
        if x.kind == "n" and not is_nan(y):
            return fixed(y, context)
        if y.kind == "n" and not is_nan(x):
            return fixed(x, context)
        return nan_result(x, y, context)
    order = order_of(absolute(x), absolute(y)) if magnitude else order_of(x, y)
    if order == 0:
        order = int_of(total_order(x, y))
    return fixed(x if order * wants >= 0 else y, context)


def next_by(x, context, rounding):
    context = context.copy()
    context.traps = dict.fromkeys(SIGNALS, False)
    context.rounding = rounding
    rounded = fixed(x, context)
    if order_of(rounded, x) != 0:
        return rounded
    step = Value(0 if rounding == ROUND_CEILING else 1, 1, context.Etiny() - 1)
    return sum_of(x, step, context)


def neighbour(x, context, rounding, sign):
    found = nan_result(x, None, context)
    if found is not None:
        return found
    if x.kind:
        if x.sign != sign:
            return x
        return Value(sign, 10**context.prec - 1, context.Etop())
    return next_by(x, context, rounding)


def next_toward(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    order = order_of(x, y)
    if order == 0:
        return signed_as(x, y)
    made = neighbour(x, context, ROUND_CEILING, 1) if order < 0 else neighbour(x, context, ROUND_FLOOR, 0)
    if made.kind:
        return context.tell([Overflow, Inexact, Rounded], made)
    if adjusted(made) >= context.Emin:
        return made
    return context.tell([Underflow, Subnormal, Inexact, Rounded] + ([] if made else [Clamped]), made)


def moved(x, y, context, around):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    if y.kind or y.exponent != 0 or not -context.prec <= int_of(y) <= context.prec:
        return context.tell([InvalidOperation], nan())
    if x.kind:
        return x
    places = int_of(y)
    digits = x.coefficient % 10**context.prec
    if around:
        places %= context.prec
        high, low = divmod(digits, 10 ** (context.prec - places))
        return Value(x.sign, low * 10**places + high, x.exponent)
    digits = digits * 10**places % 10**context.prec if places >= 0 else digits // 10**-places
    return Value(x.sign, digits, x.exponent)


def logb(x, context):
    found = nan_result(x, None, context)
    if found is not None:
        return found
    if x.kind:
        return infinity(0)
    if not x.coefficient:
        return context.tell([DivisionByZero], infinity(1))
    return fixed(whole_number(adjusted(x)), context)


def scaled(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    limit = 2 * (context.Emax + context.prec)
    if y.kind or y.exponent != 0 or not -limit <= int_of(y) <= limit:
        return context.tell([InvalidOperation], nan())
    return x if x.kind else fixed(Value(x.sign, x.coefficient, x.exponent + int_of(y)), context)
