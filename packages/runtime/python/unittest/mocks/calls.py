"""`unittest.mock.call`, `ANY`, `sentinel`: what calls of mocks are compared with.

Source: Library Reference, `unittest.mock`, "Helpers".
"""


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return f"sentinel.{self.name}"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _Sentinels:
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._sentinels.setdefault(name, _Sentinel(name))


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


def arguments_text(name, args, kwargs):
    shown = [repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in kwargs.items()]
    return f"{name}({', '.join(shown)})"


def _parts(value):
    """Name, arguments and keywords of a call, or of a tuple that stands for one; None for what is neither."""
    name, args, kwargs = "", (), {}
    if len(value) == 3:
        name, args, kwargs = value
    elif len(value) == 2:
        first, second = value
        if isinstance(first, str):
            name = first
            if isinstance(second, tuple):
                args = second
            else:
                kwargs = second
        else:
            args, kwargs = first, second
    elif len(value) == 1:
        (value,) = value
        if isinstance(value, str):
            name = value
        elif isinstance(value, tuple):
            args = value
        else:
            kwargs = value
    elif len(value) > 3:
        return None
    return name, args, kwargs


class Call(tuple):
    """One call: its name, arguments and keywords; without the name where it is known whose call it is."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        found, args, kwargs = _parts(value)
        items = (args, kwargs) if two else (found if value else name or "", args, kwargs)
        return tuple.__new__(cls, items)

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        theirs = _parts(other)
        if theirs is None:
            return False
        mine = _parts(self)
        if self._mock_parent is not None and isinstance(other, Call) and other._mock_parent is not None:
            if self._mock_parent != other._mock_parent:
                return False
        if len(self) == 2 or len(other) == 2 and not isinstance(other[0], str):
            return (theirs[1], theirs[2]) == (mine[1], mine[2])
        return (theirs[0], theirs[1], theirs[2]) == (mine[0], mine[1], mine[2])

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return Call(("", args, kwargs), name="()")
        return Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, attr):
        if attr.startswith("_mock_") or attr.startswith("__"):
            raise AttributeError(attr)
        if self._mock_name is None:
            return Call(name=attr, from_kall=False)
        return Call(name=f"{self._mock_name}.{attr}", parent=self, from_kall=False)

    def count(self, /, *args, **kwargs):
        return self.__getattr__("count")(*args, **kwargs)

    def index(self, /, *args, **kwargs):
        return self.__getattr__("index")(*args, **kwargs)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return name if name.startswith("call") else f"call.{name}"
        name, args, kwargs = ("", *self) if len(self) == 2 else self
        if not name:
            name = "call"
        elif name.startswith("()"):
            name = "call" + name
        else:
            name = "call." + name
        return arguments_text(name, args, kwargs)

    def call_list(self):
        calls = []
        one = self
        while one is not None:
            if one._mock_from_kall:
                calls.append(one)
            one = one._mock_parent
        return CallList(reversed(calls))


call = Call(from_kall=False)


class CallList(list):
    """Calls in order; `calls in other` asks for a run of them."""

    def __repr__(self):
        shown = list.__repr__(self)
        return shown if len(shown) <= 80 else "[" + ",\n ".join([repr(one) for one in self]) + "]"

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(list(self[start : start + size]) == value for start in range(len(self) - size + 1))
