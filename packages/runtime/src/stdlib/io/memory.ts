// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/io/memory.py by `npm run library:python`. Do not edit.
/**
 * `io.StringIO` and `io.BytesIO`: files kept in memory.
 *
 * Source: Library Reference, `io`; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, le, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { StopIteration, TypeError, ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { OSError } from "../../objects/os-errors.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { float } from "../../semantics/builtins/float.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { memoryview } from "../../semantics/builtins/memoryview.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { join } from "../../semantics/methods/joining.ts";
import { find, replace } from "../../semantics/methods/searching.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { delitem, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import {
  asked_size,
  BufferedIOBase,
  SEEK_CUR,
  SEEK_END,
  TextIOBase,
  UnsupportedOperation,
} from "../io/base.ts";
import { NewlineDecoder } from "../io/text.ts";
export const StringIO = /* @__PURE__ */ define_class(
  "StringIO",
  [TextIOBase],
  (ns) => {
    ns.__module__ = "_io";
    ns.__init__ = def(
      "StringIO.__init__(self, initial_value=, newline=)",
      function (self, initial_value = "", newline = "\n") {
        let value, value$1;
        if (newline != null && !isinstance(newline, str)) {
          throw TypeError(
            `newline must be str or None, not ${format(attr((value = type(newline)).__name__, value, "__name__"))}`,
          );
        }
        if (not_contains(tuple_of(null, "", "\n", "\r", "\r\n"), newline)) {
          throw ValueError(`illegal newline value: ${repr(newline)}`);
        }
        if (initial_value != null && !isinstance(initial_value, str)) {
          throw TypeError(
            `initial_value must be str or None, not ${format(attr((value$1 = type(initial_value)).__name__, value$1, "__name__"))}`,
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
        let value;
        call_method(self, "_open");
        if (!isinstance(s, str)) {
          throw TypeError(
            `string argument expected, got '${format(attr((value = type(s)).__name__, value, "__name__"))}'`,
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
        if (eq(whence, 0)) {
          if (lt(pos, 0)) {
            throw ValueError(`Negative seek position ${format(pos)}`);
          }
        } else if (not_contains(tuple_of(SEEK_CUR, SEEK_END), whence)) {
          throw ValueError(`Invalid whence (${format(whence)}, should be 0, 1 or 2)`);
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
        if (pos == null) {
          pos = attr(self._at, self, "_at");
        } else if (lt(call(asked_size, pos), 0)) {
          throw ValueError(`Negative size value ${format(pos)}`);
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
          let value;
          call_method(self, "_open");
          return attr(self._decoder, self, "_decoder") != null
            ? attr((value = attr(self._decoder, self, "_decoder")).newlines, value, "newlines")
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
  { module: "io" },
);
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
def("_line_end(text, start, newline)", _line_end, { module: "io" });
export const BytesIO = /* @__PURE__ */ define_class(
  "BytesIO",
  [BufferedIOBase],
  (ns) => {
    ns.__module__ = "_io";
    ns.__init__ = def(
      "BytesIO.__init__(self, initial_bytes=)",
      function (self, initial_bytes = bytes_of("")) {
        let value;
        if (isinstance(initial_bytes, tuple_of(str, int, float))) {
          throw TypeError(
            `a bytes-like object is required, not '${format(attr((value = type(initial_bytes)).__name__, value, "__name__"))}'`,
          );
        }
        settable(self, "_data")._data = initial_bytes == null ? bytearray() : bytearray(initial_bytes);
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
        let value;
        call_method(self, "_open");
        size = call(asked_size, size);
        const start = min(attr(self._at, self, "_at"), len(attr(self._data, self, "_data")));
        let end = truth((value = add(find(attr(self._data, self, "_data"), bytes_of("\n"), start), 1)))
          ? value
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
        call_method(self, "_open");
        const data = call_method(self, "read", len(buffer));
        setitem(buffer, slice(null, len(data)), data);
        return len(data);
      },
      { module: "io" },
    );
    ns.write = def(
      "BytesIO.write(self, data, /)",
      function (self, data) {
        call_method(self, "_open");
        if (isinstance(data, str)) {
          throw TypeError("a bytes-like object is required, not 'str'");
        }
        data = bytes(data);
        if (!truth(data)) {
          return 0;
        }
        if (gt(attr(self._at, self, "_at"), len(attr(self._data, self, "_data")))) {
          settable(self, "_data")._data = iadd(
            attr(self._data, self, "_data"),
            bytes(sub(attr(self._at, self, "_at"), len(attr(self._data, self, "_data")))),
          );
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
        if (eq(whence, 0)) {
          if (lt(pos, 0)) {
            throw ValueError(`negative seek value ${format(pos)}`);
          }
        } else if (eq(whence, SEEK_CUR)) {
          pos = max(0, add(attr(self._at, self, "_at"), pos));
        } else if (eq(whence, SEEK_END)) {
          pos = max(0, add(len(attr(self._data, self, "_data")), pos));
        } else {
          throw ValueError(`invalid whence (${format(whence)}, should be 0, 1 or 2)`);
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
        if (size == null) {
          size = attr(self._at, self, "_at");
        } else if (lt(call(asked_size, size), 0)) {
          throw ValueError(`negative size value ${format(size)}`);
        }
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
  { module: "io" },
);
