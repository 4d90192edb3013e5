"""Values printed so that they can be read.

Source: Library Reference, `pprint`.
"""

import dataclasses
import re
import sys
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
from types import MappingProxyType, SimpleNamespace

from io import StringIO


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(
        stream=stream,
        indent=indent,
        width=width,
        depth=depth,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent=indent,
        width=width,
        depth=depth,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._safe(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter()._safe(object, {}, None, 0)[1]


def isrecursive(object):
    return PrettyPrinter()._safe(object, {}, None, 0)[2]


class _Key:
    """Orders what cannot be ordered by the names of the types, then by identity."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            a, b = self.value, other.value
            return (str(type(a)), id(a)) < (str(type(b)), id(b))


class _PairKey(_Key):
    def __lt__(self, other):
        a, b = self.value, other.value
        if _Key(a[0]) < _Key(b[0]):
            return True
        if _Key(b[0]) < _Key(a[0]):
            return False
        return _Key(a[1]) < _Key(b[1])


def _is_generated(method):
    inner = getattr(method, "__wrapped__", None)
    return inner is not None and "__create_fn__" in inner.__qualname__


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


class PrettyPrinter:
    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        out = StringIO()
        self._format(object, out, 0, 0, {}, 0)
        return out.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._safe(object, context, maxlevels or None, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            return
        text = self._repr(object, context, level)
        width = self._width - indent - allowance
        if len(text) > width:
            write = self._writer_of(object)
            if write is not None:
                context[key] = 1
                write(object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _writer_of(self, object):
        own = type(object).__repr__
        for kind, write in (
            (OrderedDict, self._write_ordered_dict),
            (defaultdict, self._write_default_dict),
            (Counter, self._write_counter),
            (dict, self._write_dict),
            (list, self._write_list),
            (tuple, self._write_tuple),
            (set, self._write_set),
            (frozenset, self._write_set),
            (str, self._write_str),
            (bytes, self._write_bytes),
            (deque, self._write_deque),
            (ChainMap, self._write_chain_map),
            (MappingProxyType, self._write_mapping_proxy),
            (SimpleNamespace, self._write_namespace),
            (bytearray, self._write_bytearray),
            (UserDict, self._write_user),
            (UserList, self._write_user),
        ):
            if isinstance(object, kind) and own is kind.__repr__:
                return write
        if dataclasses.is_dataclass(object) and not isinstance(object, type) and _is_generated(own):
            return self._write_dataclass
        return None

    def _write_dict(self, object, stream, indent, allowance, context, level):
        stream.write("{")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        if object:
            items = sorted(object.items(), key=_PairKey) if self._sort_dicts else object.items()
            self._write_pairs(items, stream, indent, allowance + 1, context, level)
        stream.write("}")

    def _write_pairs(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        between = ",\n" + " " * indent
        items = list(items)
        for i, (key, value) in enumerate(items):
            is_last = i == len(items) - 1
            text = self._repr(key, context, level)
            stream.write(text + ": ")
            self._format(value, stream, indent + len(text) + 2, allowance if is_last else 1, context, level)
            if not is_last:
                stream.write(between)

    def _write_ordered_dict(self, object, stream, indent, allowance, context, level):
        name = type(object).__name__
        if not object:
            stream.write(f"{name}()")
            return
        stream.write(f"{name}(")
        self._write_list_body(list(object.items()), stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(")")

    def _write_list_body(self, items, stream, indent, allowance, context, level):
        stream.write("[")
        self._write_items(items, stream, indent, allowance + 1, context, level)
        stream.write("]")

    def _write_list(self, object, stream, indent, allowance, context, level):
        self._write_list_body(object, stream, indent, allowance, context, level)

    def _write_tuple(self, object, stream, indent, allowance, context, level):
        end = ",)" if len(object) == 1 else ")"
        stream.write("(")
        self._write_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _write_set(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        if type(object) is set:
            start, end = "{", "}"
        else:
            start, end = name + "({", "})"
            indent += len(name) + 1
        stream.write(start)
        self._write_items(sorted(object, key=_Key), stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _write_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        newline = ",\n" + " " * indent
        between = ""
        room = width = self._width - indent + 1
        items = list(items)
        for i, item in enumerate(items):
            is_last = i == len(items) - 1
            if is_last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if room < size:
                    room = width
                    if between:
                        between = newline
                if room >= size:
                    room -= size
                    stream.write(between + text)
                    between = ", "
                    continue
            stream.write(between)
            between = newline
            self._format(item, stream, indent, allowance if is_last else 1, context, level)

    def _write_str(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        width = self._width - indent
        chunks = []
        for i, line in enumerate(lines):
            text = repr(line)
            most = width - allowance if i == len(lines) - 1 else width
            if len(text) <= most:
                chunks.append(text)
                continue
            # Words with the space behind them, as many in a piece as fit.
            parts = re.findall(r"\S*\s*", line)
            parts.pop()
            most = width
            current = ""
            for j, part in enumerate(parts):
                candidate = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    most -= allowance
                if len(repr(candidate)) > most:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            stream.write(chunks[0])
            return
        if level == 1:
            stream.write("(")
        stream.write(("\n" + " " * indent).join(chunks))
        if level == 1:
            stream.write(")")

    def _write_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        in_parens = level == 1
        if in_parens:
            indent += 1
            allowance += 1
            stream.write("(")
        width = self._width - indent
        end = len(object) // 4 * 4
        current = b""
        pieces = []
        for at in range(0, len(object), 4):
            part = object[at : at + 4]
            candidate = current + part
            if at == end:
                width -= allowance
            if len(repr(candidate)) > width:
                if current:
                    pieces.append(repr(current))
                current = part
            else:
                current = candidate
        if current:
            pieces.append(repr(current))
        stream.write(("\n" + " " * indent).join(pieces))
        if in_parens:
            stream.write(")")

    def _write_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._write_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    def _write_default_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        name = type(object).__name__
        indent += len(name) + 1
        stream.write(f"{name}({factory},\n{' ' * indent}")
        self._write_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _write_counter(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + "({")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        self._write_pairs(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write("})")

    def _write_deque(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        indent += len(name) + 1
        stream.write(name + "(")
        stream.write("[")
        if object.maxlen is None:
            self._write_items(object, stream, indent, allowance + 2, context, level)
            stream.write("])")
        else:
            self._write_items(object, stream, indent, 2, context, level)
            stream.write(f"],\n{' ' * indent}maxlen={self._repr(object.maxlen, context, level)})")

    def _write_chain_map(self, object, stream, indent, allowance, context, level):
        if not object.maps:
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + "(")
        indent += len(name) + 1
        for i, m in enumerate(object.maps):
            if i == len(object.maps) - 1:
                self._format(m, stream, indent, allowance + 1, context, level)
                stream.write(")")
            else:
                self._format(m, stream, indent, 1, context, level)
                stream.write(",\n" + " " * indent)

    def _write_mapping_proxy(self, object, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    def _write_namespace(self, object, stream, indent, allowance, context, level):
        name = "namespace" if type(object) is SimpleNamespace else type(object).__name__
        indent += len(name) + 1
        stream.write(name + "(")
        self._write_fields(list(object.__dict__.items()), stream, indent, allowance, context, level)
        stream.write(")")

    def _write_dataclass(self, object, stream, indent, allowance, context, level):
        name = type(object).__name__
        indent += len(name) + 1
        items = [(f.name, getattr(object, f.name)) for f in dataclasses.fields(object) if f.repr]
        stream.write(name + "(")
        self._write_fields(items, stream, indent, allowance, context, level)
        stream.write(")")

    def _write_fields(self, items, stream, indent, allowance, context, level):
        between = ",\n" + " " * indent
        for i, (key, value) in enumerate(items):
            is_last = i == len(items) - 1
            stream.write(key + "=")
            if id(value) in context:
                stream.write("...")
            else:
                self._format(value, stream, indent + len(key) + 1, allowance if is_last else 1, context, level)
            if not is_last:
                stream.write(between)

    def _write_user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    def _safe(self, object, context, most, level):
        """The text in one line; whether it could be read back; whether it contains itself."""
        kind = type(object)
        if kind is int:
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        if kind in (str, bytes, float, complex, bool, type(None), bytearray):
            return repr(object), True, False
        own = kind.__repr__
        is_dict = isinstance(object, dict) and own is dict.__repr__
        is_list = isinstance(object, list) and own is list.__repr__
        is_tuple = isinstance(object, tuple) and own is tuple.__repr__
        if not (is_dict or is_list or is_tuple):
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return ("{}" if is_dict else "[]" if is_list else "()"), True, False
        key = id(object)
        if most is not None and level >= most:
            return ("{...}" if is_dict else "[...]" if is_list else "(...)"), False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable = True
        recursive = False
        pieces = []
        if is_dict:
            items = sorted(object.items(), key=_PairKey) if self._sort_dicts else object.items()
            for k, v in items:
                k_text, k_readable, k_recursive = self.format(k, context, most, level + 1)
                v_text, v_readable, v_recursive = self.format(v, context, most, level + 1)
                pieces.append(f"{k_text}: {v_text}")
                readable = readable and k_readable and v_readable
                recursive = recursive or k_recursive or v_recursive
        else:
            for item in object:
                text, item_readable, item_recursive = self.format(item, context, most, level + 1)
                pieces.append(text)
                readable = readable and item_readable
                recursive = recursive or item_recursive
        del context[key]
        inside = ", ".join(pieces)
        if is_dict:
            return "{" + inside + "}", readable, recursive
        if is_list:
            return "[" + inside + "]", readable, recursive
        return ("(" + inside + ",)" if len(object) == 1 else "(" + inside + ")"), readable, recursive
