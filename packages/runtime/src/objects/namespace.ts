/**
 * `__dict__`: the attributes of an object as a dict that stays in step with it.
 *
 * From: `self.__dict__.update(options)`
 * To:   a Dict whose Map reads and writes the properties of the object
 *
 * Properties are ordered as they were made, which is what a dict promises. The `__dict__` of a class is a copy.
 *
 * Source: The Python Language Reference, 3.2.10 and 3.2.11.
 */
import { class_namespace } from "./class-namespace.ts";
import { Dict } from "./dict.ts";
import { TypeError } from "./exceptions.ts";
import { target_of } from "./getattribute.ts";
import { BESIDE, mangle, unmangle } from "./names.ts";
import { is_module, is_type, type_name } from "./object.ts";
import type { Type } from "./type.ts";

type Properties = Record<string, unknown>;

/** The names of the attributes an object has itself, in order. */
export function own_names(x: object): string[] {
  const names = Object.keys(x)
    .filter((key) => !key.startsWith("$") || key.startsWith(BESIDE))
    .map((key) => unmangle(key.startsWith(BESIDE) ? key.slice(BESIDE.length) : key));
  if (typeof x === "function") return names.filter((name) => !OF_FUNCTIONS.has(name));
  const slots = ((x as { $class?: Type }).$class?.$mro ?? []).flatMap((base) =>
    Object.hasOwn(base, "$own_slots") ? (base.$own_slots ?? []) : [],
  );
  return slots.length === 0 ? names : names.filter((name) => !slots.includes(name));
}

/** What a function has without its `__dict__` holding it. */
const OF_FUNCTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__name__",
  "__qualname__",
  "__doc__",
  "__module__",
  "__annotations__",
  "__type_params__",
]);

/** The property that holds the item `name` of `x.__dict__`. */
function place_of(x: object, name: string): string {
  const key = mangle(name);
  if (typeof x === "function" || Object.hasOwn(x, key)) return key;
  if (Object.hasOwn(x, BESIDE + key)) return BESIDE + key;
  const { $class: cls } = x as { $class?: Type };
  const owner = cls?.$mro.find((base) => Object.hasOwn(base.prototype, key));
  if (owner === undefined) return key;
  const descriptor = owner.$descriptors?.[key] as { __set__?: unknown; __delete__?: unknown } | undefined;
  return descriptor?.__set__ === undefined && descriptor?.__delete__ === undefined ? key : BESIDE + key;
}

/** The Map behind a live `__dict__`. Keys that are not strings are never there. */
class AttributeMap extends Map<unknown, unknown> {
  readonly $object: Properties;

  constructor(x: object) {
    super();
    this.$object = x as Properties;
  }
  #has(key: unknown): key is string {
    return (
      typeof key === "string" &&
      !key.startsWith("$") &&
      Object.hasOwn(this.$object, place_of(this.$object, key))
    );
  }
  override get size(): number {
    return own_names(this.$object).length;
  }
  override has(key: unknown): boolean {
    return this.#has(key);
  }
  override get(key: unknown): unknown {
    return this.#has(key) ? (this.$object[place_of(this.$object, key)] ?? null) : undefined;
  }
  override set(key: unknown, value: unknown): this {
    if (typeof key !== "string") throw TypeError(`attribute name must be string, not '${type_name(key)}'`);
    // Not by assignment: a property of the class must not be called.
    const property = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(this.$object, place_of(this.$object, key), property);
    return this;
  }
  override delete(key: unknown): boolean {
    return this.#has(key) && delete this.$object[place_of(this.$object, key)];
  }
  override clear(): void {
    for (const key of own_names(this.$object)) this.delete(key);
  }
  override forEach(visit: (value: unknown, key: unknown, map: Map<unknown, unknown>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
  override *entries(): MapIterator<[unknown, unknown]> {
    for (const key of own_names(this.$object)) yield [key, this.get(key)];
  }
  override *keys(): MapIterator<unknown> {
    yield* own_names(this.$object);
  }
  override *values(): MapIterator<unknown> {
    for (const key of own_names(this.$object)) yield this.get(key);
  }
  override [Symbol.iterator](): MapIterator<[unknown, unknown]> {
    return this.entries();
  }
}

const namespaces: WeakMap<object, Dict> = /* @__PURE__ */ new WeakMap();

/** `x.__dict__`, or undefined when it has none. */
export function namespace_of(x: unknown): Dict | undefined {
  if ((typeof x !== "object" && typeof x !== "function") || x === null) return undefined;
  if (is_type(x)) return class_namespace(x);
  const target = target_of(x);
  if (target !== undefined) return namespace_of(target);
  if (typeof x === "object") {
    const cls = (x as { $class?: Type }).$class;
    if (cls === undefined ? !is_module(x) : cls.$slots !== undefined) return undefined;
  }
  let namespace = namespaces.get(x);
  if (namespace === undefined) {
    namespace = new Dict();
    namespace.$map = new AttributeMap(x);
    namespaces.set(x, namespace);
  }
  return namespace;
}

/** Let `namespace` be the `__dict__` of `x`: for objects whose attributes are elsewhere. */
export function keep_namespace(x: object, namespace: Dict): void {
  namespaces.set(x, namespace);
}

/** A dict whose items are the properties of `x`, in step with them. */
export function dict_over(x: object): Dict {
  let namespace = namespaces.get(x);
  if (namespace === undefined) {
    namespace = new Dict();
    namespace.$map = new AttributeMap(x);
    namespaces.set(x, namespace);
  }
  return namespace;
}

/** `x.__dict__ = value`. */
export function replace_namespace(x: object, value: unknown): void {
  if (!(value instanceof Dict))
    throw TypeError(`__dict__ must be set to a dictionary, not a '${type_name(value)}'`);
  if (namespaces.get(x) === value) return;
  if (is_shared(x, value)) {
    throw TypeError("objects that share one dictionary as their __dict__ are not in the subset");
  }
  given.add(value);
  const entries = [...value.$map];
  const namespace = namespace_of(x);
  namespace?.$map.clear();
  for (const [key, item] of entries) namespace?.$map.set(key, item);
}

/** Dictionaries that were handed to an object as its `__dict__`, which takes what they hold. */
const given: WeakSet<Dict> = /* @__PURE__ */ new WeakSet();

/** Would somebody else see what the object changes: another object, the class, the object as the dictionary that it is? */
function is_shared(x: object, value: Dict): boolean {
  if ((value as object) === x || given.has(value) || value.$map instanceof AttributeMap) return true;
  const { $class } = x as { $class?: Type };
  return (
    $class?.$mro.some((base) =>
      Object.values(Object.getOwnPropertyDescriptors(base.prototype)).some((held) => held.value === value),
    ) ?? false
  );
}
