"""Records how CPython binds calls: signatures and calls made up at random, and what comes of each.

    python3.13 scripts/record-calls.py > fixtures/runtime/calls.json

One entry: [parameters, positional arguments, keyword arguments, outcome]; the outcome is the repr of the bound
arguments in order, or the TypeError's message.
"""

import json
import random

random.seed(2313)


def parameters():
    names = iter("abcdefgh")
    only = [next(names) for _ in range(random.choice([0, 0, 0, 1, 2]))]
    plain = [next(names) for _ in range(random.choice([0, 1, 1, 2, 3]))]
    keyword = [next(names) for _ in range(random.choice([0, 0, 0, 1, 2]))]
    positional = len(only) + len(plain)
    defaults = random.choice([0, 0, random.randint(0, positional)])
    rest = random.random() < 0.25
    extra = random.random() < 0.25
    optional = [random.random() < 0.5 for _ in keyword]
    parts, code, order = [], [], []
    for index, name in enumerate(only + plain):
        has_default = index >= positional - defaults
        parts.append(name + ("=" if has_default else ""))
        code.append(name + ("='-'" if has_default else ""))
        order.append(name)
        if index == len(only) - 1:
            parts.append("/")
            code.append("/")
    if rest:
        parts.append("*args")
        code.append("*args")
        order.append("args")
    elif keyword:
        parts.append("*")
        code.append("*")
    for name, has_default in zip(keyword, optional):
        parts.append(name + ("=" if has_default else ""))
        code.append(name + ("='-'" if has_default else ""))
        order.append(name)
    if extra:
        parts.append("**more")
        code.append("**more")
        order.append("more")
    return ", ".join(parts), ", ".join(code), order


cases = []
while len(cases) < 1500:
    text, code, order = parameters()
    scope = {}
    exec(f"def f({code}): return [{', '.join(order)}]", scope)
    for _ in range(3):
        args = list(range(random.choice([0, 1, 1, 2, 2, 3, 4])))
        names = random.sample("abcdefghq", random.choice([0, 0, 1, 1, 2, 3]))
        kwargs = {name: name.upper() for name in names}
        try:
            outcome = repr(scope["f"](*args, **kwargs))
        except TypeError as e:
            outcome = f"TypeError: {e}"
        cases.append([text, len(args), kwargs, outcome])
print(json.dumps(cases, separators=(",", ":")))
