"""Differences of lists of lines as text: unified, with context, and line by line with hints.

Source: Library Reference, `difflib`.
"""

from _difflib_matching import SequenceMatcher


def _checked(a, b, *words):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
    for word in words:
        if not isinstance(word, str):
            raise TypeError(f"all arguments must be str, not: {word!r}")


def _dated(name, date):
    return f"{name}\t{date}" if date else name


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f"{start + 1 if length else start},{length}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _checked(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    is_first = True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if is_first:
            is_first = False
            yield f"--- {_dated(fromfile, fromfiledate)}{lineterm}"
            yield f"+++ {_dated(tofile, tofiledate)}{lineterm}"
        first, last = group[0], group[-1]
        yield f"@@ -{_unified_range(first[1], last[2])} +{_unified_range(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag != "insert":
                for line in a[i1:i2]:
                    yield "-" + line
            if tag != "delete":
                for line in b[j1:j2]:
                    yield "+" + line


def _context_range(start, stop):
    length = stop - start
    if length <= 1:
        return str(start + 1 if length else start)
    return f"{start + 1},{stop}"


_MARKS = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _checked(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    is_first = True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if is_first:
            is_first = False
            yield f"*** {_dated(fromfile, fromfiledate)}{lineterm}"
            yield f"--- {_dated(tofile, tofiledate)}{lineterm}"
        first, last = group[0], group[-1]
        tags = {code[0] for code in group}
        yield "***************" + lineterm
        yield f"*** {_context_range(first[1], last[2])} ****{lineterm}"
        if tags & {"replace", "delete"}:
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield _MARKS[tag] + line
        yield f"--- {_context_range(first[3], last[4])} ----{lineterm}"
        if tags & {"replace", "insert"}:
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield _MARKS[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    def text(data):
        try:
            return data.decode("ascii", "surrogateescape")
        except AttributeError as error:
            raise TypeError(f"all arguments must be bytes, not {type(data).__name__} ({data!r})") from error

    words = [text(word) for word in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc([text(line) for line in a], [text(line) for line in b], *words, n, text(lineterm)):
        yield line.encode("ascii", "surrogateescape")


def IS_LINE_JUNK(line, pat=None):
    """A line with nothing on it, or only a `#`."""
    if pat is None:
        return line.strip() in ("", "#")
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


class Differ:
    """Lines of both texts, marked, with `?` lines that point at what is different within similar ones."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from _marked("-", a[alo:ahi])
            elif tag == "insert":
                yield from _marked("+", b[blo:bhi])
            else:
                yield from _marked(" ", a[alo:ahi])

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        """Pairs of similar lines, each shown with what differs; the rest between them as it is."""
        best, threshold = 0.74, 0.75
        pairs = []
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            found = None
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, found = matcher.ratio(), i
            if found is not None:
                pairs.append((best, found, j))
        if not pairs or pairs[-1][0] < threshold:
            yield from self._equal_pair(a, alo, ahi, b, blo, bhi)
            return
        _, best_i, best_j = pairs[-1]
        yield from self._around(a, alo, best_i, b, blo, best_j)
        yield from self._similar(a[best_i], b[best_j])
        yield from self._around(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _equal_pair(self, a, alo, ahi, b, blo, bhi):
        for j in range(blo, bhi):
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    yield from self._around(a, alo, i, b, blo, j)
                    yield "  " + a[i]
                    yield from self._around(a, i + 1, ahi, b, j + 1, bhi)
                    return
        yield from _unlike(a[alo:ahi], b[blo:bhi])

    def _around(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._replaced(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from _marked("-", a[alo:ahi])
        else:
            yield from _marked("+", b[blo:bhi])

    def _similar(self, aline, bline):
        amarks = bmarks = ""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, aline, bline).get_opcodes():
            amarks += {"replace": "^", "delete": "-", "insert": "", "equal": " "}[tag] * (i2 - i1)
            bmarks += {"replace": "^", "delete": "", "insert": "+", "equal": " "}[tag] * (j2 - j1)
        yield "- " + aline
        yield from _hint(aline, amarks)
        yield "+ " + bline
        yield from _hint(bline, bmarks)


def _marked(mark, lines):
    for line in lines:
        yield f"{mark} {line}"


def _unlike(a, b):
    """The shorter side first."""
    if len(b) < len(a):
        yield from _marked("+", b)
        yield from _marked("-", a)
    else:
        yield from _marked("-", a)
        yield from _marked("+", b)


def _hint(line, marks):
    """The marks under a line, with the line's own tabs."""
    shown = "".join(
        character if mark == " " and character.isspace() else mark for character, mark in zip(line, marks)
    ).rstrip()
    if shown:
        yield f"? {shown}\n"


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of one of the two texts, 1 or 2, from what `ndiff` gave."""
    mark = {1: "- ", 2: "+ "}.get(int(which))
    if mark is None:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
    for line in delta:
        if line[:2] in ("  ", mark):
            yield line[2:]
