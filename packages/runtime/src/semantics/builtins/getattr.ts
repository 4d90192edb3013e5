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
import {
  asked_attribute,
  attribute_of_type,
  is_served,
  missing_attribute,
  serves,
} from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import type { PyFunction } from "../../objects/call.ts";
import { AttributeError, TypeError } from "../../objects/exceptions.ts";
import { is_a } from "../../objects/iteration.ts";
import { bound_builtin } from "../../objects/method-descriptor.ts";
import { mangle } from "../../objects/names.ts";
import { is_type, type_of } from "../../objects/object.ts";
import { name_text } from "../../objects/plain-attributes.ts";

/** The attribute, or undefined; `__getattr__` is not asked. */
function find(x: unknown, name: string): unknown {
  const key = mangle(name);
  const helper = Object.hasOwn(methods, name)
    ? (methods as unknown as Record<string, PyFunction>)[name]
    : undefined;
  if (helper?.$signature === undefined) {
    const found = load(x, key);
    return found === undefined ? class_method_of(x, key) : found;
  }
  if (serves(helper, x)) return bound_builtin(helper, x, name);
  if (is_type(x)) return attribute_of_type((x as unknown as Record<string, unknown>)[key], x, key, helper);
  const found = load(x, key);
  return found === undefined && is_served(helper, type_of(x)) ? bound_builtin(helper, x, name) : found;
}

/** `(5).from_bytes`: a method of the class, which numbers have no property for. */
function class_method_of(x: unknown, key: string): unknown {
  if (typeof x === "object" || typeof x === "function" || x === undefined) return undefined;
  const found = load(type_of(x), key) as { $self?: unknown } | undefined;
  return found?.$self === type_of(x) ? found : undefined;
}

export const getattr = /* @__PURE__ */ builtin(
  "getattr(object, name, default=, /)",
  function getattr(x: unknown, name: unknown, ...rest: readonly unknown[]): unknown {
    if (rest.length > 1) throw TypeError(`getattr expected at most 3 arguments, got ${rest.length + 2}`);
    const text = name_text(name);
    try {
      const found = find(x, text);
      if (found !== undefined) return found;
      if (rest.length === 0) return missing_attribute(x, mangle(text));
      const asked = asked_attribute(x, mangle(text));
      return asked === undefined ? (rest[0] ?? null) : asked;
    } catch (error) {
      if (rest.length > 0 && is_a(error, AttributeError)) return rest[0] ?? null;
      throw error;
    }
  },
);

export const hasattr = /* @__PURE__ */ builtin(
  "hasattr(obj, name, /)",
  function hasattr(x: unknown, name: unknown): boolean {
    const text = name_text(name);
    try {
      return find(x, text) !== undefined || asked_attribute(x, mangle(text)) !== undefined;
    } catch (error) {
      if (is_a(error, AttributeError)) return false;
      throw error;
    }
  },
);
