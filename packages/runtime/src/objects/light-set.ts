/**
 * `set`, as far as asyncio's own need it: `wait` and `all_tasks` give sets of what is equal to nothing but itself.
 *
 *     done, pending = await asyncio.wait(tasks)
 *
 * A set has all its methods here. How members are found by their hashes, and the order in which CPython would iterate them, stands in
 * `set.ts`: it puts itself into the class where a program can make a set itself, or adds to one. Until then members stand in a Map of the
 * host, in the order in which they came; should one be no key of a Map, it is compared with the others.
 *
 * Source: Library Reference, "Set Types".
 */
import { equals, in_order } from "./comparison.ts";
import { KeyError, TypeError } from "./exceptions.ts";
import { is_its_own_key, type KnownHashes, unhashable } from "./hash.ts";
import { each, items_of } from "./iteration.ts";
import { SetIterator } from "./iterators.ts";
import type { KeyTable } from "./key-table.ts";
import { type_name } from "./object.ts";
import { SetCursor } from "./set-cursor.ts";
import type { SetTable } from "./set-table.ts";
import { Keywords } from "./signature.ts";
import { NotImplemented } from "./singletons.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import type { Hash } from "./wide-hash.ts";

/** What is asked for members, and gone through without being iterated. */
export interface Lookup {
  readonly $size: number;
  readonly $hashes: KnownHashes;
  $has(value: unknown, known?: Hash): boolean;
  $members(): unknown[];
}

/** What set and frozenset share. The methods named `$...` are for the runtime. */
export abstract class AnySet extends PyObject {
  /** The members in CPython's order, while that is known. Both fields are null in a new set. */
  $table: SetTable | null = null;
  /** The members in the order they came, as keys: once a member has no hash that CPython shares. */
  $dict: KeyTable | null = null;

  /** Compared as a set is. */
  get $is_set(): true {
    return true;
  }

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
  $has(value: unknown, _known?: Hash): boolean {
    return equal_member(this, value ?? null) !== undefined;
  }

  /** The hashes that `__hash__` of a program's own classes gave, by member: nobody asks for them again. */
  get $hashes(): KnownHashes {
    return null;
  }

  /** The hash of `value` by the `__hash__` of a program's own class. */
  $own_hash(_value: unknown): Hash | undefined {
    return undefined;
  }

  $add(value: unknown, _known?: Hash): void {
    if (value instanceof Set_) throw unhashable(value);
    if (this.$has(value)) return;
    this.$dict ??= new PlainKeys() as unknown as KeyTable;
    plain_keys(this)?.add(value ?? null);
  }

  /** Remove a member; tells whether it was there. */
  $discard(value: unknown, _known?: Hash): boolean {
    const member = equal_member(this, value ?? null);
    return plain_keys(this)?.$map.delete(member) ?? false;
  }

  /** The member that `pop` takes, taken out; undefined when there is none. */
  $pop(): unknown {
    const last = this.$members().at(-1);
    this.$discard(last);
    return last;
  }

  $clear(): void {
    this.$table = null;
    this.$dict = null;
  }

  /** Add what an iterable gives, growing when CPython would. */
  $update(other: unknown): void {
    if (other instanceof AnySet) this.$merge(other);
    else for (const value of each(other)) this.$add(value);
  }

  $merge(other: AnySet): void {
    for (const value of other.$members()) this.$add(value);
  }

  /** A set, or the keys of a dict: what can be asked for a member, and is gone through without iterating it. */
  $lookup(other: unknown): Lookup | null {
    return other instanceof AnySet ? other : null;
  }

  /** A copy that operators go on with: of the kind of this set, not of a class derived from it. */
  $copy(): AnySet {
    const copy = this.$empty();
    copy.$merge(this);
    return copy;
  }

  // difference, intersection, symmetric difference and union

  $minus(other: unknown): AnySet {
    const lookup = this.$lookup(other);
    // Far fewer to take away than there are: copy and remove. The table of a copy has another size.
    if (lookup === null || this.$size >> 2 > lookup.$size) return this.$copy_minus(other);
    const rest = this.$empty();
    const { $hashes } = this;
    for (const value of this.$members()) {
      const hash = $hashes?.get(value);
      if (!lookup.$has(value, hash)) rest.$add(value, hash);
    }
    return rest;
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
        const hash = this.$own_hash(value);
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
    let source = this.$lookup(other);
    if (source === null) {
      const members = this.$empty();
      members.$update(other);
      source = members;
    }
    const { $hashes } = source;
    for (const value of source.$members()) {
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
    return this.$within(other instanceof AnySet ? other : light_set(other));
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
    const member = this.$pop();
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

/** Parameters of the methods that set and frozenset share. */
export const SIGNATURES = {
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

/** The set of what a value gives when it is iterated. */
export function light_set(values: unknown): Set_ {
  const set = new Set_();
  set.$update(values);
  return set;
}

/** What stands in the place of the KeyTable. */
class PlainKeys {
  readonly $map: Map<unknown, unknown> = new Map();
  /** There are members that others may be equal to. */
  compares = false;

  get $size(): number {
    return this.$map.size;
  }

  add(key: unknown): void {
    this.$map.set(key, true);
    if (!is_its_own_key(key)) this.compares = true;
  }
}

function plain_keys({ $dict }: AnySet): PlainKeys | null {
  return $dict as unknown as PlainKeys | null;
}

/** The member that is `value` or equal to it, or undefined. @throws TypeError on an unhashable value */
function equal_member(set: AnySet, value: unknown): unknown {
  const is_key = is_its_own_key(value);
  if (!is_key && !(value instanceof Set_)) ask_hash(value);
  const keys = plain_keys(set);
  if (keys === null) return undefined;
  if (keys.$map.has(value)) return value;
  if (is_key && !keys.compares) return undefined;
  for (const member of keys.$map.keys()) if (equals(member, value)) return member;
  return undefined;
}

/** What a program's own class says of its hash is asked for, as in CPython, though it is not needed. */
function ask_hash(x: unknown): void {
  const { __hash__ } = x as { __hash__?: unknown };
  if (__hash__ === null || Array.isArray(x)) throw unhashable(x);
  if (typeof __hash__ === "function") __hash__.call(x);
}
