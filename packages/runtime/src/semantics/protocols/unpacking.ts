/**
 * Unpacking an iterable into targets.
 *
 *     a, b = xs              [a, b] = unpack(xs, 2)
 *     a, *rest, z = xs       [a, rest, z] = unpack_star(xs, 1, 1)
 *
 * Source: The Python Language Reference, 7.2; the words of the errors are CPython's.
 */
import { Dict } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { each, is_iterable } from "../../objects/iteration.ts";
import { type_name } from "../../objects/object.ts";
import { keys_attribute, pairs_of } from "../../objects/pairs.ts";
import { Tuple } from "../../objects/tuple.ts";

/**
 * The items of `x`, of which there must be `count`.
 * @returns an array to take apart at once: it may be the list itself
 * @throws ValueError when there are more or fewer; TypeError when `x` cannot be iterated
 */
export function unpack(x: unknown, count: number): readonly unknown[] {
  if (x instanceof Tuple) {
    if (x.$items.length === count && x.__iter__ === Tuple.prototype.__iter__) return x.$items;
  } else if (Array.isArray(x) && x.length === count && (x as { $class?: unknown }).$class === undefined) {
    return x;
  }
  return unpack_any(x, count);
}

function unpack_any(x: unknown, count: number): unknown[] {
  const items: unknown[] = [];
  // One item more is asked for, to see that there is none.
  for (const item of each_unpacked(x)) {
    if (items.length === count) throw ValueError(`too many values to unpack (expected ${count})`);
    items.push(item);
  }
  if (items.length < count) {
    throw ValueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  }
  return items;
}

/**
 * The items of `x` with those in the middle gathered in a list.
 * @param before  targets before the starred one
 * @param after   targets after it
 * @returns `before` items, the list, `after` items
 * @throws ValueError when there are fewer than `before + after`; TypeError when `x` cannot be iterated
 */
export function unpack_star(x: unknown, before: number, after: number): unknown[] {
  const items = [...each_unpacked(x)];
  if (items.length < before + after) {
    throw ValueError(
      `not enough values to unpack (expected at least ${before + after}, got ${items.length})`,
    );
  }
  const end = items.length - after;
  return [...items.slice(0, before), items.slice(before, end), ...items.slice(end)];
}

function each_unpacked(x: unknown): Iterable<unknown> {
  if (is_iterable(x) || (x as { __iter__?: unknown } | null)?.__iter__ === null) return each(x);
  throw TypeError(`cannot unpack non-iterable ${type_name(x)} object`);
}

/**
 * The pairs of a mapping that a dict display takes in: `{**d}` is `dict_of(...entries_of(d))`.
 * @throws TypeError when `x` is no mapping
 */
export function entries_of(x: unknown): [unknown, unknown][] {
  if (x instanceof Dict && x.__iter__ === Dict.prototype.__iter__) return [...x.$map];
  const host = typeof x === "object" && x !== null && (x as { $class?: unknown }).$class === undefined;
  const keys = !host && typeof x === "object" && x !== null ? keys_attribute(x) : undefined;
  if (host ? Array.isArray(x) : keys === undefined)
    throw TypeError(`'${type_name(x)}' object is not a mapping`);
  return [...pairs_of(x, keys)] as unknown as [unknown, unknown][];
}
