/** The math module. Source: Library Reference, `math`. */
import { Float } from "../objects/float.ts";

export { comb, factorial, gcd, isqrt, lcm, perm } from "./math/integers.ts";
export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  copysign,
  cos,
  cosh,
  degrees,
  exp,
  exp2,
  expm1,
  fabs,
  fmod,
  frexp,
  isfinite,
  isinf,
  isnan,
  ldexp,
  log,
  log1p,
  log2,
  log10,
  modf,
  nextafter,
  pow,
  radians,
  remainder,
  sin,
  sinh,
  sqrt,
  tan,
  tanh,
  ulp,
} from "./math/reals.ts";
export { ceil, floor, trunc } from "./math/rounding.ts";
export { erf, erfc, fma, gamma, lgamma } from "./math/special.ts";
export { dist, fsum, hypot, isclose, prod, sumprod } from "./math/sums.ts";

export const pi: Float = /* @__PURE__ */ new Float(Math.PI);
export const e: Float = /* @__PURE__ */ new Float(Math.E);
export const tau: Float = /* @__PURE__ */ new Float(6.283185307179586);
export const inf: Float = /* @__PURE__ */ new Float(Infinity);
export const nan: Float = /* @__PURE__ */ new Float(NaN);
