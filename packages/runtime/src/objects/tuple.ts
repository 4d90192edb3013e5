/**
 * `tuple`.
 *
 *     (a, b)          tuple_of(a, b)
 *     tuple(xs)       tuple_from(items)
 *
 * Source: Library Reference, "Tuples".
 */

import { compare_items, equals, tuples } from "./comparison.ts";
import { IndexError, MemoryError, TypeError, ValueError } from "./exceptions.ts";
import { hashing } from "./hashing.ts";
import { count_of } from "./index-of.ts";
import { ArrayCursor, TupleIterator } from "./iterators.ts";
import { type_name } from "./object.ts";
import { records } from "./records.ts";
import { sequence_type } from "./sequence-slots.ts";
import { NotImplemented } from "./singletons.ts";
import { clip_range, position, Slice, take } from "./slice.ts";
import { builtin_type, type Type } from "./type.ts";
import type { Hash } from "./wide-hash.ts";

/** An immutable sequence. `$items` must not be changed once others can see the tuple. */
export class Tuple {
  declare readonly $items: readonly unknown[];

  constructor(items: readonly unknown[]) {
    this.$items = items;
  }

  get $class(): Type {
    return tuple_type;
  }

  get $again(): string {
    return "(...)";
  }

  /** `(1,)`, `(1, 2)`; the text of the items is the caller's. */
  $repr(repr: (x: unknown) => string): string {
    return this.$items.length === 1 ? `(${repr(this.$items[0])},)` : `(${this.$items.map(repr).join(", ")})`;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.$items[Symbol.iterator]();
  }

  /** What a `for` loop runs over; undefined when a subclass says it otherwise, by `__iter__`. */
  $each(): Iterable<unknown> | undefined {
    return this.__iter__ === Tuple.prototype.__iter__ ? this.$items : undefined;
  }

  $hash(): Hash {
    if (this.__hash__ !== Tuple.prototype.__hash__) return hashing.from_int(this.__hash__());
    return hashing.items(this.$items, true);
  }

  count(value: unknown): number {
    let count = 0;
    for (const item of this.$items) if (equals(item, value)) count++;
    return count;
  }

  /** @throws ValueError when no item between `start` and `stop` is equal to `value` */
  index(value: unknown, start: unknown = 0, stop: unknown = Number.MAX_SAFE_INTEGER): number {
    const [from, to] = clip_range(start, stop, this.$items.length);
    for (let at = from; at < to; at++) if (equals(this.$items[at], value)) return at;
    throw ValueError("tuple.index(x): x not in tuple");
  }

  __len__(): number {
    return this.$items.length;
  }

  __iter__(): unknown {
    return new TupleIterator(new ArrayCursor(this.$items, this));
  }

  __contains__(value: unknown): boolean {
    return this.$items.some((item) => equals(item, value));
  }

  __getitem__(subscript: unknown): unknown {
    if (subscript instanceof Slice) return new Tuple(take(this.$items, subscript));
    const at = position(subscript, this.$items.length, "tuple");
    if (at < 0) throw IndexError("tuple index out of range");
    return this.$items[at];
  }

  __hash__(): number | bigint {
    return hashing.to_int(hashing.items(this.$items, true));
  }

  __add__(other: unknown): unknown {
    if (other instanceof Tuple) {
      return other.$items.length === 0 && this.$class === tuple_type
        ? this
        : new Tuple(this.$items.concat(other.$items));
    }
    throw TypeError(`can only concatenate tuple (not "${type_name(other)}") to tuple`);
  }

  __mul__(times: unknown): unknown {
    return new Tuple(repeat(this.$items, times));
  }

  __rmul__(times: unknown): unknown {
    return this.__mul__(times);
  }

  __eq__(other: unknown): unknown {
    return other instanceof Tuple ? compare_items(this.$items, "__eq__", other.$items) : NotImplemented;
  }

  __ne__(other: unknown): unknown {
    return other instanceof Tuple ? compare_items(this.$items, "__ne__", other.$items) : NotImplemented;
  }

  __lt__(other: unknown): unknown {
    return other instanceof Tuple ? compare_items(this.$items, "__lt__", other.$items) : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof Tuple ? compare_items(this.$items, "__le__", other.$items) : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof Tuple ? compare_items(this.$items, "__gt__", other.$items) : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof Tuple ? compare_items(this.$items, "__ge__", other.$items) : NotImplemented;
  }
}

/** `tuple`; its constructor is the builtin's (semantics/builtins/tuple.ts). */
export const tuple_type: Type = /* @__PURE__ */ compared(
  /* @__PURE__ */ sequence_type(
    /* @__PURE__ */ builtin_type("tuple", Tuple, {
      signatures: {
        count: "(self, value, /)",
        index: "(self, value, start=, stop=, /)",
      },
    }),
  ),
);

/** Tuples are compared without a detour through their methods. */
function compared(cls: Type): Type {
  tuples.prototype = Tuple.prototype;
  records.to_tuple = tuple_from;
  return cls;
}

/** The tuple of the given items: `(a, b)` is `tuple_of(a, b)`. */
export function tuple_of(...items: unknown[]): Tuple {
  return items.length === 0 ? EMPTY : new Tuple(items);
}

/** `()` is always the same tuple. */
const EMPTY: Tuple = /* @__PURE__ */ new Tuple([]);

/** The tuple of what a JavaScript iterable gives; an array is copied. */
export function tuple_from(items: Iterable<unknown>): Tuple {
  return new Tuple(Array.isArray(items) ? items.slice() : [...items]);
}

/**
 * `items * times`.
 * @throws TypeError when `times` is no integer
 */
export function repeat(items: readonly unknown[], times: unknown): unknown[] {
  const count = count_of(times);
  // The host's arrays end there, and the process with them.
  if (items.length * count > 0x7fffff0) throw MemoryError();
  const repeated: unknown[] = [];
  for (let i = 0; i < count; i++) for (const item of items) repeated.push(item);
  return repeated;
}
