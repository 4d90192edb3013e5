"""Paths as objects.

Source: Library Reference, `pathlib`; the words of errors are CPython's.
"""

import fnmatch
import io
import os
import re
from os import path as _path


class UnsupportedOperation(NotImplementedError):
    pass


class _Parents:
    """The paths above one."""

    def __init__(self, path):
        self._path = path
        self._count = len(path._tail)

    def __len__(self):
        return self._count

    def __getitem__(self, at):
        if isinstance(at, slice):
            return tuple(self[i] for i in range(*at.indices(len(self))))
        if at >= len(self) or at < -len(self):
            raise IndexError(at)
        if at < 0:
            at += len(self)
        return self._path._made(self._path._root, self._path._tail[: -at - 1])

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __contains__(self, path):
        return any(path == parent for parent in self)

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        texts = []
        for arg in args:
            text = arg if isinstance(arg, str) else os.fspath(arg) if hasattr(arg, "__fspath__") else arg
            if not isinstance(text, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike "
                    "object where __fspath__ returns a str, "
                    f"not {type(text).__name__!r}"
                )
            texts.append(text)
        _, self._root, rest = _path.splitroot(_path.join(*texts) if texts else "")
        self._tail = [part for part in rest.split("/") if part and part != "."]

    def _made(self, root, tail):
        path = self.with_segments(root + "/".join(tail))
        return path

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def __reduce__(self):
        return type(self), self.parts

    def __str__(self):
        return self._root + "/".join(self._tail) or "."

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(str(self))

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return str(self) == str(other)

    def _parts(self):
        return str(self).split("/")

    def __lt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._parts() < other._parts()

    def __le__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._parts() <= other._parts()

    def __gt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._parts() > other._parts()

    def __ge__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._parts() >= other._parts()

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def as_posix(self):
        return str(self)

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
        return "file://" + "".join(chr(b) if chr(b) in kept else f"%{b:02X}" for b in bytes(self))

    @property
    def drive(self):
        return ""

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parts(self):
        return (self._root, *self._tail) if self._root else tuple(self._tail)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        at = name.rfind(".")
        return name[:at] if 0 < at < len(name) - 1 else name

    @property
    def parent(self):
        return self._made(self._root, self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    def with_name(self, name):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._made(self._root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not (suffix.startswith(".") and suffix != "."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def relative_to(self, other, *, walk_up=False):
        other = self.with_segments(other)
        steps = 0
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                steps = step
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._made("", [".."] * steps + self._tail[len(path._tail) :])

    def is_relative_to(self, other):
        other = self.with_segments(other)
        return other == self or other in self.parents

    def is_absolute(self):
        return self._root != ""

    def is_reserved(self):
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        parts = self.parts
        wanted = pattern.parts
        if not wanted:
            raise ValueError("empty pattern")
        if len(parts) < len(wanted) or (len(parts) > len(wanted) and pattern.anchor):
            return False
        return all(_matches(part, want, case_sensitive) for part, want in zip(reversed(parts), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        return _all_match(list(self.parts), list(pattern.parts), case_sensitive)


def _matches(part, pattern, case_sensitive):
    flags = re.IGNORECASE if case_sensitive is False else 0
    return re.match(fnmatch.translate(pattern), part, flags) is not None


def _all_match(parts, patterns, case_sensitive):
    if not patterns:
        return not parts
    if patterns[0] == "**":
        rest = patterns[1:]
        return any(_all_match(parts[i:], rest, case_sensitive) for i in range(len(parts) + 1))
    if not parts or not _matches(parts[0], patterns[0], case_sensitive):
        return False
    return _all_match(parts[1:], patterns[1:], case_sensitive)


class PurePosixPath(PurePath):
    pass


class PureWindowsPath(PurePath):
    def __new__(cls, *args, **kwargs):
        raise NotImplementedError("pathlib.PureWindowsPath is not in the subset")


class Path(PurePath):
    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri[5:]
        if path[:3] == "///":
            path = path[2:]
        elif path[:12] == "//localhost/":
            path = path[11:]
        raw = path.encode()
        data = bytearray()
        at = 0
        while at < len(raw):
            if raw[at] == 37:
                data.append(int(raw[at + 1 : at + 3].decode(), 16))
                at += 3
            else:
                data.append(raw[at])
                at += 1
        made = cls(os.fsdecode(bytes(data)))
        if not made.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return made

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        return _path.exists(self) if follow_symlinks else _path.lexists(self)

    def _kind(self, kind, follow_symlinks=True):
        try:
            return self.stat(follow_symlinks=follow_symlinks).st_mode & 0o170000 == kind
        except (OSError, ValueError):
            return False

    def is_dir(self, *, follow_symlinks=True):
        return self._kind(0o040000, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._kind(0o100000, follow_symlinks)

    def is_symlink(self):
        return _path.islink(self)

    def is_junction(self):
        return False

    def is_mount(self):
        return _path.ismount(self)

    def is_block_device(self):
        return self._kind(0o060000)

    def is_char_device(self):
        return self._kind(0o020000)

    def is_fifo(self):
        return self._kind(0o010000)

    def is_socket(self):
        return self._kind(0o140000)

    def samefile(self, other_path):
        return _path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open("rb") as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", -1, encoding, errors, newline) as f:
            return f.read()

    def write_bytes(self, data):
        with self.open("wb") as f:
            return f.write(data)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", -1, encoding, errors, newline) as f:
            return f.write(data)

    def _child(self, name):
        return self._made(self._root, self._tail + [name])

    def iterdir(self):
        return (self._child(name) for name in os.listdir(self))

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return _select(self, _glob_parts(pattern), case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return _select(self, ["**", *_glob_parts(pattern)], case_sensitive, recurse_symlinks)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for top, directories, files in os.walk(str(self), top_down, on_error, follow_symlinks):
            yield self.with_segments(top), directories, files

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(_path.realpath(self, strict=strict))

    def expanduser(self):
        if self._root or not self._tail or self._tail[0][:1] != "~":
            return self
        home = _path.expanduser(self._tail[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        return self.with_segments(home, *self._tail[1:])

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok and self.exists():
            os.utime(self)
            return
        self.open("x" if not exist_ok else "a").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self)

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self)

    def hardlink_to(self, target):
        os.link(target, self)

    def readlink(self):
        return self.with_segments(os.readlink(self))

    def owner(self, *, follow_symlinks=True):
        raise UnsupportedOperation("Path.owner() is unsupported on this system")

    def group(self, *, follow_symlinks=True):
        raise UnsupportedOperation("Path.group() is unsupported on this system")


def _glob_parts(pattern):
    text = os.fspath(pattern)
    if text.startswith("/"):
        raise NotImplementedError("Non-relative patterns are unsupported")
    parts = [part for part in text.split("/") if part and part != "."]
    if not parts:
        raise ValueError(f"Unacceptable pattern: {PosixPath(text)!r}")
    if text.endswith("/"):
        parts.append("")
    return parts


def _entries(path):
    try:
        return list(os.scandir(str(path)))
    except OSError:
        return []


def _select(path, parts, case_sensitive, follow):
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
                for found in _select(directory, rest, case_sensitive, follow):
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
        yield from _select(path._child(part), rest, case_sensitive, follow)
    elif case_sensitive is None and not any(c in part for c in "*?["):
        child = path._child(part)
        if rest or child.exists(follow_symlinks=False):
            yield from _select(child, rest, case_sensitive, follow)
    else:
        for entry in _entries(path):
            if _matches(entry.name, part, case_sensitive) and (not rest or entry.is_dir()):
                yield from _select(path._child(entry.name), rest, case_sensitive, follow)


def _directories(path, follow):
    if not path.is_dir():
        return
    yield path
    for entry in _entries(path):
        if entry.is_dir(follow_symlinks=follow):
            yield from _directories(path._child(entry.name), follow)


class PosixPath(Path, PurePosixPath):
    pass


class WindowsPath(Path, PureWindowsPath):
    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation("cannot instantiate 'WindowsPath' on your system")
