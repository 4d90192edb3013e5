/**
 * Special methods of ints, floats, strings and lists, called by name: `(5).__add__(2)`, `super().__add__(other)` in a class that derives
 * from int.
 *
 * These values have no such methods; what the operators do for them is what the methods do.
 *
 * Source: Language Reference 3.3.
 */
import { with_specials } from "./all-attributes.ts";
import { attribute_of_type, call_method } from "./attributes.ts";
import { builtin_arguments } from "./builtin-arguments.ts";
import { call } from "./call.ts";
import { Float, float_type } from "./float.ts";
import { has_member } from "./member-names.ts";
import { method_signature, owner_of } from "./method-descriptor.ts";
import { is_type, type_of } from "./object.ts";
import { OWN, value_of } from "./plain-value.ts";
import { Keywords, signature_of } from "./signature.ts";
import type { Helper } from "./str-method.ts";
import type { Super } from "./super.ts";
import type { Type } from "./type.ts";

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

/**
 * A special method as a helper that takes its receiver first.
 * @param text       `"int.__add__(self, value, /)"`
 * @param implement  what the method does for a plain value, and for what has no such method of its own
 * @param serves     which classes have the method
 */
export function special_method(
  text: string,
  implement: (self: unknown, ...args: unknown[]) => unknown,
  serves: (cls: Type, name: string) => boolean = has_member,
): Helper {
  const signature = signature_of(text, 0, true);
  const { name } = signature;
  const [least, most] = [signature.required - 1, signature.positional.length - 1];
  const helper: Helper = (x, ...args) => {
    let self = receiver(x, name);
    if (self === OWN && is_unwritten(x, name)) self = x;
    if (self === OWN || !serves(type_of(self), name)) return call_own(x, name, helper, args);
    const count = args.length;
    if (count < least || count > most || args[count - 1] instanceof Keywords) {
      // The words name the class that has the method.
      const own = method_signature(owner_of(type_of(self), name), name, helper);
      return implement(self, ...builtin_arguments(own, args));
    }
    return implement(self, ...args);
  };
  Object.assign(helper, { $signature: signature, $serves: (cls: Type) => serves(cls, name) });
  return with_specials(helper);
}

/** `x.upper()` of what the helper does not serve: an object with a method of its own, or a class, `kind.upper("a")`. */
export function call_own(x: unknown, name: string, helper: Helper, args: readonly unknown[]): unknown {
  const of_class = is_type(x) ? attribute_of_type(Reflect.get(x, name), x, name, helper) : undefined;
  return of_class === undefined ? call_method(x, name, ...args) : call(of_class, ...args);
}

/** An object of a built-in class that does by its operators alone what the method does. */
function is_unwritten(x: unknown, name: string): boolean {
  if (typeof x !== "object" || x === null || (x as Partial<Super>).$next !== undefined) return false;
  return (x as Record<string, unknown>)[name] === undefined;
}
