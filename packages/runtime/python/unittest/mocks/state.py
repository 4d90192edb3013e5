"""What a mock knows: its place below other mocks, its results, and what it was called with.

    m.shop.price("tea")   =>   ".shop" below m, ".price" below that; `m.mock_calls` is told of the call as well

Source: Library Reference, `unittest.mock`, "The Mock Class".
"""

from inspect import isclass
from _unittest_mocks_calls import DEFAULT, Call, CallList


class Base:
    """What every mock derives from."""


def is_mock(x):
    return isinstance(x, Base)


def is_exception(x):
    return isinstance(x, BaseException) or isclass(x) and issubclass(x, BaseException)


class State:
    """What a mock knows."""

    def __init__(self, parent, label, name, spec, spec_set, wraps, unsafe):
        self.parent = parent
        self.label = label
        self.name = name
        self.spec = spec
        self.names = None if spec is None else list(spec) if isinstance(spec, (list, tuple)) else dir(spec)
        self.spec_set = spec_set
        self.wraps = wraps
        self.unsafe = unsafe
        self.sealed = False
        self.signature = None
        self.children = {}
        self.deleted = set()
        self.returned = DEFAULT
        self.effect = None
        self.forget()

    def forget(self):
        self.called = False
        self.call_count = 0
        self.call_args = None
        self.call_args_list = CallList()
        self.mock_calls = CallList()
        self.method_calls = CallList()
        self.await_count = 0
        self.await_args = None
        self.await_args_list = CallList()


def state_of(mock):
    return object.__getattribute__(mock, "_mock_state")


def state_field(name):
    """An attribute of a mock that is kept with its state."""
    return property(lambda self: getattr(state_of(self), name), lambda self, value: setattr(state_of(self), name, value))


def adopt(parent, value, label):
    """A mock set as an attribute, or a result, is a child from then on; one that has a name or a parent stays what it is."""
    if not is_mock(value):
        return False
    state = state_of(value)
    if state.name is not None or state.parent is not None or value is parent:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = state_of(above).parent
    state.parent = parent
    state.label = label
    return True


def dotted_name(mock):
    """`mock.shop.price()`: as its repr calls it."""
    path = ""
    while True:
        state = state_of(mock)
        if state.parent is None:
            return (state.name or "mock") + path
        if state.name is not None:
            return state.name + path
        path = state.label + path
        mock = state.parent


def short_name(mock):
    """`price`: as assertions call it."""
    state = state_of(mock)
    if state.name is not None:
        return state.name
    return "mock" if state.label in ("", "()") else state.label[1:]


def note_call(mock, args, kwargs):
    """It was called: so were, below their own names for it, all mocks above it."""
    state = state_of(mock)
    state.called = True
    state.call_count += 1
    state.call_args = Call((args, kwargs), two=True)
    state.call_args_list.append(state.call_args)
    state.mock_calls.append(Call(("", args, kwargs)))
    path = ""
    by_attributes = True
    while state.parent is not None:
        by_attributes = by_attributes and state.label != "()"
        path = state.label + path
        state = state_of(state.parent)
        name = path[1:] if path.startswith(".") else path
        state.mock_calls.append(Call((name, args, kwargs)))
        if by_attributes:
            state.method_calls.append(Call((name, args, kwargs)))
