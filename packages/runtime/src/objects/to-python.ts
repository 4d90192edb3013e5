/**
 * Copies of JavaScript's data as Python's: `to_py(await response.json())`.
 *
 *     plain object, Map     dict
 *     array                 list
 *     Set                   set
 *     Uint8Array, buffer    bytes
 *     number                int when it is whole and safe, else float
 *
 * Everything else stays as it is, objects with a class of JavaScript included.
 */
import { from_js } from "./border.ts";
import { Bytes } from "./bytes.ts";
import { Dict } from "./dict.ts";
import { is_plain_object } from "./plain-object.ts";
import { set_from } from "./set.ts";
import type { Python } from "./typescript.ts";

type Copies = Map<object, unknown>;

/** A copy of `x` and of all that it holds. */
export function to_py<T>(x: T): Python<T> {
  return copied(x, new Map()) as Python<T>;
}

function copied(x: unknown, copies: Copies): unknown {
  if (typeof x !== "object" || x === null || (x as { $class?: unknown }).$class !== undefined)
    return from_js(x);
  const known = copies.get(x);
  if (known !== undefined) return known;
  if (Array.isArray(x)) {
    const list: unknown[] = [];
    copies.set(x, list);
    for (const item of x) list.push(copied(item, copies));
    return list;
  }
  if (x instanceof Map) return copied_entries(x, x, copies);
  if (x instanceof Set) return set_from([...x].map((item) => copied(item, copies)));
  if (x instanceof ArrayBuffer) return new Bytes(new Uint8Array(x.slice(0)));
  if (x instanceof Uint8Array) return new Bytes(x.slice());
  return is_plain_object(x) ? copied_entries(Object.entries(x), x, copies) : x;
}

function copied_entries(entries: Iterable<readonly [unknown, unknown]>, of: object, copies: Copies): Dict {
  const dict = new Dict();
  copies.set(of, dict);
  for (const [key, value] of entries) dict.$set(copied(key, copies), copied(value, copies));
  return dict;
}
