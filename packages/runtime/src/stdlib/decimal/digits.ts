// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/digits.py by `npm run library:python`. Do not edit.
/**
 * Whole numbers as the digits of decimals: counting, rounding, roots, logarithms.
 *
 * Source: General Decimal Arithmetic Specification 1.70; Brent and Zimmermann, "Modern Computer Arithmetic", 4.
 */

import { def } from "../../objects/call.ts";
import { eq, ge, gt, le, lt, ne } from "../../objects/comparison.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { divmod } from "../../semantics/builtins/arithmetic.ts";
import { len } from "../../semantics/builtins/len.ts";
import { str } from "../../semantics/builtins/str.ts";
import { bit_length } from "../../semantics/methods/numbers.ts";
import { add, floordiv, mod, mul, neg, pow, sub } from "../../semantics/operators/arithmetic.ts";
import { and_, rshift } from "../../semantics/operators/bitwise.ts";
import { contains } from "../../semantics/operators/containers.ts";
import { iadd, ifloordiv, imul } from "../../semantics/operators/inplace.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { isqrt } from "../math.ts";

/** Decimal digits of n >= 0; zero has one. */
export function count_digits(n) {
  if (lt(n, 10)) {
    return 1;
  }
  if (lt(n, 1000000000000000)) {
    return len(str(n));
  }
  let guess = floordiv(mul(sub(bit_length(n), 1), 30103), 100000);
  while (le(pow(10, guess), n)) {
    guess = iadd(guess, 1);
  }
  return guess;
}
def("count_digits(n)", count_digits, { module: "decimal" });

/** Whether what is dropped, rest of base, makes the quotient one more. */
export function goes_up(mode, sign, quotient, rest, base) {
  let value$1, value$2;
  if (eq(rest, 0) || eq(mode, "ROUND_DOWN")) {
    return false;
  }
  if (eq(mode, "ROUND_HALF_EVEN")) {
    return truth((value$2 = gt(mul(2, rest), base)))
      ? value$2
      : truth((value$1 = eq(mul(2, rest), base)))
        ? eq(mod(quotient, 2), 1)
        : value$1;
  }
  if (eq(mode, "ROUND_HALF_UP")) {
    return ge(mul(2, rest), base);
  }
  if (eq(mode, "ROUND_HALF_DOWN")) {
    return gt(mul(2, rest), base);
  }
  if (eq(mode, "ROUND_CEILING")) {
    return eq(sign, 0);
  }
  if (eq(mode, "ROUND_FLOOR")) {
    return eq(sign, 1);
  }
  if (eq(mode, "ROUND_05UP")) {
    return eq(mod(quotient, 5), 0);
  }
  return true;
}
def("goes_up(mode, sign, quotient, rest, base)", goes_up, { module: "decimal" });

/** The coefficient without its last digits, and whether something was lost. */
export function dropped(mode, sign, coefficient, count) {
  if (le(count, 0)) {
    return tuple_of(mul(coefficient, pow(10, neg(count))), false);
  }
  const base = pow(10, count);
  const [quotient, rest] = unpack(divmod(coefficient, base), 2);
  return tuple_of(
    truth(goes_up(mode, sign, quotient, rest, base)) ? add(quotient, 1) : quotient,
    ne(rest, 0),
  );
}
def("dropped(mode, sign, coefficient, count)", dropped, { module: "decimal" });

/** Coefficient and exponent of the square root, with a last digit that tells whether there is more. */
export function root_digits(coefficient, exponent, precision) {
  const ideal = rshift(exponent, 1);
  if (truth(and_(exponent, 1))) {
    coefficient = imul(coefficient, 10);
  }
  const length = rshift(add(count_digits(coefficient), 1), 1);
  const shift = sub(add(precision, 1), length);
  let exact;
  if (ge(shift, 0)) {
    coefficient = imul(coefficient, pow(100, shift));
    exact = true;
  } else {
    let rest;
    [coefficient, rest] = unpack(divmod(coefficient, pow(100, neg(shift))), 2);
    exact = !truth(rest);
  }
  exponent = sub(ideal, shift);
  let n = isqrt(coefficient);
  exact = truth(exact) ? eq(mul(n, n), coefficient) : exact;
  if (truth(exact)) {
    if (ge(shift, 0)) {
      n = ifloordiv(n, pow(10, shift));
    } else {
      n = imul(n, pow(10, neg(shift)));
    }
    exponent = ideal;
  } else if (eq(mod(n, 5), 0)) {
    n = iadd(n, 1);
  }
  return tuple_of(n, exponent, exact);
}
def("root_digits(coefficient, exponent, precision)", root_digits, { module: "decimal" });

/** 2 * atanh(n / d) in units of 1 / unit. */
function _atanh_series(n, d, unit) {
  let power = floordiv(mul(unit, n), d);
  const [square_n, square_d] = [mul(n, n), mul(d, d)];
  let total = power;
  let k = 3;
  while (truth(power)) {
    power = floordiv(mul(power, square_n), square_d);
    total = iadd(total, floordiv(power, k));
    k = add(k, 2);
  }
  return mul(2, total);
}
def("_atanh_series(n, d, unit)", _atanh_series, { module: "decimal" });

export function ln2(unit) {
  return _atanh_series(1, 3, unit);
}
def("ln2(unit)", ln2, { module: "decimal" });

export function ln10(unit) {
  // 10 = 2**3 * 1.25
  return add(mul(3, ln2(unit)), _atanh_series(1, 9, unit));
}
def("ln10(unit)", ln10, { module: "decimal" });

/** ln(coefficient * 10**exponent) in units of 10**-digits, a few of them wrong. */
export function ln_fixed(coefficient, exponent, digits) {
  const unit = pow(10, add(digits, 6));
  const size = count_digits(coefficient);
  const tens = sub(add(exponent, size), 1);
  // The coefficient as a number from 1 to 10, then by powers of two to between 3/4 and 3/2.
  let [n, d] = [coefficient, pow(10, sub(size, 1))];
  let twos = 0;
  while (ge(mul(2, n), mul(3, d))) {
    d = imul(d, 2);
    twos = add(twos, 1);
  }
  let value = lt(n, d)
    ? neg(_atanh_series(sub(d, n), add(n, d), unit))
    : _atanh_series(sub(n, d), add(n, d), unit);
  if (twos) {
    value = iadd(value, mul(twos, ln2(unit)));
  }
  if (truth(tens)) {
    value = iadd(value, mul(tens, ln10(unit)));
  }
  return floordiv(value, pow(10, 6));
}
def("ln_fixed(coefficient, exponent, digits)", ln_fixed, { module: "decimal" });

/** exp(n * 10**-digits) as (coefficient, exponent of ten): the coefficient has some digits more than asked for. */
export function exp_fixed(n, digits) {
  const unit = pow(10, add(digits, 8));
  n = mul(n, pow(10, 8));
  const fine = ln10(mul(unit, pow(10, 24)));
  const tens = floordiv(add(mul(n, pow(10, 24)), floordiv(fine, 2)), fine);
  const rest = sub(n, floordiv(mul(tens, fine), pow(10, 24)));
  // The rest is less than 1.2: halved a few times, summed, squared back.
  const halvings = 8;
  const small = rshift(rest, halvings);
  let term = unit;
  let total = unit;
  let k = 1;
  while (truth(term)) {
    term = floordiv(floordiv(mul(term, small), unit), k);
    if (contains(tuple_of(0, -1), term)) {
      break;
    }
    total = iadd(total, term);
    k = add(k, 1);
  }
  for (let _ = 0; _ < halvings; _++) {
    total = floordiv(mul(total, total), unit);
  }
  return tuple_of(total, sub(sub(tens, digits), 8));
}
def("exp_fixed(n, digits)", exp_fixed, { module: "decimal" });
