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
import { PyBaseException, TypeError } from "./exceptions.ts";
import { target_of } from "./getattribute.ts";
import { BESIDE, mangle, unmangle } from "./names.ts";
import { is_module, is_type, type_name } from "./object.ts";
import { is_data_descriptor, share, shared_dictionary, unshare } from "./shared-namespace.ts";
import type { Type } from "./type.ts";
import { StrObject } from "./types.ts";

type Properties = Record<string, unknown>;

/** The names of the attributes an object has itself, in order. */
export function own_names(x: object): string[] {
  const shared = shared_dictionary(x);
  if (shared !== undefined) return [...shared.$map.keys()].filter((key) => typeof key === "string");
  const names = Object.keys(x)
    // The items of a list lie beside its attributes.
    .filter((key) => (key.startsWith("$") ? key.startsWith(BESIDE) : !Array.isArray(x) || !/^\d+$/.test(key)))
    .map((key) => unmangle(key.startsWith(BESIDE) ? key.slice(BESIDE.length) : key));
  if (typeof x === "function") return names.filter((name) => !OF_FUNCTIONS.has(name));
  if (x instanceof PyBaseException) return names.filter((name) => Object.hasOwn(x, place_of(x, name)));
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

/** Fields of the built-in exceptions, which no `__dict__` has. */
const OF_EXCEPTIONS: Readonly<Record<string, string>> = {
  AttributeError: "name obj",
  ImportError: "msg name path name_from",
  NameError: "name",
  OSError: "errno strerror filename filename2 characters_written",
  SyntaxError: "msg filename lineno offset text print_file_and_line end_lineno end_offset",
  UnicodeError: "encoding object start end reason",
};

function is_field(x: PyBaseException, name: string): boolean {
  return x.$class.$mro.some(
    (cls) =>
      cls.$js === undefined &&
      Object.hasOwn(OF_EXCEPTIONS, cls.$name) &&
      ` ${OF_EXCEPTIONS[cls.$name]} `.includes(` ${name} `),
  );
}

/** The property that holds the item `name` of `x.__dict__`. */
function place_of(x: object, name: string): string {
  const key = mangle(name);
  if (typeof x === "function") return key;
  if (x instanceof PyBaseException && is_field(x, name)) return BESIDE + key;
  if (Object.hasOwn(x, key)) return key;
  if (Object.hasOwn(x, BESIDE + key)) return BESIDE + key;
  return (x as { $class?: Type }).$class !== undefined && is_data_descriptor(x, key) ? BESIDE + key : key;
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
    if (!this.#has(key)) return undefined;
    const value = this.$object[place_of(this.$object, key)];
    return (value as { $stands_for?: unknown } | null | undefined)?.$stands_for ?? value ?? null;
  }
  override set(name: unknown, value: unknown): this {
    const key = name instanceof StrObject ? name.$value : name;
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

/**
 * `x.__dict__ = value`. A dictionary that nobody else uses this way has the attributes of `x` for its items from then on; one that
 * several objects use, or that cannot be spelled in properties, holds them itself.
 */
export function replace_namespace(x: object, value: unknown): void {
  if (!(value instanceof Dict))
    throw TypeError(`__dict__ must be set to a dictionary, not a '${type_name(value)}'`);
  const before = namespace_of(x);
  if (before === value) return;
  const owner = value.$map instanceof AttributeMap ? value.$map.$object : undefined;
  if (typeof x === "function") {
    if (owner !== undefined) throw TypeError("functions that share their __dict__ are not in the subset");
    before?.$map.clear();
    for (const [key, item] of value.$map) before?.$map.set(key, item);
    return;
  }
  if (before !== undefined) detach(before);
  unshare(x);
  namespaces.set(x, value);
  if (owner !== undefined) {
    detach(value);
    share(owner, value);
  }
  if (owner !== undefined || !is_spelled_in_properties(value)) {
    share(x, value);
    return;
  }
  const map = new AttributeMap(x);
  for (const [key, item] of value.$map) map.set(key, item);
  value.$map = map;
}

/** The attributes of `x` become items that the dictionary holds itself, and the object has none left. */
function detach(namespace: Dict): void {
  if (!(namespace.$map instanceof AttributeMap)) return;
  const items = new Map(namespace.$map);
  namespace.$map.clear();
  namespace.$map = items;
}

/** Would properties keep the items of a dictionary, in their order, and is it no object with attributes of its own? */
function is_spelled_in_properties(namespace: Dict): boolean {
  if (namespace.constructor !== Dict || !(namespace.$map.constructor === Map)) return false;
  return [...namespace.$map.keys()].every((key) => typeof key === "string" && !/^[$\d]/.test(key));
}
