"""`unittest.mock`: `Mock`, `MagicMock`, `AsyncMock` and their kin.

A mock makes its attributes as they are asked for, and keeps what it was called with. Each has a class of its own, so that
properties and special methods can be set on it. Source: Library Reference, `unittest.mock`; the words of errors are CPython's.
"""

from inspect import isclass, iscoroutinefunction, isfunction, signature
from _unittest_mocks_calls import ANY, DEFAULT, CallList, Call, arguments_text

_ASSERTS = ("assert", "assret", "asert", "aseert", "assrt", "called_", "called")
_OWN = frozenset(
    "return_value side_effect called call_count call_args call_args_list mock_calls method_calls "
    "await_count await_args await_args_list".split()
)
_UNARY = "__hash__ __str__ __sizeof__ __repr__ __dir__ __format__ __subclasses__".split()
_NUMERIC = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow".split()

# What special methods give where nothing was set.
_RESULTS = {
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


class InvalidSpecError(Exception):
    """A mock was to be the spec of another."""


class _State:
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


def is_mock(x):
    return isinstance(x, NonCallableMock)


def is_exception(x):
    return isinstance(x, BaseException) or isclass(x) and issubclass(x, BaseException)


def state_of(mock):
    return object.__getattribute__(mock, "_mock_state")


def _field(name):
    return property(lambda self: getattr(state_of(self), name), lambda self, value: setattr(state_of(self), name, value))


class NonCallableMock:
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
        state = _State(parent, _label, name, wanted, spec_set is not None, wraps, unsafe)
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

    called = _field("called")
    call_count = _field("call_count")
    call_args = _field("call_args")
    call_args_list = _field("call_args_list")
    mock_calls = _field("mock_calls")
    method_calls = _field("method_calls")

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
        _adopt(self, value, "()")

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
            if name not in state.names or name in _RESULTS and not isinstance(self, MagicMixin):
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif _is_dunder(name):
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
                raise AttributeError(f"{_dotted(self)}.{name}")
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
        if _is_dunder(name) and name != "__class__":
            _set_special(self, name, value)
        elif name == "__class__":
            object.__setattr__(self, "_mock_class", value)
        elif _adopt(self, value, "." + name):
            state.children[name] = value
        else:
            if state.sealed and name not in self.__dict__ and name not in state.children:
                raise AttributeError(f"Cannot set {_dotted(self)}.{name}")
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
        name = _dotted(self)
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
        spec = state_of(self).spec
        if spec is not None and not isinstance(spec, (list, tuple)):
            if iscoroutinefunction(getattr(spec, name, None)):
                return AsyncMock
        kind = type(self).__mro__[1]
        if issubclass(kind, AsyncMock):
            if name == "()" or spec is not None:
                return MagicMock
            return kind
        if not issubclass(kind, CallableMixin):
            return MagicMock if issubclass(kind, MagicMixin) else Mock
        return kind

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

    def _calls_text(self, calls):
        return f"\nCalls: {list(calls)!r}." if calls else ""

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{_short(self)}' to have been called.")

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(
                f"Expected '{_short(self)}' to not have been called. Called {self.call_count} times.{self._calls_text(self.mock_calls)}"
            )

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{_short(self)}' to have been called once. Called {self.call_count} times.{self._calls_text(self.mock_calls)}"
            )

    def assert_called_with(self, /, *args, **kwargs):
        expected = arguments_text(_short(self), args, kwargs)
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: not called.")
        if Call((args, kwargs), two=True) != self.call_args:
            actual = arguments_text(_short(self), *self.call_args)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: {actual}")

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{_short(self)}' to be called once. Called {self.call_count} times.{self._calls_text(self.mock_calls)}"
            )
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if Call((args, kwargs), two=True) not in self.call_args_list:
            raise AssertionError(f"{arguments_text(_short(self), args, kwargs)} call not found")

    def assert_has_calls(self, calls, any_order=False):
        _check_calls(list(calls), self.mock_calls, any_order, "Calls", _short(self), "does not contain all of")


_CALLED = frozenset("called_once called_with called_once_with called_any not_called has_calls any_call".split())


def _check_calls(wanted, made, any_order, word, name, missing):
    if not any_order:
        if wanted not in made:
            raise AssertionError(f"{word} not found.\nExpected: {wanted!r}\n  Actual: {list(made)!r}")
        return
    left = list(made)
    not_found = []
    for one in wanted:
        if one in left:
            left.remove(one)
        else:
            not_found.append(one)
    if not_found:
        raise AssertionError(
            f"{name!r} {missing} {tuple(wanted)!r} in its call list, found {not_found!r} instead"
            if word == "Calls"
            else f"{tuple(not_found)!r} not all found in await list"
        )


def _is_dunder(name):
    return len(name) > 4 and name.startswith("__") and name.endswith("__")


def _adopt(parent, value, label):
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


def _dotted(mock):
    path = ""
    while True:
        state = state_of(mock)
        if state.parent is None:
            return (state.name or "mock") + path
        if state.name is not None:
            return state.name + path
        path = state.label + path
        mock = state.parent


def _short(mock):
    state = state_of(mock)
    if state.name is not None:
        return state.name
    return "mock" if state.label in ("", "()") else state.label[1:]


def _note_call(mock, args, kwargs):
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
        _note_call(self, args, kwargs)
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


def _new_mock(cls, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, **kwargs):
    return NonCallableMock.__new__(cls, spec, wraps, name, **kwargs)


class Mock(CallableMixin, NonCallableMock):
    """Makes its attributes as they are asked for, and remembers how it was called."""

    __new__ = _new_mock


def _set_special(mock, name, value):
    kind = type(mock)
    if is_mock(value):
        _adopt(mock, value, "." + name)
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
        kind = AsyncMock if name in ("__aenter__", "__aexit__", "__anext__") else MagicMock
        child = kind(parent=mock, _label="." + name)
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
    if name in _RESULTS:
        value = _RESULTS[name]
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


def _with_specials(cls):
    for name in _SPECIALS:
        setattr(cls, name, _caller(name))
    return cls


@_with_specials
class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock that cannot be called and has special methods."""


@_with_specials
class MagicMock(MagicMixin, Mock):
    """A mock with special methods."""


@_with_specials
class AsyncMock(MagicMixin, CallableMixin, NonCallableMock):
    """A mock whose calls are awaited."""

    __new__ = _new_mock
    _is_coroutine_function = True

    await_count = _field("await_count")
    await_args = _field("await_args")
    await_args_list = _field("await_args_list")

    async def _result(self, args, kwargs):
        state = state_of(self)
        state.await_count += 1
        state.await_args = Call((args, kwargs), two=True)
        state.await_args_list.append(state.await_args)
        effect = state.effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
                if iscoroutinefunction(effect) or isinstance(effect, AsyncMock):
                    result = await result
            else:
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration from None
                if is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if state.returned is not DEFAULT:
            return state.returned
        if state.wraps is not None:
            result = state.wraps(*args, **kwargs)
            return await result if iscoroutinefunction(state.wraps) else result
        return self.return_value

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f"Expected {_short(self)} to have been awaited.")

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f"Expected {_short(self)} to not have been awaited. Awaited {self.await_count} times.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {_short(self)} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        expected = arguments_text(_short(self), args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {expected}\nNot awaited")
        if Call((args, kwargs), two=True) != self.await_args:
            actual = arguments_text(_short(self), *self.await_args)
            raise AssertionError(f"expected await not found.\nExpected: {expected}\n  Actual: {actual}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f"Expected {_short(self)} to have been awaited once. Awaited {self.await_count} times.")
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        if Call((args, kwargs), two=True) not in self.await_args_list:
            raise AssertionError(f"{arguments_text(_short(self), args, kwargs)} await not found")

    def assert_has_awaits(self, calls, any_order=False):
        _check_calls(list(calls), self.await_args_list, any_order, "Awaits", _short(self), "")


class PropertyMock(Mock):
    """Stands for a property: reading calls it, and so does assigning, with the value."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    """No attribute of the mock, or of its children, is made from now on."""
    state = state_of(mock)
    state.sealed = True
    for child in list(state.children.values()):
        if is_mock(child) and state_of(child).parent is mock:
            seal(child)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of an object, whose calls are checked by its signatures."""
    if is_mock(spec):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    how = {"spec_set": spec} if spec_set else {"spec": spec}
    kind = MagicMock
    if iscoroutinefunction(spec):
        kind = AsyncMock
    elif not callable(spec) or isclass(spec) and instance and not hasattr(spec, "__call__"):
        kind = NonCallableMagicMock
    made = kind(name=_name, unsafe=unsafe, **how, **kwargs)
    state = state_of(made)
    if isfunction(spec) or isclass(spec) and not instance:
        state.signature = signature(spec)
    if isclass(spec):
        if not instance and "return_value" not in kwargs:
            made.return_value = create_autospec(spec, spec_set, instance=True)
            result = state_of(made.return_value)
            result.parent, result.label = made, "()"
        for name in dir(spec):
            if _is_dunder(name):
                continue
            f = getattr(spec, name)
            if isfunction(f):
                child = made._child_kind(name)(parent=made, _label="." + name)
                state.children[name] = child
                state_of(child).signature = _without_self(f) if instance else signature(f)
    return made


def _without_self(f):
    whole = signature(f)
    return whole.replace(parameters=list(whole.parameters.values())[1:])
