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
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { float } from "../../semantics/builtins/float.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { join } from "../../semantics/methods/joining.ts";
import { find, replace } from "../../semantics/methods/searching.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { delitem, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
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
  class {
    static __module__ = "_io";
    __init__(initial_value = "", newline = "\n") {
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
      setattr(this, "_newline", newline);
      setattr(this, "_decoder", !truth(newline) ? call(NewlineDecoder, newline == null) : null);
      // Text written at the end waits in pieces.
      setattr(this, "_text", "");
      setattr(this, "_pieces", []);
      setattr(this, "_length", 0);
      setattr(this, "_at", 0);
      setattr(this, "_is_closed", false);
      if (truth(initial_value)) {
        call_method(this, "write", initial_value);
        setattr(this, "_at", 0);
      }
    }
    _open() {
      if (truth(attr(this._is_closed, this, "_is_closed"))) {
        throw ValueError("I/O operation on closed file");
      }
      return null;
    }
    _whole() {
      if (truth(attr(this._pieces, this, "_pieces"))) {
        setattr(
          this,
          "_text",
          iadd(attr(this._text, this, "_text"), join("", attr(this._pieces, this, "_pieces"))),
        );
        setattr(this, "_pieces", []);
      }
      return attr(this._text, this, "_text");
    }
    write(s) {
      let value;
      call_method(this, "_open");
      if (!isinstance(s, str)) {
        throw TypeError(
          `string argument expected, got '${format(attr((value = type(s)).__name__, value, "__name__"))}'`,
        );
      }
      const count = len(s);
      if (attr(this._decoder, this, "_decoder") != null) {
        s = decode(attr(this._decoder, this, "_decoder"), s, true);
      } else if (ne(attr(this._newline, this, "_newline"), "\n")) {
        s = replace(s, "\n", attr(this._newline, this, "_newline"));
      }
      if (!truth(s)) {
        return count;
      }
      if (eq(attr(this._at, this, "_at"), attr(this._length, this, "_length"))) {
        append(attr(this._pieces, this, "_pieces"), s);
        setattr(this, "_length", iadd(attr(this._length, this, "_length"), len(s)));
      } else {
        let text = call_method(this, "_whole");
        if (gt(attr(this._at, this, "_at"), attr(this._length, this, "_length"))) {
          text = iadd(
            text,
            mul("\u0000", sub(attr(this._at, this, "_at"), attr(this._length, this, "_length"))),
          );
        }
        setattr(
          this,
          "_text",
          add(
            add(getitem(text, slice(null, attr(this._at, this, "_at"))), s),
            getitem(text, slice(add(attr(this._at, this, "_at"), len(s)), null)),
          ),
        );
        setattr(this, "_length", len(attr(this._text, this, "_text")));
      }
      setattr(this, "_at", iadd(attr(this._at, this, "_at"), len(s)));
      return count;
    }
    getvalue() {
      call_method(this, "_open");
      return call_method(this, "_whole");
    }
    read(size = -1) {
      call_method(this, "_open");
      size = call(asked_size, size);
      const text = call_method(this, "_whole");
      const start = min(attr(this._at, this, "_at"), attr(this._length, this, "_length"));
      const end = lt(size, 0)
        ? attr(this._length, this, "_length")
        : min(attr(this._length, this, "_length"), add(start, size));
      setattr(this, "_at", max(attr(this._at, this, "_at"), end));
      return getitem(text, slice(start, end));
    }
    readline(size = -1) {
      call_method(this, "_open");
      size = call(asked_size, size);
      const text = call_method(this, "_whole");
      const start = min(attr(this._at, this, "_at"), attr(this._length, this, "_length"));
      let end = _line_end(text, start, attr(this._newline, this, "_newline"));
      if (le(0, size) && lt(size, sub(end, start))) {
        end = add(start, size);
      }
      setattr(this, "_at", max(attr(this._at, this, "_at"), end));
      return getitem(text, slice(start, end));
    }
    seek(pos, whence = 0) {
      call_method(this, "_open");
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
        pos = attr(this._at, this, "_at");
      } else if (eq(whence, SEEK_END)) {
        pos = attr(this._length, this, "_length");
      }
      setattr(this, "_at", pos);
      return pos;
    }
    tell() {
      call_method(this, "_open");
      return attr(this._at, this, "_at");
    }
    truncate(pos = null) {
      call_method(this, "_open");
      if (pos == null) {
        pos = attr(this._at, this, "_at");
      } else if (lt(call(asked_size, pos), 0)) {
        throw ValueError(`Negative size value ${format(pos)}`);
      }
      if (lt(pos, attr(this._length, this, "_length"))) {
        setattr(this, "_text", getitem(call_method(this, "_whole"), slice(null, pos)));
        setattr(this, "_length", pos);
      }
      return pos;
    }
    close() {
      setattr(this, "_is_closed", true);
      return null;
    }
    flush() {
      call_method(this, "_open");
      return null;
    }
    readable() {
      call_method(this, "_open");
      return true;
    }
    writable() {
      call_method(this, "_open");
      return true;
    }
    seekable() {
      call_method(this, "_open");
      return true;
    }
    isatty() {
      call_method(this, "_open");
      return false;
    }
    get line_buffering() {
      call_method(this, "_open");
      return false;
    }
    get newlines() {
      let value;
      call_method(this, "_open");
      return attr(this._decoder, this, "_decoder") != null
        ? attr((value = attr(this._decoder, this, "_decoder")).newlines, value, "newlines")
        : null;
    }
    __next__() {
      const line = call_method(this, "readline");
      if (!truth(line)) {
        throw StopIteration();
      }
      return line;
    }
  },
  {
    __init__: "(self, initial_value=, newline=)",
    _open: "(self)",
    _whole: "(self)",
    write: "(self, s, /)",
    getvalue: "(self)",
    read: "(self, size=, /)",
    readline: "(self, size=, /)",
    seek: "(self, pos, whence=, /)",
    tell: "(self)",
    truncate: "(self, pos=, /)",
    close: "(self)",
    flush: "(self)",
    readable: "(self)",
    writable: "(self)",
    seekable: "(self)",
    isatty: "(self)",
    line_buffering: "@property",
    newlines: "@property",
    __next__: "(self)",
  },
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
  class {
    static __module__ = "_io";
    __init__(initial_bytes = bytes_of("")) {
      let value;
      if (isinstance(initial_bytes, tuple_of(str, int, float))) {
        throw TypeError(
          `a bytes-like object is required, not '${format(attr((value = type(initial_bytes)).__name__, value, "__name__"))}'`,
        );
      }
      setattr(this, "_data", initial_bytes == null ? bytearray() : bytearray(initial_bytes));
      setattr(this, "_at", 0);
      setattr(this, "_is_closed", false);
    }
    _open() {
      if (truth(attr(this._is_closed, this, "_is_closed"))) {
        throw ValueError("I/O operation on closed file.");
      }
      return null;
    }
    getvalue() {
      call_method(this, "_open");
      return bytes(attr(this._data, this, "_data"));
    }
    read(size = -1) {
      call_method(this, "_open");
      size = call(asked_size, size);
      const start = min(attr(this._at, this, "_at"), len(attr(this._data, this, "_data")));
      const end = lt(size, 0)
        ? len(attr(this._data, this, "_data"))
        : min(len(attr(this._data, this, "_data")), add(start, size));
      setattr(this, "_at", max(attr(this._at, this, "_at"), end));
      return bytes(getitem(attr(this._data, this, "_data"), slice(start, end)));
    }
    read1(size = -1) {
      return call_method(this, "read", size);
    }
    readline(size = -1) {
      let value;
      call_method(this, "_open");
      size = call(asked_size, size);
      const start = min(attr(this._at, this, "_at"), len(attr(this._data, this, "_data")));
      let end = truth((value = add(find(attr(this._data, this, "_data"), bytes_of("\n"), start), 1)))
        ? value
        : len(attr(this._data, this, "_data"));
      if (le(0, size) && lt(size, sub(end, start))) {
        end = add(start, size);
      }
      setattr(this, "_at", max(attr(this._at, this, "_at"), end));
      return bytes(getitem(attr(this._data, this, "_data"), slice(start, end)));
    }
    readinto(buffer) {
      call_method(this, "_open");
      const data = call_method(this, "read", len(buffer));
      setitem(buffer, slice(null, len(data)), data);
      return len(data);
    }
    write(data) {
      call_method(this, "_open");
      if (isinstance(data, str)) {
        throw TypeError("a bytes-like object is required, not 'str'");
      }
      data = bytes(data);
      if (!truth(data)) {
        return 0;
      }
      if (gt(attr(this._at, this, "_at"), len(attr(this._data, this, "_data")))) {
        setattr(
          this,
          "_data",
          iadd(
            attr(this._data, this, "_data"),
            bytes(sub(attr(this._at, this, "_at"), len(attr(this._data, this, "_data")))),
          ),
        );
      }
      setitem(
        attr(this._data, this, "_data"),
        slice(attr(this._at, this, "_at"), add(attr(this._at, this, "_at"), len(data))),
        data,
      );
      setattr(this, "_at", iadd(attr(this._at, this, "_at"), len(data)));
      return len(data);
    }
    seek(pos, whence = 0) {
      call_method(this, "_open");
      if (eq(whence, 0)) {
        if (lt(pos, 0)) {
          throw ValueError(`negative seek value ${format(pos)}`);
        }
      } else if (eq(whence, SEEK_CUR)) {
        pos = max(0, add(attr(this._at, this, "_at"), pos));
      } else if (eq(whence, SEEK_END)) {
        pos = max(0, add(len(attr(this._data, this, "_data")), pos));
      } else {
        throw ValueError(`invalid whence (${format(whence)}, should be 0, 1 or 2)`);
      }
      setattr(this, "_at", pos);
      return pos;
    }
    tell() {
      call_method(this, "_open");
      return attr(this._at, this, "_at");
    }
    truncate(size = null) {
      call_method(this, "_open");
      if (size == null) {
        size = attr(this._at, this, "_at");
      } else if (lt(call(asked_size, size), 0)) {
        throw ValueError(`negative size value ${format(size)}`);
      }
      delitem(attr(this._data, this, "_data"), slice(size, null));
      return size;
    }
    getbuffer() {
      throw raise_(call(UnsupportedOperation, "BytesIO.getbuffer is not in the subset; use getvalue"));
    }
    close() {
      setattr(this, "_is_closed", true);
      return null;
    }
    flush() {
      call_method(this, "_open");
      return null;
    }
    readable() {
      call_method(this, "_open");
      return true;
    }
    writable() {
      call_method(this, "_open");
      return true;
    }
    seekable() {
      call_method(this, "_open");
      return true;
    }
    isatty() {
      call_method(this, "_open");
      return false;
    }
  },
  {
    __init__: "(self, initial_bytes=)",
    _open: "(self)",
    getvalue: "(self)",
    read: "(self, size=, /)",
    read1: "(self, size=, /)",
    readline: "(self, size=, /)",
    readinto: "(self, buffer, /)",
    write: "(self, data, /)",
    seek: "(self, pos, whence=, /)",
    tell: "(self)",
    truncate: "(self, size=, /)",
    getbuffer: "(self)",
    close: "(self)",
    flush: "(self)",
    readable: "(self)",
    writable: "(self)",
    seekable: "(self)",
    isatty: "(self)",
  },
  { module: "io" },
);
