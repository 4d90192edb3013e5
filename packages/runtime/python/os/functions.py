"""`os`: files and directories.

Source: Library Reference, `os`; the words of errors are CPython's.
"""

import sys
from abc import ABC, abstractmethod

import _files
import _os_path as _path
from _io_raw import fs_path
from _io_files import open as _open_file

error = OSError
name = "nt" if sys.platform == "win32" else "posix"
curdir = "."
pardir = ".."
sep = "/"
extsep = "."
altsep = None
pathsep = ":"
defpath = "/bin:/usr/bin"
devnull = "/dev/null"
linesep = _files.host_line_end()

F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class PathLike(ABC):
    """What has `__fspath__`."""

    __module__ = "os"

    @abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return hasattr(subclass, "__fspath__")
        return NotImplemented

    @classmethod
    def __class_getitem__(cls, parameters):
        return cls


def fspath(path):
    return fs_path(path)


def fsencode(filename):
    filename = fs_path(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fs_path(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


def getcwd():
    return _files.current_directory()


def getcwdb():
    return fsencode(_files.current_directory())


def chdir(path):
    _files.change_directory(_check("chdir", path))


def _check(function, path, what="string, bytes or os.PathLike"):
    """A path, or CPython's words about what is none."""
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(path, "__fspath__"):
        return fs_path(path)
    raise TypeError(f"{function}: path should be {what}, not {type(path).__name__}")


def listdir(path=None):
    path = "." if path is None else _check("listdir", path, "string, bytes, os.PathLike, integer or None")
    return [entry for entry, _ in _files.entries_of(path)]


class DirEntry:
    def __init__(self, name, path, kind):
        self.name = name
        self.path = path
        self._kind = kind

    def is_dir(self, *, follow_symlinks=True):
        if self._kind == "l":
            return follow_symlinks and _path.isdir(self.path)
        return self._kind == "d"

    def is_file(self, *, follow_symlinks=True):
        if self._kind == "l":
            return follow_symlinks and _path.isfile(self.path)
        return self._kind == "f"

    def is_symlink(self):
        return self._kind == "l"

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def inode(self):
        return lstat(self.path).st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _ScandirIterator:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def scandir(path=None):
    path = "." if path is None else _check("scandir", path, "string, bytes, os.PathLike, integer or None")
    return _ScandirIterator(
        [DirEntry(entry, _path.join(path, entry), kind) for entry, kind in _files.entries_of(path)]
    )


def mkdir(path, mode=0o777):
    _files.make_directory(_check("mkdir", path), mode)


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = _path.split(name)
    if not tail:
        head, tail = _path.split(head)
    if head and tail and not _path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == ("." if isinstance(tail, str) else b"."):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not _path.isdir(name):
            raise


def rmdir(path):
    _files.remove_directory(_check("rmdir", path))


def removedirs(name):
    rmdir(name)
    head, tail = _path.split(name)
    if not tail:
        head, tail = _path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = _path.split(head)


def remove(path):
    _files.remove_file(_check("remove", path))


def unlink(path):
    _files.remove_file(_check("unlink", path))


def rename(src, dst):
    _files.rename_file(_rename_path("rename", "src", src), _rename_path("rename", "dst", dst))


def replace(src, dst):
    _files.rename_file(_rename_path("replace", "src", src), _rename_path("replace", "dst", dst))


def _rename_path(function, role, path):
    if isinstance(path, (str, bytes)) or hasattr(path, "__fspath__"):
        return fs_path(path)
    raise TypeError(f"{function}: {role} should be string, bytes or os.PathLike, not {type(path).__name__}")


def renames(old, new):
    head, tail = _path.split(new)
    if head and tail and not _path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = _path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


class stat_result(tuple):
    __module__ = "os"

    _NAMES = (
        "st_mode",
        "st_ino",
        "st_dev",
        "st_nlink",
        "st_uid",
        "st_gid",
        "st_size",
        "st_atime",
        "st_mtime",
        "st_ctime",
    )

    def __new__(cls, values):
        values = tuple(values)
        if len(values) < 10:
            raise TypeError(f"os.stat_result() takes an at least 10-sequence ({len(values)}-sequence given)")
        made = super().__new__(cls, values[:10])
        for name, value in zip(cls._NAMES, values):
            setattr(made, name, value)
        return made

    def __repr__(self):
        fields = ", ".join(f"{name}={value!r}" for name, value in zip(self._NAMES, self))
        return f"os.stat_result({fields})"


def _stat_of(numbers):
    seconds = [t // 1_000_000_000 for t in numbers[7:]]
    result = stat_result(list(numbers[:7]) + seconds)
    for kind, t in zip(("a", "m", "c"), numbers[7:]):
        setattr(result, f"st_{kind}time", t / 1e9)
        setattr(result, f"st_{kind}time_ns", t)
    return result


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if not isinstance(path, int):
        path = _check("stat", path, "string, bytes, os.PathLike or integer")
    return _stat_of(_files.stat_numbers(path, follow_symlinks))


def lstat(path, *, dir_fd=None):
    return _stat_of(_files.stat_numbers(_check("lstat", path), False))


def fstat(fd):
    return _stat_of(_files.stat_numbers(fd, True))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    return _files.is_accessible(_check("access", path), mode)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _files.change_mode(_check("chmod", path), mode)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is not None:
        times = (ns[0] / 1e9, ns[1] / 1e9)
    if times is None:
        now = _files.now()
        times = (now, now)
    _files.set_times(_check("utime", path), times[0], times[1])


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    _files.make_symlink(_rename_path("symlink", "src", src), _rename_path("symlink", "dst", dst))


def link(src, dst):
    _files.make_link(_rename_path("link", "src", src), _rename_path("link", "dst", dst))


def readlink(path, *, dir_fd=None):
    return _files.read_symlink(_check("readlink", path))


def truncate(path, length):
    _files.truncate_path(_check("truncate", path), length)


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fs_path(top)
    try:
        entries = list(scandir(top))
    except OSError as e:
        if onerror is not None:
            onerror(e)
        return
    directories = [entry.name for entry in entries if entry.is_dir()]
    files = [entry.name for entry in entries if not entry.is_dir()]
    links = {entry.name for entry in entries if entry.is_symlink()}
    if topdown:
        yield top, directories, files
    for directory in directories:
        if followlinks or directory not in links:
            path = _path.join(top, directory)
            # The caller may have changed what is there.
            if not topdown or followlinks or not _path.islink(path):
                yield from walk(path, topdown, onerror, followlinks)
    if not topdown:
        yield top, directories, files


def strerror(code, /):
    return _files.words_of_error(code)


def isatty(fd, /):
    return _files.is_terminal(fd)


def close(fd):
    _files.close_file(fd)


def _check_data(data):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return data


def read(fd, length, /):
    if length < 0:
        raise OSError(22, "Invalid argument")
    return _files.read_file(fd, length, None)


def write(fd, data, /):
    return _files.write_some(fd, _check_data(data))


def fsync(fd):
    _files.sync_file(fd if isinstance(fd, int) else fd.fileno())


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    return _open_file(fd, mode, buffering, encoding, *args, **kwargs)
