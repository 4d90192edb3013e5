"""Calls: functions, methods, closures, generators, exceptions."""


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def bench_fib():
    return fib(22)


def bench_calls_of_a_parameter():
    def twice(f, x):
        return f(f(x))

    total = 0
    for step in [lambda x: x + 1, lambda x: x + 2]:
        for i in range(20_000):
            total += twice(step, i)
    return total


def make_counter():
    count = 0

    def bump(by=1):
        nonlocal count
        count += by
        return count

    return bump


def bench_closures():
    counter = make_counter()
    for i in range(50_000):
        counter()
    return counter(5)


def keyword_function(a, b=2, *, c=3):
    return a + b + c


def bench_keywords():
    total = 0
    for i in range(50_000):
        total += keyword_function(i, c=4)
    return total


def add_all(*numbers):
    total = 0
    for n in numbers:
        total += n
    return total


def bench_star_arguments():
    total = 0
    pair = (1, 2)
    for i in range(20_000):
        total += add_all(i, *pair)
    return total


def countdown(n):
    while n > 0:
        yield n
        n -= 1


def bench_generator():
    total = 0
    for x in countdown(60_000):
        total += x
    return total


def bench_generator_expression():
    return sum(x * x for x in range(60_000))


def walk(tree):
    if tree is not None:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return (build(low, middle), middle, build(middle + 1, high))


def bench_yield_from():
    return sum(walk(build(0, 2_000)))


def check(i):
    if i % 4 == 0:
        raise ValueError(i)
    return i


def bench_exceptions():
    total = 0
    for i in range(10_000):
        try:
            total += check(i)
        except ValueError as e:
            total -= e.args[0]
    return total


def bench_try_without_exceptions():
    total = 0
    for i in range(100_000):
        try:
            total += i
        except ValueError:
            total = 0
        finally:
            total += 1
    return total
