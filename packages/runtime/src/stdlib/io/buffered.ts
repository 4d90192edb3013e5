// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/io/buffered.py by `npm run library:python`. Do not edit.
/**
 * Binary files that read ahead and keep back what is written.
 *
 * Source: Library Reference, `io`, "Buffered Streams"; the words of errors are CPython's.
 */

import { call_special } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, le, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import * as _files from "../../objects/host-files.ts";
import { type_of } from "../../objects/object.ts";
import { OSError } from "../../objects/os-errors.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { append } from "../../semantics/methods/append.ts";
import { close as close$1 } from "../../semantics/methods/driving.ts";
import { join } from "../../semantics/methods/joining.ts";
import { find } from "../../semantics/methods/searching.ts";
import { add, sub } from "../../semantics/operators/arithmetic.ts";
import { getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd, isub } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { caught, chain, raise_ } from "../../semantics/protocols/exceptions.ts";
import { asked_size, BufferedIOBase, DEFAULT_BUFFER_SIZE, UnsupportedOperation } from "../io/base.ts";
import { FileIO } from "../io/raw.ts";

/** What the buffered classes share: a raw stream, bytes read ahead, bytes kept back. */
const _Buffered = /* @__PURE__ */ define_class(
  "_Buffered",
  [BufferedIOBase],
  (ns) => {
    const buffer_size$default = DEFAULT_BUFFER_SIZE;
    ns.__init__ = def(
      "_Buffered.__init__(self, raw, buffer_size=)",
      function (self, raw, buffer_size = buffer_size$default) {
        if (le(buffer_size, 0)) {
          throw ValueError("buffer size must be strictly positive");
        }
        settable(self, "_raw")._raw = raw;
        settable(self, "_limit")._limit = buffer_size;
        settable(self, "_ahead")._ahead = bytes_of("");
        settable(self, "_at")._at = 0;
        settable(self, "_back")._back = [];
        settable(self, "_back_size")._back_size = 0;
      },
      { module: "io" },
    );

    ns.raw = property(
      def(
        "_Buffered.raw(self)",
        function (self) {
          if (attr(self._raw, self, "_raw") == null) {
            throw ValueError("raw stream has been detached");
          }
          return attr(self._raw, self, "_raw");
        },
        { module: "io" },
      ),
    );

    ns.closed = property(
      def(
        "_Buffered.closed(self)",
        function (self) {
          let value;
          return attr((value = attr(self.raw, self, "raw")).closed, value, "closed");
        },
        { module: "io" },
      ),
    );

    ns.name = property(
      def(
        "_Buffered.name(self)",
        function (self) {
          return attribute(attr(self.raw, self, "raw"), "name");
        },
        { module: "io" },
      ),
    );

    ns.mode = property(
      def(
        "_Buffered.mode(self)",
        function (self) {
          let value;
          return attr((value = attr(self.raw, self, "raw")).mode, value, "mode");
        },
        { module: "io" },
      ),
    );

    ns.__repr__ = def(
      "_Buffered.__repr__(self)",
      function (self) {
        let value;
        const kind = `_io.${formatted(attr((value = type_of(self)).__name__, value, "__name__"))}`;
        const name = getattr(attr(self._raw, self, "_raw"), "name", null);
        return name == null ? `<${kind}>` : `<${kind} name=${repr(name)}>`;
      },
      { module: "io" },
    );

    ns._open = def(
      "_Buffered._open(self, doing)",
      function (self, doing) {
        if (truth(attr(self.closed, self, "closed"))) {
          throw ValueError(add(doing, " of closed file"));
        }
        return null;
      },
      { module: "io" },
    );

    ns.detach = def(
      "_Buffered.detach(self)",
      function (self) {
        const raw = attr(self.raw, self, "raw");
        call_method(self, "flush");
        settable(self, "_raw")._raw = null;
        return raw;
      },
      { module: "io" },
    );

    ns.close = def(
      "_Buffered.close(self)",
      function (self) {
        if (attr(self._raw, self, "_raw") != null && !truth(attr(self.closed, self, "closed"))) {
          let pending = null;
          try {
            call_method(self, "flush");
          } catch (error) {
            pending = caught(error);
            throw error;
          } finally {
            try {
              call(attr(_files.has_written, _files, "has_written"), self);
              close$1(attr(self.raw, self, "raw"));
            } catch (inner) {
              throw chain(inner, pending);
            }
          }
        }
        return null;
      },
      { module: "io" },
    );

    ns.fileno = def(
      "_Buffered.fileno(self)",
      function (self) {
        return call_method(attr(self.raw, self, "raw"), "fileno");
      },
      { module: "io" },
    );

    ns.isatty = def(
      "_Buffered.isatty(self)",
      function (self) {
        return call_method(attr(self.raw, self, "raw"), "isatty");
      },
      { module: "io" },
    );

    ns.seekable = def(
      "_Buffered.seekable(self)",
      function (self) {
        return call_method(attr(self.raw, self, "raw"), "seekable");
      },
      { module: "io" },
    );

    ns.readable = def(
      "_Buffered.readable(self)",
      function (self) {
        return false;
      },
      { module: "io" },
    );

    ns.writable = def(
      "_Buffered.writable(self)",
      function (self) {
        return false;
      },
      { module: "io" },
    );

    ns.flush = def(
      "_Buffered.flush(self)",
      function (self) {
        call_method(self, "_open", "flush");
        call_method(self, "_write_back");
        return null;
      },
      { module: "io" },
    );

    ns._write_back = def(
      "_Buffered._write_back(self)",
      function (self) {
        if (truth(attr(self._back, self, "_back"))) {
          let data = join(bytes_of(""), attr(self._back, self, "_back"));
          settable(self, "_back")._back = [];
          settable(self, "_back_size")._back_size = 0;
          call(attr(_files.has_written, _files, "has_written"), self);
          while (truth(data)) {
            const count = call_method(attr(self.raw, self, "raw"), "write", data);
            if (count == null || !(lt(0, count) && le(count, len(data)))) {
              throw OSError(
                `raw write() returned invalid length ${formatted(count)} (should have been between 0 and ${len(data)})`,
              );
            }
            data = getitem(data, slice(count, null));
          }
        }
        return null;
      },
      { module: "io" },
    );

    /** The raw stream goes on where the bytes were read up to. */
    ns._drop_ahead = def(
      "_Buffered._drop_ahead(self)",
      function (self) {
        if (lt(attr(self._at, self, "_at"), len(attr(self._ahead, self, "_ahead")))) {
          call_method(
            attr(self.raw, self, "raw"),
            "seek",
            sub(attr(self._at, self, "_at"), len(attr(self._ahead, self, "_ahead"))),
            1,
          );
        }
        settable(self, "_ahead")._ahead = bytes_of("");
        settable(self, "_at")._at = 0;
        return null;
      },
      { module: "io" },
    );

    ns.tell = def(
      "_Buffered.tell(self)",
      function (self) {
        call_method(self, "_open", "tell");
        return add(
          sub(
            call_method(attr(self.raw, self, "raw"), "tell"),
            sub(len(attr(self._ahead, self, "_ahead")), attr(self._at, self, "_at")),
          ),
          attr(self._back_size, self, "_back_size"),
        );
      },
      { module: "io" },
    );

    ns.seek = def(
      "_Buffered.seek(self, target, whence=, /)",
      function (self, target, whence = 0) {
        call_method(self, "_open", "seek");
        if (not_contains(tuple_of(0, 1, 2), whence)) {
          throw ValueError(`whence value ${formatted(whence)} unsupported`);
        }
        if (!truth(call_method(attr(self.raw, self, "raw"), "seekable"))) {
          throw raise_(call(UnsupportedOperation, "File or stream is not seekable."));
        }
        call_method(self, "_write_back");
        if (eq(whence, 1)) {
          target = isub(target, sub(len(attr(self._ahead, self, "_ahead")), attr(self._at, self, "_at")));
        }
        const place = call_method(attr(self.raw, self, "raw"), "seek", target, whence);
        settable(self, "_ahead")._ahead = bytes_of("");
        settable(self, "_at")._at = 0;
        return place;
      },
      { module: "io" },
    );

    ns.truncate = def(
      "_Buffered.truncate(self, size=, /)",
      function (self, size = null) {
        call_method(self, "_open", "truncate");
        if (!truth(call_method(self, "writable"))) {
          throw raise_(call(UnsupportedOperation, "truncate"));
        }
        call_method(self, "_write_back");
        if (size == null) {
          size = call_method(self, "tell");
        }
        return call_method(attr(self.raw, self, "raw"), "truncate", size);
      },
      { module: "io" },
    );
  },
  {},
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
      let value;
      call_method(this, "_write_back");
      const data = call_method(attr(this.raw, this, "raw"), "read", attr(this._limit, this, "_limit"));
      if (data != null && !isinstance(data, tuple_of(bytes, bytearray))) {
        throw OSError(
          `read() should return bytes, not '${formatted(attr((value = type_of(data)).__name__, value, "__name__"))}'`,
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
      this._at = iadd(attr(this._at, this, "_at"), len(piece));
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
      let value;
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
        (value = call_method(
          attr(this.raw, this, "raw"),
          "read",
          lt(size, 0) ? attr(this._limit, this, "_limit") : size,
        )),
      )
        ? value
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
      this._back_size = iadd(attr(this._back_size, this, "_back_size"), len(data));
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

export const BufferedReader = /* @__PURE__ */ define_class(
  "BufferedReader",
  [_Reading, _Buffered],
  (ns) => {
    ns.__module__ = "_io";

    const buffer_size$default = DEFAULT_BUFFER_SIZE;
    ns.__init__ = def(
      "BufferedReader.__init__(self, raw, buffer_size=)",
      function (self, raw, buffer_size = buffer_size$default) {
        if (!truth(call_method(raw, "readable"))) {
          throw raise_(call(UnsupportedOperation, "File or stream is not readable."));
        }
        call_special(_Buffered, "__init__", self, raw, buffer_size);
      },
      { module: "io" },
    );
  },
  {},
  { module: "io" },
);

export const BufferedWriter = /* @__PURE__ */ define_class(
  "BufferedWriter",
  [_Writing, _Buffered],
  (ns) => {
    ns.__module__ = "_io";

    const buffer_size$default = DEFAULT_BUFFER_SIZE;
    ns.__init__ = def(
      "BufferedWriter.__init__(self, raw, buffer_size=)",
      function (self, raw, buffer_size = buffer_size$default) {
        if (!truth(call_method(raw, "writable"))) {
          throw raise_(call(UnsupportedOperation, "File or stream is not writable."));
        }
        call_special(_Buffered, "__init__", self, raw, buffer_size);
      },
      { module: "io" },
    );
  },
  {},
  { module: "io" },
);

export const BufferedRandom = /* @__PURE__ */ define_class(
  "BufferedRandom",
  [_Reading, _Writing, _Buffered],
  (ns) => {
    ns.__module__ = "_io";

    const buffer_size$default = DEFAULT_BUFFER_SIZE;
    ns.__init__ = def(
      "BufferedRandom.__init__(self, raw, buffer_size=)",
      function (self, raw, buffer_size = buffer_size$default) {
        if (!truth(call_method(raw, "seekable"))) {
          throw raise_(call(UnsupportedOperation, "File or stream is not seekable."));
        }
        call_special(_Buffered, "__init__", self, raw, buffer_size);
      },
      { module: "io" },
    );
  },
  {},
  { module: "io" },
);

export const BufferedRWPair = /* @__PURE__ */ define_class(
  "BufferedRWPair",
  [BufferedIOBase],
  (ns) => {
    ns.__module__ = "_io";

    const buffer_size$default = DEFAULT_BUFFER_SIZE;
    ns.__init__ = def(
      "BufferedRWPair.__init__(self, reader, writer, buffer_size=, /)",
      function (self, reader, writer, buffer_size = buffer_size$default) {
        settable(self, "reader").reader = BufferedReader(reader, buffer_size);
        settable(self, "writer").writer = BufferedWriter(writer, buffer_size);
      },
      { module: "io" },
    );

    ns.read = def(
      "BufferedRWPair.read(self, size=, /)",
      function (self, size = -1) {
        return call_method(attr(self.reader, self, "reader"), "read", size);
      },
      { module: "io" },
    );

    ns.read1 = def(
      "BufferedRWPair.read1(self, size=, /)",
      function (self, size = -1) {
        return call_method(attr(self.reader, self, "reader"), "read1", size);
      },
      { module: "io" },
    );

    ns.readinto = def(
      "BufferedRWPair.readinto(self, buffer, /)",
      function (self, buffer) {
        return call_method(attr(self.reader, self, "reader"), "readinto", buffer);
      },
      { module: "io" },
    );

    ns.peek = def(
      "BufferedRWPair.peek(self, size=, /)",
      function (self, size = 0) {
        return call_method(attr(self.reader, self, "reader"), "peek", size);
      },
      { module: "io" },
    );

    ns.write = def(
      "BufferedRWPair.write(self, data, /)",
      function (self, data) {
        return call_method(attr(self.writer, self, "writer"), "write", data);
      },
      { module: "io" },
    );

    ns.flush = def(
      "BufferedRWPair.flush(self)",
      function (self) {
        return call_method(attr(self.writer, self, "writer"), "flush");
      },
      { module: "io" },
    );

    ns.readable = def(
      "BufferedRWPair.readable(self)",
      function (self) {
        return call_method(attr(self.reader, self, "reader"), "readable");
      },
      { module: "io" },
    );

    ns.writable = def(
      "BufferedRWPair.writable(self)",
      function (self) {
        return call_method(attr(self.writer, self, "writer"), "writable");
      },
      { module: "io" },
    );

    ns.isatty = def(
      "BufferedRWPair.isatty(self)",
      function (self) {
        let value;
        return truth((value = call_method(attr(self.reader, self, "reader"), "isatty")))
          ? value
          : call_method(attr(self.writer, self, "writer"), "isatty");
      },
      { module: "io" },
    );

    ns.close = def(
      "BufferedRWPair.close(self)",
      function (self) {
        let pending = null;
        try {
          close$1(attr(self.writer, self, "writer"));
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            close$1(attr(self.reader, self, "reader"));
          } catch (inner) {
            throw chain(inner, pending);
          }
        }
        return null;
      },
      { module: "io" },
    );

    ns.closed = property(
      def(
        "BufferedRWPair.closed(self)",
        function (self) {
          let value;
          return attr((value = attr(self.writer, self, "writer")).closed, value, "closed");
        },
        { module: "io" },
      ),
    );
  },
  {},
  { module: "io" },
);
