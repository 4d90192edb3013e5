// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/rounding.py by `npm run library:python`. Do not edit.
/**
 * Decimals brought into the precision and the range of a context.
 *
 * Functions take and give a `Value`; the context is a `State`, which is told of what happened.
 *
 * Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, le, lt, ne } from "../../objects/comparison.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { add, mod, mul, neg, pow, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, not_contains } from "../../semantics/operators/containers.ts";
import { iadd, ifloordiv, imul } from "../../semantics/operators/inplace.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { count_digits, dropped } from "../decimal/digits.ts";
import {
  Clamped,
  Inexact,
  InvalidOperation,
  Overflow,
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_HALF_UP,
  ROUND_UP,
  ROUNDINGS,
  Rounded,
  Subnormal,
  Underflow,
} from "../decimal/signals.ts";
import { adjusted, infinity, int_of, nan, Value } from "../decimal/values.ts";

export const WRONG_ROUNDING =
  "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]";

/** The int next to it. @throws OverflowError, ValueError */
export function whole_by(x, rounding) {
  return call(int_of, rescaled(x, 0, rounding));
}
def("whole_by(x, rounding)", whole_by, { module: "decimal" });

/** What a number too large becomes. */
export function overflow(context, sign) {
  const rounding = attr(context.rounding, context, "rounding");
  const up = contains(tuple_of(ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP), rounding);
  let made;
  if (up || (eq(rounding, ROUND_CEILING) && !truth(sign)) || (eq(rounding, ROUND_FLOOR) && truth(sign))) {
    made = call(infinity, sign);
  } else {
    made = call(
      Value,
      sign,
      sub(pow(10, attr(context.prec, context, "prec")), 1),
      call_method(context, "Etop"),
    );
  }
  return call_method(context, "tell", [Overflow, Inexact, Rounded], made);
}
def("overflow(context, sign)", overflow, { module: "decimal" });

/** The NaN that an operation on a NaN gives; None when neither is one. */
export function nan_result(x, y, context) {
  for (const number of each(tuple_of(x, y))) {
    if (number != null && eq(attr(number.kind, number, "kind"), "N")) {
      const quiet = call(
        Value,
        attr(number.sign, number, "sign"),
        attr(number.coefficient, number, "coefficient"),
        0,
        "n",
      );
      return call_method(context, "tell", [InvalidOperation], shortened(quiet, context));
    }
  }
  for (const number of each(tuple_of(x, y))) {
    if (number != null && eq(attr(number.kind, number, "kind"), "n")) {
      return shortened(number, context);
    }
  }
  return null;
}
def("nan_result(x, y, context)", nan_result, { module: "decimal" });

export function shortened(x, context) {
  const most = sub(attr(context.prec, context, "prec"), attr(context.clamp, context, "clamp"));
  if (le(call(count_digits, attr(x.coefficient, x, "coefficient")), most)) {
    return x;
  }
  return call(
    Value,
    attr(x.sign, x, "sign"),
    mod(attr(x.coefficient, x, "coefficient"), pow(10, most)),
    0,
    attr(x.kind, x, "kind"),
  );
}
def("shortened(x, context)", shortened, { module: "decimal" });

/** With that exponent, whatever the precision. */
export function rescaled(x, exponent, rounding) {
  if (truth(attr(x.kind, x, "kind"))) {
    return x;
  }
  if (!truth(attr(x.coefficient, x, "coefficient"))) {
    return call(Value, attr(x.sign, x, "sign"), 0, exponent);
  }
  const [coefficient, _] = unpack(
    call(
      dropped,
      rounding,
      attr(x.sign, x, "sign"),
      attr(x.coefficient, x, "coefficient"),
      sub(exponent, attr(x.exponent, x, "exponent")),
    ),
    2,
  );
  return call(Value, attr(x.sign, x, "sign"), coefficient, exponent);
}
def("rescaled(x, exponent, rounding)", rescaled, { module: "decimal" });

/** With that many digits. */
export function to_digits(x, places, rounding) {
  if (!truth(attr(x.coefficient, x, "coefficient"))) {
    return x;
  }
  let number = rescaled(x, sub(add(call(adjusted, x), 1), places), rounding);
  if (gt(call(count_digits, attr(number.coefficient, number, "coefficient")), places)) {
    number = rescaled(number, sub(add(call(adjusted, number), 1), places), rounding);
  }
  return number;
}
def("to_digits(x, places, rounding)", to_digits, { module: "decimal" });

/** Rounded to the precision of the context and brought into its range. */
export function fixed(x, context) {
  if (truth(attr(x.kind, x, "kind"))) {
    return eq(attr(x.kind, x, "kind"), "F") ? x : shortened(x, context);
  }
  const [etiny, etop] = [call_method(context, "Etiny"), call_method(context, "Etop")];
  let [sign, coefficient, exponent] = [
    attr(x.sign, x, "sign"),
    attr(x.coefficient, x, "coefficient"),
    attr(x.exponent, x, "exponent"),
  ];
  if (eq(coefficient, 0)) {
    const most = truth(attr(context.clamp, context, "clamp")) ? etop : attr(context.Emax, context, "Emax");
    const bounded = min(max(exponent, etiny), most);
    if (ne(bounded, exponent)) {
      return call_method(context, "tell", [Clamped], call(Value, sign, 0, bounded));
    }
    return x;
  }
  const size = call(count_digits, coefficient);
  let least = sub(add(size, exponent), attr(context.prec, context, "prec"));
  if (gt(least, etop)) {
    return overflow(context, sign);
  }
  const is_subnormal = lt(sub(add(size, exponent), 1), attr(context.Emin, context, "Emin"));
  if (lt(least, etiny)) {
    least = etiny;
  }
  let conditions;
  if (lt(exponent, least)) {
    let changed;
    if (lt(sub(add(size, exponent), least), 0)) {
      let _;
      [coefficient, _] = unpack(call(dropped, attr(context.rounding, context, "rounding"), sign, 1, 2), 2);
      changed = true;
    } else {
      [coefficient, changed] = unpack(
        call(dropped, attr(context.rounding, context, "rounding"), sign, coefficient, sub(least, exponent)),
        2,
      );
    }
    exponent = least;
    if (gt(call(count_digits, coefficient), attr(context.prec, context, "prec"))) {
      coefficient = ifloordiv(coefficient, 10);
      exponent = iadd(exponent, 1);
    }
    if (gt(exponent, etop)) {
      return overflow(context, sign);
    }
    conditions = [Rounded];
    if (truth(changed)) {
      conditions.push(Inexact);
    }
    if (truth(is_subnormal)) {
      conditions.push(Subnormal);
      if (truth(changed)) {
        conditions.push(Underflow);
      }
    }
    if (!truth(coefficient)) {
      conditions.push(Clamped);
    }
    return call_method(context, "tell", conditions, call(Value, sign, coefficient, exponent));
  }
  conditions = [];
  if (truth(is_subnormal)) {
    conditions.push(Subnormal);
  }
  if (truth(attr(context.clamp, context, "clamp")) && gt(exponent, etop)) {
    conditions.push(Clamped);
    coefficient = imul(coefficient, pow(10, sub(exponent, etop)));
    exponent = etop;
  }
  if (conditions.length > 0) {
    return call_method(context, "tell", conditions, call(Value, sign, coefficient, exponent));
  }
  return x;
}
def("fixed(x, context)", fixed, { module: "decimal" });

export function quantized(x, exp, rounding, context) {
  rounding = rounding == null ? attr(context.rounding, context, "rounding") : rounding;
  if (not_contains(ROUNDINGS, rounding)) {
    throw TypeError(WRONG_ROUNDING);
  }
  if (truth(attr(x.kind, x, "kind")) || truth(attr(exp.kind, exp, "kind"))) {
    const found = nan_result(x, exp, context);
    if (found != null) {
      return found;
    }
    if (truth(attr(x.kind, x, "kind")) && truth(attr(exp.kind, exp, "kind"))) {
      return x;
    }
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  const wanted = attr(exp.exponent, exp, "exponent");
  if (!(le(call_method(context, "Etiny"), wanted) && le(wanted, attr(context.Emax, context, "Emax")))) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  if (!truth(attr(x.coefficient, x, "coefficient"))) {
    return fixed(call(Value, attr(x.sign, x, "sign"), 0, wanted), context);
  }
  const first = call(adjusted, x);
  if (
    gt(first, attr(context.Emax, context, "Emax")) ||
    gt(add(sub(first, wanted), 1), attr(context.prec, context, "prec"))
  ) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  let made = rescaled(x, wanted, rounding);
  if (
    gt(call(adjusted, made), attr(context.Emax, context, "Emax")) ||
    gt(call(count_digits, attr(made.coefficient, made, "coefficient")), attr(context.prec, context, "prec"))
  ) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  const conditions = [];
  if (
    truth(attr(made.coefficient, made, "coefficient")) &&
    lt(call(adjusted, made), attr(context.Emin, context, "Emin"))
  ) {
    conditions.push(Subnormal);
  }
  if (gt(wanted, attr(x.exponent, x, "exponent"))) {
    if (
      ne(
        mul(
          attr(made.coefficient, made, "coefficient"),
          pow(10, sub(wanted, attr(x.exponent, x, "exponent"))),
        ),
        attr(x.coefficient, x, "coefficient"),
      )
    ) {
      conditions.push(Inexact);
    }
    conditions.push(Rounded);
  }
  if (truth(attr(context.clamp, context, "clamp")) && gt(wanted, call_method(context, "Etop"))) {
    made = fixed(made, context);
  }
  return conditions.length > 0 ? call_method(context, "tell", conditions, made) : made;
}
def("quantized(x, exp, rounding, context)", quantized, { module: "decimal" });

export function integral(x, rounding, context, tells) {
  if (truth(attr(x.kind, x, "kind"))) {
    const found = nan_result(x, null, context);
    return found == null ? x : found;
  }
  if (ge(attr(x.exponent, x, "exponent"), 0)) {
    return x;
  }
  const made = rescaled(x, 0, rounding == null ? attr(context.rounding, context, "rounding") : rounding);
  if (truth(tells)) {
    const conditions = [Rounded];
    if (
      ne(
        mul(attr(made.coefficient, made, "coefficient"), pow(10, neg(attr(x.exponent, x, "exponent")))),
        attr(x.coefficient, x, "coefficient"),
      )
    ) {
      conditions.push(Inexact);
    }
    call_method(context, "tell", conditions, null);
  }
  return made;
}
def("integral(x, rounding, context, tells)", integral, { module: "decimal" });

export function normalized(x, context) {
  const found = nan_result(x, null, context);
  if (found != null) {
    return found;
  }
  const number = fixed(x, context);
  if (truth(attr(number.kind, number, "kind"))) {
    return number;
  }
  if (!truth(attr(number.coefficient, number, "coefficient"))) {
    return call(Value, attr(number.sign, number, "sign"), 0, 0);
  }
  let [coefficient, exponent] = [
    attr(number.coefficient, number, "coefficient"),
    attr(number.exponent, number, "exponent"),
  ];
  const most = truth(attr(context.clamp, context, "clamp"))
    ? call_method(context, "Etop")
    : attr(context.Emax, context, "Emax");
  while (eq(mod(coefficient, 10), 0) && lt(exponent, most)) {
    coefficient = ifloordiv(coefficient, 10);
    exponent = iadd(exponent, 1);
  }
  return call(Value, attr(number.sign, number, "sign"), coefficient, exponent);
}
def("normalized(x, context)", normalized, { module: "decimal" });

export function signed(x, sign, context) {
  const found = nan_result(x, null, context);
  if (found != null) {
    return found;
  }
  if (!truth(x) && ne(attr(context.rounding, context, "rounding"), ROUND_FLOOR)) {
    sign = 0;
  }
  return fixed(
    call(
      Value,
      sign,
      attr(x.coefficient, x, "coefficient"),
      attr(x.exponent, x, "exponent"),
      attr(x.kind, x, "kind"),
    ),
    context,
  );
}
def("signed(x, sign, context)", signed, { module: "decimal" });
