"""Lists, dicts, sets, tuples."""


def bench_append():
    xs = []
    for i in range(100_000):
        xs.append(i)
    return len(xs)


def bench_comprehension():
    xs = [i * 2 for i in range(100_000)]
    return len(xs)


def half(i):
    return i // 2


def bench_comprehension_of_calls():
    xs = [half(i) for i in range(100_000) if i % 3]
    return len(xs)


def scrambled(n):
    x = 12_345
    xs = []
    for i in range(n):
        x = (x * 1_103_515_245 + 12_345) % 2_147_483_648
        xs.append(x)
    return xs


NUMBERS = scrambled(50_000)
NAMES = [f"name{x}" for x in NUMBERS[:10_000]]
FLOATS = [x / 7 for x in NUMBERS[:10_000]]


def bench_sort_ints():
    xs = list(NUMBERS)
    xs.sort()
    return xs[0]


def bench_sort_strings():
    return sorted(NAMES)[0]


def bench_sort_floats():
    return len(sorted(FLOATS))


def bench_sort_by_key():
    return sorted(NUMBERS[:10_000], key=lambda x: x % 1_000)[0]


def bench_sort_tuples():
    pairs = [(x % 100, x) for x in NUMBERS[:5_000]]
    pairs.sort()
    return pairs[0]


def bench_sum():
    return sum(NUMBERS)


def bench_min_max():
    return max(NUMBERS) - min(NUMBERS)


def bench_list_index():
    xs = list(range(1_000))
    total = 0
    for i in range(100):
        for j in range(len(xs)):
            total += xs[j]
            xs[j] = i
    return total


def bench_slices():
    xs = list(range(1_000))
    total = 0
    for i in range(2_000):
        total += len(xs[i % 10 : 500])
    return total


def bench_dict_of_ints():
    d = {}
    for i in range(50_000):
        d[i % 1_000] = d.get(i % 1_000, 0) + 1
    return len(d)


def bench_dict_of_fresh_strings():
    d = {}
    for i in range(20_000):
        d["k" + str(i)] = i
    total = 0
    for i in range(20_000):
        total += d["k" + str(i)]
    return total


def bench_dict_of_known_strings():
    d = {"alpha": 0, "beta": 0, "gamma": 0}
    names = ["alpha", "beta", "gamma", "alpha"]
    for i in range(20_000):
        for name in names:
            d[name] += 1
    return d["alpha"]


def bench_dict_of_tuples():
    d = {}
    for i in range(100):
        for j in range(100):
            d[i, j] = i + j
    total = 0
    for i in range(100):
        for j in range(100):
            total += d[i, j]
    return total


def bench_dict_items():
    d = {i: i * 2 for i in range(1_000)}
    total = 0
    for _ in range(50):
        for key, value in d.items():
            total += key + value
    return total


def bench_sets():
    seen = set()
    for x in NUMBERS[:20_000]:
        if x % 1_000 not in seen:
            seen.add(x % 1_000)
    return len(seen)


def bench_tuples():
    total = 0
    for i in range(50_000):
        pair = (i, i + 1)
        a, b = pair
        total += a + b
    return total


def bench_enumerate_zip():
    xs = list(range(10_000))
    total = 0
    for i, x in enumerate(xs):
        total += i * x
    for a, b in zip(xs, xs):
        total += a * b
    return total


def bench_queue_of_pops():
    stack = [1]
    steps = 0
    while stack:
        n = stack.pop()
        steps += 1
        if n < 20_000:
            stack.append(n * 2)
            stack.append(n * 2 + 1)
    return steps
