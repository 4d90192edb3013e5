// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/powers.py by `npm run library:python`. Do not edit.
/**
 * Powers, roots, exponentials and logarithms of decimals.
 *
 * Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Arithmetic operations".
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, lt } from "../../objects/comparison.ts";
import { dict_of } from "../../objects/dict.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { abs, pow } from "../../semantics/builtins/arithmetic.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { max } from "../../semantics/builtins/extremes.ts";
import { add, floordiv, mod, mul, neg, pow as pow$1, sub } from "../../semantics/operators/arithmetic.ts";
import { rshift } from "../../semantics/operators/bitwise.ts";
import { contains, getitem } from "../../semantics/operators/containers.ts";
import { iadd, ifloordiv } from "../../semantics/operators/inplace.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { quotient, sum_of } from "../decimal/arithmetic.ts";
import { count_digits, exp_fixed, ln_fixed, ln10, root_digits } from "../decimal/digits.ts";
import { fixed, nan_result } from "../decimal/rounding.ts";
import {
  Inexact,
  InvalidOperation,
  MAX_EMAX,
  MIN_EMIN,
  ROUND_HALF_EVEN,
  Rounded,
} from "../decimal/signals.ts";
import { State } from "../decimal/state.ts";
import {
  absolute,
  adjusted,
  infinity,
  int_of,
  is_whole,
  nan,
  negated,
  order_of,
  Value,
  whole_number,
} from "../decimal/values.ts";

const _EXACT = /* @__PURE__ */ call(State, 100000, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, [], []);

export function power_modulo(x, y, modulo, context) {
  let value, value$1, value$2, value$3;
  const found = truth((value = call(nan_result, x, y, context)))
    ? value
    : call(nan_result, modulo, null, context);
  if (found != null) {
    return found;
  }
  const fits = truth((value$3 = call(is_whole, x)))
    ? truth((value$2 = call(is_whole, y)))
      ? truth((value$1 = call(is_whole, modulo)))
        ? !truth(attr(y.sign, y, "sign"))
        : value$1
      : value$2
    : value$3;
  if (
    !truth(fits) ||
    !truth(modulo) ||
    ge(call(adjusted, modulo), attr(context.prec, context, "prec")) ||
    (!truth(x) && !truth(y))
  ) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  const [a, b, m] = [abs(call(int_of, x)), call(int_of, y), abs(call(int_of, modulo))];
  const sign = truth(mod(b, 2)) ? attr(x.sign, x, "sign") : 0;
  return call(Value, sign, pow(a, b, m), 0);
}
def("power_modulo(x, y, modulo, context)", power_modulo, { module: "decimal" });

export function power(x, y, context) {
  const found = call(nan_result, x, y, context);
  if (found != null) {
    return found;
  }
  if (!truth(y)) {
    return truth(x) ? call(Value, 0, 1, 0) : call_method(context, "tell", [InvalidOperation], call(nan));
  }
  const whole = call(is_whole, y);
  const odd = lt(call(adjusted, y), 2000) ? (truth(whole) ? eq(mod(call(int_of, y), 2), 1) : whole) : false;
  const sign = truth(attr(x.sign, x, "sign")) && truth(odd) ? 1 : 0;
  if (
    truth(attr(x.sign, x, "sign")) &&
    truth(x) &&
    !truth(whole) &&
    !(truth(attr(x.kind, x, "kind")) && truth(attr(y.kind, y, "kind")))
  ) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  if (!truth(x)) {
    return !truth(attr(y.sign, y, "sign")) ? call(Value, sign, 0, 0) : call(infinity, sign);
  }
  if (truth(attr(x.kind, x, "kind"))) {
    return truth(attr(y.sign, y, "sign")) ? call(Value, sign, 0, 0) : call(infinity, sign);
  }
  const base = call(absolute, x);
  const order = call(order_of, base, call(Value, 0, 1, 0));
  if (truth(attr(y.kind, y, "kind"))) {
    if (eq(order, 0)) {
      return call_method(
        context,
        "tell",
        [Inexact, Rounded],
        call(
          Value,
          0,
          pow$1(10, sub(attr(context.prec, context, "prec"), 1)),
          sub(1, attr(context.prec, context, "prec")),
        ),
      );
    }
    return eq(gt(order, 0), bool(attr(y.sign, y, "sign"))) ? call(Value, 0, 0, 0) : call(infinity, 0);
  }
  if (truth(whole)) {
    const n = lt(call(adjusted, y), 9) ? call(int_of, y) : null;
    if (eq(order, 0) && n != null) {
      const exponent = gt(n, 0)
        ? max(mul(attr(x.exponent, x, "exponent"), abs(n)), sub(1, attr(context.prec, context, "prec")))
        : 0;
      if (eq(attr(x.exponent, x, "exponent"), 0)) {
        return call(Value, sign, 1, 0);
      }
      return call(fixed, call(Value, sign, pow$1(10, neg(exponent)), exponent), context);
    }
    if (
      n != null &&
      lt(mul(abs(n), call(count_digits, attr(base.coefficient, base, "coefficient"))), 60000)
    ) {
      if (gt(n, 0)) {
        return call(
          fixed,
          call(
            Value,
            sign,
            pow$1(attr(base.coefficient, base, "coefficient"), n),
            mul(attr(base.exponent, base, "exponent"), n),
          ),
          context,
        );
      }
      return call(
        quotient,
        call(Value, sign, 1, 0),
        call(
          Value,
          0,
          pow$1(attr(base.coefficient, base, "coefficient"), neg(n)),
          mul(attr(base.exponent, base, "exponent"), neg(n)),
        ),
        context,
      );
    }
  }
  const made = inexact_power(base, y, context);
  return !sign ? made : call(negated, made);
}
def("power(x, y, context)", power, { module: "decimal" });

export function inexact_power(x, y, context) {
  if (eq(call(order_of, x, call(Value, 0, 1, 0)), 0)) {
    return call_method(
      context,
      "tell",
      [Inexact, Rounded],
      call(
        Value,
        0,
        pow$1(10, sub(attr(context.prec, context, "prec"), 1)),
        sub(1, attr(context.prec, context, "prec")),
      ),
    );
  }
  const extra = add(
    add(12, max(0, call(adjusted, y))),
    mul(2, max(0, call(count_digits, add(abs(call(adjusted, x)), 1)))),
  );
  const digits = add(attr(context.prec, context, "prec"), extra);
  const ln = call(
    ln_fixed,
    attr(x.coefficient, x, "coefficient"),
    attr(x.exponent, x, "exponent"),
    add(digits, attr(context.prec, context, "prec")),
  );
  const n = truth(attr(y.sign, y, "sign"))
    ? neg(attr(y.coefficient, y, "coefficient"))
    : attr(y.coefficient, y, "coefficient");
  let product = mul(ln, n);
  product = ge(attr(y.exponent, y, "exponent"), 0)
    ? mul(product, pow$1(10, attr(y.exponent, y, "exponent")))
    : floordiv(product, pow$1(10, neg(attr(y.exponent, y, "exponent"))));
  return exponential(floordiv(product, pow$1(10, attr(context.prec, context, "prec"))), digits, context);
}
def("inexact_power(x, y, context)", inexact_power, { module: "decimal" });

/** A number of which more is to come: never exact, never half way. */
export function sticky(n) {
  return add(mul(n, 10), 1);
}
def("sticky(n)", sticky, { module: "decimal" });

/** exp(n * 10**-digits), rounded. */
export function exponential(n, digits, context) {
  if (gt(abs(n), pow$1(10, add(digits, 20)))) {
    return call(
      fixed,
      call(
        Value,
        0,
        1,
        gt(n, 0)
          ? add(mul(attr(context.Emax, context, "Emax"), 2), 1)
          : sub(mul(call_method(context, "Etiny"), 2), 1),
      ),
      context,
    );
  }
  let [coefficient, exponent] = unpack(call(exp_fixed, n, digits), 2);
  const more = sub(sub(call(count_digits, coefficient), attr(context.prec, context, "prec")), 5);
  if (gt(more, 0)) {
    coefficient = ifloordiv(coefficient, pow$1(10, more));
    exponent = iadd(exponent, more);
    // An exact power looks like one, with a few of the last digits wrong.
    const rest = mod(coefficient, pow$1(10, 5));
    if (contains(tuple_of(0, 1, 99999), rest)) {
      coefficient = iadd(coefficient, getitem(dict_of([0, 0], [1, -1], [99999, 1]), rest));
      let made = call(Value, 0, floordiv(coefficient, pow$1(10, 5)), add(exponent, 5));
      const missing = sub(
        attr(context.prec, context, "prec"),
        call(count_digits, attr(made.coefficient, made, "coefficient")),
      );
      if (gt(missing, 0)) {
        made = call(
          Value,
          0,
          mul(attr(made.coefficient, made, "coefficient"), pow$1(10, missing)),
          sub(attr(made.exponent, made, "exponent"), missing),
        );
      }
      call_method(context, "tell", [Inexact, Rounded], null);
      return call(fixed, made, context);
    }
  }
  return call(fixed, call(Value, 0, sticky(coefficient), sub(exponent, 1)), context);
}
def("exponential(n, digits, context)", exponential, { module: "decimal" });

export function exponential_of(x, context) {
  const found = call(nan_result, x, null, context);
  if (found != null) {
    return found;
  }
  if (truth(attr(x.kind, x, "kind"))) {
    return truth(attr(x.sign, x, "sign")) ? call(Value, 0, 0, 0) : x;
  }
  if (!truth(attr(x.coefficient, x, "coefficient"))) {
    return call(Value, 0, 1, 0);
  }
  context = call_method(context, "half_even");
  const digits = add(add(attr(context.prec, context, "prec"), 12), max(0, call(adjusted, x)));
  if (gt(call(adjusted, x), 19)) {
    return call(
      fixed,
      call(
        Value,
        0,
        1,
        !truth(attr(x.sign, x, "sign"))
          ? add(mul(attr(context.Emax, context, "Emax"), 2), 1)
          : sub(mul(call_method(context, "Etiny"), 2), 1),
      ),
      context,
    );
  }
  const n = ge(add(digits, attr(x.exponent, x, "exponent")), 0)
    ? mul(attr(x.coefficient, x, "coefficient"), pow$1(10, add(digits, attr(x.exponent, x, "exponent"))))
    : floordiv(
        attr(x.coefficient, x, "coefficient"),
        pow$1(10, neg(add(digits, attr(x.exponent, x, "exponent")))),
      );
  return exponential(truth(attr(x.sign, x, "sign")) ? neg(n) : n, digits, context);
}
def("exponential_of(x, context)", exponential_of, { module: "decimal" });

export function logarithm(x, context, of_ten) {
  const found = call(nan_result, x, null, context);
  if (found != null) {
    return found;
  }
  if (!truth(x)) {
    return call(infinity, 1);
  }
  if (truth(attr(x.sign, x, "sign"))) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  if (truth(attr(x.kind, x, "kind"))) {
    return call(infinity, 0);
  }
  if (eq(call(order_of, x, call(Value, 0, 1, 0)), 0)) {
    return call(Value, 0, 0, 0);
  }
  const tens = sub(call(count_digits, attr(x.coefficient, x, "coefficient")), 1);
  if (truth(of_ten) && eq(attr(x.coefficient, x, "coefficient"), pow$1(10, tens))) {
    return call(fixed, call(whole_number, add(attr(x.exponent, x, "exponent"), tens)), context);
  }
  // Next to one a logarithm is small: as many digits more.
  const near = call(sum_of, x, call(Value, 1, 1, 0), _EXACT);
  const digits = add(
    add(attr(context.prec, context, "prec"), 12),
    contains(tuple_of(0, -1), call(adjusted, x)) ? max(0, neg(call(adjusted, near))) : 0,
  );
  let n = call(ln_fixed, attr(x.coefficient, x, "coefficient"), attr(x.exponent, x, "exponent"), digits);
  if (truth(of_ten)) {
    n = floordiv(mul(n, pow$1(10, digits)), call(ln10, pow$1(10, digits)));
  }
  return call(fixed, call(Value, lt(n, 0) ? 1 : 0, sticky(abs(n)), sub(neg(digits), 1)), context);
}
def("logarithm(x, context, of_ten)", logarithm, { module: "decimal" });

export function root(x, context) {
  const found = call(nan_result, x, null, context);
  if (found != null) {
    return found;
  }
  if (truth(attr(x.kind, x, "kind")) && !truth(attr(x.sign, x, "sign"))) {
    return x;
  }
  if (!truth(x)) {
    return call(
      fixed,
      call(Value, attr(x.sign, x, "sign"), 0, rshift(attr(x.exponent, x, "exponent"), 1)),
      context,
    );
  }
  if (truth(attr(x.sign, x, "sign"))) {
    return call_method(context, "tell", [InvalidOperation], call(nan));
  }
  const [n, exponent, _] = unpack(
    call(
      root_digits,
      attr(x.coefficient, x, "coefficient"),
      attr(x.exponent, x, "exponent"),
      attr(context.prec, context, "prec"),
    ),
    3,
  );
  return call(fixed, call(Value, 0, n, exponent), call_method(context, "half_even"));
}
def("root(x, context)", root, { module: "decimal" });
