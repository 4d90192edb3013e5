/**
 * Methods of int (and bool): `bit_length`, `to_bytes`, ...; those of float and complex that have the same names are their own.
 *
 * Source: Library Reference, "Additional Methods on Integer Types".
 */
import { Bytes } from "../../objects/bytes.ts";
import type { Float } from "../../objects/float.ts";
import { ratio_of } from "../../objects/float-methods.ts";
import { size_of } from "../../objects/index-of.ts";
import { int_bytes, is_big_endian } from "../../objects/int-bytes.ts";
import { int_method } from "../../objects/int-method.ts";
import { bit_length as bits_of } from "../../objects/int-ops.ts";
import { install } from "../../objects/late.ts";
import { keywords } from "../../objects/signature.ts";
import type { Helper } from "../../objects/str-method.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";

export const bit_length: Helper = /* @__PURE__ */ int_method("int.bit_length(self, /)", bits_of);

export const bit_count: Helper = /* @__PURE__ */ int_method("int.bit_count(self, /)", (value) => {
  const digits = (value < 0 ? -value : value).toString(2);
  return digits.length - digits.replaceAll("1", "").length;
});

export const conjugate: Helper = /* @__PURE__ */ int_method("int.conjugate(self, /)", (value) => value);

export const is_integer: Helper = /* @__PURE__ */ int_method("int.is_integer(self, /)", () => true);

export const as_integer_ratio: Helper = /* @__PURE__ */ of_numbers();

function of_numbers(): Helper {
  install("as_integer_ratio", {
    "builtins.float": function (this: Float) {
      return ratio_of(this.$value);
    },
  });
  return int_method("int.as_integer_ratio(self, /)", (value) => tuple_of(value, 1));
}

export const to_bytes: Helper = /* @__PURE__ */ int_method(
  "int.to_bytes(self, /, length=, byteorder=, *, signed=)",
  (value, length: unknown, order: unknown, options: unknown) => {
    const { signed } = keywords(options);
    return new Bytes(
      int_bytes(
        value,
        length === undefined ? 1 : size_of(length),
        is_big_endian(order, "to_bytes"),
        truth(signed),
      ),
    );
  },
);
