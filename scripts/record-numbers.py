"""What CPython makes of numbers and text: tables for test/runtime/{numbers,text}, printed as one JSON object.

Run by record-runtime.mjs. A value is [type, text]; a result is its repr, or "TypeError: words" for an exception.
"""

import itertools
import json
import math
import operator
import random
import sys
import warnings

warnings.simplefilter("ignore")

SEED = random.Random(20)


def encoded(value):
    if value is None:
        return ["None"]
    if isinstance(value, (list, tuple)):
        return [type(value).__name__, [encoded(item) for item in value]]
    if isinstance(value, dict):
        return ["dict", [[encoded(k), encoded(v)] for k, v in value.items()]]
    if isinstance(value, (bytes, bytearray)):
        return [type(value).__name__, value.decode("latin-1")]
    if isinstance(value, complex):
        return ["complex", repr(value.real), repr(value.imag)]
    return [type(value).__name__, value if isinstance(value, str) else repr(value)]


def outcome(function, *args, **kwargs):
    try:
        return repr(function(*args, **kwargs))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def table(functions, *columns):
    """Each function with every combination of the columns' values; results in the order of itertools.product."""
    return {
        "columns": [[encoded(value) for value in column] for column in columns],
        "results": {
            name: [outcome(function, *row) for row in itertools.product(*columns)]
            for name, function in functions.items()
        },
    }


NUMBERS = [
    0, 1, -1, 2, -3, 7, 10, -17, 255, 2**31, -(2**31) - 5, 2**53 - 1, 2**53, -(2**53), 2**64 + 13, -(10**20), 10**310,
    True, False,
    0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 3.7, 1e16, 1e308, 5e-324, 0.1, -7.25, math.inf, -math.inf, math.nan, 1.0000000000000002,
]

OTHERS = [None, "ab", "", [1, 2], (1,), b"ab", 3, -2, 1.5, True, 3 + 0j, {}]

ARITHMETIC = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "truediv": operator.truediv,
    "floordiv": operator.floordiv,
    "mod": operator.mod,
    "divmod": divmod,
}

BITWISE = {"and_": operator.and_, "or_": operator.or_, "xor": operator.xor}

COMPLEX = [1j, 1 + 2j, -0.5 - 3j, 0j, 2, -1.5, complex(3, 0), complex(math.inf, 1)]


def arithmetic():
    small = [n for n in NUMBERS if n != 10**310]
    exponents = [0, 1, -1, 2, 3, 10, 63, -2, 0.5, -0.5, 2.0, -3.0, 0.1, True, 1024, math.inf, -math.inf, math.nan]
    bases = [n for n in NUMBERS if not isinstance(n, int) or abs(n) < 2**70]
    return {
        "numbers": table(ARITHMETIC, NUMBERS, NUMBERS),
        "bits": table(BITWISE, small[:25], small[:25]),
        "shifts": table({"lshift": operator.lshift, "rshift": operator.rshift}, small[:22], [0, 1, 5, 31, 32, 53, 70, -1, True, 1.0, 2**70]),
        "powers": table({"pow": operator.pow}, bases, exponents),
        "modular": table({"pow": pow}, [0, 1, 2, -3, 10, 2**60, 7], [0, 1, 5, -1, 2**20], [1, 7, -7, 0, 10**9 + 7, 2**64]),
        "unary": table({"neg": operator.neg, "pos": operator.pos, "invert": operator.invert, "abs": abs}, NUMBERS + OTHERS),
        "mixed": table({**ARITHMETIC, **BITWISE, "pow": operator.pow, "matmul": operator.matmul, "lshift": operator.lshift}, OTHERS, OTHERS),
        "complex": table({name: ARITHMETIC[name] for name in ("add", "sub", "mul", "truediv")}, COMPLEX, COMPLEX),
    }


def doubles():
    """Values whose repr and rounding are hard: powers, halves, ties, neighbours, random bits."""
    values = [0.1, 0.2, 0.3, 1 / 3, 2 / 3, 1e15, 1e16, 1e17, 123456789012345680.0, 1e21, 1e22, 1e23, 1e-4, 1e-5, 0.00012345, 1.5, 2.5, 3.5, 0.125, 0.375, 2.675, 1.005, 9.995, 99.995, 0.5, 1e100, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 4.9e-323, math.pi, math.e, 100.0, 1234567.0, 12345678.9, 0.0, -0.0, -1.5, math.inf, -math.inf, math.nan]
    for _ in range(150):
        value = math.ldexp(SEED.getrandbits(53), SEED.randrange(-1100, 960))
        values.append(-value if SEED.random() < 0.3 else value)
    for _ in range(150):
        values.append(round(SEED.uniform(-1000, 1000), SEED.randrange(0, 6)))
    return values


def floats():
    values = doubles()
    return {
        "repr": table({"repr": repr, "str": str, "hex": float.hex, "ratio": lambda x: x.as_integer_ratio()}, values),
        "round": table({"round": round}, values[:120], [None, 0, 1, 2, 5, -1, -2, 20, -400, 400]),
        "ints": table({"round": round}, [0, 5, 15, 25, -15, -25, 149, 150, 151, 2**60, -(10**30) - 5, True], [None, 0, 3, -1, -2, -3, -40]),
    }


INT_TEXTS = ["0", "1", "-1", "+7", " 42 ", "\t8\n", "1_000", "1__0", "_1", "1_", "0x1f", "0b101", "0o17", "0X1F", "0x_f", "00", "007", "1.0", "", " ", "-", "--1", "+ 1", "1 2", "12345678901234567890", "-99999999999999999999", "ff", "zz", "Z", "\u0663", "\uff11\uff12", "1\u0663", "\u00b2", "0b2", "0_8", "1e5", "inf", "\x001", "'", "a\"b"]
FLOAT_TEXTS = ["1", "1.5", "-1.5e3", ".5", "5.", "1_0.0_1", "1__0.", "_1.0", "1e", "1e+5", "1E-400", "1e400", "-1e400", "inf", "-Infinity", "+NAN", "nan", "in", "", " ", " 2.5\n", "1,5", "0x10", "1e5_0", "1_e5", "\u0661.\u0665", "--1", "1.5j", "infinity ", "1.7976931348623159e308", "4.9e-324", "2e-324", "9007199254740993", "0.1e1", "e5", "."]


def parsing():
    return {
        "int": table({"int": int}, INT_TEXTS),
        "bases": table({"int": int}, INT_TEXTS, [0, 2, 8, 10, 16, 36, 1, 37, -1, True]),
        "float": table({"float": float}, FLOAT_TEXTS),
        "values": table({"int": int, "float": float, "bool": bool, "str": str, "complex": complex, "bin": bin, "hex": hex, "oct": oct, "chr": chr, "ord": ord, "ascii": ascii, "repr": repr}, NUMBERS[:16] + NUMBERS[17:] + OTHERS + ["x", "\u00e4", "\U0001f600", b"x", 1114111, 1114112]),
        "complex": table({"complex": complex}, ["1", "1j", "1+2j", "-1-2J", " (1.5e3-.5j) ", "j", "-j", "1+j", "nan+infj", "1 + 2j", "", "x", "1+2", "()", "1e5j", "1_0+1_0j"]),
    }


def formatting():
    ints = [0, 5, -42, 255, 1234567, -(10**20), True, 65, 128512]
    reals = [0.0, -0.0, 1.0, 3.14159, -2.5, 1234567.891, 1e16, 1.5e-7, 0.5, 2.675, 99999.5, math.inf, -math.inf, math.nan, 1e300]
    texts = ["", "a", "hello", "\u00e4\u00f6", "\U0001f600x"]
    complexes = [1 + 2j, -0.5j, 3 + 0j, complex(1e20, -1e-5)]
    aligns = ["", "<", ">", "^", "=", "*<", "*^", "0=", "\U0001f600>"]
    signs = ["", "+", " ", "-"]
    widths = ["", "8", "08", "1", "12,", "012,", "_", "010_", ",", "#", "#010", "z"]
    types = ["", "d", "b", "x", "X", "o", "c", "n", "s", "f", "e", "g", "%", "E", "G", "F", "q"]
    precisions = ["", ".0", ".1", ".3", ".10", ".17"]
    everything = [a + s + w + p + t for a in aligns for s in signs for w in widths for p in precisions for t in types]
    specs = ["", "10", "<10", ">10", "^10", "010", "+", " ", "x^9", "=10", "=+10", "5.", ".2.3", "ab", "10 ", "<<", "99999999999999999999"]
    return {
        "int": table({"format": format}, ints, specs + SEED.sample(everything, 320)),
        "float": table({"format": format}, reals, specs + SEED.sample(everything, 320)),
        "str": table({"format": format}, texts, specs + SEED.sample(everything, 60)),
        "complex": table({"format": format}, complexes, specs + SEED.sample(everything, 60)),
        "double": table({"format": format}, doubles()[:150], [".0f", ".1f", ".2f", ".3e", ".0e", ".5g", "g", "e", ".17g", ".20f", ".1", ".16", "#.3g", "%", ",.2f"]),
        "other": table({"format": format}, [None, [1], (1,), b"a", {}], ["", "5", "s", "d"]),
    }


def percent():
    ints = [0, 7, -42, 255, 10**20, True, 65]
    reals = [0.0, -1.5, 3.14159, 1e10, 1e-10, math.inf, math.nan]
    codes = "diouxXeEfFgGcrsa%qb"
    flags = ["", "-", "+", " ", "#", "0", "-0", "+0", "# ", "#0"]
    sizes = ["", "6", ".3", "8.2", "10.0", ".0"]
    every = ["%" + f + s + c for f in flags for s in sizes for c in codes]
    shapes = ["%s %s", "%s", "%%", "100%%", "%", "%5", "%(a)s", "%(a)s %(b)d", "%(a", "%()s", "%*d", "%-*d|", "%.*f", "%ld", "%hd", "%s%%", "%(a)s %s", "no", "%y", "%\u00e4", "%s %s %s", "%c%c"]
    values = [(), ("x",), ("x", 2), (5, 3), (2, 3.14159), {"a": 1, "b": 2}, {}, "x", 5, None, [1, 2], ("x", 2, None), (3, "x"), ("ab", "c"), {"": 3}]
    return {
        "ints": table({"mod": operator.mod}, SEED.sample(every, 260), ints),
        "reals": table({"mod": operator.mod}, SEED.sample(every, 260), reals),
        "texts": table({"mod": operator.mod}, ["%s", "%r", "%a", "%5s|", "%-5s|", "%.2s", "%c", "%d", "%x", "%5.1s|"], ["", "a", "hello", "\u00e4'", None, [1], b"x", "\U0001f600"]),
        "shapes": table({"mod": operator.mod}, shapes, values),
        "bytes": table({"mod": operator.mod}, [b"%s", b"%d %s", b"%x", b"%a", b"%5.1f", b"%c", b"%b", b"%r"], [b"x", 5, (5, b"y"), "x", 3.25, None, (1, "x")]),
    }


def main():
    json.dump(
        {"arithmetic": arithmetic(), "floats": floats(), "parsing": parsing(), "formatting": formatting(), "percent": percent()},
        sys.stdout,
        ensure_ascii=True,
        separators=(",", ":"),
    )


if __name__ == "__main__":
    main()
