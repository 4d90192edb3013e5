"""Temporary files and directories.

Source: Library Reference, `tempfile`.
"""

import io
import os
from os import path as _path

import shutil

template = "tmp"
tempdir = None
TMP_MAX = 10000
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


def gettempdir():
    if tempdir is not None:
        return tempdir
    for folder in (os.environ.get("TMPDIR"), os.environ.get("TEMP"), os.environ.get("TMP"), "/tmp", "/var/tmp", "/usr/tmp"):
        if folder and _path.isdir(folder) and os.access(folder, os.W_OK):
            return _path.abspath(folder)
    return os.getcwd()


def gettempdirb():
    return os.fsencode(gettempdir())


def _names(suffix, prefix, folder):
    """Paths nobody has yet, one after another."""
    is_bytes = any(isinstance(part, bytes) for part in (suffix, prefix, folder))
    if is_bytes and any(isinstance(part, str) for part in (suffix, prefix, folder)):
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    start = os.fsdecode(prefix) if prefix is not None else template
    end = os.fsdecode(suffix) if suffix is not None else ""
    where = _path.abspath(os.fsdecode(folder)) if folder is not None else gettempdir()
    for _ in range(TMP_MAX):
        middle = "".join(_LETTERS[byte % len(_LETTERS)] for byte in os.urandom(8))
        path = _path.join(where, start + middle + end)
        yield os.fsencode(path) if is_bytes else path


def mktemp(suffix="", prefix=template, dir=None):
    for path in _names(suffix, prefix, dir):
        if not _path.lexists(path):
            return path
    raise FileExistsError(17, "No usable temporary filename found")


def mkdtemp(suffix=None, prefix=None, dir=None):
    for path in _names(suffix, prefix, dir):
        try:
            os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(17, "No usable temporary directory name found")


def _created(suffix, prefix, folder, mode):
    for path in _names(suffix, prefix, folder):
        try:
            file = io.FileIO(path, mode)
        except FileExistsError:
            continue
        os.chmod(path, 0o600)
        return file
    raise FileExistsError(17, "No usable temporary file name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    file = _created(suffix, prefix, dir, "x+")
    fd = file.fileno()
    # The descriptor is the caller's from here on.
    file._closefd = False
    return fd, file.name


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f"<TemporaryDirectory {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *exc_info):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if _path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore)


class _TemporaryFileWrapper:
    """A file that goes when it is closed."""

    def __init__(self, file, name, delete, delete_on_close):
        self.file = file
        self.name = name
        self.delete = delete
        self._on_close = delete and delete_on_close
        self._gone = False

    def __getattr__(self, name):
        return getattr(self.file, name)

    def _remove(self):
        if not self._gone:
            self._gone = True
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass

    def close(self):
        self.file.close()
        if self._on_close:
            self._remove()

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exc_info):
        self.close()
        if self.delete:
            self._remove()

    def __iter__(self):
        return iter(self.file)


def _opened(mode, buffering, encoding, newline, suffix, prefix, folder, errors):
    raw = _created(suffix, prefix, folder, "x+")
    name = raw.name
    fd = raw.fileno()
    file = io.open(fd, mode, buffering, encoding, errors, newline)
    return file, name


def NamedTemporaryFile(
    mode="w+b",
    buffering=-1,
    encoding=None,
    newline=None,
    suffix=None,
    prefix=None,
    dir=None,
    delete=True,
    *,
    errors=None,
    delete_on_close=True,
):
    file, name = _opened(mode, buffering, encoding, newline, suffix, prefix, dir, errors)
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None
):
    file, name = _opened(mode, buffering, encoding, newline, suffix, prefix, dir, errors)
    os.unlink(name)
    return file


def SpooledTemporaryFile(
    max_size=0,
    mode="w+b",
    buffering=-1,
    encoding=None,
    newline=None,
    suffix=None,
    prefix=None,
    dir=None,
    *,
    errors=None,
):
    return TemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)
