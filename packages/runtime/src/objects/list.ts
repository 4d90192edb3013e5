/**
 * What lists do: lists are JavaScript arrays, so these are functions and not methods.
 *
 * An instance of a class derived from list is an array too, and its methods hide JavaScript's of the same name (`pop`, or a
 * `push` of its own): hence no method of the array is called here by name.
 *
 *     xs[1:3] = ys        list_setitem(xs, slice(1, 3), ys)
 *
 * Source: Library Reference, "Mutable Sequence Types".
 */

import { equals } from "./comparison.ts";
import { IndexError, ValueError } from "./exceptions.ts";
import { size_of } from "./index-of.ts";
import { each_counted, each_for } from "./iteration.ts";
import { clip_range, position, resolve, Slice, take } from "./slice.ts";
import { sort_items, sort_plain_items } from "./sorting.ts";

/** `xs[subscript]`. @throws IndexError, TypeError with CPython's words */
export function list_getitem(xs: readonly unknown[], subscript: unknown): unknown {
  if (subscript instanceof Slice) return take(xs, subscript);
  const at = position(subscript, xs.length, "list");
  if (at < 0) throw IndexError("list index out of range");
  return xs[at] ?? null;
}

/** `xs[subscript] = value`; a slice takes the place of as many items as the value has. */
export function list_setitem(xs: unknown[], subscript: unknown, value: unknown): void {
  if (subscript instanceof Slice) {
    set_slice(xs, subscript, value);
    return;
  }
  const at = position(subscript, xs.length, "list");
  if (at < 0) throw IndexError("list assignment index out of range");
  xs[at] = value ?? null;
}

function set_slice(xs: unknown[], slice: Slice, value: unknown): void {
  const { start, step, length } = resolve(slice, xs.length);
  const items =
    value === xs
      ? [...xs]
      : is_list(value)
        ? value
        : [...each_for(value, "must assign iterable to extended slice")];
  if (step === 1) {
    replace(xs, start, length, items);
    return;
  }
  if (items.length !== length) {
    throw ValueError(
      `attempt to assign sequence of size ${items.length} to extended slice of size ${length}`,
    );
  }
  for (let i = 0, at = start; i < length; i++, at += step) xs[at] = items[i];
}

/** Put `items` in the place of `count` items from `start` on. */
function replace(xs: unknown[], start: number, count: number, items: readonly unknown[]): void {
  // A spread call has a limit on its arguments.
  if (items.length < 10000) {
    Array.prototype.splice.call(xs, start, count, ...items);
    return;
  }
  const after = [...xs].slice(start + count);
  xs.length = start;
  for (const item of items) xs[xs.length] = item;
  for (const item of after) xs[xs.length] = item;
}

/** `del xs[subscript]`. */
export function list_delitem(xs: unknown[], subscript: unknown): void {
  if (!(subscript instanceof Slice)) {
    const at = position(subscript, xs.length, "list");
    if (at < 0) throw IndexError("list assignment index out of range");
    Array.prototype.splice.call(xs, at, 1);
    return;
  }
  const { start, step, length } = resolve(subscript, xs.length);
  if (step === 1) {
    Array.prototype.splice.call(xs, start, length);
    return;
  }
  const gone = new Set<number>();
  for (let i = 0, at = start; i < length; i++, at += step) gone.add(at);
  let kept = 0;
  for (let at = 0; at < xs.length; at++) if (!gone.has(at)) xs[kept++] = xs[at];
  xs.length = kept;
}

/** Add every item of an iterable at the end. */
export function list_extend(xs: unknown[], items: unknown): void {
  if (items === xs) for (const item of [...xs]) xs[xs.length] = item;
  else for (const item of each_counted(items)) xs[xs.length] = item ?? null;
}

export function list_insert(xs: unknown[], index: unknown, item: unknown): void {
  const at = size_of(index);
  Array.prototype.splice.call(
    xs,
    at < 0 ? Math.max(0, at + xs.length) : Math.min(at, xs.length),
    0,
    item ?? null,
  );
}

/** @throws IndexError from an empty list, or at an index that is not there */
export function list_pop(xs: unknown[], index?: unknown): unknown {
  const at = index === undefined ? -1 : size_of(index);
  if (xs.length === 0) throw IndexError("pop from empty list");
  if (at === -1) return Array.prototype.pop.call(xs);
  const place = at < 0 ? at + xs.length : at;
  if (place < 0 || place >= xs.length) throw IndexError("pop index out of range");
  return Array.prototype.splice.call(xs, place, 1)[0];
}

/** Where the first item equal to `value` is, or -1. */
export function list_find(
  xs: readonly unknown[],
  value: unknown,
  start: unknown = 0,
  stop: unknown = Number.MAX_SAFE_INTEGER,
): number {
  const [from, to] = clip_range(start, stop, xs.length);
  for (let at = from; at < to && at < xs.length; at++) if (equals(xs[at], value)) return at;
  return -1;
}

/** @throws ValueError when no item is equal */
export function list_remove(xs: unknown[], value: unknown): void {
  const at = list_find(xs, value);
  if (at < 0) throw ValueError("list.remove(x): x not in list");
  Array.prototype.splice.call(xs, at, 1);
}

export function list_count(xs: readonly unknown[], value: unknown): number {
  let count = 0;
  for (const item of xs) if (equals(item, value)) count++;
  return count;
}

/**
 * Sort in place. The list is empty meanwhile, so that a key function that looks sees no half-sorted list. A comparison that raises leaves it half sorted.
 * @throws ValueError when the list was changed meanwhile
 */
export function list_sort(xs: unknown[], key: unknown, reverse: boolean): void {
  const plain = key == null ? sort_plain_items(xs, reverse) : null;
  if (plain !== null) {
    for (let at = 0; at < plain.length; at++) xs[at] = plain[at];
    return;
  }
  const items = [...xs];
  xs.length = 0;
  let sorted = items;
  let changed = false;
  try {
    sorted = sort_items(items, key, reverse, (half) => {
      sorted = half;
    });
    changed = xs.length > 0;
  } finally {
    xs.length = 0;
    for (const item of sorted) xs[xs.length] = item;
  }
  if (changed) throw ValueError("list modified during sort");
}

/** Is `x` a list of exactly that type? Lists of derived classes have methods of their own. */
export function is_list(x: unknown): x is unknown[] {
  return Array.isArray(x) && (x as { $class?: unknown }).$class === undefined;
}
