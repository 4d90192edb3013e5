/**
 * Objects whose attributes stand in a dictionary that is not theirs alone.
 *
 * From: `self.__dict__ = Borg._state`, `self.__dict__ = self` in a dict of the program's own
 * To:   an object without properties, and between it and its class a Proxy that looks into the dictionary
 *
 * Generated code goes on reading and writing properties where they stand: what the object does not have is asked of its
 * prototypes, of which the Proxy is the first. Only these objects pay for it.
 *
 * Source: The Python Language Reference, 3.2.11.
 */
import type { Dict } from "./dict.ts";
import { mangle, unmangle } from "./names.ts";
import { type_of } from "./object.ts";

type Properties = Record<string, unknown>;

const dictionaries: WeakMap<object, Dict> = /* @__PURE__ */ new WeakMap();

/** The dictionary that holds the attributes of `x`, when it is one that `share` was told of. */
export function shared_dictionary(x: object): Dict | undefined {
  return dictionaries.get(x);
}

/** From now on `attributes` holds the attributes of `x`, which has none itself. */
export function share(x: object, attributes: Dict): void {
  dictionaries.set(x, attributes);
  Object.setPrototypeOf(x, seen_through(type_of(x).prototype, attributes));
}

/** From now on `x` holds its attributes itself. */
export function unshare(x: object): void {
  if (dictionaries.delete(x)) Object.setPrototypeOf(x, type_of(x).prototype);
}

/** Is `value` an attribute of `x` itself, not of its class? */
export function is_shared_attribute(x: object, key: string, value: unknown): boolean {
  return dictionaries.get(x)?.$get(unmangle(key)) === value;
}

/** Does a data descriptor of `cls` go before what an instance holds under `key`? */
export function is_data_descriptor(x: object, key: string): boolean {
  const owner = type_of(x).$mro.find((base) => Object.hasOwn(base.prototype, key));
  if (owner === undefined) return false;
  const descriptor = owner.$descriptors?.[key] as { __set__?: unknown; __delete__?: unknown } | undefined;
  return descriptor?.__set__ !== undefined || descriptor?.__delete__ !== undefined;
}

/** The prototype of a class, with a dictionary in front of it. */
function seen_through(prototype: object, attributes: Dict): object {
  // `instanceof` passes the Proxy's target by, and finds the prototype behind it.
  return new Proxy(Object.create(prototype) as Properties, {
    get(target, key, x) {
      if (is_of_class(target, key, x as object)) return Reflect.get(target, key, x);
      const value = attributes.$get(unmangle(key as string));
      return value === undefined ? Reflect.get(target, key, x) : value;
    },
    set(target, key, value, x) {
      if (is_of_class(target, key, x as object)) return Reflect.set(target, key, value, x);
      attributes.$set(unmangle(key as string), value);
      return true;
    },
  });
}

/** The runtime's own fields, special methods (which are looked up on the class) and data descriptors. */
function is_of_class(target: Properties, key: string | symbol, x: object): boolean {
  if (typeof key === "symbol" || key.startsWith("$")) return true;
  if (!(key in target)) return false;
  return key.startsWith("__") || mangle(key) !== key || is_data_descriptor(x, key);
}
