"""File names by patterns of the shell.

Source: Library Reference, `fnmatch`.
"""

import re


def _set(pattern, at):
    """The expression for `[...]` that begins behind `at`, and where it ends; None when it is not closed."""
    end = at
    if pattern[end : end + 1] == "!":
        end += 1
    if pattern[end : end + 1] == "]":
        end += 1
    while end < len(pattern) and pattern[end] != "]":
        end += 1
    if end >= len(pattern):
        return None
    stuff = pattern[at:end]
    if "-" not in stuff:
        stuff = stuff.replace("\\", r"\\")
    else:
        chunks = _ranges(stuff)
        stuff = "-".join(chunk.replace("\\", r"\\").replace("-", r"\-") for chunk in chunks)
    stuff = re.sub(r"([&~|])", r"\\\1", stuff)
    if not stuff:
        return "(?!)", end + 1
    if stuff == "!":
        return ".", end + 1
    if stuff[0] == "!":
        stuff = "^" + stuff[1:]
    elif stuff[0] in ("^", "["):
        stuff = "\\" + stuff
    return f"[{stuff}]", end + 1


def _ranges(stuff):
    """Split at the hyphens that make ranges; ranges that hold nothing are left out."""
    chunks = []
    start = 0
    at = stuff.find("-", 2 if stuff[0] == "!" else 1)
    while at >= 0:
        chunks.append(stuff[start:at])
        start = at + 1
        at = stuff.find("-", at + 3)
    rest = stuff[start:]
    if rest:
        chunks.append(rest)
    else:
        chunks[-1] += "-"
    for i in range(len(chunks) - 1, 0, -1):
        if chunks[i - 1][-1] > chunks[i][0]:
            chunks[i - 1] = chunks[i - 1][:-1] + chunks[i][1:]
            del chunks[i]
    return chunks


def _pieces(pattern):
    """Expressions, and None for each run of stars."""
    at = 0
    while at < len(pattern):
        c = pattern[at]
        at += 1
        if c == "*":
            while at < len(pattern) and pattern[at] == "*":
                at += 1
            yield None
        elif c == "?":
            yield "."
        elif c == "[":
            found = _set(pattern, at)
            if found is None:
                yield "\\["
            else:
                yield found[0]
                at = found[1]
        else:
            yield re.escape(c)


def translate(pat):
    pieces = list(_pieces(pat))
    first = pieces.index(None) if None in pieces else len(pieces)
    result = "".join(pieces[:first])
    rest = pieces[first + 1 :] if first < len(pieces) else None
    # Text between two stars is found once and for all: what follows cannot ask for another place of it.
    while rest:
        if None not in rest:
            result += ".*" + "".join(rest)
            return rf"(?s:{result})\Z"
        at = rest.index(None)
        result += f"(?>.*?{''.join(rest[:at])})"
        rest = rest[at + 1 :]
    if rest is not None:
        result += ".*"
    return rf"(?s:{result})\Z"


def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def filter(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name)]
