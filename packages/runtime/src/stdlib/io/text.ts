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
import { format } from "../../objects/format.ts";
import { generator } from "../../objects/generator.ts";
import { host_line_end } from "../../objects/host-files.ts";
import { OSError } from "../../objects/os-errors.ts";
import { keywords } from "../../objects/signature.ts";
import { Ellipsis } from "../../objects/singletons.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { reversed } from "../../semantics/builtins/reversed.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { type } from "../../semantics/builtins/type.ts";
import { lower } from "../../semantics/methods/case.ts";
import { count as count$1 } from "../../semantics/methods/count.ts";
import { decode as decode$1 } from "../../semantics/methods/delegated.ts";
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
import { each } from "../../semantics/protocols/iteration.ts";
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
        })(each(tuple_of(tuple_of(1, "\r"), tuple_of(2, "\n"), tuple_of(4, "\r\n")))),
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
const newline$default = Ellipsis;
export const TextIOWrapper = /* @__PURE__ */ define_class(
  "TextIOWrapper",
  [TextIOBase],
  class {
    static __module__ = "_io";
    __init__(
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
          `TextIOWrapper() argument 'encoding' must be str or None, not ${format(attr((value = type(encoding)).__name__, value, "__name__"))}`,
        );
      }
      if (newline != null && !isinstance(newline, str)) {
        throw TypeError(
          `TextIOWrapper() argument 'newline' must be str or None, not ${format(attr((value$1 = type(newline)).__name__, value$1, "__name__"))}`,
        );
      }
      if (not_contains(tuple_of(null, "", "\n", "\r", "\r\n"), newline)) {
        throw ValueError(`illegal newline value: ${format(newline)}`);
      }
      if (encoding == null || eq(encoding, "locale")) {
        encoding = "UTF-8";
      }
      encode("", encoding);
      decode$1(bytes_of("x"), encoding, "replace");
      setattr(this, "_buffer", buffer);
      setattr(this, "_encoding", encoding);
      setattr(this, "_codec", _normal(encoding));
      setattr(this, "_errors", truth(errors) ? errors : "strict");
      setattr(this, "_is_closed", false);
      call_method(this, "_set_newline", newline);
      setattr(this, "_line_buffering", bool(line_buffering));
      setattr(this, "_write_through", bool(write_through));
      call_method(this, "_forget");
      setattr(this, "_may_tell", true);
      setattr(
        this,
        "_started",
        not_contains(tuple_of("utf-16", "utf-32", "utf-8-sig"), attr(this._codec, this, "_codec")),
      );
    }
    _set_newline(newline) {
      setattr(this, "_newline", newline);
      setattr(this, "_decoder", !truth(newline) ? NewlineDecoder(newline == null) : null);
      setattr(
        this,
        "_line_end",
        contains(tuple_of("\r", "\r\n"), newline) ? newline : newline == null ? call(host_line_end) : "\n",
      );
      return null;
    }
    /** Nothing is read ahead. */
    _forget() {
      setattr(this, "_text", "");
      setattr(this, "_at", 0);
      // Bytes of the text read ahead and what is still to be decoded, for `tell`.
      setattr(this, "_bytes", bytes_of(""));
      setattr(this, "_rest", bytes_of(""));
      setattr(this, "_begun", false);
      setattr(this, "_ended", false);
      return null;
    }
    get buffer() {
      if (attr(this._buffer, this, "_buffer") == null) {
        throw ValueError("underlying buffer has been detached");
      }
      return attr(this._buffer, this, "_buffer");
    }
    get encoding() {
      return attr(this._encoding, this, "_encoding");
    }
    get errors() {
      return attr(this._errors, this, "_errors");
    }
    get newlines() {
      let value;
      return attr(this._decoder, this, "_decoder") != null
        ? attr((value = attr(this._decoder, this, "_decoder")).newlines, value, "newlines")
        : null;
    }
    get line_buffering() {
      return attr(this._line_buffering, this, "_line_buffering");
    }
    get write_through() {
      return attr(this._write_through, this, "_write_through");
    }
    get name() {
      return attribute(attribute(this, "buffer"), "name");
    }
    get closed() {
      let value;
      return attr((value = attribute(this, "buffer")).closed, value, "closed");
    }
    __repr__() {
      let text = "<_io.TextIOWrapper";
      if (attr(this._buffer, this, "_buffer") != null) {
        const name = getattr(attr(this._buffer, this, "_buffer"), "name", null);
        if (name != null) {
          text = text + ` name=${repr(name)}`;
        }
        const mode = getattr(this, "mode", null);
        if (mode != null) {
          text = text + ` mode=${repr(mode)}`;
        }
      }
      return text + ` encoding=${repr(attr(this._encoding, this, "_encoding"))}>`;
    }
    _open() {
      let value;
      if (truth(attr((value = attribute(this, "buffer")).closed, value, "closed"))) {
        throw ValueError("I/O operation on closed file.");
      }
      return null;
    }
    readable() {
      return call_method(attribute(this, "buffer"), "readable");
    }
    writable() {
      return call_method(attribute(this, "buffer"), "writable");
    }
    seekable() {
      return call_method(attribute(this, "buffer"), "seekable");
    }
    fileno() {
      return call_method(attribute(this, "buffer"), "fileno");
    }
    isatty() {
      return call_method(attribute(this, "buffer"), "isatty");
    }
    detach() {
      const buffer = attribute(this, "buffer");
      call_method(this, "flush");
      setattr(this, "_buffer", null);
      return buffer;
    }
    flush() {
      call_method(this, "_open");
      setattr(this, "_may_tell", true);
      call_method(attribute(this, "buffer"), "flush");
      return null;
    }
    close() {
      if (attr(this._buffer, this, "_buffer") != null && !truth(attr(this.closed, this, "closed"))) {
        let pending = null;
        try {
          call_method(this, "flush");
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            call_method(attribute(this, "buffer"), "close");
          } catch (inner) {
            throw chain(inner, pending);
          }
        }
      }
      return null;
    }
    reconfigure(options) {
      const {
        encoding = null,
        errors = null,
        newline = newline$default,
        line_buffering = null,
        write_through = null,
      } = keywords(options);
      if (
        truth(attr(this._begun, this, "_begun")) &&
        (encoding != null || errors != null || is_not(newline, Ellipsis))
      ) {
        throw raise_(
          call(
            UnsupportedOperation,
            "It is not possible to set the encoding or newline of stream after the first read",
          ),
        );
      }
      call_method(this, "flush");
      if (encoding != null) {
        setattr(this, "_encoding", encoding);
        setattr(this, "_codec", _normal(encoding));
        setattr(this, "_errors", truth(errors) ? errors : "strict");
      } else if (errors != null) {
        setattr(this, "_errors", errors);
      }
      if (is_not(newline, Ellipsis)) {
        call_method(this, "_set_newline", newline);
      }
      if (line_buffering != null) {
        setattr(this, "_line_buffering", bool(line_buffering));
      }
      if (write_through != null) {
        setattr(this, "_write_through", bool(write_through));
      }
      return null;
    }
    write(text) {
      let value;
      if (!isinstance(text, str)) {
        throw TypeError(
          `write() argument must be str, not ${format(attr((value = type(text)).__name__, value, "__name__"))}`,
        );
      }
      call_method(this, "_open");
      if (!truth(call_method(attribute(this, "buffer"), "writable"))) {
        throw raise_(call(UnsupportedOperation, "not writable"));
      }
      const count = len(text);
      const ends = contains(text, "\n");
      if (ne(attr(this._line_end, this, "_line_end"), "\n") && ends) {
        text = replace(text, "\n", attr(this._line_end, this, "_line_end"));
      }
      let codec = attr(this._codec, this, "_codec");
      if (!truth(attr(this._started, this, "_started"))) {
        setattr(this, "_started", true);
        if (truth(call_method(this, "seekable")) && ne(call_method(attribute(this, "buffer"), "tell"), 0)) {
          codec = getitem(_AFTER_MARK, codec);
        }
      } else if (contains(_AFTER_MARK, codec)) {
        codec = getitem(_AFTER_MARK, codec);
      }
      if (truth(attr(this._begun, this, "_begun"))) {
        call_method(this, "_drop_ahead");
      }
      call_method(
        attribute(this, "buffer"),
        "write",
        encode(text, codec, attr(this._errors, this, "_errors")),
      );
      if (truth(attr(this._line_buffering, this, "_line_buffering")) && (ends || contains(text, "\r"))) {
        call_method(this, "flush");
      }
      return count;
    }
    /** What was read ahead is forgotten; the bytes go on where the text was read up to. */
    _drop_ahead() {
      if (truth(attr(this._text, this, "_text")) || truth(attr(this._rest, this, "_rest"))) {
        if (truth(call_method(this, "seekable"))) {
          call_method(attribute(this, "buffer"), "seek", call_method(this, "_position"));
        }
      }
      call_method(this, "_forget");
      return null;
    }
    /** Read some more text ahead; False at the end. */
    _fill(everything = false) {
      let value;
      if (truth(attr(this._ended, this, "_ended"))) {
        return false;
      }
      if (
        !truth(attr(this._begun, this, "_begun")) &&
        !truth(call_method(attribute(this, "buffer"), "readable"))
      ) {
        throw raise_(call(UnsupportedOperation, "not readable"));
      }
      setattr(this, "_begun", true);
      let data;
      if (truth(everything)) {
        data = call_method(attribute(this, "buffer"), "read");
      } else {
        data = hasattr(attribute(this, "buffer"), "read1")
          ? call_method(attribute(this, "buffer"), "read1", _CHUNK)
          : call_method(attribute(this, "buffer"), "read", _CHUNK);
      }
      if (!isinstance(data, tuple_of(bytes, bytearray))) {
        throw TypeError(
          `underlying read1() should have returned a bytes-like object, not '${format(attr((value = type(data)).__name__, value, "__name__"))}'`,
        );
      }
      const final = truth(everything) ? everything : !truth(data);
      const whole = add(attr(this._rest, this, "_rest"), data);
      const end = truth(final) ? len(whole) : _complete(whole, attr(this._codec, this, "_codec"));
      const piece = getitem(whole, slice(null, end));
      let text = truth(call_method(this, "_first", piece))
        ? decode$1(piece, attr(this._codec, this, "_codec"), attr(this._errors, this, "_errors"))
        : call_method(this, "_decode_on", piece);
      if (attr(this._decoder, this, "_decoder") != null) {
        text = decode$1(attr(this._decoder, this, "_decoder"), text, final);
      }
      setattr(this, "_rest", getitem(whole, slice(end, null)));
      setattr(
        this,
        "_bytes",
        add(
          lt(attr(this._at, this, "_at"), len(attr(this._text, this, "_text")))
            ? attr(this._bytes, this, "_bytes")
            : call_method(this, "_carried"),
          piece,
        ),
      );
      setattr(
        this,
        "_text",
        lt(attr(this._at, this, "_at"), len(attr(this._text, this, "_text")))
          ? add(getitem(attr(this._text, this, "_text"), slice(attr(this._at, this, "_at"), null)), text)
          : text,
      );
      setattr(this, "_at", 0);
      setattr(this, "_ended", final);
      return bool(text) || !truth(final);
    }
    _first(piece) {
      return (
        not_contains(_AFTER_MARK, attr(this._codec, this, "_codec")) ||
        !truth(attr(this._bytes, this, "_bytes"))
      );
    }
    _decode_on(piece) {
      return decode$1(
        piece,
        getitem(_AFTER_MARK, attr(this._codec, this, "_codec")),
        attr(this._errors, this, "_errors"),
      );
    }
    /** A carriage return that waits for what follows has been decoded but not handed out. */
    _carried() {
      let value;
      return attr(this._decoder, this, "_decoder") != null &&
        truth(attr((value = attr(this._decoder, this, "_decoder"))._held, value, "_held"))
        ? bytes_of("\r")
        : bytes_of("");
    }
    /** Where the text read so far ends, in bytes. */
    _position() {
      let value, value$1, value$2;
      const ahead = getitem(attr(this._text, this, "_text"), slice(attr(this._at, this, "_at"), null));
      const kept =
        attr(this._decoder, this, "_decoder") != null &&
        attr((value = attr(this._decoder, this, "_decoder"))._held, value, "_held");
      if (!truth(ahead) && !truth(kept)) {
        return sub(call_method(attribute(this, "buffer"), "tell"), len(attr(this._rest, this, "_rest")));
      }
      const codec = get(_AFTER_MARK, attr(this._codec, this, "_codec"), attr(this._codec, this, "_codec"));
      if (
        attr(this._decoder, this, "_decoder") == null ||
        !truth(
          attr(
            (value$1 = attr(this._decoder, this, "_decoder")).translate,
            value$1,
            "translate",
            translate$1,
          ),
        ) ||
        eq(and_(attr((value$2 = attr(this._decoder, this, "_decoder"))._seen, value$2, "_seen"), 5), 0)
      ) {
        const size =
          len(encode(ahead, codec, attr(this._errors, this, "_errors"))) +
          (truth(kept) ? len(encode("\r", codec)) : 0);
        return sub(
          sub(call_method(attribute(this, "buffer"), "tell"), len(attr(this._rest, this, "_rest"))),
          size,
        );
      }
      // Ends of lines were translated: count back in the text as it was.
      const raw = decode$1(attr(this._bytes, this, "_bytes"), codec, attr(this._errors, this, "_errors"));
      let at = len(raw);
      for (const c of each(reversed(ahead))) {
        at = sub(at, eq(c, "\n") && eq(getitem(raw, slice(sub(at, 2), at)), "\r\n") ? 2 : 1);
      }
      return sub(
        sub(call_method(attribute(this, "buffer"), "tell"), len(attr(this._rest, this, "_rest"))),
        len(encode(getitem(raw, slice(at, null)), codec, attr(this._errors, this, "_errors"))),
      );
    }
    tell() {
      call_method(this, "_open");
      if (!truth(call_method(this, "seekable"))) {
        throw raise_(call(UnsupportedOperation, "underlying stream is not seekable"));
      }
      if (!truth(attr(this._may_tell, this, "_may_tell"))) {
        throw OSError("telling position disabled by next() call");
      }
      call_method(attribute(this, "buffer"), "flush");
      return truth(attr(this._begun, this, "_begun"))
        ? call_method(this, "_position")
        : call_method(attribute(this, "buffer"), "tell");
    }
    seek(cookie, whence = 0) {
      call_method(this, "_open");
      if (!truth(call_method(this, "seekable"))) {
        throw raise_(call(UnsupportedOperation, "underlying stream is not seekable"));
      }
      if (eq(whence, 1)) {
        if (ne(cookie, 0)) {
          throw raise_(call(UnsupportedOperation, "can't do nonzero cur-relative seeks"));
        }
        cookie = call_method(this, "tell");
      } else if (eq(whence, 2)) {
        if (ne(cookie, 0)) {
          throw raise_(call(UnsupportedOperation, "can't do nonzero end-relative seeks"));
        }
        call_method(this, "flush");
        cookie = call_method(attribute(this, "buffer"), "seek", 0, 2);
        call_method(this, "_forget");
        return cookie;
      } else if (ne(whence, 0)) {
        throw ValueError(`invalid whence (${format(whence)}, should be 0, 1 or 2)`);
      }
      if (lt(cookie, 0)) {
        throw ValueError(`negative seek position ${format(cookie)}`);
      }
      call_method(this, "flush");
      call_method(attribute(this, "buffer"), "seek", cookie);
      call_method(this, "_forget");
      if (attr(this._decoder, this, "_decoder") != null) {
        setattr(attr(this._decoder, this, "_decoder"), "_held", false);
      }
      return cookie;
    }
    truncate(size = null) {
      call_method(this, "flush");
      if (size == null && truth(attr(this._begun, this, "_begun"))) {
        size = call_method(this, "tell");
      }
      return call_method(attribute(this, "buffer"), "truncate", size);
    }
    read(size = -1) {
      size = call(asked_size, size);
      call_method(this, "_open");
      if (!truth(call_method(attribute(this, "buffer"), "readable"))) {
        throw raise_(call(UnsupportedOperation, "not readable"));
      }
      if (lt(size, 0)) {
        const pieces = [getitem(attr(this._text, this, "_text"), slice(attr(this._at, this, "_at"), null))];
        setattr(this, "_at", len(attr(this._text, this, "_text")));
        if (truth(call_method(this, "_fill", true))) {
          pieces.push(attr(this._text, this, "_text"));
          setattr(this, "_at", len(attr(this._text, this, "_text")));
        }
        setattr(this, "_ended", false);
        return join("", pieces);
      }
      while (lt(sub(len(attr(this._text, this, "_text")), attr(this._at, this, "_at")), size)) {
        if (!truth(call_method(this, "_fill"))) {
          setattr(this, "_ended", false);
          break;
        }
      }
      const text = getitem(
        attr(this._text, this, "_text"),
        slice(attr(this._at, this, "_at"), add(attr(this._at, this, "_at"), size)),
      );
      setattr(this, "_at", iadd(attr(this._at, this, "_at"), len(text)));
      return text;
    }
    readline(size = -1) {
      size = call(asked_size, size);
      call_method(this, "_open");
      let searched = 0;
      let end;
      while (true) {
        end = call_method(this, "_line", add(attr(this._at, this, "_at"), searched));
        if (ge(end, 0)) {
          break;
        }
        searched = max(0, sub(sub(len(attr(this._text, this, "_text")), attr(this._at, this, "_at")), 1));
        if (!truth(call_method(this, "_fill"))) {
          setattr(this, "_ended", false);
          end = len(attr(this._text, this, "_text"));
          break;
        }
      }
      if (le(0, size) && lt(size, sub(end, attr(this._at, this, "_at")))) {
        end = add(attr(this._at, this, "_at"), size);
      }
      const line = getitem(attr(this._text, this, "_text"), slice(attr(this._at, this, "_at"), end));
      setattr(this, "_at", end);
      return line;
    }
    /** Behind the end of the line; -1 when it is not there yet. */
    _line(start) {
      let value, value$1;
      if (eq(attr(this._newline, this, "_newline"), "")) {
        for (const at of each(range(start, len(attr(this._text, this, "_text"))))) {
          if (eq(getitem(attr(this._text, this, "_text"), at), "\n")) {
            return add(at, 1);
          }
          if (eq(getitem(attr(this._text, this, "_text"), at), "\r")) {
            if (add(at, 1) < len(attr(this._text, this, "_text"))) {
              return eq(getitem(attr(this._text, this, "_text"), add(at, 1)), "\n") ? add(at, 2) : add(at, 1);
            }
            return !truth(attr((value = attr(this._decoder, this, "_decoder"))._held, value, "_held"))
              ? add(at, 1)
              : -1;
          }
        }
        return -1;
      }
      const mark = truth((value$1 = attr(this._newline, this, "_newline"))) ? value$1 : "\n";
      const end = find(attr(this._text, this, "_text"), mark, start);
      return lt(end, 0) ? -1 : add(end, len(mark));
    }
    __next__() {
      setattr(this, "_may_tell", false);
      const line = call_method(this, "readline");
      if (!truth(line)) {
        setattr(this, "_may_tell", true);
        throw StopIteration();
      }
      return line;
    }
  },
  {
    __init__: "(self, buffer, encoding=, errors=, newline=, line_buffering=, write_through=)",
    _set_newline: "(self, newline)",
    _forget: "(self)",
    buffer: "@property",
    encoding: "@property",
    errors: "@property",
    newlines: "@property",
    line_buffering: "@property",
    write_through: "@property",
    name: "@property",
    closed: "@property",
    __repr__: "(self)",
    _open: "(self)",
    readable: "(self)",
    writable: "(self)",
    seekable: "(self)",
    fileno: "(self)",
    isatty: "(self)",
    detach: "(self)",
    flush: "(self)",
    close: "(self)",
    reconfigure: "(self, *, encoding=, errors=, newline=, line_buffering=, write_through=)",
    write: "(self, text, /)",
    _drop_ahead: "(self)",
    _fill: "(self, everything=)",
    _first: "(self, piece)",
    _decode_on: "(self, piece)",
    _carried: "(self)",
    _position: "(self)",
    tell: "(self)",
    seek: "(self, cookie, whence=, /)",
    truncate: "(self, size=, /)",
    read: "(self, size=, /)",
    readline: "(self, size=, /)",
    _line: "(self, start)",
    __next__: "(self)",
  },
  { module: "io" },
);
const _AFTER_MARK = /* @__PURE__ */ dict_of(
  ["utf-16", "utf-16-le"],
  ["utf-32", "utf-32-le"],
  ["utf-8-sig", "utf-8"],
);
