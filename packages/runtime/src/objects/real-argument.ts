/**
 * A real number where a function of `math`, `time` or `random` wants one.
 *
 * From: int, bool, float, or an object with `__float__` or `__index__`. To: a double
 *
 * Source: Library Reference, `math`; the words of errors are CPython's.
 */
import { TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { try_index } from "./index-of.ts";
import { int_to_double } from "./int-ops.ts";
import { type_name, type_of } from "./object.ts";

/** @throws TypeError  "must be real number, not str" */
export function real_argument(x: unknown): number {
  switch (typeof x) {
    case "number":
      return x;
    case "boolean":
      return Number(x);
    case "bigint":
      return int_to_double(x);
  }
  if (x instanceof Float) return x.$value;
  if ((typeof x === "object" && x !== null) || typeof x === "function") {
    const method = (type_of(x).prototype as { __float__?: unknown }).__float__;
    if (typeof method === "function") {
      const value: unknown = method.call(x);
      if (value instanceof Float) return value.$value;
      throw TypeError(`${type_name(x)}.__float__ returned non-float (type ${type_name(value)})`);
    }
    const index = try_index(x);
    if (index !== undefined) return int_to_double(index);
  }
  throw TypeError(`must be real number, not ${type_name(x)}`);
}
