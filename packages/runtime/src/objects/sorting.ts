/**
 * Sorting as `list.sort` and `sorted` do: stable, and by `<` alone.
 *
 *     sort_items(items, key, reverse)
 *
 * Numbers, and tuples of them, are sorted by number-order.ts, plain strings by the host. Anything else is merged here, so that a class
 * needs no more than `__lt__`; short lists are handled in the very order of comparisons that CPython uses, because with
 * an inconsistent `<` (NaN, sets) that order decides the result.
 *
 * Source: Library Reference, list.sort; "listsort.txt" beside CPython's listobject.c for count_run and binarysort.
 */

import { call } from "./call.ts";
import { less } from "./comparison.ts";
import { Float, float_type } from "./float.ts";
import { type Numbers, places_in_order, sort_places } from "./number-order.ts";
import { Tuple, tuple_type } from "./tuple.ts";
import { has_surrogates } from "./unicode.ts";

/** Below this length CPython sorts a list as one run. */
const MINIMUM_RUN = 64;

/**
 * The items in order, in a new array.
 * @param key      called once an item, in order; null compares the items themselves
 * @param reverse  descending, and still stable
 * @param broken_off  is told how far it came when a comparison raises
 */
export function sort_items(
  items: readonly unknown[],
  key: unknown,
  reverse: boolean,
  broken_off?: BrokenOff,
): unknown[] {
  if (key == null) return order(items.slice(), null, reverse, broken_off);
  const keys: unknown[] = [];
  for (const item of items) keys.push(call(key, item));
  return order(keys, items.slice(), reverse, broken_off);
}

type BrokenOff = (items: unknown[]) => void;

/** The items in order, in a new array, where that runs no code of the program's; null where it might. */
export function sort_plain_items(items: readonly unknown[], reverse: boolean): unknown[] | null {
  return plain_order(turned(items.slice(), reverse), null, reverse);
}

/** Sort `keys`; what comes back are the `values` that go with them, or the keys. */
function order(
  keys: unknown[],
  values: unknown[] | null,
  reverse: boolean,
  broken_off: BrokenOff | undefined,
): unknown[] {
  turned(keys, reverse);
  if (values !== null) turned(values, reverse);
  const plain = plain_order(keys, values, reverse);
  if (plain !== null) return plain;
  let places = keys.map((_, at) => at);
  const in_place = (): unknown[] =>
    turned(
      places.map((at) => (values ?? keys)[at]),
      reverse,
    );
  try {
    places = merge_sorted(keys, places);
  } catch (error) {
    broken_off?.(in_place());
    throw error;
  }
  return in_place();
}

/** Reversed before and after, equal items keep their order in a descending sort. */
function turned(items: unknown[], reverse: boolean): unknown[] {
  return reverse ? items.reverse() : items;
}

/** `order` of numbers, texts and tuples of them; null for others. */
function plain_order(keys: unknown[], values: unknown[] | null, reverse: boolean): unknown[] | null {
  const sorted = sorted_numbers(keys, values) ?? sorted_rows(keys, values) ?? sorted_by_host(keys, values);
  return sorted && turned(sorted, reverse);
}

/** `order` of keys that are all ints, or all floats; null for others. */
function sorted_numbers(keys: unknown[], values: unknown[] | null): unknown[] | null {
  const numbers = numbers_of(keys);
  if (numbers === null) return null;
  return taken(values ?? keys, sort_places(numbers, places_in_order(keys.length)));
}

/** `order` of tuples of one length whose columns all are ints, or all floats; null for others. */
function sorted_rows(keys: unknown[], values: unknown[] | null): unknown[] | null {
  const rows = rows_of(keys);
  if (rows === null) return null;
  const columns: Numbers[] = [];
  for (let i = 0; i < rows[0]!.length; i++) {
    const numbers = numbers_of(rows.map((row) => row[i]));
    if (numbers === null) return null;
    columns.push(numbers);
  }
  // The last column first: sorting is stable.
  let places = places_in_order(keys.length);
  for (const numbers of columns.reverse()) places = sort_places(numbers, places);
  return taken(values ?? keys, places);
}

function taken(items: readonly unknown[], places: Uint32Array): unknown[] {
  // A copy to write over: its places need not be made one by one.
  const sorted = items.slice();
  for (let at = 0; at < places.length; at++) sorted[at] = items[places[at]!];
  return sorted;
}

function numbers_of(keys: readonly unknown[]): Numbers | null {
  return ints_of(keys) ?? floats_of(keys);
}

function ints_of(keys: readonly unknown[]): Numbers | null {
  if (typeof keys[0] !== "number") return null;
  let least = keys[0];
  let greatest = keys[0];
  let whole = true;
  for (const key of keys) {
    if (typeof key !== "number") return null;
    if (key < least) least = key;
    if (key > greatest) greatest = key;
    whole &&= Number.isInteger(key);
  }
  // Words are sorted faster than doubles.
  const short = whole && greatest - least < 4294967296;
  const middle = short ? least + 2147483648 : 0;
  const numbers = short ? new Int32Array(keys.length) : new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i++) numbers[i] = (keys[i] as number) - middle;
  return numbers;
}

/** The values of floats; null where there is anything else, or a NaN, which has no order. */
function floats_of(keys: readonly unknown[]): Float64Array | null {
  if (!(keys[0] instanceof Float)) return null;
  const numbers = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!(key instanceof Float) || key.$class !== float_type || Number.isNaN(key.$value)) return null;
    numbers[i] = key.$value;
  }
  return numbers;
}

function sorted_by_host(keys: unknown[], values: unknown[] | null): unknown[] | null {
  const compare = host_order(keys);
  if (compare === null) return null;
  if (typeof keys[0] !== "string") return host_sorted(keys, values, compare);
  const sorted = sorted_by_beginning(keys as string[], values);
  // The host's own order of strings is that of their UTF-16 units.
  return sorted ?? (values === null ? keys.sort() : host_sorted(keys, values, compare));
}

/** Texts sorted by how they go on after what all begin with, as numbers; those that go on alike by the rest. Null where too many do. */
function sorted_by_beginning(keys: readonly string[], values: unknown[] | null): unknown[] | null {
  const count = keys.length;
  const beginnings = numbers_of_beginnings(keys, common_beginning(keys));
  const places = sort_places(beginnings, places_in_order(count));
  const by_text = (a: number, b: number): number =>
    keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b;
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && beginnings[places[end]!] === beginnings[places[start]!]) end++;
    if (end - start > MINIMUM_RUN && end - start > count / 4) return null;
    if (end - start > 1) places.subarray(start, end).sort(by_text);
    start = end;
  }
  return taken(values ?? keys, places);
}

/** How many units all texts begin with. */
function common_beginning(keys: readonly string[]): number {
  const first = keys[0]!;
  let length = first.length;
  for (const key of keys) {
    let at = 0;
    while (at < length && key.charCodeAt(at) === first.charCodeAt(at)) at++;
    length = at;
  }
  return length;
}

/** Texts from `start` on as numbers whose order is theirs: seven units of ASCII, or three of any kind. A text that ends comes first. */
function numbers_of_beginnings(keys: readonly string[], start: number): Float64Array {
  const numbers = new Float64Array(keys.length);
  let is_ascii = true;
  for (let i = 0; i < keys.length && is_ascii; i++) {
    const key = keys[i]!;
    let number = 0;
    for (let at = start; at < start + 7; at++) {
      const unit = at < key.length ? key.charCodeAt(at) + 1 : 0;
      is_ascii &&= unit < 128;
      number = number * 128 + unit;
    }
    numbers[i] = number;
  }
  if (is_ascii) return numbers;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    let number = 0;
    for (let at = start; at < start + 3; at++)
      number = number * 65537 + (at < key.length ? key.charCodeAt(at) + 1 : 0);
    numbers[i] = number;
  }
  return numbers;
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

/** The items of tuples, all of one length; null for anything else. */
function rows_of(keys: readonly unknown[]): (readonly unknown[])[] | null {
  const first = keys[0];
  if (!(first instanceof Tuple)) return null;
  const rows: (readonly unknown[])[] = [];
  for (const key of keys) {
    if (!(key instanceof Tuple) || key.$class !== tuple_type) return null;
    if (key.$items.length !== first.$items.length) return null;
    rows.push(key.$items);
  }
  return rows;
}

/** Tuples of one length can be sorted by the host when each of their columns can. */
function tuple_order(keys: readonly unknown[], length: number): Compare | null {
  const rows = rows_of(keys);
  if (rows === null) return null;
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

/** `places` of the keys, sorted by `<`: runs of up to 64 items by binary insertion, where they stand, then merged two by two. */
function merge_sorted(keys: readonly unknown[], places: number[]): number[] {
  const minimum = keys.length < MINIMUM_RUN ? keys.length : 32;
  for (let start = 0; start < keys.length; start += minimum) {
    sort_run(keys, places, start, Math.min(start + minimum, keys.length));
  }
  let sorted = places;
  for (let width = minimum; width < keys.length; width *= 2) {
    const merged: number[] = [];
    for (let start = 0; start < keys.length; start += width * 2) {
      merge(
        keys,
        sorted,
        start,
        Math.min(start + width, keys.length),
        Math.min(start + width * 2, keys.length),
        merged,
      );
    }
    sorted = merged;
  }
  return sorted;
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
