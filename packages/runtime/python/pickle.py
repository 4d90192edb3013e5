"""Objects as bytes, and back.

Bytes are those of protocol 4, which any other number asks for too. Classes and functions are found again by the names they were written
by, so that only what this program has written can be read, and the built-in ones.

Source: Library Reference, `pickle`; PEP 3154; the words of errors are CPython's.
"""

import _pickle_classes
import builtins
import io
from copyreg import dispatch_table
from struct import pack, unpack

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]

_BATCH = 1000


class PickleError(Exception):
    __module__ = "_pickle"


class PicklingError(PickleError):
    __module__ = "_pickle"


class UnpicklingError(PickleError):
    __module__ = "_pickle"


_known = {}


def _name_of(obj, name=None):
    """Module and qualified name by which an object is found again."""
    name = name or getattr(obj, "__qualname__", None) or obj.__name__
    module = getattr(obj, "__module__", None) or "builtins"
    if "<locals>" in name.split("."):
        raise AttributeError(f"Can't get local object {name!r}")
    if "<lambda>" in name:
        raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed")
    _known[module, name] = obj
    return module, name


def _found(module, name):
    if (module, name) in _known:
        return _known[module, name]
    if module == "builtins" and hasattr(builtins, name):
        return getattr(builtins, name)
    raise AttributeError(f"Can't get attribute {name!r} on <module {module!r}>")


def _new_object(cls, *args):
    return cls.__new__(cls, *args)


def _state_of(obj):
    state = obj.__getstate__()
    if isinstance(obj, list) and isinstance(state, dict):
        state = {key: value for key, value in state.items() if not key.isdigit()} or None
    return state


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        self._protocol = 5 if protocol in (5, -1) else 4
        self.memo = {}
        self._out = bytearray()
        self._kept = []

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        self._out = bytearray()
        self._save(obj)
        self._out += b"."
        head = bytes([0x80, self._protocol])
        frame = b"\x95" + pack("<Q", len(self._out)) if len(self._out) >= 4 else b""
        self._file.write(head + frame + bytes(self._out))

    def _memoize(self, obj):
        self.memo[self._key(obj)] = len(self.memo)
        self._kept.append(obj)
        self._out += b"\x94"

    def _key(self, obj):
        """Equal texts are one object, as literals are."""
        return (type(obj).__name__, obj) if type(obj) in (str, bytes) else id(obj)

    def _recalled(self, obj):
        at = self.memo.get(self._key(obj))
        if at is None:
            return False
        self._out += b"h" + bytes([at]) if at < 256 else b"j" + pack("<I", at)
        return True

    def _save(self, obj):
        pid = self.persistent_id(obj)
        if pid is not None:
            self._save(pid)
            self._out += b"Q"
            return
        kind = type(obj)
        if obj is None:
            self._out += b"N"
        elif kind is bool:
            self._out += b"\x88" if obj else b"\x89"
        elif kind is int:
            self._int(obj)
        elif kind is float:
            self._out += b"G" + pack(">d", obj)
        elif not self._recalled(obj):
            self._save_new(obj, kind)

    def _save_new(self, obj, kind):
        if kind is str:
            self._str(obj)
        elif kind is bytes:
            self._sized(obj, b"C", b"B", b"\x8e")
            self._memoize(obj)
        elif kind is bytearray and self._protocol == 5:
            self._out += b"\x96" + pack("<Q", len(obj)) + bytes(obj)
            self._memoize(obj)
        elif kind is tuple:
            self._tuple(obj)
        elif kind is list:
            self._out += b"]"
            self._memoize(obj)
            self._items(obj)
        elif kind is dict:
            self._out += b"}"
            self._memoize(obj)
            self._pairs(obj.items())
        elif kind is set:
            self._out += b"\x8f"
            self._memoize(obj)
            items = list(obj)
            for start in range(0, len(items), _BATCH):
                self._out += b"("
                for item in items[start : start + _BATCH]:
                    self._save(item)
                self._out += b"\x90"
        elif kind is frozenset:
            self._out += b"("
            for item in obj:
                self._save(item)
            self._out += b"\x91"
            self._memoize(obj)
        elif obj is NotImplemented or obj is Ellipsis:
            self._global(obj, "builtins", str(obj))
        else:
            self._object(obj, kind)

    def _int(self, n):
        if 0 <= n < 256:
            self._out += b"K" + bytes([n])
        elif 0 <= n < 65536:
            self._out += b"M" + pack("<H", n)
        elif -0x80000000 <= n < 0x80000000:
            self._out += b"J" + pack("<i", n)
        else:
            size = (n.bit_length() >> 3) + 1
            data = n.to_bytes(size, "little", signed=True)
            if n < 0 and size > 1 and data[-1] == 0xFF and data[-2] & 0x80:
                data = data[:-1]
            self._out += b"\x8a" + bytes([len(data)]) + data if len(data) < 256 else b"\x8b" + pack("<i", len(data)) + data

    def _sized(self, data, short, middle, long):
        n = len(data)
        if n < 256:
            self._out += short + bytes([n]) + data
        elif n < 0x100000000:
            self._out += middle + pack("<I", n) + data
        else:
            self._out += long + pack("<Q", n) + data

    def _str(self, text):
        self._sized(text.encode("utf-8", "surrogatepass"), b"\x8c", b"X", b"\x8d")
        self._memoize(text)

    def _tuple(self, obj):
        if not obj:
            self._out += b")"
            return
        n = len(obj)
        if n > 3:
            self._out += b"("
        for item in obj:
            self._save(item)
        at = self.memo.get(self._key(obj))
        if at is not None:
            # It was met inside itself: what has been put down is taken away again.
            self._out += b"1" if n > 3 else b"0" * n
            self._recalled(obj)
            return
        self._out += b"t" if n > 3 else bytes([0x84 + n])
        self._memoize(obj)

    def _items(self, items):
        items = list(items)
        for start in range(0, len(items), _BATCH):
            batch = items[start : start + _BATCH]
            if len(batch) == 1:
                self._save(batch[0])
                self._out += b"a"
            else:
                self._out += b"("
                for item in batch:
                    self._save(item)
                self._out += b"e"

    def _pairs(self, pairs):
        pairs = list(pairs)
        for start in range(0, len(pairs), _BATCH):
            batch = pairs[start : start + _BATCH]
            if len(batch) > 1:
                self._out += b"("
            for key, value in batch:
                self._save(key)
                self._save(value)
            self._out += b"u" if len(batch) > 1 else b"s"

    def _global(self, obj, module, name):
        _known[module, name] = obj
        self._save(module)
        self._save(name)
        self._out += b"\x93"
        self._memoize(obj)

    def _object(self, obj, kind):
        if isinstance(obj, type) or _pickle_classes.is_function(obj):
            receiver = getattr(obj, "__self__", None)
            if receiver is not None and not isinstance(obj, type) and type(receiver).__name__ != "module":
                self._reduced((getattr, (receiver, obj.__name__)), obj)
                return
            module, name = _name_of(obj)
            self._global(obj, module, name)
            return
        reduce = dispatch_table.get(kind)
        if reduce is not None:
            self._reduced(reduce(obj), obj)
            return
        found = _reduced_by_class(obj, kind)
        if found is None:
            found = _reduced_by_kind(obj, kind)
        if isinstance(found, str):
            module = getattr(obj, "__module__", None) or "__main__"
            self._global(obj, module, found)
            return
        if not isinstance(found, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(found) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self._reduced(found, obj)

    def _reduced(self, found, obj):
        function, args, state, items, pairs, setter = (*found, None, None, None, None)[:6]
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        if not callable(function):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if getattr(function, "__name__", "") == "__newobj__":
            self._save(args[0])
            self._save(args[1:])
            self._out += b"\x81"
        else:
            self._save(function)
            self._save(args)
            self._out += b"R"
        if not self._recalled_after(obj):
            self._memoize(obj)
        if items is not None:
            self._items(items)
        if pairs is not None:
            self._pairs(pairs)
        if state is not None:
            if setter is None:
                self._save(state)
                self._out += b"b"
            else:
                self._save(setter)
                self._save(obj)
                self._save(state)
                self._out += b"\x86R0"

    def _recalled_after(self, obj):
        if self._key(obj) not in self.memo:
            return False
        self._out += b"0"
        return self._recalled(obj)


def _own(cls, name):
    """Does a class of the program, or one written in Python, define the method?"""
    return any(name in vars(one) for one in cls.__mro__ if _pickle_classes.is_written_in_python(one))


def _reduced_by_class(obj, kind):
    if _own(kind, "__reduce_ex__"):
        return obj.__reduce_ex__(4)
    return obj.__reduce__() if _own(kind, "__reduce__") else None


def _reduced_by_kind(obj, kind):
    """How an object of a built-in class, or of one that derives from it, is made again."""
    found = _pickle_classes.reduced(obj)
    if found is not None:
        return found
    if _own(kind, "__getnewargs_ex__"):
        args, kwargs = obj.__getnewargs_ex__()
        if kwargs:
            raise NotImplementedError("__getnewargs_ex__ with keywords is not in the subset")
    elif _own(kind, "__getnewargs__"):
        args = obj.__getnewargs__()
    else:
        args = _pickle_classes.new_arguments(obj)
    if args is None:
        raise TypeError(f"cannot pickle {_pickle_classes.type_name(obj)!r} object")
    items = iter(list(obj)) if isinstance(obj, list) else None
    pairs = iter(list(dict.items(obj))) if isinstance(obj, dict) else None
    if isinstance(obj, (set, frozenset)):
        return (kind, (list(obj),), _state_of(obj))
    return (_pickle_classes.__newobj__, (kind, *args), _state_of(obj), items, pairs)


class _Stop(Exception):
    pass


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError("unsupported persistent id encountered")

    def find_class(self, module, name):
        return _found(module, name)

    def _read(self, n):
        data = self._file.read(n)
        if len(data) < n:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _number(self, format, size):
        return unpack(format, self._read(size))[0]

    def load(self):
        self._stack = []
        self._marks = []
        while True:
            code = self._file.read(1)
            if not code:
                raise EOFError("Ran out of input")
            if code == b".":
                return self._stack.pop()
            self._step(code)

    def _marked(self):
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _step(self, code):
        stack = self._stack
        if code == b"\x80":
            protocol = self._number("<B", 1)
            if protocol > HIGHEST_PROTOCOL:
                raise ValueError(f"unsupported pickle protocol: {protocol}")
        elif code == b"\x95":
            self._number("<Q", 8)
        elif code in _CONSTANTS:
            stack.append(_CONSTANTS[code])
        elif code in _NUMBERS:
            stack.append(self._number(*_NUMBERS[code]))
        elif code in (b"\x8a", b"\x8b"):
            size = self._number("<B", 1) if code == b"\x8a" else self._number("<i", 4)
            stack.append(int.from_bytes(self._read(size), "little", signed=True))
        elif code in _TEXTS:
            stack.append(self._read(self._number(*_TEXTS[code])).decode("utf-8", "surrogatepass"))
        elif code in _BYTES:
            stack.append(self._read(self._number(*_BYTES[code])))
        elif code == b"\x96":
            stack.append(bytearray(self._read(self._number("<Q", 8))))
        elif code == b"\x94":
            self.memo[len(self.memo)] = stack[-1]
        elif code in (b"q", b"r"):
            self.memo[self._number("<B", 1) if code == b"q" else self._number("<I", 4)] = stack[-1]
        elif code in (b"h", b"j"):
            stack.append(self.memo[self._number("<B", 1) if code == b"h" else self._number("<I", 4)])
        elif code == b"(":
            self._marks.append(stack)
            self._stack = []
        elif code == b"0":
            stack.pop() if stack else self._marked()
        elif code == b"1":
            self._marked()
        elif code == b"2":
            stack.append(stack[-1])
        else:
            self._build(code, stack)

    def _build(self, code, stack):
        if code == b"]":
            stack.append([])
        elif code == b"}":
            stack.append({})
        elif code == b"\x8f":
            stack.append(set())
        elif code in (b"\x85", b"\x86", b"\x87"):
            n = code[0] - 0x84
            items = tuple(stack[-n:])
            del stack[-n:]
            stack.append(items)
        elif code in (b"t", b"l", b"d", b"\x91"):
            items = self._marked()
            if code == b"d":
                made = dict(zip(items[::2], items[1::2]))
            else:
                made = {b"t": tuple, b"l": list, b"\x91": frozenset}[code](items)
            self._stack.append(made)
        elif code == b"a":
            value = stack.pop()
            stack[-1].append(value)
        elif code == b"e":
            items = self._marked()
            target = self._stack[-1]
            if isinstance(target, list):
                target.extend(items)
            else:
                for item in items:
                    target.append(item)
        elif code == b"s":
            value = stack.pop()
            key = stack.pop()
            stack[-1][key] = value
        elif code == b"u":
            items = self._marked()
            target = self._stack[-1]
            for i in range(0, len(items), 2):
                target[items[i]] = items[i + 1]
        elif code == b"\x90":
            items = self._marked()
            self._stack[-1].update(items)
        elif code == b"c":
            module = self._file.readline()[:-1].decode()
            stack.append(self.find_class(module, self._file.readline()[:-1].decode()))
        elif code == b"\x93":
            name = stack.pop()
            module = stack.pop()
            stack.append(self.find_class(module, name))
        elif code == b"R":
            args = stack.pop()
            stack[-1] = stack[-1](*args)
        elif code == b"\x81":
            args = stack.pop()
            cls = stack.pop()
            stack.append(_pickle_classes.make(cls, args))
        elif code == b"b":
            state = stack.pop()
            _restore(stack[-1], state)
        elif code == b"Q":
            stack.append(self.persistent_load(stack.pop()))
        else:
            raise UnpicklingError(f"invalid load key, '{code.decode('latin-1')}'." if 32 <= code[0] < 127 else f"invalid load key, '\\x{code[0]:02x}'.")


def _restore(obj, state):
    setter = getattr(obj, "__setstate__", None)
    if setter is not None:
        setter(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        for key, value in state.items():
            object.__setattr__(obj, key, value)
    if slots:
        for key, value in slots.items():
            setattr(obj, key, value)


_CONSTANTS = {b"N": None, b"\x88": True, b"\x89": False, b")": ()}
_NUMBERS = {b"K": ("<B", 1), b"M": ("<H", 2), b"J": ("<i", 4), b"G": (">d", 8)}
_TEXTS = {b"\x8c": ("<B", 1), b"X": ("<I", 4), b"\x8d": ("<Q", 8)}
_BYTES = {b"C": ("<B", 1), b"B": ("<I", 4), b"\x8e": ("<Q", 8)}


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = io.BytesIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol).dump(obj)


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(bytes(data))).load()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file).load()
