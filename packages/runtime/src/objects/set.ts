/**
 * `set` and `frozenset`.
 *
 *     {3, 1, 2}       set_of(3, 1, 2)
 *
 * A set iterates in the order CPython would, as long as that order can be known: the hashes of numbers, None and tuples of them are
 * the same in every process (set-table.ts). The hash of a str is not, nor is the address of an instance; from the first such
 * member on, a set iterates in the order in which its members came.
 *
 * Source: Library Reference, "Set Types"; CPython Objects/setobject.c.
 */

import { positional } from "./builtin-arguments.ts";
import { equals } from "./comparison.ts";
import { TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { has_own_hash, hash_of, type KnownHashes, own_hash, unhashable } from "./hash.ts";
import { each } from "./iteration.ts";
import { KeyTable } from "./key-table.ts";
import * as light from "./light-set.ts";
import { SetTable } from "./set-table.ts";
import { Tuple } from "./tuple.ts";
import { builtin_type, type Type } from "./type.ts";
import { type Hash, hashMembers, hashToInt, intToHash } from "./wide-hash.ts";

/** What takes the place of the light set's methods of these names, where members are found by their hashes. */
abstract class HashedSet extends light.AnySet {
  /** @throws TypeError on an unhashable value; a set is looked for as the frozenset of its members */
  override $has(value: unknown, known?: Hash): boolean {
    if (this.$dict !== null) return this.$dict.$has(value instanceof Set_ ? frozen(value) : value, known);
    if (typeof value === "string") return this.$table?.has(value, hash_of(value), equals) ?? false;
    const key = value instanceof Set_ ? frozen(value) : (value ?? null);
    const hash = known ?? hash_of(key);
    return this.$table?.has(key, hash, equals) ?? false;
  }

  /** The hashes that `__hash__` of a program's own classes gave, by member: nobody asks for them again. */
  override get $hashes(): KnownHashes {
    if (this.$dict !== null) return this.$dict.$hashes;
    return this.$table === null ? null : this.$table.hashes;
  }

  override $add(value: unknown, known?: Hash): void {
    if (this.$dict !== null) {
      this.$dict.$set(value, true, known);
      return;
    }
    const hash = known ?? hash_of(value);
    if (is_shared(value)) {
      this.$table ??= new SetTable();
      this.$table.add(value ?? null, hash, equals);
    } else {
      keep_order(this).$set(value, true, hash);
    }
  }

  /** Remove a member; tells whether it was there. */
  override $discard(value: unknown, known?: Hash): boolean {
    const key = value instanceof Set_ ? frozen(value) : (value ?? null);
    if (this.$dict !== null) return this.$dict.$delete(key, known);
    const hash = known ?? hash_of(key);
    return this.$table?.discard(key, hash, equals) ?? false;
  }

  override $own_hash(value: unknown): Hash | undefined {
    return own_hash(value);
  }

  /** Add what an iterable gives, growing when CPython would. */
  override $update(other: unknown): void {
    if (other instanceof AnySet) {
      this.$merge(other);
    } else if (is_plain_table(other)) {
      const [first] = other.$map.keys();
      if (this.$dict === null && other.$size > 0 && is_shared(first)) {
        this.$table ??= new SetTable();
        this.$table.reserve(other.$size);
      }
      const { $hashes } = other;
      for (const key of other.$map.keys()) this.$add(key, $hashes?.get(key));
    } else {
      for (const value of each(other)) this.$add(value);
    }
  }

  override $merge(other: AnySet): void {
    if (this.$dict === null && other.$dict === null) {
      if (other.$table === null) return;
      this.$table ??= new SetTable();
      this.$table.merge(other.$table, equals);
    } else {
      const { $hashes } = other;
      for (const value of other.$members()) this.$add(value, $hashes?.get(value));
    }
  }

  /** A dict whose keys may be taken as they stand; one of a derived class is iterated. */
  override $lookup(other: unknown): light.Lookup | null {
    if (other instanceof AnySet) return other;
    if (!is_plain_table(other)) return null;
    return {
      $size: other.$size,
      $hashes: other.$hashes,
      $has: (key, known) => other.$has(key, known),
      $members: () => [...other.$map.keys()],
    };
  }

  override $pop(): unknown {
    if (this.$dict === null) return this.$table?.pop();
    const last = this.$dict.$last();
    if (last !== undefined) this.$dict.$delete(last);
    return last;
  }
}

/** `value`, by which a program can make or change a set. */
function with_hashes<T>(value: T): T {
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(HashedSet.prototype);
  Object.defineProperties(light.AnySet.prototype, methods);
  Object.defineProperty(light.Set_.prototype, "$hash", {
    value: hash_of_subclass,
    writable: true,
    configurable: true,
  });
  return value;
}

/** What can change has no hash, unless a class that derives from `set` says one. */
function hash_of_subclass(this: Set_): Hash {
  const method: unknown = this.__hash__;
  if (typeof method === "function") return intToHash(method.call(this) as number | bigint);
  throw unhashable(this);
}

export const AnySet: typeof light.AnySet = /* @__PURE__ */ with_hashes(light.AnySet);
export type AnySet = light.AnySet;
export const Set_: typeof light.Set_ = /* @__PURE__ */ with_hashes(light.Set_);
export type Set_ = light.Set_;
export const set_type: Type = /* @__PURE__ */ with_hashes(light.set_type);

/** From here on the members are iterated in the order they came. */
function keep_order(set: AnySet): KeyTable {
  const members = set.$members();
  const { $hashes } = set;
  set.$dict = new KeyTable();
  set.$table = null;
  for (const member of members) set.$dict.$set(member, true, $hashes?.get(member));
  return set.$dict;
}

/** `frozenset`. */
export class FrozenSet extends AnySet {
  override get $class(): Type {
    return frozenset_type;
  }

  override $empty(): FrozenSet {
    return new FrozenSet();
  }

  $hash(): Hash {
    if (this.__hash__ !== FrozenSet.prototype.__hash__) return intToHash(this.__hash__());
    return members_hash(this);
  }

  copy(): AnySet {
    return this.$class === frozenset_type ? this : this.$copy();
  }

  __hash__(): number | bigint {
    return hashToInt(members_hash(this));
  }
}

function members_hash(set: FrozenSet): Hash {
  const { $hashes } = set;
  return hashMembers(set.$members().map((member) => $hashes?.get(member) ?? hash_of(member)));
}

export const frozenset_type: Type = /* @__PURE__ */ builtin_type("frozenset", FrozenSet, {
  signatures: light.SIGNATURES,
  allocate: (cls, args) => {
    const [values, ...more] = positional(cls, args, "frozenset");
    if (more.length > 0) throw TypeError(`${cls.$name} expected at most 1 argument, got ${more.length + 1}`);
    const set = Reflect.construct(FrozenSet, [], cls) as FrozenSet;
    if (values !== undefined) set.$update(values);
    return set;
  },
});

/** A set display: `{a, b}` is `set_of(a, b)`. */
export function set_of(...values: unknown[]): Set_ {
  const set = new Set_();
  for (const value of values) set.$add(value);
  return set;
}

/**
 * A set display of three and more constants, `{10, 20, 30}`: CPython keeps it as a frozenset and merges that in,
 * and from five members on the table, and so the order, is another.
 */
export function set_of_constants(...values: unknown[]): Set_ {
  const set = new Set_();
  set.$merge(frozenset_from(values));
  return set;
}

/** The set of what a value gives when it is iterated. */
export function set_from(values: unknown): Set_ {
  const set = new Set_();
  set.$update(values);
  return set;
}

/** The frozenset of what a value gives when it is iterated. */
export function frozenset_from(values: unknown): FrozenSet {
  const set = new FrozenSet();
  set.$update(values);
  return set;
}

/** A set as it is looked for among frozensets. */
function frozen(set: Set_): unknown {
  if (typeof set.__hash__ === "function") return set;
  const frozen = new FrozenSet();
  frozen.$merge(set);
  return frozen;
}

/** A dict whose keys may be taken as they stand; one of a derived class is iterated. */
function is_plain_table(x: unknown): x is KeyTable {
  return x instanceof KeyTable && x.$class.$js === undefined;
}

/** Is the hash of `x` the same in every process of CPython? */
function is_shared(x: unknown): boolean {
  switch (typeof x) {
    case "number":
    case "bigint":
    case "boolean":
    case "undefined":
      return true;
    case "object":
      if (x === null) return true;
      if (x instanceof Tuple) return x.$items.every(is_shared);
      if (x instanceof FrozenSet) return x.$dict === null;
      if (x instanceof Float) return !Number.isNaN(x.$value);
      return (x as { $imag?: number }).$imag !== undefined || has_own_hash(x);
    default:
      return false;
  }
}
