/**
 * `math.erf`, `erfc`, `gamma`, `lgamma`, `fma`.
 *
 * The error functions are summed in whole numbers of so many bits that one rounding is left. The gamma functions are Lanczos' formula with
 * the coefficients and the order of operations that CPython has, so that their last digits are its own. `fma` is exact.
 *
 * Source: Library Reference, `math`; Lanczos, "A Precision Approximation of the Gamma Function", 1964; Abramowitz and Stegun, 7.1.5.
 */

import { accurate_exp, accurate_log, accurate_pow, accurate_sin } from "../../objects/accurate.ts";
import { builtin } from "../../objects/builtin.ts";
import { OverflowError, ValueError } from "../../objects/exceptions.ts";
import { Float, odd_mantissa } from "../../objects/float.ts";
import { int_sqrt, ratio_to_double } from "../../objects/int-ops.ts";
import { real_argument } from "../../objects/real-argument.ts";

/** arctan(1/n) in units of 2**-bits. */
function arctan_of_inverse(n: bigint, bits: bigint): bigint {
  let power = (1n << bits) / n;
  let sum = power;
  for (let k = 3n, sign = -1n; power !== 0n; k += 2n, sign = -sign) {
    power /= n * n;
    sum += (sign * power) / k;
  }
  return sum;
}

/** pi in units of 2**-bits, by Machin's formula. */
function pi_of(bits: bigint): bigint {
  const more = bits + 16n;
  return (4n * (4n * arctan_of_inverse(5n, more) - arctan_of_inverse(239n, more))) >> 16n;
}

/** erf(x) in units of 2**-bits, for x > 0. */
function erf_of(x: number, bits: bigint): bigint {
  const { mantissa, exponent } = odd_mantissa(x);
  const fixed =
    exponent >= 0
      ? BigInt(mantissa) << (BigInt(exponent) + bits)
      : (BigInt(mantissa) << bits) >> BigInt(-exponent);
  const square = (fixed * fixed) >> bits;
  let term = fixed;
  let sum = term;
  for (let n = 1n; term !== 0n; n++) {
    term = ((-term * square) >> bits) / n;
    if (term === 0n || term === -1n) break;
    sum += term / (2n * n + 1n);
  }
  // 2 / sqrt(pi)
  const root = BigInt(int_sqrt(pi_of(bits) << bits));
  return ((2n * sum) << bits) / root;
}

/** Bits that the terms of the series lose to each other, and those of the result. */
function bits_for(x: number, result: number): bigint {
  return BigInt(Math.ceil(x * x * 2.9) + 140 + result);
}

function erf_double(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size > 6) return Math.sign(x);
  if (size < 1e-9) return two_by_root_pi(x);
  const bits = bits_for(size, 40);
  const value = ratio_to_double(erf_of(size, bits), 1n << bits);
  return x < 0 ? -value : value;
}

/** x * 2 / sqrt(pi), rounded once: erf of what is next to nothing. */
function two_by_root_pi(x: number): number {
  if (x === 0 || Math.abs(x) < 1e-300) return x === 0 ? x : x * 1.1283791670955126;
  const { mantissa, exponent } = odd_mantissa(Math.abs(x));
  const bits = 160n;
  const root = BigInt(int_sqrt(pi_of(bits) << bits));
  const above = (2n * BigInt(mantissa)) << bits;
  const value =
    exponent >= 0
      ? ratio_to_double(above << BigInt(exponent), root)
      : ratio_to_double(above, root << BigInt(-exponent));
  return x < 0 ? -value : value;
}

function erfc_double(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x < -6) return 2;
  if (x > 27.3) return 0;
  if (Math.abs(x) < 1e-17) return 1;
  const size = Math.abs(x);
  const bits = bits_for(size, 60 + Math.ceil(size * size * 1.45));
  const one = 1n << bits;
  const erf = erf_of(size, bits);
  return ratio_to_double(x < 0 ? one + erf : one - erf, one);
}

export const erf = /* @__PURE__ */ builtin("math.erf(x, /)", function erf(x: unknown): Float {
  return new Float(erf_double(real_argument(x)));
});

export const erfc = /* @__PURE__ */ builtin("math.erfc(x, /)", function erfc(x: unknown): Float {
  return new Float(erfc_double(real_argument(x)));
});

const LANCZOS_G = 6.02468004077673;
const LANCZOS_G_MINUS_HALF = 5.52468004077673;
/** Lowest power first. */
const ABOVE = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348,
  8071.672002365816, 210.82427775157936, 2.5066282746310002,
] as const;
const BELOW = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
] as const;

function lanczos_sum(x: number): number {
  let above = 0;
  let below = 0;
  if (x < 5) {
    for (let i = ABOVE.length - 1; i >= 0; i--) {
      above = above * x + ABOVE[i]!;
      below = below * x + BELOW[i]!;
    }
  } else {
    for (let i = 0; i < ABOVE.length; i++) {
      above = above / x + ABOVE[i]!;
      below = below / x + BELOW[i]!;
    }
  }
  return above / below;
}

/** sin(pi * x) for x from 0 on. */
function sin_of_pi(x: number): number {
  const y = x % 2;
  switch (Math.round(2 * y)) {
    case 0:
    case 4:
      return y < 1 ? accurate_sin(Math.PI * y) : accurate_sin(Math.PI * (y - 2));
    case 1:
      return cos_of(Math.PI * (y - 0.5));
    case 2:
      return accurate_sin(Math.PI * (1 - y));
    default:
      return -cos_of(Math.PI * (y - 1.5));
  }
}

function cos_of(x: number): number {
  return accurate_sin(x + Math.PI / 2) === 1 ? 1 : Math.cos(x);
}

function gamma_double(x: number): number {
  if (!Number.isFinite(x)) {
    if (Number.isNaN(x) || x > 0) return x;
    throw ValueError("math domain error");
  }
  if (x === 0) throw ValueError("math domain error");
  if (x === Math.floor(x)) {
    if (x < 0) throw ValueError("math domain error");
    if (x <= 23) {
      let product = 1;
      for (let i = 2; i < x; i++) product *= i;
      return product;
    }
  }
  const size = Math.abs(x);
  if (size < 1e-20) {
    if (!Number.isFinite(1 / x)) throw OverflowError("math range error");
    return 1 / x;
  }
  if (size > 200) {
    if (x < 0) return 0 / sin_of_pi(x);
    throw OverflowError("math range error");
  }
  const y = size + LANCZOS_G_MINUS_HALF;
  // What rounding took from y, in units of it.
  const lost =
    size > LANCZOS_G_MINUS_HALF ? y - size - LANCZOS_G_MINUS_HALF : y - LANCZOS_G_MINUS_HALF - size;
  const z = (lost * LANCZOS_G) / y;
  let r: number;
  if (x < 0) {
    r = ((-Math.PI / sin_of_pi(size) / size) * accurate_exp(y)) / lanczos_sum(size);
    r -= z * r;
    r = divide_by_power(r, y, size);
  } else {
    r = lanczos_sum(size) / accurate_exp(y);
    r += z * r;
    r = multiply_by_power(r, y, size);
  }
  if (!Number.isFinite(r)) throw OverflowError("math range error");
  return r;
}

function multiply_by_power(r: number, y: number, size: number): number {
  if (size < 140) return r * accurate_pow(y, size - 0.5);
  const root = accurate_pow(y, size / 2 - 0.25);
  return r * root * root;
}

function divide_by_power(r: number, y: number, size: number): number {
  if (size < 140) return r / accurate_pow(y, size - 0.5);
  const root = accurate_pow(y, size / 2 - 0.25);
  return r / root / root;
}

export const gamma = /* @__PURE__ */ builtin("math.gamma(x, /)", function gamma(x: unknown): Float {
  return new Float(gamma_double(real_argument(x)));
});

export function lgamma_double(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (x === Math.floor(x) && x <= 2) {
    if (x <= 0) throw ValueError("math domain error");
    return 0;
  }
  const size = Math.abs(x);
  if (size < 1e-20) return -accurate_log(size);
  let r = accurate_log(lanczos_sum(size)) - LANCZOS_G;
  r += (size - 0.5) * (accurate_log(size + LANCZOS_G - 0.5) - 1);
  if (x < 0) r = 1.1447298858494002 - accurate_log(Math.abs(sin_of_pi(size))) - accurate_log(size) - r;
  if (!Number.isFinite(r)) throw OverflowError("math range error");
  return r;
}

export const lgamma = /* @__PURE__ */ builtin("math.lgamma(x, /)", function lgamma(x: unknown): Float {
  return new Float(lgamma_double(real_argument(x)));
});

/** A double as a whole number of 2**-1074. */
function units(x: number): bigint {
  if (x === 0) return 0n;
  const { mantissa, exponent } = odd_mantissa(x);
  return BigInt(mantissa) << BigInt(exponent + 1074);
}

/** x * y + z, rounded once. */
export const fma = /* @__PURE__ */ builtin(
  "math.fma(x, y, z, /)",
  function fma(x: unknown, y: unknown, z: unknown): Float {
    const [a, b, c] = [real_argument(x), real_argument(y), real_argument(z)];
    if (Number.isFinite(a) && Number.isFinite(b) && !Number.isFinite(c)) return new Float(c);
    if (!Number.isFinite(a) || !Number.isFinite(b) || !Number.isFinite(c)) {
      const r = a * b + c;
      if (Number.isNaN(r) && !Number.isNaN(a) && !Number.isNaN(b) && !Number.isNaN(c))
        throw ValueError("invalid operation in fma");
      return new Float(r);
    }
    const product = units(a) * units(b);
    const sum = product + (units(c) << 1074n);
    if (sum === 0n) return new Float(product === 0n ? a * b + c : 0);
    const size = ratio_of(sum < 0n ? -sum : sum);
    if (!Number.isFinite(size)) throw OverflowError("overflow in fma");
    return new Float(sum < 0n ? -size : size);
  },
);

function ratio_of(sum: bigint): number {
  try {
    return ratio_to_double(sum, 1n << 2148n);
  } catch {
    return Infinity;
  }
}
