// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/statistics/relations.py by `npm run library:python`. Do not edit.
/**
 * How two series of numbers go together: covariance, correlation, the line through them.
 *
 * Source: Library Reference, `statistics`; the words of errors are CPython's.
 */

import { call, def } from "../../objects/call.ts";
import { eq } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { ValueError, ZeroDivisionError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { generator } from "../../objects/generator.ts";
import { set_of } from "../../objects/set.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { sorted } from "../../semantics/builtins/sorted.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { add, mul, neg, pow, sub, truediv } from "../../semantics/operators/arithmetic.ts";
import { getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import {
  caught,
  chain,
  handled,
  handling,
  matches,
  raise_,
  unbound,
} from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { count, groupby } from "../itertools.ts";
import * as math from "../math.ts";
import { itemgetter } from "../operator.ts";
import { StatisticsError } from "../statistics/sums.ts";

/** Slope and intercept of a line. */
const _Line = /* @__PURE__ */ define_class(
  "_Line",
  [tuple],
  class {
    static slope = property(
      def("_Line.<lambda>(self)", (self) => getitem(self, 0), {
        module: "statistics",
      }),
    );
    static intercept = property(
      def("_Line.<lambda>(self)", (self) => getitem(self, 1), {
        module: "statistics",
      }),
    );

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

export function covariance(x, y) {
  const n = len(x);
  if (len(y) !== n) {
    throw raise_(
      call(StatisticsError, "covariance requires that both inputs have same number of data points"),
    );
  }
  if (n < 2) {
    throw raise_(call(StatisticsError, "covariance requires at least two data points"));
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
def("covariance(x, y, /)", covariance, { module: "statistics" });

/** The rank of each item; equal ones share the mean of theirs. The middle is zero. */
function _ranks(data) {
  const order = sorted(zip(data, count()));
  const result = mul([0], len(order));
  let i = neg(len(order) + 1) / 2;
  let _, group;
  for (const entry of rows(groupby(order, itemgetter(0)))) {
    [_, group] = unpack(entry, 2);
    group = list(group);
    const size = len(group);
    const rank = float(i + (size + 1) / 2);
    let place;
    for (const entry of rows(group)) {
      [_, place] = unpack(entry, 2);
      setitem(result, place, rank);
    }
    i += size;
  }
  return result;
}
def("_ranks(data)", _ranks, { module: "statistics" });

export function correlation(x, y, options) {
  const { method = "linear" } = keywords(options);
  const n = len(x);
  if (len(y) !== n) {
    throw raise_(
      call(StatisticsError, "correlation requires that both inputs have same number of data points"),
    );
  }
  if (n < 2) {
    throw raise_(call(StatisticsError, "correlation requires at least two data points"));
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
    const outer = handling(exception);
    try {
      throw raise_(call(StatisticsError, "at least one of the inputs is constant"), exception);
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
}
def("correlation(x, y, /, *, method=)", correlation, { module: "statistics" });

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
  return add(h, truediv(d, mul(float(2), h)));
}
def("_root_of_product(x, y)", _root_of_product, { module: "statistics" });

export function linear_regression(x, y, options) {
  const { proportional = false } = keywords(options);
  const n = len(x);
  if (len(y) !== n) {
    throw raise_(
      call(StatisticsError, "linear regression requires that both inputs have same number of data points"),
    );
  }
  if (n < 2) {
    throw raise_(call(StatisticsError, "linear regression requires at least two data points"));
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
  const sxy = add(math.sumprod(x, y), float(0));
  const sxx = math.sumprod(x, x);
  let slope;
  try {
    slope = truediv(sxy, sxx);
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, ZeroDivisionError)) throw error;
    const outer = handling(exception);
    try {
      throw raise_(call(StatisticsError, "x is constant"), exception);
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
  const intercept = truth(proportional)
    ? float(0)
    : sub(unbound(ybar, "ybar"), mul(slope, unbound(xbar, "xbar")));
  return call(_Line, tuple_of(slope, intercept));
}
def("linear_regression(x, y, /, *, proportional=)", linear_regression, { module: "statistics" });
