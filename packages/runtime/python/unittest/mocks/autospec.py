"""`create_autospec` and `seal`: mocks that are held to what they stand for.

    create_autospec(open_shop)(1, 2, 3)   =>   TypeError where open_shop takes fewer arguments

Source: Library Reference, `unittest.mock`, "Autospeccing", "Sealing mocks".
"""

from inspect import isclass, iscoroutinefunction, isfunction, signature
from _unittest_mocks_mocks import AsyncMock, InvalidSpecError, MagicMock, NonCallableMagicMock
from _unittest_mocks_specials import is_dunder
from _unittest_mocks_state import is_mock, state_of


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
    elif not callable(spec) or isclass(spec) and instance and not _makes_callables(spec):
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
            if is_dunder(name):
                continue
            f = getattr(spec, name)
            if isfunction(f):
                child = made._child_kind(name)(parent=made, _label="." + name)
                state.children[name] = child
                state_of(child).signature = _without_self(f) if instance else signature(f)
    return made


def _makes_callables(cls):
    return any("__call__" in base.__dict__ for base in cls.__mro__)


def _without_self(f):
    whole = signature(f)
    return whole.replace(parameters=list(whole.parameters.values())[1:])
