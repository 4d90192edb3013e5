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
  return null;
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

/** Sort `places[start..end)`: find the run it begins with, then insert what follows. */
function sort_run(keys: readonly unknown[], places: number[], start: number, end: number): void {
  if (end - start < 2) return;
  const before = (a: number, b: number): boolean => less(keys[places[a]!], keys[places[b]!]);
  let at = start + 1;
  if (before(at, at - 1)) {
    at++;
    while (at < end && before(at, at - 1)) at++;
    places.splice(start, at - start, ...places.slice(start, at).reverse());
  } else {
    at++;
    while (at < end && !before(at, at - 1)) at++;
  }
  for (; at < end; at++) {
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
