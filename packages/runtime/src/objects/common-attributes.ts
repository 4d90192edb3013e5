/**
 * The special attributes that cost nothing, and a place for those that do.
 *
 * From: `x.__class__`, `Dog.__name__`; `x.__dict__`, `e.args`, `Dog.__mro__`
 * To:   answered here; answered by `special-attributes.ts`, should it be part of the program
 *
 * A dict that stays in step with an object, tuples of bases, the methods of `object`: a program that names none of these attributes need
 * not carry what they are made of. The compiler adds `specials` where a name of that kind is written down; whatever looks attributes up
 * by computed names imports `all-attributes.ts`.
 *
 * Source: The Python Language Reference, 3.2 and 3.3.
 */
import type { PyFunction } from "./call.ts";
import { with_exception_attributes } from "./exception-attributes.ts";
import { is_type, type_of } from "./object.ts";
import type { Type } from "./type.ts";

type Lookup = (x: unknown, key: string) => unknown;

/** A method of `object` by its name: rare-object-methods.ts. */
type ObjectFunction = (key: string) => ((self: unknown, ...args: readonly unknown[]) => unknown) | undefined;

/** What `super().__repr__` finds at the end: object-methods.ts. */
type ObjectMethod = (x: unknown, key: string) => PyFunction | undefined;

/** Such a method as a value of a class: object-descriptors.ts. */
type Described = (owner: Type, key: string, f: PyFunction) => PyFunction;

/** Where the other special attributes are looked up. */
export const others: {
  lookup: Lookup;
  object_function: ObjectFunction;
  object_method: ObjectMethod;
  described: Described;
} = /* @__PURE__ */ with_exception_attributes({
  lookup: () => undefined,
  object_function: () => undefined,
  object_method: () => undefined,
  described: (_owner, _key, f) => f,
});

/** The special attribute `key` of `x`, or undefined. */
export function special_attribute(x: unknown, key: string): unknown {
  const common = common_attribute(x, key);
  return common === undefined ? others.lookup(x, key) : common;
}

/** An attribute that is there without a property that holds it, and that needs nothing but `x`. */
export function common_attribute(x: unknown, key: string): unknown {
  switch (key) {
    case "__class__":
      return type_of(x);
    case "__name__":
      return name_of(x);
    case "__qualname__":
      return is_type(x) ? x.$qualname : undefined;
    default:
      return undefined;
  }
}

function name_of(x: unknown): unknown {
  if (typeof x !== "function") return undefined;
  if (is_type(x)) return x.$name;
  const { $signature, $described, $helper, name } = x as PyFunction & { name: string };
  return ($signature ?? $described)?.name ?? ($helper !== undefined || name !== "" ? name : undefined);
}
