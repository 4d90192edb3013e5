/**
 * Keys as a dict stores them, and a set whose members have no order of CPython's.
 *
 * One Map in insertion order holds every key as it was first given. Strings, ints and what compares by identity are
 * their own keys there. Other keys (tuples, floats, True, instances with a `__hash__`) stand in a second table, by
 * hash, which leads from a key to the equal one in the Map; most dicts never need it.
 *
 * Source: Library Reference, "Mapping Types: dict".
 */

import { equals } from "./comparison.ts";
import { RuntimeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import {
  has_builtin_hash,
  has_own_hash,
  hash_of,
  is_its_own_key,
  type KnownHashes,
  own_hash,
} from "./hash.ts";
import type { Cursor } from "./iterators.ts";
import { hashText } from "./text-hash.ts";
import { PyObject } from "./type.ts";
import { IntObject, StrObject } from "./types.ts";
import { bucketOf, type Hash, sameHash } from "./wide-hash.ts";

interface Entry {
  readonly key: unknown;
  readonly hash: Hash;
  /** Another key with the same word of hash. */
  next: Entry | undefined;
}

/** Keys that a Map would not find by itself, by hash; and the order of keys, once somebody takes the last one. */
class KeyIndex {
  /** Keys with the same word of hash. */
  readonly buckets: Map<number, Entry> = new Map();
  count = 0;
  /** All keys of the dict in order, or null while nobody asked for the last. */
  order: unknown[] | null = null;
  /** Is there a key whose hash a program's own `__hash__` gave? Nobody asks for it again. */
  has_own = false;
  /** The hash of every key here; made when somebody looks for hashes by key, and kept up from then on. */
  private by_key: Map<unknown, Hash> | null = null;

  get hashes(): KnownHashes {
    if (this.has_own) this.by_key ??= this.hashes_by_key();
    return this.by_key;
  }

  private hashes_by_key(): Map<unknown, Hash> {
    const hashes = new Map<unknown, Hash>();
    for (const first of this.buckets.values()) {
      for (let entry: Entry | undefined = first; entry !== undefined; entry = entry.next)
        hashes.set(entry.key, entry.hash);
    }
    return hashes;
  }

  find(key: unknown, hash: Hash): unknown {
    for (let entry = this.buckets.get(bucketOf(hash)); entry !== undefined; entry = entry.next) {
      if (entry.key === key || (sameHash(entry.hash, hash) && equals(entry.key, key))) return entry.key;
    }
    return undefined;
  }

  add(key: unknown, hash: Hash): void {
    const word = bucketOf(hash);
    const first = this.buckets.get(word);
    if (first === undefined) this.buckets.set(word, { key, hash, next: undefined });
    else {
      let last = first;
      while (last.next !== undefined) last = last.next;
      last.next = { key, hash, next: undefined };
    }
    this.count++;
    this.has_own ||= typeof key === "object" && key !== null && has_own_hash(key);
    this.by_key?.set(key, hash);
  }

  remove(key: unknown, known?: Hash): void {
    const word = bucketOf(known ?? this.hashes?.get(key) ?? hash_of(key));
    this.by_key?.delete(key);
    let before: Entry | undefined;
    let entry = this.buckets.get(word);
    for (; entry !== undefined && entry.key !== key; entry = entry.next) before = entry;
    if (entry === undefined) return;
    if (before !== undefined) before.next = entry.next;
    else if (entry.next !== undefined) this.buckets.set(word, entry.next);
    else this.buckets.delete(word);
    this.count--;
  }
}

/** Values by key, in insertion order. All is for the runtime; `undefined` says "not there". */
export class KeyTable extends PyObject {
  /** Stored key to value: the order of iteration. Read it freely; write through `$set` and `$delete`. */
  $map: Map<unknown, unknown> = new Map();
  $index: KeyIndex | null = null;

  get $size(): number {
    return this.$map.size;
  }

  /** The hashes that `__hash__` of a program's own classes gave, by stored key: nobody asks for them again. */
  get $hashes(): KnownHashes {
    return this.$index === null ? null : this.$index.hashes;
  }

  /** May the hash of a key have changed since it came? Then it is looked for by its hash, never as it is. */
  private $may_hide(key: unknown): boolean {
    return this.$index?.has_own === true && typeof key === "object" && key !== null;
  }

  /** The value of a key, or undefined. @param hash  of the key, if known. @throws TypeError on an unhashable key */
  $get(key: unknown, hash?: Hash): unknown {
    if (!this.$may_hide(key)) {
      const value = this.$map.get(key);
      if (value !== undefined) return value;
      if (this.$index === null && (typeof key === "string" || typeof key === "number")) return undefined;
    }
    const is_object = typeof key === "object" && key !== null;
    const stored = is_object ? this.$stored_by_hash(key, hash ?? hash_of(key)) : this.$stored(key);
    return stored === undefined ? undefined : this.$map.get(stored);
  }

  $has(key: unknown, hash?: Hash): boolean {
    if (!this.$may_hide(key)) {
      if (this.$map.has(key)) return true;
      if (this.$index === null && (typeof key === "string" || typeof key === "number")) return false;
    }
    return this.$stored(key, hash) !== undefined;
  }

  $set(key: unknown, value: unknown, hash?: Hash): void {
    if (this.$index === null && (typeof key === "string" || typeof key === "number")) {
      this.$map.set(key, value === undefined ? null : value);
    } else {
      this.$set_any(key === undefined ? null : key, value === undefined ? null : value, hash);
    }
  }

  /** Remove a key; tells whether it was there. */
  $delete(key: unknown, hash?: Hash): boolean {
    const known = hash ?? own_hash(key);
    const stored = this.$stored(key, known);
    if (stored === undefined) return false;
    this.$map.delete(stored);
    const index = this.$index;
    if (index !== null) {
      if (index.count > 0 && !is_its_own_key(stored)) index.remove(stored, known);
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
  $stored(key: unknown, hash?: Hash): unknown {
    if (!this.$may_hide(key) && this.$map.has(key)) return key;
    if (key == null || typeof key === "string" || typeof key === "number" || typeof key === "bigint") {
      if (key === undefined) return this.$map.has(null) ? null : undefined;
      return this.$index === null ? undefined : this.$index.find(key, hash_of(key));
    }
    return this.$stored_by_hash(key, hash ?? hash_of(key));
  }

  /** `$stored` for what is neither a string nor an int: a number in the Map may be equal to it. */
  private $stored_by_hash(key: unknown, hash: Hash): unknown {
    const map = this.$map;
    if (map.size === 0) return undefined;
    // A tuple is equal to no int, and to no str.
    if (typeof hash === "object" && (key as { $items?: unknown }).$items !== undefined)
      return this.$index?.find(key, hash);
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

  private $set_any(key: unknown, value: unknown, known?: Hash): void {
    const map = this.$map;
    let stored: unknown;
    if (is_its_own_key(key)) {
      stored = this.$stored(key);
    } else {
      const hash = known ?? hash_of(key);
      stored = map.has(key) ? key : this.$stored_by_hash(key, hash);
      if (stored === undefined) {
        this.$index ??= new KeyIndex();
        this.$index.add(key, hash);
      }
    }
    if (stored === undefined) this.$index?.order?.push(key);
    map.set(stored === undefined ? key : stored, value);
  }
}

/** The int or str that a float or an instance of a derived class is equal to, or undefined. */
function plain_equivalent(key: unknown): unknown {
  if (key instanceof StrObject || key instanceof IntObject) return key.$value;
  if (!(key instanceof Float) || !Number.isInteger(key.$value)) return undefined;
  return Number.isSafeInteger(key.$value) ? key.$value : BigInt(key.$value);
}

/** Steps through a dict, and notices when its size changes, or when keys were put in the place of others. */
export class DictCursor implements Cursor {
  private readonly dict: KeyTable;
  private readonly size: number;
  /** What is still to come; an iterator of the host until somebody took it apart (semantics/methods/iterator-state.ts). */
  steps: Cursor;
  /** How many of the keys of the beginning are still to come. */
  private left: number;

  constructor(dict: KeyTable, steps: Cursor) {
    this.dict = dict;
    this.size = dict.$map.size;
    this.left = this.size;
    this.steps = steps;
  }

  next(): IteratorResult<unknown> {
    if (this.dict.$map.size !== this.size) throw RuntimeError("dictionary changed size during iteration");
    const step = this.steps.next();
    // The host's Map goes on for as long as keys are added to it.
    if (--this.left < 0 && !step.done) throw RuntimeError("dictionary keys changed during iteration");
    return step;
  }

  [Symbol.iterator](): this {
    return this;
  }
}
