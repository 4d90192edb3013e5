/**
 * Bases that are no classes and name classes in their place.
 *
 * From: `class C(marker): ...`, where `marker` has `__mro_entries__`
 * To:   the class made of `marker.__mro_entries__((marker,))`, with `__orig_bases__`
 *
 * Source: The Python Language Reference, 3.3.3.2; PEP 560.
 */
import { apply, type PyFunction } from "./call.ts";
import { TypeError } from "./exceptions.ts";
import { is_type } from "./object.ts";
import { records } from "./records.ts";
import type { Tuple } from "./tuple.ts";

interface StandIn {
  readonly __mro_entries__: PyFunction;
}

/** Does it stand for other classes as a base? */
function stands_for_bases(base: unknown): base is StandIn {
  if (typeof base !== "object" || base === null || is_type(base)) return false;
  return typeof (base as Partial<StandIn>).__mro_entries__ === "function";
}

/** The bases with entries for those that have some; the same array when none has. @throws TypeError */
export function with_entries(bases: readonly unknown[]): readonly unknown[] {
  if (!bases.some(stands_for_bases)) return bases;
  const given = records.to_tuple(bases);
  return bases.flatMap((base) => {
    if (!stands_for_bases(base)) return [base];
    const entries = apply(base.__mro_entries__, base, [given]);
    const classes = (entries as Partial<Tuple> | null | undefined)?.$items;
    if (classes === undefined) throw TypeError("__mro_entries__ must return a tuple");
    return classes;
  });
}
