"""Longest blocks that two sequences have in common.

Source: Library Reference, `difflib`; J. W. Ratcliff and D. Metzener, "Pattern Matching: The Gestalt Approach", 1988.
"""

from collections import namedtuple
from heapq import nlargest

Match = namedtuple("Match", "a b size")


def _share(common, length):
    return 2.0 * common / length if length else 1.0


class SequenceMatcher:
    """Compares `a` and `b`: what is learnt of `b` is kept, so that many sequences can be compared with one."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.autojunk = autojunk
        self.a = self.b = None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self._forget()

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self._forget()
            self.fullbcount = None
            self._index()

    def _forget(self):
        self.matching_blocks = self.opcodes = None

    def _index(self):
        """Where each element of `b` stands, without junk and, in long sequences, without what stands everywhere."""
        places = {}
        for index, element in enumerate(self.b):
            places.setdefault(element, []).append(index)
        self.bjunk = {element for element in places if self.isjunk(element)} if self.isjunk else set()
        for element in self.bjunk:
            del places[element]
        self.bpopular = set()
        count = len(self.b)
        if self.autojunk and count >= 200:
            most = count // 100 + 1
            self.bpopular = {element for element, indices in places.items() if len(indices) > most}
            for element in self.bpopular:
                del places[element]
        self.b2j = places

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest block without junk in these parts, the first in `a`, then in `b`, grown by what equals at its ends."""
        a, b = self.a, self.b
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        start_a, start_b, size = alo, blo, 0
        # Length of the common run that ends at the element before, by its place in b.
        ending = {}
        for i in range(alo, ahi):
            here = {}
            for j in self.b2j.get(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                length = here[j] = ending.get(j - 1, 0) + 1
                if length > size:
                    start_a, start_b, size = i - length + 1, j - length + 1, length
            ending = here
        # First by popular elements at both ends, then by junk.
        for junk in (False, True):
            while start_a > alo and start_b > blo and self._grows(start_a - 1, start_b - 1, junk):
                start_a, start_b, size = start_a - 1, start_b - 1, size + 1
            while start_a + size < ahi and start_b + size < bhi and self._grows(start_a + size, start_b + size, junk):
                size += 1
        return Match(start_a, start_b, size)

    def _grows(self, i, j, junk):
        return (self.b[j] in self.bjunk) == junk and self.a[i] == self.b[j]

    def get_matching_blocks(self):
        if self.matching_blocks is None:
            pending = [(0, len(self.a), 0, len(self.b))]
            found = []
            while pending:
                alo, ahi, blo, bhi = pending.pop()
                match = self.find_longest_match(alo, ahi, blo, bhi)
                if match.size:
                    found.append(match)
                    pending.append((alo, match.a, blo, match.b))
                    pending.append((match.a + match.size, ahi, match.b + match.size, bhi))
            found.sort()
            self.matching_blocks = [*_joined(found), Match(len(self.a), len(self.b), 0)]
        return self.matching_blocks

    def get_opcodes(self):
        """How to make `b` of `a`: `(tag, i1, i2, j1, j2)`."""
        if self.opcodes is None:
            i = j = 0
            self.opcodes = []
            for a, b, size in self.get_matching_blocks():
                tag = "replace" if i < a and j < b else "delete" if i < a else "insert" if j < b else None
                if tag is not None:
                    self.opcodes.append((tag, i, a, j, b))
                i, j = a + size, b + size
                if size:
                    self.opcodes.append(("equal", a, i, b, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The changes with up to `n` equal elements around them, in groups."""
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        common = sum(match.size for match in self.get_matching_blocks())
        return _share(common, len(self.a) + len(self.b))

    def quick_ratio(self):
        """At least `ratio()`: by how often each element is there."""
        if self.fullbcount is None:
            self.fullbcount = {}
            for element in self.b:
                self.fullbcount[element] = self.fullbcount.get(element, 0) + 1
        left, common = {}, 0
        for element in self.a:
            count = left[element] if element in left else self.fullbcount.get(element, 0)
            left[element] = count - 1
            common += count > 0
        return _share(common, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """At least `quick_ratio()`: by the lengths."""
        return _share(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


def _joined(blocks):
    """Blocks that touch are one."""
    start_a = start_b = size = 0
    for a, b, more in blocks:
        if start_a + size == a and start_b + size == b:
            size += more
            continue
        if size:
            yield Match(start_a, start_b, size)
        start_a, start_b, size = a, b, more
    if size:
        yield Match(start_a, start_b, size)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The best `n` of those that are similar enough, the most similar first."""
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    scored = []
    for each in possibilities:
        matcher.set_seq1(each)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            scored.append((matcher.ratio(), each))
    return [each for _, each in nlargest(n, scored)]
