/**
 * `**options` in a call.
 *
 * From: `f(**options)`
 * To:   `call(f, kw({ ...kwargs_of(options) }))`
 *
 * Source: The Python Language Reference, 6.3.4.
 */
import { TypeError } from "../../objects/exceptions.ts";
import { function_words } from "../../objects/function-words.ts";
import { each_counted, is_iterable } from "../../objects/iteration.ts";
import { mangle } from "../../objects/names.ts";
import { type_name } from "../../objects/object.ts";
import { keys_attribute, pairs_of } from "../../objects/pairs.ts";
import { MISTAKE } from "../../objects/signature.ts";

interface Iterated {
  readonly __iter__?: unknown;
}

/**
 * What `*x` puts into a call or a display.
 * @param f     the function, where the star is its only positional argument: the error names it
 * @param name  of the method, when `f` is the object
 * @throws TypeError  `__main__.f() argument after * must be an iterable, not int`
 */
export function spread(x: unknown, f?: unknown, name?: string): Iterable<unknown> {
  // A class with `__iter__ = None` says so in the words of `iter`.
  if (is_iterable(x) || (x as Iterated | null)?.__iter__ === null) return each_counted(x);
  const subject = f === undefined ? "Value" : `${function_words(f, name)} argument`;
  throw TypeError(`${subject} after * must be an iterable, not ${type_name(x)}`);
}

/**
 * A call of a built-in function that cannot fit; its arguments have been evaluated.
 * @param words  what CPython says of it
 * @throws TypeError  always
 */
export function misfit(words: string, ..._evaluated: readonly unknown[]): never {
  throw TypeError(words);
}

interface Mapping {
  readonly $class?: unknown;
}

/** The items of a mapping as an object that can be spread, its names mangled. */
export function kwargs_of(x: unknown): Record<string, unknown> {
  const record = Object.create(null) as Record<string, unknown>;
  const is_host = typeof x === "object" && x !== null && (x as Mapping).$class === undefined;
  const keys = !is_host && typeof x === "object" && x !== null ? keys_attribute(x) : undefined;
  if (is_host ? Array.isArray(x) : keys === undefined) {
    Object.assign(record, { [MISTAKE]: `argument after ** must be a mapping, not ${type_name(x)}` });
    return record;
  }
  for (const [key, value] of pairs_of(x, keys)) {
    if (typeof key !== "string") throw TypeError("keywords must be strings");
    record[mangle(key)] = value;
  }
  return record;
}
