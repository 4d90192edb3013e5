// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/logic.py by `npm run library:python`. Do not edit.
/**
 * Logical operations: on the digits of whole numbers that are made of 0 and 1.
 *
 * Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Logical operations".
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { ne } from "../../objects/comparison.ts";
import { format } from "../../objects/format.ts";
import { set_of } from "../../objects/set.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { int } from "../../semantics/builtins/int.ts";
import { set } from "../../semantics/builtins/set.ts";
import { neg, pow, sub } from "../../semantics/operators/arithmetic.ts";
import { xor } from "../../semantics/operators/bitwise.ts";
import { getitem } from "../../semantics/operators/containers.ts";
import { InvalidOperation } from "../decimal/signals.ts";
import { int_of_text, nan, text_of_int, Value } from "../decimal/values.ts";

/** The last digits of an operand, as many as the precision has, read as an int in base 2; None if it is no operand. */
export function bits(x, context) {
  if (
    truth(attr(x.kind, x, "kind")) ||
    truth(attr(x.sign, x, "sign")) ||
    ne(attr(x.exponent, x, "exponent"), 0)
  ) {
    return null;
  }
  const digits = call(text_of_int, attr(x.coefficient, x, "coefficient"));
  return truth(sub(set(digits), set_of("0", "1")))
    ? null
    : int(getitem(digits, slice(neg(attr(context.prec, context, "prec")), null)), 2);
}
def("bits(x, context)", bits, { module: "decimal" });

/** @param operate  what the two operands become, as ints in base 2 */
export function logical(x, y, context, operate) {
  const [left, right] = [bits(x, context), bits(y, context)];
  if (left == null || right == null) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  return call(Value, 0, call(int_of_text, `${format(call(operate, left, right), "b")}`), 0);
}
def("logical(x, y, context, operate)", logical, { module: "decimal" });

export function inverted(x, context) {
  const ones = sub(pow(2, attr(context.prec, context, "prec")), 1);
  return logical(
    x,
    x,
    context,
    def("inverted.<locals>.<lambda>(bits, _)", (bits, _) => xor(bits, ones), {
      module: "decimal",
    }),
  );
}
def("inverted(x, context)", inverted, { module: "decimal" });
