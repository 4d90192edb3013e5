/**
 * Selections from a pool: product, permutations, combinations.
 *
 * They come in the order of the positions, lexicographically, so a sorted pool gives sorted tuples.
 *
 * Source: Library Reference, itertools, "Combinatoric iterators".
 */
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { size_of } from "../../objects/index-of.ts";
import { items_of } from "../../objects/iteration.ts";
import { iterator_type } from "../../objects/iterator-type.ts";
import type { Type } from "../../objects/object.ts";
import { keywords } from "../../objects/signature.ts";
import { Tuple } from "../../objects/tuple.ts";

type Pool = readonly unknown[];

function pool_of(iterable: unknown): Pool {
  return items_of(iterable).slice();
}

function length(r: unknown): number {
  const count = size_of(r);
  if (count < 0) throw ValueError("r must be non-negative");
  return count;
}

export const product: Type = /* @__PURE__ */ iterator_type(
  "product(*iterables, repeat=)",
  "itertools",
  (...iterables: unknown[]) => {
    const { repeat = 1 } = keywords(iterables);
    const times = size_of(repeat);
    if (times < 0) throw ValueError("repeat argument cannot be negative");
    const pools = iterables.map(pool_of);
    return products(Array.from({ length: times }, () => pools).flat());
  },
);

function* products(pools: readonly Pool[]): Generator<unknown> {
  if (pools.some((pool) => pool.length === 0)) return;
  const places = pools.map(() => 0);
  for (;;) {
    yield new Tuple(places.map((place, i) => pools[i]![place]));
    // Count up, the last place first, as an odometer does.
    let i = pools.length - 1;
    while (i >= 0 && ++places[i]! >= pools[i]!.length) places[i--] = 0;
    if (i < 0) return;
  }
}

export const permutations: Type = /* @__PURE__ */ iterator_type(
  "permutations(iterable, r=)",
  "itertools",
  (iterable: unknown, r?: unknown) => {
    const pool = pool_of(iterable);
    if (r != null && typeof r !== "number") throw TypeError("Expected int as r");
    return permuted(pool, r == null ? pool.length : length(r));
  },
);

function* permuted(pool: Pool, r: number): Generator<unknown> {
  const used = pool.map(() => false);
  const places: number[] = [];
  yield* extend();

  /** All ways to go on from the places chosen so far. */
  function* extend(): Generator<unknown> {
    if (places.length === r) {
      yield new Tuple(places.map((place) => pool[place]));
      return;
    }
    for (let place = 0; place < pool.length; place++) {
      if (used[place]) continue;
      used[place] = true;
      places.push(place);
      yield* extend();
      places.pop();
      used[place] = false;
    }
  }
}

export const combinations: Type = /* @__PURE__ */ iterator_type(
  "combinations(iterable, r)",
  "itertools",
  (iterable: unknown, r: unknown) => combined(pool_of(iterable), length(r)),
);

function* combined(pool: Pool, r: number): Generator<unknown> {
  if (r > pool.length) return;
  const places = Array.from({ length: r }, (_, i) => i);
  for (;;) {
    yield new Tuple(places.map((place) => pool[place]));
    let i = r - 1;
    while (i >= 0 && places[i] === pool.length - r + i) i--;
    if (i < 0) return;
    places[i]!++;
    for (let j = i + 1; j < r; j++) places[j] = places[j - 1]! + 1;
  }
}

export const combinations_with_replacement: Type = /* @__PURE__ */ iterator_type(
  "combinations_with_replacement(iterable, r)",
  "itertools",
  (iterable: unknown, r: unknown) => combined_with_replacement(pool_of(iterable), length(r)),
);

function* combined_with_replacement(pool: Pool, r: number): Generator<unknown> {
  if (pool.length === 0 && r > 0) return;
  const places = Array.from({ length: r }, () => 0);
  for (;;) {
    yield new Tuple(places.map((place) => pool[place]));
    let i = r - 1;
    while (i >= 0 && places[i] === pool.length - 1) i--;
    if (i < 0) return;
    const place = places[i]! + 1;
    places.fill(place, i);
  }
}
