/**
 * Arithmetic of Python's int on numbers and bigints.
 *
 * An int is a JavaScript number while it is safe (at most 2^53 - 1 in size) and a bigint beyond; every result goes through
 * `normalise`, so that one int has one representation. No argument or result here is a fraction or a negative zero.
 *
 * Source: Language Reference 6.5 to 6.9; Library Reference, "Numeric Types".
 */
import { MemoryError, OverflowError, ValueError, ZeroDivisionError } from "./exceptions.ts";

export type Int = number | bigint;

const MAX_SAFE = 9007199254740991;

/** The number a bigint is when it is safe, else the bigint. */
export function normalise(value: bigint): Int {
  return value <= 9007199254740991n && value >= -9007199254740991n ? Number(value) : value;
}

/** The int that an integral double stands for. */
export function int_of_double(value: number): Int {
  return value <= MAX_SAFE && value >= -MAX_SAFE ? value + 0 : BigInt(value);
}

export function int_add(a: Int, b: Int): Int {
  return normalise(BigInt(a) + BigInt(b));
}

export function int_sub(a: Int, b: Int): Int {
  return normalise(BigInt(a) - BigInt(b));
}

export function int_mul(a: Int, b: Int): Int {
  return normalise(BigInt(a) * BigInt(b));
}

/** Rounded down, whatever the signs. */
export function int_floordiv(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) throw ZeroDivisionError("integer division or modulo by zero");
    // A quotient of safe integers may round up to the next integer, so the remainder, which is exact, decides.
    const remainder = a % b;
    const quotient = (a - remainder) / b;
    return (remainder !== 0 && remainder < 0 !== b < 0 ? quotient - 1 : quotient) + 0;
  }
  const below = BigInt(b);
  if (below === 0n) throw ZeroDivisionError("integer division or modulo by zero");
  const above = BigInt(a);
  const quotient = above / below;
  return normalise(above % below !== 0n && above < 0n !== below < 0n ? quotient - 1n : quotient);
}

/** The remainder of `int_floordiv`: it has the divisor's sign. */
export function int_mod(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) throw ZeroDivisionError("integer modulo by zero");
    const remainder = a % b;
    return (remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder) + 0;
  }
  const below = BigInt(b);
  if (below === 0n) throw ZeroDivisionError("integer modulo by zero");
  const remainder = BigInt(a) % below;
  return normalise(remainder !== 0n && remainder < 0n !== below < 0n ? remainder + below : remainder);
}

/** True division: the double nearest to the quotient, ties to even. */
export function int_truediv(a: Int, b: Int): number {
  if (typeof b === "number" ? b === 0 : b === 0n) throw ZeroDivisionError("division by zero");
  if (typeof a === "number" && typeof b === "number") return a / b;
  const above = BigInt(a);
  const below = BigInt(b);
  const negative = above < 0n !== below < 0n;
  const size = ratio_to_double(above < 0n ? -above : above, below < 0n ? -below : below);
  if (size === Infinity) throw OverflowError("integer division result too large for a float");
  return negative ? -size : size;
}

/** The double nearest to `above / below`, ties to even, for `above >= 0` and `below > 0`. */
export function ratio_to_double(above: bigint, below: bigint): number {
  if (above === 0n) return 0;
  // Scale so that the integer quotient has 55 to 56 bits, or as many as a subnormal result keeps plus two.
  const scale = Math.max(bit_length(above) - bit_length(below) - 55, -1076);
  const upper = scale < 0 ? above << BigInt(-scale) : above;
  const lower = scale > 0 ? below << BigInt(scale) : below;
  let quotient = upper / lower;
  // A sticky last bit keeps the rounding of Number() right.
  if (upper % lower !== 0n) quotient |= 1n;
  return scale_double(quotient, scale);
}

/** `mantissa * 2 ** exponent`, rounded once. */
function scale_double(mantissa: bigint, exponent: number): number {
  if (exponent >= 0) return Number(mantissa << BigInt(exponent));
  if (exponent >= -1022) {
    const value = Number(mantissa);
    const scaled = value * 2 ** exponent;
    if (scaled >= 2 ** -1022) return scaled;
  }
  // Subnormal: round to a multiple of 2^-1074 with integers, as the multiplication above would round a second time.
  const drop = BigInt(-1074 - exponent);
  if (drop <= 0n) return Number(mantissa << -drop) * 2 ** -1074;
  const half = 1n << (drop - 1n);
  const rest = mantissa & ((1n << drop) - 1n);
  let kept = mantissa >> drop;
  if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n;
  return Number(kept) * 2 ** -1074;
}

/** Number of bits of the size of an int; 0 has none. */
export function bit_length(value: Int): number {
  if (typeof value === "number") {
    const size = Math.abs(value);
    if (size < 4294967296) return 32 - Math.clz32(size);
    return 64 - Math.clz32(Math.floor(size / 4294967296));
  }
  const text = (value < 0n ? -value : value).toString(16);
  return text.length * 4 - (Math.clz32(Number.parseInt(text[0]!, 16)) - 28);
}

/** The nearest double, ties to even. @throws OverflowError beyond the range of doubles */
export function int_to_double(value: Int): number {
  if (typeof value === "number") return value;
  const result = Number(value);
  if (result === Infinity || result === -Infinity) throw OverflowError("int too large to convert to float");
  return result;
}

/** `base ** exponent` for `exponent >= 0`. */
export function int_pow(base: Int, exponent: Int): Int {
  if (typeof base === "number" && typeof exponent === "number") {
    const power = base ** exponent;
    // Below this size the host's power of two safe integers is not trusted to be exact unless it is safe itself.
    if (power <= MAX_SAFE && power >= -MAX_SAFE && exponent <= 64) return exact_power(base, exponent);
  }
  if (base === 0 || base === 1) return exponent === 0 ? 1 : base;
  if (base === -1) return BigInt(exponent) % 2n === 0n ? 1 : -1;
  return guarded(() => normalise(BigInt(base) ** BigInt(exponent)));
}

/** By squaring: every partial product divides the safe result, so none is rounded. */
function exact_power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  let left = exponent;
  while (left > 0) {
    if (left % 2 === 1) result *= square;
    left = Math.floor(left / 2);
    if (left > 0) square *= square;
  }
  return result + 0;
}

/** `pow(base, exponent, modulus)`: the sign is the modulus's; a negative exponent needs an inverse. */
export function int_pow_mod(base: Int, exponent: Int, modulus: Int): Int {
  let m = BigInt(modulus);
  if (m === 0n) throw ValueError("pow() 3rd argument cannot be 0");
  const negative = m < 0n;
  if (negative) m = -m;
  let e = BigInt(exponent);
  let square = modulo(BigInt(base), m);
  if (e < 0n) {
    square = inverse(square, m);
    e = -e;
  }
  let result = 1n % m;
  while (e > 0n) {
    if (e & 1n) result = (result * square) % m;
    e >>= 1n;
    if (e > 0n) square = (square * square) % m;
  }
  return normalise(negative && result !== 0n ? result - m : result);
}

function modulo(a: bigint, m: bigint): bigint {
  const remainder = a % m;
  return remainder < 0n ? remainder + m : remainder;
}

function inverse(a: bigint, m: bigint): bigint {
  let [r, next] = [m, a];
  let [t, t_next] = [0n, 1n];
  while (next !== 0n) {
    const q = r / next;
    [r, next] = [next, r - q * next];
    [t, t_next] = [t_next, t - q * t_next];
  }
  if (r !== 1n) throw ValueError("base is not invertible for the given modulus");
  return modulo(t, m);
}

export function int_lshift(a: Int, b: Int): Int {
  if (b < 0) throw ValueError("negative shift count");
  if (typeof a === "number" && typeof b === "number") {
    const result = b < 64 ? a * 2 ** b : Infinity;
    if (result <= MAX_SAFE && result >= -MAX_SAFE) return result + 0;
    if (a === 0) return 0;
  }
  if (a === 0) return 0;
  if (typeof b === "bigint") throw OverflowError("too many digits in integer");
  return guarded(() => normalise(BigInt(a) << BigInt(b)));
}

export function int_rshift(a: Int, b: Int): Int {
  if (b < 0) throw ValueError("negative shift count");
  if (typeof a === "number") return b > 60 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** Number(b)) + 0;
  return normalise(a >> BigInt(b));
}

export function int_and(a: Int, b: Int): Int {
  return is_32_bits(a) && is_32_bits(b) ? a & b : normalise(BigInt(a) & BigInt(b));
}

export function int_or(a: Int, b: Int): Int {
  return is_32_bits(a) && is_32_bits(b) ? a | b : normalise(BigInt(a) | BigInt(b));
}

export function int_xor(a: Int, b: Int): Int {
  return is_32_bits(a) && is_32_bits(b) ? a ^ b : normalise(BigInt(a) ^ BigInt(b));
}

function is_32_bits(value: Int): value is number {
  return typeof value === "number" && (value | 0) === value;
}

/** The greatest integer whose square is at most `value`, for `value >= 0`. */
export function int_sqrt(value: Int): Int {
  if (typeof value === "number") {
    const root = Math.floor(Math.sqrt(value));
    return root * root > value ? root - 1 : root;
  }
  let root = 1n << BigInt((bit_length(value) + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return normalise(root);
    root = next;
  }
}

export function int_gcd(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    let [x, y] = [Math.abs(a), Math.abs(b)];
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  }
  let [x, y] = [BigInt(a), BigInt(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return normalise(x < 0n ? -x : x);
}

/** The host refuses a bigint past its own limit with a RangeError; in Python that is a lack of memory. */
function guarded(compute: () => Int): Int {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) throw MemoryError();
    throw error;
  }
}
