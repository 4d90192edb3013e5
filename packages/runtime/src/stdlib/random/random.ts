/**
 * `random.Random`: the same numbers from the same seed as CPython.
 *
 * Source: Library Reference, `random`; the methods of Kinderman and Monahan, Cheng, and Ahrens and Dieter that it names.
 */

import {
  accurate_cos,
  accurate_exp,
  accurate_log,
  accurate_pow,
  accurate_sin,
} from "../../objects/accurate.ts";
import { Bytes } from "../../objects/bytes.ts";
import { call } from "../../objects/call.ts";
import { IndexError, TypeError, ValueError, ZeroDivisionError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { index_of, size_of, try_index } from "../../objects/index-of.ts";
import { bit_length, type Int, int_add, int_floordiv, int_mul, int_sub } from "../../objects/int-ops.ts";
import { items_of } from "../../objects/iteration.ts";
import { type_name, type_of } from "../../objects/object.ts";
import { real_argument } from "../../objects/real-argument.ts";
import { repr } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import { len } from "../../semantics/builtins/len.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { getitem, setitem } from "../../semantics/operators/containers.ts";
import { binomial } from "./binomial.ts";
import { MersenneTwister } from "./mersenne.ts";
import { entropy, seed_number } from "./seeding.ts";

export class RandomObject extends PyObject {
  /** Null until a number is asked for: then, without a seed, it is seeded by the host. */
  $twister: MersenneTwister | null = null;
  /** `gauss` makes two numbers at a time. */
  $next_gauss: number | null = null;

  override get $class(): Type {
    return Random;
  }

  __init__(x?: unknown): null {
    return this.seed(x);
  }

  $source(): MersenneTwister {
    if (this.$twister === null) {
      this.$twister = new MersenneTwister();
      this.$twister.seed(entropy(624));
    }
    return this.$twister;
  }

  /** A double in [0, 1). A class that overrides `random` is asked. */
  $double(): number {
    if (this.random === RandomObject.prototype.random) return this.$source().double();
    return real_argument(this.random());
  }

  /** @param version  1 is refused: the way of Python 3.1 to seed by text */
  seed(x?: unknown, version?: unknown): null {
    if (version !== undefined && try_index(version) === 1)
      throw ValueError("random.seed(version=1) is not in the subset");
    this.$next_gauss = null;
    if (x == null) {
      this.$twister = null;
      return null;
    }
    const words: number[] = [];
    for (let left = seed_number(x); left > 0n; left >>= 32n) words.push(Number(left & 0xffffffffn));
    this.$twister = new MersenneTwister();
    this.$twister.seed(words.length === 0 ? [0] : words);
    return null;
  }

  getstate(): Tuple {
    const { words, position } = this.$source();
    const next = this.$next_gauss === null ? null : new Float(this.$next_gauss);
    return tuple_of(3, tuple_from([...words, position]), next);
  }

  setstate(state: unknown): null {
    const version = getitem(state, 0);
    if (version !== 3)
      throw ValueError(`state with version ${repr(version)} passed to Random.setstate() of version 3`);
    const [, words, next] = items_of(state);
    const values = items_of(words).map(Number);
    if (!(words instanceof Tuple)) throw TypeError("state vector must be a tuple");
    if (values.length !== 625) throw ValueError("state vector is the wrong size");
    this.$twister = new MersenneTwister();
    this.$twister.words.set(values.slice(0, 624));
    this.$twister.position = values[624]!;
    this.$next_gauss = next === null ? null : real_argument(next);
    return null;
  }

  __getstate__(): Tuple {
    return this.getstate();
  }

  __setstate__(state: unknown): null {
    return this.setstate(state);
  }

  /** For `copy`. */
  $rebuild(): RandomObject {
    const made = call(this.$class) as RandomObject;
    made.setstate(this.getstate());
    return made;
  }

  /** For `pickle`. */
  __reduce__(): Tuple {
    return tuple_of(this.$class, tuple_of(), this.getstate());
  }

  random(): Float {
    return new Float(this.$source().double());
  }

  getrandbits(count: unknown): Int {
    const bits = index_of(count);
    if (bits < 0) throw ValueError("number of bits must be non-negative");
    return this.$source().bits(Number(bits));
  }

  randbytes(count: unknown): Bytes {
    const size = size_of(count);
    const bits = BigInt(this.getrandbits(size * 8));
    return new Bytes(Uint8Array.from({ length: size }, (_, i) => Number((bits >> BigInt(i * 8)) & 255n)));
  }

  /** The same where a class has a `random` of its own and no bits: from a double, without those of the incomplete last round. */
  $below_by_doubles(limit: number): Int {
    const all = 2 ** 53;
    if (limit >= all) return Math.floor(this.$double() * limit);
    const most = (all - (all % limit)) / all;
    let value = this.$double();
    while (value >= most) value = this.$double();
    return Math.floor(value * all) % limit;
  }

  /** An int in [0, limit): bits are drawn until they are below it. */
  $below(limit: Int): Int {
    if (
      this.random !== RandomObject.prototype.random &&
      this.getrandbits === RandomObject.prototype.getrandbits
    )
      return this.$below_by_doubles(Number(limit));
    const bits = bit_length(limit);
    let value = this.getrandbits(bits);
    while (value >= limit) value = this.getrandbits(bits);
    return value;
  }

  randrange(start: unknown, stop: unknown = null, step: unknown = 1): Int {
    const first = index_of(start);
    if (stop === null) {
      if (step !== 1) throw TypeError("Missing a non-None stop argument");
      if (first <= 0) throw ValueError("empty range for randrange()");
      return this.$below(first);
    }
    const last = index_of(stop);
    const width = int_sub(last, first);
    const stride = index_of(step);
    if (stride === 1) {
      if (width <= 0) throw ValueError(`empty range in randrange(${first}, ${last})`);
      return int_add(first, this.$below(width));
    }
    if (stride === 0) throw ValueError("zero step for randrange()");
    const count = int_floordiv(int_add(width, int_sub(stride, stride > 0 ? 1 : -1)), stride);
    if (count <= 0) throw ValueError(`empty range in randrange(${first}, ${last}, ${stride})`);
    return int_add(first, int_mul(stride, this.$below(count)));
  }

  randint(a: unknown, b: unknown): Int {
    return this.randrange(a, int_add(index_of(b), 1));
  }

  choice(items: unknown): unknown {
    const length = size_of(len(items));
    if (length === 0) throw IndexError("Cannot choose from an empty sequence");
    return getitem(items, this.$below(length));
  }

  /** Changes the list itself. */
  shuffle(items: unknown): null {
    if (Array.isArray(items) && type_of(items).$name === "list") {
      for (let i = items.length - 1; i > 0; i--) {
        const j = Number(this.$below(i + 1));
        [items[i], items[j]] = [items[j], items[i]];
      }
      return null;
    }
    for (let i = size_of(len(items)) - 1; i > 0; i--) {
      const j = this.$below(i + 1);
      const [a, b] = [getitem(items, i), getitem(items, j)];
      setitem(items, i, b);
      setitem(items, j, a);
    }
    return null;
  }

  /** `count` of them, none twice; `counts` says how often each is there. */
  sample(population: unknown, count: unknown, options?: unknown): unknown[] {
    const { counts } = keywords(options);
    const name = type_name(population);
    if (typeof population !== "string" && !Array.isArray(population) && !is_indexed(population)) {
      throw TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    if (name === "dict" || name === "set" || name === "frozenset") {
      throw TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    const items = items_of(population);
    if (counts != null) return this.$sample_counted(items, count, items_of(counts).map(index_of));
    const n = items.length;
    const k = size_of(count);
    if (k < 0 || k > n) throw ValueError("Sample larger than population or is negative");
    // A set of the positions taken, or a copy of the population, whichever is smaller in CPython: its choice decides the numbers.
    let set_size = 21;
    if (k > 5) set_size += 4 ** Math.ceil(Math.log(k * 3) / Math.log(4));
    const result: unknown[] = [];
    if (n <= set_size) {
      const pool = items.slice();
      for (let i = 0; i < k; i++) {
        const j = Number(this.$below(n - i));
        result.push(pool[j]);
        pool[j] = pool[n - i - 1];
      }
      return result;
    }
    const taken = new Set<number>();
    for (let i = 0; i < k; i++) {
      let j = Number(this.$below(n));
      while (taken.has(j)) j = Number(this.$below(n));
      taken.add(j);
      result.push(items[j]);
    }
    return result;
  }

  $sample_counted(items: readonly unknown[], count: unknown, counts: readonly Int[]): unknown[] {
    const ends: number[] = [];
    for (const n of counts) ends.push(Number(n) + (ends[ends.length - 1] ?? 0));
    if (ends.length !== items.length) throw ValueError("The number of counts does not match the population");
    const total = ends[ends.length - 1] ?? 0;
    if (total < 0) throw ValueError("Counts must be non-negative");
    const places = this.sample(
      Array.from({ length: total }, (_, i) => i),
      count,
    ) as number[];
    return places.map((place) => items[ends.findIndex((end) => place < end)]);
  }

  /** With replacement, each as likely as its weight. */
  choices(population: unknown, weights?: unknown, ...rest: unknown[]): unknown[] {
    const given = [weights, ...rest];
    const { k = 1, cum_weights, weights: named } = keywords(given);
    const by_weight = given[0] === undefined ? named : given[0];
    const items = items_of(population);
    const count = size_of(k);
    let sums = cum_weights == null ? null : items_of(cum_weights).slice();
    if (sums === null) {
      if (by_weight == null) {
        return Array.from({ length: Math.max(0, count) }, () => {
          const at = Math.floor(this.$double() * items.length);
          if (at >= items.length) throw IndexError("list index out of range");
          return items[at];
        });
      }
      if (try_index(by_weight) !== undefined) {
        throw TypeError(`The number of choices must be a keyword argument: k=${repr(by_weight)}`);
      }
      sums = [];
      for (const weight of items_of(by_weight))
        sums.push(sums.length === 0 ? weight : add(sums[sums.length - 1], weight));
    } else if (by_weight != null) throw TypeError("Cannot specify both weights and cumulative weights");
    if (sums.length !== items.length) throw ValueError("The number of weights does not match the population");
    const total = real_argument(sums[sums.length - 1]);
    if (total <= 0) throw ValueError("Total of weights must be greater than zero");
    if (!Number.isFinite(total)) throw ValueError("Total of weights must be finite");
    const limits = sums.map(real_argument);
    return Array.from({ length: Math.max(0, count) }, () => items[right_of(limits, this.$double() * total)]);
  }

  uniform(a: unknown, b: unknown): unknown {
    return add(a, mul(sub(b, a), new Float(this.$double())));
  }

  triangular(low: unknown = 0, high: unknown = 1, mode: unknown = null): Float {
    let u = this.$double();
    let [from, to] = [real_argument(low), real_argument(high)];
    if (mode !== null && to === from) return new Float(from);
    let c = mode === null ? 0.5 : (real_argument(mode) - from) / (to - from);
    if (u > c) {
      u = 1 - u;
      c = 1 - c;
      [from, to] = [to, from];
    }
    return new Float(from + (to - from) * Math.sqrt(u * c));
  }

  normalvariate(mu: unknown = 0, sigma: unknown = 1): Float {
    const magic = (4 * accurate_exp(-0.5)) / Math.sqrt(2);
    for (;;) {
      const u = this.$double();
      const v = 1 - this.$double();
      const z = (magic * (u - 0.5)) / v;
      if ((z * z) / 4 <= -accurate_log(v)) return new Float(real_argument(mu) + z * real_argument(sigma));
    }
  }

  gauss(mu: unknown = 0, sigma: unknown = 1): Float {
    let z = this.$next_gauss;
    this.$next_gauss = null;
    if (z === null) {
      const turn = this.$double() * (2 * Math.PI);
      const radius = Math.sqrt(-2 * accurate_log(1 - this.$double()));
      z = accurate_cos(turn) * radius;
      this.$next_gauss = accurate_sin(turn) * radius;
    }
    return new Float(real_argument(mu) + z * real_argument(sigma));
  }

  binomialvariate(trials: unknown = 1, probability: unknown = 0.5): number {
    const [n, p] = [real_argument(trials), real_argument(probability)];
    if (n < 0) throw ValueError("n must be non-negative");
    if (p < 0 || p > 1) throw ValueError("p must be in the range 0.0 <= p <= 1.0");
    if (p === 0 || p === 1) return p * n;
    if (n === 1) return this.$double() < p ? 1 : 0;
    const random = (): number => this.$double();
    return p > 0.5 ? n - binomial(random, n, 1 - p) : binomial(random, n, p);
  }

  lognormvariate(mu: unknown = 0, sigma: unknown = 1): Float {
    return new Float(accurate_exp(this.normalvariate(mu, sigma).$value));
  }

  expovariate(rate: unknown = 1): Float {
    const value = -accurate_log(1 - this.$double());
    const lambda = real_argument(rate);
    if (lambda === 0) throw ZeroDivisionError("float division by zero");
    return new Float(value / lambda);
  }

  gammavariate(alpha: unknown, beta: unknown): Float {
    const [a, b] = [real_argument(alpha), real_argument(beta)];
    if (a <= 0 || b <= 0) throw ValueError("gammavariate: alpha and beta must be > 0.0");
    if (a > 1) return new Float(this.$gamma_above_one(a) * b);
    if (a === 1) return new Float(-accurate_log(1 - this.$double()) * b);
    return new Float(this.$gamma_below_one(a) * b);
  }

  /** Cheng's method. */
  $gamma_above_one(alpha: number): number {
    const spread = Math.sqrt(2 * alpha - 1);
    const offset = alpha - accurate_log(4);
    const slope = alpha + spread;
    for (;;) {
      const u = this.$double();
      if (!(u > 1e-7 && u < 0.9999999)) continue;
      const u2 = 1 - this.$double();
      const v = accurate_log(u / (1 - u)) / spread;
      const x = alpha * accurate_exp(v);
      const z = u * u * u2;
      const r = offset + slope * v - x;
      if (r + (1 + accurate_log(4.5)) - 4.5 * z >= 0 || r >= accurate_log(z)) return x;
    }
  }

  /** Ahrens and Dieter's method. */
  $gamma_below_one(alpha: number): number {
    for (;;) {
      const u = this.$double();
      const b = (Math.E + alpha) / Math.E;
      const p = b * u;
      const x = p <= 1 ? accurate_pow(p, 1 / alpha) : -accurate_log((b - p) / alpha);
      const u1 = this.$double();
      if (p > 1 ? u1 <= accurate_pow(x, alpha - 1) : u1 <= accurate_exp(-x)) return x;
    }
  }

  betavariate(alpha: unknown, beta: unknown): Float {
    const y = this.gammavariate(alpha, 1).$value;
    return new Float(y === 0 ? 0 : y / (y + this.gammavariate(beta, 1).$value));
  }

  paretovariate(alpha: unknown): Float {
    return new Float(accurate_pow(1 - this.$double(), -1 / real_argument(alpha)));
  }

  /** Fisher's method: an angle around `mu`. */
  vonmisesvariate(mu: unknown, kappa: unknown): Float {
    const k = real_argument(kappa);
    if (k <= 1e-6) return new Float(2 * Math.PI * this.$double());
    const s = 0.5 / k;
    const r = s + Math.sqrt(1 + s * s);
    let z: number;
    for (;;) {
      z = accurate_cos(Math.PI * this.$double());
      const d = z / (r + z);
      const u = this.$double();
      if (u < 1 - d * d || u <= (1 - d) * accurate_exp(d)) break;
    }
    const q = 1 / r;
    const turn = Math.acos((q + z) / (1 + q * z));
    const theta =
      (this.$double() > 0.5 ? real_argument(mu) + turn : real_argument(mu) - turn) % (2 * Math.PI);
    return new Float(theta < 0 ? theta + 2 * Math.PI : theta);
  }

  weibullvariate(alpha: unknown, beta: unknown): Float {
    const u = 1 - this.$double();
    return new Float(real_argument(alpha) * accurate_pow(-accurate_log(u), 1 / real_argument(beta)));
  }
}

function is_indexed(x: unknown): boolean {
  return (
    typeof x === "object" && x !== null && typeof (x as { __getitem__?: unknown }).__getitem__ === "function"
  );
}

/** The first position whose sum is above `value`: at most the last one. */
function right_of(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < sums[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const Random: Type = /* @__PURE__ */ builtin_type("Random", RandomObject, {
  module: "random",
  open: true,
  make: (x?: unknown) => {
    const made = new RandomObject();
    made.seed(x);
    return made;
  },
  signatures: {
    __init__: "(self, x=)",
    seed: "(self, a=, version=)",
    randrange: "(self, start, stop=, step=)",
    randint: "(self, a, b)",
    choice: "(self, seq)",
    shuffle: "(self, x)",
    sample: "(self, population, k, *, counts=)",
    choices: "(self, population, weights=, *, cum_weights=, k=)",
    binomialvariate: "(self, n=, p=)",
    uniform: "(self, a, b)",
    triangular: "(self, low=, high=, mode=)",
    normalvariate: "(self, mu=, sigma=)",
    gauss: "(self, mu=, sigma=)",
    lognormvariate: "(self, mu=, sigma=)",
    expovariate: "(self, lambd=)",
    gammavariate: "(self, alpha, beta)",
    betavariate: "(self, alpha, beta)",
    paretovariate: "(self, alpha)",
    vonmisesvariate: "(self, mu, kappa)",
    weibullvariate: "(self, alpha, beta)",
    __reduce__: "(self, /)",
    __getstate__: "(self, /)",
    __setstate__: "(self, state, /)",
  },
});
