"""Whole numbers as the digits of decimals: counting, rounding, roots, logarithms.

Source: General Decimal Arithmetic Specification 1.70; Brent and Zimmermann, "Modern Computer Arithmetic", 4.
"""

from math import isqrt


def count_digits(n):
    """Decimal digits of n >= 0; zero has one."""
    if n < 10:
        return 1
    if n < 1000000000000000:
        return len(str(n))
    guess = (n.bit_length() - 1) * 30103 // 100000
    while 10**guess <= n:
        guess += 1
    return guess


def goes_up(mode, sign, quotient, rest, base):
    """Whether what is dropped, rest of base, makes the quotient one more."""
    if rest == 0 or mode == "ROUND_DOWN":
        return False
    if mode == "ROUND_HALF_EVEN":
        return 2 * rest > base or (2 * rest == base and quotient % 2 == 1)
    if mode == "ROUND_HALF_UP":
        return 2 * rest >= base
    if mode == "ROUND_HALF_DOWN":
        return 2 * rest > base
    if mode == "ROUND_CEILING":
        return sign == 0
    if mode == "ROUND_FLOOR":
        return sign == 1
    if mode == "ROUND_05UP":
        return quotient % 5 == 0
    return True


def dropped(mode, sign, coefficient, count):
    """The coefficient without its last digits, and whether something was lost."""
    if count <= 0:
        return coefficient * 10**-count, False
    base = 10**count
    quotient, rest = divmod(coefficient, base)
    return (quotient + 1 if goes_up(mode, sign, quotient, rest, base) else quotient), rest != 0


def root_digits(coefficient, exponent, precision):
    """Coefficient and exponent of the square root, with a last digit that tells whether there is more."""
    ideal = exponent >> 1
    if exponent & 1:
        coefficient *= 10
    length = (count_digits(coefficient) + 1) >> 1
    shift = precision + 1 - length
    if shift >= 0:
        coefficient *= 100**shift
        exact = True
    else:
        coefficient, rest = divmod(coefficient, 100**-shift)
        exact = not rest
    exponent = ideal - shift
    n = isqrt(coefficient)
    exact = exact and n * n == coefficient
    if exact:
        if shift >= 0:
            n //= 10**shift
        else:
            n *= 10**-shift
        exponent = ideal
    elif n % 5 == 0:
        n += 1
    return n, exponent, exact


def _atanh_series(n, d, unit):
    """2 * atanh(n / d) in units of 1 / unit."""
    power = unit * n // d
    square_n, square_d = n * n, d * d
    total = power
    k = 3
    while power:
        power = power * square_n // square_d
        total += power // k
        k += 2
    return 2 * total


def ln2(unit):
    return _atanh_series(1, 3, unit)


def ln10(unit):
    # 10 = 2**3 * 1.25
    return 3 * ln2(unit) + _atanh_series(1, 9, unit)


def ln_fixed(coefficient, exponent, digits):
    """ln(coefficient * 10**exponent) in units of 10**-digits, a few of them wrong."""
    unit = 10 ** (digits + 6)
    size = count_digits(coefficient)
    tens = exponent + size - 1
    # The coefficient as a number from 1 to 10, then by powers of two to between 3/4 and 3/2.
    n, d = coefficient, 10 ** (size - 1)
    twos = 0
    while 2 * n >= 3 * d:
        d *= 2
        twos += 1
    value = -_atanh_series(d - n, n + d, unit) if n < d else _atanh_series(n - d, n + d, unit)
    if twos:
        value += twos * ln2(unit)
    if tens:
        value += tens * ln10(unit)
    return value // 10**6


def exp_fixed(n, digits):
    """exp(n * 10**-digits) as (coefficient, exponent of ten): the coefficient has some digits more than asked for."""
    unit = 10 ** (digits + 8)
    n = n * 10**8
    fine = ln10(unit * 10**24)
    tens = (n * 10**24 + fine // 2) // fine
    rest = n - tens * fine // 10**24
    # The rest is less than 1.2: halved a few times, summed, squared back.
    halvings = 8
    small = rest >> halvings
    term = unit
    total = unit
    k = 1
    while term:
        term = term * small // unit // k
        if term in (0, -1):
            break
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // unit
    return total, tens - digits - 8
