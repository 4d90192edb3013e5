/**
 * `range`.
 *
 *     range(2, 10, 3)     an object of three numbers that counts when asked
 *
 * Ends beyond the safe integers are bigints; everything else stays with numbers.
 *
 * Source: Library Reference, "Ranges"; CPython Objects/rangeobject.c.
 */

import { equals } from "./comparison.ts";
import { IndexError, OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { hash_of } from "./hash.ts";
import { try_index } from "./index-of.ts";
import { type Cursor, LongRangeIterator, RangeIterator } from "./iterators.ts";
import { type_name } from "./object.ts";
import { NotImplemented } from "./singletons.ts";
import { exact_indices, Slice } from "./slice.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import { type Hash, hashItems, hashToInt } from "./wide-hash.ts";

type Int = number | bigint;

/** The greatest length of anything: `sys.maxsize`. */
const LARGEST_SIZE = 0x7fffffffffffffffn;

/** An immutable sequence of ints. `step` is never zero. */
export class Range extends PyObject {
  readonly start: Int;
  readonly stop: Int;
  readonly step: Int;
  /** How many ints it holds; a bigint only beyond the safe integers. */
  readonly $length: Int;

  constructor(start: Int, stop: Int, step: Int) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.$length = count(start, stop, step);
  }

  override get $class(): Type {
    return range_type;
  }

  $repr(repr: (x: unknown) => string): string {
    const step = this.step === 1 ? "" : `, ${repr(this.step)}`;
    return `range(${repr(this.start)}, ${repr(this.stop)}${step})`;
  }

  [Symbol.iterator](): IterableIterator<unknown> {
    return typeof this.start === "number" && typeof this.stop === "number" && typeof this.step === "number"
      ? new Counter(this.start, this.step, Number(this.$length))
      : new LongCounter(this);
  }

  $each(): Iterable<unknown> {
    return this;
  }

  $hash(): Hash {
    if (this.$length === 0) return hashItems([0, null, null], hash_of);
    const step = this.$length === 1 ? null : this.step;
    return hashItems([this.$length, this.start, step], hash_of);
  }

  /** The int at `at`, which is known to be in range. */
  $at(at: Int): Int {
    return normal(this.start, this.step, at);
  }

  /** Where an int is, or -1. */
  $find(value: Int): Int {
    if (this.$length === 0) return -1;
    const [start, step] = [this.start, this.step];
    if (typeof value === "number" && typeof start === "number" && typeof step === "number") {
      const at = (value - start) / step;
      return Number.isInteger(at) && at >= 0 && at < this.$length ? at : -1;
    }
    const offset = BigInt(value) - BigInt(start);
    if (offset % BigInt(step) !== 0n) return -1;
    const at = offset / BigInt(step);
    return at >= 0n && at < this.$length ? small(at) : -1;
  }

  count(value: unknown): number {
    const int = exact_int(value);
    if (int !== undefined) return this.$find(int) >= 0 ? 1 : 0;
    let found = 0;
    for (const item of this) if (equals(item, value)) found++;
    return found;
  }

  /** @throws ValueError when the value is not in the range */
  index(value: unknown): Int {
    const int = exact_int(value);
    const at = int === undefined ? [...this].findIndex((item) => equals(item, value)) : this.$find(int);
    if (at >= 0) return at;
    throw int === undefined
      ? ValueError("sequence.index(x): x not in sequence")
      : ValueError(`${value === true ? "True" : value === false ? "False" : int} is not in range`);
  }

  __len__(): Int {
    if (this.$length > LARGEST_SIZE) {
      throw OverflowError("Python int too large to convert to C ssize_t");
    }
    return this.$length;
  }

  __bool__(): boolean {
    return this.$length > 0;
  }

  __iter__(): unknown {
    const cursor = this[Symbol.iterator]();
    return cursor instanceof Counter ? new RangeIterator(cursor) : new LongRangeIterator(cursor);
  }

  __reversed__(): unknown {
    if (this.$length === 0) return new Range(0, 0, 1).__iter__();
    const last = normal(this.start, this.step, minus_one(this.$length));
    return new Range(last, normal(this.start, this.step, -1), negative(this.step)).__iter__();
  }

  __contains__(value: unknown): boolean {
    const int = exact_int(value);
    if (int !== undefined) return this.$find(int) >= 0;
    for (const item of this) if (equals(item, value)) return true;
    return false;
  }

  __getitem__(subscript: unknown): unknown {
    if (subscript instanceof Slice) {
      const [start, stop, step] = exact_indices(subscript, this.$length);
      return new Range(
        normal(this.start, this.step, start),
        normal(this.start, this.step, stop),
        normal(0, this.step, step),
      );
    }
    const int = try_index(subscript);
    if (int === undefined) {
      throw TypeError(`range indices must be integers or slices, not ${type_name(subscript)}`);
    }
    const at = int < 0 ? normal(this.$length, 1, int) : int;
    if (at < 0 || at >= this.$length) throw IndexError("range object index out of range");
    return normal(this.start, this.step, at);
  }

  __hash__(): Int {
    return hashToInt(this.$hash());
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof Range)) return NotImplemented;
    if (this.$length !== other.$length) return false;
    if (this.$length === 0) return true;
    return this.start === other.start && (this.$length === 1 || this.step === other.step);
  }
}

export const range_type: Type = /* @__PURE__ */ builtin_type("range", Range, {
  members: "| start stop step",
  final: true,
  signatures: { count: "(self, value, /)", index: "(self, value, /)" },
});

/** Counts with numbers. The result object is made anew each time, which engines remove. */
export class Counter implements Cursor {
  value: number;
  left: number;
  readonly step: number;

  constructor(start: number, step: number, length: number) {
    this.value = start;
    this.step = step;
    this.left = length;
  }

  next(): IteratorResult<number> {
    if (this.left <= 0) return { done: true, value: undefined };
    this.left--;
    const value = this.value;
    this.value += this.step;
    return { done: false, value };
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** The part that is still to come. */
  rest(): Range {
    return new Range(this.value, this.value + this.step * this.left, this.step);
  }

  /** Leave out so many, at most all. */
  skip(count: Int): void {
    const skipped = Math.min(Math.max(Number(count), 0), this.left);
    this.value += this.step * skipped;
    this.left -= skipped;
  }
}

/** Counts where an end is beyond the safe integers. */
export class LongCounter implements Cursor {
  readonly range: Range;
  at: Int = 0;

  constructor(range: Range) {
    this.range = range;
  }

  next(): IteratorResult<Int> {
    if (this.at >= this.range.$length) return { done: true, value: undefined };
    const value = this.range.$at(this.at);
    this.at = normal(this.at, 1, 1);
    return { done: false, value };
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** The part that is still to come. */
  rest(): Range {
    const { step, $length } = this.range;
    return new Range(this.range.$at(this.at), this.range.$at($length), step);
  }

  /** Leave out so many, at most all. */
  skip(count: Int): void {
    const { $length } = this.range;
    const at = count < 0 ? this.at : normal(this.at, 1, count);
    this.at = at > $length ? $length : at;
  }
}

/** A value that is an int or a bool, not merely equal to one. */
function exact_int(value: unknown): Int | undefined {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  if (typeof value === "bigint") return value;
  return typeof value === "boolean" ? Number(value) : undefined;
}

function count(start: Int, stop: Int, step: Int): Int {
  if (typeof start === "number" && typeof stop === "number" && typeof step === "number") {
    const span = step > 0 ? stop - start : start - stop;
    if (span <= 0) return 0;
    if (Number.isSafeInteger(span)) return Math.floor((span - 1) / Math.abs(step)) + 1;
  }
  const wide = BigInt(step);
  const span = wide > 0n ? BigInt(stop) - BigInt(start) : BigInt(start) - BigInt(stop);
  return span <= 0n ? 0 : small((span - 1n) / (wide < 0n ? -wide : wide) + 1n);
}

/** `start + step * at`, as an int in its own form. */
function normal(start: Int, step: Int, at: Int): Int {
  if (typeof start === "number" && typeof step === "number" && typeof at === "number") {
    const way = step * at;
    const value = start + way;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(way)) return value;
  }
  return small(BigInt(start) + BigInt(step) * BigInt(at));
}

function minus_one(length: Int): Int {
  return small(BigInt(length) - 1n);
}

function negative(step: Int): Int {
  return typeof step === "number" ? -step : small(-step);
}

/** A bigint as an int in its own form: a number while it is safe. */
function small(value: bigint): Int {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
