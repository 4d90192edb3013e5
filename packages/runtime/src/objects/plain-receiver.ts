/**
 * Special methods of ints, floats, strings and lists, called by name: `(5).__add__(2)`, `super().__add__(other)` in a class that derives
 * from int.
 *
 * These values have no such methods; what the operators do for them is what the methods do.
 *
 * Source: Language Reference 3.3.
 */
import { with_specials } from "./all-attributes.ts";
import { call_method } from "./attributes.ts";
import { Float, float_type } from "./float.ts";
import { type_of } from "./object.ts";
import { type Signature, signature_of } from "./signature.ts";
import type { Helper } from "./str-method.ts";
import type { Super } from "./super.ts";
import { IntObject, StrObject } from "./types.ts";

/** Stands for "has its own method". */
export const OWN: unique symbol = /* @__PURE__ */ Symbol("own");

/** The number, text, list or None that `x` is for the method `name`; OWN when its class has the method. */
export function receiver(x: unknown, name: string): unknown {
  const { $next, $of } = (x ?? {}) as Partial<Super>;
  if ($next !== undefined) {
    const next = $next.call(x as Super) as Record<string, unknown>;
    return next[name] === undefined ? value_of($of) : OWN;
  }
  if (x instanceof Float && x.$class === float_type) return x;
  if (typeof x === "object" && x !== null && (x as { $class?: unknown }).$class !== undefined) {
    return (type_of(x).prototype as Record<string, unknown>)[name] === undefined ? value_of(x) : OWN;
  }
  return typeof x === "function" || (typeof x === "object" && x !== null && !Array.isArray(x)) ? OWN : x;
}

/** The plain value of an instance of a class that derives from int, float, str or list. */
function value_of(x: unknown): unknown {
  if (x instanceof IntObject || x instanceof StrObject) return x.$value;
  if (x instanceof Float) return new Float(x.$value);
  return Array.isArray(x) ? x : OWN;
}

/**
 * `x` for a method of its built-in class itself: `str.upper(self)` is `upper(plain_value(self))`, whatever `upper` the class of `self` has.
 */
export function plain_value(x: unknown): unknown {
  const plain = value_of(x);
  return plain === OWN ? x : plain;
}

/**
 * A special method as a helper that takes its receiver first.
 * @param text       `"int.__add__(self, value, /)"`
 * @param implement  what the method does for a plain value
 */
export function special_method(
  text: string,
  implement: (self: unknown, ...args: unknown[]) => unknown,
): Helper {
  const signature = signature_of(text, 0, true);
  const helper: Helper = (x, ...args) => {
    const self = receiver(x, signature.name);
    return self === OWN ? call_method(x, signature.name, ...args) : implement(self, ...args);
  };
  (helper as { $signature?: Signature }).$signature = signature;
  return with_specials(helper);
}
