/**
 * The pairs that `dict(x)` and `dict.update(x)` take over from a mapping, or from an iterable of pairs.
 *
 * A mapping is what has `keys`; JavaScript's Map and plain objects count as one too.
 *
 * Source: Library Reference, dict; CPython Objects/dictobject.c, dict_update_arg.
 */

import { call } from "./call.ts";
import { AttributeError, TypeError } from "./exceptions.ts";
import { each, each_for, is_a, is_iterable } from "./iteration.ts";
import { type_name } from "./object.ts";

interface Mapping {
  $class?: unknown;
  keys?: unknown;
  __getitem__?: unknown;
  __getattr__?: unknown;
}

/**
 * What `x.keys` is, which makes an object of Python's a mapping; `__getattr__` is asked as well.
 * @returns undefined when there is no such attribute
 */
export function keys_attribute(x: object): unknown {
  try {
    // A class may raise where any attribute is read.
    const { keys, __getattr__ } = x as Mapping;
    if (keys !== undefined || typeof __getattr__ !== "function") return keys;
    return (__getattr__ as (name: string) => unknown).call(x, "keys");
  } catch (error) {
    if (is_a(error, AttributeError)) return undefined;
    throw error;
  }
}

/** The keys of a mapping, all of them before the first value is asked for. */
function keys_of(x: object, keys: unknown): unknown[] {
  const given: unknown = typeof keys === "function" ? keys.call(x) : call(keys);
  return [...each_for(given, `${type_name(x)}.keys() returned a non-iterable (type ${type_name(given)})`)];
}

/**
 * One array a pair; arrays that do not hold two items are the caller's to refuse.
 * @param known  the attribute `keys` of `source`, where the caller has asked for it
 * @throws TypeError when `source` is neither, or one of its items is no sequence
 */
export function* pairs_of(source: unknown, known?: unknown): Generator<readonly unknown[], void, undefined> {
  if (typeof source === "object" && source !== null && !Array.isArray(source)) {
    const { $class, __getitem__ } = source as Mapping;
    if ($class === undefined && !(Symbol.iterator in source)) {
      yield* Object.entries(source);
      return;
    }
    // CPython asks whether there are keys, and then for them.
    const found = known ?? ($class === undefined ? undefined : keys_attribute(source));
    if (found !== undefined) {
      const keys = known ?? keys_attribute(source);
      for (const key of keys_of(source, keys)) {
        if (typeof __getitem__ !== "function") {
          throw TypeError(`'${type_name(source)}' object is not subscriptable`);
        }
        yield [key, __getitem__.call(source, key)];
      }
      return;
    }
  }
  let at = 0;
  for (const pair of each(source)) {
    const words = `cannot convert dictionary update sequence element #${at} to a sequence`;
    if (!is_iterable(pair)) throw TypeError(words);
    yield [...each_for(pair, words)];
    at++;
  }
}
