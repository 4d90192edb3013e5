// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/statistics/sums.py by `npm run library:python`. Do not edit.
/**
 * Exact sums of numbers of any type, and what is made of them: rounded once, in the type of the data.
 *
 * Source: Library Reference, `statistics`; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, is_, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { AttributeError, OverflowError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { float as float$1 } from "../../objects/float.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { float } from "../../semantics/builtins/float.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance, issubclass } from "../../semantics/builtins/isinstance.ts";
import { list } from "../../semantics/builtins/list.ts";
import { set } from "../../semantics/builtins/set.ts";
import { sum } from "../../semantics/builtins/sum.ts";
import { type } from "../../semantics/builtins/type.ts";
import { add } from "../../semantics/methods/add.ts";
import { get } from "../../semantics/methods/get.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { as_integer_ratio, bit_length } from "../../semantics/methods/numbers.ts";
import { add as add$1, floordiv, mul, neg, pow, sub, truediv } from "../../semantics/operators/arithmetic.ts";
import { lshift, or_ } from "../../semantics/operators/bitwise.ts";
import { setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  relax,
} from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { Fraction } from "../fractions.ts";
import * as math from "../math.ts";

export const StatisticsError = /* @__PURE__ */ define_class(
  "StatisticsError",
  [ValueError],
  class {},
  {},
  {
    module: "statistics",
  },
);

/** Numerator and denominator; what is not finite has none. */
export function ratio_of(x) {
  let value$1;
  const outer = expect([AttributeError, OverflowError, ValueError]);
  try {
    return as_integer_ratio(x);
  } catch (error) {
    const exception = anticipated(error);
    if (matches(exception, AttributeError)) {
    } else if (matches(exception, tuple_of(OverflowError, ValueError))) {
      return tuple_of(x, null);
    } else throw error;
  } finally {
    relax(outer);
  }
  try {
    return tuple_of(attr(x.numerator, x, "numerator"), attr(x.denominator, x, "denominator"));
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, AttributeError)) throw error;
    const outer$1 = handling(exception);
    try {
      throw TypeError(
        `can't convert type '${formatted(attr((value$1 = type_of(x)).__name__, value$1, "__name__"))}' to numerator/denominator`,
      );
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer$1);
    }
  }
}
def("ratio_of(x)", ratio_of, { module: "statistics" });

/** The type of a result from numbers of two types. */
function _common(a, b) {
  if (is_(a, b) || is_(b, int) || is_(b, bool)) {
    return a;
  }
  if (is_(a, int) || issubclass(b, a)) {
    return b;
  }
  if (issubclass(a, b)) {
    return a;
  }
  if (issubclass(a, int)) {
    return b;
  }
  if (issubclass(b, int)) {
    return a;
  }
  if (issubclass(a, Fraction) && issubclass(b, float)) {
    return b;
  }
  if (issubclass(a, float) && issubclass(b, Fraction)) {
    return a;
  }
  throw TypeError(
    `don't know how to coerce ${formatted(attr(a.__name__, a, "__name__"))} and ${formatted(attr(b.__name__, b, "__name__"))}`,
  );
}
def("_common(a, b)", _common, { module: "statistics" });

/** Type, exact sum and number of the data. */
export function sum_of(data) {
  let found = int;
  let total = 0;
  const by_denominator = dict_of();
  let rest = null;
  let n = 0;
  const types = set();
  for (const x of each(data)) {
    add(types, type(x));
    n = add$1(n, 1);
    const [numerator, denominator] = unpack(ratio_of(x), 2);
    if (denominator == null) {
      rest = rest == null ? numerator : add$1(rest, numerator);
    } else {
      setitem(by_denominator, denominator, add$1(get(by_denominator, denominator, 0), numerator));
    }
  }
  for (const one of each(types)) {
    found = _common(found, one);
  }
  if (rest != null) {
    return tuple_of(found, rest, n);
  }
  total = sum(
    generator("sum_of.<locals>.<genexpr>(.0)", function* (source) {
      for (const [d, v] of source) {
        yield Fraction(v, d);
      }
    })(rows(items$1(by_denominator))),
    Fraction(0),
  );
  return tuple_of(found, total, n);
}
def("sum_of(data)", sum_of, { module: "statistics" });

export function converted(value, kind) {
  if (is_(type_of(value), kind)) {
    return value;
  }
  if (issubclass(kind, int) && ne(attr(value.denominator, value, "denominator"), 1)) {
    kind = float;
  }
  try {
    return call(kind, value);
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, TypeError)) throw error;
    const outer = handling(exception);
    try {
      if (eq(attr(kind.__name__, kind, "__name__"), "Decimal")) {
        return truediv(
          call(kind, attr(value.numerator, value, "numerator")),
          call(kind, attr(value.denominator, value, "denominator")),
        );
      }
      throw exception;
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
}
def("converted(value, kind)", converted, { module: "statistics" });

/** The square root of n/m, rounded to odd so that it is rounded once. */
function _root_of_ratio(n, m) {
  const shift = sub(sub(bit_length(n), bit_length(m)), 109);
  const half = floordiv(shift, 2);
  let low, exact;
  if (ge(half, 0)) {
    low = math.isqrt(floordiv(n, lshift(m, mul(2, half))));
    exact = eq(mul(mul(low, low), lshift(m, mul(2, half))), n);
    const value = lshift(or_(low, !truth(exact)), half);
    return truediv(value, 1);
  }
  low = math.isqrt(floordiv(lshift(n, mul(-2, half)), m));
  exact = eq(mul(mul(low, low), m), lshift(n, mul(-2, half)));
  return truediv(or_(low, !truth(exact)), lshift(1, neg(half)));
}
def("_root_of_ratio(n, m)", _root_of_ratio, { module: "statistics" });

/** The square root of a fraction, as a float or a Decimal. */
export function square_root(value, kind) {
  if (eq(attr(kind.__name__, kind, "__name__"), "Decimal") && !issubclass(kind, float)) {
    return call_method(
      truediv(
        call(kind, attr(value.numerator, value, "numerator")),
        call(kind, attr(value.denominator, value, "denominator")),
      ),
      "sqrt",
    );
  }
  return truth(value)
    ? _root_of_ratio(attr(value.numerator, value, "numerator"), attr(value.denominator, value, "denominator"))
    : float$1(0);
}
def("square_root(value, kind)", square_root, { module: "statistics" });

/** Type, exact sum of squared deviations, mean and number of the data. */
export function spread(data, center = null) {
  let kind, total, n;
  if (center != null) {
    [kind, total, n] = unpack(
      sum_of(
        generator("spread.<locals>.<genexpr>(.0)", function* (source) {
          for (const x of source) {
            yield pow(sub(x, center), 2);
          }
        })(each(data)),
      ),
      3,
    );
    return tuple_of(kind, total, center, n);
  }
  data = list(data);
  [kind, total, n] = unpack(sum_of(data), 3);
  if (eq(n, 0)) {
    return tuple_of(kind, Fraction(0), Fraction(0), 0);
  }
  if (!isinstance(total, Fraction)) {
    return tuple_of(kind, total, total, n);
  }
  const middle = truediv(total, n);
  let squares = Fraction(0);
  for (const x of each(data)) {
    const [numerator, denominator] = unpack(ratio_of(x), 2);
    squares = iadd(squares, pow(sub(Fraction(numerator, denominator), middle), 2));
  }
  return tuple_of(kind, squares, middle, n);
}
def("spread(data, center=)", spread, { module: "statistics" });
