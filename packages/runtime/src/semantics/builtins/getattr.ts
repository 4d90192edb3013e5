/**
 * `getattr(x, name, default)`, `hasattr(x, name)`.
 *
 * The name is known only when the program runs, so these two bring every method of the built-in types along; an
 * attribute that is written down does not.
 *
 * Source: Library Reference.
 */

import * as methods from "../../methods.ts";
import { load } from "../../objects/all-attributes.ts";
import { bound_helper, missing_attribute } from "../../objects/attributes.ts";
import type { PyFunction } from "../../objects/call.ts";
import { AttributeError, TypeError } from "../../objects/exceptions.ts";
import { is_a } from "../../objects/iteration.ts";
import { mangle } from "../../objects/names.ts";
import { is_type, type_of } from "../../objects/object.ts";
import { name_text } from "../../objects/plain-attributes.ts";
import type { Type } from "../../objects/type.ts";
import { int_type, list_type, str_type } from "../../objects/types.ts";

/** The methods that are helpers and no properties, by type. */
const METHODS: ReadonlyMap<Type, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  [
    str_type,
    names(
      "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii " +
        "isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip " +
        "maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split " +
        "splitlines startswith strip swapcase title translate upper zfill",
    ),
  ],
  [list_type, names("append clear copy count extend index insert pop remove reverse sort")],
  [int_type, names("as_integer_ratio bit_count bit_length conjugate from_bytes is_integer to_bytes")],
]);

function names(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** The attribute, or undefined; `__getattr__` is not asked. */
function find(x: unknown, name: string): unknown {
  const found = load(x, mangle(name));
  if (found !== undefined) return found;
  const cls = is_type(x) ? x : type_of(x);
  if (!cls.$mro.some((base) => METHODS.get(base)?.has(name))) return undefined;
  const helper = (methods as unknown as Record<string, PyFunction>)[name];
  return helper === undefined || is_type(x) ? helper : bound_helper(helper, x, name);
}

export function getattr(x: unknown, name: unknown, ...rest: readonly unknown[]): unknown {
  if (rest.length > 1) throw TypeError(`getattr expected at most 3 arguments, got ${rest.length + 2}`);
  const text = name_text(name);
  try {
    const found = find(x, text);
    return found === undefined ? missing_attribute(x, mangle(text)) : found;
  } catch (error) {
    if (rest.length > 0 && is_a(error, AttributeError)) return rest[0] ?? null;
    throw error;
  }
}

export function hasattr(x: unknown, name: unknown): boolean {
  const text = name_text(name);
  try {
    return find(x, text) !== undefined || missing_attribute(x, mangle(text)) !== undefined;
  } catch (error) {
    if (is_a(error, AttributeError)) return false;
    throw error;
  }
}
