/**
 * Whether a value counts as true.
 *
 *     if x:          if (truth(x))
 *
 * False are None, False, zeros and what is empty; other objects answer by `__bool__`, else by `__len__`, else they are true.
 *
 * Source: Library Reference, "Truth Value Testing".
 */

import { OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { fits_size, index_of } from "./index-of.ts";
import type { Int } from "./int-ops.ts";
import { type_name } from "./object.ts";
import { type Type, type } from "./type.ts";
import { IntObject, StrObject } from "./types.ts";

interface Tested {
  __bool__?: () => unknown;
  __len__?: () => unknown;
}

/** The truth of any value. */
export function truth(x: unknown): boolean {
  switch (typeof x) {
    case "boolean":
      return x;
    case "number":
      return x !== 0;
    case "string":
      return x !== "";
    case "object":
      return x !== null && object_truth(x);
    case "bigint":
      return x !== 0n;
    case "undefined":
      return false;
    case "function":
      return class_truth(x);
    default:
      return true;
  }
}

/** A class may have a metaclass that decides. */
function class_truth(x: object): boolean {
  const { $class } = x as { $class?: Type };
  return $class === undefined || $class === type || tested(x, $class.prototype);
}

function object_truth(x: object): boolean {
  const { __bool__, __len__ } = x as Tested;
  if (typeof __bool__ === "function") return tested(x, x);
  // A number is asked for its `__bool__`, whatever other class gives it a length.
  if (x instanceof IntObject) return Boolean(x.$value);
  if (typeof __len__ === "function") return tested(x, x);
  if (Array.isArray(x)) return x.length > 0;
  return !(x instanceof StrObject) || x.$value !== "";
}

/** @param methods  what has the special methods of `x` */
function tested(x: object, methods: Tested): boolean {
  const { __bool__, __len__ } = methods;
  if (typeof __bool__ === "function") {
    const answer = __bool__.call(x);
    if (typeof answer === "boolean") return answer;
    throw TypeError(`__bool__ should return bool, returned ${type_name(answer)}`);
  }
  return typeof __len__ !== "function" || length_of(__len__.call(x)) !== 0;
}

/** What `__len__` returned, as an int. @throws TypeError, ValueError, OverflowError as `len` does */
export function checked_length(length: unknown): Int {
  const value = index_of(length);
  if (value < 0) throw ValueError("__len__() should return >= 0");
  if (typeof value === "bigint" && !fits_size(value)) {
    throw OverflowError("cannot fit 'int' into an index-sized integer");
  }
  return value;
}

/** As `checked_length`, for those that count with it. */
export function length_of(length: unknown): number {
  return Number(checked_length(length));
}
