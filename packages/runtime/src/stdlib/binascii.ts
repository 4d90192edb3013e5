// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/binascii.py by `npm run library:python`. Do not edit.

import { attr } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { def } from "../objects/call.ts";
import { eq } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import { Exception, TypeError, ValueError } from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import { type_of } from "../objects/object.ts";
import { keywords } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { bytearray, bytes } from "../semantics/builtins/bytes.ts";
import { chr } from "../semantics/builtins/characters.ts";
import { enumerate } from "../semantics/builtins/enumerate.ts";
import { float } from "../semantics/builtins/float.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { memoryview } from "../semantics/builtins/memoryview.ts";
import { range } from "../semantics/builtins/range.ts";
import { str } from "../semantics/builtins/str.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { append } from "../semantics/methods/append.ts";
import { lower } from "../semantics/methods/case.ts";
import { hex } from "../semantics/methods/delegated.ts";
import { extend } from "../semantics/methods/extend.ts";
import { get } from "../semantics/methods/get.ts";
import { isascii } from "../semantics/methods/questions.ts";
import { find } from "../semantics/methods/searching.ts";
import { encode } from "../semantics/methods/translating.ts";
import { add, floordiv } from "../semantics/operators/arithmetic.ts";
import { and_, lshift, or_, rshift, xor } from "../semantics/operators/bitwise.ts";
import { getitem, setitem } from "../semantics/operators/containers.ts";
import { iadd, ixor } from "../semantics/operators/inplace.ts";
import { caught, chain, handled, handling, matches, raise_from } from "../semantics/protocols/exceptions.ts";
import { each, rows } from "../semantics/protocols/iteration.ts";

export const Error = /* @__PURE__ */ define_class(
  "Error",
  [ValueError],
  class {},
  {},
  {
    module: "binascii",
  },
);

export const Incomplete = /* @__PURE__ */ define_class(
  "Incomplete",
  [Exception],
  class {},
  {},
  {
    module: "binascii",
  },
);

const _BASE64 = /* @__PURE__ */ bytes_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const _VALUES = /* @__PURE__ */ dict_of();
for (const [value, code] of rows(enumerate(_BASE64))) {
  setitem(_VALUES, code, value);
}

/** Bytes, or a str of ASCII. */
function _data(data) {
  let value$1;
  if (isinstance(data, str)) {
    if (!truth(isascii(data))) {
      throw ValueError("string argument should contain only ASCII characters");
    }
    return encode(data, "ascii");
  }
  if (isinstance(data, tuple_of(bytes, bytearray))) {
    return bytes(data);
  }
  try {
    return bytes(memoryview(data));
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, TypeError)) throw error;
    const outer = handling(exception);
    try {
      throw raise_from(
        TypeError(
          `argument should be bytes, buffer or ASCII string, not '${formatted(attr((value$1 = type_of(data)).__name__, value$1, "__name__"))}'`,
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
def("_data(data)", _data, { module: "binascii" });

function _bytes(data) {
  let value$1;
  if (isinstance(data, tuple_of(str, int, float, list, tuple)) || data == null) {
    throw TypeError(
      `a bytes-like object is required, not '${formatted(attr((value$1 = type_of(data)).__name__, value$1, "__name__"))}'`,
    );
  }
  return bytes(data);
}
def("_bytes(data)", _bytes, { module: "binascii" });

export function b2a_base64(data, options) {
  const { newline = true } = keywords(options);
  data = _bytes(data);
  let out = bytearray();
  let bits;
  for (let at = 0, stop = len(data) - 2; at < stop; at += 3) {
    bits = or_(or_(lshift(getitem(data, at), 16), lshift(getitem(data, at + 1), 8)), getitem(data, at + 2));
    append(out, getitem(_BASE64, rshift(bits, 18)));
    append(out, getitem(_BASE64, and_(rshift(bits, 12), 63)));
    append(out, getitem(_BASE64, and_(rshift(bits, 6), 63)));
    append(out, getitem(_BASE64, and_(bits, 63)));
  }
  const left = len(data) % 3;
  if (left === 1) {
    bits = lshift(getitem(data, -1), 4);
    out = iadd(
      out,
      add(bytes([getitem(_BASE64, rshift(bits, 6)), getitem(_BASE64, and_(bits, 63))]), bytes_of("==")),
    );
  } else if (left === 2) {
    bits = lshift(or_(lshift(getitem(data, -2), 8), getitem(data, -1)), 2);
    out = iadd(
      out,
      add(
        bytes([
          getitem(_BASE64, rshift(bits, 12)),
          getitem(_BASE64, and_(rshift(bits, 6), 63)),
          getitem(_BASE64, and_(bits, 63)),
        ]),
        bytes_of("="),
      ),
    );
  }
  if (truth(newline)) {
    out = iadd(out, bytes_of("\n"));
  }
  return bytes(out);
}
def("b2a_base64(data, /, *, newline=)", b2a_base64, { module: "binascii" });

export function a2b_base64(data, options) {
  const { strict_mode = false } = keywords(options);
  data = _data(data);
  if (truth(strict_mode) && eq(getitem(data, slice(null, 1)), bytes_of("="))) {
    throw Error("Leading padding not allowed");
  }
  const out = bytearray();
  let count = 0;
  let bits = 0;
  let pads = 0;
  for (const [at, code] of rows(enumerate(data))) {
    if (eq(code, 61)) {
      pads = add(pads, 1);
      if (count >= 2 && add(count, pads) >= 4) {
        if (truth(strict_mode) && at + 1 < len(data)) {
          throw Error("Excess data after padding");
        }
        return bytes(out);
      }
      continue;
    }
    const value = get(_VALUES, code);
    if (value == null) {
      if (truth(strict_mode)) {
        throw Error("Only base64 data is allowed");
      }
      continue;
    }
    if (pads && truth(strict_mode)) {
      throw Error("Discontinuous padding not allowed");
    }
    pads = 0;
    if (count === 0) {
      bits = value;
      count = 1;
    } else if (count === 1) {
      append(out, and_(or_(lshift(bits, 2), rshift(value, 4)), 255));
      bits = and_(value, 15);
      count = 2;
    } else if (count === 2) {
      append(out, or_(lshift(bits, 4), rshift(value, 2)));
      bits = and_(value, 3);
      count = 3;
    } else {
      append(out, or_(lshift(bits, 6), value));
      count = 0;
    }
  }
  if (count === 1) {
    throw Error(
      `Invalid base64-encoded string: number of data characters (${floordiv(len(out), 3) * 4 + 1}) cannot be 1 more than a multiple of 4`,
    );
  }
  if (count) {
    throw Error("Incorrect padding");
  }
  return bytes(out);
}
def("a2b_base64(data, /, *, strict_mode=)", a2b_base64, { module: "binascii" });

export function hexlify(data, sep = null, bytes_per_sep = 1) {
  data = _bytes(data);
  return encode(sep == null ? hex(data) : hex(data, sep, bytes_per_sep), "ascii");
}
def("hexlify(data, sep=, bytes_per_sep=)", hexlify, { module: "binascii" });

export const b2a_hex = hexlify;

export function unhexlify(hexstr) {
  const data = _data(hexstr);
  if (len(data) % 2) {
    throw Error("Odd-length string");
  }
  const digits = "0123456789abcdef";
  const out = bytearray();
  for (let at = 0, stop = len(data); at < stop; at += 2) {
    const high = find(digits, lower(chr(getitem(data, at))));
    const low = find(digits, lower(chr(getitem(data, at + 1))));
    if (high < 0 || low < 0) {
      throw Error("Non-hexadecimal digit found");
    }
    append(out, or_(lshift(high, 4), low));
  }
  return bytes(out);
}
def("unhexlify(hexstr, /)", unhexlify, { module: "binascii" });

export const a2b_hex = unhexlify;

function _table(polynomial) {
  const table = [];
  for (let byte of each(range(256))) {
    for (let _ = 0; _ < 8; _++) {
      byte = truth(and_(byte, 1)) ? xor(rshift(byte, 1), polynomial) : rshift(byte, 1);
    }
    table.push(byte);
  }
  return table;
}
def("_table(polynomial)", _table, { module: "binascii" });

const _CRC32 = [];

export function crc32(data, value = 0) {
  if (!(_CRC32.length > 0)) {
    extend(_CRC32, _table(3988292384));
  }
  let crc = xor(and_(value, 4294967295), 4294967295);
  for (const byte of each(_bytes(data))) {
    crc = xor(rshift(crc, 8), getitem(_CRC32, and_(xor(crc, byte), 255)));
  }
  return xor(crc, 4294967295);
}
def("crc32(data, value=, /)", crc32, { module: "binascii" });

export function crc_hqx(data, value) {
  let crc = and_(value, 65535);
  for (const byte of each(_bytes(data))) {
    crc = ixor(crc, lshift(byte, 8));
    for (let _ = 0; _ < 8; _++) {
      crc = and_(truth(and_(crc, 32768)) ? xor(lshift(crc, 1), 4129) : lshift(crc, 1), 65535);
    }
  }
  return crc;
}
def("crc_hqx(data, value, /)", crc_hqx, { module: "binascii" });
