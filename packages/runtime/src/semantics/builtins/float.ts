/**
 * `float(x=0.0)`.
 *
 * Source: Library Reference, `float`.
 */

import { class_method } from "../../objects/builtin.ts";
import { ascii_digits } from "../../objects/digits.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { Float, float_type } from "../../objects/float.ts";
import { parse_hex_float } from "../../objects/float-hex.ts";
import { parse_float } from "../../objects/float-text.ts";
import { try_index } from "../../objects/index-of.ts";
import { int_to_double } from "../../objects/int-ops.ts";
import { constructs, type Type, type_name, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { signature_of } from "../../objects/signature.ts";
import { as_text } from "../../objects/str-method.ts";
import { StrObject } from "../../objects/types.ts";

export const float: Type = /* @__PURE__ */ class_method(
  /* @__PURE__ */ constructs(
    float_type,
    (x?: unknown) => (x instanceof Float && x.$class === float_type ? x : new Float(double_from(x))),
    { allocate, signature: /* @__PURE__ */ signature_of("float(x=, /)", 0, true) },
  ),
  "fromhex(cls, string, /)",
  function (this: Type, string: unknown) {
    const text = as_text(string);
    if (text === null) throw TypeError("bad argument type for built-in operation");
    const value = new Float(parse_hex_float(text));
    return this === float_type ? value : this(value);
  },
);

/** An instance of a class that derives from float. */
function allocate(cls: Type, args: readonly unknown[]): object {
  if (args.length > 1) throw TypeError(`float expected at most 1 argument, got ${args.length}`);
  return Object.assign(Object.create(cls.prototype) as object, { $value: double_from(args[0]) });
}

/** @throws TypeError, ValueError, OverflowError  with CPython's words */
function double_from(x: unknown): number {
  switch (typeof x) {
    case "undefined":
      return 0;
    case "number":
      return x;
    case "bigint":
      return int_to_double(x);
    case "boolean":
      return Number(x);
    case "string":
      return parsed(x, x);
  }
  if (x instanceof StrObject) return parsed(x.$value, x);
  const bytes = (x as { $bytes?: Uint8Array } | null)?.$bytes;
  if (bytes !== undefined) return parsed(String.fromCharCode(...bytes), x);
  if ((typeof x === "object" && x !== null) || typeof x === "function") {
    const method = (type_of(x).prototype as { __float__?: unknown }).__float__;
    if (typeof method === "function") {
      const value: unknown = method.call(x);
      if (value instanceof Float) return value.$value;
      throw TypeError(`${type_name(x)}.__float__ returned non-float (type ${type_name(value)})`);
    }
    const index = try_index(x);
    if (index !== undefined) return int_to_double(index);
  }
  throw TypeError(`float() argument must be a string or a real number, not '${type_name(x)}'`);
}

function parsed(text: string, shown: unknown): number {
  const value = parse_float(ascii_digits(text));
  if (value === null) throw ValueError(`could not convert string to float: ${repr(shown)}`);
  return value;
}
