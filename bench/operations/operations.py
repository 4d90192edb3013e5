"""
What the operations of the built-in types and of the library cost: a line each, in microseconds of processor time.

Run by `npm run bench:operations`, here and on CPython. The least of several rounds counts.
"""

import bisect
import copy
import functools
import heapq
import itertools
import json
import math
import operator
import re
import string
import sys
import time
from collections import Counter, defaultdict, deque, namedtuple, OrderedDict
from dataclasses import dataclass

N = 10000
L = list(range(N))
S = 'abcdefghij' * 1000
B = bytes(range(250)) * 40
BA = bytearray(B)
T = tuple(L)
D = {i: i for i in range(N)}
DS = {f'k{i}': i for i in range(N)}
ST = set(range(N))
F = [i * 0.5 for i in range(N)]
W = S.replace('j', ' ').split()
R = range(N)
FS = frozenset(L)
SS = [f'item{i % 997}' for i in range(N)]
U = 'é日本😀x' * 2000
P = [(i % 10, i) for i in range(N)]
BIG = 10 ** 500
MV = memoryview(B)


class Pt:

    def __init__(self, x, y):
        self.x, self.y = (x, y)

    def __eq__(self, o):
        return self.x == o.x

    def __lt__(self, o):
        return self.x < o.x

    def __hash__(self):
        return hash(self.x)

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i

    def __add__(self, o):
        return Pt(self.x + o.x, 0)

    def __iter__(self):
        yield self.x
        yield self.y

    def __contains__(self, x):
        return x == self.x

    def __call__(self, a):
        return a

    @property
    def p(self):
        return self.x

    @classmethod
    def c(cls):
        return 1

    @staticmethod
    def s(a):
        return a

PS = [Pt(i % 100, i) for i in range(1000)]


def gen(n):
    for i in range(n):
        yield i


def star(*a, **k):
    return len(a) + len(k)


def dflt(a, b=1, *, c=2):
    return a + b + c


def swap(n):
    a, b = (1, 2)
    for _ in range(n):
        a, b = (b, a)
    return a


def whil(n):
    i = 0
    while i < n:
        i += 1
    return i


def unpack(n):
    t = 0
    for a, (b, *c) in [(i, (i, i, i)) for i in range(n)]:
        t += a + b + len(c)
    return t


def fl(n):
    x = 0.0
    for i in range(n):
        x = x * 0.5 + i / 3.0
    return x


def strcat(n):
    s = ''
    for i in range(n):
        s += 'x'
    return len(s)


def nested(n):
    m = [[0] * 50 for _ in range(50)]
    for i in range(50):
        for j in range(50):
            m[i][j] = m[j][i] + i * j
    return m[49][49]


def attrs(n):
    p = Pt(1, 2)
    for i in range(n):
        p.x += i
        p.y = p.x - 1
    return p.y


def closure(n):
    k = 0

    def inc():
        nonlocal k
        k += 1
    for _ in range(n):
        inc()
    return k


def tr(n):
    c = 0
    for i in range(n):
        try:
            c += 1
        finally:
            c += 1
    return c


def raises(n):
    c = 0
    for i in range(n):
        try:
            raise ValueError('x', i)
        except ValueError as e:
            c += len(e.args)
    return c


def matching(n):
    c = 0
    for i in range(n):
        match (i % 3, i):
            case [0, x]:
                c += 1
            case [1, x] if x > 5:
                c += 2
            case _:
                c += 3
    return c


def withs(n):

    class C:

        def __enter__(self):
            return self

        def __exit__(self, *a):
            pass
    for _ in range(n):
        with C():
            pass


def isin(n):
    c = 0
    for i in range(n):
        if isinstance(i, int) and (not isinstance(i, str)):
            c += 1
    return c

NT = namedtuple('NT', 'a b')


@dataclass
class DC:
    a: int
    b: int = 0


@functools.lru_cache(None)
def fibm(n):
    return n if n < 2 else fibm(n - 1) + fibm(n - 2)


class Null:

    def write(self, s):
        pass

    def flush(self):
        pass

NULL = Null()

operations = {
    "list.append": lambda: [x for x in L],
    "list slice": lambda: L[5:9000],
    "list slice step": lambda: L[::2],
    "list rev slice": lambda: L[::-1],
    "list slice assign": lambda: [L.copy().__setitem__(slice(0, 100), [1] * 50)],
    "list ext assign": lambda: L.copy().__setitem__(slice(None, None, 2), L[::2]),
    "list concat": lambda: L + L,
    "list mul": lambda: [0] * N,
    "list eq": lambda: L == L[:],
    "list lt": lambda: L < L[:],
    "list in": lambda: 9999 in L,
    "list index": lambda: L.index(9000),
    "list count": lambda: L.count(5),
    "list insert0": lambda: [q := L[:500]] and [q.insert(0, i) for i in range(500)],
    "list pop0": lambda: [q := L[:500]] and [q.pop(0) for i in range(500)],
    "list del": lambda: [q := L[:500]] and [q.__delitem__(0) for i in range(500)],
    "list remove": lambda: [q := L[:500]] and [q.remove(499 - i) for i in range(500)],
    "list reverse": lambda: L[:].reverse(),
    "list sort": lambda: sorted(L),
    "list sort rev": lambda: sorted(L, reverse=True),
    "list sort key": lambda: sorted(L, key=lambda x: -x),
    "list sort str": lambda: sorted(SS),
    "list sort float": lambda: sorted(F, reverse=True),
    "list sort tuple": lambda: sorted(P),
    "list sort obj": lambda: sorted(PS),
    "list sort itemgetter": lambda: sorted(P, key=operator.itemgetter(0)),
    "list extend": lambda: [].extend(L),
    "list +=": lambda: [q := []] and operator.iadd(q, L),
    "list copy": lambda: L.copy(),
    "list from range": lambda: list(R),
    "list from str": lambda: list(S),
    "list from dict": lambda: list(D),
    "list from gen": lambda: list(gen(N)),
    "list reversed": lambda: list(reversed(L)),
    "list repr": lambda: repr(L),
    "list unpack": lambda: [*L, *L],
    "list hash tuple": lambda: hash(T),
    "tuple slice": lambda: T[5:9000],
    "tuple concat": lambda: T + T,
    "tuple eq": lambda: T == tuple(L),
    "tuple in": lambda: 9999 in T,
    "tuple from": lambda: tuple(L),
    "tuple small": lambda: [(i, i + 1) for i in range(2000)],
    "tuple iter": lambda: [x for x in T],
    "tuple index loop": lambda: [T[i] for i in range(N)],
    "dict get loop": lambda: [D[i] for i in range(N)],
    "dict.get": lambda: [D.get(i, 0) for i in range(N)],
    "dict set": lambda: {i: i for i in range(N)},
    "dict str set": lambda: {k: 1 for k in SS},
    "dict tuple keys": lambda: {p: 1 for p in P},
    "dict float keys": lambda: {f: 1 for f in F},
    "dict items": lambda: [k + v for k, v in D.items()],
    "dict copy": lambda: D.copy(),
    "dict |": lambda: D | DS,
    "dict update": lambda: {}.update(D),
    "dict eq": lambda: D == D.copy(),
    "dict in": lambda: [i in D for i in range(N)],
    "dict setdefault": lambda: [q := {}] and [q.setdefault(i % 10, []).append(i) for i in range(2000)],
    "dict pop": lambda: [q := dict(D)] and [q.pop(i) for i in range(N)],
    "dict popitem": lambda: [q := dict(D)] and [q.popitem() for i in range(N)],
    "dict del": lambda: [q := dict(D)] and [q.__delitem__(i) for i in range(N)],
    "dict zip": lambda: dict(zip(L, F)),
    "dict fromkeys": lambda: dict.fromkeys(L),
    "dict repr": lambda: repr(D),
    "dict obj keys": lambda: {p: 1 for p in PS},
    "dict sorted items": lambda: sorted(DS.items(), key=lambda kv: -kv[1]),
    "dict keys &": lambda: D.keys() & {1, 2, 3},
    "dict values sum": lambda: sum(D.values()),
    "dict kwargs": lambda: dict(a=1, b=2),
    "dict **": lambda: {**D, **DS},
    "dict reversed": lambda: list(reversed(D)),
    "dict first": lambda: next(iter(D)),
    "set add": lambda: {i for i in range(N)},
    "set in": lambda: [i in ST for i in range(N)],
    "set |": lambda: ST | ST,
    "set &": lambda: ST & ST,
    "set -": lambda: ST - ST,
    "set ^": lambda: ST ^ {1},
    "set from list": lambda: set(L),
    "set str": lambda: set(SS),
    "set tuple": lambda: set(P),
    "set eq": lambda: ST == set(L),
    "set <=": lambda: ST <= ST,
    "set pop": lambda: [q := set(L[:1000])] and [q.pop() for _ in range(1000)],
    "set discard": lambda: [q := set(L)] and [q.discard(i) for i in range(N)],
    "frozenset hash": lambda: hash(frozenset(L[:1000])),
    "set iter": lambda: sum(ST),
    "set update": lambda: set().update(L),
    "set float": lambda: set(F),
    "str index loop": lambda: [S[i] for i in range(N)],
    "str iter": lambda: [c for c in S],
    "str slice": lambda: [S[i:i+3] for i in range(N)],
    "str rev": lambda: S[::-1],
    "str step": lambda: S[::3],
    "str +=": lambda: strcat(N),
    "str join": lambda: "".join(SS),
    "str join gen": lambda: ",".join(str(i) for i in range(2000)),
    "str split": lambda: S.split("a"),
    "str split ws": lambda: " ".join(SS).split(),
    "str splitlines": lambda: S.replace("j", "\n").splitlines(),
    "str replace": lambda: S.replace("abc", "xy"),
    "str find": lambda: S.find("zz"),
    "str count": lambda: S.count("abc"),
    "str in": lambda: "jab" in S,
    "str upper": lambda: S.upper(),
    "str title": lambda: S.title(),
    "str strip": lambda: ("  " + S + "  ").strip(),
    "str startswith": lambda: [w.startswith("abc") for w in W],
    "str isalpha": lambda: S.isalpha(),
    "str isdigit each": lambda: [c.isdigit() for c in S],
    "str eq": lambda: S == "abcdefghij" * 1000,
    "str lt": lambda: [a < "m" for a in SS],
    "str hash": lambda: [hash(x) for x in SS],
    "str mul": lambda: "ab" * N,
    "str fmt": lambda: [f"{i:>5}|{i:05d}|{i:x}" for i in range(1000)],
    "str f float": lambda: [f"{x:.2f}" for x in F[:2000]],
    "str %": lambda: ["%d-%s-%.2f" % (i, i, i) for i in range(1000)],
    "str.format": lambda: ["{} {:>4} {a}".format(i, i, a=1) for i in range(1000)],
    "str(int)": lambda: [str(i) for i in range(N)],
    "repr float": lambda: [repr(x) for x in F],
    "int(str)": lambda: [int(x) for x in ["12345"] * 2000],
    "float(str)": lambda: [float(x) for x in ["123.45"] * 2000],
    "str ord chr": lambda: [chr(ord(c) + 1) for c in S],
    "str translate": lambda: S.translate(str.maketrans("abc", "xyz")),
    "str maketrans del": lambda: S.translate({97: None}),
    "str encode": lambda: S.encode(),
    "str encode u": lambda: U.encode(),
    "bytes decode": lambda: B[:120].decode(),
    "u index loop": lambda: [U[i] for i in range(2000)],
    "u slice": lambda: [U[i:i+2] for i in range(1000)],
    "u len": lambda: [len(U) for _ in range(100)],
    "u iter": lambda: [c for c in U],
    "u rev": lambda: U[::-1],
    "u find": lambda: U.find("q"),
    "u upper": lambda: U.upper(),
    "str partition": lambda: [w.partition("c") for w in W],
    "str zfill": lambda: [x.zfill(10) for x in SS[:2000]],
    "str center": lambda: [x.center(20) for x in SS[:2000]],
    "str rsplit": lambda: S.rsplit("a", 5),
    "str max": lambda: max(S),
    "str sorted": lambda: sorted(S),
    "str expandtabs": lambda: S.expandtabs(),
    "str isidentifier": lambda: [x.isidentifier() for x in SS[:2000]],
    "str casefold": lambda: S.casefold(),
    "str index neg": lambda: [S[-i] for i in range(1, 1000)],
    "str repr": lambda: repr(S),
    "str enumerate": lambda: [i for i, c in enumerate(S) if c == "a"],
    "str zip": lambda: sum(a == b for a, b in zip(S, S)),
    "str reversed": lambda: "".join(reversed(S)),
    "bytes slice": lambda: B[10:9000],
    "bytes step": lambda: B[::2],
    "bytes index": lambda: [B[i] for i in range(N)],
    "bytes iter": lambda: [b for b in B],
    "bytes join": lambda: b"".join([b"ab"] * 2000),
    "bytes concat": lambda: B + B,
    "bytes mul": lambda: b"ab" * N,
    "bytes find": lambda: B.find(b"\xff"),
    "bytes hex": lambda: B.hex(),
    "bytes fromhex": lambda: bytes.fromhex("00ff" * 1000),
    "bytes split": lambda: B.split(b"\x00"),
    "bytes replace": lambda: B.replace(b"\x01", b"ab"),
    "bytes in": lambda: 255 in B,
    "bytes eq": lambda: B == bytes(BA),
    "bytes sum": lambda: sum(B),
    "bytes list": lambda: bytes(list(B)),
    "bytes small slices": lambda: [B[i:i+4] for i in range(2000)],
    "int from bytes": lambda: [int.from_bytes(B[i:i+4], "big") for i in range(1000)],
    "int to bytes": lambda: [i.to_bytes(4, "big") for i in range(1000)],
    "bytearray append": lambda: [q := bytearray()] and [q.append(i & 255) for i in range(N)],
    "bytearray set": lambda: [BA.__setitem__(i, 5) for i in range(N)],
    "bytearray slice": lambda: BA[10:9000],
    "bytearray ext assign": lambda: BA.__setitem__(slice(0, None, 2), bytes(5000)),
    "bytearray +=": lambda: [q := bytearray()] and [q.extend(b"abc") for i in range(2000)],
    "bytearray del": lambda: [q := BA[:]] and q.__delitem__(slice(None, None, 2)),
    "bytearray pop": lambda: [q := bytearray(1000)] and [q.pop() for _ in range(1000)],
    "bytearray pop0": lambda: [q := bytearray(1000)] and [q.pop(0) for _ in range(1000)],
    "bytearray zero": lambda: bytearray(100000),
    "mv slice": lambda: [MV[i:i+4] for i in range(1000)],
    "mv index": lambda: [MV[i] for i in range(N)],
    "bytes hash": lambda: hash(bytes(BA)),
    "bytes repr": lambda: repr(B),
    "bytes translate": lambda: B.translate(bytes(range(256))),
    "bytes count": lambda: B.count(b"\x01"),
    "bytes startswith": lambda: [B.startswith(b"\x00") for _ in range(1000)],
    "range in": lambda: [i in R for i in range(2000)],
    "range sum": lambda: sum(R),
    "range list": lambda: [*R],
    "range rev": lambda: [*reversed(R)],
    "enumerate": lambda: [i for i, x in enumerate(L)],
    "zip": lambda: [a + b for a, b in zip(L, L)],
    "map": lambda: list(map(lambda x: x + 1, L)),
    "map str": lambda: list(map(str, L)),
    "filter": lambda: list(filter(lambda x: x & 1, L)),
    "sum gen": lambda: sum(x for x in L),
    "sum mul zip": lambda: sum(a * b for a, b in zip(L, L)),
    "any": lambda: any(x > N for x in L),
    "all": lambda: all(x >= 0 for x in L),
    "min": lambda: min(L),
    "max key": lambda: max(L, key=lambda x: -x),
    "sum float": lambda: sum(F),
    "gen": lambda: sum(gen(N)),
    "chain": lambda: list(itertools.chain(L, L)),
    "islice": lambda: list(itertools.islice(itertools.count(), N)),
    "product": lambda: len(list(itertools.product(range(50), range(50)))),
    "perms": lambda: len(list(itertools.permutations(range(6)))),
    "combos": lambda: len(list(itertools.combinations(range(15), 3))),
    "groupby": lambda: [k for k, g in itertools.groupby(P, key=lambda p: p[1] // 100)],
    "accumulate": lambda: list(itertools.accumulate(L)),
    "reduce": lambda: functools.reduce(lambda a, b: a + b, L),
    "lru": lambda: [fibm(i) for i in range(300)],
    "partial": lambda: [functools.partial(dflt, 1)(2) for _ in range(1000)],
    "zip_longest": lambda: list(itertools.zip_longest(L, L)),
    "tee": lambda: [list(x) for x in itertools.tee(L)],
    "int loop": lambda: whil(N),
    "int mul": lambda: [x * x for x in L],
    "int //": lambda: [x // 7 for x in L],
    "int %": lambda: [x % 7 for x in L],
    "int **": lambda: [x ** 2 for x in L],
    "int pow mod": lambda: [pow(x, 65537, 1000000007) for x in range(1, 200)],
    "int big mul": lambda: BIG * BIG,
    "int big add": lambda: [BIG + i for i in range(1000)],
    "int big mod": lambda: [BIG % (i + 1) for i in range(500)],
    "int big str": lambda: str(BIG),
    "int 64": lambda: [(x * 6364136223846793005 + 1) & 0xFFFFFFFFFFFFFFFF for x in range(1000)],
    "int shifts": lambda: [(x << 3 | x >> 2) ^ x for x in L],
    "divmod": lambda: [divmod(x, 7) for x in range(2000)],
    "bin": lambda: [bin(x) for x in range(2000)],
    "bit_length": lambda: [x.bit_length() for x in range(2000)],
    "gcd": lambda: [math.gcd(x, 36) for x in range(2000)],
    "float add": lambda: fl(N),
    "float mul list": lambda: [x * 1.5 for x in F],
    "float cmp": lambda: [x > 5.0 for x in F],
    "float round": lambda: [round(x, 2) for x in F[:2000]],
    "float //": lambda: [x // 2.0 for x in F],
    "math.sqrt": lambda: [math.sqrt(x) for x in F],
    "math.sin": lambda: [math.sin(x) for x in F[:2000]],
    "float int": lambda: [int(x) for x in F],
    "int / int": lambda: [x / 3 for x in L],
    "abs": lambda: [abs(-x) for x in L],
    "cmp chain": lambda: [0 <= x < 50 for x in L],
    "complex": lambda: [complex(x, 1) * 2j for x in range(1000)],
    "bool": lambda: [not x for x in L],
    "factorial": lambda: math.factorial(200),
    "isqrt": lambda: [math.isqrt(x) for x in range(1000)],
    "obj create": lambda: [Pt(i, i) for i in range(2000)],
    "obj add": lambda: functools.reduce(lambda a, b: a + b, PS),
    "obj iter": lambda: [x + y for x, y in PS],
    "obj in": lambda: [5 in p for p in PS],
    "obj len": lambda: [len(p) for p in PS],
    "obj getitem": lambda: [p[3] for p in PS],
    "obj call": lambda: [p(3) for p in PS],
    "obj eq": lambda: [p == PS[0] for p in PS],
    "obj prop": lambda: [p.p for p in PS],
    "obj cls": lambda: [p.c() for p in PS],
    "obj static": lambda: [p.s(1) for p in PS],
    "getattr": lambda: [getattr(p, "x") for p in PS],
    "setattr": lambda: [setattr(p, "x", p.x) for p in PS],
    "hasattr": lambda: [hasattr(p, "zz") for p in PS],
    "isinstance": lambda: isin(N),
    "namedtuple": lambda: [NT(i, i).a for i in range(1000)],
    "dataclass": lambda: [DC(i).a for i in range(1000)],
    "dataclass eq": lambda: DC(1, 2) == DC(1, 2),
    "dataclass repr": lambda: [repr(DC(i)) for i in range(500)],
    "class def": lambda: [type("X", (), {}) for _ in range(50)],
    "attrs": lambda: attrs(N),
    "closure": lambda: closure(N),
    "star": lambda: [star(*(1, 2), a=1) for _ in range(1000)],
    "kwargs": lambda: [dflt(1, c=3) for _ in range(N)],
    "try": lambda: tr(N),
    "raise": lambda: raises(500),
    "match": lambda: matching(N),
    "with": lambda: withs(1000),
    "unpack": lambda: unpack(1000),
    "swap": lambda: swap(N),
    "nested lists": lambda: nested(1),
    "hanoi": lambda: (lambda f: f(f, 10))(lambda f, n: 0 if n == 0 else f(f, n-1) + f(f, n-1) + 1),
    "Counter": lambda: Counter(SS),
    "Counter most": lambda: Counter(SS).most_common(3),
    "defaultdict": lambda: [q := defaultdict(list)] and [q[i % 10].append(i) for i in range(2000)],
    "deque": lambda: [q := deque()] and [q.append(i) for i in range(N)] and [q.popleft() for _ in range(N)],
    "deque rotate": lambda: deque(L).rotate(5),
    "deque idx": lambda: [q := deque(L)] and [q[i] for i in range(1000)],
    "OrderedDict": lambda: [q := OrderedDict()] and [q.__setitem__(i, i) for i in range(2000)] and [q.move_to_end(i) for i in range(100)],
    "heap": lambda: [q := []] and [heapq.heappush(q, -i) for i in range(2000)] and [heapq.heappop(q) for _ in range(2000)],
    "heap tuples": lambda: [q := []] and [heapq.heappush(q, (-i, i)) for i in range(1000)] and [heapq.heappop(q) for _ in range(1000)],
    "bisect": lambda: [bisect.bisect(L, i) for i in range(2000)],
    "re findall": lambda: re.findall(r"\w+", " ".join(SS)),
    "re sub": lambda: re.sub(r"\d+", lambda m: "#", " ".join(SS)),
    "re match": lambda: [re.match(r"(\w+?)(\d+)", s).group(2) for s in SS[:1000]],
    "json dumps": lambda: json.dumps({"a": L[:1000], "b": SS[:500]}),
    "json loads": lambda: json.loads(json.dumps([{"a": i} for i in range(500)])),
    "deepcopy": lambda: copy.deepcopy([[i] for i in range(300)]),
    "print null": lambda: [print(i, file=NULL) for i in range(500)],
}


def microseconds(run):
    run()
    best, spent, rounds = 1e9, 0.0, 0
    while (spent < 0.04 and rounds < 100) or rounds < 3:
        began = time.process_time()
        run()
        took = time.process_time() - began
        best, spent, rounds = min(best, took), spent + took, rounds + 1
    return best * 1e6


wanted = sys.argv[1] if len(sys.argv) > 1 else ""
for name, run in operations.items():
    if wanted in name:
        print(f"{name}\t{microseconds(run):.1f}")
