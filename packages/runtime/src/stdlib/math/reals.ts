/**
 * Functions of `math` on one or two reals.
 *
 * A result that is not a number, of arguments that are, is a domain error; an infinite one of finite arguments a range error.
 *
 * Source: Library Reference, `math`; the words of errors are CPython's.
 */

import {
  accurate_cos,
  accurate_exp,
  accurate_log,
  accurate_log2,
  accurate_log10,
  accurate_pow,
  accurate_sin,
  accurate_tan,
} from "../../objects/accurate.ts";
import { builtin } from "../../objects/builtin.ts";
import { OverflowError, TypeError, ValueError, ZeroDivisionError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { decompose } from "../../objects/float-text.ts";
import { index_of, try_index } from "../../objects/index-of.ts";
import { bit_length, type Int, int_rshift } from "../../objects/int-ops.ts";
import { real_argument } from "../../objects/real-argument.ts";
import { keywords } from "../../objects/signature.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";

function domain_error(): Error {
  return ValueError("math domain error");
}

/** @param overflows  false for functions whose infinite results come from a pole, not from growth */
function checked(result: number, finite: boolean, overflows: boolean): Float {
  if (Number.isNaN(result) && finite) throw domain_error();
  if (!Number.isFinite(result) && finite) {
    throw overflows ? OverflowError("math range error") : domain_error();
  }
  return new Float(result);
}

/** A function of one real. An infinite argument without a limit is a domain error too. */
function one(name: string, f: (x: number) => number, overflows: boolean): (x: unknown) => Float {
  return builtin(`math.${name}(x, /)`, (argument: unknown) => {
    const x = real_argument(argument);
    const result = f(x);
    if (Number.isNaN(result) && !Number.isNaN(x)) throw domain_error();
    return checked(result, Number.isFinite(x), overflows);
  });
}

export const sqrt: (x: unknown) => Float = /* @__PURE__ */ one("sqrt", Math.sqrt, false);
export const cbrt: (x: unknown) => Float = /* @__PURE__ */ one("cbrt", Math.cbrt, false);
export const exp: (x: unknown) => Float = /* @__PURE__ */ one("exp", accurate_exp, true);
export const exp2: (x: unknown) => Float = /* @__PURE__ */ one("exp2", (x) => accurate_pow(2, x), true);
export const expm1: (x: unknown) => Float = /* @__PURE__ */ one("expm1", Math.expm1, true);
export const log1p: (x: unknown) => Float = /* @__PURE__ */ one("log1p", Math.log1p, false);
export const sin: (x: unknown) => Float = /* @__PURE__ */ one("sin", accurate_sin, false);
export const cos: (x: unknown) => Float = /* @__PURE__ */ one("cos", accurate_cos, false);
export const tan: (x: unknown) => Float = /* @__PURE__ */ one("tan", accurate_tan, false);
export const asin: (x: unknown) => Float = /* @__PURE__ */ one("asin", Math.asin, false);
export const acos: (x: unknown) => Float = /* @__PURE__ */ one("acos", Math.acos, false);
export const atan: (x: unknown) => Float = /* @__PURE__ */ one("atan", Math.atan, false);
export const sinh: (x: unknown) => Float = /* @__PURE__ */ one("sinh", Math.sinh, true);
export const cosh: (x: unknown) => Float = /* @__PURE__ */ one("cosh", Math.cosh, true);
export const tanh: (x: unknown) => Float = /* @__PURE__ */ one("tanh", Math.tanh, false);
export const asinh: (x: unknown) => Float = /* @__PURE__ */ one("asinh", Math.asinh, false);
export const acosh: (x: unknown) => Float = /* @__PURE__ */ one("acosh", Math.acosh, false);
export const atanh: (x: unknown) => Float = /* @__PURE__ */ one("atanh", Math.atanh, false);
export const fabs: (x: unknown) => Float = /* @__PURE__ */ one("fabs", Math.abs, false);
export const degrees: (x: unknown) => Float = /* @__PURE__ */ one(
  "degrees",
  (x) => x * (180 / Math.PI),
  false,
);
export const radians: (x: unknown) => Float = /* @__PURE__ */ one(
  "radians",
  (x) => x * (Math.PI / 180),
  false,
);

/** A logarithm; ints of any size have one. */
function logarithm(argument: unknown, log_of: (x: number) => number, log_of_2: number): number {
  const index = argument instanceof Float ? undefined : try_index(argument);
  if (typeof index === "bigint" && index > 0n) {
    // Beyond the doubles it is that of a fraction below one, and of the power of two left over.
    const bits = bit_length(index);
    if (bits < 1024) return log_of(Number(index));
    return log_of(Number(int_rshift(index, bits - 1000)) / 2 ** 1000) + bits * log_of_2;
  }
  const x = index === undefined ? real_argument(argument) : Number(index);
  if (x <= 0) throw domain_error();
  return log_of(x);
}

export const log = /* @__PURE__ */ builtin(
  "math.log(x, base=, /)",
  function log(x: unknown, base?: unknown): Float {
    const above = logarithm(x, accurate_log, Math.LN2);
    if (base === undefined) return new Float(above);
    const below = logarithm(base, accurate_log, Math.LN2);
    if (below === 0) throw ZeroDivisionError("float division by zero");
    return new Float(above / below);
  },
);

export const log2 = /* @__PURE__ */ builtin("math.log2(x, /)", function log2(x: unknown): Float {
  return new Float(logarithm(x, accurate_log2, 1));
});

export const log10 = /* @__PURE__ */ builtin("math.log10(x, /)", function log10(x: unknown): Float {
  return new Float(logarithm(x, accurate_log10, Math.log10(2)));
});

export const pow = /* @__PURE__ */ builtin(
  "math.pow(x, y, /)",
  function pow(base: unknown, exponent: unknown): Float {
    const [a, b] = [real_argument(base), real_argument(exponent)];
    const result =
      a === 1 ? 1 : Number.isFinite(b) ? accurate_pow(a, b) : a === -1 && !Number.isNaN(b) ? 1 : a ** b;
    if (a === 0 && b < 0 && Number.isFinite(b)) throw domain_error();
    return checked(result, Number.isFinite(a) && Number.isFinite(b), true);
  },
);

export const fmod = /* @__PURE__ */ builtin(
  "math.fmod(x, y, /)",
  function fmod(x: unknown, y: unknown): Float {
    const [a, b] = [real_argument(x), real_argument(y)];
    const result = a % b;
    if (Number.isNaN(result) && !Number.isNaN(a) && !Number.isNaN(b)) throw domain_error();
    return new Float(result);
  },
);

/** The difference from the nearest multiple of `y`, ties to an even one. */
export const remainder = /* @__PURE__ */ builtin(
  "math.remainder(x, y, /)",
  function remainder(x: unknown, y: unknown): Float {
    const [a, b] = [real_argument(x), Math.abs(real_argument(y))];
    if (Number.isNaN(a) || Number.isNaN(b)) return new Float(NaN);
    if (!Number.isFinite(a) || b === 0) throw domain_error();
    if (b === Infinity) return new Float(a);
    const size = Math.abs(a);
    const rest = size % b;
    const other = b - rest;
    const half = rest < other ? rest : rest > other ? -other : rest - 2 * ((0.5 * (size - rest)) % b);
    return new Float(Math.sign(a) * half || (a < 0 || Object.is(a, -0) ? -0 : 0));
  },
);

export const atan2 = /* @__PURE__ */ builtin(
  "math.atan2(y, x, /)",
  function atan2(y: unknown, x: unknown): Float {
    return new Float(Math.atan2(real_argument(y), real_argument(x)));
  },
);

export const copysign = /* @__PURE__ */ builtin(
  "math.copysign(x, y, /)",
  function copysign(x: unknown, y: unknown): Float {
    const [size, sign] = [Math.abs(real_argument(x)), real_argument(y)];
    return new Float(sign < 0 || Object.is(sign, -0) ? -size : size);
  },
);

export const isnan = /* @__PURE__ */ builtin("math.isnan(x, /)", function isnan(x: unknown): boolean {
  return Number.isNaN(real_argument(x));
});

export const isinf = /* @__PURE__ */ builtin("math.isinf(x, /)", function isinf(x: unknown): boolean {
  return Math.abs(real_argument(x)) === Infinity;
});

export const isfinite = /* @__PURE__ */ builtin(
  "math.isfinite(x, /)",
  function isfinite(x: unknown): boolean {
    return Number.isFinite(real_argument(x));
  },
);

/** Mantissa in [0.5, 1) and exponent. */
export const frexp = /* @__PURE__ */ builtin("math.frexp(x, /)", function frexp(x: unknown): Tuple {
  const value = real_argument(x);
  if (value === 0 || !Number.isFinite(value)) return tuple_of(new Float(value), 0);
  const parts = decompose(value);
  const bits = bit_length(Math.abs(parts.mantissa));
  return tuple_of(new Float(parts.mantissa / 2 ** bits), parts.exponent + bits);
});

export const ldexp = /* @__PURE__ */ builtin(
  "math.ldexp(x, i, /)",
  function ldexp(x: unknown, exponent: unknown): Float {
    const value = real_argument(x);
    const index: Int | undefined = try_index(exponent);
    if (index === undefined || exponent instanceof Float) {
      throw TypeError("Expected an int as second argument to ldexp.");
    }
    if (value === 0 || !Number.isFinite(value)) return new Float(value);
    let left = Math.max(-2200, Math.min(2200, Number(index)));
    let result = value;
    // One rounding at most: the steps before the last stay among the normal doubles.
    while (left > 1000) {
      result *= 2 ** 1000;
      left -= 1000;
    }
    if (left < -1000) {
      const parts = decompose(result);
      const bits = bit_length(Math.abs(parts.mantissa));
      result = parts.mantissa / 2 ** bits;
      left += parts.exponent + bits;
      if (left < -1080) return new Float(result < 0 ? -0 : 0);
      // A result below the normal doubles is rounded here, once.
      const unit = 2 ** -1074;
      if (left < -1021) return new Float(round_half_even(result * 2 ** (left + 1074)) * unit);
    }
    result *= 2 ** left;
    if (!Number.isFinite(result)) throw OverflowError("math range error");
    return new Float(result);
  },
);

function round_half_even(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}

/** Fraction and whole part, both with the sign of `x`. */
export const modf = /* @__PURE__ */ builtin("math.modf(x, /)", function modf(x: unknown): Tuple {
  const value = real_argument(x);
  if (!Number.isFinite(value))
    return tuple_of(new Float(Number.isNaN(value) ? value : value < 0 ? -0 : 0), new Float(value));
  const whole = Math.trunc(value);
  const fraction = value - whole;
  const negative = value < 0 || Object.is(value, -0);
  return tuple_of(new Float(fraction === 0 && negative ? -0 : fraction), new Float(whole));
});

/** Distance to the next double away from zero. */
export const ulp = /* @__PURE__ */ builtin("math.ulp(x, /)", function ulp(x: unknown): Float {
  const value = Math.abs(real_argument(x));
  if (!Number.isFinite(value)) return new Float(value);
  const next = step(value, Infinity);
  return new Float(next === Infinity ? value - step(value, 0) : next - value);
});

/** The double that is `steps` further towards `y`. */
export const nextafter = /* @__PURE__ */ builtin(
  "math.nextafter(x, y, /, *, steps=)",
  function nextafter(x: unknown, y: unknown, options?: unknown): Float {
    const { steps = null } = keywords(options);
    const [from, to] = [real_argument(x), real_argument(y)];
    if (steps === null) return new Float(step(from, to));
    const count = index_of(steps);
    if (count < 0) throw ValueError("steps must be a non-negative integer");
    return new Float(count === 0 && !Number.isNaN(to) ? from : steps_towards(from, to, BigInt(count)));
  },
);

/** Doubles of one sign are as far apart as their bits, read as integers. */
function steps_towards(x: number, y: number, count: bigint): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === y) return y;
  const [from, to] = [place_of(x), place_of(y)];
  const gap = to > from ? to - from : from - to;
  if (count >= gap) return y;
  const place = to > from ? from + count : from - count;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigInt64(0, place < 0n ? -place : place);
  const size = view.getFloat64(0);
  return place < 0n || (place === 0n && from < 0n) ? -size : size;
}

/** How many doubles lie between 0 and `x`, with its sign. */
function place_of(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const bits = view.getBigInt64(0);
  return x < 0 ? -bits : bits;
}

function step(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? 5e-324 : -5e-324;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, y > x === x > 0 ? bits + 1n : bits - 1n);
  return view.getFloat64(0);
}
