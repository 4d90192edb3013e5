"""
Small programs of the kind that people write to try a language: a line each, in microseconds of processor time.

Run by `npm run bench:operations`, here and on CPython. The second of two runs counts, as far as it is the shorter.
"""

import sys
import time


def nbody(n=20000):
    bodies = [[0.0, 0, 0, 0, 0, 0, 39.47], [4.84, -1.16, -0.1, 0.6, 2.8, -0.02, 0.037], [8.34, 4.12, -0.4, -1.01, 1.8, 0.008, 0.011]]
    for _ in range(n):
        for i in range(3):
            b = bodies[i]
            for j in range(i + 1, 3):
                c = bodies[j]
                dx = b[0] - c[0]
                dy = b[1] - c[1]
                dz = b[2] - c[2]
                m = 0.01 / (dx * dx + dy * dy + dz * dz) ** 1.5
                b[3] -= dx * c[6] * m
                b[4] -= dy * c[6] * m
                b[5] -= dz * c[6] * m
                c[3] += dx * b[6] * m
                c[4] += dy * b[6] * m
                c[5] += dz * b[6] * m
        for b in bodies:
            b[0] += 0.01 * b[3]
            b[1] += 0.01 * b[4]
            b[2] += 0.01 * b[5]
    return bodies[0][0]


def sieve(n=1000000):
    s = bytearray([1]) * (n + 1)
    s[0] = s[1] = 0
    for i in range(2, int(n ** 0.5) + 1):
        if s[i]:
            s[i * i::i] = bytes(len(s[i * i::i]))
    return sum(s)


def sieve_list(n=500000):
    s = [True] * (n + 1)
    for i in range(2, int(n ** 0.5) + 1):
        if s[i]:
            for j in range(i * i, n + 1, i):
                s[j] = False
    return s.count(True)


def strs(n=100000):
    out = []
    for i in range(n):
        out.append(f'{i}:{i * i}')
    s = ','.join(out)
    return len(s.split(','))


def dicts(n=200000):
    d = {}
    for i in range(n):
        k = i % 1000
        d[k] = d.get(k, 0) + i
    return sum(d.values())


def tup(n=100000):
    d = {}
    for i in range(n):
        d[i % 100, i % 7] = i
    return len(d)


class P:

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, o):
        return P(self.x + o.x, self.y + o.y)


def objs(n=200000):
    p = P(0, 0)
    q = P(1, 2)
    for _ in range(n):
        p = p + q
    return p.x + p.y


def exc(n=50000):
    c = 0
    for i in range(n):
        try:
            if i % 2:
                raise ValueError(i)
        except ValueError as e:
            c += e.args[0]
    return c


def exc2(n=50000):
    c = 0
    for i in range(n):
        try:
            {}[i]
        except KeyError:
            c += 1
        try:
            int('x')
        except ValueError:
            c += 1
    return c


def big(n=300):
    a, b = (0, 1)
    for _ in range(n * 10):
        a, b = (b, a + b)
    return a % 10 ** 9


def pi_digits(n=300):
    out = []
    q, r, t_, k, m, x = (1, 0, 1, 1, 3, 3)
    while len(out) < n:
        if 4 * q + r - t_ < m * t_:
            out.append(m)
            q, r, m = (10 * q, 10 * (r - m * t_), 10 * (3 * q + r) // t_ - 10 * m)
        else:
            q, r, t_, k, m, x = (q * k, (2 * q + r) * x, t_ * x, k + 1, (q * (7 * k + 2) + r * x) // (t_ * x), x + 2)
    return ''.join(map(str, out))[-10:]


def gen(n=300000):
    return sum((x * x for x in range(n) if x & 1))


def mat(n=70):
    A = [[i * j % 7 for j in range(n)] for i in range(n)]
    return sum(map(sum, [[sum((a * b for a, b in zip(r, c))) for c in zip(*A)] for r in A]))


def srt(n=100000):
    x = 12345
    l = []
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2 ** 31
        l.append(x)
    l.sort()
    return (l[n // 2], sorted(l, key=lambda v: -v)[0])


def words(n=20000):
    t = ('the quick brown fox jumps over the lazy dog ' * n).split()
    c = {}
    for w in t:
        c[w] = c.get(w, 0) + 1
    return c['the']


def fib(n=27):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def collatz(n=30000):
    best = 0
    for i in range(1, n):
        c, x = (0, i)
        while x != 1:
            x = x // 2 if x % 2 == 0 else 3 * x + 1
            c += 1
        best = max(best, c)
    return best


def sets(n=200000):
    s = set()
    for i in range(n):
        s.add(i * 7 % 1001)
    return len(s & set(range(500)))


def deq(n=200000):
    from collections import deque
    d = deque()
    for i in range(n):
        d.append(i)
    while len(d) > 1:
        d.append(d.popleft() + d.popleft() & 65535)
    return d[0]


def bf():
    prog = '++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.' * 3
    st, jm = ([], {})
    for i, c in enumerate(prog):
        if c == '[':
            st.append(i)
        elif c == ']':
            j = st.pop()
            jm[i] = j
            jm[j] = i
    out = []
    for _ in range(10):
        tape = [0] * 300
        p = i = 0
        while i < len(prog):
            c = prog[i]
            if c == '>':
                p += 1
            elif c == '<':
                p -= 1
            elif c == '+':
                tape[p] = (tape[p] + 1) % 256
            elif c == '-':
                tape[p] = (tape[p] - 1) % 256
            elif c == '.':
                out.append(chr(tape[p]))
            elif c == '[' and (not tape[p]):
                i = jm[i]
            elif c == ']' and tape[p]:
                i = jm[i]
            i += 1
    return len(out)


programs = [nbody, sieve, sieve_list, strs, dicts, tup, objs, exc, exc2, big, pi_digits, gen, mat, srt, words, collatz, sets, deq, bf, fib]


def microseconds(run):
    times = []
    for _ in range(2):
        began = time.process_time()
        run()
        times.append(time.process_time() - began)
    return min(times) * 1e6


wanted = sys.argv[1] if len(sys.argv) > 1 else ""
for run in programs:
    if wanted in run.__name__:
        print(f"{run.__name__}\t{microseconds(run):.1f}")
