// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/io/base.py by `npm run library:python`. Do not edit.

import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, le, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { NotImplementedError, StopIteration, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { type_of } from "../../objects/object.ts";
import { OSError } from "../../objects/os-errors.ts";
import { keywords } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from } from "../../objects/tuple.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { memoryview } from "../../semantics/builtins/memoryview.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { getitem, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  raise_from,
  relax,
} from "../../semantics/protocols/exceptions.ts";
import { each } from "../../semantics/protocols/iteration.ts";

export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;
export const DEFAULT_BUFFER_SIZE = 8192;

export const UnsupportedOperation = /* @__PURE__ */ define_class(
  "UnsupportedOperation",
  [OSError, ValueError],
  class {
    static __module__ = "io";
  },
  {},
  { module: "io" },
);

/** How much is asked for; -1 for all. */
export function asked_size(size) {
  let value;
  if (size == null) {
    return -1;
  }
  if (isinstance(size, int)) {
    return size;
  }
  const index = getattr(size, "__index__", null);
  if (index == null) {
    throw TypeError(
      `argument should be integer or None, not '${formatted(attr((value = type_of(size)).__name__, value, "__name__"))}'`,
    );
  }
  return call(index);
}
def("asked_size(size)", asked_size, { module: "io" });

export function memory_of(data) {
  let value;
  try {
    return memoryview(data);
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, TypeError)) throw error;
    const outer = handling(exception);
    try {
      throw raise_from(
        TypeError(
          `a bytes-like object is required, not '${formatted(attr((value = type_of(data)).__name__, value, "__name__"))}'`,
        ),
        null,
      );
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
}
def("memory_of(data)", memory_of, { module: "io" });

/** The bytes of what is to be read into. */
export function memory_to_fill(buffer, method) {
  let value;
  let view;
  const outer = expect(TypeError);
  try {
    view = call_method(memoryview(buffer), "cast", "B");
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, TypeError)) throw error;
    view = null;
  } finally {
    relax(outer);
  }
  if (view == null || truth(attr(view.readonly, view, "readonly"))) {
    throw TypeError(
      `${formatted(method)}() argument must be read-write bytes-like object, not ${formatted(attr((value = type_of(buffer)).__name__, value, "__name__"))}`,
    );
  }
  return view;
}
def("memory_to_fill(buffer, method)", memory_to_fill, { module: "io" });

export const IOBase = /* @__PURE__ */ define_class(
  "IOBase",
  [],
  (ns) => {
    ns.__module__ = "io";

    ns._check_closed = def(
      "IOBase._check_closed(self)",
      function (self) {
        if (truth(self.closed)) {
          throw ValueError("I/O operation on closed file.");
        }
        return null;
      },
      { module: "io" },
    );

    ns._checkClosed = ns._check_closed;

    ns.closed = property(
      def(
        "IOBase.closed(self)",
        function (self) {
          return getattr(self, "_is_closed", false);
        },
        { module: "io" },
      ),
    );

    ns.close = def(
      "IOBase.close(self)",
      function (self) {
        if (!truth(self.closed)) {
          let pending = null;
          try {
            self.flush();
          } catch (error) {
            pending = caught(error);
            throw error;
          } finally {
            const outer = handling(pending);
            try {
              self._is_closed = true;
            } catch (inner) {
              throw chain(inner, pending);
            } finally {
              handled(outer);
            }
          }
        }
        return null;
      },
      { module: "io" },
    );

    ns.flush = def(
      "IOBase.flush(self)",
      function (self) {
        self._check_closed();
        return null;
      },
      { module: "io" },
    );

    const whence$default = SEEK_SET;
    ns.seek = def(
      "IOBase.seek(self, offset, whence=, /)",
      function (self, offset, whence = whence$default) {
        throw call(UnsupportedOperation, "seek");
      },
      { module: "io" },
    );

    ns.tell = def(
      "IOBase.tell(self)",
      function (self) {
        return self.seek(0, SEEK_CUR);
      },
      { module: "io" },
    );

    ns.truncate = def(
      "IOBase.truncate(self, size=, /)",
      function (self, size = null) {
        throw call(UnsupportedOperation, "truncate");
      },
      { module: "io" },
    );

    ns.fileno = def(
      "IOBase.fileno(self)",
      function (self) {
        throw call(UnsupportedOperation, "fileno");
      },
      { module: "io" },
    );

    ns.isatty = def(
      "IOBase.isatty(self)",
      function (self) {
        self._check_closed();
        return false;
      },
      { module: "io" },
    );

    ns.readable = def(
      "IOBase.readable(self)",
      function (self) {
        self._check_closed();
        return false;
      },
      { module: "io" },
    );

    ns.writable = def(
      "IOBase.writable(self)",
      function (self) {
        self._check_closed();
        return false;
      },
      { module: "io" },
    );

    ns.seekable = def(
      "IOBase.seekable(self)",
      function (self) {
        self._check_closed();
        return false;
      },
      { module: "io" },
    );

    ns._checkReadable = def(
      "IOBase._checkReadable(self)",
      function (self) {
        if (!truth(self.readable())) {
          throw call(UnsupportedOperation, "File or stream is not readable.");
        }
        return true;
      },
      { module: "io" },
    );

    ns._checkWritable = def(
      "IOBase._checkWritable(self)",
      function (self) {
        if (!truth(self.writable())) {
          throw call(UnsupportedOperation, "File or stream is not writable.");
        }
        return true;
      },
      { module: "io" },
    );

    ns._checkSeekable = def(
      "IOBase._checkSeekable(self)",
      function (self) {
        if (!truth(self.seekable())) {
          throw call(UnsupportedOperation, "File or stream is not seekable.");
        }
        return true;
      },
      { module: "io" },
    );

    ns.readline = def(
      "IOBase.readline(self, size=, /)",
      function (self, size = -1) {
        let value;
        size = asked_size(size);
        let line = bytearray();
        while (lt(size, 0) || lt(len(line), size)) {
          const piece = call_method(self, "read", 1);
          if (!isinstance(piece, bytes)) {
            throw OSError(
              `read() should have returned a bytes object, not '${formatted(attr((value = type_of(piece)).__name__, value, "__name__"))}'`,
            );
          }
          if (!truth(piece)) {
            break;
          }
          line = iadd(line, piece);
          if (eq(piece, bytes_of("\n"))) {
            break;
          }
        }
        return bytes(line);
      },
      { module: "io" },
    );

    ns.readlines = def(
      "IOBase.readlines(self, hint=, /)",
      function (self, hint = -1) {
        hint = asked_size(hint);
        if (le(hint, 0)) {
          return list(self);
        }
        const lines = [];
        let length = 0;
        for (const line of each(self)) {
          lines.push(line);
          length = add(length, len(line));
          if (ge(length, hint)) {
            break;
          }
        }
        return lines;
      },
      { module: "io" },
    );

    ns.writelines = def(
      "IOBase.writelines(self, lines, /)",
      function (self, lines) {
        self._check_closed();
        for (const line of each(lines)) {
          call_method(self, "write", line);
        }
        return null;
      },
      { module: "io" },
    );

    ns.__iter__ = def(
      "IOBase.__iter__(self)",
      function (self) {
        self._check_closed();
        return self;
      },
      { module: "io" },
    );

    ns.__next__ = def(
      "IOBase.__next__(self)",
      function (self) {
        const line = self.readline();
        if (!truth(line)) {
          throw StopIteration();
        }
        return line;
      },
      { module: "io" },
    );

    ns.__enter__ = def(
      "IOBase.__enter__(self)",
      function (self) {
        self._check_closed();
        return self;
      },
      { module: "io" },
    );

    ns.__exit__ = def(
      "IOBase.__exit__(self, *exc_info)",
      function (self, ...exc_info$) {
        const exc_info = tuple_from(exc_info$);
        self.close();
        return null;
      },
      { module: "io" },
    );
  },
  {},
  { module: "io" },
);

export const RawIOBase = /* @__PURE__ */ define_class(
  "RawIOBase",
  [IOBase],
  class {
    static __module__ = "io";

    read(size = -1) {
      if (size == null || lt(size, 0)) {
        return this.readall();
      }
      const buffer = bytearray(size);
      const count = this.readinto(buffer);
      if (count == null) {
        return null;
      }
      return bytes(getitem(buffer, slice(null, count)));
    }

    readall() {
      let data = bytearray();
      let piece;
      while (truth((piece = this.read(DEFAULT_BUFFER_SIZE)))) {
        data = iadd(data, piece);
      }
      if (!truth(data)) {
        return piece;
      }
      return bytes(data);
    }

    readinto(buffer) {
      throw NotImplementedError();
    }

    write(data) {
      throw NotImplementedError();
    }
  },
  {
    read: "(self, size=, /)",
    readall: "(self)",
    readinto: "(self, buffer, /)",
    write: "(self, data, /)",
  },
  { module: "io" },
);

export const BufferedIOBase = /* @__PURE__ */ define_class(
  "BufferedIOBase",
  [IOBase],
  class {
    static __module__ = "io";

    read(size = -1) {
      throw call(UnsupportedOperation, "read");
    }

    read1(size = -1) {
      throw call(UnsupportedOperation, "read1");
    }

    write(data) {
      throw call(UnsupportedOperation, "write");
    }

    detach() {
      throw call(UnsupportedOperation, "detach");
    }

    readinto(buffer) {
      const data = this.read(len(buffer));
      setitem(buffer, slice(null, len(data)), data);
      return len(data);
    }

    readinto1(buffer) {
      const data = this.read1(len(buffer));
      setitem(buffer, slice(null, len(data)), data);
      return len(data);
    }
  },
  {
    read: "(self, size=, /)",
    read1: "(self, size=, /)",
    write: "(self, data, /)",
    detach: "(self)",
    readinto: "(self, buffer, /)",
    readinto1: "(self, buffer, /)",
  },
  { module: "io" },
);

export const TextIOBase = /* @__PURE__ */ define_class(
  "TextIOBase",
  [IOBase],
  class {
    static __module__ = "io";

    static encoding = null;
    static errors = null;
    static newlines = null;

    read(size = -1) {
      throw call(UnsupportedOperation, "read");
    }

    readline(size = -1) {
      throw call(UnsupportedOperation, "readline");
    }

    write(text) {
      throw call(UnsupportedOperation, "write");
    }

    detach() {
      throw call(UnsupportedOperation, "detach");
    }
  },
  {
    read: "(self, size=, /)",
    readline: "(self, size=, /)",
    write: "(self, text, /)",
    detach: "(self)",
  },
  { module: "io" },
);
