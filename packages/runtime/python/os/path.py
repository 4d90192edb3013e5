"""`os.path`: paths as POSIX writes them, str or bytes.

Source: Library Reference, `os.path`; the words of errors are CPython's.
"""

import _files
from _io_raw import fs_path

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def _like(path, text):
    return text.encode() if isinstance(path, bytes) else text


def _check_kinds(name, first, others):
    for other in others:
        if isinstance(other, bytes) is not isinstance(first, bytes):
            raise TypeError("Can't mix strings and bytes in path components") from None


def _part(name, path):
    convert = getattr(path, "__fspath__", None)
    if not isinstance(path, (str, bytes)) and convert is None:
        raise TypeError(f"{name}() argument must be str, bytes, or os.PathLike object, not '{type(path).__name__}'")
    return fs_path(path)


def normcase(s):
    return fs_path(s)


def isabs(s):
    s = fs_path(s)
    return s.startswith(_like(s, "/"))


def join(a, /, *p):
    a = fs_path(a)
    parts = [_part("join", part) for part in p]
    _check_kinds("join", a, parts)
    slash = _like(a, "/")
    path = a
    for part in parts:
        if part.startswith(slash):
            path = part
        elif not path or path.endswith(slash):
            path += part
        else:
            path += slash + part
    return path


def split(p):
    p = fs_path(p)
    slash = _like(p, "/")
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    stripped = head.rstrip(slash)
    return stripped or head, tail


def splitext(p):
    p = fs_path(p)
    dot, slash = _like(p, "."), _like(p, "/")
    name = p.rfind(slash) + 1
    at = p.rfind(dot)
    # Dots at the beginning of a name begin no extension.
    while name < at and p[name : name + 1] == dot:
        name += 1
    if at <= name - 1 or at < name or p[name:at] == p[:0]:
        return p, p[:0]
    return p[:at], p[at:]


def splitdrive(p):
    p = fs_path(p)
    return p[:0], p


def splitroot(p):
    p = fs_path(p)
    slash = _like(p, "/")
    if not p.startswith(slash):
        return p[:0], p[:0], p
    if p[1:2] == slash and p[2:3] != slash:
        return p[:0], p[:2], p[2:]
    return p[:0], p[:1], p[1:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def normpath(path):
    path = fs_path(path)
    slash, dot, dots = _like(path, "/"), _like(path, "."), _like(path, "..")
    if not path:
        return dot
    _, root, path = splitroot(path)
    kept = []
    for part in path.split(slash):
        if not part or part == dot:
            continue
        if part != dots or (not root and not kept) or (kept and kept[-1] == dots):
            kept.append(part)
        elif kept:
            kept.pop()
    return root + slash.join(kept) or dot


def _current(path):
    return _like(path, _files.current_directory())


def abspath(path):
    path = fs_path(path)
    if not isabs(path):
        path = join(_current(path), path)
    return normpath(path)


def relpath(path, start=None):
    path = fs_path(path)
    if not path:
        raise ValueError("no path specified")
    start = _like(path, ".") if start is None else fs_path(start)
    _check_kinds("relpath", path, [start])
    slash, dots = _like(path, "/"), _like(path, "..")
    here = [part for part in abspath(start).split(slash) if part]
    there = [part for part in abspath(path).split(slash) if part]
    same = len(commonprefix([here, there]))
    return slash.join([dots] * (len(here) - same) + there[same:]) or _like(path, ".")


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(fs_path, m))
    first, last = min(m), max(m)
    for i, c in enumerate(first):
        if c != last[i]:
            return first[:i]
    return first


def commonpath(paths):
    paths = tuple(map(fs_path, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    _check_kinds("commonpath", paths[0], paths)
    slash, dot = _like(paths[0], "/"), _like(paths[0], ".")
    absolute = {path.startswith(slash) for path in paths}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    parts = [[part for part in path.split(slash) if part and part != dot] for path in paths]
    return (slash if True in absolute else slash[:0]) + slash.join(commonprefix(parts))


def expanduser(path):
    path = fs_path(path)
    slash = _like(path, "/")
    if not path.startswith(_like(path, "~")):
        return path
    at = path.find(slash, 1)
    if at < 0:
        at = len(path)
    home = _files.home_directory() if at == 1 else None
    if home is None:
        return path
    return (_like(path, home).rstrip(slash) + path[at:]) or slash


def expandvars(path):
    path = fs_path(path)
    is_bytes = isinstance(path, bytes)
    text = path.decode() if is_bytes else path
    result = ""
    at = 0
    while at < len(text):
        end = at + 1
        name = None
        if text[at] == "$" and text[end : end + 1] == "{":
            close = text.find("}", end)
            if close >= 0:
                name = text[end + 1 : close]
                end = close + 1
        elif text[at] == "$":
            while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == "_"):
                end += 1
            name = text[at + 1 : end]
        value = _files.environment_get(name) if name else None
        result += text[at:end] if value is None else value
        at = end
    return result.encode() if is_bytes else result


def _mode(path, follow=True):
    """The kind of a file; 0 when it is not there."""
    try:
        return _files.stat_numbers(path if isinstance(path, int) else fs_path(path), follow)[0]
    except (OSError, ValueError):
        return 0


def exists(path):
    return _mode(path) != 0


def lexists(path):
    return _mode(path, False) != 0


def isfile(path):
    return _mode(path) & 0o170000 == 0o100000


def isdir(s):
    return _mode(s) & 0o170000 == 0o040000


def islink(path):
    return _mode(path, False) & 0o170000 == 0o120000


def isjunction(path):
    fs_path(path)
    return False


def isdevdrive(path):
    fs_path(path)
    return False


def ismount(path):
    try:
        here = _files.stat_numbers(fs_path(path), False)
        above = _files.stat_numbers(join(path, _like(fs_path(path), "..")), False)
    except (OSError, ValueError):
        return False
    if here[0] & 0o170000 == 0o120000:
        return False
    return here[2] != above[2] or here[1] == above[1]


def getsize(filename):
    return _files.stat_numbers(filename if isinstance(filename, int) else fs_path(filename), True)[6]


def getatime(filename):
    return _files.stat_numbers(fs_path(filename), True)[7] / 1e9


def getmtime(filename):
    return _files.stat_numbers(fs_path(filename), True)[8] / 1e9


def getctime(filename):
    return _files.stat_numbers(fs_path(filename), True)[9] / 1e9


def samefile(f1, f2):
    a = _files.stat_numbers(fs_path(f1), True)
    b = _files.stat_numbers(fs_path(f2), True)
    return a[1] == b[1] and a[2] == b[2]


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def realpath(filename, *, strict=False):
    filename = fs_path(filename)
    slash, dot, dots = _like(filename, "/"), _like(filename, "."), _like(filename, "..")
    path = slash if isabs(filename) else _current(filename)
    rest = filename.split(slash)
    rest.reverse()
    seen = {}
    while rest:
        name = rest.pop()
        if name is None:
            # Behind what a link led to: now it is known.
            seen[rest.pop()] = path
            continue
        if not name or name == dot:
            continue
        if name == dots:
            path = dirname(path)
            continue
        new = path + name if path.endswith(slash) else path + slash + name
        try:
            kind = _files.stat_numbers(new, False)[0] & 0o170000
        except OSError:
            if strict:
                raise
            kind = 0
        if kind != 0o120000:
            path = new
            continue
        if new in seen:
            known = seen[new]
            if known is not None:
                path = known
                continue
            if strict:
                _files.stat_numbers(new, True)
            path = new
            continue
        seen[new] = None
        target = _files.read_symlink(new)
        if target.startswith(slash):
            path = slash
        rest.append(new)
        rest.append(None)
        rest.extend(reversed(target.split(slash)))
    return path
