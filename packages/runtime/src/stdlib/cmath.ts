// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/cmath.py by `npm run library:python`. Do not edit.
/**
 * Functions of complex numbers.
 *
 * Source: Library Reference, `cmath`; Kahan, "Branch Cuts for Complex Elementary Functions", 1987.
 */

import { attr } from "../objects/attributes.ts";
import { def } from "../objects/call.ts";
import { eq, ge, gt, le, lt } from "../objects/comparison.ts";
import { NotImplementedError, OverflowError, TypeError, ValueError } from "../objects/exceptions.ts";
import { float } from "../objects/float.ts";
import { formatted } from "../objects/formatted.ts";
import { type_of } from "../objects/object.ts";
import { keywords } from "../objects/signature.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { abs } from "../semantics/builtins/arithmetic.ts";
import { complex } from "../semantics/builtins/complex.ts";
import { max, min } from "../semantics/builtins/extremes.ts";
import { float as float$1 } from "../semantics/builtins/float.ts";
import { hasattr } from "../semantics/builtins/getattr.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { type } from "../semantics/builtins/type.ts";
import { add, mul, neg, sub, truediv } from "../semantics/operators/arithmetic.ts";
import { itruediv } from "../semantics/operators/inplace.ts";
import { caught, chain, matches } from "../semantics/protocols/exceptions.ts";
import * as math from "./math.ts";

export const pi = math.pi;
export const e = math.e;
export const tau = math.tau;
export const inf = math.inf;
export const nan = math.nan;
export const infj = /* @__PURE__ */ complex(float(0), math.inf);
export const nanj = /* @__PURE__ */ complex(float(0), math.nan);

function _number(x) {
  let value;
  if (isinstance(x, tuple_of(int, float$1, complex))) {
    return complex(x);
  }
  if (hasattr(type(x), "__complex__") || hasattr(type(x), "__float__") || hasattr(type(x), "__index__")) {
    return complex(x);
  }
  throw TypeError(
    `must be real number, not ${formatted(attr((value = type_of(x)).__name__, value, "__name__"))}`,
  );
}
def("_number(x)", _number, { module: "cmath" });

/** What is not finite would need tables of special cases. */
function _finite(z, name) {
  z = _number(z);
  if (!(math.isfinite(attr(z.real, z, "real")) && math.isfinite(attr(z.imag, z, "imag")))) {
    throw NotImplementedError(`cmath.${formatted(name)} of what is not finite is not in the subset`);
  }
  return z;
}
def("_finite(z, name)", _finite, { module: "cmath" });

export function phase(z) {
  z = _number(z);
  return math.atan2(attr(z.imag, z, "imag"), attr(z.real, z, "real"));
}
def("phase(z, /)", phase, { module: "cmath" });

export function polar(z) {
  z = _number(z);
  return tuple_of(abs(z), phase(z));
}
def("polar(z, /)", polar, { module: "cmath" });

export function rect(r, phi) {
  [r, phi] = [float$1(r), float$1(phi)];
  if (!(math.isfinite(r) && math.isfinite(phi))) {
    throw NotImplementedError("cmath.rect of what is not finite is not in the subset");
  }
  if (eq(phi, float(0))) {
    return complex(r, mul(r, phi));
  }
  return complex(mul(r, math.cos(phi)), mul(r, math.sin(phi)));
}
def("rect(r, phi, /)", rect, { module: "cmath" });

export function isfinite(z) {
  z = _number(z);
  return math.isfinite(attr(z.real, z, "real")) && math.isfinite(attr(z.imag, z, "imag"));
}
def("isfinite(z, /)", isfinite, { module: "cmath" });

export function isinf(z) {
  z = _number(z);
  return math.isinf(attr(z.real, z, "real")) || math.isinf(attr(z.imag, z, "imag"));
}
def("isinf(z, /)", isinf, { module: "cmath" });

export function isnan(z) {
  z = _number(z);
  return math.isnan(attr(z.real, z, "real")) || math.isnan(attr(z.imag, z, "imag"));
}
def("isnan(z, /)", isnan, { module: "cmath" });

export function isclose(a, b, options) {
  let value, value$1;
  const { rel_tol = float(1e-9), abs_tol = float(0) } = keywords(options);
  [a, b] = [_number(a), _number(b)];
  if (lt(rel_tol, float(0)) || lt(abs_tol, float(0))) {
    throw ValueError("tolerances must be non-negative");
  }
  if (eq(a, b)) {
    return true;
  }
  if (isinf(a) || isinf(b)) {
    return false;
  }
  const diff = abs(sub(a, b));
  return truth((value$1 = le(diff, mul(rel_tol, abs(b)))))
    ? value$1
    : truth((value = le(diff, mul(rel_tol, abs(a)))))
      ? value
      : le(diff, abs_tol);
}
def("isclose(a, b, *, rel_tol=, abs_tol=)", isclose, { module: "cmath" });

export function sqrt(z) {
  z = _finite(z, "sqrt");
  if (eq(attr(z.real, z, "real"), float(0)) && eq(attr(z.imag, z, "imag"), float(0))) {
    return complex(float(0), attr(z.imag, z, "imag"));
  }
  let [ax, ay] = [math.fabs(attr(z.real, z, "real")), math.fabs(attr(z.imag, z, "imag"))];
  let s;
  if (lt(ax, float(2.2250738585072014e-308)) && lt(ay, float(2.2250738585072014e-308))) {
    ax = math.ldexp(ax, 54);
    s = math.ldexp(math.sqrt(add(ax, math.hypot(ax, math.ldexp(ay, 54)))), -27);
  } else {
    ax = itruediv(ax, float(8));
    s = mul(float(2), math.sqrt(add(ax, math.hypot(ax, truediv(ay, float(8))))));
  }
  const d = truediv(ay, mul(float(2), s));
  if (ge(attr(z.real, z, "real"), float(0))) {
    return complex(s, math.copysign(d, attr(z.imag, z, "imag")));
  }
  return complex(d, math.copysign(s, attr(z.imag, z, "imag")));
}
def("sqrt(z, /)", sqrt, { module: "cmath" });

export function exp(z) {
  z = _finite(z, "exp");
  try {
    const length = math.exp(attr(z.real, z, "real"));
    return complex(
      mul(length, math.cos(attr(z.imag, z, "imag"))),
      mul(length, math.sin(attr(z.imag, z, "imag"))),
    );
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, OverflowError)) throw error;
    throw chain(OverflowError("math range error"), exception);
  }
}
def("exp(z, /)", exp, { module: "cmath" });

function _log(z) {
  const [ax, ay] = [math.fabs(attr(z.real, z, "real")), math.fabs(attr(z.imag, z, "imag"))];
  let r;
  if (gt(ax, float(8e307)) || gt(ay, float(8e307))) {
    r = add(math.log(math.hypot(truediv(ax, float(2)), truediv(ay, float(2)))), math.log(float(2)));
  } else if (lt(ax, float(2.2250738585072014e-308)) && lt(ay, float(2.2250738585072014e-308))) {
    if (eq(ax, float(0)) && eq(ay, float(0))) {
      throw ValueError("math domain error");
    }
    r = sub(math.log(math.hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))), mul(53, math.log(float(2))));
  } else {
    const h = math.hypot(ax, ay);
    if (le(float(0.71), h) && le(h, float(1.73))) {
      const [am, an] = [max(ax, ay), min(ax, ay)];
      r = truediv(math.log1p(add(mul(sub(am, 1), add(am, 1)), mul(an, an))), float(2));
    } else {
      r = math.log(h);
    }
  }
  return complex(r, math.atan2(attr(z.imag, z, "imag"), attr(z.real, z, "real")));
}
def("_log(z)", _log, { module: "cmath" });

export function log(z, base = null) {
  const r = _log(_finite(z, "log"));
  return base == null ? r : truediv(r, _log(_finite(base, "log")));
}
def("log(z, base=, /)", log, { module: "cmath" });

export function log10(z) {
  const r = _log(_finite(z, "log10"));
  return complex(
    truediv(attr(r.real, r, "real"), math.log(float(10))),
    truediv(attr(r.imag, r, "imag"), math.log(float(10))),
  );
}
def("log10(z, /)", log10, { module: "cmath" });

export function cosh(z) {
  z = _finite(z, "cosh");
  return complex(
    mul(math.cos(attr(z.imag, z, "imag")), math.cosh(attr(z.real, z, "real"))),
    mul(math.sin(attr(z.imag, z, "imag")), math.sinh(attr(z.real, z, "real"))),
  );
}
def("cosh(z, /)", cosh, { module: "cmath" });

export function sinh(z) {
  z = _finite(z, "sinh");
  return complex(
    mul(math.cos(attr(z.imag, z, "imag")), math.sinh(attr(z.real, z, "real"))),
    mul(math.sin(attr(z.imag, z, "imag")), math.cosh(attr(z.real, z, "real"))),
  );
}
def("sinh(z, /)", sinh, { module: "cmath" });

export function tanh(z) {
  z = _finite(z, "tanh");
  if (gt(math.fabs(attr(z.real, z, "real")), float(354.9))) {
    return complex(
      math.copysign(float(1), attr(z.real, z, "real")),
      mul(
        mul(mul(float(4), math.sin(attr(z.imag, z, "imag"))), math.cos(attr(z.imag, z, "imag"))),
        math.exp(mul(float(-2), math.fabs(attr(z.real, z, "real")))),
      ),
    );
  }
  const tx = math.tanh(attr(z.real, z, "real"));
  const ty = math.tan(attr(z.imag, z, "imag"));
  const cx = truediv(float(1), math.cosh(attr(z.real, z, "real")));
  const txty = mul(tx, ty);
  const denominator = add(float(1), mul(txty, txty));
  return complex(
    truediv(mul(tx, add(float(1), mul(ty, ty))), denominator),
    mul(mul(truediv(ty, denominator), cx), cx),
  );
}
def("tanh(z, /)", tanh, { module: "cmath" });

export function cos(z) {
  z = _finite(z, "cos");
  return cosh(complex(neg(attr(z.imag, z, "imag")), attr(z.real, z, "real")));
}
def("cos(z, /)", cos, { module: "cmath" });

export function sin(z) {
  z = _finite(z, "sin");
  const w = sinh(complex(neg(attr(z.imag, z, "imag")), attr(z.real, z, "real")));
  return complex(attr(w.imag, w, "imag"), neg(attr(w.real, w, "real")));
}
def("sin(z, /)", sin, { module: "cmath" });

export function tan(z) {
  z = _finite(z, "tan");
  const w = tanh(complex(neg(attr(z.imag, z, "imag")), attr(z.real, z, "real")));
  return complex(attr(w.imag, w, "imag"), neg(attr(w.real, w, "real")));
}
def("tan(z, /)", tan, { module: "cmath" });

export function acos(z) {
  z = _finite(z, "acos");
  const s1 = sqrt(complex(sub(float(1), attr(z.real, z, "real")), neg(attr(z.imag, z, "imag"))));
  const s2 = sqrt(complex(add(float(1), attr(z.real, z, "real")), attr(z.imag, z, "imag")));
  return complex(
    mul(float(2), math.atan2(attr(s1.real, s1, "real"), attr(s2.real, s2, "real"))),
    math.asinh(
      sub(
        mul(attr(s2.real, s2, "real"), attr(s1.imag, s1, "imag")),
        mul(attr(s2.imag, s2, "imag"), attr(s1.real, s1, "real")),
      ),
    ),
  );
}
def("acos(z, /)", acos, { module: "cmath" });

export function acosh(z) {
  z = _finite(z, "acosh");
  const s1 = sqrt(complex(sub(attr(z.real, z, "real"), float(1)), attr(z.imag, z, "imag")));
  const s2 = sqrt(complex(add(attr(z.real, z, "real"), float(1)), attr(z.imag, z, "imag")));
  return complex(
    math.asinh(
      add(
        mul(attr(s1.real, s1, "real"), attr(s2.real, s2, "real")),
        mul(attr(s1.imag, s1, "imag"), attr(s2.imag, s2, "imag")),
      ),
    ),
    mul(float(2), math.atan2(attr(s1.imag, s1, "imag"), attr(s2.real, s2, "real"))),
  );
}
def("acosh(z, /)", acosh, { module: "cmath" });

export function asinh(z) {
  z = _finite(z, "asinh");
  const s1 = sqrt(complex(add(float(1), attr(z.imag, z, "imag")), neg(attr(z.real, z, "real"))));
  const s2 = sqrt(complex(sub(float(1), attr(z.imag, z, "imag")), attr(z.real, z, "real")));
  return complex(
    math.asinh(
      sub(
        mul(attr(s1.real, s1, "real"), attr(s2.imag, s2, "imag")),
        mul(attr(s2.real, s2, "real"), attr(s1.imag, s1, "imag")),
      ),
    ),
    math.atan2(
      attr(z.imag, z, "imag"),
      sub(
        mul(attr(s1.real, s1, "real"), attr(s2.real, s2, "real")),
        mul(attr(s1.imag, s1, "imag"), attr(s2.imag, s2, "imag")),
      ),
    ),
  );
}
def("asinh(z, /)", asinh, { module: "cmath" });

export function asin(z) {
  z = _finite(z, "asin");
  const w = asinh(complex(neg(attr(z.imag, z, "imag")), attr(z.real, z, "real")));
  return complex(attr(w.imag, w, "imag"), neg(attr(w.real, w, "real")));
}
def("asin(z, /)", asin, { module: "cmath" });

export function atanh(z) {
  z = _finite(z, "atanh");
  if (
    lt(attr(z.real, z, "real"), float(0)) ||
    (eq(attr(z.real, z, "real"), float(0)) && lt(math.copysign(float(1), attr(z.real, z, "real")), float(0)))
  ) {
    return neg(atanh(neg(z)));
  }
  const ay = math.fabs(attr(z.imag, z, "imag"));
  if (eq(attr(z.real, z, "real"), float(1)) && lt(ay, float(1e-154))) {
    if (eq(ay, float(0))) {
      throw ValueError("math domain error");
    }
    return complex(
      neg(math.log(truediv(math.sqrt(ay), math.sqrt(math.hypot(ay, float(2)))))),
      math.copysign(truediv(math.atan2(float(2), neg(ay)), 2), attr(z.imag, z, "imag")),
    );
  }
  const real = truediv(
    math.log1p(
      truediv(
        mul(float(4), attr(z.real, z, "real")),
        add(mul(sub(1, attr(z.real, z, "real")), sub(1, attr(z.real, z, "real"))), mul(ay, ay)),
      ),
    ),
    float(4),
  );
  const imag = truediv(
    neg(
      math.atan2(
        mul(float(-2), attr(z.imag, z, "imag")),
        sub(mul(sub(1, attr(z.real, z, "real")), add(1, attr(z.real, z, "real"))), mul(ay, ay)),
      ),
    ),
    float(2),
  );
  return complex(real, imag);
}
def("atanh(z, /)", atanh, { module: "cmath" });

export function atan(z) {
  z = _finite(z, "atan");
  const w = atanh(complex(neg(attr(z.imag, z, "imag")), attr(z.real, z, "real")));
  return complex(attr(w.imag, w, "imag"), neg(attr(w.real, w, "real")));
}
def("atan(z, /)", atan, { module: "cmath" });
