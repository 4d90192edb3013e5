/** Functions of `math` on ints: `factorial`, `comb`, `perm`, `gcd`, `lcm`, `isqrt`. Source: Library Reference, `math`. */
import { builtin } from "../../objects/builtin.ts";
import { OverflowError, ValueError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { type Int, int_floordiv, int_gcd, int_mul, int_sqrt, int_sub } from "../../objects/int-ops.ts";

function positive(x: Int): Int {
  return x < 0 ? -x : x;
}

/** `from * (from + 1) * ... * to`, halved again and again so that big products meet big products. */
function product(from: number, to: number): bigint {
  if (to - from < 8) {
    let result = BigInt(from);
    for (let n = from + 1; n <= to; n++) result *= BigInt(n);
    return result;
  }
  const middle = Math.floor((from + to) / 2);
  return product(from, middle) * product(middle + 1, to);
}

export const factorial = /* @__PURE__ */ builtin("math.factorial(n, /)", function factorial(n: unknown): Int {
  const value = index_of(n);
  if (value < 0) throw ValueError("factorial() not defined for negative values");
  if (value > 0x7fffffffffffffffn) {
    throw OverflowError("factorial() argument should not exceed 9223372036854775807");
  }
  return value < 2 ? 1 : int_mul(product(2, Number(value)), 1);
});

function non_negative(x: unknown, name: string): Int {
  const value = index_of(x);
  if (value < 0) throw ValueError(`${name} must be a non-negative integer`);
  return value;
}

export const comb = /* @__PURE__ */ builtin("math.comb(n, k, /)", function comb(n: unknown, k: unknown): Int {
  const [all, some] = [index_of(n), index_of(k)];
  non_negative(all, "n");
  non_negative(some, "k");
  if (some > all) return 0;
  const rest = int_sub(all, some);
  const few = some < rest ? some : rest;
  let result: Int = 1;
  for (let i = 1; i <= few; i++) result = int_floordiv(int_mul(result, int_sub(all, int_sub(few, i))), i);
  return result;
});

/** @param k  all of them when None or left out */
export const perm = /* @__PURE__ */ builtin(
  "math.perm(n, k=, /)",
  function perm(n: unknown, k: unknown = null): Int {
    if (k === null) return factorial(n);
    const [all, some] = [index_of(n), index_of(k)];
    non_negative(all, "n");
    non_negative(some, "k");
    if (some > all) return 0;
    let result: Int = 1;
    for (let i = 0; i < some; i++) result = int_mul(result, int_sub(all, i));
    return result;
  },
);

export const gcd = /* @__PURE__ */ builtin("math.gcd(*integers)", function gcd(...values: unknown[]): Int {
  return values.reduce<Int>((result, x) => int_gcd(result, index_of(x)), 0);
});

export const lcm = /* @__PURE__ */ builtin("math.lcm(*integers)", function lcm(...values: unknown[]): Int {
  return values.map(index_of).reduce<Int>((result, x) => {
    if (result === 0 || x === 0) return 0;
    return positive(int_mul(result, int_floordiv(x, int_gcd(result, x))));
  }, 1);
});

export const isqrt = /* @__PURE__ */ builtin("math.isqrt(n, /)", function isqrt(n: unknown): Int {
  const value = index_of(n);
  if (value < 0) throw ValueError("isqrt() argument must be nonnegative");
  return int_sqrt(value);
});
