/** `getattr(x, name, default)`, `hasattr(x, name)`. Source: Library Reference. */
import { getattr_of } from "../../objects/attributes.ts";
import { AttributeError, TypeError } from "../../objects/exceptions.ts";
import { is_a } from "../../objects/iteration.ts";
import { mangle } from "../../objects/names.ts";
import { name_text } from "../../objects/plain-attributes.ts";

export function getattr(x: unknown, name: unknown, ...rest: readonly unknown[]): unknown {
  if (rest.length > 1) throw TypeError(`getattr expected at most 3 arguments, got ${rest.length + 2}`);
  const key = mangle(name_text(name));
  if (rest.length === 0) return getattr_of(x, key);
  try {
    return getattr_of(x, key);
  } catch (error) {
    if (is_a(error, AttributeError)) return rest[0] ?? null;
    throw error;
  }
}

export function hasattr(x: unknown, name: unknown): boolean {
  try {
    getattr_of(x, mangle(name_text(name)));
    return true;
  } catch (error) {
    if (is_a(error, AttributeError)) return false;
    throw error;
  }
}
