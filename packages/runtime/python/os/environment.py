"""`os.environ`: the variables of the process's environment.

Source: Library Reference, `os`, "Process Parameters".
"""

import _files
from collections.abc import MutableMapping


class _Environ(MutableMapping):
    __module__ = "os"

    def _name(self, key):
        if not isinstance(key, str):
            raise TypeError(f"str expected, not {type(key).__name__}")
        return key

    def __getitem__(self, key):
        value = _files.environment_get(self._name(key))
        if value is None:
            raise KeyError(key) from None
        return value

    def __setitem__(self, key, value):
        _files.environment_set(self._name(key), self._name(value))

    def __delitem__(self, key):
        if _files.environment_get(self._name(key)) is None:
            raise KeyError(key) from None
        _files.environment_set(key, None)

    def __iter__(self):
        return iter(_files.environment_names())

    def __len__(self):
        return len(_files.environment_names())

    def __repr__(self):
        items = ", ".join(f"{key!r}: {value!r}" for key, value in self.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __or__(self, other):
        return dict(self) | dict(other)

    def __ror__(self, other):
        return dict(other) | dict(self)

    def __ior__(self, other):
        self.update(other)
        return self


environ = _Environ()


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)
