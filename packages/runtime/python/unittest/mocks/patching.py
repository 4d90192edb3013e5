"""`unittest.mock.patch` and `mock_open`: mocks in the place of attributes, for a while.

The compiler looks for calls of `patch` and its kinds: what they replace in a module is read from the module as an object then. The library itself
goes on with its own functions.
Source: Library Reference, `unittest.mock`, "The patchers".
"""

from functools import wraps
from inspect import isclass, iscoroutinefunction
from _unittest_mocks_calls import DEFAULT
import _unittest_mocks_targets as targets
from _unittest_mocks_autospec import create_autospec
from _unittest_mocks_mocks import AsyncMock, MagicMock

_ABSENT = object()


class _Patchers:
    """Those that were started and not stopped."""

    def __init__(self):
        self.active = []


_started = _Patchers()


def _patched_call(f, patchers):
    def entered(stack, args, kwargs):
        more = []
        for patcher in patchers:
            value = patcher.__enter__()
            stack.append(patcher)
            if patcher.names_them:
                kwargs = {**kwargs, **value}
            elif patcher.new is DEFAULT:
                more.append(value)
        return (*args, *more), kwargs

    def left(stack, error):
        for patcher in reversed(stack):
            patcher.__exit__(type(error) if error is not None else None, error, None)

    if iscoroutinefunction(f):

        @wraps(f)
        async def patched(*args, **kwargs):
            stack = []
            problem = None
            try:
                args, kwargs = entered(stack, args, kwargs)
                return await f(*args, **kwargs)
            except BaseException as error:
                problem = error
                raise
            finally:
                left(stack, problem)

    else:

        @wraps(f)
        def patched(*args, **kwargs):
            stack = []
            problem = None
            try:
                args, kwargs = entered(stack, args, kwargs)
                return f(*args, **kwargs)
            except BaseException as error:
                problem = error
                raise
            finally:
                left(stack, problem)

    patched.patchings = patchers
    return patched


class _Patcher:
    names_them = False
    new = None

    def __call__(self, f):
        if isclass(f):
            for name, value in list(f.__dict__.items()):
                if name.startswith(patch.TEST_PREFIX) and callable(value):
                    setattr(f, name, self.copy()(value))
            return f
        known = getattr(f, "patchings", None)
        if known is not None:
            known.append(self)
            return f
        return _patched_call(f, [self])

    def start(self):
        result = self.__enter__()
        _started.active.append(self)
        return result

    def stop(self):
        if self not in _started.active:
            return None
        _started.active.remove(self)
        return self.__exit__(None, None, None)


def _named(target):
    """Of `"shop.Cart.total"`: what finds the owner once it is wanted, and the name of the attribute."""
    try:
        path, name = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}") from None
    return lambda: targets.resolved(path), name


class _PatchObject(_Patcher):
    def __init__(self, find, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.find = find
        self.attribute = attribute
        self.new = new
        self.spec = spec
        self.create = create
        self.spec_set = spec_set
        self.autospec = autospec
        self.new_callable = new_callable
        self.kwargs = kwargs

    def copy(self):
        return _PatchObject(
            self.find,
            self.attribute,
            self.new,
            self.spec,
            self.create,
            self.spec_set,
            self.autospec,
            self.new_callable,
            self.kwargs,
        )

    def _original(self):
        own = getattr(self.target, "__dict__", {})
        if self.attribute in own:
            return own[self.attribute], True
        value = getattr(self.target, self.attribute, _ABSENT)
        if value is _ABSENT and not self.create:
            raise AttributeError(f"{self.target} does not have the attribute {self.attribute!r}")
        return value, False

    def _made(self, original):
        if self.new is not DEFAULT:
            return self.new
        if self.autospec:
            spec = original if self.autospec is True else self.autospec
            return create_autospec(spec, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)
        spec = original if self.spec is True else self.spec
        spec_set = original if self.spec_set is True else self.spec_set
        kind = self.new_callable
        if kind is None:
            kind = AsyncMock if iscoroutinefunction(getattr(original, "__func__", original)) else MagicMock
        options = dict(self.kwargs)
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None:
            options["spec_set"] = spec_set
        if isclass(kind) and issubclass(kind, (MagicMock, AsyncMock)) and "name" not in options:
            options["name"] = self.attribute
        return kind(**options)

    def __enter__(self):
        self.target = self.find()
        self.original, self.is_own = self._original()
        made = self._made(self.original)
        setattr(self.target, self.attribute, made)
        return made

    def __exit__(self, kind, error, traceback):
        if self.is_own and self.original is not _ABSENT:
            setattr(self.target, self.attribute, self.original)
            return False
        delattr(self.target, self.attribute)
        if not self.create and not hasattr(self.target, self.attribute):
            setattr(self.target, self.attribute, self.original)
        return False


class _PatchMany(_Patcher):
    names_them = True

    def __init__(self, patchers):
        self.patchers = patchers

    def copy(self):
        return _PatchMany([patcher.copy() for patcher in self.patchers])

    def __enter__(self):
        made = {}
        for patcher in self.patchers:
            value = patcher.__enter__()
            if patcher.new is DEFAULT:
                made[patcher.attribute] = value
        return made

    def __exit__(self, kind, error, traceback):
        for patcher in reversed(self.patchers):
            patcher.__exit__(kind, error, traceback)
        return False


class _PatchDict(_Patcher):
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear

    def copy(self):
        return _PatchDict(self.in_dict, self.values, self.clear)

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = targets.resolved(self.in_dict)
        mapping = self.in_dict
        self.original = {key: mapping[key] for key in mapping}
        if self.clear:
            _emptied(mapping)
        for key, value in self.values.items():
            mapping[key] = value
        return mapping

    def __exit__(self, kind, error, traceback):
        _emptied(self.in_dict)
        for key, value in self.original.items():
            self.in_dict[key] = value
        return False


def _emptied(mapping):
    for key in list(mapping):
        del mapping[key]


class _Patch:
    """`patch`, with its kinds as attributes."""

    TEST_PREFIX = "test"

    def __call__(self, target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        find, attribute = _named(target)
        return _PatchObject(find, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)

    def object(self, target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        if isinstance(target, str):
            raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
        return _PatchObject(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)

    def multiple(self, target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        if not kwargs:
            raise ValueError("Must supply at least one keyword argument with patch.multiple")
        find = (lambda: targets.resolved(target)) if isinstance(target, str) else (lambda: target)
        return _PatchMany(
            [
                _PatchObject(find, name, new, spec, create, spec_set, autospec, new_callable, {})
                for name, new in kwargs.items()
            ]
        )

    def dict(self, in_dict, values=(), clear=False, **kwargs):
        return _PatchDict(in_dict, values, clear, **kwargs)

    def stopall(self):
        for patcher in reversed(list(_started.active)):
            patcher.stop()


patch = _Patch()


_FILE = (
    "close closed detach encoding errors fileno flush isatty line_buffering mode name newlines read readable readline readlines "
    "seek seekable tell truncate writable write writelines __enter__ __exit__ __iter__ __next__"
).split()


def mock_open(mock=None, read_data=""):
    """A mock in the place of `open`, and of the file it gives."""
    empty = read_data[:0]

    class Place:
        def __init__(self):
            self.left = read_data

    place = Place()

    def take(size):
        if size is None or size < 0:
            size = len(place.left)
        text, place.left = place.left[:size], place.left[size:]
        return text

    def line_end():
        newline = "\n" if isinstance(read_data, str) else b"\n"
        at = place.left.find(newline)
        return len(place.left) if at < 0 else at + 1

    def read(size=-1, *args):
        return take(size) if handle.read.return_value is None else handle.read.return_value

    def readline(*args):
        return take(line_end())

    def readlines(*args):
        lines = []
        while place.left:
            lines.append(take(line_end()))
        return lines

    def lines():
        while place.left:
            yield take(line_end())

    def left(*args):
        handle.close()
        return False

    if mock is None:
        mock = MagicMock(name="open")
    handle = MagicMock(spec=_FILE)
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.return_value = None
    handle.read.side_effect = read
    handle.readline.side_effect = readline
    handle.readlines.side_effect = readlines
    handle.__iter__.side_effect = lines
    handle.__next__ = lambda self: next(lines())
    handle.__exit__.side_effect = left

    def opened(*args, **kwargs):
        place.left = read_data
        return DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock
