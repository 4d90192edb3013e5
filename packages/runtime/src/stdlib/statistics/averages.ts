// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/statistics/averages.py by `npm run library:python`. Do not edit.
/**
 * Means, medians, modes, quantiles and spreads of data.
 *
 * Source: Library Reference, `statistics`; the words of errors are CPython's.
 */

import { call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, is_, le, lt } from "../../objects/comparison.ts";
import { TypeError, ValueError, ZeroDivisionError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { generator } from "../../objects/generator.ts";
import { index_of as index } from "../../objects/index-of.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { divmod } from "../../semantics/builtins/arithmetic.ts";
import { max } from "../../semantics/builtins/extremes.ts";
import { float as float$1 } from "../../semantics/builtins/float.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { sorted } from "../../semantics/builtins/sorted.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { values as values$1 } from "../../semantics/methods/values.ts";
import { add, floordiv, mul, sub, truediv } from "../../semantics/operators/arithmetic.ts";
import { getitem } from "../../semantics/operators/containers.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  matches,
  raise_,
  relax,
} from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { bisect_left, bisect_right } from "../bisect.ts";
import { Counter } from "../collections.ts";
import { Fraction } from "../fractions.ts";
import { repeat } from "../itertools.ts";
import * as math from "../math.ts";
import { converted, StatisticsError, spread, square_root, sum_of } from "../statistics/sums.ts";

export function mean(data) {
  const [kind, total, n] = unpack(call(sum_of, data), 3);
  if (lt(n, 1)) {
    throw raise_(call(StatisticsError, "mean requires at least one data point"));
  }
  return call(converted, truediv(total, n), kind);
}
def("mean(data)", mean, { module: "statistics" });

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
      throw raise_(call(StatisticsError, "fmean requires at least one data point"));
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
    throw raise_(call(StatisticsError, "data and weights must be the same length"));
  }
  total = math.sumprod(data, weights);
  const weight = math.fsum(weights);
  if (!truth(weight)) {
    throw raise_(call(StatisticsError, "sum of weights must be non-zero"));
  }
  return truediv(total, weight);
}
def("fmean(data, weights=)", fmean, { module: "statistics" });

export function geometric_mean(data) {
  let n = 0;
  let zero = false;
  const logs = [];
  for (const x of each(data)) {
    n = add(n, 1);
    if (gt(x, float(0)) || math.isnan(x)) {
      logs.push(math.log(x));
    } else if (eq(x, float(0))) {
      zero = true;
    } else {
      throw raise_(call(StatisticsError, "No negative inputs allowed", x));
    }
  }
  const total = math.fsum(logs);
  if (!n) {
    throw raise_(call(StatisticsError, "Must have a non-empty dataset"));
  }
  if (math.isnan(total)) {
    return math.nan;
  }
  if (zero) {
    return eq(total, math.inf) ? math.nan : float(0);
  }
  return math.exp(truediv(total, n));
}
def("geometric_mean(data)", geometric_mean, { module: "statistics" });

export function harmonic_mean(data, weights = null) {
  if (is_(iter(data), data)) {
    data = list(data);
  }
  const message = "harmonic mean does not support negative values";
  const n = len(data);
  if (n < 1) {
    throw raise_(call(StatisticsError, "harmonic_mean requires at least one data point"));
  }
  let x;
  if (n === 1 && weights == null) {
    x = getitem(data, 0);
    if (isinstance(x, tuple_of(float$1, int, Fraction)) || hasattr(x, "as_integer_ratio")) {
      if (lt(x, 0)) {
        throw raise_(call(StatisticsError, message));
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
      throw raise_(call(StatisticsError, "Number of weights does not match data size"));
    }
    for (const w of each(weights)) {
      if (lt(w, 0)) {
        throw raise_(call(StatisticsError, message));
      }
    }
    [_, sum_weights, _] = unpack(call(sum_of, weights), 3);
  }
  for (x of each(data)) {
    if (lt(x, 0)) {
      throw raise_(call(StatisticsError, message));
    }
  }
  let kind, total;
  const outer = expect(ZeroDivisionError);
  try {
    [kind, total, _] = unpack(
      call(
        sum_of,
        generator("harmonic_mean.<locals>.<genexpr>(.0)", function* (source) {
          for (const [w, x] of source) {
            yield truth(w) ? truediv(w, x) : 0;
          }
        })(rows(zip(weights, data))),
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
    throw raise_(call(StatisticsError, "Weighted sum must be positive"));
  }
  return call(converted, truediv(sum_weights, total), kind);
}
def("harmonic_mean(data, weights=)", harmonic_mean, { module: "statistics" });

export function median(data) {
  data = sorted(data);
  const n = len(data);
  if (n === 0) {
    throw raise_(call(StatisticsError, "no median for empty data"));
  }
  if (n % 2 === 1) {
    return getitem(data, floordiv(n, 2));
  }
  const i = floordiv(n, 2);
  return truediv(add(getitem(data, i - 1), getitem(data, i)), 2);
}
def("median(data)", median, { module: "statistics" });

export function median_low(data) {
  data = sorted(data);
  const n = len(data);
  if (n === 0) {
    throw raise_(call(StatisticsError, "no median for empty data"));
  }
  return n % 2 === 1 ? getitem(data, floordiv(n, 2)) : getitem(data, floordiv(n, 2) - 1);
}
def("median_low(data)", median_low, { module: "statistics" });

export function median_high(data) {
  data = sorted(data);
  const n = len(data);
  if (n === 0) {
    throw raise_(call(StatisticsError, "no median for empty data"));
  }
  return getitem(data, floordiv(n, 2));
}
def("median_high(data)", median_high, { module: "statistics" });

export function median_grouped(data, interval = float(1)) {
  data = sorted(data);
  const n = len(data);
  if (!n) {
    throw raise_(call(StatisticsError, "no median for empty data"));
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
  return add(low, truediv(mul(interval, sub(truediv(n, 2), i)), sub(j, i)));
}
def("median_grouped(data, interval=)", median_grouped, { module: "statistics" });

export function mode(data) {
  const pairs = call_method(Counter(iter(data)), "most_common", 1);
  if (!truth(pairs)) {
    throw raise_(call(StatisticsError, "no mode for empty data"));
  }
  return getitem(getitem(pairs, 0), 0);
}
def("mode(data)", mode, { module: "statistics" });

export function multimode(data) {
  const counts = Counter(iter(data));
  if (!truth(counts)) {
    return [];
  }
  const most = max(values$1(counts));
  const result$1 = [];
  for (const entry of rows(items$1(counts))) {
    const [value, n] = unpack(entry, 2);
    if (eq(n, most)) {
      result$1.push(value);
    }
  }
  return result$1;
}
def("multimode(data)", multimode, { module: "statistics" });

export function quantiles(data, options) {
  const { n = 4, method = "exclusive" } = keywords(options);
  if (lt(n, 1)) {
    throw raise_(call(StatisticsError, "n must be at least 1"));
  }
  data = sorted(data);
  const size = len(data);
  if (size < 2) {
    if (size === 1) {
      return mul(data, sub(n, 1));
    }
    throw raise_(call(StatisticsError, "must have at least one data point"));
  }
  let m, result, j, delta;
  if (eq(method, "inclusive")) {
    m = size - 1;
    result = [];
    for (let i = 1, stop = index(n); i < stop; i++) {
      [j, delta] = unpack(divmod(mul(i, m), n), 2);
      result.push(
        truediv(add(mul(getitem(data, j), sub(n, delta)), mul(getitem(data, add(j, 1)), delta)), n),
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
        truediv(add(mul(getitem(data, sub(j, 1)), sub(n, delta)), mul(getitem(data, j), delta)), n),
      );
    }
    return result;
  }
  throw ValueError(`Unknown method: ${repr(method)}`);
}
def("quantiles(data, *, n=, method=)", quantiles, { module: "statistics" });

export function variance(data, xbar = null) {
  const [kind, squares, _, n] = unpack(call(spread, data, xbar), 4);
  if (lt(n, 2)) {
    throw raise_(call(StatisticsError, "variance requires at least two data points"));
  }
  return call(converted, truediv(squares, sub(n, 1)), kind);
}
def("variance(data, xbar=)", variance, { module: "statistics" });

export function pvariance(data, mu = null) {
  const [kind, squares, _, n] = unpack(call(spread, data, mu), 4);
  if (lt(n, 1)) {
    throw raise_(call(StatisticsError, "pvariance requires at least one data point"));
  }
  return call(converted, truediv(squares, n), kind);
}
def("pvariance(data, mu=)", pvariance, { module: "statistics" });

export function stdev(data, xbar = null) {
  const [kind, squares, _, n] = unpack(call(spread, data, xbar), 4);
  if (lt(n, 2)) {
    throw raise_(call(StatisticsError, "stdev requires at least two data points"));
  }
  return call(square_root, truediv(squares, sub(n, 1)), kind);
}
def("stdev(data, xbar=)", stdev, { module: "statistics" });

export function pstdev(data, mu = null) {
  const [kind, squares, _, n] = unpack(call(spread, data, mu), 4);
  if (lt(n, 1)) {
    throw raise_(call(StatisticsError, "pstdev requires at least one data point"));
  }
  return call(square_root, truediv(squares, n), kind);
}
def("pstdev(data, mu=)", pstdev, { module: "statistics" });
