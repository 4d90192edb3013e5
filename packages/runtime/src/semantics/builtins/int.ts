/**
 * `int(x=0)`, `int(text, base=10)`.
 *
 * Source: Library Reference, `int`.
 */

import { class_method } from "../../objects/builtin.ts";
import { builtin_arguments } from "../../objects/builtin-arguments.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { Float, float_to_int } from "../../objects/float.ts";
import { index_of, try_index } from "../../objects/index-of.ts";
import { bytes_from_object, int_from_bytes, is_big_endian } from "../../objects/int-bytes.ts";
import type { Int } from "../../objects/int-ops.ts";
import { parse_int } from "../../objects/int-text.ts";
import { constructs, type Type, type_name, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { bytes_repr } from "../../objects/str-repr.ts";
import { truth } from "../../objects/truth.ts";
import { IntObject, int_type, StrObject } from "../../objects/types.ts";

export const int: Type = /* @__PURE__ */ class_method(
  /* @__PURE__ */ constructs(int_type, int_of, {
    allocate,
    signature: /* @__PURE__ */ signature_of("int(x=, /, base=)", 0, true),
  }),
  "from_bytes(cls, bytes, byteorder=, *, signed=)",
  function (this: Type, ...args: unknown[]) {
    const { signed } = keywords(args);
    const value = int_from_bytes(
      bytes_from_object(args[0]),
      is_big_endian(args[1], "from_bytes"),
      truth(signed),
    );
    return this === int_type ? value : this(value);
  },
);

/** An instance of a class that derives from int. */
function allocate(cls: Type, args: readonly unknown[]): object {
  const instance = Object.create(cls.prototype) as IntObject;
  const [x, base] = builtin_arguments(int.$signature!, args, 0);
  instance.$value = int_of(x, base);
  return instance;
}

/** @throws TypeError, ValueError, OverflowError  with CPython's words */
export function int_of(x?: unknown, base?: unknown): Int {
  if (base === undefined) {
    if (typeof x === "number") return Number.isInteger(x) ? x : float_to_int(x);
    if (typeof x === "string") return parse_int(x, 10);
    return x === undefined ? 0 : int_of_object(x);
  }
  const radix = index_of(base);
  if (x === undefined) throw TypeError("int() missing string argument");
  if ((radix !== 0 && radix < 2) || radix > 36) throw ValueError("int() base must be >= 2 and <= 36, or 0");
  const text = text_of(x);
  if (text === null) throw TypeError("int() can't convert non-string with explicit base");
  return parse_int(text, Number(radix), shown(x));
}

function int_of_object(x: unknown): Int {
  if (x instanceof Float && x.$class.$name === "float") return float_to_int(x.$value);
  const text = text_of(x);
  if (text !== null) return parse_int(text, 10, shown(x));
  if ((typeof x === "object" && x !== null) || typeof x === "function") {
    const method = (type_of(x).prototype as { __int__?: unknown }).__int__;
    if (typeof method === "function") {
      const value: unknown = method.call(x);
      const index = typeof value === "object" && !(value instanceof IntObject) ? undefined : try_index(value);
      if (index === undefined) throw TypeError(`__int__ returned non-int (type ${type_name(value)})`);
      return index;
    }
  }
  const index = try_index(x);
  if (index !== undefined) return index;
  throw TypeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${type_name(x)}'`,
  );
}

/** The text of a str, bytes or bytearray; null for anything else. */
/** What an error shows of it: bytes, however they were held. */
function shown(x: unknown): string {
  const bytes = (x as { $bytes?: Uint8Array }).$bytes;
  return bytes === undefined ? repr(x) : `b${bytes_repr(bytes)}`;
}

function text_of(x: unknown): string | null {
  if (typeof x === "string") return x;
  if (x instanceof StrObject) return x.$value;
  const bytes = (x as { $bytes?: Uint8Array } | null)?.$bytes;
  return bytes === undefined ? null : String.fromCharCode(...bytes);
}
