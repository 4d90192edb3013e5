"""Exact sums of numbers of any type, and what is made of them: rounded once, in the type of the data.

Source: Library Reference, `statistics`; the words of errors are CPython's.
"""

import math
from fractions import Fraction


class StatisticsError(ValueError):
    pass


def ratio_of(x):
    """Numerator and denominator; what is not finite has none."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return (x, None)
    try:
        return (x.numerator, x.denominator)
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _common(a, b):
    """The type of a result from numbers of two types."""
    if a is b or b is int or b is bool:
        return a
    if a is int or issubclass(b, a):
        return b
    if issubclass(a, b):
        return a
    if issubclass(a, int):
        return b
    if issubclass(b, int):
        return a
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def sum_of(data):
    """Type, exact sum and number of the data."""
    found = int
    total = 0
    by_denominator = {}
    rest = None
    n = 0
    types = set()
    for x in data:
        types.add(type(x))
        n += 1
        numerator, denominator = ratio_of(x)
        if denominator is None:
            rest = numerator if rest is None else rest + numerator
        else:
            by_denominator[denominator] = by_denominator.get(denominator, 0) + numerator
    for one in types:
        found = _common(found, one)
    if rest is not None:
        return found, rest, n
    total = sum((Fraction(v, d) for d, v in by_denominator.items()), Fraction(0))
    return found, total, n


def converted(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if kind.__name__ == "Decimal":
            return kind(value.numerator) / kind(value.denominator)
        raise


def _root_of_ratio(n, m):
    """The square root of n/m, rounded to odd so that it is rounded once."""
    shift = n.bit_length() - m.bit_length() - 109
    half = shift // 2
    if half >= 0:
        low = math.isqrt(n // (m << 2 * half))
        exact = low * low * (m << 2 * half) == n
        value = (low | (not exact)) << half
        return value / 1
    low = math.isqrt((n << -2 * half) // m)
    exact = low * low * m == n << -2 * half
    return (low | (not exact)) / (1 << -half)


def square_root(value, kind):
    """The square root of a fraction, as a float or a Decimal."""
    if kind.__name__ == "Decimal" and not issubclass(kind, float):
        return (kind(value.numerator) / kind(value.denominator)).sqrt()
    return _root_of_ratio(value.numerator, value.denominator) if value else 0.0


def spread(data, center=None):
    """Type, exact sum of squared deviations, mean and number of the data."""
    if center is not None:
        kind, total, n = sum_of((x - center) ** 2 for x in data)
        return kind, total, center, n
    data = list(data)
    kind, total, n = sum_of(data)
    if n == 0:
        return kind, Fraction(0), Fraction(0), 0
    if not isinstance(total, Fraction):
        return kind, total, total, n
    middle = total / n
    squares = Fraction(0)
    for x in data:
        numerator, denominator = ratio_of(x)
        squares += (Fraction(numerator, denominator) - middle) ** 2
    return kind, squares, middle, n
