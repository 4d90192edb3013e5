"""Powers, roots, exponentials and logarithms of decimals.

Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Arithmetic operations".
"""

from _decimal_arithmetic import quotient, sum_of
from _decimal_digits import count_digits, exp_fixed, ln10, ln_fixed, root_digits
from _decimal_rounding import fixed, nan_result
from _decimal_signals import MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, Inexact, InvalidOperation, Rounded
from _decimal_state import State
from _decimal_values import Value, absolute, adjusted, infinity, int_of, is_whole, nan, negated, order_of, whole_number

_EXACT = State(100000, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, [], [])


def power_modulo(x, y, modulo, context):
    found = nan_result(x, y, context) or nan_result(modulo, None, context)
    if found is not None:
        return found
    fits = is_whole(x) and is_whole(y) and is_whole(modulo) and not y.sign
    if not fits or not modulo or adjusted(modulo) >= context.prec or (not x and not y):
        return context.tell([InvalidOperation], nan())
    a, b, m = abs(int_of(x)), int_of(y), abs(int_of(modulo))
    sign = x.sign if b % 2 else 0
    return Value(sign, pow(a, b, m), 0)


def power(x, y, context):
    found = nan_result(x, y, context)
    if found is not None:
        return found
    if not y:
        return Value(0, 1, 0) if x else context.tell([InvalidOperation], nan())
    whole = is_whole(y)
    odd = whole and int_of(y) % 2 == 1 if adjusted(y) < 2000 else False
    sign = 1 if x.sign and odd else 0
    if x.sign and x and not whole and not (x.kind and y.kind):
        return context.tell([InvalidOperation], nan())
    if not x:
        return Value(sign, 0, 0) if not y.sign else infinity(sign)
    if x.kind:
        return Value(sign, 0, 0) if y.sign else infinity(sign)
    base = absolute(x)
    order = order_of(base, Value(0, 1, 0))
    if y.kind:
        if order == 0:
            return context.tell([Inexact, Rounded], Value(0, 10 ** (context.prec - 1), 1 - context.prec))
        return Value(0, 0, 0) if (order > 0) == bool(y.sign) else infinity(0)
    if whole:
        n = int_of(y) if adjusted(y) < 9 else None
        if order == 0 and n is not None:
            exponent = max(x.exponent * abs(n), 1 - context.prec) if n > 0 else 0
            if x.exponent == 0:
                return Value(sign, 1, 0)
            return fixed(Value(sign, 10**-exponent, exponent), context)
        if n is not None and abs(n) * count_digits(base.coefficient) < 60000:
            if n > 0:
                return fixed(Value(sign, base.coefficient**n, base.exponent * n), context)
            return quotient(Value(sign, 1, 0), Value(0, base.coefficient**-n, base.exponent * -n), context)
    made = inexact_power(base, y, context)
    return made if not sign else negated(made)


def inexact_power(x, y, context):
    if order_of(x, Value(0, 1, 0)) == 0:
        return context.tell([Inexact, Rounded], Value(0, 10 ** (context.prec - 1), 1 - context.prec))
    extra = 12 + max(0, adjusted(y)) + 2 * max(0, count_digits(abs(adjusted(x)) + 1))
    digits = context.prec + extra
    ln = ln_fixed(x.coefficient, x.exponent, digits + context.prec)
    n = -y.coefficient if y.sign else y.coefficient
    product = ln * n
    product = product * 10**y.exponent if y.exponent >= 0 else product // 10**-y.exponent
    return exponential(product // 10**context.prec, digits, context)


def sticky(n):
    """A number of which more is to come: never exact, never half way."""
    return n * 10 + 1


def exponential(n, digits, context):
    """exp(n * 10**-digits), rounded."""
    if abs(n) > 10 ** (digits + 20):
        return fixed(Value(0, 1, context.Emax * 2 + 1 if n > 0 else context.Etiny() * 2 - 1), context)
    coefficient, exponent = exp_fixed(n, digits)
    more = count_digits(coefficient) - context.prec - 5
    if more > 0:
        coefficient //= 10**more
        exponent += more
        # An exact power looks like one, with a few of the last digits wrong.
        rest = coefficient % 10**5
        if rest in (0, 1, 99999):
            coefficient += {0: 0, 1: -1, 99999: 1}[rest]
            made = Value(0, coefficient // 10**5, exponent + 5)
            missing = context.prec - count_digits(made.coefficient)
            if missing > 0:
                made = Value(0, made.coefficient * 10**missing, made.exponent - missing)
            context.tell([Inexact, Rounded], None)
            return fixed(made, context)
    return fixed(Value(0, sticky(coefficient), exponent - 1), context)


def exponential_of(x, context):
    found = nan_result(x, None, context)
    if found is not None:
        return found
    if x.kind:
        return Value(0, 0, 0) if x.sign else x
    if not x.coefficient:
        return Value(0, 1, 0)
    context = context.half_even()
    digits = context.prec + 12 + max(0, adjusted(x))
    if adjusted(x) > 19:
        return fixed(Value(0, 1, context.Emax * 2 + 1 if not x.sign else context.Etiny() * 2 - 1), context)
    n = x.coefficient * 10 ** (digits + x.exponent) if digits + x.exponent >= 0 else x.coefficient // 10 ** -(digits + x.exponent)
    return exponential(-n if x.sign else n, digits, context)


def logarithm(x, context, of_ten):
    found = nan_result(x, None, context)
    if found is not None:
        return found
    if not x:
        return infinity(1)
    if x.sign:
        return context.tell([InvalidOperation], nan())
    if x.kind:
        return infinity(0)
    if order_of(x, Value(0, 1, 0)) == 0:
        return Value(0, 0, 0)
    tens = count_digits(x.coefficient) - 1
    if of_ten and x.coefficient == 10**tens:
        return fixed(whole_number(x.exponent + tens), context)
    # Next to one a logarithm is small: as many digits more.
    near = sum_of(x, Value(1, 1, 0), _EXACT)
    digits = context.prec + 12 + (max(0, -adjusted(near)) if adjusted(x) in (0, -1) else 0)
    n = ln_fixed(x.coefficient, x.exponent, digits)
    if of_ten:
        n = n * 10**digits // ln10(10**digits)
    return fixed(Value(1 if n < 0 else 0, sticky(abs(n)), -digits - 1), context)


def root(x, context):
    found = nan_result(x, None, context)
    if found is not None:
        return found
    if x.kind and not x.sign:
        return x
    if not x:
        return fixed(Value(x.sign, 0, x.exponent >> 1), context)
    if x.sign:
        return context.tell([InvalidOperation], nan())
    n, exponent, _ = root_digits(x.coefficient, x.exponent, context.prec)
    return fixed(Value(0, n, exponent), context.half_even())
