// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/comparing.py by `npm run library:python`. Do not edit.
/**
 * Decimals compared, chosen from, told apart, stepped to a neighbour and shifted.
 *
 * Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Miscellaneous operations".
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, le, lt, ne } from "../../objects/comparison.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { truth } from "../../objects/truth.ts";
import { divmod } from "../../semantics/builtins/arithmetic.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { copy } from "../../semantics/methods/copy.ts";
import { add, floordiv, mod, mul, neg, pow, sub } from "../../semantics/operators/arithmetic.ts";
import { imod } from "../../semantics/operators/inplace.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { sum_of } from "../decimal/arithmetic.ts";
import { fixed, nan_result } from "../decimal/rounding.ts";
import {
  Clamped,
  DivisionByZero,
  Inexact,
  InvalidOperation,
  Overflow,
  ROUND_CEILING,
  ROUND_FLOOR,
  Rounded,
  SIGNALS,
  Subnormal,
  Underflow,
} from "../decimal/signals.ts";
import {
  absolute,
  adjusted,
  infinity,
  int_of,
  is_nan,
  nan,
  order_of,
  signed_as,
  total_order,
  Value,
  whole_number,
} from "../decimal/values.ts";

export function compared(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  return call(whole_number, call(order_of, x, y));
}
def("compared(x, y, context)", compared, { module: "decimal" });

export function compared_signalling(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return call_method(context, "tell", [InvalidOperation], found);
  }
  return call(whole_number, call(order_of, x, y));
}
def("compared_signalling(x, y, context)", compared_signalling, { module: "decimal" });

export function same_quantum(x, y) {
  let value, value$1, value$2;
  if (truth(attr(x.kind, x, "kind")) || truth(attr(y.kind, y, "kind"))) {
    return truth((value$2 = truth((value = call(is_nan, x))) ? call(is_nan, y) : value))
      ? value$2
      : truth((value$1 = eq(attr(x.kind, x, "kind"), "F")))
        ? eq(attr(y.kind, y, "kind"), "F")
        : value$1;
  }
  return eq(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"));
}
def("same_quantum(x, y)", same_quantum, { module: "decimal" });

export function is_normal(x, context) {
  let value;
  return bool(
    !truth(attr(x.kind, x, "kind")) &&
      (truth((value = attr(x.coefficient, x, "coefficient")))
        ? le(attr(context.Emin, context, "Emin"), call(adjusted, x))
        : value),
  );
}
def("is_normal(x, context)", is_normal, { module: "decimal" });

export function is_subnormal(x, context) {
  let value;
  return bool(
    !truth(attr(x.kind, x, "kind")) &&
      (truth((value = attr(x.coefficient, x, "coefficient")))
        ? lt(call(adjusted, x), attr(context.Emin, context, "Emin"))
        : value),
  );
}
def("is_subnormal(x, context)", is_subnormal, { module: "decimal" });

export function number_class(x, context) {
  if (eq(attr(x.kind, x, "kind"), "N")) {
    return "sNaN";
  }
  if (eq(attr(x.kind, x, "kind"), "n")) {
    return "NaN";
  }
  const sign = truth(attr(x.sign, x, "sign")) ? "-" : "+";
  if (truth(attr(x.kind, x, "kind"))) {
    return sign + "Infinity";
  }
  if (!truth(attr(x.coefficient, x, "coefficient"))) {
    return sign + "Zero";
  }
  return sign + (is_subnormal(x, context) ? "Subnormal" : "Normal");
}
def("number_class(x, context)", number_class, { module: "decimal" });

/** max and min, of the numbers or of their sizes. */
export function chosen(x, y, context, wants, magnitude) {
  if (truth(call(is_nan, x)) || truth(call(is_nan, y))) {
    if (eq(attr(x.kind, x, "kind"), "n") && !truth(call(is_nan, y))) {
      return call(fixed, y, context);
    }
    if (eq(attr(y.kind, y, "kind"), "n") && !truth(call(is_nan, x))) {
      return call(fixed, x, context);
    }
    return call(nan_result, x, y, context);
  }
  let order = truth(magnitude) ? call(order_of, call(absolute, x), call(absolute, y)) : call(order_of, x, y);
  if (eq(order, 0)) {
    order = call(int_of, call(total_order, x, y));
  }
  return call(fixed, ge(mul(order, wants), 0) ? x : y, context);
}
def("chosen(x, y, context, wants, magnitude)", chosen, { module: "decimal" });

export function next_by(x, context, rounding) {
  context = copy(context);
  settable(context, "traps").traps = call_method(dict, "fromkeys", SIGNALS, false);
  settable(context, "rounding").rounding = rounding;
  const rounded = call(fixed, x, context);
  if (ne(call(order_of, rounded, x), 0)) {
    return rounded;
  }
  const step = call(Value, eq(rounding, ROUND_CEILING) ? 0 : 1, 1, sub(call_method(context, "Etiny"), 1));
  return call(sum_of, x, step, context);
}
def("next_by(x, context, rounding)", next_by, { module: "decimal" });

export function neighbour(x, context, rounding, sign) {
  const found = call(nan_result, x, null, context);
  if (found != null) {
    return found;
  }
  if (truth(attr(x.kind, x, "kind"))) {
    if (ne(attr(x.sign, x, "sign"), sign)) {
      return x;
    }
    return call(
      Value,
      sign,
      sub(pow(10, attr(context.prec, context, "prec")), 1),
      call_method(context, "Etop"),
    );
  }
  return next_by(x, context, rounding);
}
def("neighbour(x, context, rounding, sign)", neighbour, { module: "decimal" });

export function next_toward(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  const order = call(order_of, x, y);
  if (eq(order, 0)) {
    return call(signed_as, x, y);
  }
  const made = lt(order, 0) ? neighbour(x, context, ROUND_CEILING, 1) : neighbour(x, context, ROUND_FLOOR, 0);
  if (truth(attr(made.kind, made, "kind"))) {
    return call_method(context, "tell", [Overflow, Inexact, Rounded], made);
  }
  if (ge(call(adjusted, made), attr(context.Emin, context, "Emin"))) {
    return made;
  }
  return call_method(
    context,
    "tell",
    add([Underflow, Subnormal, Inexact, Rounded], truth(made) ? [] : [Clamped]),
    made,
  );
}
def("next_toward(x, y, context)", next_toward, { module: "decimal" });

export function moved(x, y, context, around) {
  let value;
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  if (
    truth(attr(y.kind, y, "kind")) ||
    ne(attr(y.exponent, y, "exponent"), 0) ||
    !(
      le(neg(attr(context.prec, context, "prec")), (value = call(int_of, y))) &&
      le(value, attr(context.prec, context, "prec"))
    )
  ) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  if (truth(attr(x.kind, x, "kind"))) {
    return x;
  }
  let places = call(int_of, y);
  let digits = mod(attr(x.coefficient, x, "coefficient"), pow(10, attr(context.prec, context, "prec")));
  if (truth(around)) {
    places = imod(places, attr(context.prec, context, "prec"));
    const [high, low] = unpack(divmod(digits, pow(10, sub(attr(context.prec, context, "prec"), places))), 2);
    return call(
      Value,
      attr(x.sign, x, "sign"),
      add(mul(low, pow(10, places)), high),
      attr(x.exponent, x, "exponent"),
    );
  }
  digits = ge(places, 0)
    ? mod(mul(digits, pow(10, places)), pow(10, attr(context.prec, context, "prec")))
    : floordiv(digits, pow(10, neg(places)));
  return call(Value, attr(x.sign, x, "sign"), digits, attr(x.exponent, x, "exponent"));
}
def("moved(x, y, context, around)", moved, { module: "decimal" });

export function logb(x, context) {
  const found = call(nan_result, x, null, context);
  if (found != null) {
    return found;
  }
  if (truth(attr(x.kind, x, "kind"))) {
    return call(infinity, 0);
  }
  if (!truth(attr(x.coefficient, x, "coefficient"))) {
    return call_method(context, "tell", [DivisionByZero], call(infinity, 1));
  }
  return call(fixed, call(whole_number, call(adjusted, x)), context);
}
def("logb(x, context)", logb, { module: "decimal" });

export function scaled(x, y, context) {
  let value;
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  const limit = mul(2, add(attr(context.Emax, context, "Emax"), attr(context.prec, context, "prec")));
  if (
    truth(attr(y.kind, y, "kind")) ||
    ne(attr(y.exponent, y, "exponent"), 0) ||
    !(le(neg(limit), (value = call(int_of, y))) && le(value, limit))
  ) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  return truth(attr(x.kind, x, "kind"))
    ? x
    : call(
        fixed,
        call(
          Value,
          attr(x.sign, x, "sign"),
          attr(x.coefficient, x, "coefficient"),
          add(attr(x.exponent, x, "exponent"), call(int_of, y)),
        ),
        context,
      );
}
def("scaled(x, y, context)", scaled, { module: "decimal" });
