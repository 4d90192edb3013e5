/**
 * The class that an object says it is of, where that is another one than it is made from: proxies and mocks.
 *
 * From: an attribute or a property `__class__` in the class of `x`
 * To:   what `isinstance` and `super` take for its class besides `type(x)`
 *
 * Source: Library Reference, `isinstance`; The Python Language Reference, 3.3.4.
 */
import { AttributeError } from "./exceptions.ts";
import { ask_special } from "./getattribute.ts";
import { is_a } from "./iteration.ts";
import { is_type, type Type } from "./object.ts";

/** An attribute that its class gives it; one that raises AttributeError is none. */
export function asked(x: unknown, name: "__class__" | "__bases__"): unknown {
  if (typeof x !== "object" || x === null) return undefined;
  try {
    return ask_special(x, name) ?? (x as Record<string, unknown>)[name];
  } catch (error) {
    if (is_a(error, AttributeError)) return undefined;
    throw error;
  }
}

/** What `x.__class__` says; undefined when it says nothing. */
export function told_class(x: unknown): Type | undefined {
  const told = asked(x, "__class__");
  return is_type(told) ? told : undefined;
}
