/**
 * `**options` in a call.
 *
 * From: `f(**options)`
 * To:   `call(f, kw({ ...kwargs_of(options) }))`
 *
 * Source: The Python Language Reference, 6.3.4.
 */
import { TypeError } from "../../objects/exceptions.ts";
import { mangle } from "../../objects/names.ts";
import { type_name } from "../../objects/object.ts";
import { pairs_of } from "../../objects/pairs.ts";

interface Mapping {
  readonly $class?: unknown;
  readonly keys?: unknown;
}

/** The items of a mapping as an object that can be spread, its names mangled. */
export function kwargs_of(x: unknown): Record<string, unknown> {
  const record = Object.create(null) as Record<string, unknown>;
  if (typeof x !== "object" || x === null || !is_mapping(x)) {
    throw TypeError(`argument after ** must be a mapping, not ${type_name(x)}`);
  }
  for (const [key, value] of pairs_of(x)) {
    if (typeof key !== "string") throw TypeError("keywords must be strings");
    record[mangle(key)] = value;
  }
  return record;
}

function is_mapping(x: Mapping): boolean {
  return x.$class === undefined ? !Array.isArray(x) : typeof x.keys === "function";
}
