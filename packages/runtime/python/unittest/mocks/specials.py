"""Special methods of mocks: `MagicMock` has them from the start, other mocks when they are set.

    len(m)                 =>   the child `.__len__` of m is called; 0 where no result was set
    m.__len__ = ...        =>   is put into the class that each mock has of its own

Source: Library Reference, `unittest.mock`, "MagicMock and magic method support".
"""

from inspect import isfunction
from _unittest_mocks_calls import DEFAULT
from _unittest_mocks_state import adopt, is_mock, state_of

_NUMERIC = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow".split()

# What special methods give where nothing was set.
RESULTS = {
    "__lt__": NotImplemented,
    "__gt__": NotImplemented,
    "__le__": NotImplemented,
    "__ge__": NotImplemented,
    "__int__": 1,
    "__contains__": False,
    "__len__": 0,
    "__exit__": False,
    "__aexit__": False,
    "__complex__": 1j,
    "__float__": 1.0,
    "__bool__": True,
    "__index__": 1,
}


def is_dunder(name):
    return len(name) > 4 and name.startswith("__") and name.endswith("__")


def set_special(mock, name, value):
    kind = type(mock)
    if is_mock(value):
        adopt(mock, value, "." + name)
        state_of(mock).children[name] = value
        setattr(kind, name, _caller(name, False))
    elif callable(value):
        # A function gets the mock, as a method of its class would.
        setattr(kind, name, value if isfunction(value) else _caller_of(value))
    else:
        setattr(kind, name, value)


def _caller_of(f):
    return lambda self, *args, **kwargs: f(*args, **kwargs)


def _special_child(mock, name):
    """The mock that stands for a special method."""
    state = state_of(mock)
    child = state.children.get(name)
    if child is None:
        child = mock._special_kind(name)(parent=mock, _label="." + name)
        state.children[name] = child
        default = _default_result(mock, name)
        if default is not DEFAULT:
            child.side_effect = default
    return child


def _allowed_child(mock, name):
    names = state_of(mock).names
    if names is not None and name not in names and name not in state_of(mock).children:
        raise TypeError(f"{type(mock).__name__!r} object has no {name}()")
    return _special_child(mock, name)


def _default_result(mock, name):
    if name in RESULTS:
        value = RESULTS[name]
        return lambda *args, **kwargs: DEFAULT if state_of(state_of(mock).children[name]).returned is not DEFAULT else value
    if name == "__iter__":

        def items():
            given = state_of(state_of(mock).children[name]).returned
            return iter([]) if given is DEFAULT else iter(given)

        return items
    if name == "__aiter__":

        def later():
            given = state_of(state_of(mock).children[name]).returned
            return _AsyncItems(iter([]) if given is DEFAULT else iter(given))

        return later
    return DEFAULT


class _AsyncItems:
    def __init__(self, items):
        self.items = items

    def __aiter__(self):
        return self

    async def __anext__(self):
        for item in self.items:
            return item
        raise StopAsyncIteration


def _caller(name, lazily=True):
    if lazily:
        return lambda self, *args, **kwargs: _allowed_child(self, name)(*args, **kwargs)
    return lambda self, *args, **kwargs: state_of(self).children[name](*args, **kwargs)


def _specials():
    names = "lt gt le ge int contains len exit complex float bool index iter enter getitem setitem delitem reversed missing ".split()
    names += "neg pos invert round trunc floor ceil divmod rdivmod abs fspath aenter aexit aiter anext".split()
    for name in _NUMERIC:
        names += [name, "r" + name, "i" + name]
    return [f"__{name}__" for name in names]


_SPECIALS = frozenset(_specials())


class MagicMixin:
    def __getattribute__(self, name):
        if name in _SPECIALS:
            state = object.__getattribute__(self, "_mock_state")
            if state.names is not None and name not in state.names:
                raise AttributeError(name)
            return _special_child(self, name)
        return object.__getattribute__(self, name)


def with_specials(cls):
    for name in _SPECIALS:
        setattr(cls, name, _caller(name))
    return cls
