/**
 * Slices, and the index arithmetic that every sequence shares.
 *
 *     xs[1:-1]        getitem(xs, slice(1, -1))
 *
 * Source: The Python Language Reference, 6.3.3; CPython Objects/sliceobject.c, PySlice_AdjustIndices.
 */

import { compare_items } from "./comparison.ts";
import { IndexError, TypeError, ValueError } from "./exceptions.ts";
import { hashing } from "./hashing.ts";
import { fits_size, try_index } from "./index-of.ts";
import { type Int, normalise } from "./int-ops.ts";
import { type_name } from "./object.ts";
import { NotImplemented } from "./singletons.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import type { Hash } from "./wide-hash.ts";

/** `slice(start, stop, step)`, as a subscript with colons makes it. */
export class Slice extends PyObject {
  readonly start: unknown;
  readonly stop: unknown;
  readonly step: unknown;

  constructor(start: unknown, stop: unknown, step: unknown) {
    super();
    this.start = start ?? null;
    this.stop = stop ?? null;
    this.step = step ?? null;
  }

  override get $class(): Type {
    return slice_type;
  }

  $repr(repr: (x: unknown) => string): string {
    return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }

  $hash(): Hash {
    return hashing.items([this.start, this.stop, this.step], false);
  }

  __eq__(other: unknown): unknown {
    return this.$compare("__eq__", other);
  }

  /** As tuples of the three compare. */
  $compare(operation: Parameters<typeof compare_items>[1], other: unknown): unknown {
    if (!(other instanceof Slice)) return NotImplemented;
    return compare_items([this.start, this.stop, this.step], operation, [
      other.start,
      other.stop,
      other.step,
    ]);
  }

  __lt__(other: unknown): unknown {
    return this.$compare("__lt__", other);
  }
  __le__(other: unknown): unknown {
    return this.$compare("__le__", other);
  }
  __gt__(other: unknown): unknown {
    return this.$compare("__gt__", other);
  }
  __ge__(other: unknown): unknown {
    return this.$compare("__ge__", other);
  }
}

export const slice_type: Type = /* @__PURE__ */ builtin_type("slice", Slice, {
  members: "| start stop step",
  final: true,
  signatures: { indices: "(self, length, /)" },
});

/** Make a slice: `xs[a:b]` is `getitem(xs, slice(a, b))`. */
export function slice_of(start: unknown, stop: unknown, step?: unknown): Slice {
  return new Slice(start, stop, step);
}

/** A slice brought to the ends of a sequence. */
export interface Indices {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  /** How many items it takes. */
  readonly length: number;
}

/**
 * What a slice means for a sequence of `length` items.
 * @throws TypeError on ends that are not integers; ValueError on a step of zero
 */
export function resolve(slice: Slice, length: number): Indices {
  const step = slice.step === null ? 1 : bound(slice.step);
  if (step === 0) throw ValueError("slice step cannot be zero");
  const lowest = step < 0 ? -1 : 0;
  const highest = step < 0 ? length - 1 : length;
  const start =
    slice.start === null ? (step < 0 ? highest : lowest) : clip(bound(slice.start), length, lowest, highest);
  const stop =
    slice.stop === null ? (step < 0 ? lowest : highest) : clip(bound(slice.stop), length, lowest, highest);
  const span = step < 0 ? start - stop : stop - start;
  return { start, stop, step, length: span > 0 ? Math.floor((span - 1) / Math.abs(step)) + 1 : 0 };
}

/**
 * `slice.indices(length)`: as `resolve`, with ints of any size.
 * @returns  [start, stop, step]
 */
export function exact_indices(slice: Slice, length: Int): [Int, Int, Int] {
  const step = slice.step === null ? 1n : exact_bound(slice.step);
  if (step === 0n) throw ValueError("slice step cannot be zero");
  const size = BigInt(length);
  const [lowest, highest] = step < 0n ? [-1n, size - 1n] : [0n, size];
  const end = (given: unknown, otherwise: bigint): bigint => {
    if (given === null) return otherwise;
    const at = exact_bound(given);
    const from_start = at < 0n ? at + size : at;
    return from_start < lowest ? lowest : from_start > highest ? highest : from_start;
  };
  const start = end(slice.start, step < 0n ? highest : lowest);
  const stop = end(slice.stop, step < 0n ? lowest : highest);
  return [normalise(start), normalise(stop), normalise(step)];
}

function exact_bound(value: unknown): bigint {
  const int = try_index(value);
  if (int !== undefined) return BigInt(int);
  throw TypeError("slice indices must be integers or None or have an __index__ method");
}

function clip(at: number, length: number, lowest: number, highest: number): number {
  const from_start = at < 0 ? at + length : at;
  return Math.max(lowest, Math.min(from_start, highest));
}

function bound(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  const int = try_index(value);
  if (int === undefined) {
    throw TypeError("slice indices must be integers or None or have an __index__ method");
  }
  // Whatever is beyond the largest length means the end.
  return Number(int);
}

/**
 * The range that the `start` and `stop` of a method such as `index` mean: positions beyond the ends are clipped.
 * @returns [from, to], both between 0 and `length`
 */
export function clip_range(start: unknown, stop: unknown, length: number): [number, number] {
  return [clip(method_bound(start), length, 0, length), clip(method_bound(stop), length, 0, length)];
}

function method_bound(value: unknown): number {
  const int = try_index(value);
  if (int === undefined) throw TypeError("slice indices must be integers or have an __index__ method");
  return Number(int);
}

/** The items a slice takes out of an array. */
export function take<T>(items: readonly T[], slice: Slice): T[] {
  const { start, step, length } = resolve(slice, items.length);
  if (step === 1) return Array.prototype.slice.call(items, start, start + length) as T[];
  const taken: T[] = [];
  for (let i = 0, at = start; i < length; i++, at += step) taken.push(items[at] as T);
  return taken;
}

/** A position no sequence has: CPython has other words from 2 ** 63 on. */
export function too_far(position: bigint): -1 {
  if (fits_size(position)) return -1;
  throw IndexError("cannot fit 'int' into an index-sized integer");
}

/**
 * The position that a subscript means in a sequence of `length` items: -1 when it is out of range.
 * @param kind  what the sequence is called in "list indices must be integers or slices, not str"
 */
export function position(subscript: unknown, length: number, kind: string): number {
  const int = try_index(subscript);
  if (int === undefined) {
    throw TypeError(`${kind} indices must be integers or slices, not ${type_name(subscript)}`);
  }
  if (typeof int === "bigint") return too_far(int);
  const at = int < 0 ? int + length : int;
  return at < 0 || at >= length ? -1 : at;
}
