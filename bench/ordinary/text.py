"""Strings: building, formatting, splitting, searching."""

TEXT = "the quick brown fox jumps over the lazy dog and runs away from it " * 200
WORDS = TEXT.split()


def bench_concatenation():
    text = ""
    for i in range(50_000):
        text += "x"
    return len(text)


def bench_join():
    return len(",".join(WORDS * 10))


def bench_join_of_digits():
    return len("".join([str(i) for i in range(30_000)]))


def bench_f_strings():
    total = 0
    for i in range(30_000):
        total += len(f"item {i} of {i + 1}")
    return total


def bench_formats():
    total = 0
    for i in range(5_000):
        total += len(f"{i:05d} {i / 3:.2f} {i:>8}")
    return total


def bench_str_of_ints():
    total = 0
    for i in range(50_000):
        total += len(str(i))
    return total


def bench_int_of_strings():
    digits = [str(i) for i in range(1_000)]
    total = 0
    for _ in range(20):
        for text in digits:
            total += int(text)
    return total


def bench_split():
    total = 0
    for _ in range(20):
        total += len(TEXT.split())
        total += len(TEXT.split(" "))
    return total


def bench_characters():
    vowels = 0
    for c in TEXT:
        if c in "aeiou":
            vowels += 1
    return vowels


def bench_string_index():
    total = 0
    for i in range(len(TEXT)):
        if TEXT[i] == "e":
            total += 1
    return total


def bench_word_count():
    counts = {}
    for word in WORDS:
        counts[word] = counts.get(word, 0) + 1
    return counts["the"]


def bench_methods():
    total = 0
    for word in WORDS:
        if word.startswith("t") or word.endswith("s"):
            total += len(word.upper().replace("T", "tt").strip())
    return total


def bench_percent():
    total = 0
    for i in range(10_000):
        total += len("%d: %s" % (i, "x"))
    return total
