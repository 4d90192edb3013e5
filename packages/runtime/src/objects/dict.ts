/**
 * `dict`.
 *
 *     {"a": 1}        dict_of(["a", 1])
 *     d[k] = v        d.__setitem__(k, v), by the operator `setitem`
 *
 * One Map in insertion order holds every key as it was first given. Strings, ints and what compares by identity are
 * their own keys there. Other keys (tuples, floats, True, instances with a `__hash__`) stand in a second table, by
 * hash, which leads from a key to the equal one in the Map; most dicts never need it.
 *
 * Source: Library Reference, "Mapping Types: dict".
 */

import { class_method } from "./builtin.ts";
import { equals } from "./comparison.ts";
import { DictItems, DictKeys, DictValues } from "./dict-views.ts";
import { KeyError, RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { has_builtin_hash, hash_of, is_its_own_key } from "./hash.ts";
import { each } from "./iteration.ts";
import { type Cursor, DictKeyIterator, DictReverseKeyIterator, ReverseCursor } from "./iterators.ts";
import { unmangle } from "./names.ts";
import { pairs_of } from "./pairs.ts";
import { Keywords } from "./signature.ts";
import { NotImplemented } from "./singletons.ts";
import { hashText } from "./text-hash.ts";
import { Tuple } from "./tuple.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import { IntObject, StrObject } from "./types.ts";
import { bucketOf, type Hash, sameHash } from "./wide-hash.ts";

interface Entry {
  readonly key: unknown;
  readonly hash: Hash;
}

/** Keys that a Map would not find by itself, by hash; and the order of keys, once somebody takes the last one. */
class KeyIndex {
  /** Keys with the same word of hash. */
  readonly buckets: Map<number, Entry[]> = new Map();
  count = 0;
  /** All keys of the dict in order, or null while nobody asked for the last. */
  order: unknown[] | null = null;

  find(key: unknown, hash: Hash): unknown {
    const bucket = this.buckets.get(bucketOf(hash));
    if (bucket === undefined) return undefined;
    for (let i = 0; i < bucket.length; i++) {
      const entry = bucket[i]!;
      if (entry.key === key || (sameHash(entry.hash, hash) && equals(entry.key, key))) return entry.key;
    }
    return undefined;
  }

  add(key: unknown, hash: Hash): void {
    const word = bucketOf(hash);
    const bucket = this.buckets.get(word);
    if (bucket === undefined) this.buckets.set(word, [{ key, hash }]);
    else bucket.push({ key, hash });
    this.count++;
  }

  remove(key: unknown): void {
    const word = bucketOf(hash_of(key));
    const bucket = this.buckets.get(word);
    const at = bucket?.findIndex((entry) => entry.key === key) ?? -1;
    if (bucket === undefined || at < 0) return;
    if (bucket.length === 1) this.buckets.delete(word);
    else bucket.splice(at, 1);
    this.count--;
  }
}

/** A mapping in insertion order. The methods named `$...` are for the runtime; `undefined` says "not there". */
export class Dict extends PyObject {
  /** Stored key to value: the order of iteration. Read it freely; write through `$set` and `$delete`. */
  readonly $map: Map<unknown, unknown> = new Map();
  $index: KeyIndex | null = null;

  override get $class(): Type {
    return dict_type;
  }

  /** What can change has no hash. */
  get __hash__(): null {
    return null;
  }

  get $again(): string {
    return "{...}";
  }

  /** `{'a': 1}` */
  $repr(repr: (x: unknown) => string): string {
    const pairs: string[] = [];
    for (const [key, value] of this.$map) pairs.push(`${repr(key)}: ${repr(value)}`);
    return `{${pairs.join(", ")}}`;
  }

  get $size(): number {
    return this.$map.size;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return new DictCursor(this, this.$map.keys());
  }

  /** What a `for` loop runs over; undefined when a subclass says it otherwise, by `__iter__`. */
  $each(): Iterable<unknown> | undefined {
    return this.__iter__ === Dict.prototype.__iter__ ? new DictCursor(this, this.$map.keys()) : undefined;
  }

  /** The value of a key, or undefined. @throws TypeError on an unhashable key */
  $get(key: unknown): unknown {
    const value = this.$map.get(key);
    if (value !== undefined) return value;
    if (this.$index === null && (typeof key === "string" || typeof key === "number")) return undefined;
    const stored = this.$stored(key);
    return stored === undefined ? undefined : this.$map.get(stored);
  }

  $has(key: unknown): boolean {
    if (this.$map.has(key)) return true;
    if (this.$index === null && (typeof key === "string" || typeof key === "number")) return false;
    return this.$stored(key) !== undefined;
  }

  $set(key: unknown, value: unknown): void {
    if (this.$index === null && (typeof key === "string" || typeof key === "number")) {
      this.$map.set(key, value === undefined ? null : value);
    } else {
      this.$set_any(key === undefined ? null : key, value === undefined ? null : value);
    }
  }

  /** Remove a key; tells whether it was there. */
  $delete(key: unknown): boolean {
    const stored = this.$stored(key);
    if (stored === undefined) return false;
    this.$map.delete(stored);
    const index = this.$index;
    if (index !== null) {
      if (index.count > 0 && !is_its_own_key(stored)) index.remove(stored);
      if (index.order !== null && index.order.pop() !== stored) index.order = null;
      if (index.count === 0 && index.order === null) this.$index = null;
    }
    return true;
  }

  $clear(): void {
    this.$map.clear();
    this.$index = null;
  }

  /** The last key, or undefined when the dict is empty. */
  $last(): unknown {
    this.$index ??= new KeyIndex();
    this.$index.order ??= [...this.$map.keys()];
    return this.$index.order.at(-1);
  }

  /** The key under which an equal key is stored, or undefined. */
  $stored(key: unknown): unknown {
    if (this.$map.has(key)) return key;
    if (key == null || typeof key === "string" || typeof key === "number" || typeof key === "bigint") {
      if (key === undefined) return this.$map.has(null) ? null : undefined;
      return this.$index === null ? undefined : this.$index.find(key, hash_of(key));
    }
    return this.$stored_by_hash(key, hash_of(key));
  }

  /** `$stored` for what is neither a string nor an int: a number in the Map may be equal to it. */
  private $stored_by_hash(key: unknown, hash: Hash): unknown {
    const map = this.$map;
    if (map.size === 0) return undefined;
    const plain = plain_equivalent(key);
    if (plain !== undefined && map.has(plain) && equals(plain, key)) return plain;
    // An int is its own hash, but for -1.
    if (typeof hash === "number") {
      if (map.has(hash) && equals(hash, key)) return hash;
      if (hash === -2 && map.has(-1) && equals(-1, key)) return -1;
    }
    if (is_its_own_key(key)) return undefined;
    const stored = this.$index?.find(key, hash);
    if (stored !== undefined || (this.$index?.count ?? 0) === map.size) return stored;
    // A class with a `__hash__` of its own may have instances equal to a str.
    if (typeof key === "object" && key !== null && !has_builtin_hash(key) && !(key instanceof Float)) {
      for (const other of map.keys()) {
        if (typeof other === "string" && sameHash(hashText(other), hash) && equals(other, key)) return other;
      }
    }
    return undefined;
  }

  private $set_any(key: unknown, value: unknown): void {
    const map = this.$map;
    let stored: unknown;
    if (is_its_own_key(key)) {
      stored = this.$stored(key);
    } else {
      const hash = hash_of(key);
      stored = map.has(key) ? key : this.$stored_by_hash(key, hash);
      if (stored === undefined) {
        this.$index ??= new KeyIndex();
        this.$index.add(key, hash);
      }
    }
    if (stored === undefined) this.$index?.order?.push(key);
    map.set(stored === undefined ? key : stored, value);
  }

  clear(): null {
    this.$clear();
    return null;
  }

  copy(): Dict {
    const copy = new Dict();
    copy.$merge(this);
    return copy;
  }

  get(key: unknown, otherwise: unknown = null): unknown {
    const value = this.$get(key);
    return value === undefined ? otherwise : value;
  }

  items(): DictItems {
    return new DictItems(this);
  }

  keys(): DictKeys {
    return new DictKeys(this);
  }

  /** @throws KeyError when the key is not there and no other value is given */
  pop(key: unknown, otherwise?: unknown): unknown {
    const value = this.$get(key);
    if (value === undefined) {
      if (otherwise !== undefined) return otherwise;
      throw KeyError(key);
    }
    this.$delete(key);
    return value;
  }

  /** The last pair, taken out. @throws KeyError when there is none */
  popitem(): Tuple {
    const key = this.$last();
    if (key === undefined) throw KeyError("popitem(): dictionary is empty");
    const value = this.$map.get(key);
    this.$delete(key);
    return new Tuple([key, value]);
  }

  setdefault(key: unknown, otherwise: unknown = null): unknown {
    const value = this.$get(key);
    if (value !== undefined) return value;
    this.$set(key, otherwise);
    return otherwise;
  }

  /** `update(mapping or pairs, **more)`. */
  update(...args: unknown[]): null {
    this.$update("update", args);
    return null;
  }

  values(): DictValues {
    return new DictValues(this);
  }

  /** The arguments that `dict()`, `__init__` and `update` have in common. */
  $update(name: string, args: readonly unknown[]): void {
    const last = args.at(-1);
    const named = last instanceof Keywords ? last.$record : null;
    const given = named === null ? args.length : args.length - 1;
    if (given > 1) throw TypeError(`${name} expected at most 1 argument, got ${given}`);
    if (given === 1 && args[0] !== undefined) this.$merge(args[0]);
    if (named !== null) for (const key of Object.keys(named)) this.$set(unmangle(key), named[key]);
  }

  /** Take over the pairs of a mapping or of an iterable of pairs. */
  $merge(source: unknown): void {
    if (source instanceof Dict && source.__iter__ === Dict.prototype.__iter__) {
      if (source === this) return;
      for (const [key, value] of source.$map) this.$set(key, value);
      return;
    }
    let at = 0;
    for (const pair of pairs_of(source)) {
      if (pair.length !== 2) {
        throw ValueError(
          `dictionary update sequence element #${at} has length ${pair.length}; 2 is required`,
        );
      }
      this.$set(pair[0], pair[1]);
      at++;
    }
  }

  __init__(...args: unknown[]): null {
    this.$update("dict", args);
    return null;
  }

  __len__(): number {
    return this.$map.size;
  }

  __contains__(key: unknown): boolean {
    return this.$has(key);
  }

  /** @throws KeyError, unless the class has a `__missing__` */
  __getitem__(key: unknown): unknown {
    const value = this.$get(key);
    if (value !== undefined) return value;
    const missing = (this as { __missing__?: unknown }).__missing__;
    if (typeof missing === "function") return missing.call(this, key);
    throw KeyError(key);
  }

  __setitem__(key: unknown, value: unknown): null {
    this.$set(key, value);
    return null;
  }

  __delitem__(key: unknown): null {
    if (!this.$delete(key)) throw KeyError(key);
    return null;
  }

  __iter__(): unknown {
    return new DictKeyIterator(new DictCursor(this, this.$map.keys()));
  }

  __reversed__(): unknown {
    return new DictReverseKeyIterator(new DictCursor(this, new ReverseCursor([...this.$map.keys()])));
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof Dict)) return NotImplemented;
    if (this.$map.size !== other.$map.size) return false;
    for (const [key, value] of this.$map) {
      const theirs = other.$get(key);
      if (theirs === undefined || !equals(value, theirs)) return false;
    }
    return true;
  }

  __or__(other: unknown): unknown {
    if (!(other instanceof Dict)) return NotImplemented;
    const union = this.$like();
    union.$merge(other);
    return union;
  }

  __ror__(other: unknown): unknown {
    if (!(other instanceof Dict)) return NotImplemented;
    const union = other.copy();
    union.$merge(this);
    return union;
  }

  __ior__(other: unknown): unknown {
    this.$merge(other);
    return this;
  }

  /** A copy of the class that `|` keeps: dict's own, unless a class of collections says otherwise. */
  $like(): Dict {
    return this.copy();
  }
}

/** The int or str that a float or an instance of a derived class is equal to, or undefined. */
function plain_equivalent(key: unknown): unknown {
  if (key instanceof StrObject || key instanceof IntObject) return key.$value;
  if (!(key instanceof Float) || !Number.isInteger(key.$value)) return undefined;
  return Number.isSafeInteger(key.$value) ? key.$value : BigInt(key.$value);
}

/** Steps through a dict, and notices when its size changes. */
export class DictCursor implements Cursor {
  private readonly dict: Dict;
  private readonly size: number;
  private readonly steps: Cursor;

  constructor(dict: Dict, steps: Cursor) {
    this.dict = dict;
    this.size = dict.$map.size;
    this.steps = steps;
  }

  next(): IteratorResult<unknown> {
    if (this.dict.$map.size !== this.size) throw RuntimeError("dictionary changed size during iteration");
    return this.steps.next();
  }

  [Symbol.iterator](): this {
    return this;
  }
}

export const dict_type: Type = /* @__PURE__ */ class_method(
  builtin_type("dict", Dict, {
    signatures: {
      clear: "(self)",
      copy: "(self)",
      get: "(self, key, default=, /)",
      items: "(self)",
      keys: "(self)",
      pop: "(self, key, default=, /)",
      popitem: "(self)",
      setdefault: "(self, key, default=, /)",
      update: "(self, *args, **more)",
      values: "(self)",
      __init__: "(self, *args, **more)",
    },
  }),
  "fromkeys(cls, iterable, value=, /)",
  function fromkeys(this: Type, iterable: unknown, value: unknown = null): unknown {
    const made = this === dict_type ? new Dict() : this();
    for (const key of each(iterable)) (made as Dict).__setitem__(key, value);
    return made;
  },
);

/** A dict display: `{"a": 1}` is `dict_of(["a", 1])`. */
export function dict_of(...pairs: (readonly [unknown, unknown])[]): Dict {
  const dict = new Dict();
  for (const [key, value] of pairs) dict.$set(key, value);
  return dict;
}

/** The dict of `**options`: keys are Python names, whose hazards are spelled with a `$`. */
export function dict_from(record: Readonly<Record<string, unknown>>): Dict {
  const dict = new Dict();
  for (const key of Object.keys(record)) dict.$set(unmangle(key), record[key]);
  return dict;
}
