/**
 * Methods of int (and bool): `bit_length`, `to_bytes`, ...; those of float and complex that have the same names are their own.
 *
 * Source: Library Reference, "Additional Methods on Integer Types".
 */
import { Bytes } from "../../objects/bytes.ts";
import { OverflowError, ValueError } from "../../objects/exceptions.ts";
import { size_of } from "../../objects/index-of.ts";
import { int_method } from "../../objects/int-method.ts";
import { bit_length as bits_of, type Int } from "../../objects/int-ops.ts";
import { keywords } from "../../objects/signature.ts";
import type { Helper } from "../../objects/str-method.ts";
import { as_text } from "../../objects/str-method.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";

export const bit_length: Helper = /* @__PURE__ */ int_method("int.bit_length(self, /)", bits_of);

export const bit_count: Helper = /* @__PURE__ */ int_method("int.bit_count(self, /)", (value) => {
  const digits = (value < 0 ? -value : value).toString(2);
  return digits.length - digits.replaceAll("1", "").length;
});

export const conjugate: Helper = /* @__PURE__ */ int_method("int.conjugate(self, /)", (value) => value);

export const is_integer: Helper = /* @__PURE__ */ int_method("int.is_integer(self, /)", () => true);

export const as_integer_ratio: Helper = /* @__PURE__ */ int_method("int.as_integer_ratio(self, /)", (value) =>
  tuple_of(value, 1),
);

export const to_bytes: Helper = /* @__PURE__ */ int_method(
  "int.to_bytes(self, /, length=, byteorder=, *, signed=)",
  (value, length: unknown, order: unknown, options: unknown) => {
    const { signed } = keywords(options);
    return new Bytes(
      int_bytes(value, length === undefined ? 1 : size_of(length), is_big(order), truth(signed)),
    );
  },
);

function is_big(order: unknown): boolean {
  const text = order === undefined ? "big" : as_text(order);
  if (text !== "big" && text !== "little") throw ValueError("byteorder must be either 'little' or 'big'");
  return text === "big";
}

function int_bytes(value: Int, length: number, big: boolean, signed: boolean): Uint8Array {
  if (length < 0) throw ValueError("length argument must be non-negative");
  if (value < 0 && !signed) throw OverflowError("can't convert negative int to unsigned");
  const bits = BigInt(length * 8);
  const int = BigInt(value);
  const limit = 1n << (signed && bits > 0n ? bits - 1n : bits);
  if (int >= limit || int < -limit) throw OverflowError("int too big to convert");
  const bytes = new Uint8Array(length);
  let rest = BigInt.asUintN(length * 8, int);
  for (let i = 0; i < length; i++) {
    bytes[big ? length - 1 - i : i] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}
