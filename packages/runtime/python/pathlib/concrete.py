"""Paths of the file system.

Source: Library Reference, `pathlib`, "Concrete paths"; the words of errors are CPython's.
"""

import io
import os
from os import path as _path
from _pathlib_globbing import glob_parts, select
from _pathlib_pure import PurePath, PurePosixPath, PureWindowsPath


class UnsupportedOperation(NotImplementedError):
    pass


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
        return select(self, glob_parts(pattern), case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return select(self, ["**", *glob_parts(pattern)], case_sensitive, recurse_symlinks)

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


class PosixPath(Path, PurePosixPath):
    pass


class WindowsPath(Path, PureWindowsPath):
    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation("cannot instantiate 'WindowsPath' on your system")
