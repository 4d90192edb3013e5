// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/io/text.py by `npm run library:python`. Do not edit.
/**
 * `io.TextIOWrapper`: bytes read and written as text.
 *
 * Source: Library Reference, `io`, "Text I/O"; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, is_not, le, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { StopIteration, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { host_line_end } from "../../objects/host-files.ts";
import { type_of } from "../../objects/object.ts";
import { OSError } from "../../objects/os-errors.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords } from "../../objects/signature.ts";
import { Ellipsis } from "../../objects/singletons.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { reversed } from "../../semantics/builtins/reversed.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { lower } from "../../semantics/methods/case.ts";
import { count as count$1 } from "../../semantics/methods/count.ts";
import { decode as decode$1 } from "../../semantics/methods/delegated.ts";
import { close as close$1 } from "../../semantics/methods/driving.ts";
import { get } from "../../semantics/methods/get.ts";
import { join } from "../../semantics/methods/joining.ts";
import { endswith, find, replace } from "../../semantics/methods/searching.ts";
import { encode, translate as translate$1 } from "../../semantics/methods/translating.ts";
import { add, mod, neg, sub } from "../../semantics/operators/arithmetic.ts";
import { and_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd, ior, isub } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { caught, chain, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { asked_size, TextIOBase, UnsupportedOperation } from "../io/base.ts";

const _CHUNK = 8192;

/** Notes the ends of lines it meets, and turns them into newlines. */
export const NewlineDecoder = /* @__PURE__ */ define_class(
  "NewlineDecoder",
  [],
  class {
    __init__(translate) {
      this.translate = translate;
      this._held = false;
      this._seen = 0;
    }

    decode(text, final = false) {
      if (truth(this._held) && (truth(text) || truth(final))) {
        text = add("\r", text);
        this._held = false;
      }
      if (truth(endswith(text, "\r")) && !truth(final)) {
        // A newline may follow.
        text = getitem(text, slice(null, -1));
        this._held = true;
      }
      if (contains(text, "\r")) {
        const pairs = count$1(text, "\r\n");
        if (truth(pairs)) {
          this._seen = ior(this._seen, 4);
        }
        if (gt(count$1(text, "\r"), pairs)) {
          this._seen = ior(this._seen, 1);
        }
        if (gt(count$1(text, "\n"), pairs)) {
          this._seen = ior(this._seen, 2);
        }
        if (truth(this.translate)) {
          text = replace(replace(text, "\r\n", "\n"), "\r", "\n");
        }
      } else if (!truth(and_(this._seen, 2)) && contains(text, "\n")) {
        this._seen = ior(this._seen, 2);
      }
      return text;
    }

    get newlines() {
      const self = this;
      const kinds = tuple(
        generator("NewlineDecoder.newlines.<locals>.<genexpr>(.0)", function* (source) {
          for (const entry of source) {
            const [bit, kind] = unpack(entry, 2);
            if (truth(and_(self._seen, bit))) {
              yield kind;
            }
          }
        })(rows(tuple_of(tuple_of(1, "\r"), tuple_of(2, "\n"), tuple_of(4, "\r\n")))),
      );
      if (!truth(kinds)) {
        return null;
      }
      return len(kinds) === 1 ? getitem(kinds, 0) : kinds;
    }

    reset() {
      this._held = false;
      this._seen = 0;
      return null;
    }
  },
  {
    __init__: "(self, translate)",
    decode: "(self, text, final=)",
    newlines: "@property",
    reset: "(self)",
  },
  { module: "io" },
);

/** How many bytes form whole characters, so far as one can see: the rest waits for more. */
function _complete(data, encoding) {
  const width = get(_WIDTHS, encoding, 0);
  if (eq(width, 1)) {
    return len(data);
  }
  if (gt(width, 1)) {
    let end = sub(len(data), mod(len(data), width));
    if (
      eq(width, 2) &&
      ge(end, 2) &&
      eq(and_(getitem(data, ne(encoding, "utf-16-be") ? sub(end, 1) : sub(end, 2)), 252), 216)
    ) {
      end = isub(end, 2);
    }
    return end;
  }
  for (let back = 1, stop = add(min(3, len(data)), 1); back < stop; back++) {
    const byte = getitem(data, neg(back));
    if (ge(byte, 245)) {
      break;
    }
    if (ge(byte, 194)) {
      const needed = lt(byte, 224) ? 2 : lt(byte, 240) ? 3 : 4;
      return needed > back ? len(data) - back : len(data);
    }
    if (lt(byte, 128)) {
      break;
    }
  }
  return len(data);
}
def("_complete(data, encoding)", _complete, { module: "io" });

const _WIDTHS = /* @__PURE__ */ dict_of(
  ["ascii", 1],
  ["latin-1", 1],
  ["utf-16", 2],
  ["utf-16-le", 2],
  ["utf-16-be", 2],
  ["utf-32", 4],
  ["utf-32-le", 4],
  ["utf-32-be", 4],
);

function _normal(encoding) {
  const name = replace(replace(lower(encoding), "_", "-"), " ", "-");
  return get(
    dict_of(
      ["utf8", "utf-8"],
      ["us-ascii", "ascii"],
      ["latin1", "latin-1"],
      ["iso-8859-1", "latin-1"],
      ["utf16", "utf-16"],
    ),
    name,
    name,
  );
}
def("_normal(encoding)", _normal, { module: "io" });

export const TextIOWrapper = /* @__PURE__ */ define_class(
  "TextIOWrapper",
  [TextIOBase],
  (ns) => {
    ns.__module__ = "_io";

    ns.__init__ = def(
      "TextIOWrapper.__init__(self, buffer, encoding=, errors=, newline=, line_buffering=, write_through=)",
      function (
        self,
        buffer,
        encoding = null,
        errors = null,
        newline = null,
        line_buffering = false,
        write_through = false,
      ) {
        let value, value$1;
        if (encoding != null && !isinstance(encoding, str)) {
          throw TypeError(
            `TextIOWrapper() argument 'encoding' must be str or None, not ${formatted(attr((value = type_of(encoding)).__name__, value, "__name__"))}`,
          );
        }
        if (newline != null && !isinstance(newline, str)) {
          throw TypeError(
            `TextIOWrapper() argument 'newline' must be str or None, not ${formatted(attr((value$1 = type_of(newline)).__name__, value$1, "__name__"))}`,
          );
        }
        if (not_contains(tuple_of(null, "", "\n", "\r", "\r\n"), newline)) {
          throw ValueError(`illegal newline value: ${formatted(newline)}`);
        }
        if (encoding == null || eq(encoding, "locale")) {
          encoding = "UTF-8";
        }
        encode("", encoding);
        decode$1(bytes_of("x"), encoding, "replace");
        settable(self, "_buffer")._buffer = buffer;
        settable(self, "_encoding")._encoding = encoding;
        settable(self, "_codec")._codec = _normal(encoding);
        settable(self, "_errors")._errors = truth(errors) ? errors : "strict";
        settable(self, "_is_closed")._is_closed = false;
        call_method(self, "_set_newline", newline);
        settable(self, "_line_buffering")._line_buffering = bool(line_buffering);
        settable(self, "_write_through")._write_through = bool(write_through);
        call_method(self, "_forget");
        settable(self, "_may_tell")._may_tell = true;
        settable(self, "_started")._started = not_contains(
          tuple_of("utf-16", "utf-32", "utf-8-sig"),
          attr(self._codec, self, "_codec"),
        );
      },
      { module: "io" },
    );

    ns._set_newline = def(
      "TextIOWrapper._set_newline(self, newline)",
      function (self, newline) {
        settable(self, "_newline")._newline = newline;
        settable(self, "_decoder")._decoder = !truth(newline) ? NewlineDecoder(newline == null) : null;
        settable(self, "_line_end")._line_end = contains(tuple_of("\r", "\r\n"), newline)
          ? newline
          : newline == null
            ? call(host_line_end)
            : "\n";
        return null;
      },
      { module: "io" },
    );

    /** Nothing is read ahead. */
    ns._forget = def(
      "TextIOWrapper._forget(self)",
      function (self) {
        settable(self, "_text")._text = "";
        settable(self, "_at")._at = 0;
        // Bytes of the text read ahead and what is still to be decoded, for `tell`.
        settable(self, "_bytes")._bytes = bytes_of("");
        settable(self, "_rest")._rest = bytes_of("");
        settable(self, "_begun")._begun = false;
        settable(self, "_ended")._ended = false;
        return null;
      },
      { module: "io" },
    );

    ns.buffer = property(
      def(
        "TextIOWrapper.buffer(self)",
        function (self) {
          if (attr(self._buffer, self, "_buffer") == null) {
            throw ValueError("underlying buffer has been detached");
          }
          return attr(self._buffer, self, "_buffer");
        },
        { module: "io" },
      ),
    );

    ns.encoding = property(
      def(
        "TextIOWrapper.encoding(self)",
        function (self) {
          return attr(self._encoding, self, "_encoding");
        },
        { module: "io" },
      ),
    );

    ns.errors = property(
      def(
        "TextIOWrapper.errors(self)",
        function (self) {
          return attr(self._errors, self, "_errors");
        },
        { module: "io" },
      ),
    );

    ns.newlines = property(
      def(
        "TextIOWrapper.newlines(self)",
        function (self) {
          let value;
          return attr(self._decoder, self, "_decoder") != null
            ? attr((value = attr(self._decoder, self, "_decoder")).newlines, value, "newlines")
            : null;
        },
        { module: "io" },
      ),
    );

    ns.line_buffering = property(
      def(
        "TextIOWrapper.line_buffering(self)",
        function (self) {
          return attr(self._line_buffering, self, "_line_buffering");
        },
        { module: "io" },
      ),
    );

    ns.write_through = property(
      def(
        "TextIOWrapper.write_through(self)",
        function (self) {
          return attr(self._write_through, self, "_write_through");
        },
        { module: "io" },
      ),
    );

    ns.name = property(
      def(
        "TextIOWrapper.name(self)",
        function (self) {
          return attribute(attribute(self, "buffer"), "name");
        },
        { module: "io" },
      ),
    );

    ns.closed = property(
      def(
        "TextIOWrapper.closed(self)",
        function (self) {
          let value;
          return attr((value = attribute(self, "buffer")).closed, value, "closed");
        },
        { module: "io" },
      ),
    );

    ns.__repr__ = def(
      "TextIOWrapper.__repr__(self)",
      function (self) {
        let text = "<_io.TextIOWrapper";
        if (attr(self._buffer, self, "_buffer") != null) {
          const name = getattr(attr(self._buffer, self, "_buffer"), "name", null);
          if (name != null) {
            text = text + ` name=${repr(name)}`;
          }
          const mode = getattr(self, "mode", null);
          if (mode != null) {
            text = text + ` mode=${repr(mode)}`;
          }
        }
        return text + ` encoding=${repr(attr(self._encoding, self, "_encoding"))}>`;
      },
      { module: "io" },
    );

    ns._open = def(
      "TextIOWrapper._open(self)",
      function (self) {
        let value;
        if (truth(attr((value = attribute(self, "buffer")).closed, value, "closed"))) {
          throw ValueError("I/O operation on closed file.");
        }
        return null;
      },
      { module: "io" },
    );

    ns.readable = def(
      "TextIOWrapper.readable(self)",
      function (self) {
        return call_method(attribute(self, "buffer"), "readable");
      },
      { module: "io" },
    );

    ns.writable = def(
      "TextIOWrapper.writable(self)",
      function (self) {
        return call_method(attribute(self, "buffer"), "writable");
      },
      { module: "io" },
    );

    ns.seekable = def(
      "TextIOWrapper.seekable(self)",
      function (self) {
        return call_method(attribute(self, "buffer"), "seekable");
      },
      { module: "io" },
    );

    ns.fileno = def(
      "TextIOWrapper.fileno(self)",
      function (self) {
        return call_method(attribute(self, "buffer"), "fileno");
      },
      { module: "io" },
    );

    ns.isatty = def(
      "TextIOWrapper.isatty(self)",
      function (self) {
        return call_method(attribute(self, "buffer"), "isatty");
      },
      { module: "io" },
    );

    ns.detach = def(
      "TextIOWrapper.detach(self)",
      function (self) {
        const buffer = attribute(self, "buffer");
        call_method(self, "flush");
        settable(self, "_buffer")._buffer = null;
        return buffer;
      },
      { module: "io" },
    );

    ns.flush = def(
      "TextIOWrapper.flush(self)",
      function (self) {
        call_method(self, "_open");
        settable(self, "_may_tell")._may_tell = true;
        call_method(attribute(self, "buffer"), "flush");
        return null;
      },
      { module: "io" },
    );

    ns.close = def(
      "TextIOWrapper.close(self)",
      function (self) {
        if (attr(self._buffer, self, "_buffer") != null && !truth(attr(self.closed, self, "closed"))) {
          let pending = null;
          try {
            call_method(self, "flush");
          } catch (error) {
            pending = caught(error);
            throw error;
          } finally {
            try {
              close$1(attribute(self, "buffer"));
            } catch (inner) {
              throw chain(inner, pending);
            }
          }
        }
        return null;
      },
      { module: "io" },
    );

    const newline$default = Ellipsis;
    ns.reconfigure = def(
      "TextIOWrapper.reconfigure(self, *, encoding=, errors=, newline=, line_buffering=, write_through=)",
      function (self, options) {
        const {
          encoding = null,
          errors = null,
          newline = newline$default,
          line_buffering = null,
          write_through = null,
        } = keywords(options);
        if (
          truth(attr(self._begun, self, "_begun")) &&
          (encoding != null || errors != null || is_not(newline, Ellipsis))
        ) {
          throw raise_(
            call(
              UnsupportedOperation,
              "It is not possible to set the encoding or newline of stream after the first read",
            ),
          );
        }
        call_method(self, "flush");
        if (encoding != null) {
          settable(self, "_encoding")._encoding = encoding;
          settable(self, "_codec")._codec = _normal(encoding);
          settable(self, "_errors")._errors = truth(errors) ? errors : "strict";
        } else if (errors != null) {
          settable(self, "_errors")._errors = errors;
        }
        if (is_not(newline, Ellipsis)) {
          call_method(self, "_set_newline", newline);
        }
        if (line_buffering != null) {
          settable(self, "_line_buffering")._line_buffering = bool(line_buffering);
        }
        if (write_through != null) {
          settable(self, "_write_through")._write_through = bool(write_through);
        }
        return null;
      },
      { module: "io" },
    );

    ns.write = def(
      "TextIOWrapper.write(self, text, /)",
      function (self, text) {
        let value;
        if (!isinstance(text, str)) {
          throw TypeError(
            `write() argument must be str, not ${formatted(attr((value = type_of(text)).__name__, value, "__name__"))}`,
          );
        }
        call_method(self, "_open");
        if (!truth(call_method(attribute(self, "buffer"), "writable"))) {
          throw raise_(call(UnsupportedOperation, "not writable"));
        }
        const count = len(text);
        const ends = contains(text, "\n");
        if (ne(attr(self._line_end, self, "_line_end"), "\n") && ends) {
          text = replace(text, "\n", attr(self._line_end, self, "_line_end"));
        }
        let codec = attr(self._codec, self, "_codec");
        if (!truth(attr(self._started, self, "_started"))) {
          settable(self, "_started")._started = true;
          if (truth(call_method(self, "seekable")) && ne(call_method(attribute(self, "buffer"), "tell"), 0)) {
            codec = getitem(_AFTER_MARK, codec);
          }
        } else if (contains(_AFTER_MARK, codec)) {
          codec = getitem(_AFTER_MARK, codec);
        }
        if (truth(attr(self._begun, self, "_begun"))) {
          call_method(self, "_drop_ahead");
        }
        call_method(
          attribute(self, "buffer"),
          "write",
          encode(text, codec, attr(self._errors, self, "_errors")),
        );
        if (truth(attr(self._line_buffering, self, "_line_buffering")) && (ends || contains(text, "\r"))) {
          call_method(self, "flush");
        }
        return count;
      },
      { module: "io" },
    );

    /** What was read ahead is forgotten; the bytes go on where the text was read up to. */
    ns._drop_ahead = def(
      "TextIOWrapper._drop_ahead(self)",
      function (self) {
        if (truth(attr(self._text, self, "_text")) || truth(attr(self._rest, self, "_rest"))) {
          if (truth(call_method(self, "seekable"))) {
            call_method(attribute(self, "buffer"), "seek", call_method(self, "_position"));
          }
        }
        call_method(self, "_forget");
        return null;
      },
      { module: "io" },
    );

    /** Read some more text ahead; False at the end. */
    ns._fill = def(
      "TextIOWrapper._fill(self, everything=)",
      function (self, everything = false) {
        let value;
        if (truth(attr(self._ended, self, "_ended"))) {
          return false;
        }
        if (
          !truth(attr(self._begun, self, "_begun")) &&
          !truth(call_method(attribute(self, "buffer"), "readable"))
        ) {
          throw raise_(call(UnsupportedOperation, "not readable"));
        }
        settable(self, "_begun")._begun = true;
        let data;
        if (truth(everything)) {
          data = call_method(attribute(self, "buffer"), "read");
        } else {
          data = hasattr(attribute(self, "buffer"), "read1")
            ? call_method(attribute(self, "buffer"), "read1", _CHUNK)
            : call_method(attribute(self, "buffer"), "read", _CHUNK);
        }
        if (!isinstance(data, tuple_of(bytes, bytearray))) {
          throw TypeError(
            `underlying read1() should have returned a bytes-like object, not '${formatted(attr((value = type_of(data)).__name__, value, "__name__"))}'`,
          );
        }
        const final = truth(everything) ? everything : !truth(data);
        const whole = add(attr(self._rest, self, "_rest"), data);
        const end = truth(final) ? len(whole) : _complete(whole, attr(self._codec, self, "_codec"));
        const piece = getitem(whole, slice(null, end));
        let text = truth(call_method(self, "_first", piece))
          ? decode$1(piece, attr(self._codec, self, "_codec"), attr(self._errors, self, "_errors"))
          : call_method(self, "_decode_on", piece);
        if (attr(self._decoder, self, "_decoder") != null) {
          text = decode$1(attr(self._decoder, self, "_decoder"), text, final);
        }
        settable(self, "_rest")._rest = getitem(whole, slice(end, null));
        settable(self, "_bytes")._bytes = add(
          lt(attr(self._at, self, "_at"), len(attr(self._text, self, "_text")))
            ? attr(self._bytes, self, "_bytes")
            : call_method(self, "_carried"),
          piece,
        );
        settable(self, "_text")._text = lt(attr(self._at, self, "_at"), len(attr(self._text, self, "_text")))
          ? add(getitem(attr(self._text, self, "_text"), slice(attr(self._at, self, "_at"), null)), text)
          : text;
        settable(self, "_at")._at = 0;
        settable(self, "_ended")._ended = final;
        return bool(text) || !truth(final);
      },
      { module: "io" },
    );

    ns._first = def(
      "TextIOWrapper._first(self, piece)",
      function (self, piece) {
        return (
          not_contains(_AFTER_MARK, attr(self._codec, self, "_codec")) ||
          !truth(attr(self._bytes, self, "_bytes"))
        );
      },
      { module: "io" },
    );

    ns._decode_on = def(
      "TextIOWrapper._decode_on(self, piece)",
      function (self, piece) {
        return decode$1(
          piece,
          getitem(_AFTER_MARK, attr(self._codec, self, "_codec")),
          attr(self._errors, self, "_errors"),
        );
      },
      { module: "io" },
    );

    /** A carriage return that waits for what follows has been decoded but not handed out. */
    ns._carried = def(
      "TextIOWrapper._carried(self)",
      function (self) {
        let value;
        return attr(self._decoder, self, "_decoder") != null &&
          truth(attr((value = attr(self._decoder, self, "_decoder"))._held, value, "_held"))
          ? bytes_of("\r")
          : bytes_of("");
      },
      { module: "io" },
    );

    /** Where the text read so far ends, in bytes. */
    ns._position = def(
      "TextIOWrapper._position(self)",
      function (self) {
        let value, value$1, value$2;
        const ahead = getitem(attr(self._text, self, "_text"), slice(attr(self._at, self, "_at"), null));
        const kept =
          attr(self._decoder, self, "_decoder") != null &&
          attr((value = attr(self._decoder, self, "_decoder"))._held, value, "_held");
        if (!truth(ahead) && !truth(kept)) {
          return sub(call_method(attribute(self, "buffer"), "tell"), len(attr(self._rest, self, "_rest")));
        }
        const codec = get(_AFTER_MARK, attr(self._codec, self, "_codec"), attr(self._codec, self, "_codec"));
        if (
          attr(self._decoder, self, "_decoder") == null ||
          !truth(
            attr(
              (value$1 = attr(self._decoder, self, "_decoder")).translate,
              value$1,
              "translate",
              translate$1,
            ),
          ) ||
          eq(and_(attr((value$2 = attr(self._decoder, self, "_decoder"))._seen, value$2, "_seen"), 5), 0)
        ) {
          const size =
            len(encode(ahead, codec, attr(self._errors, self, "_errors"))) +
            (truth(kept) ? len(encode("\r", codec)) : 0);
          return sub(
            sub(call_method(attribute(self, "buffer"), "tell"), len(attr(self._rest, self, "_rest"))),
            size,
          );
        }
        // Ends of lines were translated: count back in the text as it was.
        const raw = decode$1(attr(self._bytes, self, "_bytes"), codec, attr(self._errors, self, "_errors"));
        let at = len(raw);
        for (const c of each(reversed(ahead))) {
          at = sub(at, eq(c, "\n") && eq(getitem(raw, slice(sub(at, 2), at)), "\r\n") ? 2 : 1);
        }
        return sub(
          sub(call_method(attribute(self, "buffer"), "tell"), len(attr(self._rest, self, "_rest"))),
          len(encode(getitem(raw, slice(at, null)), codec, attr(self._errors, self, "_errors"))),
        );
      },
      { module: "io" },
    );

    ns.tell = def(
      "TextIOWrapper.tell(self)",
      function (self) {
        call_method(self, "_open");
        if (!truth(call_method(self, "seekable"))) {
          throw raise_(call(UnsupportedOperation, "underlying stream is not seekable"));
        }
        if (!truth(attr(self._may_tell, self, "_may_tell"))) {
          throw OSError("telling position disabled by next() call");
        }
        call_method(attribute(self, "buffer"), "flush");
        return truth(attr(self._begun, self, "_begun"))
          ? call_method(self, "_position")
          : call_method(attribute(self, "buffer"), "tell");
      },
      { module: "io" },
    );

    ns.seek = def(
      "TextIOWrapper.seek(self, cookie, whence=, /)",
      function (self, cookie, whence = 0) {
        call_method(self, "_open");
        if (!truth(call_method(self, "seekable"))) {
          throw raise_(call(UnsupportedOperation, "underlying stream is not seekable"));
        }
        if (eq(whence, 1)) {
          if (ne(cookie, 0)) {
            throw raise_(call(UnsupportedOperation, "can't do nonzero cur-relative seeks"));
          }
          cookie = call_method(self, "tell");
        } else if (eq(whence, 2)) {
          if (ne(cookie, 0)) {
            throw raise_(call(UnsupportedOperation, "can't do nonzero end-relative seeks"));
          }
          call_method(self, "flush");
          cookie = call_method(attribute(self, "buffer"), "seek", 0, 2);
          call_method(self, "_forget");
          return cookie;
        } else if (ne(whence, 0)) {
          throw ValueError(`invalid whence (${formatted(whence)}, should be 0, 1 or 2)`);
        }
        if (lt(cookie, 0)) {
          throw ValueError(`negative seek position ${formatted(cookie)}`);
        }
        call_method(self, "flush");
        call_method(attribute(self, "buffer"), "seek", cookie);
        call_method(self, "_forget");
        if (attr(self._decoder, self, "_decoder") != null) {
          settable(attr(self._decoder, self, "_decoder"), "_held")._held = false;
        }
        return cookie;
      },
      { module: "io" },
    );

    ns.truncate = def(
      "TextIOWrapper.truncate(self, size=, /)",
      function (self, size = null) {
        call_method(self, "flush");
        if (size == null && truth(attr(self._begun, self, "_begun"))) {
          size = call_method(self, "tell");
        }
        return call_method(attribute(self, "buffer"), "truncate", size);
      },
      { module: "io" },
    );

    ns.read = def(
      "TextIOWrapper.read(self, size=, /)",
      function (self, size = -1) {
        size = call(asked_size, size);
        call_method(self, "_open");
        if (!truth(call_method(attribute(self, "buffer"), "readable"))) {
          throw raise_(call(UnsupportedOperation, "not readable"));
        }
        if (lt(size, 0)) {
          const pieces = [getitem(attr(self._text, self, "_text"), slice(attr(self._at, self, "_at"), null))];
          settable(self, "_at")._at = len(attr(self._text, self, "_text"));
          if (truth(call_method(self, "_fill", true))) {
            pieces.push(attr(self._text, self, "_text"));
            settable(self, "_at")._at = len(attr(self._text, self, "_text"));
          }
          settable(self, "_ended")._ended = false;
          return join("", pieces);
        }
        while (lt(sub(len(attr(self._text, self, "_text")), attr(self._at, self, "_at")), size)) {
          if (!truth(call_method(self, "_fill"))) {
            settable(self, "_ended")._ended = false;
            break;
          }
        }
        const text = getitem(
          attr(self._text, self, "_text"),
          slice(attr(self._at, self, "_at"), add(attr(self._at, self, "_at"), size)),
        );
        settable(self, "_at")._at = iadd(attr(self._at, self, "_at"), len(text));
        return text;
      },
      { module: "io" },
    );

    ns.readline = def(
      "TextIOWrapper.readline(self, size=, /)",
      function (self, size = -1) {
        size = call(asked_size, size);
        call_method(self, "_open");
        let searched = 0;
        let end;
        while (true) {
          end = call_method(self, "_line", add(attr(self._at, self, "_at"), searched));
          if (ge(end, 0)) {
            break;
          }
          searched = max(0, sub(sub(len(attr(self._text, self, "_text")), attr(self._at, self, "_at")), 1));
          if (!truth(call_method(self, "_fill"))) {
            settable(self, "_ended")._ended = false;
            end = len(attr(self._text, self, "_text"));
            break;
          }
        }
        if (le(0, size) && lt(size, sub(end, attr(self._at, self, "_at")))) {
          end = add(attr(self._at, self, "_at"), size);
        }
        const line = getitem(attr(self._text, self, "_text"), slice(attr(self._at, self, "_at"), end));
        settable(self, "_at")._at = end;
        return line;
      },
      { module: "io" },
    );

    /** Behind the end of the line; -1 when it is not there yet. */
    ns._line = def(
      "TextIOWrapper._line(self, start)",
      function (self, start) {
        let value, value$1;
        if (eq(attr(self._newline, self, "_newline"), "")) {
          for (const at of each(range(start, len(attr(self._text, self, "_text"))))) {
            if (eq(getitem(attr(self._text, self, "_text"), at), "\n")) {
              return add(at, 1);
            }
            if (eq(getitem(attr(self._text, self, "_text"), at), "\r")) {
              if (add(at, 1) < len(attr(self._text, self, "_text"))) {
                return eq(getitem(attr(self._text, self, "_text"), add(at, 1)), "\n")
                  ? add(at, 2)
                  : add(at, 1);
              }
              return !truth(attr((value = attr(self._decoder, self, "_decoder"))._held, value, "_held"))
                ? add(at, 1)
                : -1;
            }
          }
          return -1;
        }
        const mark = truth((value$1 = attr(self._newline, self, "_newline"))) ? value$1 : "\n";
        const end = find(attr(self._text, self, "_text"), mark, start);
        return lt(end, 0) ? -1 : add(end, len(mark));
      },
      { module: "io" },
    );

    ns.__next__ = def(
      "TextIOWrapper.__next__(self)",
      function (self) {
        settable(self, "_may_tell")._may_tell = false;
        const line = call_method(self, "readline");
        if (!truth(line)) {
          settable(self, "_may_tell")._may_tell = true;
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

const _AFTER_MARK = /* @__PURE__ */ dict_of(
  ["utf-16", "utf-16-le"],
  ["utf-32", "utf-32-le"],
  ["utf-8-sig", "utf-8"],
);
