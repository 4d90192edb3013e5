/**
 * `fsum`, `prod`, `sumprod`, `hypot`, `dist`, `isclose`.
 *
 * Source: Library Reference, `math`; the words of errors are CPython's.
 */
import { builtin } from "../../objects/builtin.ts";
import { OverflowError, ValueError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { decompose } from "../../objects/float-text.ts";
import { ratio_to_double } from "../../objects/int-ops.ts";
import { each, items_of } from "../../objects/iteration.ts";
import { real_argument } from "../../objects/real-argument.ts";
import { keywords } from "../../objects/signature.ts";
import { add, mul } from "../../semantics/operators/arithmetic.ts";

/** Every finite double is an integer times 2^-1074. */
const UNIT = 1074;

/** The sum of reals, rounded once. */
export const fsum = /* @__PURE__ */ builtin("math.fsum(seq, /)", function fsum(values: unknown): Float {
  let exact = 0n;
  let special = 0;
  let infinite = 0;
  let rough = 0;
  for (const value of each(values)) {
    const x = real_argument(value);
    if (!Number.isFinite(x)) {
      special += x;
      if (!Number.isNaN(x)) infinite += x;
    } else {
      rough += x;
      if (!Number.isFinite(rough)) throw OverflowError("intermediate overflow in fsum");
      const { mantissa, exponent } = decompose(x);
      exact += BigInt(mantissa) << BigInt(exponent + UNIT);
    }
  }
  if (Number.isNaN(infinite)) throw ValueError("-inf + inf in fsum");
  if (special !== 0) return new Float(special);
  const size = exact < 0n ? -exact : exact;
  const sum = ratio_to_double(size, 1n << BigInt(UNIT));
  return new Float(exact < 0n ? -sum : sum);
});

export const prod = /* @__PURE__ */ builtin(
  "prod(iterable, /, *, start=)",
  function prod(values: unknown, options?: unknown): unknown {
    let result: unknown = keywords(options)["start"] ?? 1;
    for (const value of each(values)) result = mul(result, value);
    return result;
  },
);

export const sumprod = /* @__PURE__ */ builtin(
  "math.sumprod(p, q, /)",
  function sumprod(p: unknown, q: unknown): unknown {
    const [a, b] = [items_of(p), items_of(q)];
    if (a.length !== b.length) throw ValueError("Inputs are not the same length");
    if ([...a, ...b].some((x) => x instanceof Float)) return fsum(a.map((x, i) => mul(x, b[i])));
    return a.reduce((sum, x, i) => add(sum, mul(x, b[i])), 0 as unknown);
  },
);

/** The length of a vector, without overflow on the way. */
function length(values: readonly number[]): number {
  const sizes = values.map(Math.abs);
  if (sizes.includes(Infinity)) return Infinity;
  const largest = Math.max(0, ...sizes);
  if (largest === 0 || Number.isNaN(largest)) return largest;
  // A power of two near the largest one: scaling by it is exact.
  const scale = 2 ** Math.floor(Math.log2(largest));
  let squares = 0n;
  for (const size of sizes) {
    const { mantissa, exponent } = decompose(size / scale);
    if (exponent < -600) continue;
    squares += (BigInt(mantissa) * BigInt(mantissa)) << BigInt(2 * (exponent + 600));
  }
  return root(squares) * scale;
}

/** The square root of `squares / 2 ** 1200`, rounded once. */
function root(squares: bigint): number {
  let guess = BigInt(Math.floor(Math.sqrt(ratio_to_double(squares, 1n << 1200n)) * 2 ** 52)) << 548n;
  for (let i = 0; i < 3 && guess > 0n; i++) guess = (guess + squares / guess) >> 1n;
  return ratio_to_double(guess, 1n << 600n);
}

export const hypot = /* @__PURE__ */ builtin(
  "math.hypot(*coordinates)",
  function hypot(...coordinates: unknown[]): Float {
    return new Float(length(coordinates.map(real_argument)));
  },
);

export const dist = /* @__PURE__ */ builtin(
  "math.dist(p, q, /)",
  function dist(p: unknown, q: unknown): Float {
    const [a, b] = [items_of(p), items_of(q)];
    if (a.length !== b.length) throw ValueError("both points must have the same number of dimensions");
    return new Float(length(a.map((x, i) => real_argument(x) - real_argument(b[i]))));
  },
);

export const isclose = /* @__PURE__ */ builtin(
  "isclose(a, b, *, rel_tol=, abs_tol=)",
  function isclose(a: unknown, b: unknown, options?: unknown): boolean {
    const { rel_tol, abs_tol } = keywords(options);
    const relative = rel_tol === undefined ? 1e-9 : real_argument(rel_tol);
    const absolute = abs_tol === undefined ? 0 : real_argument(abs_tol);
    if (relative < 0 || absolute < 0) throw ValueError("tolerances must be non-negative");
    const [x, y] = [real_argument(a), real_argument(b)];
    if (x === y) return true;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
    const difference = Math.abs(y - x);
    return (
      difference <= Math.abs(relative * y) || difference <= Math.abs(relative * x) || difference <= absolute
    );
  },
);
