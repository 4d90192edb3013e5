"""Functions of complex numbers.

Source: Library Reference, `cmath`; Kahan, "Branch Cuts for Complex Elementary Functions", 1987.
"""

import math

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
nan = math.nan
infj = complex(0.0, math.inf)
nanj = complex(0.0, math.nan)


def _number(x):
    if isinstance(x, (int, float, complex)):
        return complex(x)
    if hasattr(type(x), "__complex__") or hasattr(type(x), "__float__") or hasattr(type(x), "__index__"):
        return complex(x)
    raise TypeError(f"must be real number, not {type(x).__name__}")


def _finite(z, name):
    """What is not finite would need tables of special cases."""
    z = _number(z)
    if not (math.isfinite(z.real) and math.isfinite(z.imag)):
        raise NotImplementedError(f"cmath.{name} of what is not finite is not in the subset")
    return z


def phase(z, /):
    z = _number(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    z = _number(z)
    return (abs(z), phase(z))


def rect(r, phi, /):
    r, phi = float(r), float(phi)
    if not (math.isfinite(r) and math.isfinite(phi)):
        raise NotImplementedError("cmath.rect of what is not finite is not in the subset")
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def isfinite(z, /):
    z = _number(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isinf(z, /):
    z = _number(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isnan(z, /):
    z = _number(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _number(a), _number(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    diff = abs(a - b)
    return diff <= rel_tol * abs(b) or diff <= rel_tol * abs(a) or diff <= abs_tol


def sqrt(z, /):
    z = _finite(z, "sqrt")
    if z.real == 0.0 and z.imag == 0.0:
        return complex(0.0, z.imag)
    ax, ay = math.fabs(z.real), math.fabs(z.imag)
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        ax = math.ldexp(ax, 54)
        s = math.ldexp(math.sqrt(ax + math.hypot(ax, math.ldexp(ay, 54))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if z.real >= 0.0:
        return complex(s, math.copysign(d, z.imag))
    return complex(d, math.copysign(s, z.imag))


def exp(z, /):
    z = _finite(z, "exp")
    try:
        length = math.exp(z.real)
        return complex(length * math.cos(z.imag), length * math.sin(z.imag))
    except OverflowError:
        raise OverflowError("math range error")


def _log(z):
    ax, ay = math.fabs(z.real), math.fabs(z.imag)
    if ax > 8e307 or ay > 8e307:
        r = math.log(math.hypot(ax / 2.0, ay / 2.0)) + math.log(2.0)
    elif ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        if ax == 0.0 and ay == 0.0:
            raise ValueError("math domain error")
        r = math.log(math.hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * math.log(2.0)
    else:
        h = math.hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            am, an = max(ax, ay), min(ax, ay)
            r = math.log1p((am - 1) * (am + 1) + an * an) / 2.0
        else:
            r = math.log(h)
    return complex(r, math.atan2(z.imag, z.real))


def log(z, base=None, /):
    r = _log(_finite(z, "log"))
    return r if base is None else r / _log(_finite(base, "log"))


def log10(z, /):
    r = _log(_finite(z, "log10"))
    return complex(r.real / math.log(10.0), r.imag / math.log(10.0))


def cosh(z, /):
    z = _finite(z, "cosh")
    return complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))


def sinh(z, /):
    z = _finite(z, "sinh")
    return complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))


def tanh(z, /):
    z = _finite(z, "tanh")
    if math.fabs(z.real) > 354.9:
        return complex(math.copysign(1.0, z.real), 4.0 * math.sin(z.imag) * math.cos(z.imag) * math.exp(-2.0 * math.fabs(z.real)))
    tx = math.tanh(z.real)
    ty = math.tan(z.imag)
    cx = 1.0 / math.cosh(z.real)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx)


def cos(z, /):
    z = _finite(z, "cos")
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = _finite(z, "sin")
    w = sinh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)


def tan(z, /):
    z = _finite(z, "tan")
    w = tanh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)


def acos(z, /):
    z = _finite(z, "acos")
    s1 = sqrt(complex(1.0 - z.real, -z.imag))
    s2 = sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * math.atan2(s1.real, s2.real), math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    z = _finite(z, "acosh")
    s1 = sqrt(complex(z.real - 1.0, z.imag))
    s2 = sqrt(complex(z.real + 1.0, z.imag))
    return complex(math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * math.atan2(s1.imag, s2.real))


def asinh(z, /):
    z = _finite(z, "asinh")
    s1 = sqrt(complex(1.0 + z.imag, -z.real))
    s2 = sqrt(complex(1.0 - z.imag, z.real))
    return complex(math.asinh(s1.real * s2.imag - s2.real * s1.imag), math.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag))


def asin(z, /):
    z = _finite(z, "asin")
    w = asinh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)


def atanh(z, /):
    z = _finite(z, "atanh")
    if z.real < 0.0 or (z.real == 0.0 and math.copysign(1.0, z.real) < 0.0):
        return -atanh(-z)
    ay = math.fabs(z.imag)
    if z.real == 1.0 and ay < 1e-154:
        if ay == 0.0:
            raise ValueError("math domain error")
        return complex(-math.log(math.sqrt(ay) / math.sqrt(math.hypot(ay, 2.0))), math.copysign(math.atan2(2.0, -ay) / 2, z.imag))
    real = math.log1p(4.0 * z.real / ((1 - z.real) * (1 - z.real) + ay * ay)) / 4.0
    imag = -math.atan2(-2.0 * z.imag, (1 - z.real) * (1 + z.real) - ay * ay) / 2.0
    return complex(real, imag)


def atan(z, /):
    z = _finite(z, "atan")
    w = atanh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)
