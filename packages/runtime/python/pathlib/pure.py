"""Paths as texts taken apart: what needs no file system.

    PurePath("/usr/lib") / "x.so"   =>   root "/", parts "usr", "lib", "x.so" below it

Source: Library Reference, `pathlib`, "Pure paths"; the words of errors are CPython's.
"""

import fnmatch
import os
import re
from os import path as _path


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
        return all(matches(part, want, case_sensitive) for part, want in zip(reversed(parts), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        return _all_match(list(self.parts), list(pattern.parts), case_sensitive)


def matches(part, pattern, case_sensitive):
    flags = re.IGNORECASE if case_sensitive is False else 0
    return re.match(fnmatch.translate(pattern), part, flags) is not None


def _all_match(parts, patterns, case_sensitive):
    if not patterns:
        return not parts
    if patterns[0] == "**":
        rest = patterns[1:]
        return any(_all_match(parts[i:], rest, case_sensitive) for i in range(len(parts) + 1))
    if not parts or not matches(parts[0], patterns[0], case_sensitive):
        return False
    return _all_match(parts[1:], patterns[1:], case_sensitive)


class PurePosixPath(PurePath):
    pass


class PureWindowsPath(PurePath):
    def __new__(cls, *args, **kwargs):
        raise NotImplementedError("pathlib.PureWindowsPath is not in the subset")
