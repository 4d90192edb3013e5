"""Copying, moving and removing of files and trees of them.

Source: Library Reference, `shutil`; the words of errors are CPython's.
"""

import os
from os import path as _path

import fnmatch


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


def copyfileobj(fsrc, fdst, length=0):
    while piece := fsrc.read(length or 65536):
        fdst.write(piece)


def _is_same(src, dst):
    return _path.exists(dst) and _path.exists(src) and _path.samefile(src, dst)


def copyfile(src, dst, *, follow_symlinks=True):
    if _is_same(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    if not follow_symlinks and _path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as source, open(dst, "wb") as target:
        copyfileobj(source, target)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    os.chmod(dst, os.stat(src).st_mode & 0o7777)


def copystat(src, dst, *, follow_symlinks=True):
    status = os.stat(src)
    os.chmod(dst, status.st_mode & 0o7777)
    os.utime(dst, ns=(status.st_atime_ns, status.st_mtime_ns))


def _into(src, dst):
    return _path.join(dst, _path.basename(src)) if _path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst)
    return dst


def ignore_patterns(*patterns):
    def ignored(path, names):
        found = set()
        for pattern in patterns:
            found.update(fnmatch.filter(names, pattern))
        return found

    return ignored


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False
):
    entries = list(os.scandir(src))
    ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else set()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for entry in entries:
        if entry.name in ignored:
            continue
        target = _path.join(dst, entry.name)
        if symlinks and entry.is_symlink():
            os.symlink(os.readlink(entry.path), target)
        elif entry.is_dir():
            copytree(entry.path, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
        elif _path.exists(entry.path) or not ignore_dangling_symlinks:
            copy_function(entry.path, target)
    copystat(src, dst)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    def failed(function, where, e):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, where, e)
        elif onerror is not None:
            onerror(function, where, (type(e), e, e.__traceback__))
        else:
            raise e

    def remove(where):
        try:
            entries = list(os.scandir(where))
        except OSError as e:
            failed(os.scandir, where, e)
            return
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                remove(entry.path)
            else:
                try:
                    os.unlink(entry.path)
                except OSError as e:
                    failed(os.unlink, entry.path, e)
        try:
            os.rmdir(where)
        except OSError as e:
            failed(os.rmdir, where, e)

    if _path.islink(path):
        failed(_path.islink, path, OSError("Cannot call rmtree on a symbolic link"))
        return
    remove(path)


def move(src, dst, copy_function=copy2):
    target = dst
    if _path.isdir(dst):
        if _is_same(src, dst):
            os.rename(src, dst)
            return None
        target = _path.join(dst, _path.basename(os.fspath(src).rstrip("/")))
        if _path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        os.rename(src, target)
    except OSError:
        if _path.islink(src):
            os.symlink(os.readlink(src), target)
            os.unlink(src)
        elif _path.isdir(src):
            copytree(src, target, symlinks=True, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    def usable(file):
        return _path.exists(file) and os.access(file, mode) and not _path.isdir(file)

    if _path.dirname(cmd):
        return cmd if usable(cmd) else None
    folders = (os.environ.get("PATH", os.defpath) if path is None else os.fspath(path)).split(os.pathsep)
    for folder in folders:
        if folder and usable(_path.join(folder, cmd)):
            return _path.join(folder, cmd)
    return None


def get_terminal_size(fallback=(80, 24)):
    def number(name):
        try:
            return int(os.environ[name])
        except (KeyError, ValueError):
            return 0

    columns, lines = number("COLUMNS"), number("LINES")
    if columns <= 0 or lines <= 0:
        try:
            size = os.get_terminal_size()
        except OSError:
            size = fallback
        columns = columns if columns > 0 else size[0]
        lines = lines if lines > 0 else size[1]
    return os.terminal_size((columns, lines))
