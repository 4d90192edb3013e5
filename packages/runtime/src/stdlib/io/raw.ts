// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/io/raw.py by `npm run library:python`. Do not edit.
/**
 * Files as the system has them: each read and write is one of its own.
 *
 * Source: Library Reference, `io`, "Raw File I/O"; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import * as _files from "../../objects/host-files.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { bytes } from "../../semantics/builtins/bytes.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { max } from "../../semantics/builtins/extremes.ts";
import { float } from "../../semantics/builtins/float.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { type } from "../../semantics/builtins/type.ts";
import { count as count$1 } from "../../semantics/methods/count.ts";
import { join } from "../../semantics/methods/joining.ts";
import { add, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { asked_size, DEFAULT_BUFFER_SIZE, RawIOBase, UnsupportedOperation } from "../io/base.ts";

/** A str or bytes path. */
export function fs_path(file) {
  let value, value$1, value$2;
  if (isinstance(file, tuple_of(str, bytes))) {
    return file;
  }
  const convert = getattr(type(file), "__fspath__", null);
  if (convert == null) {
    throw TypeError(
      `expected str, bytes or os.PathLike object, not ${formatted(attr((value = type_of(file)).__name__, value, "__name__"))}`,
    );
  }
  const path = call(convert, file);
  if (!isinstance(path, tuple_of(str, bytes))) {
    throw TypeError(
      `expected ${formatted(attr((value$1 = type_of(file)).__name__, value$1, "__name__"))}.__fspath__() to return str or bytes, not ${formatted(attr((value$2 = type_of(path)).__name__, value$2, "__name__"))}`,
    );
  }
  return path;
}
def("fs_path(file)", fs_path, { module: "io" });

export const FileIO = /* @__PURE__ */ define_class(
  "FileIO",
  [RawIOBase],
  (ns) => {
    ns.__module__ = "_io";

    ns.__init__ = def(
      "FileIO.__init__(self, file, mode=, closefd=, opener=)",
      function (self, file, mode = "r", closefd = true, opener = null) {
        let value, value$1, value$2;
        if (isinstance(file, float)) {
          throw TypeError("integer argument expected, got float");
        }
        if (!isinstance(mode, str)) {
          throw TypeError(
            `FileIO() argument 'mode' must be str, not ${formatted(attr((value = type_of(mode)).__name__, value, "__name__"))}`,
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
          throw ValueError(`invalid mode: ${formatted(mode)}`);
        }
        if (len(kinds) !== 1 || gt(count$1(mode, "+"), 1)) {
          throw ValueError("Must have exactly one of create/read/write/append mode and at most one plus");
        }
        const kind = getitem(kinds, 0);
        const plus = contains(mode, "+");
        settable(self, "_kind")._kind = kind;
        settable(self, "_reads")._reads = truth((value$1 = eq(kind, "r"))) ? value$1 : plus;
        settable(self, "_writes")._writes = truth((value$2 = ne(kind, "r"))) ? value$2 : plus;
        settable(self, "_plus")._plus = plus;
        settable(self, "_closefd")._closefd = bool(closefd);
        settable(self, "_fd")._fd = -1;
        settable(self, "_is_closed")._is_closed = false;
        if (isinstance(file, int)) {
          if (lt(file, 0)) {
            throw ValueError("negative file descriptor");
          }
          settable(self, "_fd")._fd = int(file);
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
          settable(self, "_fd")._fd = call(attr(_files.open_file, _files, "open_file"), fs_path(file), flags);
        }
        setattr(self, "name", file);
        settable(self, "_has_positions")._has_positions = call(
          attr(_files.has_positions, _files, "has_positions"),
          attr(self._fd, self, "_fd"),
        );
        settable(self, "_at")._at =
          eq(kind, "a") && truth(attr(self._has_positions, self, "_has_positions"))
            ? call(attr(_files.file_size, _files, "file_size"), attr(self._fd, self, "_fd"))
            : 0;
      },
      { module: "io" },
    );

    ns._open = def(
      "FileIO._open(self)",
      function (self) {
        if (truth(attr(self._is_closed, self, "_is_closed"))) {
          throw ValueError("I/O operation on closed file");
        }
        return null;
      },
      { module: "io" },
    );

    ns.mode = property(
      def(
        "FileIO.mode(self)",
        function (self) {
          if (eq(attr(self._kind, self, "_kind"), "x")) {
            return truth(attr(self._plus, self, "_plus")) ? "xb+" : "xb";
          }
          if (eq(attr(self._kind, self, "_kind"), "a")) {
            return truth(attr(self._plus, self, "_plus")) ? "ab+" : "ab";
          }
          if (truth(attr(self._plus, self, "_plus"))) {
            return "rb+";
          }
          return truth(attr(self._reads, self, "_reads")) ? "rb" : "wb";
        },
        { module: "io" },
      ),
    );

    ns.closefd = property(
      def(
        "FileIO.closefd(self)",
        function (self) {
          return attr(self._closefd, self, "_closefd");
        },
        { module: "io" },
      ),
    );

    ns.closed = property(
      def(
        "FileIO.closed(self)",
        function (self) {
          return attr(self._is_closed, self, "_is_closed");
        },
        { module: "io" },
      ),
    );

    ns.__repr__ = def(
      "FileIO.__repr__(self)",
      function (self) {
        if (truth(attr(self._is_closed, self, "_is_closed"))) {
          return "<_io.FileIO [closed]>";
        }
        return `<_io.FileIO name=${repr(attribute(self, "name"))} mode=${repr(attr(self.mode, self, "mode"))} closefd=${formatted(attr(self._closefd, self, "_closefd"))}>`;
      },
      { module: "io" },
    );

    ns.close = def(
      "FileIO.close(self)",
      function (self) {
        if (!truth(attr(self._is_closed, self, "_is_closed"))) {
          settable(self, "_is_closed")._is_closed = true;
          if (truth(attr(self._closefd, self, "_closefd"))) {
            call(attr(_files.close_file, _files, "close_file"), attr(self._fd, self, "_fd"));
          }
        }
        return null;
      },
      { module: "io" },
    );

    ns.readable = def(
      "FileIO.readable(self)",
      function (self) {
        call_method(self, "_open");
        return attr(self._reads, self, "_reads");
      },
      { module: "io" },
    );

    ns.writable = def(
      "FileIO.writable(self)",
      function (self) {
        call_method(self, "_open");
        return attr(self._writes, self, "_writes");
      },
      { module: "io" },
    );

    ns.seekable = def(
      "FileIO.seekable(self)",
      function (self) {
        call_method(self, "_open");
        return attr(self._has_positions, self, "_has_positions");
      },
      { module: "io" },
    );

    ns.fileno = def(
      "FileIO.fileno(self)",
      function (self) {
        call_method(self, "_open");
        return attr(self._fd, self, "_fd");
      },
      { module: "io" },
    );

    ns.isatty = def(
      "FileIO.isatty(self)",
      function (self) {
        call_method(self, "_open");
        return call(attr(_files.is_terminal, _files, "is_terminal"), attr(self._fd, self, "_fd"));
      },
      { module: "io" },
    );

    ns.read = def(
      "FileIO.read(self, size=, /)",
      function (self, size = -1) {
        call_method(self, "_open");
        if (!truth(attr(self._reads, self, "_reads"))) {
          throw raise_(call(UnsupportedOperation, "File not open for reading"));
        }
        size = call(asked_size, size);
        if (lt(size, 0)) {
          return call_method(self, "readall");
        }
        const data = call(
          attr(_files.read_file, _files, "read_file"),
          attr(self._fd, self, "_fd"),
          size,
          truth(attr(self._has_positions, self, "_has_positions")) ? attr(self._at, self, "_at") : null,
        );
        settable(self, "_at")._at = iadd(attr(self._at, self, "_at"), len(data));
        return data;
      },
      { module: "io" },
    );

    ns.readall = def(
      "FileIO.readall(self)",
      function (self) {
        call_method(self, "_open");
        if (!truth(attr(self._reads, self, "_reads"))) {
          throw raise_(call(UnsupportedOperation, "File not open for reading"));
        }
        const pieces = [];
        const size = truth(attr(self._has_positions, self, "_has_positions"))
          ? max(
              DEFAULT_BUFFER_SIZE,
              add(
                sub(
                  call(attr(_files.file_size, _files, "file_size"), attr(self._fd, self, "_fd")),
                  attr(self._at, self, "_at"),
                ),
                1,
              ),
            )
          : 65536;
        let piece;
        while (truth((piece = call_method(self, "read", size)))) {
          pieces.push(piece);
        }
        return join(bytes_of(""), pieces);
      },
      { module: "io" },
    );

    ns.readinto = def(
      "FileIO.readinto(self, buffer, /)",
      function (self, buffer) {
        call_method(self, "_open");
        if (!truth(attr(self._reads, self, "_reads"))) {
          throw raise_(call(UnsupportedOperation, "File not open for reading"));
        }
        const data = call_method(self, "read", len(buffer));
        setitem(buffer, slice(null, len(data)), data);
        return len(data);
      },
      { module: "io" },
    );

    ns.write = def(
      "FileIO.write(self, data, /)",
      function (self, data) {
        call_method(self, "_open");
        if (!truth(attr(self._writes, self, "_writes"))) {
          throw raise_(call(UnsupportedOperation, "File not open for writing"));
        }
        if (isinstance(data, str)) {
          throw TypeError("a bytes-like object is required, not 'str'");
        }
        if (
          eq(attr(self._kind, self, "_kind"), "a") &&
          truth(attr(self._has_positions, self, "_has_positions"))
        ) {
          settable(self, "_at")._at = call(
            attr(_files.file_size, _files, "file_size"),
            attr(self._fd, self, "_fd"),
          );
        }
        const count = call(
          attr(_files.write_file, _files, "write_file"),
          attr(self._fd, self, "_fd"),
          data,
          truth(attr(self._has_positions, self, "_has_positions")) && ne(attr(self._kind, self, "_kind"), "a")
            ? attr(self._at, self, "_at")
            : null,
        );
        settable(self, "_at")._at = iadd(attr(self._at, self, "_at"), count);
        return count;
      },
      { module: "io" },
    );

    ns.seek = def(
      "FileIO.seek(self, offset, whence=, /)",
      function (self, offset, whence = 0) {
        call_method(self, "_open");
        if (!truth(attr(self._has_positions, self, "_has_positions"))) {
          throw raise_(call(attr(_files.os_error, _files, "os_error"), "ESPIPE"));
        }
        if (eq(whence, 1)) {
          offset = iadd(offset, attr(self._at, self, "_at"));
        } else if (eq(whence, 2)) {
          offset = iadd(
            offset,
            call(attr(_files.file_size, _files, "file_size"), attr(self._fd, self, "_fd")),
          );
        } else if (ne(whence, 0)) {
          throw raise_(call(attr(_files.os_error, _files, "os_error"), "EINVAL"));
        }
        if (lt(offset, 0)) {
          throw raise_(call(attr(_files.os_error, _files, "os_error"), "EINVAL"));
        }
        settable(self, "_at")._at = offset;
        return offset;
      },
      { module: "io" },
    );

    ns.tell = def(
      "FileIO.tell(self)",
      function (self) {
        return call_method(self, "seek", 0, 1);
      },
      { module: "io" },
    );

    ns.truncate = def(
      "FileIO.truncate(self, size=, /)",
      function (self, size = null) {
        call_method(self, "_open");
        if (!truth(attr(self._writes, self, "_writes"))) {
          throw raise_(call(UnsupportedOperation, "File not open for writing"));
        }
        if (size == null) {
          size = call_method(self, "tell");
        }
        call(attr(_files.truncate_file, _files, "truncate_file"), attr(self._fd, self, "_fd"), size);
        return size;
      },
      { module: "io" },
    );
  },
  {},
  { module: "io" },
);
