// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/io/memory.py by `npm run library:python`. Do not edit.
/**
 * `io.StringIO` and `io.BytesIO`: files kept in memory.
 *
 * Source: Library Reference, `io`; the words of errors are CPython's.
 */

import { call_special, specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, le, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { StopIteration, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { guard_getters } from "../../objects/getter-fallback.ts";
import { type_of } from "../../objects/object.ts";
import { OSError } from "../../objects/os-errors.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { take_slots } from "../../objects/slots.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { vars } from "../../semantics/builtins/dir.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { memoryview } from "../../semantics/builtins/memoryview.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { append } from "../../semantics/methods/append.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { find, replace, startswith } from "../../semantics/methods/searching.ts";
import { update } from "../../semantics/methods/update.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { delitem, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack, unpack_star } from "../../semantics/protocols/unpacking.ts";
import {
  asked_size,
  BufferedIOBase,
  memory_of,
  memory_to_fill,
  SEEK_CUR,
  SEEK_END,
  TextIOBase,
  UnsupportedOperation,
} from "../io/base.ts";
import { NewlineDecoder } from "../io/text.ts";
import { index } from "../operator.ts";

export const StringIO = /* @__PURE__ */ define_class(
  "StringIO",
  [TextIOBase],
  (ns) => {
    ns.__module__ = "_io";
    ns._is_closed = false;

    ns.__init__ = def(
      "StringIO.__init__(self, initial_value=, newline=)",
      function (self, initial_value = "", newline = "\n") {
        let value$1, value$2;
        if (newline != null && !isinstance(newline, str)) {
          throw TypeError(
            `newline must be str or None, not ${formatted(attr((value$1 = type_of(newline)).__name__, value$1, "__name__"))}`,
          );
        }
        if (not_contains(tuple_of(null, "", "\n", "\r", "\r\n"), newline)) {
          throw ValueError(`illegal newline value: ${repr(newline)}`);
        }
        if (initial_value != null && !isinstance(initial_value, str)) {
          throw TypeError(
            `initial_value must be str or None, not ${formatted(attr((value$2 = type_of(initial_value)).__name__, value$2, "__name__"))}`,
          );
        }
        settable(self, "_newline")._newline = newline;
        settable(self, "_decoder")._decoder = !truth(newline) ? call(NewlineDecoder, newline == null) : null;
        // Text written at the end waits in pieces.
        settable(self, "_text")._text = "";
        settable(self, "_pieces")._pieces = [];
        settable(self, "_length")._length = 0;
        settable(self, "_at")._at = 0;
        settable(self, "_is_closed")._is_closed = false;
        if (truth(initial_value)) {
          call_method(self, "write", initial_value);
          settable(self, "_at")._at = 0;
        }
      },
      { module: "io" },
    );

    ns.__getstate__ = def(
      "StringIO.__getstate__(self)",
      function (self) {
        return tuple_of(
          call_method(self, "getvalue"),
          attr(self._newline, self, "_newline"),
          attr(self._at, self, "_at"),
          own_attributes(self),
        );
      },
      { module: "io" },
    );

    ns.__setstate__ = def(
      "StringIO.__setstate__(self, state)",
      function (self, state) {
        const [text, newline, at, attributes] = unpack(checked_state(self, state, 4), 4);
        call_special(self, "__init__", text, newline);
        const [value$1, value$2, value$3] = [text, [], len(text)];
        settable(self, "_text")._text = value$1;
        settable(self, "_pieces")._pieces = value$2;
        settable(self, "_length")._length = value$3;
        settable(self, "_at")._at = at;
        update(attr(self.__dict__, self, "__dict__", specials), attributes);
        return null;
      },
      { module: "io" },
    );

    ns._open = def(
      "StringIO._open(self)",
      function (self) {
        if (truth(attr(self._is_closed, self, "_is_closed"))) {
          throw ValueError("I/O operation on closed file");
        }
        return null;
      },
      { module: "io" },
    );

    ns._whole = def(
      "StringIO._whole(self)",
      function (self) {
        if (truth(attr(self._pieces, self, "_pieces"))) {
          settable(self, "_text")._text = iadd(
            attr(self._text, self, "_text"),
            join("", attr(self._pieces, self, "_pieces")),
          );
          settable(self, "_pieces")._pieces = [];
        }
        return attr(self._text, self, "_text");
      },
      { module: "io" },
    );

    ns.write = def(
      "StringIO.write(self, s, /)",
      function (self, s) {
        let value$1;
        call_method(self, "_open");
        if (!isinstance(s, str)) {
          throw TypeError(
            `string argument expected, got '${formatted(attr((value$1 = type_of(s)).__name__, value$1, "__name__"))}'`,
          );
        }
        const count = len(s);
        if (attr(self._decoder, self, "_decoder") != null) {
          s = decode(attr(self._decoder, self, "_decoder"), s, true);
        } else if (ne(attr(self._newline, self, "_newline"), "\n")) {
          s = replace(s, "\n", attr(self._newline, self, "_newline"));
        }
        if (!truth(s)) {
          return count;
        }
        if (eq(attr(self._at, self, "_at"), attr(self._length, self, "_length"))) {
          append(attr(self._pieces, self, "_pieces"), s);
          settable(self, "_length")._length = iadd(attr(self._length, self, "_length"), len(s));
        } else {
          let text = call_method(self, "_whole");
          if (gt(attr(self._at, self, "_at"), attr(self._length, self, "_length"))) {
            text = iadd(
              text,
              mul("\u0000", sub(attr(self._at, self, "_at"), attr(self._length, self, "_length"))),
            );
          }
          settable(self, "_text")._text = add(
            add(getitem(text, slice(null, attr(self._at, self, "_at"))), s),
            getitem(text, slice(add(attr(self._at, self, "_at"), len(s)), null)),
          );
          settable(self, "_length")._length = len(attr(self._text, self, "_text"));
        }
        settable(self, "_at")._at = iadd(attr(self._at, self, "_at"), len(s));
        return count;
      },
      { module: "io" },
    );

    ns.getvalue = def(
      "StringIO.getvalue(self)",
      function (self) {
        call_method(self, "_open");
        return call_method(self, "_whole");
      },
      { module: "io" },
    );

    ns.read = def(
      "StringIO.read(self, size=, /)",
      function (self, size = -1) {
        call_method(self, "_open");
        size = call(asked_size, size);
        const text = call_method(self, "_whole");
        const start = min(attr(self._at, self, "_at"), attr(self._length, self, "_length"));
        const end = lt(size, 0)
          ? attr(self._length, self, "_length")
          : min(attr(self._length, self, "_length"), add(start, size));
        settable(self, "_at")._at = max(attr(self._at, self, "_at"), end);
        return getitem(text, slice(start, end));
      },
      { module: "io" },
    );

    ns.readline = def(
      "StringIO.readline(self, size=, /)",
      function (self, size = -1) {
        call_method(self, "_open");
        size = call(asked_size, size);
        const text = call_method(self, "_whole");
        const start = min(attr(self._at, self, "_at"), attr(self._length, self, "_length"));
        let end = _line_end(text, start, attr(self._newline, self, "_newline"));
        if (le(0, size) && lt(size, sub(end, start))) {
          end = add(start, size);
        }
        settable(self, "_at")._at = max(attr(self._at, self, "_at"), end);
        return getitem(text, slice(start, end));
      },
      { module: "io" },
    );

    ns.seek = def(
      "StringIO.seek(self, pos, whence=, /)",
      function (self, pos, whence = 0) {
        call_method(self, "_open");
        [pos, whence] = [index(pos), index(whence)];
        if (eq(whence, 0)) {
          if (lt(pos, 0)) {
            throw ValueError(`Negative seek position ${formatted(pos)}`);
          }
        } else if (not_contains(tuple_of(SEEK_CUR, SEEK_END), whence)) {
          throw ValueError(`Invalid whence (${formatted(whence)}, should be 0, 1 or 2)`);
        } else if (ne(pos, 0)) {
          throw OSError("Can't do nonzero cur-relative seeks");
        }
        if (eq(whence, SEEK_CUR)) {
          pos = attr(self._at, self, "_at");
        } else if (eq(whence, SEEK_END)) {
          pos = attr(self._length, self, "_length");
        }
        settable(self, "_at")._at = pos;
        return pos;
      },
      { module: "io" },
    );

    ns.tell = def(
      "StringIO.tell(self)",
      function (self) {
        call_method(self, "_open");
        return attr(self._at, self, "_at");
      },
      { module: "io" },
    );

    ns.truncate = def(
      "StringIO.truncate(self, pos=, /)",
      function (self, pos = null) {
        call_method(self, "_open");
        pos = pos == null ? attr(self._at, self, "_at") : call(asked_size, pos);
        if (lt(pos, 0)) {
          throw ValueError(`Negative size value ${formatted(pos)}`);
        }
        if (lt(pos, attr(self._length, self, "_length"))) {
          settable(self, "_text")._text = getitem(call_method(self, "_whole"), slice(null, pos));
          settable(self, "_length")._length = pos;
        }
        return pos;
      },
      { module: "io" },
    );

    ns.close = def(
      "StringIO.close(self)",
      function (self) {
        settable(self, "_is_closed")._is_closed = true;
        return null;
      },
      { module: "io" },
    );

    ns.flush = def(
      "StringIO.flush(self)",
      function (self) {
        call_method(self, "_open");
        return null;
      },
      { module: "io" },
    );

    ns.readable = def(
      "StringIO.readable(self)",
      function (self) {
        call_method(self, "_open");
        return true;
      },
      { module: "io" },
    );

    ns.writable = def(
      "StringIO.writable(self)",
      function (self) {
        call_method(self, "_open");
        return true;
      },
      { module: "io" },
    );

    ns.seekable = def(
      "StringIO.seekable(self)",
      function (self) {
        call_method(self, "_open");
        return true;
      },
      { module: "io" },
    );

    ns.isatty = def(
      "StringIO.isatty(self)",
      function (self) {
        call_method(self, "_open");
        return false;
      },
      { module: "io" },
    );

    ns.line_buffering = property(
      def(
        "StringIO.line_buffering(self)",
        function (self) {
          call_method(self, "_open");
          return false;
        },
        { module: "io" },
      ),
    );

    ns.newlines = property(
      def(
        "StringIO.newlines(self)",
        function (self) {
          let value$1;
          call_method(self, "_open");
          return attr(self._decoder, self, "_decoder") != null
            ? attr((value$1 = attr(self._decoder, self, "_decoder")).newlines, value$1, "newlines")
            : null;
        },
        { module: "io" },
      ),
    );

    ns.__next__ = def(
      "StringIO.__next__(self)",
      function (self) {
        const line = call_method(self, "readline");
        if (!truth(line)) {
          throw StopIteration();
        }
        return line;
      },
      { module: "io" },
    );
  },
  {},
  { module: "io", take_slots, guard_getters },
);

/** What a program has set, and an instance of a derived class keeps. */
export function own_attributes(file) {
  let value$1;
  return truth(
    (value$1 = (() => {
      const result = dict_of();
      for (const entry of rows(items$1(vars(file)))) {
        const [key, value] = unpack(entry, 2);
        if (!truth(startswith(key, "_"))) {
          setitem(result, key, value);
        }
      }
      return result;
    })()),
  )
    ? value$1
    : null;
}
def("own_attributes(file)", own_attributes, {
  doc: "What a program has set, and an instance of a derived class keeps.",
  module: "io",
});

/** What `__setstate__` is given: the content, for text its newline, the place, attributes. */
export function checked_state(file, state, size) {
  let value$1, value$2, value$3, value$4;
  const name = `_io.${formatted(attr((value$1 = type_of(file)).__name__, value$1, "__name__"))}`;
  call_method(file, "_open");
  if (!isinstance(state, tuple) || ne(len(state), size)) {
    throw TypeError(
      `${name}.__setstate__ argument should be ${formatted(size)}-tuple, got ${formatted(attr((value$2 = type_of(state)).__name__, value$2, "__name__"))}`,
    );
  }
  const [content, at, attributes] = unpack_star(state, 0, 2);
  if (!isinstance(at, int)) {
    const words = getitem(
      dict_of(
        [3, "second item of state must be an integer, not"],
        [4, "third item of state must be an integer, got"],
      ),
      size,
    );
    throw TypeError(
      `${formatted(words)} ${formatted(attr((value$3 = type_of(at)).__name__, value$3, "__name__"))}`,
    );
  }
  if (lt(at, 0)) {
    throw ValueError("position value cannot be negative");
  }
  if (attributes != null && !isinstance(attributes, dict)) {
    const number = getitem(dict_of([3, "third"], [4, "fourth"]), size);
    throw TypeError(
      `${formatted(number)} item of state should be a dict, got a ${formatted(attr((value$4 = type_of(attributes)).__name__, value$4, "__name__"))}`,
    );
  }
  return tuple_of(...spread(content), at, truth(attributes) ? attributes : dict_of());
}
def("checked_state(file, state, size)", checked_state, {
  doc: "What `__setstate__` is given: the content, for text its newline, the place, attributes.",
  module: "io",
});

/** Behind the end of the line that begins at `start`. */
function _line_end(text, start, newline) {
  if (eq(newline, "")) {
    for (const at of each(range(start, len(text)))) {
      if (eq(getitem(text, at), "\n")) {
        return add(at, 1);
      }
      if (eq(getitem(text, at), "\r")) {
        return eq(getitem(text, slice(add(at, 1), add(at, 2))), "\n") ? add(at, 2) : add(at, 1);
      }
    }
    return len(text);
  }
  const mark = truth(newline) ? newline : "\n";
  const end = find(text, mark, start);
  return lt(end, 0) ? len(text) : add(end, len(mark));
}
def("_line_end(text, start, newline)", _line_end, {
  doc: "Behind the end of the line that begins at `start`.",
  module: "io",
});

export const BytesIO = /* @__PURE__ */ define_class(
  "BytesIO",
  [BufferedIOBase],
  (ns) => {
    ns.__module__ = "_io";
    ns._is_closed = false;

    ns.__init__ = def(
      "BytesIO.__init__(self, initial_bytes=)",
      function (self, initial_bytes = bytes_of("")) {
        settable(self, "_data")._data =
          initial_bytes == null ? bytearray() : bytearray(call(memory_of, initial_bytes));
        settable(self, "_at")._at = 0;
        settable(self, "_is_closed")._is_closed = false;
      },
      { module: "io" },
    );

    ns._open = def(
      "BytesIO._open(self)",
      function (self) {
        if (truth(attr(self._is_closed, self, "_is_closed"))) {
          throw ValueError("I/O operation on closed file.");
        }
        return null;
      },
      { module: "io" },
    );

    /** What is being looked at keeps its size: a bytearray knows whether it is. */
    ns._check_exports = def(
      "BytesIO._check_exports(self)",
      function (self) {
        append(attr(self._data, self, "_data"), 0);
        pop(attr(self._data, self, "_data"));
        return null;
      },
      {
        doc: "What is being looked at keeps its size: a bytearray knows whether it is.",
        module: "io",
      },
    );

    ns.__getstate__ = def(
      "BytesIO.__getstate__(self)",
      function (self) {
        return tuple_of(call_method(self, "getvalue"), attr(self._at, self, "_at"), own_attributes(self));
      },
      { module: "io" },
    );

    ns.__setstate__ = def(
      "BytesIO.__setstate__(self, state)",
      function (self, state) {
        const [data, at, attributes] = unpack(checked_state(self, state, 3), 3);
        call_special(self, "__init__", data);
        settable(self, "_at")._at = at;
        update(attr(self.__dict__, self, "__dict__", specials), attributes);
        return null;
      },
      { module: "io" },
    );

    ns.getvalue = def(
      "BytesIO.getvalue(self)",
      function (self) {
        call_method(self, "_open");
        return bytes(attr(self._data, self, "_data"));
      },
      { module: "io" },
    );

    ns.read = def(
      "BytesIO.read(self, size=, /)",
      function (self, size = -1) {
        call_method(self, "_open");
        size = call(asked_size, size);
        const start = min(attr(self._at, self, "_at"), len(attr(self._data, self, "_data")));
        const end = lt(size, 0)
          ? len(attr(self._data, self, "_data"))
          : min(len(attr(self._data, self, "_data")), add(start, size));
        settable(self, "_at")._at = max(attr(self._at, self, "_at"), end);
        return bytes(getitem(attr(self._data, self, "_data"), slice(start, end)));
      },
      { module: "io" },
    );

    ns.read1 = def(
      "BytesIO.read1(self, size=, /)",
      function (self, size = -1) {
        return call_method(self, "read", size);
      },
      { module: "io" },
    );

    ns.readline = def(
      "BytesIO.readline(self, size=, /)",
      function (self, size = -1) {
        let value$1;
        call_method(self, "_open");
        size = call(asked_size, size);
        const start = min(attr(self._at, self, "_at"), len(attr(self._data, self, "_data")));
        let end = truth((value$1 = add(find(attr(self._data, self, "_data"), bytes_of("\n"), start), 1)))
          ? value$1
          : len(attr(self._data, self, "_data"));
        if (le(0, size) && lt(size, sub(end, start))) {
          end = add(start, size);
        }
        settable(self, "_at")._at = max(attr(self._at, self, "_at"), end);
        return bytes(getitem(attr(self._data, self, "_data"), slice(start, end)));
      },
      { module: "io" },
    );

    ns.readinto = def(
      "BytesIO.readinto(self, buffer, /)",
      function (self, buffer) {
        let value$1;
        call_method(self, "_open");
        const data = call_method(
          self,
          "read",
          attr((value$1 = call(memory_to_fill, buffer, "readinto")).nbytes, value$1, "nbytes"),
        );
        setitem(call(memory_to_fill, buffer, "readinto"), slice(null, len(data)), data);
        return len(data);
      },
      { module: "io" },
    );

    ns.write = def(
      "BytesIO.write(self, data, /)",
      function (self, data) {
        call_method(self, "_open");
        if (!isinstance(data, bytes)) {
          data = bytes(call(memory_of, data));
        }
        if (!truth(data)) {
          return 0;
        }
        if (gt(attr(self._at, self, "_at"), len(attr(self._data, self, "_data")))) {
          settable(self, "_data")._data = iadd(
            attr(self._data, self, "_data"),
            bytes(sub(attr(self._at, self, "_at"), len(attr(self._data, self, "_data")))),
          );
        } else if (lt(attr(self._at, self, "_at"), len(attr(self._data, self, "_data")))) {
          call_method(self, "_check_exports");
        }
        setitem(
          attr(self._data, self, "_data"),
          slice(attr(self._at, self, "_at"), add(attr(self._at, self, "_at"), len(data))),
          data,
        );
        settable(self, "_at")._at = iadd(attr(self._at, self, "_at"), len(data));
        return len(data);
      },
      { module: "io" },
    );

    ns.seek = def(
      "BytesIO.seek(self, pos, whence=, /)",
      function (self, pos, whence = 0) {
        call_method(self, "_open");
        [pos, whence] = [index(pos), index(whence)];
        if (eq(whence, 0)) {
          if (lt(pos, 0)) {
            throw ValueError(`negative seek value ${formatted(pos)}`);
          }
        } else if (eq(whence, SEEK_CUR)) {
          pos = max(0, add(attr(self._at, self, "_at"), pos));
        } else if (eq(whence, SEEK_END)) {
          pos = max(0, add(len(attr(self._data, self, "_data")), pos));
        } else {
          throw ValueError(`invalid whence (${formatted(whence)}, should be 0, 1 or 2)`);
        }
        settable(self, "_at")._at = pos;
        return pos;
      },
      { module: "io" },
    );

    ns.tell = def(
      "BytesIO.tell(self)",
      function (self) {
        call_method(self, "_open");
        return attr(self._at, self, "_at");
      },
      { module: "io" },
    );

    ns.truncate = def(
      "BytesIO.truncate(self, size=, /)",
      function (self, size = null) {
        call_method(self, "_open");
        size = size == null ? attr(self._at, self, "_at") : call(asked_size, size);
        if (lt(size, 0)) {
          throw ValueError(`negative size value ${formatted(size)}`);
        }
        call_method(self, "_check_exports");
        delitem(attr(self._data, self, "_data"), slice(size, null));
        return size;
      },
      { module: "io" },
    );

    ns.getbuffer = def(
      "BytesIO.getbuffer(self)",
      function (self) {
        call_method(self, "_open");
        return memoryview(attr(self._data, self, "_data"));
      },
      { module: "io" },
    );

    ns.close = def(
      "BytesIO.close(self)",
      function (self) {
        call_method(self, "_check_exports");
        settable(self, "_is_closed")._is_closed = true;
        return null;
      },
      { module: "io" },
    );

    ns.flush = def(
      "BytesIO.flush(self)",
      function (self) {
        call_method(self, "_open");
        return null;
      },
      { module: "io" },
    );

    ns.readable = def(
      "BytesIO.readable(self)",
      function (self) {
        call_method(self, "_open");
        return true;
      },
      { module: "io" },
    );

    ns.writable = def(
      "BytesIO.writable(self)",
      function (self) {
        call_method(self, "_open");
        return true;
      },
      { module: "io" },
    );

    ns.seekable = def(
      "BytesIO.seekable(self)",
      function (self) {
        call_method(self, "_open");
        return true;
      },
      { module: "io" },
    );

    ns.isatty = def(
      "BytesIO.isatty(self)",
      function (self) {
        call_method(self, "_open");
        return false;
      },
      { module: "io" },
    );
  },
  {},
  {
    docs: {
      _check_exports: "What is being looked at keeps its size: a bytearray knows whether it is.",
    },
    module: "io",
    take_slots,
    guard_getters,
  },
);
