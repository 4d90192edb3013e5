"""Logical operations: on the digits of whole numbers that are made of 0 and 1.

Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Logical operations".
"""

from _decimal_signals import InvalidOperation
from _decimal_values import Value, int_of_text, nan, text_of_int


def bits(x, context):
    """The last digits of an operand, as many as the precision has, read as an int in base 2; None if it is no operand."""
    if x.kind or x.sign or x.exponent != 0:
        return None
    digits = text_of_int(x.coefficient)
    return None if set(digits) - {"0", "1"} else int(digits[-context.prec :], 2)


def logical(x, y, context, operate):
    """@param operate  what the two operands become, as ints in base 2"""
    left, right = bits(x, context), bits(y, context)
    if left is None or right is None:
        return context.tell([InvalidOperation], nan())
    return Value(0, int_of_text(f"{operate(left, right):b}"), 0)


def inverted(x, context):
    ones = 2**context.prec - 1
    return logical(x, x, context, lambda bits, _: bits ^ ones)
