"""What CPython makes of the functions of math: tables for test/runtime/stdlib, printed as one JSON object.

Run by record-runtime.mjs. The values and results are written as record-numbers.py writes them.
"""

import importlib.util
import json
import math
import pathlib
import random
import sys

spec = importlib.util.spec_from_file_location("numbers_tables", pathlib.Path(__file__).with_name("record-numbers.py"))
tables = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tables)
table = tables.table

SEED = random.Random(3)
EXACT = ["sqrt", "exp", "exp2", "log", "log2", "log10", "sin", "cos", "tan", "fabs", "degrees", "radians", "floor", "ceil", "trunc", "isnan", "isinf", "isfinite", "frexp", "modf", "ulp", "factorial", "isqrt"]
REALS = [0, 1, -1, 2, 10, True, 2**70, -(2**70), 10**310, 0.0, -0.0, 0.5, -0.5, 1.5, 3.7, -2.25, 1e-9, 1e9, 1e300, 5e-324, 1e-310, math.pi, math.inf, -math.inf, math.nan, "a", None, 100, 1000, -1000, 0.1, 0.7, 2.5, 4, 8, 1024, 1e15]
MORE = [SEED.uniform(-20, 20) for _ in range(60)] + [SEED.uniform(0, 1) for _ in range(60)] + [10 ** SEED.uniform(-30, 30) for _ in range(30)]
PAIRS = [0, 1, -1, 2, 0.5, -0.5, 3, -3.5, 1e300, 10, math.inf, -math.inf, math.nan, 0.1, 7.25, -0.0]
INTS = [0, 1, 2, 5, 10, -1, -6, 12, 18, 100, 2**60, 1.5, "a", True]


def functions(*names):
    return {name: getattr(math, name) for name in names}


def main():
    json.dump(
        {
            "functions": {
                "reals": table(functions(*EXACT), [x for x in REALS if x not in (2**70, 10**310, 1000, 1024)]),
                "big": table(functions("log", "log2", "log10", "floor", "isqrt", "sqrt"), [2**70, -(2**70), 10**310, 1000, 1024]),
                "more": table(functions("sqrt", "exp", "log", "log2", "log10", "sin", "cos", "tan"), MORE),
                "pairs": table(functions("pow", "fmod", "copysign", "remainder", "nextafter", "hypot", "isclose", "log"), PAIRS, PAIRS),
                "powers": table(functions("pow"), [x for x in MORE[60:100]], [SEED.uniform(-30, 30) for _ in range(12)] + [2.0, 3.0, -1.0, 0.5, 7.0]),
                "ints": table(functions("comb", "perm", "gcd", "lcm"), INTS, [0, 1, 2, 5, -1, 12, 1.5, "a"]),
                "ldexp": table(functions("ldexp"), [0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, math.inf], [0, 1, -1, 1023, -1074, -1075, 2000, -2000, 10**30, 1.5, "a"]),
                "sums": table(functions("fsum", "prod"), [[], [1, 2.5], [0.1] * 10, [1e308, 1e308, -1e308], [1e16, 1.0, -1e16], [math.inf, 1], [math.inf, -math.inf], [2, 3], ["a"], 1, [1e-300, 1e300, -1e300], (0.1, 0.2, 0.3)]),
                "dist": table(functions("dist", "sumprod"), [[1, 2], [0.1, 0.2], [3], []], [[4, 6], [1.5, 2.5], [3], []]),
            }
        },
        sys.stdout,
        ensure_ascii=True,
        separators=(",", ":"),
    )


main()
