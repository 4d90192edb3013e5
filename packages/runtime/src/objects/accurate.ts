/**
 * Elementary functions rounded to the nearest double.
 *
 * JavaScript leaves the last digits of `**`, `exp`, `log`, `sin` to the engine, and V8's differ from the C library's that CPython
 * calls: 2 ** -0.5 is 0.7071067811865475 in one and 0.7071067811865476, which is nearer, in the other. The C library's are correctly
 * rounded but for a few arguments in a thousand; these are, but for fewer.
 *
 * Source: Library Reference, `math`; C11 Annex F for the special values, which the host's own functions have right.
 */
import {
  divide,
  exact_product,
  exp_pair,
  HALF_PI,
  LN2,
  log_pair,
  multiply,
  type Pair,
  scale,
  sin_cos_pair,
  subtract,
} from "./double-double.ts";

/** `a ** b` */
export function accurate_pow(a: number, b: number): number {
  if (b === 2) return a * a;
  const rough = a ** b;
  if (b === 1 || rough === 0 || rough === 1 || !Number.isFinite(rough) || !Number.isFinite(a)) return rough;
  if (b === 0.5) return Math.sqrt(a);
  if (b === -1) return 1 / a;
  const size = Math.abs(rough);
  // Near the ends of the range the pairs' parts would overflow or vanish.
  if (size < 2 ** -900 || size > 2 ** 900) return by_logarithm(a, b, rough);
  if (Number.isInteger(b) && Math.abs(b) <= 64) return by_squaring(a, b);
  return by_logarithm(a, b, rough);
}

function by_squaring(a: number, b: number): number {
  let result: Pair = { high: 1, low: 0 };
  let square: Pair = { high: a, low: 0 };
  let left = Math.abs(b);
  for (;;) {
    if (left % 2 === 1) result = multiply(result, square);
    left = Math.floor(left / 2);
    if (left === 0) break;
    square = multiply(square, square);
  }
  return b < 0 ? divide({ high: 1, low: 0 }, result).high : result.high;
}

/** @param rough  the result but for its last digits: it has the right sign */
function by_logarithm(a: number, b: number, rough: number): number {
  const power = multiply(log_pair(Math.abs(a)), { high: b, low: 0 });
  const { value, exponent } = exp_pair(power);
  const size = scale(value.high, exponent);
  return rough < 0 ? -size : size;
}

export function accurate_exp(x: number): number {
  const rough = Math.exp(x);
  if (x === 0 || rough === 0 || !Number.isFinite(rough)) return rough;
  const { value, exponent } = exp_pair({ high: x, low: 0 });
  return scale(value.high, exponent);
}

export function accurate_log(x: number): number {
  return x > 0 && x < Infinity && x !== 1 ? log_pair(x).high : Math.log(x);
}

export function accurate_log2(x: number): number {
  if (!(x > 0 && x < Infinity) || x === 1) return Math.log2(x);
  const exact = Math.round(Math.log2(x));
  return 2 ** exact === x ? exact : divide(log_pair(x), LN2).high;
}

/** log10(2) in two parts: the first has so few bits that its product with an exponent is exact. */
const LOG10_2 = { high: 0.30102999566361177, low: 3.694239077158931e-13 };

/**
 * Not the nearest double, but the one the C library gives: the exponent's and the mantissa's logarithms added up, each rounded.
 *
 * Source: K. C. Ng's method of 1985, which C libraries still follow.
 */
export function accurate_log10(x: number): number {
  if (!(x > 0 && x < Infinity)) return Math.log10(x);
  const subnormal = x < 2 ** -1022;
  const normal = subnormal ? x * 2 ** 54 : x;
  let exponent = Math.floor(Math.log2(normal));
  if (scale(normal, -exponent) >= 2) exponent += 1;
  else if (scale(normal, -exponent) < 1) exponent -= 1;
  const total = exponent - (subnormal ? 54 : 0);
  const negative = total < 0 ? 1 : 0;
  const whole = total + negative;
  const mantissa = scale(normal, -exponent - negative);
  return whole * LOG10_2.low + Math.LOG10E * accurate_log(mantissa) + whole * LOG10_2.high;
}

/** Sine and cosine of `x`, at most 2^50 in size, by which quarter of the circle it is in. */
function quarter(x: number): { sin: Pair; cos: Pair; turn: number } {
  const turns = Math.round(x / HALF_PI.high);
  // Three parts of pi/2, so that what cancels does so exactly.
  const first = subtract({ high: x, low: 0 }, exact_product(turns, HALF_PI.high));
  const second = subtract(first, exact_product(turns, HALF_PI.low));
  const rest = subtract(second, { high: turns * -1.4973849048591698e-33, low: 0 });
  return { ...sin_cos_pair(rest), turn: ((turns % 4) + 4) % 4 };
}

/** Beyond this the reduction above runs out of digits, and the host's own is taken. */
const REDUCED = 2 ** 50;

export function accurate_sin(x: number): number {
  if (x === 0 || !(Math.abs(x) < REDUCED)) return Math.sin(x);
  const { sin, cos, turn } = quarter(x);
  return turn === 0 ? sin.high : turn === 1 ? cos.high : turn === 2 ? -sin.high : -cos.high;
}

export function accurate_cos(x: number): number {
  if (!(Math.abs(x) < REDUCED)) return Math.cos(x);
  const { sin, cos, turn } = quarter(x);
  return turn === 0 ? cos.high : turn === 1 ? -sin.high : turn === 2 ? -cos.high : sin.high;
}

export function accurate_tan(x: number): number {
  if (x === 0 || !(Math.abs(x) < REDUCED)) return Math.tan(x);
  const { sin, cos, turn } = quarter(x);
  return turn % 2 === 0 ? divide(sin, cos).high : -divide(cos, sin).high;
}
