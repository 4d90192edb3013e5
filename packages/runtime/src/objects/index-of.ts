/**
 * Ints where Python wants one: `operator.index`, sizes and positions.
 *
 * From: an int, a bool, or an object with `__index__`. To: a number, or a bigint beyond the safe ones.
 *
 * Source: Language Reference 3.3.8, `object.__index__`.
 */
import { OverflowError, TypeError } from "./exceptions.ts";
import type { Int } from "./int-ops.ts";
import { type_name, type_of } from "./object.ts";
import { IntObject } from "./types.ts";

/** @returns undefined for what is no int and has no `__index__` */
export function try_index(x: unknown): Int | undefined {
  switch (typeof x) {
    case "number":
      return Number.isInteger(x) ? x : undefined;
    case "bigint":
      return x;
    case "boolean":
      return x ? 1 : 0;
    case "object":
    case "function":
      break;
    default:
      return undefined;
  }
  if (x === null) return undefined;
  if (x instanceof IntObject) return x.$value;
  const method = (type_of(x).prototype as { __index__?: unknown }).__index__;
  if (typeof method !== "function") return undefined;
  const value: unknown = method.call(x);
  if (typeof value === "object") {
    if (value instanceof IntObject) return value.$value;
    throw TypeError(`__index__ returned non-int (type ${type_name(value)})`);
  }
  const index = try_index(value);
  if (index === undefined) throw TypeError(`__index__ returned non-int (type ${type_name(value)})`);
  return index;
}

/** @throws TypeError  "'str' object cannot be interpreted as an integer" */
export function index_of(x: unknown): Int {
  const index = try_index(x);
  if (index === undefined) throw TypeError(`'${type_name(x)}' object cannot be interpreted as an integer`);
  return index;
}

/** Whether an int fits CPython's `ssize_t`, 64 bits with a sign. */
export function fits_size(int: bigint): boolean {
  return BigInt.asIntN(64, int) === int;
}

/**
 * A size or position: `index_of` that fits CPython's `ssize_t`, 64 bits. Beyond 2**53 it is a neighbour, which is as far out of every list.
 * @throws OverflowError
 */
export function size_of(x: unknown): number {
  const index = typeof x === "number" && Number.isInteger(x) ? x : index_of(x);
  if (typeof index === "number") return index;
  if (fits_size(index)) return Number(index);
  throw OverflowError("Python int too large to convert to C ssize_t");
}

/** How often something is to be repeated: a size in other words. @throws OverflowError */
export function count_of(x: unknown): number {
  const index = index_of(x);
  if (typeof index === "bigint" && BigInt.asIntN(64, index) !== index)
    throw OverflowError(`cannot fit '${type_name(x)}' into an index-sized integer`);
  return Number(index);
}

/** A slice bound of a method such as `find`: None and undefined give `otherwise`, ints too large stop at the end. */
export function slice_bound(x: unknown, otherwise: number): number {
  if (x === undefined || x === null) return otherwise;
  const index = try_index(x);
  if (index === undefined) {
    throw TypeError("slice indices must be integers or None or have an __index__ method");
  }
  return Number(index);
}
