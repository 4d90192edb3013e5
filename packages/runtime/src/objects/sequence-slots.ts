/**
 * Methods of built-in sequences that `+` and `*` come to last: `(1, 2) + vector` is the vector's to answer, though `tuple.__add__` raises.
 *
 * CPython keeps them in other places of a type than the methods of numbers, and asks all of those first. A class that derives from a
 * sequence and overrides the method has it among the numbers'.
 *
 * Source: The Python/C API, "Sequence Object Structures" and "PyNumber_Add".
 */
import type { Type } from "./type.ts";

const NAMES = ["__add__", "__iadd__", "__mul__", "__rmul__", "__imul__"] as const;

type Slot = ((this: unknown, other: unknown) => unknown) & { $sequence?: true };

/** Mark the methods of a sequence's class. @returns the class */
export function sequence_type(cls: Type): Type {
  for (const name of NAMES) {
    const method = (cls.prototype as Record<string, Slot | undefined>)[name];
    if (method !== undefined) method.$sequence = true;
  }
  return cls;
}

export function is_sequence_slot(method: unknown): boolean {
  return (method as Slot).$sequence === true;
}

/** The method of a sequence's class, unless the class at hand overrides it. */
export function sequence_slot(cls: { prototype: object }, name: string): Slot | undefined {
  const method = (cls.prototype as Record<string, Slot | undefined>)[name];
  return method?.$sequence === true ? method : undefined;
}
