"""Sums, products, quotients and remainders of decimals, rounded as a context says.

Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Arithmetic operations".
"""

from _decimal_digits import count_digits
from _decimal_rounding import fixed, nan_result, rescaled
from _decimal_signals import (
    ROUND_FLOOR, Clamped, DivisionByZero, DivisionImpossible, DivisionUndefined, InvalidOperation,
)
from _decimal_values import Value, adjusted, infinity, nan, negated


def sum_of(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    if x.kind:
        if y.kind and x.sign != y.sign:
            return context.tell([InvalidOperation], nan())
        return infinity(x.sign)
    if y.kind:
        return infinity(y.sign)
    exponent = min(x.exponent, y.exponent)
    if not x.coefficient and not y.coefficient:
        sign = min(x.sign, y.sign)
        if context.rounding == ROUND_FLOOR and x.sign != y.sign:
            sign = 1
        return fixed(Value(sign, 0, exponent), context)
    if not x.coefficient or not y.coefficient:
        number = y if not x.coefficient else x
        exponent = max(exponent, number.exponent - context.prec - 1)
        return fixed(rescaled(number, exponent, context.rounding), context)
    large, small = (x, y) if x.exponent >= y.exponent else (y, x)
    low = large.exponent + min(-1, count_digits(large.coefficient) - context.prec - 2)
    small_int, small_exp = small.coefficient, small.exponent
    if count_digits(small_int) + small_exp - 1 < low:
        small_int, small_exp = 1, low
    n = large.coefficient * 10 ** (large.exponent - small_exp)
    total = (-n if large.sign else n) + (-small_int if small.sign else small_int)
    if total == 0:
        return fixed(Value(1 if context.rounding == ROUND_FLOOR else 0, 0, small_exp), context)
    return fixed(Value(1 if total < 0 else 0, abs(total), small_exp), context)


def difference(x, y, context):
    found = nan_result(x, y, context)
    return sum_of(x, negated(y), context) if found is None else found


def product(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    sign = x.sign ^ y.sign
    if x.kind or y.kind:
        if not x or not y:
            return context.tell([InvalidOperation], nan())
        return infinity(sign)
    return fixed(Value(sign, x.coefficient * y.coefficient, x.exponent + y.exponent), context)


def quotient(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    sign = x.sign ^ y.sign
    if x.kind:
        return context.tell([InvalidOperation], nan()) if y.kind else infinity(sign)
    if y.kind:
        return context.tell([Clamped], Value(sign, 0, context.Etiny()))
    if not y.coefficient:
        if not x.coefficient:
            return context.tell([DivisionUndefined], nan())
        return context.tell([DivisionByZero], infinity(sign))
    if not x.coefficient:
        return fixed(Value(sign, 0, x.exponent - y.exponent), context)
    shift = count_digits(y.coefficient) - count_digits(x.coefficient) + context.prec + 1
    exponent = x.exponent - y.exponent - shift
    if shift >= 0:
        coefficient, rest = divmod(x.coefficient * 10**shift, y.coefficient)
    else:
        coefficient, rest = divmod(x.coefficient, y.coefficient * 10**-shift)
    if rest:
        if coefficient % 5 == 0:
            coefficient += 1
    else:
        ideal = x.exponent - y.exponent
        while exponent < ideal and coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
    return fixed(Value(sign, coefficient, exponent), context)


def divided(x, y, context):
    """Whole quotient and remainder of finite numbers, the divisor not zero; None when the quotient has too many digits."""
    sign = x.sign ^ y.sign
    ideal = x.exponent if y.kind else min(x.exponent, y.exponent)
    distance = adjusted(x) - adjusted(y)
    if not x.coefficient or y.kind or distance <= -2:
        return Value(sign, 0, 0), rescaled(x, ideal, context.rounding)
    if distance <= context.prec:
        a, b = x.coefficient, y.coefficient
        if x.exponent >= y.exponent:
            a *= 10 ** (x.exponent - y.exponent)
        else:
            b *= 10 ** (y.exponent - x.exponent)
        q, r = divmod(a, b)
        if q < 10**context.prec:
            return Value(sign, q, 0), Value(x.sign, r, ideal)
    return None


def whole_quotient(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    sign = x.sign ^ y.sign
    if x.kind:
        return context.tell([InvalidOperation], nan()) if y.kind else infinity(sign)
    if not y:
        if x:
            return context.tell([DivisionByZero], infinity(sign))
        return context.tell([DivisionUndefined], nan())
    both = divided(x, y, context)
    return context.tell([DivisionImpossible], nan()) if both is None else both[0]


def remainder(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    if x.kind:
        return context.tell([InvalidOperation], nan())
    if not y:
        return context.tell([InvalidOperation if x else DivisionUndefined], nan())
    both = divided(x, y, context)
    return context.tell([DivisionImpossible], nan()) if both is None else fixed(both[1], context)


def quotient_and_remainder(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found, found
    sign = x.sign ^ y.sign
    if x.kind:
        if y.kind:
            found = context.tell([InvalidOperation], nan())
            return found, found
        return infinity(sign), context.tell([InvalidOperation], nan())
    if not y:
        if not x:
            found = context.tell([DivisionUndefined], nan())
            return found, found
        context.tell([DivisionByZero, InvalidOperation], None)
        return infinity(sign), nan()
    both = divided(x, y, context)
    if both is None:
        found = context.tell([DivisionImpossible], nan())
        return found, found
    return both[0], fixed(both[1], context)


def remainder_near(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    if x.kind or not y:
        return context.tell([InvalidOperation if x else DivisionUndefined], nan())
    if y.kind:
        return fixed(x, context)
    ideal = min(x.exponent, y.exponent)
    if not x.coefficient:
        return fixed(Value(x.sign, 0, ideal), context)
    if adjusted(x) - adjusted(y) >= context.prec + 1:
        return context.tell([DivisionImpossible], nan())
    a = x.coefficient * 10 ** (x.exponent - ideal)
    b = y.coefficient * 10 ** (y.exponent - ideal)
    q, r = divmod(a, b)
    if 2 * r + (q & 1) > b:
        r -= b
        q += 1
    if q >= 10**context.prec:
        return context.tell([DivisionImpossible], nan())
    sign = x.sign
    return fixed(Value(1 - sign if r < 0 else sign, abs(r), ideal), context)


def multiplied_and_added(x, y, third, context):
    if x.kind in ("n", "N") or y.kind in ("n", "N"):
        found = nan_result(x, y, context)
        return found
    if (x.kind and not y) or (y.kind and not x):
        return context.tell([InvalidOperation], nan())
    sign = x.sign ^ y.sign
    if x.kind or y.kind:
        product = infinity(sign)
    else:
        product = Value(sign, x.coefficient * y.coefficient, x.exponent + y.exponent)
    return sum_of(product, third, context)
