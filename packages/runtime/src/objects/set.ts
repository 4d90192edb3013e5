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
import { equals, in_order } from "./comparison.ts";
import { KeyError, TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { has_own_hash, hash_of, type KnownHashes, own_hash, unhashable } from "./hash.ts";
import { each, items_of } from "./iteration.ts";
import { SetIterator } from "./iterators.ts";
import { KeyTable } from "./key-table.ts";
import { type_name } from "./object.ts";
import { SetCursor } from "./set-cursor.ts";
import { SetTable } from "./set-table.ts";
import { Keywords } from "./signature.ts";
import { NotImplemented } from "./singletons.ts";
import { Tuple } from "./tuple.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import { type Hash, hashMembers, hashToInt, intToHash } from "./wide-hash.ts";

/** What set and frozenset share. The methods named `$...` are for the runtime. */
export abstract class AnySet extends PyObject {
  /** The members in CPython's order, while that is known. Both fields are null in a new set. */
  $table: SetTable | null = null;
  /** The members in the order they came, as keys: once a member has no hash that CPython shares. */
  $dict: KeyTable | null = null;

  /** An empty set of the kind that operators on this one make. */
  abstract $empty(): AnySet;

  get $size(): number {
    return this.$dict !== null ? this.$dict.$size : this.$table === null ? 0 : this.$table.used;
  }

  get $again(): string {
    return `${this.$class.$name}(...)`;
  }

  /** `{1, 2}`, `set()`, `frozenset({1})` */
  $repr(repr: (x: unknown) => string): string {
    const name = this.$class.$name;
    if (this.$size === 0) return `${name}()`;
    const members = `{${items_of(this).map(repr).join(", ")}}`;
    return this.$class === set_type ? members : `${name}(${members})`;
  }

  [Symbol.iterator](): IterableIterator<unknown> {
    return new SetCursor(this);
  }

  /** What a `for` loop runs over; undefined when a subclass says it otherwise, by `__iter__`. */
  $each(): Iterable<unknown> | undefined {
    return this.__iter__ === AnySet.prototype.__iter__ ? new SetCursor(this) : undefined;
  }

  /** The members at this moment. */
  $members(): unknown[] {
    if (this.$dict !== null) return [...this.$dict.$map.keys()];
    return this.$table === null ? [] : this.$table.members();
  }

  /** The members as `reprlib` shows them. */
  $in_order(): unknown[] {
    return in_order(this.$members());
  }

  /** @throws TypeError on an unhashable value; a set is looked for as the frozenset of its members */
  $has(value: unknown, known?: Hash): boolean {
    if (this.$dict !== null) return this.$dict.$has(value instanceof Set_ ? frozen(value) : value, known);
    if (typeof value === "string") return this.$table?.has(value, hash_of(value), equals) ?? false;
    const key = value instanceof Set_ ? frozen(value) : (value ?? null);
    const hash = known ?? hash_of(key);
    return this.$table?.has(key, hash, equals) ?? false;
  }

  /** The hashes that `__hash__` of a program's own classes gave, by member: nobody asks for them again. */
  get $hashes(): KnownHashes {
    if (this.$dict !== null) return this.$dict.$hashes;
    return this.$table === null ? null : this.$table.hashes;
  }

  $add(value: unknown, known?: Hash): void {
    if (this.$dict !== null) {
      this.$dict.$set(value, true, known);
      return;
    }
    const hash = known ?? hash_of(value);
    if (is_shared(value)) {
      this.$table ??= new SetTable();
      this.$table.add(value ?? null, hash, equals);
    } else {
      this.$keep_order().$set(value, true, hash);
    }
  }

  /** Remove a member; tells whether it was there. */
  $discard(value: unknown, known?: Hash): boolean {
    const key = value instanceof Set_ ? frozen(value) : (value ?? null);
    if (this.$dict !== null) return this.$dict.$delete(key, known);
    const hash = known ?? hash_of(key);
    return this.$table?.discard(key, hash, equals) ?? false;
  }

  $clear(): void {
    this.$table = null;
    this.$dict = null;
  }

  /** Add what an iterable gives, growing when CPython would. */
  $update(other: unknown): void {
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

  $merge(other: AnySet): void {
    if (this.$dict === null && other.$dict === null) {
      if (other.$table === null) return;
      this.$table ??= new SetTable();
      this.$table.merge(other.$table, equals);
    } else {
      const { $hashes } = other;
      for (const value of other.$members()) this.$add(value, $hashes?.get(value));
    }
  }

  /** A copy that operators go on with: of the kind of this set, not of a class derived from it. */
  $copy(): AnySet {
    const copy = this.$empty();
    copy.$merge(this);
    return copy;
  }

  $hash(): Hash {
    const { $hashes } = this;
    return hashMembers(this.$members().map((member) => $hashes?.get(member) ?? hash_of(member)));
  }

  /** From here on the members are iterated in the order they came. */
  private $keep_order(): KeyTable {
    const members = this.$members();
    const { $hashes } = this;
    this.$dict = new KeyTable();
    this.$table = null;
    for (const member of members) this.$dict.$set(member, true, $hashes?.get(member));
    return this.$dict;
  }

  // difference, intersection, symmetric difference and union

  $minus(other: unknown): AnySet {
    if (other instanceof AnySet || is_plain_table(other)) {
      // Far fewer to take away than there are: copy and remove. The table of a copy has another size.
      if (this.$size >> 2 > other.$size) return this.$copy_minus(other);
      const rest = this.$empty();
      const { $hashes } = this;
      for (const value of this.$members()) {
        const hash = $hashes?.get(value);
        if (!other.$has(value, hash)) rest.$add(value, hash);
      }
      return rest;
    }
    return this.$copy_minus(other);
  }

  private $copy_minus(other: unknown): AnySet {
    const rest = this.$copy();
    rest.$take_away(other);
    return rest;
  }

  $take_away(other: unknown): void {
    if (other === this) {
      this.$clear();
      return;
    }
    if (other instanceof AnySet) {
      const gone = other.$size >> 3 > this.$size ? this.$common(other) : other;
      const { $hashes } = gone;
      for (const value of gone.$members()) this.$discard(value, $hashes?.get(value));
    } else {
      for (const value of each(other)) this.$discard(value);
    }
    this.$table?.compact();
  }

  $common(other: unknown): AnySet {
    if (other === this) return this.$copy();
    const common = this.$empty();
    if (other instanceof AnySet) {
      // The smaller one is gone through, but this one's members are kept where that can be told.
      const [small, large] = other.$size > this.$size ? [this, other] : [other, this];
      const { $hashes } = small;
      for (const value of small.$members()) {
        const hash = $hashes?.get(value);
        if (large.$has(value, hash)) common.$add(value, hash);
      }
    } else {
      for (const value of each(other)) {
        const hash = own_hash(value);
        if (this.$has(value, hash)) common.$add(value, hash);
      }
    }
    return common;
  }

  $either(other: unknown): AnySet {
    const either = this.$empty();
    either.$update(other);
    either.$toggle(this);
    return either;
  }

  /** Remove the members that `other` has too, add those that only it has. */
  $toggle(other: unknown): void {
    if (other === this) {
      this.$clear();
      return;
    }
    let source: AnySet | KeyTable;
    if (other instanceof AnySet || is_plain_table(other)) source = other;
    else {
      source = this.$empty();
      source.$update(other);
    }
    const { $hashes } = source;
    for (const value of source instanceof AnySet ? source.$members() : [...source.$map.keys()]) {
      const hash = $hashes?.get(value);
      if (!this.$discard(value, hash)) this.$add(value, hash);
    }
  }

  $within(other: AnySet): boolean {
    if (this.$size > other.$size) return false;
    const { $hashes } = this;
    for (const value of this.$members()) if (!other.$has(value, $hashes?.get(value))) return false;
    return true;
  }

  difference(...others: unknown[]): AnySet {
    if (others.length === 0) return this.$copy();
    const rest = this.$minus(others[0]);
    for (const other of others.slice(1)) rest.$take_away(other);
    return rest;
  }

  intersection(...others: unknown[]): AnySet {
    if (others.length === 0) return this.$copy();
    return others.reduce<AnySet>((common, other) => common.$common(other), this);
  }

  isdisjoint(other: unknown): boolean {
    if (other === this) return this.$size === 0;
    for (const value of each(other)) if (this.$has(value)) return false;
    return true;
  }

  issubset(other: unknown): boolean {
    return this.$within(other instanceof AnySet ? other : set_from(other));
  }

  issuperset(other: unknown): boolean {
    if (other instanceof AnySet) return other.$within(this);
    for (const value of each(other)) if (!this.$has(value)) return false;
    return true;
  }

  symmetric_difference(other: unknown): AnySet {
    return this.$either(other);
  }

  union(...others: unknown[]): AnySet {
    const union = this.$copy();
    for (const other of others) union.$update(other);
    return union;
  }

  __len__(): number {
    return this.$size;
  }

  __contains__(value: unknown): boolean {
    return this.$has(value);
  }

  __iter__(): unknown {
    return new SetIterator(new SetCursor(this));
  }

  __eq__(other: unknown): unknown {
    return other instanceof AnySet ? this.$size === other.$size && this.$within(other) : NotImplemented;
  }

  __lt__(other: unknown): unknown {
    return other instanceof AnySet ? this.$size < other.$size && this.$within(other) : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof AnySet ? this.$within(other) : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof AnySet ? this.$size > other.$size && other.$within(this) : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof AnySet ? other.$within(this) : NotImplemented;
  }

  __and__(other: unknown): unknown {
    return other instanceof AnySet ? this.$common(other) : NotImplemented;
  }

  __or__(other: unknown): unknown {
    return other instanceof AnySet ? this.union(other) : NotImplemented;
  }

  __sub__(other: unknown): unknown {
    return other instanceof AnySet ? this.$minus(other) : NotImplemented;
  }

  __xor__(other: unknown): unknown {
    return other instanceof AnySet ? this.$either(other) : NotImplemented;
  }
}

/** `set`. */
export class Set_ extends AnySet {
  override get $class(): Type {
    return set_type;
  }

  /** What can change has no hash. */
  get __hash__(): null {
    return null;
  }

  override $hash(): Hash {
    const method: unknown = this.__hash__;
    if (typeof method === "function") return intToHash(method.call(this) as number | bigint);
    throw unhashable(this);
  }

  override $empty(): Set_ {
    return new Set_();
  }

  add(value: unknown): null {
    this.$add(value);
    return null;
  }

  clear(): null {
    this.$clear();
    return null;
  }

  copy(): AnySet {
    return this.$copy();
  }

  difference_update(...others: unknown[]): null {
    for (const other of others) this.$take_away(other);
    return null;
  }

  discard(value: unknown): null {
    this.$discard(value);
    return null;
  }

  intersection_update(...others: unknown[]): null {
    this.$become(this.intersection(...others));
    return null;
  }

  /** Some member, taken out. @throws KeyError when there is none */
  pop(): unknown {
    let member: unknown;
    if (this.$dict !== null) {
      member = this.$dict.$last();
      if (member !== undefined) this.$dict.$delete(member);
    } else {
      member = this.$table?.pop();
    }
    if (member === undefined) throw KeyError("pop from an empty set");
    return member;
  }

  /** @throws KeyError when the value is no member */
  remove(value: unknown): null {
    if (!this.$discard(value)) throw KeyError(value);
    return null;
  }

  symmetric_difference_update(other: unknown): null {
    this.$toggle(other);
    return null;
  }

  update(...others: unknown[]): null {
    for (const other of others) this.$update(other);
    return null;
  }

  __init__(...args: unknown[]): null {
    if (args.at(-1) instanceof Keywords) throw TypeError("set() takes no keyword arguments");
    if (args.length > 1)
      throw TypeError(`${type_name(this)} expected at most 1 argument, got ${args.length}`);
    const [values] = args;
    this.$clear();
    if (values !== undefined) this.$update(values);
    return null;
  }

  __iand__(other: unknown): unknown {
    if (!(other instanceof AnySet)) return NotImplemented;
    this.$become(this.$common(other));
    return this;
  }

  __ior__(other: unknown): unknown {
    if (!(other instanceof AnySet)) return NotImplemented;
    this.$update(other);
    return this;
  }

  __isub__(other: unknown): unknown {
    if (!(other instanceof AnySet)) return NotImplemented;
    this.$take_away(other);
    return this;
  }

  __ixor__(other: unknown): unknown {
    if (!(other instanceof AnySet)) return NotImplemented;
    this.$toggle(other);
    return this;
  }

  private $become(other: AnySet): void {
    this.$table = other.$table;
    this.$dict = other.$dict;
  }
}

/** `frozenset`. */
export class FrozenSet extends AnySet {
  override get $class(): Type {
    return frozenset_type;
  }

  override $empty(): FrozenSet {
    return new FrozenSet();
  }

  override $hash(): Hash {
    if (this.__hash__ !== FrozenSet.prototype.__hash__) return intToHash(this.__hash__());
    return super.$hash();
  }

  copy(): AnySet {
    return this.$class === frozenset_type ? this : this.$copy();
  }

  __hash__(): number | bigint {
    return hashToInt(super.$hash());
  }
}

/** Parameters of the methods that set and frozenset share. */
const SIGNATURES = {
  copy: "(self, /)",
  difference: "(self, *others)",
  intersection: "(self, *others)",
  isdisjoint: "(self, other, /)",
  issubset: "(self, other, /)",
  issuperset: "(self, other, /)",
  symmetric_difference: "(self, other, /)",
  union: "(self, *others)",
} as const;

export const set_type: Type = /* @__PURE__ */ builtin_type("set", Set_, {
  signatures: {
    ...SIGNATURES,
    add: "(self, value, /)",
    clear: "(self, /)",
    difference_update: "(self, *others)",
    discard: "(self, value, /)",
    intersection_update: "(self, *others)",
    pop: "(self, /)",
    remove: "(self, value, /)",
    symmetric_difference_update: "(self, other, /)",
    update: "(self, *others)",
    __init__: "(self, iterable=, /)",
  },
});
export const frozenset_type: Type = /* @__PURE__ */ builtin_type("frozenset", FrozenSet, {
  signatures: SIGNATURES,
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
