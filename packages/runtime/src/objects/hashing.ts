/**
 * How tuples, slices and frozensets are hashed, where something in the program asks for a hash.
 *
 * `hash.ts` fills these places when it is part of a program, and whatever can ask a value for its hash imports it: dicts, sets that a
 * program makes, `hash`. Until then nobody can tell.
 *
 * Source: Library Reference, `hash`; objects/wide-hash.ts.
 */
import type { Hash } from "./wide-hash.ts";

export const hashing: {
  /** Of the items of a sequence; for a slice their number takes no part. */
  items: (items: readonly unknown[], counted: boolean) => Hash;
  /** Of a time, as of the float that it is. */
  real: (value: number) => Hash;
  to_int: (hash: Hash) => number | bigint;
  from_int: (value: number | bigint) => Hash;
} = { items: unasked, real: unasked, to_int: unasked, from_int: unasked };

function unasked(): number {
  return 0;
}
