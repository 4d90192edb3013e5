"""How a failed assertion tells of the difference between two values.

Lines that differ are told in the form of `difflib.ndiff`, values in that of `pprint.pformat`. Source: Library Reference, `unittest`, `difflib`, `pprint`.
"""

_MAX = 80


def safe_repr(value, short=False):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    if not short or len(text) < _MAX:
        return text
    return text[:_MAX] + " [truncated]..."


def _cut(text, head, tail):
    left_out = len(text) - head - tail
    return f"{text[:head]}[{left_out} chars]{text[len(text) - tail :]}" if left_out > 12 else text


def short_reprs(first, second):
    """Both in at most some 80 characters, what they have in common left out first."""
    texts = (safe_repr(first), safe_repr(second))
    longest = max(len(texts[0]), len(texts[1]))
    if longest <= _MAX:
        return texts
    same = 0
    while same < min(len(texts[0]), len(texts[1])) and texts[0][same] == texts[1][same]:
        same += 1
    room = _MAX - (longest - same + 5 + 12)
    if room > 5:
        start = _cut(texts[0][:same], 5, room)
        return (start + texts[0][same:], start + texts[1][same:])
    start = _cut(texts[0][:same], 5, 5)
    return (start + _cut(texts[0][same:], 41, 5), start + _cut(texts[1][same:], 41, 5))


def _in_order(keys):
    try:
        return sorted(keys)
    except TypeError:
        return sorted(keys, key=lambda key: (str(type(key)), repr(key)))


def _flat(value):
    """The representation on one line, dictionaries sorted."""
    kind = type(value)
    if kind is dict:
        return "{" + ", ".join([f"{_flat(key)}: {_flat(value[key])}" for key in _in_order(value)]) + "}"
    if kind is list:
        return "[" + ", ".join([_flat(item) for item in value]) + "]"
    if kind is tuple:
        inner = ", ".join([_flat(item) for item in value])
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return repr(value)


def pretty(value, indent=0, behind=0):
    """The representation, an item a line where it is longer than 80 columns; `behind` columns are taken at its end."""
    flat = _flat(value)
    kind = type(value)
    if len(flat) <= _MAX - indent - behind or not value or kind not in (dict, list, tuple, set, frozenset):
        return flat
    opening, closing = {dict: ("{", "}"), list: ("[", "]"), tuple: ("(", ")"), set: ("{", "}"), frozenset: ("frozenset({", "})")}[kind]
    if kind is tuple and len(value) == 1:
        closing = ",)"
    at = indent + len(opening)
    items = list(value) if kind in (list, tuple) else _in_order(value)
    lines = []
    for i, item in enumerate(items):
        taken = behind + len(closing) if i == len(items) - 1 else 1
        if kind is dict:
            key = _flat(item)
            lines.append(f"{key}: {pretty(value[item], at + len(key) + 2, taken)}")
        else:
            lines.append(pretty(item, at, taken))
    return opening + (",\n" + " " * at).join(lines) + closing


def _longest_match(a, b, a_from, a_to, b_from, b_to):
    """The longest run that both have in the given ranges, the earliest of them: (start in a, start in b, length)."""
    places = {}
    for j in range(b_from, b_to):
        places.setdefault(b[j], []).append(j)
    best = (a_from, b_from, 0)
    ends = {}
    for i in range(a_from, a_to):
        now = {}
        for j in places.get(a[i], ()):
            length = ends.get(j - 1, 0) + 1
            now[j] = length
            if length > best[2]:
                best = (i - length + 1, j - length + 1, length)
        ends = now
    return best


def _matches(a, b, a_from, a_to, b_from, b_to, found):
    i, j, length = _longest_match(a, b, a_from, a_to, b_from, b_to)
    if length == 0:
        return
    _matches(a, b, a_from, i, b_from, j, found)
    found.append((i, j, length))
    _matches(a, b, i + length, a_to, j + length, b_to, found)


def _alike(a, b):
    """How alike two sequences are, from 0 to 1, and the runs they have in common."""
    found = []
    _matches(a, b, 0, len(a), 0, len(b), found)
    total = len(a) + len(b)
    return (2.0 * sum([length for _, _, length in found]) / total if total else 1.0, found)


def _marks(a, b, found):
    """The two lines of marks below two lines that are alike."""
    first, second = "", ""
    i, j = 0, 0
    for at, there, length in found + [(len(a), len(b), 0)]:
        gone, new = at - i, there - j
        if gone and new:
            first += "^" * min(gone, new) + "-" * (gone - new) if gone > new else "^" * gone
            second += "^" * min(gone, new) + "+" * (new - gone) if new > gone else "^" * new
        else:
            first += "-" * gone
            second += "+" * new
        first += " " * length
        second += " " * length
        i, j = at + length, there + length
    return first.rstrip(), second.rstrip()


def _guided(mark, line, marks):
    yield f"{mark} {line}"
    if marks:
        kept = "".join([c if m == " " and c.isspace() else m for c, m in zip(line, marks)])
        yield f"? {kept}\n"


def _plain(a, b):
    """Lines that are not alike: the shorter part comes first."""
    gone = [f"- {line}" for line in a]
    new = [f"+ {line}" for line in b]
    return new + gone if len(b) < len(a) and b else gone + new


def _replaced(a, b):
    if not a or not b:
        yield from _plain(a, b)
        return
    best = (0.74, -1, -1, [])
    same = None
    for j, there in enumerate(b):
        for i, here in enumerate(a):
            if here == there:
                same = (i, j) if same is None else same
                continue
            ratio, found = _alike(here, there)
            if ratio > best[0] + 1e-12:
                best = (ratio, i, j, found)
    _, i, j, found = best
    if best[0] < 0.75:
        if same is None:
            yield from _plain(a, b)
            return
        i, j = same
        yield from _replaced(a[:i], b[:j])
        yield f"  {a[i]}"
    else:
        yield from _replaced(a[:i], b[:j])
        first, second = _marks(a[i], b[j], found)
        yield from _guided("-", a[i], first)
        yield from _guided("+", b[j], second)
    yield from _replaced(a[i + 1 :], b[j + 1 :])


def line_differences(a, b):
    """The lines of both, each behind `- `, `+ ` or two blanks, lines that are alike with marks below."""
    found = _alike(a, b)[1]
    i, j = 0, 0
    for at, there, length in found + [(len(a), len(b), 0)]:
        yield from _replaced(a[i:at], b[j:there])
        for line in a[at : at + length]:
            yield f"  {line}"
        i, j = at + length, there + length


def _closed(text):
    return text.splitlines()


def value_differences(first, second):
    return "\n" + "\n".join(line_differences(_closed(pretty(first)), _closed(pretty(second))))
