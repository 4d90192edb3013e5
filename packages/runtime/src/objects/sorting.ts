/**
 * Sorting as `list.sort` and `sorted` do: stable, and by `<` alone.
 *
 *     sort_items(items, key, reverse)
 *
 * Lists of ints, of floats and of plain strings go to the host's sort. Anything else is merged here, so that a class
 * needs no more than `__lt__`; short lists are handled in the very order of comparisons that CPython uses, because with
 * an inconsistent `<` (NaN, sets) that order decides the result.
 *
 * Source: Library Reference, list.sort; "listsort.txt" beside CPython's listobject.c for count_run and binarysort.
 */

import { call } from "./call.ts";
import { less } from "./comparison.ts";
import { Float, float_type } from "./float.ts";
import { Tuple, tuple_type } from "./tuple.ts";
import { has_surrogates } from "./unicode.ts";

/** Below this length CPython sorts a list as one run. */
const MINIMUM_RUN = 64;

/**
 * The items in order, in a new array.
 * @param key      called once an item, in order; null compares the items themselves
 * @param reverse  descending, and still stable
 */
export function sort_items(items: readonly unknown[], key: unknown, reverse: boolean): unknown[] {
  if (key == null) return order(items.slice(), null, reverse);
  const keys: unknown[] = [];
  for (const item of items) keys.push(call(key, item));
  return order(keys, items.slice(), reverse);
}

/** Sort `keys`; what comes back are the `values` that go with them, or the keys. */
function order(keys: unknown[], values: unknown[] | null, reverse: boolean): unknown[] {
  // Reversed before and after, equal items keep their order in a descending sort.
  if (reverse) {
    keys.reverse();
    values?.reverse();
  }
  const compare = host_order(keys);
  const sorted = compare === null ? merge_sorted(keys, values) : host_sorted(keys, values, compare);
  return reverse ? sorted.reverse() : sorted;
}

type Compare = (a: never, b: never) => number;

/** How the host can sort the keys, when all are of one simple type. */
function host_order(keys: readonly unknown[]): Compare | null {
  const first = keys[0];
  if (typeof first === "number") {
    return keys.every((key) => typeof key === "number") ? (a: number, b: number) => a - b : null;
  }
  if (typeof first === "string") {
    const plain = keys.every((key) => typeof key === "string" && !has_surrogates(key));
    return plain ? (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) : null;
  }
  if (first instanceof Float) {
    const plain = keys.every(
      (key) => key instanceof Float && key.$class === float_type && !Number.isNaN(key.$value),
    );
    return plain ? (a: Float, b: Float) => a.$value - b.$value || 0 : null;
  }
  if (first instanceof Tuple) return tuple_order(keys, first.$items.length);
  return null;
}

/** Tuples of one length can be sorted by the host when each of their columns can. */
function tuple_order(keys: readonly unknown[], length: number): Compare | null {
  const rows: (readonly unknown[])[] = [];
  for (const key of keys) {
    if (!(key instanceof Tuple) || key.$class !== tuple_type || key.$items.length !== length) return null;
    rows.push(key.$items);
  }
  const columns: ((a: unknown, b: unknown) => number)[] = [];
  for (let i = 0; i < length; i++) {
    const compare = host_order(rows.map((row) => row[i]));
    if (compare === null) return null;
    columns.push(compare as (a: unknown, b: unknown) => number);
  }
  return (a: Tuple, b: Tuple) => {
    for (let i = 0; i < length; i++) {
      const order = columns[i]!(a.$items[i], b.$items[i]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function host_sorted(keys: unknown[], values: unknown[] | null, compare: Compare): unknown[] {
  const by = compare as (a: unknown, b: unknown) => number;
  if (values === null) return keys.sort(by);
  return keys
    .map((_, at) => at)
    .sort((a, b) => by(keys[a], keys[b]))
    .map((at) => values[at]);
}

/** Sorted by `<`: runs of up to 64 items by binary insertion, then merged two by two. */
function merge_sorted(keys: unknown[], values: unknown[] | null): unknown[] {
  let places = keys.map((_, at) => at);
  const minimum = keys.length < MINIMUM_RUN ? keys.length : 32;
  for (let start = 0; start < keys.length; start += minimum) {
    sort_run(keys, places, start, Math.min(start + minimum, keys.length));
  }
  for (let width = minimum; width < keys.length; width *= 2) {
    const merged: number[] = [];
    for (let start = 0; start < keys.length; start += width * 2) {
      merge(
        keys,
        places,
        start,
        Math.min(start + width, keys.length),
        Math.min(start + width * 2, keys.length),
        merged,
      );
    }
    places = merged;
  }
  return places.map((at) => (values === null ? keys : values)[at]);
}

/** Sort `places[start..end)`: take the run it begins with, then insert what follows, place by place. */
function sort_run(keys: readonly unknown[], places: number[], start: number, end: number): void {
  for (let at = run_end(keys, places, start, end); at < end; at++) {
    const place = places[at]!;
    let left = start;
    let right = at;
    while (left < right) {
      const middle = left + ((right - left) >> 1);
      if (less(keys[place], keys[places[middle]!])) right = middle;
      else left = middle + 1;
    }
    places.copyWithin(left + 1, left, at);
    places[left] = place;
  }
}

/**
 * Where the run at `start` ends. A descending one is turned round; stretches of equal items in it keep their order.
 *
 * Only `<` is asked: neither a < b nor b < a is taken for equal.
 */
function run_end(keys: readonly unknown[], places: number[], start: number, end: number): number {
  const smaller = (at: number): boolean => less(keys[places[at]!], keys[places[at - 1]!]);
  const turn = (from: number, to: number): void => {
    places.splice(from, to - from, ...places.slice(from, to).reverse());
  };
  let at = start + 1;
  while (at < end && !smaller(at)) at++;
  if (at >= end) return end;
  if (at - start > 1) {
    if (less(keys[places[start]!], keys[places[at - 1]!])) return at;
    // All equal so far: the beginning of a descending run.
    turn(start, at);
  }
  at++;
  /** How many items in a row, up to `at`, were equal to the one before. */
  let equal = 0;
  for (; at < end; at++) {
    if (smaller(at)) {
      if (equal > 0) turn(at - equal - 1, at);
      equal = 0;
    } else if (less(keys[places[at - 1]!], keys[places[at]!])) {
      break;
    } else {
      equal++;
    }
  }
  if (equal > 0) turn(at - equal - 1, at);
  turn(start, at);
  while (at < end && !smaller(at)) at++;
  return at;
}

/** Append the merged `[start, middle)` and `[middle, end)` to `merged`; the left one goes first among equals. */
function merge(
  keys: readonly unknown[],
  places: readonly number[],
  start: number,
  middle: number,
  end: number,
  merged: number[],
): void {
  let left = start;
  let right = middle;
  while (left < middle && right < end) {
    if (less(keys[places[right]!], keys[places[left]!])) merged.push(places[right++]!);
    else merged.push(places[left++]!);
  }
  while (left < middle) merged.push(places[left++]!);
  while (right < end) merged.push(places[right++]!);
}
