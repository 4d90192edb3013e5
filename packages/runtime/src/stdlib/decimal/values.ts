// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/values.py by `npm run library:python`. Do not edit.
/**
 * The value of a decimal: a sign, a whole coefficient and an exponent of ten, or a special value. What needs no context.
 *
 * `Value` is never changed once it is made; `Decimal` is the class that programs see around one.
 *
 * Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70, "Arithmetic model".
 */

import { attr } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, le, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { OverflowError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { abs, divmod, pow as pow$1 } from "../../semantics/builtins/arithmetic.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { str } from "../../semantics/builtins/str.ts";
import { lower as lower$1 } from "../../semantics/methods/case.ts";
import { as_integer_ratio, bit_length } from "../../semantics/methods/numbers.ts";
import { rjust } from "../../semantics/methods/padding.ts";
import { isdecimal } from "../../semantics/methods/questions.ts";
import { replace, startswith } from "../../semantics/methods/searching.ts";
import { partition, strip } from "../../semantics/methods/splitting.ts";
import { add, floordiv, mod, mul, neg, pow, sub } from "../../semantics/operators/arithmetic.ts";
import { lshift } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { imul } from "../../semantics/operators/inplace.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { count_digits } from "../decimal/digits.ts";
import * as math from "../math.ts";

const _HASH_MODULUS = /* @__PURE__ */ sub(lshift(1, 61), 1);

/** `kind` is "" for a finite number, "F" for an infinite one, "n" and "N" for a quiet and a signalling NaN. */
export const Value = /* @__PURE__ */ define_class(
  "Value",
  [],
  class {
    __init__(sign, coefficient, exponent, kind = "") {
      this.sign = sign;
      this.coefficient = coefficient;
      this.exponent = exponent;
      this.kind = kind;
    }

    __bool__() {
      return bool(this.kind) || ne(this.coefficient, 0);
    }
  },
  { __init__: "(self, sign, coefficient, exponent, kind=)", __bool__: "(self)" },
  {
    module: "decimal",
  },
);

export function nan() {
  return Value(0, 0, 0, "n");
}
def("nan()", nan, { module: "decimal" });

export function infinity(sign) {
  return Value(sign, 0, 0, "F");
}
def("infinity(sign)", infinity, { module: "decimal" });

export function whole_number(n) {
  return Value(lt(n, 0) ? 1 : 0, abs(n), 0);
}
def("whole_number(n)", whole_number, { module: "decimal" });

export function is_nan(x) {
  return contains(tuple_of("n", "N"), attr(x.kind, x, "kind"));
}
def("is_nan(x)", is_nan, { module: "decimal" });

/** The digits of an int of any size. */
export function text_of_int(n) {
  if (lt(n, pow(10, 4000))) {
    return str(n);
  }
  const half = floordiv(call(count_digits, n), 2);
  const [high, low] = unpack(divmod(n, pow(10, half)), 2);
  return text_of_int(high) + rjust(text_of_int(low), half, "0");
}
def("text_of_int(n)", text_of_int, { module: "decimal" });

export function int_of_text(digits) {
  if (len(digits) <= 4000) {
    return int(digits);
  }
  const half = floordiv(len(digits), 2);
  return add(
    mul(int_of_text(getitem(digits, slice(null, neg(half)))), pow(10, half)),
    int_of_text(getitem(digits, slice(neg(half), null))),
  );
}
def("int_of_text(digits)", int_of_text, { module: "decimal" });

/** The number that a text is, or None. */
export function parsed(text) {
  text = replace(strip(text), "_", "");
  let sign = 0;
  if (contains(tuple_of("+", "-"), getitem(text, slice(null, 1)))) {
    sign = eq(getitem(text, 0), "-") ? 1 : 0;
    text = getitem(text, slice(1, null));
  }
  const lower = lower$1(text);
  if (contains(tuple_of("inf", "infinity"), lower)) {
    return infinity(sign);
  }
  for (const entry of rows(tuple_of(tuple_of("snan", "N"), tuple_of("nan", "n")))) {
    const [prefix, kind] = unpack(entry, 2);
    if (truth(startswith(lower, prefix))) {
      const payload = getitem(text, slice(len(prefix), null));
      if (truth(payload) && !truth(isdecimal(payload))) {
        return null;
      }
      return Value(sign, truth(payload) ? int_of_text(payload) : 0, 0, kind);
    }
  }
  const [mantissa, mark, power] = unpack(partition(lower, "e"), 3);
  let exponent = 0;
  if (truth(mark)) {
    const digits = contains(tuple_of("+", "-"), getitem(power, slice(null, 1)))
      ? getitem(power, slice(1, null))
      : power;
    if (!truth(isdecimal(digits))) {
      return null;
    }
    exponent = int(power);
  }
  const [whole, _, fraction] = unpack(partition(mantissa, "."), 3);
  if (!truth(isdecimal(add(whole, fraction))) || contains(fraction, ".")) {
    return null;
  }
  return Value(sign, int_of_text(add(whole, fraction)), sub(exponent, len(fraction)));
}
def("parsed(text)", parsed, { module: "decimal" });

export function of_float(f) {
  if (math.isnan(f)) {
    return Value(lt(math.copysign(float(1), f), 0) ? 1 : 0, 0, 0, "n");
  }
  if (math.isinf(f)) {
    return infinity(lt(f, 0) ? 1 : 0);
  }
  const sign = lt(math.copysign(float(1), f), 0) ? 1 : 0;
  const [n, d] = unpack(as_integer_ratio(abs(f)), 2);
  const k = sub(bit_length(d), 1);
  return Value(sign, mul(n, pow(5, k)), neg(k));
}
def("of_float(f)", of_float, { module: "decimal" });

export function of_tuple(value) {
  if (len(value) !== 3) {
    throw ValueError("argument must be a sequence of length 3");
  }
  const [sign, digits, exponent] = unpack(value, 3);
  if (!isinstance(sign, int) || not_contains(tuple_of(0, 1), sign)) {
    throw ValueError("sign must be an integer with the value 0 or 1");
  }
  if (eq(exponent, "F")) {
    return infinity(sign);
  }
  if (isinstance(exponent, str) && not_contains(tuple_of("n", "N"), exponent)) {
    throw ValueError("string argument in the third position must be 'F', 'n' or 'N'");
  }
  if (!isinstance(exponent, tuple_of(int, str))) {
    throw ValueError("exponent must be an integer");
  }
  let number = 0;
  for (const digit of each(digits)) {
    if (!isinstance(digit, int) || !(le(0, digit) && le(digit, 9))) {
      throw ValueError("coefficient must be a tuple of digits");
    }
    number = add(mul(number, 10), digit);
  }
  if (isinstance(exponent, str)) {
    return Value(sign, number, 0, exponent);
  }
  return Value(sign, number, exponent);
}
def("of_tuple(value)", of_tuple, { module: "decimal" });

export function adjusted(x) {
  return truth(attr(x.kind, x, "kind"))
    ? 0
    : sub(add(attr(x.exponent, x, "exponent"), call(count_digits, attr(x.coefficient, x, "coefficient"))), 1);
}
def("adjusted(x)", adjusted, { module: "decimal" });

/** Its whole part. @throws OverflowError, ValueError  when it has none */
export function int_of(x) {
  if (eq(attr(x.kind, x, "kind"), "F")) {
    throw OverflowError("cannot convert Infinity to integer");
  }
  if (truth(attr(x.kind, x, "kind"))) {
    throw ValueError("cannot convert NaN to integer");
  }
  const n = ge(attr(x.exponent, x, "exponent"), 0)
    ? mul(attr(x.coefficient, x, "coefficient"), pow(10, attr(x.exponent, x, "exponent")))
    : floordiv(attr(x.coefficient, x, "coefficient"), pow(10, neg(attr(x.exponent, x, "exponent"))));
  return truth(attr(x.sign, x, "sign")) ? neg(n) : n;
}
def("int_of(x)", int_of, { module: "decimal" });

export function ratio_of(x) {
  if (eq(attr(x.kind, x, "kind"), "F")) {
    throw OverflowError("cannot convert Infinity to integer ratio");
  }
  if (truth(attr(x.kind, x, "kind"))) {
    throw ValueError("cannot convert NaN to integer ratio");
  }
  const n = truth(attr(x.sign, x, "sign"))
    ? neg(attr(x.coefficient, x, "coefficient"))
    : attr(x.coefficient, x, "coefficient");
  if (ge(attr(x.exponent, x, "exponent"), 0)) {
    return tuple_of(mul(n, pow(10, attr(x.exponent, x, "exponent"))), 1);
  }
  const d = pow(10, neg(attr(x.exponent, x, "exponent")));
  const g = math.gcd(n, d);
  return tuple_of(floordiv(n, g), floordiv(d, g));
}
def("ratio_of(x)", ratio_of, { module: "decimal" });

export function is_whole(x) {
  let value$1;
  if (truth(attr(x.kind, x, "kind"))) {
    return false;
  }
  return truth((value$1 = ge(attr(x.exponent, x, "exponent"), 0)))
    ? value$1
    : !truth(attr(x.coefficient, x, "coefficient")) ||
        eq(mod(attr(x.coefficient, x, "coefficient"), pow(10, neg(attr(x.exponent, x, "exponent")))), 0);
}
def("is_whole(x)", is_whole, { module: "decimal" });

export function absolute(x) {
  return Value(
    0,
    attr(x.coefficient, x, "coefficient"),
    attr(x.exponent, x, "exponent"),
    attr(x.kind, x, "kind"),
  );
}
def("absolute(x)", absolute, { module: "decimal" });

export function negated(x) {
  return Value(
    sub(1, attr(x.sign, x, "sign")),
    attr(x.coefficient, x, "coefficient"),
    attr(x.exponent, x, "exponent"),
    attr(x.kind, x, "kind"),
  );
}
def("negated(x)", negated, { module: "decimal" });

export function signed_as(x, y) {
  return Value(
    attr(y.sign, y, "sign"),
    attr(x.coefficient, x, "coefficient"),
    attr(x.exponent, x, "exponent"),
    attr(x.kind, x, "kind"),
  );
}
def("signed_as(x, y)", signed_as, { module: "decimal" });

/** -1, 0 or 1; neither is a NaN. */
export function order_of(x, y) {
  let a, b;
  if (truth(attr(x.kind, x, "kind")) || truth(attr(y.kind, y, "kind"))) {
    a = !truth(attr(x.kind, x, "kind")) ? 0 : truth(attr(x.sign, x, "sign")) ? -1 : 1;
    b = !truth(attr(y.kind, y, "kind")) ? 0 : truth(attr(y.sign, y, "sign")) ? -1 : 1;
    return sub(gt(a, b), lt(a, b));
  }
  if (!truth(attr(x.coefficient, x, "coefficient")) || !truth(attr(y.coefficient, y, "coefficient"))) {
    a = !truth(attr(x.coefficient, x, "coefficient")) ? 0 : truth(attr(x.sign, x, "sign")) ? -1 : 1;
    b = !truth(attr(y.coefficient, y, "coefficient")) ? 0 : truth(attr(y.sign, y, "sign")) ? -1 : 1;
    return sub(gt(a, b), lt(a, b));
  }
  if (ne(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"))) {
    return truth(attr(x.sign, x, "sign")) ? -1 : 1;
  }
  [a, b] = [adjusted(x), adjusted(y)];
  if (eq(a, b)) {
    [a, b] = [attr(x.coefficient, x, "coefficient"), attr(y.coefficient, y, "coefficient")];
    if (gt(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"))) {
      a = imul(a, pow(10, sub(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent"))));
    } else {
      b = imul(b, pow(10, sub(attr(y.exponent, y, "exponent"), attr(x.exponent, x, "exponent"))));
    }
  }
  const order = sub(gt(a, b), lt(a, b));
  return truth(attr(x.sign, x, "sign")) ? neg(order) : order;
}
def("order_of(x, y)", order_of, { module: "decimal" });

/** -1, 0 or 1 by size: numbers, then infinities, then NaNs; of equal numbers that with more digits first. */
export function rank_of(x, y) {
  const rank = dict_of(["", 0], ["F", 1], ["N", 2], ["n", 3]);
  const [a, b] = [
    tuple_of(getitem(rank, attr(x.kind, x, "kind")), attr(x.coefficient, x, "coefficient")),
    tuple_of(getitem(rank, attr(y.kind, y, "kind")), attr(y.coefficient, y, "coefficient")),
  ];
  if (ne(getitem(a, 0), getitem(b, 0)) || gt(getitem(a, 0), 1)) {
    return sub(gt(a, b), lt(a, b));
  }
  const order = order_of(absolute(x), absolute(y));
  return truth(order) || truth(attr(x.kind, x, "kind"))
    ? order
    : sub(
        gt(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent")),
        lt(attr(x.exponent, x, "exponent"), attr(y.exponent, y, "exponent")),
      );
}
def("rank_of(x, y)", rank_of, { module: "decimal" });

export function total_order(x, y) {
  if (ne(attr(x.sign, x, "sign"), attr(y.sign, y, "sign"))) {
    return whole_number(truth(attr(x.sign, x, "sign")) ? -1 : 1);
  }
  const order = rank_of(x, y);
  return whole_number(truth(attr(x.sign, x, "sign")) ? neg(order) : order);
}
def("total_order(x, y)", total_order, { module: "decimal" });

/** The hash of an equal int or Fraction; x is no quiet NaN. @throws TypeError */
export function hash_of(x) {
  if (eq(attr(x.kind, x, "kind"), "N")) {
    throw TypeError("Cannot hash a signaling NaN value");
  }
  if (truth(attr(x.kind, x, "kind"))) {
    return truth(attr(x.sign, x, "sign")) ? -314159 : 314159;
  }
  const power = ge(attr(x.exponent, x, "exponent"), 0)
    ? pow$1(10, attr(x.exponent, x, "exponent"), _HASH_MODULUS)
    : pow$1(pow$1(10, -1, _HASH_MODULUS), neg(attr(x.exponent, x, "exponent")), _HASH_MODULUS);
  let found = mod(mul(attr(x.coefficient, x, "coefficient"), power), _HASH_MODULUS);
  found = truth(attr(x.sign, x, "sign")) ? neg(found) : found;
  return eq(found, -1) ? -2 : found;
}
def("hash_of(x)", hash_of, { module: "decimal" });
