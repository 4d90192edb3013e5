"""Record what CPython 3.13 answers to generated calls on containers, into fixtures/runtime/containers.

    python3.13 scripts/record-containers.py

A case is [function, arguments, answer] or [function, arguments, answer, arguments afterwards, keywords]. Values are JSON, with
tags for what JSON lacks (see `encode`); answers are reprs, or "Error: words". The tests decode the arguments, call our function
of that name and compare the texts, so they need no Python.
"""

import collections
import copy
import itertools
import json
import os
import random
import sys

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "fixtures", "runtime", "containers")


def encode(value):
    """A value as JSON: ["tag", ...] for what JSON does not have, lists included."""
    match value:
        case None | bool():
            return value
        case int():
            return value if abs(value) < 2**53 else ["int", str(value)]
        case float():
            return ["float", repr(value)]
        case str():
            return value
        case list():
            return ["list", *map(encode, value)]
        case tuple():
            return ["tuple", *map(encode, value)]
        case set():
            return ["set", *map(encode, value)]
        case frozenset():
            return ["frozenset", *map(encode, value)]
        case dict():
            return ["dict", *([encode(k), encode(v)] for k, v in value.items())]
        case range():
            return ["range", encode(value.start), encode(value.stop), encode(value.step)]
        case slice():
            return ["slice", encode(value.start), encode(value.stop), encode(value.step)]
        case Name():
            return ["name", value.text]
    raise TypeError(f"cannot record {value!r}")


class Name:
    """A function passed as an argument, by the name that both sides know it under."""

    def __init__(self, text):
        self.text = text


FUNCTIONS = {
    "negative": lambda x: -x,
    "length": len,
    "is_even": lambda x: x % 2 == 0,
    "second": lambda x: x[1],
    "sum_of": lambda *xs: sum(xs),
    "less_than_3": lambda x: x < 3,
    "constant": lambda x: 0,
}


def plain(value):
    return FUNCTIONS[value.text] if isinstance(value, Name) else value


def shown(value):
    """The text of an answer: an iterator is run to its end."""
    if hasattr(value, "__next__"):
        return f"{type(value).__name__} {list(itertools.islice(value, 50))!r}"
    return repr(value)


def answer(function, args, keywords=None):
    try:
        return shown(function(*map(plain, args), **{k: plain(v) for k, v in (keywords or {}).items()}))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def write(name, cases):
    with open(os.path.join(FOLDER, f"{name}.json"), "w", encoding="utf-8") as file:
        file.write("[\n" + ",\n".join(json.dumps(case, ensure_ascii=True) for case in cases) + "\n]\n")


def case(name, function, args, keywords=None):
    """One row; the arguments afterwards only where they changed."""
    encoded = [encode(arg) for arg in args]
    result = answer(function, args, keywords)
    after = [None if isinstance(arg, Name) or hasattr(arg, "__next__") else repr(arg) for arg in args]
    fresh = [None if isinstance(arg, Name) else repr(arg) for arg in map(decode_again, encoded, args)]
    row = [name, encoded, result]
    if after != fresh or keywords:
        row.append(after if after != fresh else None)
    if keywords:
        row.append({k: encode(v) for k, v in keywords.items()})
    return row


def decode_again(encoded, original):
    """The argument as it was before the call."""
    if not isinstance(encoded, list):
        return original
    tag, *rest = encoded
    make = {"list": list, "tuple": tuple, "set": set, "frozenset": frozenset}.get(tag)
    if make is not None:
        return make(decode_again(item, None) if isinstance(item, list) else item for item in rest)
    if tag == "dict":
        return {decode_again(k, k): decode_again(v, v) for k, v in rest}
    if tag == "range":
        return range(*rest)
    if tag == "slice":
        return slice(*rest)
    if tag == "float":
        return float(rest[0])
    if tag == "int":
        return int(rest[0])
    return original


VALUES = [
    None, True, False, 0, 1, -1, 2, 3, 255, 2**53, 2**53 + 1, 10**20, -(10**20), 0.0, -0.0, 1.0, 1.5, 9007199254740992.0, 1e20,
    float("inf"), float("nan"), "", "a", "b", "ab", "\uffff", "\U00010000", "\U0001f600x", [], [1], [1, 2], [1.0, 2], ["a"], [[1], 2],
    (), (1,), (1, 2), (1, 2, 3), ("a", 1), (None,), set(), {1}, {1, 2}, {1.0, 2, 3}, {"a"}, frozenset(), frozenset({1, 2}), {}, {1: 2},
    {"a": 1, "b": 2}, {"b": 2, "a": 1}, {1.0: 2}, range(0), range(3), range(1, 2), range(0, 3, 2), range(0, 4, 2), range(0, -3, -1),
]


def comparisons():
    """One row an operator and a left operand; a letter a right operand: True, False, or Error in the usual words."""
    import operator

    yield [[encode(value), type(value).__name__] for value in VALUES]
    for name, sign in (("eq", "=="), ("ne", "!="), ("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">=")):
        for a in VALUES:
            letters = ""
            for b in VALUES:
                text = answer(getattr(operator, name), [a, b])
                usual = f"TypeError: '{sign}' not supported between instances of '{type(a).__name__}' and '{type(b).__name__}'"
                # Items of two lists may be what cannot be ordered: "e" then.
                letters += text[0] if text in ("True", "False") else "E" if text == usual else "e"
            yield [name, encode(a), letters]


def subscripts():
    import operator

    sequences = ["abcdef", "a\U0001f600bc", [0, 1, 2, 3, 4], (5, 6, 7, 8), range(10, 40, 3), "", []]
    indices = [None, True, 0, 1, 4, 5, -1, -5, -6, 10**20, 1.0, "a", (1,)]
    ends = [None, 0, 2, 9, -2, -9]
    steps = [None, 2, -1, -2, 0]
    for sequence in sequences:
        for index in indices:
            yield case("getitem", operator.getitem, [sequence, index])
        for start in ends:
            for stop in ends:
                for step in steps:
                    yield case("getitem", operator.getitem, [sequence, slice(start, stop, step)])
    for bad in (5, None, 1.5, {1}, frozenset({1}), True):
        yield case("getitem", operator.getitem, [bad, 0])
        yield case("setitem", operator.setitem, [bad, 0, 1])
        yield case("delitem", operator.delitem, [bad, 0])
        yield case("contains", operator.contains, [bad, 0])
    for sequence in ("abc", (1, 2), range(3)):
        yield case("setitem", operator.setitem, [sequence, 0, 1])
        yield case("delitem", operator.delitem, [sequence, 0])
    for index in indices:
        yield case("setitem", operator.setitem, [[0, 1, 2, 3, 4], index, "new"])
        yield case("delitem", operator.delitem, [[0, 1, 2, 3, 4], index])
    for start in ends:
        for stop in ends:
            for step in steps:
                yield case("delitem", operator.delitem, [[0, 1, 2, 3, 4], slice(start, stop, step)])
                for items in ([], ("x", "y"), "uvw", 5):
                    yield case("setitem", operator.setitem, [[0, 1, 2, 3, 4], slice(start, stop, step), items])
    for value in VALUES:
        for sequence in ([1, "a", (1,), [1], None, 2.0], (0, "b", ()), "abc", {1, "a", (1,), None}, {1: 0, "a": 0, 1.5: 0}, range(0, 10, 2), range(3, -3, -1)):
            yield case("contains", operator.contains, [sequence, value])
    for d in ({}, {1: "x", (1, 2): "y", "k": "z", 2.5: "w", None: "v", True: "u"},):
        for key in VALUES + [(1, 2.0), 2.5]:
            yield case("getitem", operator.getitem, [d, key])
            yield case("delitem", operator.delitem, [copy.copy(d), key])
            yield case("setitem", operator.setitem, [copy.copy(d), key, "new"])


METHODS = {
    "list": {
        "append": [[1], [[1]], [], [1, 2]], "extend": [["ab"], [[3]], [(1, 2)], [5], [{1: 2}]],
        "insert": [[0, 9], [-1, 9], [99, 9], [-99, 9], ["a", 1], [1]], "remove": [[1], [7], [1.0], [True]], "reverse": [[], [1]],
        "clear": [[]], "copy": [[]], "pop": [[], [0], [-1], [9], ["a"], [0, 1]], "count": [[1], [7], []],
        "index": [[1], [7], [1, 1], [1, 0, 2], [1, -1], ["a", "b"], []], "sort": [[], [1]],
    },
    "tuple": {"count": [[1], [2]], "index": [[1], [7], [1, 1], [3, 0, 1]]},
    "str": {"count": [["a"], [""], ["a", 1], [1]], "index": [["b"], ["z"], ["a", 1], [1]]},
    "range": {"count": [[1], [2], ["a"]], "index": [[1], [2], ["a"], [99]]},
    "dict": {
        "get": [["a"], ["z"], ["z", 5], [1.0], [[]], [(1, 2)]], "keys": [[]], "values": [[]], "items": [[]], "clear": [[]], "copy": [[]],
        "pop": [["a"], ["z"], ["z", 5], [True]], "popitem": [[]], "setdefault": [["a", 5], ["z", 5], ["z"], [(1, 2), 3], [[], 1]],
        "update": [[], [{"a": 5}], [[("q", 1)]], [["xy"]], [5], [[1]], [[(1,)]], [[(1, 2, 3)]], [{1, 2}]],
    },
    "set": {
        "add": [[5], [[1]], [1.0]], "discard": [[1], [9], [[1]]], "remove": [[1], [9], [[1]]], "pop": [[]], "clear": [[]], "copy": [[]],
        "union": [[], [[7, 8]], [{1}, (2, 9)], [5]], "intersection": [[], [[1, 2]], [{1}, {1, 2}], [(3, 1)]],
        "difference": [[], [[1]], [{1, 2}, {3}], [5]], "symmetric_difference": [[[1, 77]], [{1, 78, 79}]],
        "issubset": [[[1, 2, 3, 4, 5]], [{1}], [range(100)]], "issuperset": [[[1]], [{9}], [[[]]]], "isdisjoint": [[[9]], [{1}], ["ab"]],
        "update": [[], [[6, 7]], [{8}, (9, 1)], [{1: 2}], [5]], "intersection_update": [[[1, 2]], [{1}, {2}]],
        "difference_update": [[[1, 2]], [{1}, {2}]], "symmetric_difference_update": [[[1, 55]], [{1, 55}], [{1: 2}]],
    },
}

RECEIVERS = {
    "list": [[], [1], [3, 1, 2], ["a", 1.0, None, 1]],
    "tuple": [(), (1, 2, 1), (3,)],
    "str": ["", "abcab"],
    "range": [range(5), range(0, 10, 3)],
    "dict": [{}, {"a": 1}, {"a": 1, 1: "one", (1, 2): "pair"}],
    "set": [set(), {1}, {1, 2, 3}, {10, 20, 30, 40, 50}],
}


def methods():
    for kind, table in METHODS.items():
        for method, calls in table.items():
            for receiver in RECEIVERS[kind]:
                for args in calls:
                    row = [copy.deepcopy(receiver), *copy.deepcopy(args)]
                    yield case(method, lambda x, *rest, method=method: getattr(x, method)(*rest), row)
    for receiver in ([3, 1, 2], ["bb", "a", "ccc"], [1, "a"], []):
        for keywords in ({"reverse": True}, {"key": Name("negative")}, {"key": Name("length")}, {"key": Name("constant")}, {"key": 5}, {"wrong": 1}):
            yield case("sort", lambda x, **kw: x.sort(**kw), [list(receiver)], keywords)


def builtins():
    import builtins as b

    def one(name, *args, **keywords):
        return case(name, getattr(b, name), list(args), keywords or None)

    iterables = [[], [3, 1, 2], (1, 2), "ab", {1, 2}, {1: 2, 3: 4}, range(4), 5, None, frozenset({1}), [1, "a"], [1.5, 2], [None]]
    for x in iterables:
        for name in ("list", "tuple", *(() if x in ("ab", [1, "a"]) else ("set", "frozenset")), "sorted", "any", "all", "enumerate", "reversed", "min", "max", "sum", "len", "dict", "iter"):
            yield one(name, x)
        yield one("sorted", x, reverse=True)
        yield one("sorted", x, key=Name("negative"))
        yield one("min", x, default=7)
        yield one("max", x, key=Name("negative"))
        yield one("sum", x, 10)
        yield one("sum", x, start=0.5)
        yield one("enumerate", x, 5)
        yield one("map", Name("negative"), x)
        yield one("filter", None, x)
        yield one("filter", Name("is_even"), x)
        yield one("zip", x)
        yield one("zip", x, [1, 2, 3])
        yield one("zip", [1, 2, 3], x, strict=True)
        yield one("zip", x, [1, 2], "abc", strict=True)
        yield one("map", Name("sum_of"), x, [10, 20])
        if "a" not in (x if hasattr(x, "__contains__") else ()):
            yield one("hash", tuple(x) if isinstance(x, (list, tuple)) else x)
    for args in ([], [5], [2, 5], [2, 9, 3], [9, 2, -3], [1, 2, 0], ["a"], [1.5], [1, 2, 3, 4], [10**20, 10**20 + 3], [True]):
        yield one("range", *args)
        yield case("range_list", lambda *a: list(range(*a)), args)
    for args in ([], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4], [None, "a"]):
        yield one("slice", *args)
    for args in ([1, 2], [2, 1], [1, 2.5, True], ["a", 1], [1], [], [(1, 2), (1, 1)], [[1], [2]], [1, 1.0], [1.0, 1]):
        yield one("min", *args)
        yield one("max", *args)
    for floats in ([0.1] * 10, [0.1, 0.2, 0.3], [1e100, 1.0, -1e100], [1, 0.1, 2, 0.2], [1e308, 1e308], [float("inf"), float("-inf")], [0.1, 10**20], [-0.0, -0.0], [0.5, True]):
        yield one("sum", floats)
    for args in ([[[1], [2, 3]], []], [["a"], ""], [[(1,), (2,)], ()], [[1], "a"], [[1], b"" if False else 0.0]):
        yield one("sum", *args)
    for value in VALUES:
        if not (isinstance(value, str) and value) and not (isinstance(value, tuple) and "a" in value) and value == value:
            yield one("hash", value)
    for value in [(1, 2), (1, (2, 3)), (-1, 2.5, None), (), ((),), frozenset(range(20)), frozenset({2, 3.5}), 0.1, -1.5, 1e300, 5e-324, 2**61 - 1, 2**61, -(2**61), 2**100, (10**30,), range(5), range(0), range(7, 8), slice(1, 2)]:
        yield one("hash", value)


def sets():
    """Histories of sets: where every growth, dummy and merge shows in the order."""
    random.seed(20250313)

    def number():
        return random.choice([
            random.randrange(8), random.randrange(64), random.randrange(1000), random.randrange(10**12), -random.randrange(100), random.randrange(20) + 0.5,
            (random.randrange(5), random.randrange(5)), None, -1, random.randrange(2**60, 2**70),
        ])

    for _ in range(160):
        kind = random.random()
        pool = [random.randrange(40) for _ in range(40)] if kind < 0.4 else [number() for _ in range(40)]
        steps = []
        s = set()
        for _ in range(random.randrange(3, 60)):
            op = random.choice(["add"] * 6 + ["discard"] * 2 + ["pop", "update", "union", "difference", "intersection", "symmetric_difference", "difference_update", "copy", "update_list"])
            if op in ("add", "discard"):
                arg = random.choice(pool)
                getattr(s, op)(arg)
            elif op == "pop":
                arg = None
                if s:
                    s.pop()
            elif op == "copy":
                arg = None
                s = s.copy()
            else:
                arg = random.sample(pool, random.randrange(0, 12))
                if op == "update_list":
                    s.update(arg)
                elif op in ("update", "difference_update"):
                    getattr(s, op)(set(arg))
                else:
                    s = getattr(s, op)(set(arg))
            steps.append([op, encode(arg)])
        yield [steps, repr(list(s))]


def dicts():
    """Histories of dicts whose keys are equal across types: the text after each step."""
    random.seed(99)
    keys = [0, 1, True, False, 1.0, 0.0, 2, 2.0, 2.5, -1, -1.0, -2, "a", "b", "1", None, (), (1,), (1.0,), (True,), (1, "a"), 2**60, float(2**60), 10**30, 1e30,
            frozenset({1}), frozenset({1.0}), range(3), range(0, 3), -2.0, "", "ab", (("a",), 1)]
    for _ in range(120):
        d = {}
        steps = []
        for _ in range(random.randrange(3, 40)):
            op = random.choice(["setitem"] * 5 + ["pop", "pop", "popitem", "setdefault", "get", "contains", "update", "or", "copy", "reversed"])
            key = random.choice(keys)
            arg = encode(key)
            if op == "setitem":
                d[key] = len(steps)
                text = "None"
            elif op == "pop":
                text = repr(d.pop(key, "none"))
            elif op == "popitem":
                text = repr(d.popitem()) if d else "empty"
            elif op == "setdefault":
                text = repr(d.setdefault(key, len(steps)))
            elif op == "get":
                text = repr(d.get(key))
            elif op == "contains":
                text = repr(key in d)
            elif op == "reversed":
                text = repr(list(reversed(d)))
            elif op == "copy":
                d = d.copy()
                text = "None"
            else:
                other = {random.choice(keys): len(steps) for _ in range(3)}
                arg = encode(other)
                if op == "update":
                    d.update(other)
                else:
                    d = d | other
                text = "None"
            steps.append([op, arg, text])
        yield [steps, repr(d)]


def sorting():
    random.seed(7)

    for _ in range(16):
        n = random.choice([3, 10, 40, 64, 65, 130])
        numbers = [random.randrange(n) for _ in range(n)]
        yield case("sorted", sorted, [numbers])
        yield case("sorted", sorted, [[(x % 7, i) for i, x in enumerate(numbers)]], {"key": Name("constant")})
        yield case("sorted", sorted, [[(i, x % 5) for i, x in enumerate(numbers)]], {"key": Name("second"), "reverse": True})
        yield case("sorted", sorted, [[[x % 5] for x in numbers]])
        yield case("sorted", sorted, [["abcdefg"[x % 7] * (x % 3) for x in numbers]])
        yield case("sorted", sorted, [[x + 0.5 if x % 2 else x for x in numbers]])
    for _ in range(40):
        # Sets are ordered in part only: the outcome shows which comparisons were made.
        few = [frozenset(random.sample(range(4), random.randrange(4))) for _ in range(random.randrange(2, 30))]
        yield case("sorted", sorted, [few])
        yield case("sorted", sorted, [[random.choice([float("nan"), 1.0, 2.0, 3.0]) for _ in range(random.randrange(2, 12))]])


def unpacking():
    def unpack(x, n):
        it = iter(x)
        names = ",".join(f"a{i}" for i in range(n))
        scope = {"x": x}
        exec(f"[{names}] = x\nresult = [{names}]", scope)
        return scope["result"]

    def unpack_star(x, before, after):
        names = ",".join([f"a{i}" for i in range(before)] + ["*rest"] + [f"b{i}" for i in range(after)])
        items = names.replace("*rest", "rest")
        scope = {"x": x}
        exec(f"{names}{'' if before + after else ','} = x\nresult = [{items}]", scope)
        return scope["result"]

    for x in ([], [1], [1, 2], (1, 2), (1, 2, 3), "ab", "a\U0001f600", {1: 2, 3: 4}, {1, 2}, range(2), 5, None):
        for n in (1, 2, 3):
            yield case("unpack", unpack, [x, n]) if not isinstance(x, (int, type(None))) else ["unpack", [encode(x), n], f"TypeError: cannot unpack non-iterable {type(x).__name__} object"]
        for before, after in ((0, 0), (1, 0), (0, 1), (1, 1), (2, 1)):
            yield case("unpack_star", unpack_star, [x, before, after])


if __name__ == "__main__":
    os.makedirs(FOLDER, exist_ok=True)
    assert sys.version_info[:2] == (3, 13)
    for recorder in (comparisons, subscripts, methods, builtins, sets, dicts, sorting, unpacking):
        write(recorder.__name__, list(recorder()))
