"""Bytes as objects: `Unpickler`.

Source: Library Reference, `pickle`; PEP 3154; the words of errors are CPython's.
"""

import _pickle_classes
from struct import unpack
from _pickle_names import UnpicklingError, found
from _pickle_writing import HIGHEST_PROTOCOL

#: Opcodes to what they put on the stack; to the format and the size of a number; of the length of a text; of that of bytes.
_CONSTANTS = {b"N": None, b"\x88": True, b"\x89": False, b")": ()}
_NUMBERS = {b"K": ("<B", 1), b"M": ("<H", 2), b"J": ("<i", 4), b"G": (">d", 8)}
_TEXTS = {b"\x8c": ("<B", 1), b"X": ("<I", 4), b"\x8d": ("<Q", 8)}
_BYTES = {b"C": ("<B", 1), b"B": ("<I", 4), b"\x8e": ("<Q", 8)}


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError("unsupported persistent id encountered")

    def find_class(self, module, name):
        return found(module, name)

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
