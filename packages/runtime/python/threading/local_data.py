"""`threading.local`: attributes that each thread has for itself.

Source: Library Reference, `threading`, "Thread-Local Data".
"""

from _threading_threads import get_ident


class local:
    __module__ = "_thread"
    __qualname__ = "_local"

    def __new__(cls, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_kept", {})
        object.__setattr__(self, "_given", (args, kwargs))
        self._kept[get_ident()] = {}
        return self

    def __getattribute__(self, name):
        if name in ("_kept", "_given", "__class__", "__init__"):
            return object.__getattribute__(self, name)
        mine = _mine(self)
        if name == "__dict__":
            return mine
        if name in mine:
            return mine[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        _mine(self)[name] = value

    def __delattr__(self, name):
        mine = _mine(self)
        if name not in mine:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        del mine[name]


def _mine(self):
    """The attributes of this thread; a thread that sees the object for the first time initialises it."""
    kept = self._kept
    me = get_ident()
    if me not in kept:
        kept[me] = {}
        args, kwargs = self._given
        self.__init__(*args, **kwargs)
    return kept[me]
