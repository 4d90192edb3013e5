"""Which paths below a directory a pattern picks out: `Path.glob` and `rglob`.

    "src/**/*.py"   =>   the parts "src", "**", "*.py", each looked for below what the one before found

Source: Library Reference, `pathlib`, "Pattern language"; the words of errors are CPython's.
"""

import os
from _pathlib_pure import matches


def glob_parts(pattern):
    text = os.fspath(pattern)
    if text.startswith("/"):
        raise NotImplementedError("Non-relative patterns are unsupported")
    parts = [part for part in text.split("/") if part and part != "."]
    if not parts:
        raise ValueError("Unacceptable pattern: PosixPath('.')")
    if text.endswith("/"):
        parts.append("")
    return parts


def _entries(path):
    try:
        return list(os.scandir(str(path)))
    except OSError:
        return []


def select(path, parts, case_sensitive, follow):
    """The paths below `path` that a pattern picks out, a directory at a time."""
    if not parts:
        yield path
        return
    part, rest = parts[0], parts[1:]
    if part == "":
        if path.is_dir():
            yield path
    elif part == "**":
        while rest and rest[0] == "**":
            rest = rest[1:]
        if rest:
            seen = set()
            for directory in _directories(path, follow):
                for found in select(directory, rest, case_sensitive, follow):
                    if found not in seen:
                        seen.add(found)
                        yield found
        else:
            for directory in _directories(path, follow):
                yield directory
                for entry in _entries(directory):
                    if not entry.is_dir(follow_symlinks=follow):
                        yield directory._child(entry.name)
    elif part == "..":
        yield from select(path._child(part), rest, case_sensitive, follow)
    elif case_sensitive is None and not any(c in part for c in "*?["):
        child = path._child(part)
        if rest or child.exists(follow_symlinks=False):
            yield from select(child, rest, case_sensitive, follow)
    else:
        for entry in _entries(path):
            if matches(entry.name, part, case_sensitive) and (not rest or entry.is_dir()):
                yield from select(path._child(entry.name), rest, case_sensitive, follow)


def _directories(path, follow):
    if not path.is_dir():
        return
    yield path
    for entry in _entries(path):
        if entry.is_dir(follow_symlinks=follow):
            yield from _directories(path._child(entry.name), follow)
