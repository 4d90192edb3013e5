/**
 * Variables as dictionaries: `globals()`, `locals()`.
 *
 * From: `globals()["x"] = 1`, `"%(name)s" % locals()`
 * To:   `const variables = globals_of({ __name__ }, { x: () => x }, { x: (value) => { x = value; } });`
 *       `locals_of({ name: () => name })`
 *
 * The dictionary of a module is live: reading it reads the variables, and what is assigned by a name the module does not have
 * is kept beside them. That of a function is a snapshot.
 *
 * Source: Library Reference, "Built-in Functions"; PEP 667.
 */
import { Dict } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { caught } from "../../objects/host-errors.ts";
import { mangle, unmangle } from "../../objects/names.ts";
import { dict_over } from "../../objects/namespace.ts";
import { name_error } from "./exceptions.ts";

type Readers = Readonly<Record<string, () => unknown>>;
type Writers = Readonly<Record<string, (value: unknown) => void>>;

/** What a variable holds, or undefined: JavaScript itself refuses to read one that is not assigned yet. */
export function read(reader: () => unknown): unknown {
  try {
    return reader();
  } catch (error) {
    const { $name } = caught(error).$class;
    if ($name === "NameError" || $name === "UnboundLocalError") return undefined;
    throw error;
  }
}

/** The Map behind the dictionary of a module. */
export class Variables extends Map<unknown, unknown> {
  /** By the JavaScript spelling of the variables' names. */
  readonly readers: Readers;
  readonly #writers: Writers;
  /** What the module has besides its variables: `__name__`, and what was added by name. */
  readonly #others = new Map<unknown, unknown>();

  constructor(own: Readonly<Record<string, unknown>>, readers: Readers, writers: Writers) {
    super();
    this.readers = readers;
    this.#writers = writers;
    for (const key of Object.keys(own)) this.#others.set(key, own[key]);
  }
  #reader(key: unknown): (() => unknown) | undefined {
    if (typeof key !== "string") return undefined;
    const place = mangle(key);
    return Object.hasOwn(this.readers, place) ? this.readers[place] : undefined;
  }
  override get(key: unknown): unknown {
    const reader = this.#reader(key);
    const value = reader === undefined ? undefined : read(reader);
    return value === undefined ? this.#others.get(key) : value;
  }
  override has(key: unknown): boolean {
    return this.get(key) !== undefined;
  }
  override set(key: unknown, value: unknown): this {
    if (this.#reader(key) === undefined) {
      this.#others.set(key, value);
      return this;
    }
    this.#write(key as string, value);
    return this;
  }
  #write(key: string, value: unknown): void {
    const place = mangle(key);
    if (!Object.hasOwn(this.#writers, place)) {
      throw TypeError(`the variable '${key}' cannot be assigned through globals(): not in the subset`);
    }
    this.#writers[place]!(value);
  }
  override delete(key: unknown): boolean {
    if (!this.has(key)) return false;
    if (this.#reader(key) === undefined) return this.#others.delete(key);
    this.#write(key as string, undefined);
    return true;
  }
  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }
  override get size(): number {
    return [...this.keys()].length;
  }
  override *keys(): MapIterator<unknown> {
    for (const key of this.#others.keys()) if (this.#reader(key) === undefined) yield key;
    for (const key of Object.keys(this.readers))
      if (read(this.readers[key]!) !== undefined) yield unmangle(key);
  }
  override *entries(): MapIterator<[unknown, unknown]> {
    for (const key of this.keys()) yield [key, this.get(key)];
  }
  override *values(): MapIterator<unknown> {
    for (const key of this.keys()) yield this.get(key);
  }
  override [Symbol.iterator](): MapIterator<[unknown, unknown]> {
    return this.entries();
  }
  override forEach(visit: (value: unknown, key: unknown, map: Map<unknown, unknown>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}

/**
 * What `globals()` gives in a module.
 * @param own      `__name__` and its kin
 * @param readers  a function for each variable, which throws while it is not assigned
 * @param writers  likewise; none where the analysis has seen that nobody assigns
 */
export function globals_of(
  own: Readonly<Record<string, unknown>>,
  readers: Readers,
  writers: Writers = {},
): Dict {
  const dict = new Dict();
  dict.$map = new Variables(own, readers, writers);
  return dict;
}

/** What `locals()` gives in a function: the variables that have a value, as they are now. */
export function locals_of(readers: Readers): Dict {
  const dict = new Dict();
  for (const key of Object.keys(readers)) {
    const value = read(readers[key]!);
    if (value !== undefined) dict.$set(unmangle(key), value);
  }
  return dict;
}

/** What `locals()` gives in a class body: its namespace. */
export function class_locals(namespace: Record<string, unknown>): Dict {
  // What a `del`, or the end of a handler, has taken away.
  for (const key of Object.keys(namespace)) if (namespace[key] === undefined) delete namespace[key];
  return dict_over(namespace);
}

/** A name that no statement of the module assigns, where it may have been added through `globals()`. */
export function global_name(variables: Dict, name: string): unknown {
  const value = variables.$get(name);
  return value === undefined ? name_error(name) : value;
}
