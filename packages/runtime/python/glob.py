"""Paths that match a pattern.

Source: Library Reference, `glob`.
"""

import fnmatch
import os
import re

_MAGIC = re.compile("([*?[])")


def has_magic(s):
    return _MAGIC.search(s) is not None


def escape(pathname):
    return _MAGIC.sub(r"[\1]", pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root = "" if root_dir is None else os.fspath(root_dir)
    found = _matches(pathname, root, recursive, include_hidden, False)
    return (path for path in found if path or not pathname[:2] == "**")


def _matches(pathname, root, recursive, hidden, only_folders):
    folder, name = os.path.split(pathname)
    if not has_magic(pathname):
        target = os.path.join(root, pathname)
        if name:
            if os.path.lexists(target):
                yield pathname
        elif os.path.isdir(os.path.join(root, folder)):
            yield pathname
        return
    if folder and folder != pathname and has_magic(folder):
        folders = _matches(folder, root, recursive, hidden, True)
    else:
        folders = [folder]
    for one in folders:
        for found in _names(one, name, root, recursive, hidden, only_folders):
            yield os.path.join(one, found)


def _names(folder, name, root, recursive, hidden, only_folders):
    """What a folder has of the name, which may be a pattern."""
    place = os.path.join(root, folder) if root else folder
    if name == "**" and recursive:
        if not folder or os.path.isdir(place):
            yield ""
            yield from _below(place, "", hidden, only_folders)
    elif has_magic(name):
        names = _listed(place, only_folders)
        if not (hidden or name[:1] == "."):
            names = [one for one in names if one[:1] != "."]
        yield from fnmatch.filter(names, name)
    elif name:
        if os.path.lexists(os.path.join(place, name)):
            yield name
    elif os.path.isdir(place):
        yield name


def _listed(place, only_folders):
    try:
        names = os.listdir(place or ".")
    except OSError:
        return []
    return [one for one in names if os.path.isdir(os.path.join(place, one))] if only_folders else names


def _below(place, prefix, hidden, only_folders):
    for name in _listed(os.path.join(place, prefix) if prefix else place, only_folders):
        if hidden or name[:1] != ".":
            path = os.path.join(prefix, name) if prefix else name
            yield path
            if os.path.isdir(os.path.join(place, path)):
                yield from _below(place, path, hidden, only_folders)
