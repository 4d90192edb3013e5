// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/arithmetic.py by `npm run library:python`. Do not edit.
/**
 * Sums, products, quotients and remainders of decimals, rounded as a context says.
 *
 * Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Arithmetic operations".
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, le, lt, ne } from "../../objects/comparison.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { abs, divmod } from "../../semantics/builtins/arithmetic.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { add, mod, mul, neg, pow, sub } from "../../semantics/operators/arithmetic.ts";
import { and_, xor } from "../../semantics/operators/bitwise.ts";
import { contains, getitem } from "../../semantics/operators/containers.ts";
import { iadd, ifloordiv, imul, isub } from "../../semantics/operators/inplace.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { count_digits } from "../decimal/digits.ts";
import { fixed, nan_result, rescaled } from "../decimal/rounding.ts";
import {
  Clamped,
  DivisionByZero,
  DivisionImpossible,
  DivisionUndefined,
  InvalidOperation,
  ROUND_FLOOR,
} from "../decimal/signals.ts";
import { adjusted, infinity, nan, negated, Value } from "../decimal/values.ts";

export function sum_of(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  if (truth(attr(x.kind, x, "kind"))) {
    if (truth(attr(y.kind, y, "kind")) && ne(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"))) {
      return call_method(context, "tell", [InvalidOperation], call(nan));
    }
    return call(infinity, attr(x.sign, x, "sign"));
  }
  if (truth(attr(y.kind, y, "kind"))) {
    return call(infinity, attr(y.sign, y, "sign"));
  }
  let exponent = min(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"));
  if (!truth(attr(x.coefficient, x, "coefficient")) && !truth(attr(y.coefficient, y, "coefficient"))) {
    let sign = min(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"));
    if (
      eq(attr(context.rounding, context, "rounding"), ROUND_FLOOR) &&
      ne(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"))
    ) {
      sign = 1;
    }
    return call(fixed, call(Value, sign, 0, exponent), context);
  }
  if (!truth(attr(x.coefficient, x, "coefficient")) || !truth(attr(y.coefficient, y, "coefficient"))) {
    const number = !truth(attr(x.coefficient, x, "coefficient")) ? y : x;
    exponent = max(
      exponent,
      sub(sub(attr(number.exponent, number, "exponent"), attr(context.prec, context, "prec")), 1),
    );
    return call(
      fixed,
      call(rescaled, number, exponent, attr(context.rounding, context, "rounding")),
      context,
    );
  }
  const [large, small] = unpack(
    ge(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent")) ? tuple_of(x, y) : tuple_of(y, x),
    2,
  );
  const low = add(
    attr(large.exponent, large, "exponent"),
    min(
      -1,
      sub(
        sub(
          call(count_digits, attr(large.coefficient, large, "coefficient")),
          attr(context.prec, context, "prec"),
        ),
        2,
      ),
    ),
  );
  let [small_int, small_exp] = [
    attr(small.coefficient, small, "coefficient"),
    attr(small.exponent, small, "exponent"),
  ];
  if (lt(sub(add(call(count_digits, small_int), small_exp), 1), low)) {
    [small_int, small_exp] = [1, low];
  }
  const n = mul(
    attr(large.coefficient, large, "coefficient"),
    pow(10, sub(attr(large.exponent, large, "exponent"), small_exp)),
  );
  const total = add(
    truth(attr(large.sign, large, "sign")) ? neg(n) : n,
    truth(attr(small.sign, small, "sign")) ? neg(small_int) : small_int,
  );
  if (eq(total, 0)) {
    return call(
      fixed,
      call(Value, eq(attr(context.rounding, context, "rounding"), ROUND_FLOOR) ? 1 : 0, 0, small_exp),
      context,
    );
  }
  return call(fixed, call(Value, lt(total, 0) ? 1 : 0, abs(total), small_exp), context);
}
def("sum_of(x, y, context)", sum_of, { module: "decimal" });

export function difference(x, y, context) {
  const found = call(nan_result, x, y, context);
  return found == null ? sum_of(x, call(negated, y), context) : found;
}
def("difference(x, y, context)", difference, { module: "decimal" });

export function product(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  const sign = xor(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"));
  if (truth(attr(x.kind, x, "kind")) || truth(attr(y.kind, y, "kind"))) {
    if (!truth(x) || !truth(y)) {
      return call_method(context, "tell", [InvalidOperation], call(nan));
    }
    return call(infinity, sign);
  }
  return call(
    fixed,
    call(
      Value,
      sign,
      mul(attr(x.coefficient, x, "coefficient"), attr(y.coefficient, y, "coefficient")),
      add(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent")),
    ),
    context,
  );
}
def("product(x, y, context)", product, { module: "decimal" });

export function quotient(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  const sign = xor(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"));
  if (truth(attr(x.kind, x, "kind"))) {
    return truth(attr(y.kind, y, "kind"))
      ? call_method(context, "tell", [InvalidOperation], call(nan))
      : call(infinity, sign);
  }
  if (truth(attr(y.kind, y, "kind"))) {
    return call_method(context, "tell", [Clamped], call(Value, sign, 0, call_method(context, "Etiny")));
  }
  if (!truth(attr(y.coefficient, y, "coefficient"))) {
    if (!truth(attr(x.coefficient, x, "coefficient"))) {
      return call_method(context, "tell", [DivisionUndefined], call(nan));
    }
    return call_method(context, "tell", [DivisionByZero], call(infinity, sign));
  }
  if (!truth(attr(x.coefficient, x, "coefficient"))) {
    return call(
      fixed,
      call(Value, sign, 0, sub(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"))),
      context,
    );
  }
  const shift = add(
    add(
      sub(
        call(count_digits, attr(y.coefficient, y, "coefficient")),
        call(count_digits, attr(x.coefficient, x, "coefficient")),
      ),
      attr(context.prec, context, "prec"),
    ),
    1,
  );
  let exponent = sub(sub(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent")), shift);
  let coefficient, rest;
  if (ge(shift, 0)) {
    [coefficient, rest] = unpack(
      divmod(
        mul(attr(x.coefficient, x, "coefficient"), pow(10, shift)),
        attr(y.coefficient, y, "coefficient"),
      ),
      2,
    );
  } else {
    [coefficient, rest] = unpack(
      divmod(
        attr(x.coefficient, x, "coefficient"),
        mul(attr(y.coefficient, y, "coefficient"), pow(10, neg(shift))),
      ),
      2,
    );
  }
  if (truth(rest)) {
    if (eq(mod(coefficient, 5), 0)) {
      coefficient = iadd(coefficient, 1);
    }
  } else {
    const ideal = sub(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"));
    while (lt(exponent, ideal) && eq(mod(coefficient, 10), 0)) {
      coefficient = ifloordiv(coefficient, 10);
      exponent = iadd(exponent, 1);
    }
  }
  return call(fixed, call(Value, sign, coefficient, exponent), context);
}
def("quotient(x, y, context)", quotient, { module: "decimal" });

/** Whole quotient and remainder of finite numbers, the divisor not zero; None when the quotient has too many digits. */
export function divided(x, y, context) {
  const sign = xor(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"));
  const ideal = truth(attr(y.kind, y, "kind"))
    ? attr(x.exponent, x, "exponent")
    : min(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"));
  const distance = sub(call(adjusted, x), call(adjusted, y));
  if (!truth(attr(x.coefficient, x, "coefficient")) || truth(attr(y.kind, y, "kind")) || le(distance, -2)) {
    return tuple_of(
      call(Value, sign, 0, 0),
      call(rescaled, x, ideal, attr(context.rounding, context, "rounding")),
    );
  }
  if (le(distance, attr(context.prec, context, "prec"))) {
    let [a, b] = [attr(x.coefficient, x, "coefficient"), attr(y.coefficient, y, "coefficient")];
    if (ge(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"))) {
      a = imul(a, pow(10, sub(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"))));
    } else {
      b = imul(b, pow(10, sub(attr(y.exponent, y, "exponent"), attr(x.exponent, x, "exponent"))));
    }
    const [q, r] = unpack(divmod(a, b), 2);
    if (lt(q, pow(10, attr(context.prec, context, "prec")))) {
      return tuple_of(call(Value, sign, q, 0), call(Value, attr(x.sign, x, "sign"), r, ideal));
    }
  }
  return null;
}
def("divided(x, y, context)", divided, { module: "decimal" });

export function whole_quotient(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  const sign = xor(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"));
  if (truth(attr(x.kind, x, "kind"))) {
    return truth(attr(y.kind, y, "kind"))
      ? call_method(context, "tell", [InvalidOperation], call(nan))
      : call(infinity, sign);
  }
  if (!truth(y)) {
    if (truth(x)) {
      return call_method(context, "tell", [DivisionByZero], call(infinity, sign));
    }
    return call_method(context, "tell", [DivisionUndefined], call(nan));
  }
  const both = divided(x, y, context);
  return both == null ? call_method(context, "tell", [DivisionImpossible], call(nan)) : getitem(both, 0);
}
def("whole_quotient(x, y, context)", whole_quotient, { module: "decimal" });

export function remainder(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  if (truth(attr(x.kind, x, "kind"))) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  if (!truth(y)) {
    return call_method(context, "tell", [truth(x) ? InvalidOperation : DivisionUndefined], call(nan));
  }
  const both = divided(x, y, context);
  return both == null
    ? call_method(context, "tell", [DivisionImpossible], call(nan))
    : call(fixed, getitem(both, 1), context);
}
def("remainder(x, y, context)", remainder, { module: "decimal" });

export function quotient_and_remainder(x, y, context) {
  let found = call(nan_result, x, y, context);
  if (found != null) {
    return tuple_of(found, found);
  }
  const sign = xor(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"));
  if (truth(attr(x.kind, x, "kind"))) {
    if (truth(attr(y.kind, y, "kind"))) {
      found = call_method(context, "tell", [InvalidOperation], call(nan));
      return tuple_of(found, found);
    }
    return tuple_of(call(infinity, sign), call_method(context, "tell", [InvalidOperation], call(nan)));
  }
  if (!truth(y)) {
    if (!truth(x)) {
      found = call_method(context, "tell", [DivisionUndefined], call(nan));
      return tuple_of(found, found);
    }
    call_method(context, "tell", [DivisionByZero, InvalidOperation], null);
    return tuple_of(call(infinity, sign), call(nan));
  }
  const both = divided(x, y, context);
  if (both == null) {
    found = call_method(context, "tell", [DivisionImpossible], call(nan));
    return tuple_of(found, found);
  }
  return tuple_of(getitem(both, 0), call(fixed, getitem(both, 1), context));
}
def("quotient_and_remainder(x, y, context)", quotient_and_remainder, { module: "decimal" });

export function remainder_near(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  if (truth(attr(x.kind, x, "kind")) || !truth(y)) {
    return call_method(context, "tell", [truth(x) ? InvalidOperation : DivisionUndefined], call(nan));
  }
  if (truth(attr(y.kind, y, "kind"))) {
    return call(fixed, x, context);
  }
  const ideal = min(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"));
  if (!truth(attr(x.coefficient, x, "coefficient"))) {
    return call(fixed, call(Value, attr(x.sign, x, "sign"), 0, ideal), context);
  }
  if (ge(sub(call(adjusted, x), call(adjusted, y)), add(attr(context.prec, context, "prec"), 1))) {
    return call_method(context, "tell", [DivisionImpossible], call(nan));
  }
  const a = mul(attr(x.coefficient, x, "coefficient"), pow(10, sub(attr(x.exponent, x, "exponent"), ideal)));
  const b = mul(attr(y.coefficient, y, "coefficient"), pow(10, sub(attr(y.exponent, y, "exponent"), ideal)));
  let [q, r] = unpack(divmod(a, b), 2);
  if (gt(add(mul(2, r), and_(q, 1)), b)) {
    r = isub(r, b);
    q = iadd(q, 1);
  }
  if (ge(q, pow(10, attr(context.prec, context, "prec")))) {
    return call_method(context, "tell", [DivisionImpossible], call(nan));
  }
  const sign = attr(x.sign, x, "sign");
  return call(fixed, call(Value, lt(r, 0) ? sub(1, sign) : sign, abs(r), ideal), context);
}
def("remainder_near(x, y, context)", remainder_near, { module: "decimal" });

export function multiplied_and_added(x, y, third, context) {
  if (
    contains(tuple_of("n", "N"), attr(x.kind, x, "kind")) ||
    contains(tuple_of("n", "N"), attr(y.kind, y, "kind"))
  ) {
    const found = call(nan_result, x, y, context);
    return found;
  }
  if ((truth(attr(x.kind, x, "kind")) && !truth(y)) || (truth(attr(y.kind, y, "kind")) && !truth(x))) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  const sign = xor(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"));
  let product;
  if (truth(attr(x.kind, x, "kind")) || truth(attr(y.kind, y, "kind"))) {
    product = call(infinity, sign);
  } else {
    product = call(
      Value,
      sign,
      mul(attr(x.coefficient, x, "coefficient"), attr(y.coefficient, y, "coefficient")),
      add(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent")),
    );
  }
  return sum_of(product, third, context);
}
def("multiplied_and_added(x, y, third, context)", multiplied_and_added, { module: "decimal" });
