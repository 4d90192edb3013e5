/**
 * The pairs that `dict(x)` and `dict.update(x)` take over from a mapping, or from an iterable of pairs.
 *
 * A mapping is what has `keys`; JavaScript's Map and plain objects count as one too.
 *
 * Source: Library Reference, dict; CPython Objects/dictobject.c, dict_update_arg.
 */

import { TypeError } from "./exceptions.ts";
import { each, is_iterable, items_of } from "./iteration.ts";

interface Mapping {
  $class?: unknown;
  keys?(): unknown;
  __getitem__?(key: unknown): unknown;
}

/**
 * One array a pair; arrays that do not hold two items are the caller's to refuse.
 * @throws TypeError when `source` is neither, or one of its items is no sequence
 */
export function* pairs_of(source: unknown): Generator<readonly unknown[], void, undefined> {
  if (typeof source === "object" && source !== null && !Array.isArray(source)) {
    const mapping = source as Mapping;
    if (mapping.$class === undefined && !(Symbol.iterator in source)) {
      yield* Object.entries(source);
      return;
    }
    if (mapping.$class !== undefined && typeof mapping.keys === "function") {
      for (const key of each(mapping.keys())) yield [key, mapping.__getitem__?.(key)];
      return;
    }
  }
  let at = 0;
  for (const pair of each(source)) {
    if (!is_iterable(pair)) {
      throw TypeError(`cannot convert dictionary update sequence element #${at} to a sequence`);
    }
    yield items_of(pair);
    at++;
  }
}
