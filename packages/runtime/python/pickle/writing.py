"""Objects as bytes: `Pickler`. Bytes are those of protocol 4, which any other number than 5 asks for too.

Source: Library Reference, `pickle`; PEP 3154; the words of errors are CPython's.
"""

import _pickle_classes
from copyreg import dispatch_table
from struct import pack
from _pickle_names import PicklingError, name_of, note

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

_BATCH = 1000


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
        note(module, name, obj)
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
            module, name = name_of(obj)
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
