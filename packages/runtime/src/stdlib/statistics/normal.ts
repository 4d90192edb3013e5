// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/statistics/normal.py by `npm run library:python`. Do not edit.
/**
 * `NormalDist`: the normal distribution of a mean and a standard deviation.
 *
 * Source: Library Reference, `statistics.NormalDist`; Wichura, "The Percentage Points of the Normal Distribution"; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, le, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { formatted } from "../../objects/formatted.ts";
import { index_of as index } from "../../objects/index-of.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { take_slots } from "../../objects/slots.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { classmethod, property } from "../../semantics/builtins/descriptors.ts";
import { float as float$1 } from "../../semantics/builtins/float.ts";
import { hash } from "../../semantics/builtins/hash.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { add, mul, neg, sub, truediv } from "../../semantics/operators/arithmetic.ts";
import { getitem } from "../../semantics/operators/containers.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { repeat } from "../itertools.ts";
import * as math from "../math.ts";
import * as random from "../random.ts";
import { StatisticsError, spread, square_root } from "../statistics/sums.ts";

const _SQRT2 = /* @__PURE__ */ math.sqrt(float(2));

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
    value = add(mul(value, x), c);
  }
  return value;
}
def("_polynomial(coefficients, x)", _polynomial, { module: "statistics" });

function _normal_quantile(p, mu, sigma) {
  const q = sub(p, float(0.5));
  let r, x;
  if (le(math.fabs(q), float(0.425))) {
    r = sub(float(0.180625), mul(q, q));
    x = truediv(mul(_polynomial(getitem(_MIDDLE, 0), r), q), _polynomial(getitem(_MIDDLE, 1), r));
    return add(mu, mul(x, sigma));
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
  return add(mu, mul(x, sigma));
}
def("_normal_quantile(p, mu, sigma)", _normal_quantile, { module: "statistics" });

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
          throw raise_(call(StatisticsError, "sigma must be non-negative"));
        }
        settable(self, "_mu")._mu = float$1(mu);
        settable(self, "_sigma")._sigma = float$1(sigma);
      },
      { module: "statistics" },
    );

    ns.from_samples = classmethod(
      def(
        "NormalDist.from_samples(cls, data)",
        function (cls, data) {
          const [kind, squares, middle, n] = unpack(call(spread, data), 4);
          if (lt(n, 2)) {
            throw raise_(call(StatisticsError, "stdev requires at least two data points"));
          }
          return call(cls, float$1(middle), call(square_root, truediv(squares, sub(n, 1)), float$1));
        },
        { module: "statistics" },
      ),
    );

    ns.samples = def(
      "NormalDist.samples(self, n, *, seed=)",
      function (self, n, options) {
        let value$1;
        const { seed = null } = keywords(options);
        const rnd =
          seed == null ? random.random : attr((value$1 = random.Random(seed)).random, value$1, "random");
        return Array.from(each(repeat(null, n)), (_) =>
          _normal_quantile(call(rnd), attr(self._mu, self, "_mu"), attr(self._sigma, self, "_sigma")),
        );
      },
      { module: "statistics" },
    );

    ns.pdf = def(
      "NormalDist.pdf(self, x)",
      function (self, x) {
        const variance = mul(attr(self._sigma, self, "_sigma"), attr(self._sigma, self, "_sigma"));
        if (!truth(variance)) {
          throw raise_(call(StatisticsError, "pdf() not defined when sigma is zero"));
        }
        const diff = sub(x, attr(self._mu, self, "_mu"));
        return truediv(
          math.exp(truediv(mul(diff, diff), mul(float(-2), variance))),
          math.sqrt(mul(math.tau, variance)),
        );
      },
      { module: "statistics" },
    );

    ns.cdf = def(
      "NormalDist.cdf(self, x)",
      function (self, x) {
        if (!truth(attr(self._sigma, self, "_sigma"))) {
          throw raise_(call(StatisticsError, "cdf() not defined when sigma is zero"));
        }
        return mul(
          float(0.5),
          math.erfc(
            truediv(sub(attr(self._mu, self, "_mu"), x), mul(attr(self._sigma, self, "_sigma"), _SQRT2)),
          ),
        );
      },
      { module: "statistics" },
    );

    ns.inv_cdf = def(
      "NormalDist.inv_cdf(self, p)",
      function (self, p) {
        if (le(p, float(0)) || ge(p, float(1))) {
          throw raise_(call(StatisticsError, "p must be in the range 0.0 < p < 1.0"));
        }
        return _normal_quantile(p, attr(self._mu, self, "_mu"), attr(self._sigma, self, "_sigma"));
      },
      { module: "statistics" },
    );

    ns.quantiles = def(
      "NormalDist.quantiles(self, n=)",
      function (self, n = 4) {
        const result = [];
        for (let i = 1, stop = index(n); i < stop; i++) {
          result.push(call_method(self, "inv_cdf", truediv(i, n)));
        }
        return result;
      },
      { module: "statistics" },
    );

    ns.overlap = def(
      "NormalDist.overlap(self, other)",
      function (self, other) {
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
          throw raise_(call(StatisticsError, "overlap() not defined when sigma is zero"));
        }
        const dv = sub(y_var, x_var);
        const dm = math.fabs(sub(attr(y._mu, y, "_mu"), attr(x._mu, x, "_mu")));
        if (!truth(dv)) {
          return math.erfc(truediv(dm, mul(mul(float(2), attr(x._sigma, x, "_sigma")), _SQRT2)));
        }
        const a = sub(mul(attr(x._mu, x, "_mu"), y_var), mul(attr(y._mu, y, "_mu"), x_var));
        const b = mul(
          mul(attr(x._sigma, x, "_sigma"), attr(y._sigma, y, "_sigma")),
          math.sqrt(add(mul(dm, dm), mul(dv, math.log(truediv(y_var, x_var))))),
        );
        const x1 = truediv(add(a, b), dv);
        const x2 = truediv(sub(a, b), dv);
        return sub(
          float(1),
          add(
            math.fabs(sub(call_method(y, "cdf", x1), call_method(x, "cdf", x1))),
            math.fabs(sub(call_method(y, "cdf", x2), call_method(x, "cdf", x2))),
          ),
        );
      },
      { module: "statistics" },
    );

    ns.zscore = def(
      "NormalDist.zscore(self, x)",
      function (self, x) {
        if (!truth(attr(self._sigma, self, "_sigma"))) {
          throw raise_(call(StatisticsError, "zscore() not defined when sigma is zero"));
        }
        return truediv(sub(x, attr(self._mu, self, "_mu")), attr(self._sigma, self, "_sigma"));
      },
      { module: "statistics" },
    );

    ns.mean = property(
      def(
        "NormalDist.mean(self)",
        function (self) {
          return attr(self._mu, self, "_mu");
        },
        { module: "statistics" },
      ),
    );

    ns.median = property(
      def(
        "NormalDist.median(self)",
        function (self) {
          return attr(self._mu, self, "_mu");
        },
        { module: "statistics" },
      ),
    );

    ns.mode = property(
      def(
        "NormalDist.mode(self)",
        function (self) {
          return attr(self._mu, self, "_mu");
        },
        { module: "statistics" },
      ),
    );

    ns.stdev = property(
      def(
        "NormalDist.stdev(self)",
        function (self) {
          return attr(self._sigma, self, "_sigma");
        },
        { module: "statistics" },
      ),
    );

    ns.variance = property(
      def(
        "NormalDist.variance(self)",
        function (self) {
          return mul(attr(self._sigma, self, "_sigma"), attr(self._sigma, self, "_sigma"));
        },
        { module: "statistics" },
      ),
    );

    ns.__add__ = def(
      "NormalDist.__add__(self, other)",
      function (self, other) {
        if (isinstance(other, NormalDist)) {
          return NormalDist(
            add(attr(self._mu, self, "_mu"), attr(other._mu, other, "_mu")),
            math.hypot(attr(self._sigma, self, "_sigma"), attr(other._sigma, other, "_sigma")),
          );
        }
        return NormalDist(add(attr(self._mu, self, "_mu"), other), attr(self._sigma, self, "_sigma"));
      },
      { module: "statistics" },
    );

    ns.__sub__ = def(
      "NormalDist.__sub__(self, other)",
      function (self, other) {
        if (isinstance(other, NormalDist)) {
          return NormalDist(
            sub(attr(self._mu, self, "_mu"), attr(other._mu, other, "_mu")),
            math.hypot(attr(self._sigma, self, "_sigma"), attr(other._sigma, other, "_sigma")),
          );
        }
        return NormalDist(sub(attr(self._mu, self, "_mu"), other), attr(self._sigma, self, "_sigma"));
      },
      { module: "statistics" },
    );

    ns.__mul__ = def(
      "NormalDist.__mul__(self, other)",
      function (self, other) {
        return NormalDist(
          mul(attr(self._mu, self, "_mu"), other),
          mul(attr(self._sigma, self, "_sigma"), math.fabs(other)),
        );
      },
      { module: "statistics" },
    );

    ns.__truediv__ = def(
      "NormalDist.__truediv__(self, other)",
      function (self, other) {
        return NormalDist(
          truediv(attr(self._mu, self, "_mu"), other),
          truediv(attr(self._sigma, self, "_sigma"), math.fabs(other)),
        );
      },
      { module: "statistics" },
    );

    ns.__pos__ = def(
      "NormalDist.__pos__(self)",
      function (self) {
        return NormalDist(attr(self._mu, self, "_mu"), attr(self._sigma, self, "_sigma"));
      },
      { module: "statistics" },
    );

    ns.__neg__ = def(
      "NormalDist.__neg__(self)",
      function (self) {
        return NormalDist(neg(attr(self._mu, self, "_mu")), attr(self._sigma, self, "_sigma"));
      },
      { module: "statistics" },
    );

    ns.__radd__ = ns.__add__;

    ns.__rsub__ = def(
      "NormalDist.__rsub__(self, other)",
      function (self, other) {
        return neg(sub(self, other));
      },
      { module: "statistics" },
    );

    ns.__rmul__ = ns.__mul__;

    ns.__eq__ = def(
      "NormalDist.__eq__(self, other)",
      function (self, other) {
        let value$1;
        if (!isinstance(other, NormalDist)) {
          return NotImplemented;
        }
        return truth((value$1 = eq(attr(self._mu, self, "_mu"), attr(other._mu, other, "_mu"))))
          ? eq(attr(self._sigma, self, "_sigma"), attr(other._sigma, other, "_sigma"))
          : value$1;
      },
      { module: "statistics" },
    );

    ns.__hash__ = def(
      "NormalDist.__hash__(self)",
      function (self) {
        return hash(tuple_of(attr(self._mu, self, "_mu"), attr(self._sigma, self, "_sigma")));
      },
      { module: "statistics" },
    );

    ns.__repr__ = def(
      "NormalDist.__repr__(self)",
      function (self) {
        let value$1;
        return `${formatted(attr((value$1 = type_of(self)).__name__, value$1, "__name__"))}(mu=${repr(attr(self._mu, self, "_mu"))}, sigma=${repr(attr(self._sigma, self, "_sigma"))})`;
      },
      { module: "statistics" },
    );
  },
  {},
  { module: "statistics", take_slots },
);
