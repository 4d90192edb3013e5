// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/base64.py by `npm run library:python`. Do not edit.
/**
 * Base16, Base32, Base64, Base85.
 *
 * Source: Library Reference, `base64`; RFC 4648; the words of errors are CPython's.
 */

import { specials } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { def } from "../objects/call.ts";
import { eq, gt, le, lt } from "../objects/comparison.ts";
import { dict_of } from "../objects/dict.ts";
import { AssertionError, TypeError, ValueError } from "../objects/exceptions.ts";
import { generator } from "../objects/generator.ts";
import { type_of } from "../objects/object.ts";
import { keywords, kw } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { UnicodeEncodeError } from "../objects/unicode-errors.ts";
import { any } from "../semantics/builtins/any.ts";
import { divmod } from "../semantics/builtins/arithmetic.ts";
import { bytearray, bytes } from "../semantics/builtins/bytes.ts";
import { chr } from "../semantics/builtins/characters.ts";
import { enumerate } from "../semantics/builtins/enumerate.ts";
import { max } from "../semantics/builtins/extremes.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { memoryview } from "../semantics/builtins/memoryview.ts";
import { range } from "../semantics/builtins/range.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { reversed } from "../semantics/builtins/reversed.ts";
import { str } from "../semantics/builtins/str.ts";
import { append } from "../semantics/methods/append.ts";
import { upper } from "../semantics/methods/case.ts";
import { join } from "../semantics/methods/joining.ts";
import { to_bytes } from "../semantics/methods/numbers.ts";
import { endswith, find, replace, startswith } from "../semantics/methods/searching.ts";
import { rstrip } from "../semantics/methods/splitting.ts";
import { encode as encode$1, translate } from "../semantics/methods/translating.ts";
import { add, floordiv, mod, mul, neg, sub } from "../semantics/operators/arithmetic.ts";
import { and_, lshift, or_, rshift } from "../semantics/operators/bitwise.ts";
import { delitem, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd, ilshift } from "../semantics/operators/inplace.ts";
import {
  caught,
  chain,
  handled,
  handling,
  matches,
  raise_,
  raise_from,
} from "../semantics/protocols/exceptions.ts";
import { each, rows } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import * as binascii from "./binascii.ts";

const _BASE32 = /* @__PURE__ */ bytes_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
const _BASE32_HEX = /* @__PURE__ */ bytes_of("0123456789ABCDEFGHIJKLMNOPQRSTUV");
const _BASE85 = /* @__PURE__ */ bytes_of(
  "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",
);

function _ascii(s) {
  let value$1;
  if (isinstance(s, str)) {
    try {
      return encode$1(s, "ascii");
    } catch (error) {
      const exception = caught(error);
      if (!matches(exception, UnicodeEncodeError)) throw error;
      throw chain(ValueError("string argument should contain only ASCII characters"), exception);
    }
  }
  if (isinstance(s, tuple_of(bytes, bytearray))) {
    return bytes(s);
  }
  try {
    return bytes(memoryview(s));
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, TypeError)) throw error;
    const outer = handling(exception);
    try {
      throw raise_from(
        TypeError(
          `argument should be a bytes-like object or ASCII string, not ${repr(attr((value$1 = type_of(s)).__name__, value$1, "__name__"))}`,
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
def("_ascii(s)", _ascii, { module: "base64" });

export function b64encode(s, altchars = null) {
  const encoded = binascii.b2a_base64(s, kw({ newline: false }));
  if (altchars != null) {
    if (len(altchars) !== 2) throw AssertionError(repr(altchars));
    return translate(encoded, call_method(bytes, "maketrans", bytes_of("+/"), altchars));
  }
  return encoded;
}
def("b64encode(s, altchars=)", b64encode, { module: "base64" });

export function b64decode(s, altchars = null, validate = false) {
  s = _ascii(s);
  if (altchars != null) {
    altchars = _ascii(altchars);
    if (len(altchars) !== 2) throw AssertionError(repr(altchars));
    s = translate(s, call_method(bytes, "maketrans", altchars, bytes_of("+/")));
  }
  return binascii.a2b_base64(s, kw({ strict_mode: validate }));
}
def("b64decode(s, altchars=, validate=)", b64decode, { module: "base64" });

export function standard_b64encode(s) {
  return b64encode(s);
}
def("standard_b64encode(s)", standard_b64encode, { module: "base64" });

export function standard_b64decode(s) {
  return b64decode(s);
}
def("standard_b64decode(s)", standard_b64decode, { module: "base64" });

export function urlsafe_b64encode(s) {
  return b64encode(s, bytes_of("-_"));
}
def("urlsafe_b64encode(s)", urlsafe_b64encode, { module: "base64" });

export function urlsafe_b64decode(s) {
  return b64decode(s, bytes_of("-_"));
}
def("urlsafe_b64decode(s)", urlsafe_b64decode, { module: "base64" });

function _b32encode(alphabet, s) {
  s = !isinstance(s, tuple_of(bytes, bytearray)) ? bytes(memoryview(s)) : bytes(s);
  const left = len(s) % 5;
  const padded = left ? add(s, bytes(5 - left)) : s;
  const out = bytearray();
  for (let at = 0, stop = len(padded); at < stop; at += 5) {
    const bits = call_method(int, "from_bytes", getitem(padded, slice(at, at + 5)), "big");
    for (let shift = 35, stop = -1; shift > stop; shift -= 5) {
      append(out, getitem(alphabet, and_(rshift(bits, shift), 31)));
    }
  }
  if (left) {
    const pads = getitem(dict_of([1, 6], [2, 4], [3, 3], [4, 1]), left);
    const value$1 = mul(bytes_of("="), pads);
    setitem(out, slice(neg(pads), null), value$1);
  }
  return bytes(out);
}
def("_b32encode(alphabet, s)", _b32encode, { module: "base64" });

function _b32decode(alphabet, s, casefold = false, map01 = null) {
  s = _ascii(s);
  if (len(s) % 8) {
    throw raise_(binascii.Error("Incorrect padding"));
  }
  if (map01 != null) {
    map01 = _ascii(map01);
    if (len(map01) !== 1) throw AssertionError(repr(map01));
    s = translate(s, call_method(bytes, "maketrans", bytes_of("01"), add(bytes_of("O"), map01)));
  }
  if (truth(casefold)) {
    s = upper(s);
  }
  const size = len(s);
  s = rstrip(s, bytes_of("="));
  const pads = size - len(s);
  let out = bytearray();
  for (let at = 0, stop = len(s); at < stop; at += 8) {
    let bits = 0;
    const piece = getitem(s, slice(at, at + 8));
    for (const code of each(piece)) {
      const value = find(alphabet, bytes([code]));
      if (lt(value, 0)) {
        throw raise_from(binascii.Error("Non-base32 digit found"), null);
      }
      bits = or_(lshift(bits, 5), value);
    }
    bits = ilshift(bits, 5 * (8 - len(piece)));
    out = iadd(out, to_bytes(bits, 5, "big"));
  }
  if (not_contains(tuple_of(0, 1, 3, 4, 6), pads)) {
    throw raise_(binascii.Error("Incorrect padding"));
  }
  if (pads && truth(out)) {
    delitem(out, slice(-5 + floordiv(43 - 5 * pads, 8), null));
  }
  return bytes(out);
}
def("_b32decode(alphabet, s, casefold=, map01=)", _b32decode, { module: "base64" });

export function b32encode(s) {
  return _b32encode(_BASE32, s);
}
def("b32encode(s)", b32encode, { module: "base64" });

export function b32decode(s, casefold = false, map01 = null) {
  return _b32decode(_BASE32, s, casefold, map01);
}
def("b32decode(s, casefold=, map01=)", b32decode, { module: "base64" });

export function b32hexencode(s) {
  return _b32encode(_BASE32_HEX, s);
}
def("b32hexencode(s)", b32hexencode, { module: "base64" });

export function b32hexdecode(s, casefold = false) {
  return _b32decode(_BASE32_HEX, s, casefold);
}
def("b32hexdecode(s, casefold=)", b32hexdecode, { module: "base64" });

export function b16encode(s) {
  return upper(binascii.hexlify(s));
}
def("b16encode(s)", b16encode, { module: "base64" });

export function b16decode(s, casefold = false) {
  s = _ascii(s);
  if (truth(casefold)) {
    s = upper(s);
  }
  if (
    any(
      generator("b16decode.<locals>.<genexpr>(.0)", function* (source) {
        for (const code of source) {
          yield not_contains(bytes_of("0123456789ABCDEF"), code);
        }
      })(each(s)),
    )
  ) {
    throw raise_(binascii.Error("Non-base16 digit found"));
  }
  return binascii.unhexlify(s);
}
def("b16decode(s, casefold=)", b16decode, { module: "base64" });

function _words(b) {
  if (!isinstance(b, tuple_of(bytes, bytearray))) {
    b = bytes(memoryview(b));
  }
  const missing = mod(neg(len(b)), 4);
  const padded = add(bytes(b), bytes(missing));
  return tuple_of(
    Array.from(each(range(0, len(padded), 4)), (at) =>
      call_method(int, "from_bytes", getitem(padded, slice(at, at + 4)), "big"),
    ),
    missing,
  );
}
def("_words(b)", _words, { module: "base64" });

function _digits85(word, alphabet) {
  const digits = [];
  for (let _ = 0; _ < 5; _++) {
    let digit;
    [word, digit] = unpack(divmod(word, 85), 2);
    digits.push(getitem(alphabet, digit));
  }
  return bytes(reversed(digits));
}
def("_digits85(word, alphabet)", _digits85, { module: "base64" });

export function b85encode(b, pad = false) {
  const [words, missing] = unpack(_words(b), 2);
  const out = join(
    bytes_of(""),
    generator("b85encode.<locals>.<genexpr>(.0)", function* (source) {
      for (const word of source) {
        yield _digits85(word, _BASE85);
      }
    })(each(words)),
  );
  return truth(missing) && !truth(pad) ? getitem(out, slice(null, sub(len(out), missing))) : out;
}
def("b85encode(b, pad=)", b85encode, { module: "base64" });

export function b85decode(b) {
  b = _ascii(b);
  const values = dict_of();
  for (const [value, code] of rows(enumerate(_BASE85))) {
    setitem(values, code, value);
  }
  const missing = mod(neg(len(b)), 5);
  const padded = add(b, mul(bytes_of("~"), missing));
  let out = bytearray();
  for (let at = 0, stop = len(padded); at < stop; at += 5) {
    let word = 0;
    for (const [i, code] of rows(enumerate(getitem(padded, slice(at, at + 5))))) {
      if (not_contains(values, code)) {
        throw raise_from(ValueError(`bad base85 character at position ${at + i}`), null);
      }
      word = add(mul(word, 85), getitem(values, code));
    }
    if (gt(word, 4294967295)) {
      throw raise_from(ValueError(`base85 overflow in hunk starting at byte ${at}`), null);
    }
    out = iadd(out, to_bytes(word, 4, "big"));
  }
  return bytes(missing ? getitem(out, slice(null, len(out) - missing)) : out);
}
def("b85decode(b)", b85decode, { module: "base64" });

export function a85encode(b, options) {
  let { foldspaces = false, wrapcol = 0, pad = false, adobe = false } = keywords(options);
  const [words, missing] = unpack(_words(b), 2);
  const alphabet = bytes(range(33, 118));
  const pieces = [];
  for (const word of each(words)) {
    if (eq(word, 0)) {
      pieces.push(bytes_of("z"));
    } else if (truth(foldspaces) && eq(word, 538976288)) {
      pieces.push(bytes_of("y"));
    } else {
      pieces.push(_digits85(word, alphabet));
    }
  }
  if (truth(missing) && !truth(pad)) {
    if (eq(getitem(pieces, -1), bytes_of("z"))) {
      setitem(pieces, -1, bytes_of("!!!!!"));
    }
    const value$1 = getitem(getitem(pieces, -1), slice(null, neg(missing)));
    setitem(pieces, -1, value$1);
  }
  let out = join(bytes_of(""), pieces);
  if (truth(adobe)) {
    out = add(bytes_of("<~"), out);
  }
  if (truth(wrapcol)) {
    wrapcol = max(truth(adobe) ? 2 : 1, wrapcol);
    const lines = Array.from(each(range(0, len(out), wrapcol)), (at) =>
      getitem(out, slice(at, add(at, wrapcol))),
    );
    if (truth(adobe) && gt(len(getitem(lines, -1)) + 2, wrapcol)) {
      lines.push(bytes_of(""));
    }
    out = join(bytes_of("\n"), lines);
  }
  if (truth(adobe)) {
    out = iadd(out, bytes_of("~>"));
  }
  return out;
}
def("a85encode(b, *, foldspaces=, wrapcol=, pad=, adobe=)", a85encode, { module: "base64" });

export function a85decode(b, options) {
  const { foldspaces = false, adobe = false, ignorechars = bytes_of(" \t\n\r\u000b") } = keywords(options);
  b = _ascii(b);
  if (truth(adobe)) {
    if (!truth(endswith(b, bytes_of("~>")))) {
      throw ValueError("Ascii85 encoded byte sequences must end with b'~>'");
    }
    b = truth(startswith(b, bytes_of("<~"))) ? getitem(b, slice(2, -2)) : getitem(b, slice(null, -2));
  }
  let out = bytearray();
  let group = [];
  for (const code of each(add(b, bytes_of("uuuu")))) {
    if (le(33, code) && le(code, 117)) {
      group.push(code);
      if (len(group) === 5) {
        let word = 0;
        for (const digit of each(group)) {
          word = sub(add(mul(word, 85), digit), 33);
        }
        if (gt(word, 4294967295)) {
          throw raise_from(ValueError("Ascii85 overflow"), null);
        }
        out = iadd(out, to_bytes(word, 4, "big"));
        group = [];
      }
    } else if (eq(code, 122)) {
      if (group.length > 0) {
        throw ValueError("z inside Ascii85 5-tuple");
      }
      out = iadd(out, bytes_of("\u0000\u0000\u0000\u0000"));
    } else if (truth(foldspaces) && eq(code, 121)) {
      if (group.length > 0) {
        throw ValueError("y inside Ascii85 5-tuple");
      }
      out = iadd(out, bytes_of("    "));
    } else if (not_contains(ignorechars, code)) {
      throw ValueError(`Non-Ascii85 digit found: ${chr(code)}`);
    }
  }
  const missing = 4 - len(group);
  return bytes(missing ? getitem(out, slice(null, neg(missing))) : out);
}
def("a85decode(b, *, foldspaces=, adobe=, ignorechars=)", a85decode, { module: "base64" });

export function encodebytes(s) {
  if (isinstance(s, str)) {
    throw TypeError("expected bytes-like object, not str");
  }
  s = bytes(s);
  return join(
    bytes_of(""),
    generator("encodebytes.<locals>.<genexpr>(.0)", function* (source) {
      for (const at of source) {
        yield binascii.b2a_base64(getitem(s, slice(at, at + 57)));
      }
    })(each(range(0, len(s), 57))),
  );
}
def("encodebytes(s)", encodebytes, { module: "base64" });

export function decodebytes(s) {
  if (isinstance(s, str)) {
    throw TypeError("expected bytes-like object, not str");
  }
  return binascii.a2b_base64(s);
}
def("decodebytes(s)", decodebytes, { module: "base64" });

export function encode(input, output) {
  let piece;
  while (truth((piece = call_method(input, "read", 57)))) {
    call_method(output, "write", binascii.b2a_base64(piece));
  }
  return null;
}
def("encode(input, output)", encode, { module: "base64" });

export function decode(input, output) {
  let line;
  while (truth((line = call_method(input, "readline")))) {
    call_method(output, "write", binascii.a2b_base64(line));
  }
  return null;
}
def("decode(input, output)", decode, { module: "base64" });

export function z85encode(s) {
  return translate(b85encode(s), call_method(bytes, "maketrans", _BASE85, _Z85));
}
def("z85encode(s)", z85encode, { module: "base64" });

export function z85decode(s) {
  s = _ascii(s);
  try {
    return b85decode(
      translate(
        s,
        call_method(
          bytes,
          "maketrans",
          add(_Z85, bytes_of(";_`|~")),
          add(_BASE85, bytes_of("\u0000\u0000\u0000\u0000\u0000")),
        ),
      ),
    );
  } catch (error) {
    const e = caught(error);
    if (!matches(e, ValueError)) throw error;
    const outer = handling(e);
    try {
      throw raise_from(
        ValueError(replace(getitem(attr(e.args, e, "args", specials), 0), "base85", "z85")),
        null,
      );
    } catch (inner) {
      throw chain(inner, e);
    } finally {
      handled(outer);
    }
  }
}
def("z85decode(s)", z85decode, { module: "base64" });

const _Z85 = /* @__PURE__ */ bytes_of(
  "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#",
);
