"""`unittest.mock`: `Mock`, `MagicMock`, `AsyncMock` and their kin.

A mock makes its attributes as they are asked for, and keeps what it was called with. Each has a class of its own, so that
properties and special methods can be set on it. Source: Library Reference, `unittest.mock`; the words of errors are CPython's.
"""

from inspect import isclass, iscoroutinefunction
from _unittest_mocks_assertions import check_any, check_arguments, check_run, told_apart
from _unittest_mocks_awaits import AsyncMockMixin
from _unittest_mocks_calls import DEFAULT
from _unittest_mocks_specials import RESULTS, MagicMixin, is_dunder, set_special, with_specials
from _unittest_mocks_state import (
    Base,
    State,
    adopt,
    dotted_name,
    is_exception,
    is_mock,
    note_call,
    short_name,
    state_field,
    state_of,
)

_ASSERTS = ("assert", "assret", "asert", "aseert", "assrt", "called_", "called")
_OWN = frozenset(
    "return_value side_effect called call_count call_args call_args_list mock_calls method_calls "
    "await_count await_args await_args_list".split()
)
_CALLED = frozenset("called_once called_with called_once_with called_any not_called has_calls any_call".split())


class InvalidSpecError(Exception):
    """A mock was to be the spec of another."""


class NonCallableMock(Base):
    """A mock that cannot be called."""

    def __new__(
        cls,
        spec=None,
        wraps=None,
        name=None,
        spec_set=None,
        parent=None,
        _label="",
        unsafe=False,
        **kwargs,
    ):
        own = type(cls.__name__, (cls,), {"__module__": cls.__module__, "__doc__": cls.__doc__})
        made = object.__new__(own)
        wanted = spec if spec_set is None else spec_set
        if is_mock(wanted):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={wanted!r}]")
        state = State(parent, _label, name, wanted, spec_set is not None, wraps, unsafe)
        object.__setattr__(made, "_mock_state", state)
        return made

    def __init__(
        self,
        spec=None,
        wraps=None,
        name=None,
        spec_set=None,
        parent=None,
        _label="",
        unsafe=False,
        **kwargs,
    ):
        if kwargs:
            self.configure_mock(**kwargs)

    called = state_field("called")
    call_count = state_field("call_count")
    call_args = state_field("call_args")
    call_args_list = state_field("call_args_list")
    mock_calls = state_field("mock_calls")
    method_calls = state_field("method_calls")

    @property
    def return_value(self):
        state = state_of(self)
        if state.returned is DEFAULT:
            if state.wraps is not None:
                return DEFAULT
            state.returned = self._get_child_mock(parent=self, _label="()")
        return state.returned

    @return_value.setter
    def return_value(self, value):
        state = state_of(self)
        state.returned = value
        adopt(self, value, "()")

    @property
    def side_effect(self):
        return state_of(self).effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not is_exception(value):
            value = iter(value)
        state_of(self).effect = value

    @property
    def __class__(self):
        spec = state_of(self).spec
        if spec is None or isinstance(spec, (list, tuple)):
            return type(self)
        return spec if isclass(spec) else type(spec)

    def __getattr__(self, name):
        state = state_of(self)
        if name in ("_mock_state", "_mock_methods"):
            raise AttributeError(name)
        if state.names is not None:
            if name not in state.names or name in RESULTS and not isinstance(self, MagicMixin):
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif is_dunder(name):
            raise AttributeError(name)
        if not state.unsafe and name.startswith(_ASSERTS) and (state.names is None or name not in state.names):
            if name.startswith(("assert", "assret", "asert", "aseert", "assrt")) or name in _CALLED:
                raise AttributeError(
                    f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute."
                )
        if name in state.deleted:
            raise AttributeError(name)
        child = state.children.get(name)
        if child is None:
            if state.sealed:
                raise AttributeError(f"{dotted_name(self)}.{name}")
            wraps = None if state.wraps is None else getattr(state.wraps, name)
            child = self._child_kind(name)(parent=self, _label="." + name, wraps=wraps)
            state.children[name] = child
        return child

    def __setattr__(self, name, value):
        state = state_of(self)
        if name in _OWN or name in type(self).__dict__:
            object.__setattr__(self, name, value)
            return
        if state.spec_set and name not in state.names and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        state.deleted.discard(name)
        if is_dunder(name) and name != "__class__":
            set_special(self, name, value)
        elif name == "__class__":
            object.__setattr__(self, "_mock_class", value)
        elif adopt(self, value, "." + name):
            state.children[name] = value
        else:
            if state.sealed and name not in self.__dict__ and name not in state.children:
                raise AttributeError(f"Cannot set {dotted_name(self)}.{name}")
            state.children.pop(name, None)
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        state = state_of(self)
        if name in state.deleted:
            raise AttributeError(name)
        if name in self.__dict__:
            object.__delattr__(self, name)
        state.children.pop(name, None)
        state.deleted.add(name)

    def __repr__(self):
        state = state_of(self)
        name = dotted_name(self)
        shown = "" if name == "mock" and state.name is None and state.parent is None else f" name={name!r}"
        if state.spec is not None and not isinstance(state.spec, (list, tuple)):
            kind = state.spec if isclass(state.spec) else type(state.spec)
            shown += f" {'spec_set' if state.spec_set else 'spec'}={kind.__name__!r}"
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    def __dir__(self):
        state = state_of(self)
        names = [name for name in dir(type(self)) if not name.startswith("_")] if state.names is None else list(state.names)
        names += [name for name in state.children if name not in state.deleted]
        names += [name for name in self.__dict__ if name != "_mock_state"]
        return sorted(set(names))

    def _get_child_mock(self, /, **kwargs):
        return self._child_kind("()")(**kwargs)

    def _child_kind(self, name):
        state = state_of(self)
        spec = state.spec
        if spec is not None and not isinstance(spec, (list, tuple)):
            if iscoroutinefunction(getattr(spec, name, None)):
                return AsyncMock
        kind = type(self).__mro__[1]
        if issubclass(kind, AsyncMock):
            return MagicMock if state.names is not None and name in state.names else AsyncMock
        if not issubclass(kind, CallableMixin):
            return MagicMock if issubclass(kind, MagicMixin) else Mock
        return kind

    def _special_kind(self, name):
        """What stands for a special method."""
        return AsyncMock if name in ("__aenter__", "__aexit__", "__anext__") else MagicMock

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *owners, last = path.split(".")
            target = self
            for name in owners:
                target = getattr(target, name)
            setattr(target, last, value)

    def attach_mock(self, mock, attribute):
        state = state_of(mock)
        state.parent = None
        state.label = ""
        state.name = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        state = state_of(self)
        state.spec = spec
        state.names = list(spec) if isinstance(spec, (list, tuple)) else dir(spec)
        state.spec_set = spec_set

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        state = state_of(self)
        state.forget()
        if return_value:
            state.returned = DEFAULT
        if side_effect:
            state.effect = None
        for child in [*state.children.values(), state.returned]:
            if is_mock(child):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{short_name(self)}' to have been called.")

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(
                f"Expected '{short_name(self)}' to not have been called. Called {self.call_count} times.{_calls_text(self.mock_calls)}"
            )

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{short_name(self)}' to have been called once. Called {self.call_count} times.{_calls_text(self.mock_calls)}"
            )

    def assert_called_with(self, /, *args, **kwargs):
        never = "expected call not found.\nExpected: {}\n  Actual: not called."
        check_arguments(self, self.call_args, args, kwargs, "call", never)

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{short_name(self)}' to be called once. Called {self.call_count} times.{_calls_text(self.mock_calls)}"
            )
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        check_any(self, self.call_args_list, args, kwargs, "call")

    def assert_has_calls(self, calls, any_order=False):
        calls = list(calls)
        if not any_order:
            check_run(calls, self.mock_calls, "Calls", "  Actual")
            return
        missing, others = told_apart(calls, self.mock_calls)
        if missing:
            raise AssertionError(
                f"{short_name(self)!r} does not contain all of {tuple(missing)!r} in its call list, found {others!r} instead"
            )


def _calls_text(calls):
    return f"\nCalls: {calls!r}." if calls else ""


class CallableMixin:
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, **kwargs):
        if side_effect is not None:
            self.side_effect = side_effect
        if return_value is not DEFAULT:
            self.return_value = return_value
        super().__init__(spec, wraps, name, **kwargs)

    def __call__(self, /, *args, **kwargs):
        state = state_of(self)
        if state.signature is not None:
            state.signature.bind(*args, **kwargs)
        note_call(self, args, kwargs)
        return self._result(args, kwargs)

    def _result(self, args, kwargs):
        state = state_of(self)
        effect = state.effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if state.returned is not DEFAULT:
            return state.returned
        if state.wraps is not None:
            return state.wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """Makes its attributes as they are asked for, and remembers how it was called."""

    def __new__(cls, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, **kwargs):
        return NonCallableMock.__new__(cls, spec, wraps, name, **kwargs)


@with_specials
class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock that cannot be called and has special methods."""


@with_specials
class MagicMock(MagicMixin, Mock):
    """A mock with special methods."""


@with_specials
class AsyncMock(AsyncMockMixin, MagicMixin, Mock):
    """A mock whose calls are awaited."""

    _is_coroutine_function = True


class PropertyMock(Mock):
    """Stands for a property: reading calls it, and so does assigning, with the value."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)
