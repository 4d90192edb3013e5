// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/codecs.py by `npm run library:python`. Do not edit.
/**
 * Text to bytes and back, and the encodings that are no text encodings.
 *
 * Source: Library Reference, `codecs`; the words of errors are CPython's.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { call, def } from "../objects/call.ts";
import { eq, le, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import { NotImplementedError, TypeError, ValueError } from "../objects/exceptions.ts";
import { format } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { UnicodeDecodeError, UnicodeEncodeError } from "../objects/unicode-errors.ts";
import { bytes } from "../semantics/builtins/bytes.ts";
import { chr, ord } from "../semantics/builtins/characters.ts";
import { max } from "../semantics/builtins/extremes.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { str } from "../semantics/builtins/str.ts";
import { type } from "../semantics/builtins/type.ts";
import { lower } from "../semantics/methods/case.ts";
import { decode as decode$1, hex } from "../semantics/methods/delegated.ts";
import { join } from "../semantics/methods/joining.ts";
import { replace } from "../semantics/methods/searching.ts";
import { encode as encode$1 } from "../semantics/methods/translating.ts";
import { add, mod, mul, sub } from "../semantics/operators/arithmetic.ts";
import { and_ } from "../semantics/operators/bitwise.ts";
import { contains, getitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../semantics/protocols/exceptions.ts";
import { each } from "../semantics/protocols/iteration.ts";
import * as base64 from "./base64.ts";
import * as builtins from "./builtins.ts";

export const BOM_UTF8 = /* @__PURE__ */ bytes_of("ï»¿");
export const BOM_LE = /* @__PURE__ */ bytes_of("ÿþ");
export const BOM_UTF16_LE = /* @__PURE__ */ bytes_of("ÿþ");
export const BOM_BE = /* @__PURE__ */ bytes_of("þÿ");
export const BOM_UTF16_BE = /* @__PURE__ */ bytes_of("þÿ");
export const BOM_UTF32_LE = /* @__PURE__ */ bytes_of("ÿþ\u0000\u0000");
export const BOM_UTF32_BE = /* @__PURE__ */ bytes_of("\u0000\u0000þÿ");
export const BOM = BOM_UTF16_LE;
export const BOM_UTF16 = BOM_UTF16_LE;
export const BOM_UTF32 = BOM_UTF32_LE;

function _normal(encoding) {
  return replace(replace(lower(encoding), "-", "_"), " ", "_");
}
def("_normal(encoding)", _normal, { module: "codecs" });

function _rotated(text) {
  const out = [];
  for (let c of each(text)) {
    if (le("a", c) && le(c, "z")) {
      c = chr(mod(ord(c) - 84, 26) + 97);
    } else if (le("A", c) && le(c, "Z")) {
      c = chr(mod(ord(c) - 52, 26) + 65);
    }
    out.push(c);
  }
  return join("", out);
}
def("_rotated(text)", _rotated, { module: "codecs" });

function _escaped(text) {
  const out = [];
  for (const c of each(text)) {
    const n = ord(c);
    if (eq(c, "\\")) {
      out.push("\\\\");
    } else if (contains("\t\n\r", c)) {
      out.push(getitem(dict_of(["\t", "\\t"], ["\n", "\\n"], ["\r", "\\r"]), c));
    } else if (32 <= n && n < 127) {
      out.push(c);
    } else if (n < 256) {
      out.push(`\\x${format(n, "02x")}`);
    } else if (n < 65536) {
      out.push(`\\u${format(n, "04x")}`);
    } else {
      out.push(`\\U${format(n, "08x")}`);
    }
  }
  return encode$1(join("", out), "ascii");
}
def("_escaped(text)", _escaped, { module: "codecs" });

const _ESCAPES = /* @__PURE__ */ dict_of(
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\u0007"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\u000b"],
  ["\n", ""],
);
const _WIDTHS = /* @__PURE__ */ dict_of(["x", 2], ["u", 4], ["U", 8]);
const _SHOWN = /* @__PURE__ */ dict_of(["x", "\\xXX"], ["u", "\\uXXXX"], ["U", "\\UXXXXXXXX"]);
const _HEX = "0123456789abcdefABCDEF";
const _OCTAL = "01234567";

/** How far the digits from `at` go. */
function _run(text, at, allowed, most) {
  let end = at;
  while (lt(end, len(text)) && lt(sub(end, at), most) && contains(allowed, getitem(text, end))) {
    end = iadd(end, 1);
  }
  return end;
}
def("_run(text, at, allowed, most)", _run, { module: "codecs" });

/** What `unicode_escape` makes of bytes or text. */
function _unescaped(data) {
  const text = !isinstance(data, str) ? decode$1(data, "latin-1") : data;

  function fault(start, end, reason) {
    return UnicodeDecodeError("unicodeescape", bytes(data), start, end, reason);
  }
  def("_unescaped.<locals>.fault(start, end, reason)", fault, { module: "codecs" });

  return _replaced(text, "xuU", fault);
}
def("_unescaped(data)", _unescaped, { module: "codecs" });

/** The bytes that those of a literal stand for, and how many were read; other than `\x` has no meaning above ASCII. */
export function escape_decode(data, errors = null) {
  function fault(start, end, reason) {
    let value;
    return ValueError(
      eq(end, (value = len(data))) && eq(value, add(start, 1))
        ? "Trailing \\ in string"
        : `invalid \\x escape at position ${formatted(start)}`,
    );
  }
  def("escape_decode.<locals>.fault(start, end, reason)", fault, { module: "codecs" });

  const text = isinstance(data, str) ? data : decode$1(bytes(data), "latin-1");
  const plain = _replaced(text, "x", fault);
  return tuple_of(bytes(Array.from(each(plain), (c) => and_(ord(c), 255))), len(data));
}
def("escape_decode(data, errors=)", escape_decode, { module: "codecs" });

/** `text` with what its escapes stand for. `coded` has the letters before hexadecimal digits; `fault(start, end, reason)` makes the exception. */
function _replaced(text, coded, fault) {
  const out = [];
  let at = 0;
  while (lt(at, len(text))) {
    const c = getitem(text, at);
    at = iadd(at, 1);
    if (ne(c, "\\")) {
      out.push(c);
      continue;
    }
    if (eq(at, len(text))) {
      throw raise_(call(fault, sub(at, 1), at, "\\ at end of string"));
    }
    const kind = getitem(text, at);
    at = iadd(at, 1);
    let end;
    if (contains(coded, kind)) {
      const width = getitem(_WIDTHS, kind);
      end = _run(text, at, _HEX, width);
      if (lt(sub(end, at), width)) {
        throw raise_(call(fault, sub(at, 2), end, `truncated ${formatted(getitem(_SHOWN, kind))} escape`));
      }
      const code = int(getitem(text, slice(at, end)), 16);
      if (code > 1114111) {
        throw raise_(call(fault, sub(at, 2), end, "illegal Unicode character"));
      }
      out.push(chr(code));
      at = end;
    } else if (contains(_ESCAPES, kind)) {
      out.push(getitem(_ESCAPES, kind));
    } else if (contains(_OCTAL, kind)) {
      end = _run(text, at, _OCTAL, 2);
      out.push(chr(int(getitem(text, slice(sub(at, 1), end)), 8)));
      at = end;
    } else if (eq(kind, "N") && contains(coded, "u")) {
      throw NotImplementedError("\\N{...} in unicode_escape is not in the subset");
    } else {
      out.push(add("\\", kind));
    }
  }
  return join("", out);
}
def("_replaced(text, coded, fault)", _replaced, { module: "codecs" });

export function encode(obj, encoding = "utf-8", errors = "strict") {
  const name = _normal(encoding);
  if (contains(tuple_of("rot13", "rot_13"), name)) {
    return _rotated(obj);
  }
  if (contains(tuple_of("hex", "hex_codec"), name)) {
    return encode$1(hex(bytes(obj)), "ascii");
  }
  if (contains(tuple_of("base64", "base64_codec"), name)) {
    return base64.encodebytes(bytes(obj));
  }
  if (contains(tuple_of("unicode_escape", "unicodeescape"), name)) {
    return _escaped(obj);
  }
  if (!isinstance(obj, str)) {
    throw TypeError(`encoding with ${repr(encoding)} codec failed`);
  }
  return encode$1(obj, encoding, errors);
}
def("encode(obj, encoding=, errors=)", encode, { module: "codecs" });

export function decode(obj, encoding = "utf-8", errors = "strict") {
  const name = _normal(encoding);
  if (contains(tuple_of("rot13", "rot_13"), name)) {
    return _rotated(obj);
  }
  if (contains(tuple_of("hex", "hex_codec"), name)) {
    return call_method(bytes, "fromhex", decode$1(bytes(obj), "ascii"));
  }
  if (contains(tuple_of("base64", "base64_codec"), name)) {
    return base64.decodebytes(bytes(obj));
  }
  if (contains(tuple_of("unicode_escape", "unicodeescape"), name)) {
    return _unescaped(obj);
  }
  return decode$1(bytes(obj), encoding, errors);
}
def("decode(obj, encoding=, errors=)", decode, { module: "codecs" });

export function escape_encode(data, errors = "strict") {
  const shown = getitem(repr(data), slice(2, -1));
  return tuple_of(encode$1(shown, "latin-1"), len(data));
}
def("escape_encode(data, errors=)", escape_encode, { module: "codecs" });

export function open(filename, mode = "r", encoding = null, errors = "strict", buffering = -1) {
  return builtins.open(filename, mode, buffering, encoding, errors, "");
}
def("open(filename, mode=, encoding=, errors=, buffering=)", open, { module: "codecs" });

export function getencoder(encoding) {
  encode$1("", encoding);
  return def(
    "getencoder.<locals>.<lambda>(text, errors=)",
    (text, errors = "strict") => tuple_of(encode(text, encoding, errors), len(text)),
    {
      module: "codecs",
    },
  );
}
def("getencoder(encoding)", getencoder, { module: "codecs" });

export function getdecoder(encoding) {
  encode$1("", encoding);
  return def(
    "getdecoder.<locals>.<lambda>(data, errors=)",
    (data, errors = "strict") => tuple_of(decode(data, encoding, errors), len(data)),
    {
      module: "codecs",
    },
  );
}
def("getdecoder(encoding)", getdecoder, { module: "codecs" });

export const IncrementalEncoder = /* @__PURE__ */ define_class(
  "IncrementalEncoder",
  [],
  class {
    __init__(errors = "strict") {
      this.errors = errors;
    }

    encode(input, final = false) {
      return encode$1(input, attr(this._encoding, this, "_encoding"), this.errors);
    }

    reset() {
      return null;
    }
  },
  { __init__: "(self, errors=)", encode: "(self, input, final=)", reset: "(self)" },
  {
    module: "codecs",
  },
);

export const IncrementalDecoder = /* @__PURE__ */ define_class(
  "IncrementalDecoder",
  [],
  class {
    __init__(errors = "strict") {
      this.errors = errors;
      this._kept = bytes_of("");
    }

    decode(input, final = false) {
      const data = add(this._kept, bytes(input));
      if (truth(final)) {
        this._kept = bytes_of("");
        return decode$1(data, attr(this._encoding, this, "_encoding"), this.errors);
      }
      for (let end = len(data), stop = max(len(data) - 4, -1); end > stop; end--) {
        let text;
        try {
          text = decode$1(getitem(data, slice(null, end)), attr(this._encoding, this, "_encoding"), "strict");
        } catch (thrown) {
          const e = caught(thrown);
          if (!matches(e, UnicodeDecodeError)) throw thrown;
          const outer = handling(e);
          try {
            if (lt(attr(e.end, e, "end"), len(getitem(data, slice(null, end))))) {
              break;
            }
            continue;
          } catch (inner) {
            throw chain(inner, e);
          } finally {
            handled(outer);
          }
        }
        this._kept = getitem(data, slice(end, null));
        return text;
      }
      this._kept = bytes_of("");
      return decode$1(data, attr(this._encoding, this, "_encoding"), this.errors);
    }

    reset() {
      this._kept = bytes_of("");
      return null;
    }
  },
  { __init__: "(self, errors=)", decode: "(self, input, final=)", reset: "(self)" },
  {
    module: "codecs",
  },
);

export function getincrementalencoder(encoding) {
  encode$1("", encoding);
  return type("IncrementalEncoder", tuple_of(IncrementalEncoder), dict_of(["_encoding", encoding]));
}
def("getincrementalencoder(encoding)", getincrementalencoder, { module: "codecs" });

export function getincrementaldecoder(encoding) {
  encode$1("", encoding);
  return type("IncrementalDecoder", tuple_of(IncrementalDecoder), dict_of(["_encoding", encoding]));
}
def("getincrementaldecoder(encoding)", getincrementaldecoder, { module: "codecs" });

export function strict_errors(error) {
  throw raise_(error);
}
def("strict_errors(error)", strict_errors, { module: "codecs" });

export function ignore_errors(error) {
  return tuple_of("", attr(error.end, error, "end"));
}
def("ignore_errors(error)", ignore_errors, { module: "codecs" });

export function replace_errors(error) {
  if (isinstance(error, UnicodeEncodeError)) {
    return tuple_of(
      mul("?", sub(attr(error.end, error, "end"), attr(error.start, error, "start"))),
      attr(error.end, error, "end"),
    );
  }
  return tuple_of("�", attr(error.end, error, "end"));
}
def("replace_errors(error)", replace_errors, { module: "codecs" });
