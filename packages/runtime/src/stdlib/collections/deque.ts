/**
 * `collections.deque`: a list that is as quick at its left end as at its right.
 *
 * A ring of a power of two: the item `i` is at `(head + i) & mask`. With `maxlen` the other end gives way.
 *
 * Source: Library Reference, collections.deque; CPython Modules/_collectionsmodule.c for the words of errors.
 */

import { compare_items, equals } from "../../objects/comparison.ts";
import { IndexError, RuntimeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { index_of, size_of, try_index } from "../../objects/index-of.ts";
import { each, items_of } from "../../objects/iteration.ts";
import { LastingIterator, type PlacedCursor } from "../../objects/iterators.ts";
import { builtin_type, constructs, PyObject, type Type, type_name } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { sequence_type } from "../../objects/sequence-slots.ts";
import { signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { clip_range } from "../../objects/slice.ts";
import { repeat } from "../../objects/tuple.ts";

class Deque extends PyObject {
  $ring: unknown[] = new Array(8).fill(undefined);
  $head = 0;
  $size = 0;
  /** Counts the changes of size, for iterators to notice. */
  $changes = 0;
  $maxlen: number | null = null;

  get maxlen(): number | null {
    return this.$maxlen;
  }

  override get $class(): Type {
    return deque;
  }

  get __hash__(): null {
    return null;
  }

  get $again(): string {
    return "[...]";
  }

  /** `deque([1, 2], maxlen=3)` */
  $repr(repr: (x: unknown) => string): string {
    const items = `[${this.$items().map(repr).join(", ")}]`;
    return `${this.$class.$name}(${items}${this.$maxlen === null ? "" : `, maxlen=${this.$maxlen}`})`;
  }

  $at(i: number): unknown {
    return this.$ring[(this.$head + i) & (this.$ring.length - 1)];
  }

  $put(i: number, item: unknown): void {
    this.$ring[(this.$head + i) & (this.$ring.length - 1)] = item;
  }

  $items(): unknown[] {
    const { $ring, $head, $size } = this;
    const end = $head + $size;
    if (end <= $ring.length) return $ring.slice($head, end);
    return $ring.slice($head).concat($ring.slice(0, end - $ring.length));
  }

  private $grow(): void {
    if (this.$size < this.$ring.length) return;
    const items = this.$items();
    this.$ring = items.concat(new Array(items.length).fill(undefined));
    this.$head = 0;
  }

  private $replace(items: readonly unknown[]): void {
    let room = 8;
    while (room < items.length) room *= 2;
    this.$ring = items.concat(new Array(room - items.length).fill(undefined));
    this.$head = 0;
    this.$size = items.length;
    this.$changes++;
  }

  [Symbol.iterator](): IterableIterator<unknown> {
    return new DequeCursor(this, false);
  }

  $each(): Iterable<unknown> | undefined {
    return this.__iter__ === Deque.prototype.__iter__ ? new DequeCursor(this, false) : undefined;
  }

  append(item: unknown): null {
    this.$grow();
    this.$put(this.$size, item ?? null);
    this.$size++;
    this.$changes++;
    if (this.$maxlen !== null && this.$size > this.$maxlen) this.popleft();
    return null;
  }

  appendleft(item: unknown): null {
    this.$grow();
    this.$head = (this.$head - 1) & (this.$ring.length - 1);
    this.$ring[this.$head] = item ?? null;
    this.$size++;
    this.$changes++;
    if (this.$maxlen !== null && this.$size > this.$maxlen) this.pop();
    return null;
  }

  /** @throws IndexError when it is empty */
  pop(): unknown {
    if (this.$size === 0) throw IndexError("pop from an empty deque");
    this.$size--;
    this.$changes++;
    const item = this.$at(this.$size);
    this.$put(this.$size, undefined);
    return item;
  }

  /** @throws IndexError when it is empty */
  popleft(): unknown {
    if (this.$size === 0) throw IndexError("pop from an empty deque");
    const item = this.$ring[this.$head];
    this.$ring[this.$head] = undefined;
    this.$head = (this.$head + 1) & (this.$ring.length - 1);
    this.$size--;
    this.$changes++;
    return item;
  }

  extend(items: unknown): null {
    if (this.$size === 0 && this.$maxlen === null && Array.isArray(items)) {
      // An item that is undefined came from JavaScript.
      if (!items.includes(undefined)) {
        this.$replace(items_of(items));
        return null;
      }
    }
    for (const item of items === this ? this.$items() : each(items)) this.append(item);
    return null;
  }

  extendleft(items: unknown): null {
    for (const item of items === this ? this.$items() : each(items)) this.appendleft(item);
    return null;
  }

  clear(): null {
    this.$replace([]);
    return null;
  }

  copy(): Deque {
    return (this.$maxlen === null ? this.$class(this) : this.$class(this, this.$maxlen)) as Deque;
  }

  __copy__(): Deque {
    return this.copy();
  }

  /** How `copy.deepcopy` makes one. */
  $rebuild(part: (item: unknown) => unknown, begun: (empty: unknown) => void): Deque {
    const made = this.copy();
    begun(made);
    for (let i = 0; i < this.$size; i++) made.$put(i, part(this.$at(i)));
    return made;
  }

  count(value: unknown): number {
    const before = this.$changes;
    let count = 0;
    for (let i = 0; i < this.$size; i++) {
      if (equals(this.$at(i), value)) count++;
      if (this.$changes !== before) throw RuntimeError("deque mutated during iteration");
    }
    return count;
  }

  /** @throws ValueError when it is not there */
  index(value: unknown, start: unknown = 0, stop: unknown = Number.MAX_SAFE_INTEGER): number {
    const at = this.$find(value, start, stop);
    if (at < 0) throw ValueError(`${repr(value)} is not in deque`);
    return at;
  }

  private $find(value: unknown, start: unknown = 0, stop: unknown = Number.MAX_SAFE_INTEGER): number {
    const before = this.$changes;
    const [from, to] = clip_range(start, stop, this.$size);
    for (let i = from; i < to; i++) {
      const same = equals(this.$at(i), value);
      if (this.$changes !== before) throw RuntimeError("deque mutated during iteration");
      if (same) return i;
    }
    return -1;
  }

  insert(index: unknown, item: unknown): null {
    const at = size_of(index);
    if (this.$maxlen !== null && this.$size >= this.$maxlen)
      throw IndexError("deque already at its maximum size");
    const items = this.$items();
    items.splice(at < 0 ? Math.max(0, at + items.length) : Math.min(at, items.length), 0, item ?? null);
    this.$replace(items);
    return null;
  }

  /** @throws ValueError when it is not there */
  remove(value: unknown): null {
    const at = this.$find(value);
    if (at < 0) throw ValueError(`${repr(value)} is not in deque`);
    this.__delitem__(at);
    return null;
  }

  reverse(): null {
    const before = this.$changes;
    this.$replace(this.$items().reverse());
    this.$changes = before;
    return null;
  }

  /** Turn by `n` places to the right; negative, to the left. */
  rotate(n: unknown = 1): null {
    if (this.$size < 2) return null;
    const turn = Number(BigInt(index_of(n)) % BigInt(this.$size));
    const before = this.$changes;
    for (let i = 0; i < turn; i++) this.$turn_right();
    for (let i = 0; i > turn; i--) this.$turn_left();
    this.$changes = before + 1;
    return null;
  }

  private $turn_right(): void {
    const item = this.pop();
    this.$head = (this.$head - 1) & (this.$ring.length - 1);
    this.$ring[this.$head] = item;
    this.$size++;
  }

  private $turn_left(): void {
    const item = this.popleft();
    this.$put(this.$size, item);
    this.$size++;
  }

  __init__(items?: unknown, maxlen: unknown = null): null {
    if (maxlen != null) {
      if (try_index(maxlen) === undefined) throw TypeError("an integer is required");
      const most = size_of(maxlen);
      if (most < 0) throw ValueError("maxlen must be non-negative");
      this.$maxlen = most;
    }
    this.$replace([]);
    if (items !== undefined) this.extend(items);
    return null;
  }

  __len__(): number {
    return this.$size;
  }

  __iter__(): unknown {
    return new DequeIterator(new DequeCursor(this, false));
  }

  __reversed__(): unknown {
    return new DequeReverseIterator(new DequeCursor(this, true));
  }

  __contains__(value: unknown): boolean {
    return this.$find(value) >= 0;
  }

  private $position(index: unknown): number {
    const int = try_index(index);
    if (int === undefined) throw TypeError(`sequence index must be integer, not '${type_name(index)}'`);
    const at = Number(int) < 0 ? Number(int) + this.$size : Number(int);
    if (at < 0 || at >= this.$size) throw IndexError("deque index out of range");
    return at;
  }

  __getitem__(index: unknown): unknown {
    return this.$at(this.$position(index));
  }

  __setitem__(index: unknown, item: unknown): null {
    this.$put(this.$position(index), item ?? null);
    return null;
  }

  __delitem__(index: unknown): null {
    const items = this.$items();
    items.splice(this.$position(index), 1);
    this.$replace(items);
    return null;
  }

  __add__(other: unknown): unknown {
    if (!(other instanceof Deque)) {
      throw TypeError(`can only concatenate deque (not "${type_name(other)}") to deque`);
    }
    const sum = this.copy();
    sum.extend(other);
    return sum;
  }

  __iadd__(other: unknown): this {
    this.extend(other);
    return this;
  }

  __mul__(times: unknown): unknown {
    const product = this.copy();
    product.clear();
    product.extend(repeat(this.$items(), times));
    return product;
  }

  __rmul__(times: unknown): unknown {
    return this.__mul__(times);
  }

  __imul__(times: unknown): this {
    const items = repeat(this.$items(), times);
    this.clear();
    this.extend(items);
    return this;
  }

  __eq__(other: unknown): unknown {
    return other instanceof Deque ? compare_items(this.$items(), "__eq__", other.$items()) : NotImplemented;
  }

  __ne__(other: unknown): unknown {
    return other instanceof Deque ? compare_items(this.$items(), "__ne__", other.$items()) : NotImplemented;
  }

  __lt__(other: unknown): unknown {
    return other instanceof Deque ? compare_items(this.$items(), "__lt__", other.$items()) : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof Deque ? compare_items(this.$items(), "__le__", other.$items()) : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof Deque ? compare_items(this.$items(), "__gt__", other.$items()) : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof Deque ? compare_items(this.$items(), "__ge__", other.$items()) : NotImplemented;
  }
}

class DequeIterator extends LastingIterator {
  override get $class(): Type {
    return deque_iterator_type;
  }
}

class DequeReverseIterator extends LastingIterator {
  override get $class(): Type {
    return deque_reverse_iterator_type;
  }
}

/** `_deque_iterator(deque, index)` is what such an iterator is pickled as. */
function deque_iterator(name: string, host: typeof DequeIterator, backwards: boolean): Type {
  return constructs(
    builtin_type(name, host, { path: true, module: "collections", final: true }),
    (deque: unknown, index: unknown = 0) => {
      if (!(deque instanceof Deque)) {
        throw TypeError(`${name}() argument 1 must be collections.deque, not ${type_name(deque)}`);
      }
      const cursor = new DequeCursor(deque, backwards);
      cursor.at = size_of(index);
      return new host(cursor);
    },
    { signature: signature_of(`${name}(deque, index=, /)`, 0, true) },
  );
}

const deque_iterator_type: Type = /* @__PURE__ */ deque_iterator("_deque_iterator", DequeIterator, false);
const deque_reverse_iterator_type: Type = /* @__PURE__ */ deque_iterator(
  "_deque_reverse_iterator",
  DequeReverseIterator,
  true,
);

/** Steps through a deque, and notices any change of it. */
class DequeCursor implements PlacedCursor {
  readonly source: Deque;
  private readonly changes: number;
  private readonly backwards: boolean;
  at = 0;

  constructor(deque: Deque, backwards: boolean) {
    this.source = deque;
    this.changes = deque.$changes;
    this.backwards = backwards;
  }

  next(): IteratorResult<unknown> {
    const { source: deque } = this;
    if (deque.$changes !== this.changes) throw RuntimeError("deque mutated during iteration");
    if (this.at >= deque.$size) return { done: true, value: undefined };
    const i = this.backwards ? deque.$size - 1 - this.at : this.at;
    this.at++;
    return { done: false, value: deque.$at(i) };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

export const deque: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ sequence_type(
    /* @__PURE__ */ builtin_type("deque", Deque, {
      path: true,
      members: "maxlen |",
      module: "collections",
      signatures: {
        append: "(self, item, /)",
        appendleft: "(self, item, /)",
        clear: "(self)",
        copy: "(self)",
        count: "(self, value, /)",
        extend: "(self, iterable, /)",
        extendleft: "(self, iterable, /)",
        index: "(self, value, start=, stop=, /)",
        insert: "(self, index, item, /)",
        pop: "(self)",
        popleft: "(self)",
        remove: "(self, value, /)",
        reverse: "(self)",
        rotate: "(self, n=, /)",
        __init__: "(self, iterable=, maxlen=)",
      },
    }),
  ),
  (items?: unknown, maxlen?: unknown) => {
    const made = new Deque();
    made.__init__(items, maxlen);
    return made;
  },
  { signature: /* @__PURE__ */ signature_of("deque(iterable=, maxlen=)", 0, true) },
);
