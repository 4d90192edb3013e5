// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/io/files.py by `npm run library:python`. Do not edit.
/**
 * `open`, and the classes of binary files.
 *
 * Source: Library Reference, `open`; `io`, "Raw File I/O", "Buffered Streams"; the words of errors are CPython's.
 */

import { call_special } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, le, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { BaseException, NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { generator } from "../../objects/generator.ts";
import * as _files from "../../objects/host-files.ts";
import { OSError } from "../../objects/os-errors.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { max } from "../../semantics/builtins/extremes.ts";
import { float } from "../../semantics/builtins/float.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
import { count as count$1 } from "../../semantics/methods/count.ts";
import { join } from "../../semantics/methods/joining.ts";
import { find } from "../../semantics/methods/searching.ts";
import { add, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd, isub } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import {
  asked_size,
  BufferedIOBase,
  DEFAULT_BUFFER_SIZE,
  RawIOBase,
  UnsupportedOperation,
} from "../io/base.ts";
import { TextIOWrapper } from "../io/text.ts";
/** A str or bytes path. */
export function fs_path(file) {
  let value$1, value$2, value$3;
  if (isinstance(file, tuple_of(str, bytes))) {
    return file;
  }
  const convert = getattr(type(file), "__fspath__", null);
  if (convert == null) {
    throw TypeError(
      `expected str, bytes or os.PathLike object, not ${format(attr((value$1 = type(file)).__name__, value$1, "__name__"))}`,
    );
  }
  const path = call(convert, file);
  if (!isinstance(path, tuple_of(str, bytes))) {
    throw TypeError(
      `expected ${format(attr((value$2 = type(file)).__name__, value$2, "__name__"))}.__fspath__() to return str or bytes, not ${format(attr((value$3 = type(path)).__name__, value$3, "__name__"))}`,
    );
  }
  return path;
}
def("fs_path(file)", fs_path, { module: "io" });
export const FileIO = /* @__PURE__ */ define_class(
  "FileIO",
  [RawIOBase],
  class {
    static __module__ = "_io";
    __init__(file, mode = "r", closefd = true, opener = null) {
      let value$1, value$2, value$3;
      if (isinstance(file, float)) {
        throw TypeError("integer argument expected, got float");
      }
      if (!isinstance(mode, str)) {
        throw TypeError(
          `FileIO() argument 'mode' must be str, not ${format(attr((value$1 = type(mode)).__name__, value$1, "__name__"))}`,
        );
      }
      const kinds = [];
      for (const c of each(mode)) {
        if (contains("rwax", c)) {
          kinds.push(c);
        }
      }
      if (
        any(
          generator("FileIO.__init__.<locals>.<genexpr>(.0)", function* (source) {
            for (const c of source) {
              yield not_contains("rwaxb+", c);
            }
          })(each(mode)),
        )
      ) {
        throw ValueError(`invalid mode: ${format(mode)}`);
      }
      if (len(kinds) !== 1 || gt(count$1(mode, "+"), 1)) {
        throw ValueError("Must have exactly one of create/read/write/append mode and at most one plus");
      }
      const kind = getitem(kinds, 0);
      const plus = contains(mode, "+");
      setattr(this, "_kind", kind);
      setattr(this, "_reads", truth((value$2 = eq(kind, "r"))) ? value$2 : plus);
      setattr(this, "_writes", truth((value$3 = ne(kind, "r"))) ? value$3 : plus);
      setattr(this, "_plus", plus);
      setattr(this, "_closefd", bool(closefd));
      setattr(this, "_fd", -1);
      setattr(this, "_is_closed", false);
      if (isinstance(file, int)) {
        if (lt(file, 0)) {
          throw ValueError("negative file descriptor");
        }
        setattr(this, "_fd", int(file));
      } else {
        if (!truth(closefd)) {
          throw ValueError("Cannot use closefd=False with file name");
        }
        if (opener != null) {
          throw NotImplementedError("open() with an opener is not in the subset");
        }
        const flags = add(
          getitem(dict_of(["r", "r"], ["w", "w"], ["a", "a"], ["x", "wx"]), kind),
          plus ? "+" : "",
        );
        setattr(this, "_fd", call(attr(_files.open_file, _files, "open_file"), fs_path(file), flags));
      }
      setattr(this, "name", file);
      setattr(
        this,
        "_has_positions",
        call(attr(_files.has_positions, _files, "has_positions"), attr(this._fd, this, "_fd")),
      );
      setattr(
        this,
        "_at",
        eq(kind, "a") && truth(attr(this._has_positions, this, "_has_positions"))
          ? call(attr(_files.file_size, _files, "file_size"), attr(this._fd, this, "_fd"))
          : 0,
      );
    }
    _open() {
      if (truth(attr(this._is_closed, this, "_is_closed"))) {
        throw ValueError("I/O operation on closed file");
      }
      return null;
    }
    get mode() {
      if (eq(attr(this._kind, this, "_kind"), "x")) {
        return truth(attr(this._plus, this, "_plus")) ? "xb+" : "xb";
      }
      if (eq(attr(this._kind, this, "_kind"), "a")) {
        return truth(attr(this._plus, this, "_plus")) ? "ab+" : "ab";
      }
      if (truth(attr(this._plus, this, "_plus"))) {
        return "rb+";
      }
      return truth(attr(this._reads, this, "_reads")) ? "rb" : "wb";
    }
    get closefd() {
      return attr(this._closefd, this, "_closefd");
    }
    get closed() {
      return attr(this._is_closed, this, "_is_closed");
    }
    __repr__() {
      if (truth(attr(this._is_closed, this, "_is_closed"))) {
        return "<_io.FileIO [closed]>";
      }
      return `<_io.FileIO name=${repr(attribute(this, "name"))} mode=${repr(attr(this.mode, this, "mode"))} closefd=${format(attr(this._closefd, this, "_closefd"))}>`;
    }
    close() {
      if (!truth(attr(this._is_closed, this, "_is_closed"))) {
        setattr(this, "_is_closed", true);
        if (truth(attr(this._closefd, this, "_closefd"))) {
          call(attr(_files.close_file, _files, "close_file"), attr(this._fd, this, "_fd"));
        }
      }
      return null;
    }
    readable() {
      call_method(this, "_open");
      return attr(this._reads, this, "_reads");
    }
    writable() {
      call_method(this, "_open");
      return attr(this._writes, this, "_writes");
    }
    seekable() {
      call_method(this, "_open");
      return attr(this._has_positions, this, "_has_positions");
    }
    fileno() {
      call_method(this, "_open");
      return attr(this._fd, this, "_fd");
    }
    isatty() {
      call_method(this, "_open");
      return call(attr(_files.is_terminal, _files, "is_terminal"), attr(this._fd, this, "_fd"));
    }
    read(size = -1) {
      call_method(this, "_open");
      if (!truth(attr(this._reads, this, "_reads"))) {
        throw raise_(call(UnsupportedOperation, "File not open for reading"));
      }
      size = call(asked_size, size);
      if (lt(size, 0)) {
        return call_method(this, "readall");
      }
      const data = call(
        attr(_files.read_file, _files, "read_file"),
        attr(this._fd, this, "_fd"),
        size,
        truth(attr(this._has_positions, this, "_has_positions")) ? attr(this._at, this, "_at") : null,
      );
      setattr(this, "_at", iadd(attr(this._at, this, "_at"), len(data)));
      return data;
    }
    readall() {
      call_method(this, "_open");
      if (!truth(attr(this._reads, this, "_reads"))) {
        throw raise_(call(UnsupportedOperation, "File not open for reading"));
      }
      const pieces = [];
      const size = truth(attr(this._has_positions, this, "_has_positions"))
        ? max(
            DEFAULT_BUFFER_SIZE,
            add(
              sub(
                call(attr(_files.file_size, _files, "file_size"), attr(this._fd, this, "_fd")),
                attr(this._at, this, "_at"),
              ),
              1,
            ),
          )
        : 65536;
      let piece;
      while (truth((piece = call_method(this, "read", size)))) {
        pieces.push(piece);
      }
      return join(bytes_of(""), pieces);
    }
    readinto(buffer) {
      call_method(this, "_open");
      if (!truth(attr(this._reads, this, "_reads"))) {
        throw raise_(call(UnsupportedOperation, "File not open for reading"));
      }
      const data = call_method(this, "read", len(buffer));
      setitem(buffer, slice(null, len(data)), data);
      return len(data);
    }
    write(data) {
      call_method(this, "_open");
      if (!truth(attr(this._writes, this, "_writes"))) {
        throw raise_(call(UnsupportedOperation, "File not open for writing"));
      }
      if (isinstance(data, str)) {
        throw TypeError("a bytes-like object is required, not 'str'");
      }
      if (
        eq(attr(this._kind, this, "_kind"), "a") &&
        truth(attr(this._has_positions, this, "_has_positions"))
      ) {
        setattr(this, "_at", call(attr(_files.file_size, _files, "file_size"), attr(this._fd, this, "_fd")));
      }
      const count = call(
        attr(_files.write_file, _files, "write_file"),
        attr(this._fd, this, "_fd"),
        data,
        truth(attr(this._has_positions, this, "_has_positions")) && ne(attr(this._kind, this, "_kind"), "a")
          ? attr(this._at, this, "_at")
          : null,
      );
      setattr(this, "_at", iadd(attr(this._at, this, "_at"), count));
      return count;
    }
    seek(offset, whence = 0) {
      call_method(this, "_open");
      if (!truth(attr(this._has_positions, this, "_has_positions"))) {
        throw raise_(call(attr(_files.os_error, _files, "os_error"), "ESPIPE"));
      }
      if (eq(whence, 1)) {
        offset = iadd(offset, attr(this._at, this, "_at"));
      } else if (eq(whence, 2)) {
        offset = iadd(offset, call(attr(_files.file_size, _files, "file_size"), attr(this._fd, this, "_fd")));
      } else if (ne(whence, 0)) {
        throw raise_(call(attr(_files.os_error, _files, "os_error"), "EINVAL"));
      }
      if (lt(offset, 0)) {
        throw raise_(call(attr(_files.os_error, _files, "os_error"), "EINVAL"));
      }
      setattr(this, "_at", offset);
      return offset;
    }
    tell() {
      return call_method(this, "seek", 0, 1);
    }
    truncate(size = null) {
      call_method(this, "_open");
      if (!truth(attr(this._writes, this, "_writes"))) {
        throw raise_(call(UnsupportedOperation, "File not open for writing"));
      }
      if (size == null) {
        size = call_method(this, "tell");
      }
      call(attr(_files.truncate_file, _files, "truncate_file"), attr(this._fd, this, "_fd"), size);
      return size;
    }
  },
  {
    __init__: "(self, file, mode=, closefd=, opener=)",
    _open: "(self)",
    mode: "@property",
    closefd: "@property",
    closed: "@property",
    __repr__: "(self)",
    close: "(self)",
    readable: "(self)",
    writable: "(self)",
    seekable: "(self)",
    fileno: "(self)",
    isatty: "(self)",
    read: "(self, size=, /)",
    readall: "(self)",
    readinto: "(self, buffer, /)",
    write: "(self, data, /)",
    seek: "(self, offset, whence=, /)",
    tell: "(self)",
    truncate: "(self, size=, /)",
  },
  { module: "io" },
);
const buffer_size$default = DEFAULT_BUFFER_SIZE;
/** What the buffered classes share: a raw stream, bytes read ahead, bytes kept back. */
const _Buffered = /* @__PURE__ */ define_class(
  "_Buffered",
  [BufferedIOBase],
  class {
    __init__(raw, buffer_size = buffer_size$default) {
      if (le(buffer_size, 0)) {
        throw ValueError("buffer size must be strictly positive");
      }
      setattr(this, "_raw", raw);
      setattr(this, "_limit", buffer_size);
      setattr(this, "_ahead", bytes_of(""));
      setattr(this, "_at", 0);
      setattr(this, "_back", []);
      setattr(this, "_back_size", 0);
    }
    get raw() {
      if (attr(this._raw, this, "_raw") == null) {
        throw ValueError("raw stream has been detached");
      }
      return attr(this._raw, this, "_raw");
    }
    get closed() {
      let value$1;
      return attr((value$1 = attr(this.raw, this, "raw")).closed, value$1, "closed");
    }
    get name() {
      return attribute(attr(this.raw, this, "raw"), "name");
    }
    get mode() {
      let value$1;
      return attr((value$1 = attr(this.raw, this, "raw")).mode, value$1, "mode");
    }
    __repr__() {
      let value$1;
      const kind = `_io.${format(attr((value$1 = type(this)).__name__, value$1, "__name__"))}`;
      const name = getattr(attr(this._raw, this, "_raw"), "name", null);
      return name == null ? `<${kind}>` : `<${kind} name=${repr(name)}>`;
    }
    _open(doing) {
      if (truth(attr(this.closed, this, "closed"))) {
        throw ValueError(add(doing, " of closed file"));
      }
      return null;
    }
    detach() {
      const raw = attr(this.raw, this, "raw");
      call_method(this, "flush");
      setattr(this, "_raw", null);
      return raw;
    }
    close() {
      if (attr(this._raw, this, "_raw") != null && !truth(attr(this.closed, this, "closed"))) {
        let pending = null;
        try {
          call_method(this, "flush");
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            call(attr(_files.has_written, _files, "has_written"), this);
            call_method(attr(this.raw, this, "raw"), "close");
          } catch (inner) {
            throw chain(inner, pending);
          }
        }
      }
      return null;
    }
    fileno() {
      return call_method(attr(this.raw, this, "raw"), "fileno");
    }
    isatty() {
      return call_method(attr(this.raw, this, "raw"), "isatty");
    }
    seekable() {
      return call_method(attr(this.raw, this, "raw"), "seekable");
    }
    readable() {
      return false;
    }
    writable() {
      return false;
    }
    flush() {
      call_method(this, "_open", "flush");
      call_method(this, "_write_back");
      return null;
    }
    _write_back() {
      if (truth(attr(this._back, this, "_back"))) {
        let data = join(bytes_of(""), attr(this._back, this, "_back"));
        setattr(this, "_back", []);
        setattr(this, "_back_size", 0);
        call(attr(_files.has_written, _files, "has_written"), this);
        while (truth(data)) {
          const count = call_method(attr(this.raw, this, "raw"), "write", data);
          if (count == null || !(lt(0, count) && le(count, len(data)))) {
            throw OSError(
              `raw write() returned invalid length ${format(count)} (should have been between 0 and ${len(data)})`,
            );
          }
          data = getitem(data, slice(count, null));
        }
      }
      return null;
    }
    /** The raw stream goes on where the bytes were read up to. */
    _drop_ahead() {
      if (lt(attr(this._at, this, "_at"), len(attr(this._ahead, this, "_ahead")))) {
        call_method(
          attr(this.raw, this, "raw"),
          "seek",
          sub(attr(this._at, this, "_at"), len(attr(this._ahead, this, "_ahead"))),
          1,
        );
      }
      setattr(this, "_ahead", bytes_of(""));
      setattr(this, "_at", 0);
      return null;
    }
    tell() {
      call_method(this, "_open", "tell");
      return add(
        sub(
          call_method(attr(this.raw, this, "raw"), "tell"),
          sub(len(attr(this._ahead, this, "_ahead")), attr(this._at, this, "_at")),
        ),
        attr(this._back_size, this, "_back_size"),
      );
    }
    seek(target, whence = 0) {
      call_method(this, "_open", "seek");
      if (not_contains(tuple_of(0, 1, 2), whence)) {
        throw ValueError(`whence value ${format(whence)} unsupported`);
      }
      if (!truth(call_method(attr(this.raw, this, "raw"), "seekable"))) {
        throw raise_(call(UnsupportedOperation, "File or stream is not seekable."));
      }
      call_method(this, "_write_back");
      if (eq(whence, 1)) {
        target = isub(target, sub(len(attr(this._ahead, this, "_ahead")), attr(this._at, this, "_at")));
      }
      const place = call_method(attr(this.raw, this, "raw"), "seek", target, whence);
      setattr(this, "_ahead", bytes_of(""));
      setattr(this, "_at", 0);
      return place;
    }
    truncate(size = null) {
      call_method(this, "_open", "truncate");
      if (!truth(call_method(this, "writable"))) {
        throw raise_(call(UnsupportedOperation, "truncate"));
      }
      call_method(this, "_write_back");
      if (size == null) {
        size = call_method(this, "tell");
      }
      return call_method(attr(this.raw, this, "raw"), "truncate", size);
    }
  },
  {
    __init__: "(self, raw, buffer_size=)",
    raw: "@property",
    closed: "@property",
    name: "@property",
    mode: "@property",
    __repr__: "(self)",
    _open: "(self, doing)",
    detach: "(self)",
    close: "(self)",
    fileno: "(self)",
    isatty: "(self)",
    seekable: "(self)",
    readable: "(self)",
    writable: "(self)",
    flush: "(self)",
    _write_back: "(self)",
    _drop_ahead: "(self)",
    tell: "(self)",
    seek: "(self, target, whence=, /)",
    truncate: "(self, size=, /)",
  },
  { module: "io" },
);
const _Reading = /* @__PURE__ */ define_class(
  "_Reading",
  [],
  class {
    readable() {
      return call_method(attr(this.raw, this, "raw"), "readable");
    }
    /** More bytes ahead, when none are left; False at the end. */
    _fill() {
      let value$1;
      call_method(this, "_write_back");
      const data = call_method(attr(this.raw, this, "raw"), "read", attr(this._limit, this, "_limit"));
      if (data != null && !isinstance(data, tuple_of(bytes, bytearray))) {
        throw OSError(
          `read() should return bytes, not '${format(attr((value$1 = type(data)).__name__, value$1, "__name__"))}'`,
        );
      }
      this._ahead = truth(data) ? data : bytes_of("");
      this._at = 0;
      return bool(data);
    }
    _take(count) {
      const piece = getitem(
        attr(this._ahead, this, "_ahead"),
        slice(attr(this._at, this, "_at"), add(attr(this._at, this, "_at"), count)),
      );
      this._at = iadd(this._at, len(piece));
      return piece;
    }
    read(size = -1) {
      size = call(asked_size, size);
      if (lt(size, -1)) {
        throw ValueError("read length must be non-negative or -1");
      }
      call_method(this, "_open", "read");
      const piece = this._take(lt(size, 0) ? len(attr(this._ahead, this, "_ahead")) : size);
      if (ge(size, 0) && eq(len(piece), size)) {
        return piece;
      }
      call_method(this, "_write_back");
      let pieces;
      if (lt(size, 0)) {
        if (hasattr(attr(this.raw, this, "raw"), "readall")) {
          const rest = call_method(attr(this.raw, this, "raw"), "readall");
          return truth(rest) ? add(piece, rest) : piece;
        }
        pieces = [piece];
        while (truth(this._fill())) {
          pieces.push(this._take(len(attr(this._ahead, this, "_ahead"))));
        }
        return join(bytes_of(""), pieces);
      }
      pieces = [piece];
      let left = sub(size, len(piece));
      while (gt(left, 0) && truth(this._fill())) {
        pieces.push(this._take(left));
        left = isub(left, len(getitem(pieces, -1)));
      }
      return join(bytes_of(""), pieces);
    }
    read1(size = -1) {
      let value$1;
      size = call(asked_size, size);
      call_method(this, "_open", "read");
      if (eq(size, 0)) {
        return bytes_of("");
      }
      if (lt(attr(this._at, this, "_at"), len(attr(this._ahead, this, "_ahead")))) {
        return this._take(lt(size, 0) ? len(attr(this._ahead, this, "_ahead")) : size);
      }
      call_method(this, "_write_back");
      return truth(
        (value$1 = call_method(
          attr(this.raw, this, "raw"),
          "read",
          lt(size, 0) ? attr(this._limit, this, "_limit") : size,
        )),
      )
        ? value$1
        : bytes_of("");
    }
    peek(size = 0) {
      call_method(this, "_open", "peek");
      if (ge(attr(this._at, this, "_at"), len(attr(this._ahead, this, "_ahead")))) {
        this._fill();
      }
      return getitem(attr(this._ahead, this, "_ahead"), slice(attr(this._at, this, "_at"), null));
    }
    readline(size = -1) {
      size = call(asked_size, size);
      call_method(this, "_open", "readline");
      const pieces = [];
      let left = size;
      while (lt(attr(this._at, this, "_at"), len(attr(this._ahead, this, "_ahead"))) || truth(this._fill())) {
        let end = add(
          find(attr(this._ahead, this, "_ahead"), bytes_of("\n"), attr(this._at, this, "_at")),
          1,
        );
        let count = sub(
          truth(end) ? end : len(attr(this._ahead, this, "_ahead")),
          attr(this._at, this, "_at"),
        );
        if (le(0, left) && lt(left, count)) {
          count = left;
          end = 0;
        }
        pieces.push(this._take(count));
        left = isub(left, count);
        if (truth(end) || eq(left, 0)) {
          break;
        }
      }
      return len(pieces) === 1 ? getitem(pieces, 0) : join(bytes_of(""), pieces);
    }
  },
  {
    readable: "(self)",
    _fill: "(self)",
    _take: "(self, count)",
    read: "(self, size=, /)",
    read1: "(self, size=, /)",
    peek: "(self, size=, /)",
    readline: "(self, size=, /)",
  },
  { module: "io" },
);
const _Writing = /* @__PURE__ */ define_class(
  "_Writing",
  [],
  class {
    writable() {
      return call_method(attr(this.raw, this, "raw"), "writable");
    }
    write(data) {
      if (isinstance(data, str)) {
        throw TypeError("a bytes-like object is required, not 'str'");
      }
      call_method(this, "_open", "write to");
      if (truth(attr(this._ahead, this, "_ahead"))) {
        call_method(this, "_drop_ahead");
      }
      data = bytes(data);
      if (!truth(data)) {
        return 0;
      }
      append(attr(this._back, this, "_back"), data);
      this._back_size = iadd(this._back_size, len(data));
      if (gt(attr(this._back_size, this, "_back_size"), attr(this._limit, this, "_limit"))) {
        call_method(this, "_write_back");
      } else if (isinstance(attr(this._raw, this, "_raw"), FileIO)) {
        call(attr(_files.will_write, _files, "will_write"), this);
      }
      return len(data);
    }
  },
  { writable: "(self)", write: "(self, data, /)" },
  { module: "io" },
);
const buffer_size$default$1 = DEFAULT_BUFFER_SIZE;
export const BufferedReader = /* @__PURE__ */ define_class(
  "BufferedReader",
  [_Reading, _Buffered],
  class {
    static __module__ = "_io";
    __init__(raw, buffer_size = buffer_size$default$1) {
      if (!truth(call_method(raw, "readable"))) {
        throw raise_(call(UnsupportedOperation, "File or stream is not readable."));
      }
      call_special(_Buffered, "__init__", this, raw, buffer_size);
    }
  },
  { __init__: "(self, raw, buffer_size=)" },
  { module: "io" },
);
const buffer_size$default$2 = DEFAULT_BUFFER_SIZE;
export const BufferedWriter = /* @__PURE__ */ define_class(
  "BufferedWriter",
  [_Writing, _Buffered],
  class {
    static __module__ = "_io";
    __init__(raw, buffer_size = buffer_size$default$2) {
      if (!truth(call_method(raw, "writable"))) {
        throw raise_(call(UnsupportedOperation, "File or stream is not writable."));
      }
      call_special(_Buffered, "__init__", this, raw, buffer_size);
    }
  },
  { __init__: "(self, raw, buffer_size=)" },
  { module: "io" },
);
const buffer_size$default$3 = DEFAULT_BUFFER_SIZE;
export const BufferedRandom = /* @__PURE__ */ define_class(
  "BufferedRandom",
  [_Reading, _Writing, _Buffered],
  class {
    static __module__ = "_io";
    __init__(raw, buffer_size = buffer_size$default$3) {
      if (!truth(call_method(raw, "seekable"))) {
        throw raise_(call(UnsupportedOperation, "File or stream is not seekable."));
      }
      call_special(_Buffered, "__init__", this, raw, buffer_size);
    }
  },
  { __init__: "(self, raw, buffer_size=)" },
  { module: "io" },
);
const buffer_size$default$4 = DEFAULT_BUFFER_SIZE;
export const BufferedRWPair = /* @__PURE__ */ define_class(
  "BufferedRWPair",
  [BufferedIOBase],
  class {
    static __module__ = "_io";
    __init__(reader, writer, buffer_size = buffer_size$default$4) {
      setattr(this, "reader", BufferedReader(reader, buffer_size));
      setattr(this, "writer", BufferedWriter(writer, buffer_size));
    }
    read(size = -1) {
      return call_method(attr(this.reader, this, "reader"), "read", size);
    }
    read1(size = -1) {
      return call_method(attr(this.reader, this, "reader"), "read1", size);
    }
    readinto(buffer) {
      return call_method(attr(this.reader, this, "reader"), "readinto", buffer);
    }
    peek(size = 0) {
      return call_method(attr(this.reader, this, "reader"), "peek", size);
    }
    write(data) {
      return call_method(attr(this.writer, this, "writer"), "write", data);
    }
    flush() {
      return call_method(attr(this.writer, this, "writer"), "flush");
    }
    readable() {
      return call_method(attr(this.reader, this, "reader"), "readable");
    }
    writable() {
      return call_method(attr(this.writer, this, "writer"), "writable");
    }
    isatty() {
      let value$1;
      return truth((value$1 = call_method(attr(this.reader, this, "reader"), "isatty")))
        ? value$1
        : call_method(attr(this.writer, this, "writer"), "isatty");
    }
    close() {
      let pending = null;
      try {
        call_method(attr(this.writer, this, "writer"), "close");
      } catch (error) {
        pending = caught(error);
        throw error;
      } finally {
        try {
          call_method(attr(this.reader, this, "reader"), "close");
        } catch (inner) {
          throw chain(inner, pending);
        }
      }
      return null;
    }
    get closed() {
      let value$1;
      return attr((value$1 = attr(this.writer, this, "writer")).closed, value$1, "closed");
    }
  },
  {
    __init__: "(self, reader, writer, buffer_size=, /)",
    read: "(self, size=, /)",
    read1: "(self, size=, /)",
    readinto: "(self, buffer, /)",
    peek: "(self, size=, /)",
    write: "(self, data, /)",
    flush: "(self)",
    readable: "(self)",
    writable: "(self)",
    isatty: "(self)",
    close: "(self)",
    closed: "@property",
  },
  { module: "io" },
);
export function open(
  file,
  mode = "r",
  buffering = -1,
  encoding = null,
  errors = null,
  newline = null,
  closefd = true,
  opener = null,
) {
  let value$1, value$2, value$3, value$4, value$5;
  if (!isinstance(file, int)) {
    file = fs_path(file);
  }
  if (!isinstance(mode, str)) {
    throw TypeError(
      `open() argument 'mode' must be str, not ${format(attr((value$1 = type(mode)).__name__, value$1, "__name__"))}`,
    );
  }
  if (!isinstance(buffering, int)) {
    throw TypeError(
      `'${format(attr((value$2 = type(buffering)).__name__, value$2, "__name__"))}' object cannot be interpreted as an integer`,
    );
  }
  for (const entry of each(
    tuple_of(tuple_of("encoding", encoding), tuple_of("errors", errors), tuple_of("newline", newline)),
  )) {
    const [name, value] = unpack(entry, 2);
    if (value != null && !isinstance(value, str)) {
      throw TypeError(
        `open() argument '${format(name)}' must be str or None, not ${format(attr((value$3 = type(value)).__name__, value$3, "__name__"))}`,
      );
    }
  }
  if (
    any(
      generator("open.<locals>.<genexpr>(.0)", function* (source) {
        for (const c of source) {
          yield not_contains("rwaxbt+", c) || gt(count$1(mode, c), 1);
        }
      })(each(mode)),
    )
  ) {
    throw ValueError(`invalid mode: ${repr(mode)}`);
  }
  const is_text = contains(mode, "t");
  const is_binary = contains(mode, "b");
  const kinds = [];
  for (const c of each(mode)) {
    if (contains("rwax", c)) {
      kinds.push(c);
    }
  }
  if (is_text && is_binary) {
    throw ValueError("can't have text and binary mode at once");
  }
  if (len(kinds) > 1) {
    throw ValueError("must have exactly one of create/read/write/append mode");
  }
  if (is_binary) {
    for (const entry of each(
      tuple_of(tuple_of("encoding", encoding), tuple_of("errors", errors), tuple_of("newline", newline)),
    )) {
      const [name, value] = unpack(entry, 2);
      if (value != null) {
        const article = eq(getitem(name, 0), "e") ? "an" : "a";
        throw ValueError(`binary mode doesn't take ${article} ${format(name)} argument`);
      }
    }
  }
  const raw = FileIO(file, join("", kinds) + (contains(mode, "+") ? "+" : ""), closefd, opener);
  try {
    if (eq(buffering, 0)) {
      if (!is_binary) {
        throw ValueError("can't have unbuffered text I/O");
      }
      return raw;
    }
    const line_buffering =
      !is_binary &&
      (truth((value$5 = eq(buffering, 1)))
        ? value$5
        : truth((value$4 = lt(buffering, 0)))
          ? call_method(raw, "isatty")
          : value$4);
    const size = contains(tuple_of(-1, 1), buffering) ? DEFAULT_BUFFER_SIZE : buffering;
    let buffer;
    if (contains(mode, "+")) {
      buffer = BufferedRandom(raw, size);
    } else if (eq(getitem(kinds, 0), "r")) {
      buffer = BufferedReader(raw, size);
    } else {
      buffer = BufferedWriter(raw, size);
    }
    if (is_binary) {
      return buffer;
    }
    const text = call(TextIOWrapper, buffer, encoding, errors, newline, line_buffering);
    setattr(text, "mode", mode);
    return text;
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, BaseException)) throw error;
    const outer = handling(exception);
    try {
      call_method(raw, "close");
      throw exception;
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
}
def("open(file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=)", open, {
  module: "io",
});
export function open_code(path) {
  return open(path, "rb");
}
def("open_code(path)", open_code, { module: "io" });
export function text_encoding(encoding, stacklevel = 2) {
  return encoding == null ? "locale" : encoding;
}
def("text_encoding(encoding, stacklevel=, /)", text_encoding, { module: "io" });
