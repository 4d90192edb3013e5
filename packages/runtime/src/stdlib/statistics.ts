// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/statistics.py by `npm run library:python`. Do not edit.
/**
 * Averages, spreads and relations of numbers.
 *
 * Sums are exact, in fractions, and rounded once.
 *
 * Source: Library Reference, `statistics`; the words of errors are CPython's.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { eq, ge, gt, is_, le, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import {
  AttributeError,
  OverflowError,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "../objects/exceptions.ts";
import { float } from "../objects/float.ts";
import { format } from "../objects/format.ts";
import { generator } from "../objects/generator.ts";
import { index_of as index } from "../objects/index-of.ts";
import { set_of } from "../objects/set.ts";
import { keywords } from "../objects/signature.ts";
import { NotImplemented } from "../objects/singletons.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { divmod } from "../semantics/builtins/arithmetic.ts";
import { bool } from "../semantics/builtins/bool.ts";
import { classmethod, property } from "../semantics/builtins/descriptors.ts";
import { max } from "../semantics/builtins/extremes.ts";
import { float as float$1 } from "../semantics/builtins/float.ts";
import { hasattr } from "../semantics/builtins/getattr.ts";
import { hash } from "../semantics/builtins/hash.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance, issubclass } from "../semantics/builtins/isinstance.ts";
import { iter } from "../semantics/builtins/iter.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { set } from "../semantics/builtins/set.ts";
import { setattr } from "../semantics/builtins/setattr.ts";
import { sorted } from "../semantics/builtins/sorted.ts";
import { sum } from "../semantics/builtins/sum.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { type } from "../semantics/builtins/type.ts";
import { zip } from "../semantics/builtins/zip.ts";
import { add } from "../semantics/methods/add.ts";
import { get } from "../semantics/methods/get.ts";
import { items as items$1 } from "../semantics/methods/items.ts";
import { as_integer_ratio, bit_length } from "../semantics/methods/numbers.ts";
import { values as values$1 } from "../semantics/methods/values.ts";
import { add as add$1, floordiv, mul, neg, pow, sub, truediv } from "../semantics/operators/arithmetic.ts";
import { lshift, or_ } from "../semantics/operators/bitwise.ts";
import { getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  relax,
  unbound,
} from "../semantics/protocols/exceptions.ts";
import { each } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import { bisect_left, bisect_right } from "./bisect.ts";
import { Counter } from "./collections.ts";
import { Fraction } from "./fractions.ts";
import { count, groupby, repeat } from "./itertools.ts";
import * as math from "./math.ts";
import { itemgetter } from "./operator.ts";
import * as random from "./random.ts";

const _SQRT2 = /* @__PURE__ */ math.sqrt(float(2));
export const StatisticsError = /* @__PURE__ */ define_class(
  "StatisticsError",
  [ValueError],
  class {},
  {},
  {
    module: "statistics",
  },
);
/** Slope and intercept of a line. */
const _Line = /* @__PURE__ */ define_class(
  "_Line",
  [tuple],
  class {
    static slope = property(def("_Line.<lambda>(self)", (self) => getitem(self, 0)));
    static intercept = property(def("_Line.<lambda>(self)", (self) => getitem(self, 1)));
    __repr__() {
      return `LinearRegression(slope=${repr(getitem(this, 0))}, intercept=${repr(getitem(this, 1))})`;
    }
  },
  { __repr__: "(self)" },
  { module: "statistics" },
);
setattr(_Line, "__name__", "LinearRegression");
setattr(_Line, "__qualname__", "LinearRegression");
export const LinearRegression = _Line;
/** Numerator and denominator; what is not finite has none. */
function _ratio(x) {
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
        `can't convert type '${format(attr((value$1 = type(x)).__name__, value$1, "__name__"))}' to numerator/denominator`,
      );
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer$1);
    }
  }
}
def("_ratio(x)", _ratio);
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
  if (issubclass(a, Fraction) && issubclass(b, float$1)) {
    return b;
  }
  if (issubclass(a, float$1) && issubclass(b, Fraction)) {
    return a;
  }
  throw TypeError(
    `don't know how to coerce ${format(attr(a.__name__, a, "__name__"))} and ${format(attr(b.__name__, b, "__name__"))}`,
  );
}
def("_common(a, b)", _common);
/** Type, exact sum and number of the data. */
function _sum(data) {
  let found = int;
  let total = 0;
  const by_denominator = dict_of();
  let rest = null;
  let n = 0;
  const types = set();
  for (const x of each(data)) {
    add(types, type(x));
    n = add$1(n, 1);
    const [numerator, denominator] = unpack(_ratio(x), 2);
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
    generator("_sum.<locals>.<genexpr>(.0)", function* (source) {
      for (const [d, v] of source) {
        yield Fraction(v, d);
      }
    })(each(items$1(by_denominator))),
    Fraction(0),
  );
  return tuple_of(found, total, n);
}
def("_sum(data)", _sum);
function _converted(value, kind) {
  if (is_(type(value), kind)) {
    return value;
  }
  if (issubclass(kind, int) && ne(attr(value.denominator, value, "denominator"), 1)) {
    kind = float$1;
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
def("_converted(value, kind)", _converted);
function _is_finite(x) {
  try {
    return call_method(x, "is_finite");
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, AttributeError)) throw error;
    const outer = handling(exception);
    try {
      return math.isfinite(x);
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
}
def("_is_finite(x)", _is_finite);
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
def("_root_of_ratio(n, m)", _root_of_ratio);
/** The square root of a fraction, as a float or a Decimal. */
function _square_root(value, kind) {
  if (eq(attr(kind.__name__, kind, "__name__"), "Decimal") && !issubclass(kind, float$1)) {
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
    : float(0);
}
def("_square_root(value, kind)", _square_root);
export function mean(data) {
  const [kind, total, n] = unpack(_sum(data), 3);
  if (lt(n, 1)) {
    throw StatisticsError("mean requires at least one data point");
  }
  return _converted(truediv(total, n), kind);
}
def("mean(data)", mean);
export function fmean(data, weights = null) {
  let total;
  if (weights == null) {
    let n;
    const outer = expect(TypeError);
    try {
      n = len(data);
    } catch (error) {
      const exception = anticipated(error);
      if (!matches(exception, TypeError)) throw error;
      try {
        data = list(data);
        n = len(data);
      } catch (inner) {
        throw chain(inner, exception);
      }
    } finally {
      relax(outer);
    }
    total = math.fsum(data);
    if (!n) {
      throw StatisticsError("fmean requires at least one data point");
    }
    return truediv(total, n);
  }
  if (!isinstance(weights, tuple_of(list, tuple))) {
    weights = list(weights);
  }
  if (!isinstance(data, tuple_of(list, tuple))) {
    data = list(data);
  }
  if (len(data) !== len(weights)) {
    throw StatisticsError("data and weights must be the same length");
  }
  total = math.sumprod(data, weights);
  const weight = math.fsum(weights);
  if (!truth(weight)) {
    throw StatisticsError("sum of weights must be non-zero");
  }
  return truediv(total, weight);
}
def("fmean(data, weights=)", fmean);
export function geometric_mean(data) {
  let n = 0;
  let zero = false;
  const logs = [];
  for (const x of each(data)) {
    n = add$1(n, 1);
    if (gt(x, float(0)) || math.isnan(x)) {
      logs.push(math.log(x));
    } else if (eq(x, float(0))) {
      zero = true;
    } else {
      throw StatisticsError("No negative inputs allowed", x);
    }
  }
  const total = math.fsum(logs);
  if (!n) {
    throw StatisticsError("Must have a non-empty dataset");
  }
  if (math.isnan(total)) {
    return math.nan;
  }
  if (zero) {
    return eq(total, math.inf) ? math.nan : float(0);
  }
  return math.exp(truediv(total, n));
}
def("geometric_mean(data)", geometric_mean);
export function harmonic_mean(data, weights = null) {
  if (is_(iter(data), data)) {
    data = list(data);
  }
  const message = "harmonic mean does not support negative values";
  const n = len(data);
  if (n < 1) {
    throw StatisticsError("harmonic_mean requires at least one data point");
  }
  let x;
  if (n === 1 && weights == null) {
    x = getitem(data, 0);
    if (isinstance(x, tuple_of(float$1, int, Fraction)) || hasattr(x, "as_integer_ratio")) {
      if (lt(x, 0)) {
        throw StatisticsError(message);
      }
      return x;
    }
    throw TypeError("unsupported type");
  }
  let sum_weights, _;
  if (weights == null) {
    weights = list(repeat(1, n));
    sum_weights = n;
  } else {
    if (is_(iter(weights), weights)) {
      weights = list(weights);
    }
    if (len(weights) !== n) {
      throw StatisticsError("Number of weights does not match data size");
    }
    for (const w of each(weights)) {
      if (lt(w, 0)) {
        throw StatisticsError(message);
      }
    }
    [_, sum_weights, _] = unpack(_sum(weights), 3);
  }
  for (x of each(data)) {
    if (lt(x, 0)) {
      throw StatisticsError(message);
    }
  }
  let kind, total;
  const outer = expect(ZeroDivisionError);
  try {
    [kind, total, _] = unpack(
      _sum(
        generator("harmonic_mean.<locals>.<genexpr>(.0)", function* (source) {
          for (const [w, x] of source) {
            yield truth(w) ? truediv(w, x) : 0;
          }
        })(each(zip(weights, data))),
      ),
      3,
    );
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, ZeroDivisionError)) throw error;
    return 0;
  } finally {
    relax(outer);
  }
  if (le(total, 0)) {
    throw StatisticsError("Weighted sum must be positive");
  }
  return _converted(truediv(sum_weights, total), kind);
}
def("harmonic_mean(data, weights=)", harmonic_mean);
export function median(data) {
  data = sorted(data);
  const n = len(data);
  if (n === 0) {
    throw StatisticsError("no median for empty data");
  }
  if (n % 2 === 1) {
    return getitem(data, floordiv(n, 2));
  }
  const i = floordiv(n, 2);
  return truediv(add$1(getitem(data, i - 1), getitem(data, i)), 2);
}
def("median(data)", median);
export function median_low(data) {
  data = sorted(data);
  const n = len(data);
  if (n === 0) {
    throw StatisticsError("no median for empty data");
  }
  return n % 2 === 1 ? getitem(data, floordiv(n, 2)) : getitem(data, floordiv(n, 2) - 1);
}
def("median_low(data)", median_low);
export function median_high(data) {
  data = sorted(data);
  const n = len(data);
  if (n === 0) {
    throw StatisticsError("no median for empty data");
  }
  return getitem(data, floordiv(n, 2));
}
def("median_high(data)", median_high);
export function median_grouped(data, interval = float(1)) {
  data = sorted(data);
  const n = len(data);
  if (!n) {
    throw StatisticsError("no median for empty data");
  }
  let x = getitem(data, floordiv(n, 2));
  const i = bisect_left(data, x);
  const j = bisect_right(data, x, i);
  try {
    interval = float$1(interval);
    x = float$1(x);
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, ValueError)) throw error;
    throw chain(TypeError("Value cannot be converted to a float"), exception);
  }
  const low = sub(x, truediv(interval, float(2)));
  return add$1(low, truediv(mul(interval, sub(truediv(n, 2), i)), sub(j, i)));
}
def("median_grouped(data, interval=)", median_grouped);
export function mode(data) {
  const pairs = call_method(Counter(iter(data)), "most_common", 1);
  if (!truth(pairs)) {
    throw StatisticsError("no mode for empty data");
  }
  return getitem(getitem(pairs, 0), 0);
}
def("mode(data)", mode);
export function multimode(data) {
  const counts = Counter(iter(data));
  if (!truth(counts)) {
    return [];
  }
  const most = max(values$1(counts));
  const result$1 = [];
  for (const entry of each(items$1(counts))) {
    const [value, n] = unpack(entry, 2);
    if (eq(n, most)) {
      result$1.push(value);
    }
  }
  return result$1;
}
def("multimode(data)", multimode);
export function quantiles(data, options) {
  const { n = 4, method = "exclusive" } = keywords(options);
  if (lt(n, 1)) {
    throw StatisticsError("n must be at least 1");
  }
  data = sorted(data);
  const size = len(data);
  if (size < 2) {
    if (size === 1) {
      return mul(data, sub(n, 1));
    }
    throw StatisticsError("must have at least one data point");
  }
  let m, result, j, delta;
  if (eq(method, "inclusive")) {
    m = size - 1;
    result = [];
    for (let i = 1, stop = index(n); i < stop; i++) {
      [j, delta] = unpack(divmod(mul(i, m), n), 2);
      result.push(
        truediv(add$1(mul(getitem(data, j), sub(n, delta)), mul(getitem(data, add$1(j, 1)), delta)), n),
      );
    }
    return result;
  }
  if (eq(method, "exclusive")) {
    m = size + 1;
    result = [];
    for (let i = 1, stop = index(n); i < stop; i++) {
      j = floordiv(mul(i, m), n);
      j = lt(j, 1) ? 1 : gt(j, size - 1) ? size - 1 : j;
      delta = sub(mul(i, m), mul(j, n));
      result.push(
        truediv(add$1(mul(getitem(data, sub(j, 1)), sub(n, delta)), mul(getitem(data, j), delta)), n),
      );
    }
    return result;
  }
  throw ValueError(`Unknown method: ${repr(method)}`);
}
def("quantiles(data, *, n=, method=)", quantiles);
/** Type, exact sum of squared deviations, mean and number of the data. */
function _spread(data, center = null) {
  let kind, total, n;
  if (center != null) {
    [kind, total, n] = unpack(
      _sum(
        generator("_spread.<locals>.<genexpr>(.0)", function* (source) {
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
  [kind, total, n] = unpack(_sum(data), 3);
  if (eq(n, 0)) {
    return tuple_of(kind, Fraction(0), Fraction(0), 0);
  }
  if (!isinstance(total, Fraction)) {
    return tuple_of(kind, total, total, n);
  }
  const middle = truediv(total, n);
  let squares = Fraction(0);
  for (const x of each(data)) {
    const [numerator, denominator] = unpack(_ratio(x), 2);
    squares = iadd(squares, pow(sub(Fraction(numerator, denominator), middle), 2));
  }
  return tuple_of(kind, squares, middle, n);
}
def("_spread(data, center=)", _spread);
export function variance(data, xbar = null) {
  const [kind, squares, _, n] = unpack(_spread(data, xbar), 4);
  if (lt(n, 2)) {
    throw StatisticsError("variance requires at least two data points");
  }
  return _converted(truediv(squares, sub(n, 1)), kind);
}
def("variance(data, xbar=)", variance);
export function pvariance(data, mu = null) {
  const [kind, squares, _, n] = unpack(_spread(data, mu), 4);
  if (lt(n, 1)) {
    throw StatisticsError("pvariance requires at least one data point");
  }
  return _converted(truediv(squares, n), kind);
}
def("pvariance(data, mu=)", pvariance);
export function stdev(data, xbar = null) {
  const [kind, squares, _, n] = unpack(_spread(data, xbar), 4);
  if (lt(n, 2)) {
    throw StatisticsError("stdev requires at least two data points");
  }
  return _square_root(truediv(squares, sub(n, 1)), kind);
}
def("stdev(data, xbar=)", stdev);
export function pstdev(data, mu = null) {
  const [kind, squares, _, n] = unpack(_spread(data, mu), 4);
  if (lt(n, 1)) {
    throw StatisticsError("pstdev requires at least one data point");
  }
  return _square_root(truediv(squares, n), kind);
}
def("pstdev(data, mu=)", pstdev);
export function covariance(x, y) {
  const n = len(x);
  if (len(y) !== n) {
    throw StatisticsError("covariance requires that both inputs have same number of data points");
  }
  if (n < 2) {
    throw StatisticsError("covariance requires at least two data points");
  }
  const xbar = truediv(math.fsum(x), n);
  const ybar = truediv(math.fsum(y), n);
  const sxy = math.sumprod(
    generator("covariance.<locals>.<genexpr>(.0)", function* (source) {
      for (const xi of source) {
        yield sub(xi, xbar);
      }
    })(each(x)),
    generator("covariance.<locals>.<genexpr>(.0)", function* (source) {
      for (const yi of source) {
        yield sub(yi, ybar);
      }
    })(each(y)),
  );
  return truediv(sxy, n - 1);
}
def("covariance(x, y, /)", covariance);
/** The rank of each item; equal ones share the mean of theirs. The middle is zero. */
function _ranks(data) {
  const order = sorted(zip(data, count()));
  const result = mul([0], len(order));
  let i = truediv(neg(len(order) + 1), 2);
  let _, group;
  for (const entry of each(groupby(order, itemgetter(0)))) {
    [_, group] = unpack(entry, 2);
    group = list(group);
    const size = len(group);
    const rank = add$1(i, truediv(size + 1, 2));
    let place;
    for (const entry of each(group)) {
      [_, place] = unpack(entry, 2);
      setitem(result, place, rank);
    }
    i = add$1(i, size);
  }
  return result;
}
def("_ranks(data)", _ranks);
export function correlation(x, y, options) {
  const { method = "linear" } = keywords(options);
  const n = len(x);
  if (len(y) !== n) {
    throw StatisticsError("correlation requires that both inputs have same number of data points");
  }
  if (n < 2) {
    throw StatisticsError("correlation requires at least two data points");
  }
  if (not_contains(set_of("linear", "ranked"), method)) {
    throw ValueError(`Unknown method: ${repr(method)}`);
  }
  if (eq(method, "ranked")) {
    x = _ranks(x);
    y = _ranks(y);
  } else {
    const xbar = truediv(math.fsum(x), n);
    const ybar = truediv(math.fsum(y), n);
    x = Array.from(each(x), (xi) => sub(xi, xbar));
    y = Array.from(each(y), (yi) => sub(yi, ybar));
  }
  const sxy = math.sumprod(x, y);
  const sxx = math.sumprod(x, x);
  const syy = math.sumprod(y, y);
  try {
    return truediv(sxy, _root_of_product(sxx, syy));
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, ZeroDivisionError)) throw error;
    throw chain(StatisticsError("at least one of the inputs is constant"), exception);
  }
}
def("correlation(x, y, /, *, method=)", correlation);
/** The square root of x * y, without overflow, corrected once. */
function _root_of_product(x, y) {
  const h = math.sqrt(mul(x, y));
  let scale;
  if (!math.isfinite(h)) {
    if (math.isinf(h) && !math.isinf(x) && !math.isinf(y)) {
      scale = pow(float(2), -512);
      return truediv(_root_of_product(mul(scale, x), mul(scale, y)), scale);
    }
    return h;
  }
  if (!truth(h)) {
    if (truth(x) && truth(y)) {
      scale = pow(float(2), 537);
      return truediv(_root_of_product(mul(scale, x), mul(scale, y)), scale);
    }
    return h;
  }
  const d = math.sumprod(tuple_of(x, h), tuple_of(y, neg(h)));
  return add$1(h, truediv(d, mul(float(2), h)));
}
def("_root_of_product(x, y)", _root_of_product);
export function linear_regression(x, y, options) {
  const { proportional = false } = keywords(options);
  const n = len(x);
  if (len(y) !== n) {
    throw StatisticsError("linear regression requires that both inputs have same number of data points");
  }
  if (n < 2) {
    throw StatisticsError("linear regression requires at least two data points");
  }
  let xbar, ybar;
  if (!truth(proportional)) {
    xbar = truediv(math.fsum(x), n);
    ybar = truediv(math.fsum(y), n);
    x = Array.from(each(x), (xi) => sub(xi, xbar));
    y = generator("linear_regression.<locals>.<genexpr>(.0)", function* (source) {
      for (const yi of source) {
        yield sub(yi, ybar);
      }
    })(each(y));
  }
  const sxy = add$1(math.sumprod(x, y), float(0));
  const sxx = math.sumprod(x, x);
  let slope;
  try {
    slope = truediv(sxy, sxx);
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, ZeroDivisionError)) throw error;
    throw chain(StatisticsError("x is constant"), exception);
  }
  const intercept = truth(proportional)
    ? float(0)
    : sub(unbound(ybar, "ybar"), mul(slope, unbound(xbar, "xbar")));
  return call(_Line, tuple_of(slope, intercept));
}
def("linear_regression(x, y, /, *, proportional=)", linear_regression);
// Wichura's rational approximations of the normal quantile: near the middle, in the tails, far out. Highest power first.
const _MIDDLE = /* @__PURE__ */ tuple_of(
  tuple_of(
    float(2509.0809287301227),
    float(33430.57558358813),
    float(67265.7709270087),
    float(45921.95393154987),
    float(13731.69376550946),
    float(1971.5909503065513),
    float(133.14166789178438),
    float(3.3871328727963665),
  ),
  tuple_of(
    float(5226.495278852854),
    float(28729.085735721943),
    float(39307.89580009271),
    float(21213.794301586597),
    float(5394.196021424751),
    float(687.1870074920579),
    float(42.31333070160091),
    float(1),
  ),
);
const _TAIL = /* @__PURE__ */ tuple_of(
  tuple_of(
    float(0.0007745450142783414),
    float(0.022723844989269184),
    float(0.2417807251774506),
    float(1.2704582524523684),
    float(3.6478483247632045),
    float(5.769497221460691),
    float(4.630337846156546),
    float(1.4234371107496835),
  ),
  tuple_of(
    float(1.0507500716444169e-9),
    float(0.0005475938084995345),
    float(0.015198666563616457),
    float(0.14810397642748008),
    float(0.6897673349851),
    float(1.6763848301838038),
    float(2.053191626637759),
    float(1),
  ),
);
const _FAR = /* @__PURE__ */ tuple_of(
  tuple_of(
    float(2.0103343992922881e-7),
    float(0.000027115555687434876),
    float(0.0012426609473880784),
    float(0.026532189526576124),
    float(0.29656057182850487),
    float(1.7848265399172913),
    float(5.463784911164114),
    float(6.657904643501103),
  ),
  tuple_of(
    float(2.0442631033899397e-15),
    float(1.421511758316446e-7),
    float(0.000018463183175100548),
    float(0.0007868691311456133),
    float(0.014875361290850615),
    float(0.1369298809227358),
    float(0.599832206555888),
    float(1),
  ),
);
function _polynomial(coefficients, x) {
  let value = getitem(coefficients, 0);
  for (const c of each(getitem(coefficients, slice(1, null)))) {
    value = add$1(mul(value, x), c);
  }
  return value;
}
def("_polynomial(coefficients, x)", _polynomial);
function _normal_quantile(p, mu, sigma) {
  const q = sub(p, float(0.5));
  let r, x;
  if (le(math.fabs(q), float(0.425))) {
    r = sub(float(0.180625), mul(q, q));
    x = truediv(mul(_polynomial(getitem(_MIDDLE, 0), r), q), _polynomial(getitem(_MIDDLE, 1), r));
    return add$1(mu, mul(x, sigma));
  }
  r = le(q, float(0)) ? p : sub(float(1), p);
  r = math.sqrt(neg(math.log(r)));
  if (le(r, float(5))) {
    r = sub(r, float(1.6));
    x = truediv(_polynomial(getitem(_TAIL, 0), r), _polynomial(getitem(_TAIL, 1), r));
  } else {
    r = sub(r, float(5));
    x = truediv(_polynomial(getitem(_FAR, 0), r), _polynomial(getitem(_FAR, 1), r));
  }
  if (lt(q, float(0))) {
    x = neg(x);
  }
  return add$1(mu, mul(x, sigma));
}
def("_normal_quantile(p, mu, sigma)", _normal_quantile);
export const NormalDist = /* @__PURE__ */ define_class(
  "NormalDist",
  [],
  (ns) => {
    ns.__slots__ = dict_of(
      ["_mu", "Arithmetic mean of a normal distribution"],
      ["_sigma", "Standard deviation of a normal distribution"],
    );
    ns.__init__ = def(
      "NormalDist.__init__(self, mu=, sigma=)",
      function (self, mu = float(0), sigma = float(1)) {
        if (lt(sigma, float(0))) {
          throw StatisticsError("sigma must be non-negative");
        }
        setattr(self, "_mu", float$1(mu));
        setattr(self, "_sigma", float$1(sigma));
      },
    );
    ns.from_samples = classmethod(
      def("NormalDist.from_samples(cls, data)", function (cls, data) {
        const [kind, squares, middle, n] = unpack(_spread(data), 4);
        if (lt(n, 2)) {
          throw StatisticsError("stdev requires at least two data points");
        }
        return call(cls, float$1(middle), _square_root(truediv(squares, sub(n, 1)), float$1));
      }),
    );
    ns.samples = def("NormalDist.samples(self, n, *, seed=)", function (self, n, options) {
      let value$1;
      const { seed = null } = keywords(options);
      const rnd =
        seed == null ? random.random : attr((value$1 = random.Random(seed)).random, value$1, "random");
      return Array.from(each(repeat(null, n)), (_) =>
        _normal_quantile(call(rnd), attr(self._mu, self, "_mu"), attr(self._sigma, self, "_sigma")),
      );
    });
    ns.pdf = def("NormalDist.pdf(self, x)", function (self, x) {
      const variance = mul(attr(self._sigma, self, "_sigma"), attr(self._sigma, self, "_sigma"));
      if (!truth(variance)) {
        throw StatisticsError("pdf() not defined when sigma is zero");
      }
      const diff = sub(x, attr(self._mu, self, "_mu"));
      return truediv(
        math.exp(truediv(mul(diff, diff), mul(float(-2), variance))),
        math.sqrt(mul(math.tau, variance)),
      );
    });
    ns.cdf = def("NormalDist.cdf(self, x)", function (self, x) {
      if (!truth(attr(self._sigma, self, "_sigma"))) {
        throw StatisticsError("cdf() not defined when sigma is zero");
      }
      return mul(
        float(0.5),
        math.erfc(
          truediv(sub(attr(self._mu, self, "_mu"), x), mul(attr(self._sigma, self, "_sigma"), _SQRT2)),
        ),
      );
    });
    ns.inv_cdf = def("NormalDist.inv_cdf(self, p)", function (self, p) {
      if (le(p, float(0)) || ge(p, float(1))) {
        throw StatisticsError("p must be in the range 0.0 < p < 1.0");
      }
      return _normal_quantile(p, attr(self._mu, self, "_mu"), attr(self._sigma, self, "_sigma"));
    });
    ns.quantiles = def("NormalDist.quantiles(self, n=)", function (self, n = 4) {
      const result$1 = [];
      for (let i = 1, stop = index(n); i < stop; i++) {
        result$1.push(call_method(self, "inv_cdf", truediv(i, n)));
      }
      return result$1;
    });
    ns.overlap = def("NormalDist.overlap(self, other)", function (self, other) {
      if (!isinstance(other, NormalDist)) {
        throw TypeError("Expected another NormalDist instance");
      }
      let [x, y] = [self, other];
      if (
        lt(
          tuple_of(attr(y._sigma, y, "_sigma"), attr(y._mu, y, "_mu")),
          tuple_of(attr(x._sigma, x, "_sigma"), attr(x._mu, x, "_mu")),
        )
      ) {
        [x, y] = [y, x];
      }
      const [x_var, y_var] = [attr(x.variance, x, "variance"), attr(y.variance, y, "variance")];
      if (!truth(x_var) || !truth(y_var)) {
        throw StatisticsError("overlap() not defined when sigma is zero");
      }
      const dv = sub(y_var, x_var);
      const dm = math.fabs(sub(attr(y._mu, y, "_mu"), attr(x._mu, x, "_mu")));
      if (!truth(dv)) {
        return math.erfc(truediv(dm, mul(mul(float(2), attr(x._sigma, x, "_sigma")), _SQRT2)));
      }
      const a = sub(mul(attr(x._mu, x, "_mu"), y_var), mul(attr(y._mu, y, "_mu"), x_var));
      const b = mul(
        mul(attr(x._sigma, x, "_sigma"), attr(y._sigma, y, "_sigma")),
        math.sqrt(add$1(mul(dm, dm), mul(dv, math.log(truediv(y_var, x_var))))),
      );
      const x1 = truediv(add$1(a, b), dv);
      const x2 = truediv(sub(a, b), dv);
      return sub(
        float(1),
        add$1(
          math.fabs(sub(call_method(y, "cdf", x1), call_method(x, "cdf", x1))),
          math.fabs(sub(call_method(y, "cdf", x2), call_method(x, "cdf", x2))),
        ),
      );
    });
    ns.zscore = def("NormalDist.zscore(self, x)", function (self, x) {
      if (!truth(attr(self._sigma, self, "_sigma"))) {
        throw StatisticsError("zscore() not defined when sigma is zero");
      }
      return truediv(sub(x, attr(self._mu, self, "_mu")), attr(self._sigma, self, "_sigma"));
    });
    ns.mean = property(
      def("NormalDist.mean(self)", function (self) {
        return attr(self._mu, self, "_mu");
      }),
    );
    ns.median = property(
      def("NormalDist.median(self)", function (self) {
        return attr(self._mu, self, "_mu");
      }),
    );
    ns.mode = property(
      def("NormalDist.mode(self)", function (self) {
        return attr(self._mu, self, "_mu");
      }),
    );
    ns.stdev = property(
      def("NormalDist.stdev(self)", function (self) {
        return attr(self._sigma, self, "_sigma");
      }),
    );
    ns.variance = property(
      def("NormalDist.variance(self)", function (self) {
        return mul(attr(self._sigma, self, "_sigma"), attr(self._sigma, self, "_sigma"));
      }),
    );
    ns.__add__ = def("NormalDist.__add__(self, other)", function (self, other) {
      if (isinstance(other, NormalDist)) {
        return NormalDist(
          add$1(attr(self._mu, self, "_mu"), attr(other._mu, other, "_mu")),
          math.hypot(attr(self._sigma, self, "_sigma"), attr(other._sigma, other, "_sigma")),
        );
      }
      return NormalDist(add$1(attr(self._mu, self, "_mu"), other), attr(self._sigma, self, "_sigma"));
    });
    ns.__sub__ = def("NormalDist.__sub__(self, other)", function (self, other) {
      if (isinstance(other, NormalDist)) {
        return NormalDist(
          sub(attr(self._mu, self, "_mu"), attr(other._mu, other, "_mu")),
          math.hypot(attr(self._sigma, self, "_sigma"), attr(other._sigma, other, "_sigma")),
        );
      }
      return NormalDist(sub(attr(self._mu, self, "_mu"), other), attr(self._sigma, self, "_sigma"));
    });
    ns.__mul__ = def("NormalDist.__mul__(self, other)", function (self, other) {
      return NormalDist(
        mul(attr(self._mu, self, "_mu"), other),
        mul(attr(self._sigma, self, "_sigma"), math.fabs(other)),
      );
    });
    ns.__truediv__ = def("NormalDist.__truediv__(self, other)", function (self, other) {
      return NormalDist(
        truediv(attr(self._mu, self, "_mu"), other),
        truediv(attr(self._sigma, self, "_sigma"), math.fabs(other)),
      );
    });
    ns.__pos__ = def("NormalDist.__pos__(self)", function (self) {
      return NormalDist(attr(self._mu, self, "_mu"), attr(self._sigma, self, "_sigma"));
    });
    ns.__neg__ = def("NormalDist.__neg__(self)", function (self) {
      return NormalDist(neg(attr(self._mu, self, "_mu")), attr(self._sigma, self, "_sigma"));
    });
    ns.__radd__ = ns.__add__;
    ns.__rsub__ = def("NormalDist.__rsub__(self, other)", function (self, other) {
      return neg(sub(self, other));
    });
    ns.__rmul__ = ns.__mul__;
    ns.__eq__ = def("NormalDist.__eq__(self, other)", function (self, other) {
      let value$1;
      if (!isinstance(other, NormalDist)) {
        return NotImplemented;
      }
      return truth((value$1 = eq(attr(self._mu, self, "_mu"), attr(other._mu, other, "_mu"))))
        ? eq(attr(self._sigma, self, "_sigma"), attr(other._sigma, other, "_sigma"))
        : value$1;
    });
    ns.__hash__ = def("NormalDist.__hash__(self)", function (self) {
      return hash(tuple_of(attr(self._mu, self, "_mu"), attr(self._sigma, self, "_sigma")));
    });
    ns.__repr__ = def("NormalDist.__repr__(self)", function (self) {
      let value$1;
      return `${format(attr((value$1 = type(self)).__name__, value$1, "__name__"))}(mu=${repr(attr(self._mu, self, "_mu"))}, sigma=${repr(attr(self._sigma, self, "_sigma"))})`;
    });
  },
  {},
  { module: "statistics" },
);
