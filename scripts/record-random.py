"""The numbers CPython's random gives for some seeds: a list for test/runtime/stdlib/random.test.ts, printed as one JSON object.

Run by record-runtime.mjs. A case is a seed, a method, its arguments, keywords, and the reprs of six results in a row.
"""

import importlib.util
import json
import pathlib
import random
import sys

spec = importlib.util.spec_from_file_location("numbers_tables", pathlib.Path(__file__).with_name("record-numbers.py"))
tables = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tables)

SEEDS = [0, 1, 42, -7, 2**40, 10**30, "hello", "", "\u00e4", b"bytes", 1.5, -0.25, True]
CALLS = [
    ("random",), ("getrandbits", 1), ("getrandbits", 32), ("getrandbits", 100), ("randbytes", 9), ("randrange", 10), ("randrange", 5, 50, 7), ("randrange", 10, -10, -3),
    ("randrange", 2**70), ("randint", 1, 6), ("randint", -(10**20), 10**20), ("choice", [1, "b", None]), ("choice", "text"), ("sample", [1, 2, 3, 4, 5], 3), ("sample", list(range(100)), 4), ("sample", list(range(300)), 10),
    ("uniform", 1, 10), ("uniform", -0.5, 0.5), ("triangular",), ("triangular", 1, 5, 2), ("normalvariate",), ("normalvariate", 10, 2.5), ("gauss",), ("gauss", 5, 0.1), ("lognormvariate", 0, 0.25),
    ("expovariate",), ("expovariate", 0.2), ("gammavariate", 2.5, 1), ("gammavariate", 1, 2), ("gammavariate", 0.5, 1), ("betavariate", 2, 3), ("paretovariate", 3), ("weibullvariate", 1, 2),
    ("randrange", 0), ("randrange", 5, 2), ("choice", []), ("sample", [1], 2), ("getrandbits", -1),
]
KEYWORDS = [("choices", ["abc"], {"k": 5}), ("choices", [[1, 2, 3]], {"weights": [5, 1, 0.5], "k": 4}), ("choices", [[1, 2, 3]], {"cum_weights": [1, 4, 9], "k": 4}), ("sample", [["a", "b"]], {"k": 3, "counts": [2, 5]})]


def case(seed, name, args, kwargs):
    generator = random.Random(seed)
    results = [tables.outcome(getattr(generator, name), *args, **kwargs) for _ in range(6)]
    return [tables.encoded(seed), name, [tables.encoded(a) for a in args], {k: tables.encoded(v) for k, v in kwargs.items()}, results]


def main():
    cases = [case(seed, name, args, {}) for seed in SEEDS[:4] for name, *args in CALLS]
    cases += [case(seed, "random", [], {}) for seed in SEEDS]
    cases += [case(seed, *call) for seed in SEEDS[:3] for call in KEYWORDS]
    shuffled = []
    for seed in SEEDS[:3]:
        items = list(range(20))
        random.Random(seed).shuffle(items)
        shuffled.append([tables.encoded(seed), repr(items)])
    json.dump({"cases": {"cases": cases, "shuffled": shuffled}}, sys.stdout, ensure_ascii=True, separators=(",", ":"))


main()
