// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/text.py by `npm run library:python`. Do not edit.
/**
 * Decimals as text: plain, by powers of a thousand, and as a format specification asks.
 *
 * Source: Library Reference, `decimal`; "Format Specification Mini-Language".
 */

import { attr } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, le, lt } from "../../objects/comparison.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { max } from "../../semantics/builtins/extremes.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { str } from "../../semantics/builtins/str.ts";
import { add, mod, mul, neg, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem } from "../../semantics/operators/containers.ts";
import { count_digits } from "../decimal/digits.ts";
import { padded, parse_spec, written } from "../decimal/formatting.ts";
import { rescaled, to_digits } from "../decimal/rounding.ts";
import { absolute, text_of_int, Value } from "../decimal/values.ts";

export function text_of(x, engineering, context) {
  const sign = truth(attr(x.sign, x, "sign")) ? "-" : "";
  if (eq(attr(x.kind, x, "kind"), "F")) {
    return sign + "Infinity";
  }
  if (truth(attr(x.kind, x, "kind"))) {
    return add(
      sign + (eq(attr(x.kind, x, "kind"), "n") ? "NaN" : "sNaN"),
      truth(attr(x.coefficient, x, "coefficient"))
        ? call(text_of_int, attr(x.coefficient, x, "coefficient"))
        : "",
    );
  }
  const digits = call(text_of_int, attr(x.coefficient, x, "coefficient"));
  const left = add(attr(x.exponent, x, "exponent"), len(digits));
  let point;
  if (le(attr(x.exponent, x, "exponent"), 0) && gt(left, -6)) {
    point = left;
  } else if (!truth(engineering)) {
    point = 1;
  } else if (eq(attr(x.coefficient, x, "coefficient"), 0)) {
    point = sub(mod(add(left, 1), 3), 1);
  } else {
    point = add(mod(sub(left, 1), 3), 1);
  }
  let whole, fraction;
  if (le(point, 0)) {
    [whole, fraction] = ["0", add(add(".", mul("0", neg(point))), digits)];
  } else if (ge(point, len(digits))) {
    [whole, fraction] = [add(digits, mul("0", sub(point, len(digits)))), ""];
  } else {
    [whole, fraction] = [getitem(digits, slice(null, point)), add(".", getitem(digits, slice(point, null)))];
  }
  const power = eq(left, point)
    ? ""
    : `${truth(attr(context.capitals, context, "capitals")) ? "E" : "e"}${format(sub(left, point), "+")}`;
  return add(add(add(sign, whole), fraction), power);
}
def("text_of(x, engineering, context)", text_of, { module: "decimal" });

export function formatted(x, text, context) {
  let value;
  if (!isinstance(text, str)) {
    throw TypeError("format arg must be str");
  }
  const spec = call(parse_spec, text);
  if (truth(attr(x.kind, x, "kind"))) {
    const body = add(
      text_of(call(absolute, x), false, context),
      eq(attr(spec.kind, spec, "kind"), "%") ? "%" : "",
    );
    if (eq(attr(spec.fill, spec, "fill"), "0") && eq(attr(spec.align, spec, "align"), "=")) {
      settable(spec, "fill").fill = " ";
      settable(spec, "align").align = ">";
    }
    return call(padded, attr(x.sign, x, "sign"), body, spec);
  }
  let kind = attr(spec.kind, spec, "kind");
  if (kind == null && !truth(attr(context.capitals, context, "capitals"))) {
    kind = "g";
    settable(spec, "kind").kind = "g";
  }
  kind = kind == null ? "G" : eq(kind, "n") ? "g" : kind;
  let number = x;
  if (eq(kind, "%")) {
    number = call(
      Value,
      attr(x.sign, x, "sign"),
      attr(x.coefficient, x, "coefficient"),
      add(attr(x.exponent, x, "exponent"), 2),
    );
  }
  const precision = attr(spec.precision, spec, "precision");
  const rounding = attr(context.rounding, context, "rounding");
  if (precision != null) {
    if (contains("eE", kind)) {
      number = call(to_digits, number, add(precision, 1), rounding);
    } else if (contains("fF%", kind)) {
      number = call(rescaled, number, neg(precision), rounding);
    } else if (gt(call(count_digits, attr(number.coefficient, number, "coefficient")), max(precision, 1))) {
      number = call(to_digits, number, max(precision, 1), rounding);
    }
  }
  if (
    !truth(attr(number.coefficient, number, "coefficient")) &&
    gt(attr(number.exponent, number, "exponent"), 0) &&
    contains("fF%", kind)
  ) {
    number = call(rescaled, number, 0, rounding);
  }
  let sign = attr(number.sign, number, "sign");
  if (
    truth(attr(spec.plain_zero, spec, "plain_zero")) &&
    !truth(attr(number.coefficient, number, "coefficient")) &&
    contains("fF%", kind)
  ) {
    sign = 0;
  }
  const digits = call(text_of_int, attr(number.coefficient, number, "coefficient"));
  const left = add(attr(number.exponent, number, "exponent"), len(digits));
  let point;
  if (contains("eE", kind)) {
    point =
      !truth(attr(number.coefficient, number, "coefficient")) && precision != null ? sub(1, precision) : 1;
  } else if (contains("fF%", kind)) {
    point = left;
  } else {
    point = le(attr(number.exponent, number, "exponent"), 0) && gt(left, -6) ? left : 1;
  }
  let whole, fraction;
  if (lt(point, 0)) {
    [whole, fraction] = ["0", add(mul("0", neg(point)), digits)];
  } else if (gt(point, len(digits))) {
    [whole, fraction] = [add(digits, mul("0", sub(point, len(digits)))), ""];
  } else {
    [whole, fraction] = [
      truth((value = getitem(digits, slice(null, point)))) ? value : "0",
      getitem(digits, slice(point, null)),
    ];
  }
  return call(written, sign, whole, fraction, sub(left, point), spec);
}
def("formatted(x, text, context)", formatted, { module: "decimal" });
