"""Classes and functions by the names they were written by, and the errors of `pickle`.

Only what this program has written can be found again, and the built-in ones.

Source: Library Reference, `pickle`, "What can be pickled and unpickled?"; the words of errors are CPython's.
"""

import builtins


class PickleError(Exception):
    __module__ = "_pickle"


class PicklingError(PickleError):
    __module__ = "_pickle"


class UnpicklingError(PickleError):
    __module__ = "_pickle"


_known = {}


def note(module, name, obj):
    _known[module, name] = obj


def name_of(obj, name=None):
    """Module and qualified name by which an object is found again."""
    name = name or getattr(obj, "__qualname__", None) or obj.__name__
    module = getattr(obj, "__module__", None) or "builtins"
    if "<locals>" in name.split("."):
        raise AttributeError(f"Can't get local object {name!r}")
    if "<lambda>" in name:
        raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed")
    note(module, name, obj)
    return module, name


def found(module, name):
    if (module, name) in _known:
        return _known[module, name]
    if module == "builtins" and hasattr(builtins, name):
        return getattr(builtins, name)
    raise AttributeError(f"Can't get attribute {name!r} on <module {module!r}>")
