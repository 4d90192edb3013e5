/**
 * Which `__new__` a call of a class reaches.
 *
 * From: the MRO of the class, as far as it is still to be searched
 * To:   the `__new__` of a class of the program, or undefined where a built-in class makes the object
 *
 * Source: The Python Language Reference, 3.3.1, `object.__new__`.
 */
import type { PyFunction } from "./call.ts";
import { object, type Type } from "./type.ts";

/** The `__new__` of the first class that has one, from `at` on; undefined when that is a built-in class. */
export function new_method(order: readonly Type[], at: number): PyFunction | undefined {
  for (const { prototype, $js, $allocate } of order.slice(at)) {
    const own = Object.getOwnPropertyDescriptor(prototype, "__new__");
    if (own !== undefined) return own.value as PyFunction;
    if ($js === undefined && $allocate !== object.$allocate) return undefined;
  }
  return undefined;
}
