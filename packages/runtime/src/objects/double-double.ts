/**
 * Arithmetic on pairs of doubles, about 106 bits: what it takes to round elementary functions as CPython's C library does.
 *
 * From: doubles. To: an unevaluated sum `high + low`, `low` at most half a unit in the last place of `high`
 *
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision", 1971; D. E. Knuth, TAOCP 4.2.2.
 */

/** The value is `high + low`. */
export interface Pair {
  readonly high: number;
  readonly low: number;
}

export const LN2: Pair = { high: Math.LN2, low: 2.3190468138462996e-17 };
export const HALF_PI: Pair = { high: 1.5707963267948966, low: 6.123233995736766e-17 };

/** `a + b` exactly, when `a` is not smaller in size than `b`. */
function quick_sum(a: number, b: number): Pair {
  const high = a + b;
  return { high, low: b - (high - a) };
}

/** `a + b` exactly. */
function exact_sum(a: number, b: number): Pair {
  const high = a + b;
  const part = high - a;
  return { high, low: a - (high - part) + (b - part) };
}

/** `a * b` exactly, below 2^996 in size. */
export function exact_product(a: number, b: number): Pair {
  const high = a * b;
  const [a_high, a_low] = halves(a);
  const [b_high, b_low] = halves(b);
  return { high, low: a_high * b_high - high + a_high * b_low + a_low * b_high + a_low * b_low };
}

/** A double as a sum of two of 26 bits. */
function halves(a: number): [number, number] {
  const shifted = a * 134217729;
  const high = shifted - (shifted - a);
  return [high, a - high];
}

function add(a: Pair, b: Pair): Pair {
  const sum = exact_sum(a.high, b.high);
  const rest = exact_sum(a.low, b.low);
  const first = quick_sum(sum.high, sum.low + rest.high);
  return quick_sum(first.high, first.low + rest.low);
}

export function subtract(a: Pair, b: Pair): Pair {
  return add(a, { high: -b.high, low: -b.low });
}

export function multiply(a: Pair, b: Pair): Pair {
  const product = exact_product(a.high, b.high);
  return quick_sum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

export function divide(a: Pair, b: Pair): Pair {
  const first = a.high / b.high;
  const rest = subtract(a, multiply(b, { high: first, low: 0 }));
  const second = rest.high / b.high;
  const last = subtract(rest, multiply(b, { high: second, low: 0 })).high / b.high;
  const sum = quick_sum(first, second);
  return add(sum, { high: last, low: 0 });
}

/** `a * 2 ** n`, rounded only where the result leaves the normal doubles. */
export function scale(a: number, n: number): number {
  if (n > 1000) return a * 2 ** 1000 * 2 ** (n - 1000);
  if (n < -1000) return a * 2 ** -1000 * 2 ** (n + 1000);
  return a * 2 ** n;
}

/** The natural logarithm of a finite double above zero. */
export function log_pair(x: number): Pair {
  let exponent = 0;
  let mantissa = x;
  if (mantissa < 2 ** -1000) {
    mantissa *= 2 ** 100;
    exponent -= 100;
  }
  const shift = Math.round(Math.log2(mantissa));
  mantissa = scale(mantissa, -shift);
  exponent += shift;
  // log(m) = 2 atanh((m - 1) / (m + 1)), and that quotient is below 0.18 in size.
  const s = divide(exact_sum(mantissa, -1), exact_sum(mantissa, 1));
  const square = multiply(s, s);
  let sum: Pair = { high: 0, low: 0 };
  for (let n = 45; n >= 3; n -= 2) sum = multiply(square, add(sum, reciprocal(n)));
  const half = add(s, multiply(s, sum));
  const mantissa_log = { high: half.high * 2, low: half.low * 2 };
  return add(multiply(LN2, { high: exponent, low: 0 }), mantissa_log);
}

function reciprocal(n: number): Pair {
  const high = 1 / n;
  const product = exact_product(high, n);
  return { high, low: (1 - product.high - product.low) / n };
}

/** The exponential, as a pair and a power of two to scale it by. */
export function exp_pair(x: Pair): { value: Pair; exponent: number } {
  const exponent = Math.round(x.high / LN2.high);
  const rest = subtract(x, multiply(LN2, { high: exponent, low: 0 }));
  const small = { high: rest.high / 16, low: rest.low / 16 };
  // Less the leading 1, so that the squarings lose no bits.
  let sum: Pair = { high: 0, low: 0 };
  for (let n = 16; n >= 1; n--) sum = multiply(multiply(small, add({ high: 1, low: 0 }, sum)), reciprocal(n));
  for (let i = 0; i < 4; i++) {
    const twice = { high: sum.high * 2, low: sum.low * 2 };
    sum = add(twice, multiply(sum, sum));
  }
  return { value: add({ high: 1, low: 0 }, sum), exponent };
}

/** Sine and cosine of a pair at most 0.8 in size, by their series. */
export function sin_cos_pair(x: Pair): { sin: Pair; cos: Pair } {
  const square = multiply(x, x);
  const minus = { high: -square.high, low: -square.low };
  let sin: Pair = { high: 0, low: 0 };
  let cos: Pair = { high: 0, low: 0 };
  for (let n = 13; n >= 1; n--) {
    sin = multiply(multiply(minus, add({ high: 1, low: 0 }, sin)), reciprocal(2 * n * (2 * n + 1)));
    cos = multiply(multiply(minus, add({ high: 1, low: 0 }, cos)), reciprocal(2 * n * (2 * n - 1)));
  }
  return { sin: add(x, multiply(x, sin)), cos: add({ high: 1, low: 0 }, cos) };
}
