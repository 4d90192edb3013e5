/**
 * Bases that are no classes and name classes in their place.
 *
 * From: `class C(marker): ...`, where `marker` has `__mro_entries__`
 * To:   the class made of `marker.__mro_entries__((marker,))`, with `__orig_bases__`
 *
 * Source: The Python Language Reference, 3.3.3.2; PEP 560.
 */
import { call_method } from "./attributes.ts";
import { TypeError } from "./exceptions.ts";
import { is_type } from "./object.ts";
import { Tuple, tuple_from } from "./tuple.ts";

/** Does it stand for other classes as a base? */
export function stands_for_bases(base: unknown): base is object {
  if (typeof base !== "object" || base === null || is_type(base)) return false;
  return typeof (base as { __mro_entries__?: unknown }).__mro_entries__ === "function";
}

/** The bases with entries for those that have some; the same array when none has. @throws TypeError */
export function with_entries(bases: readonly unknown[]): readonly unknown[] {
  if (!bases.some(stands_for_bases)) return bases;
  const given = tuple_from(bases);
  return bases.flatMap((base) => {
    if (!stands_for_bases(base)) return [base];
    const entries = call_method(base, "__mro_entries__", given);
    if (!(entries instanceof Tuple)) throw TypeError("__mro_entries__ must return a tuple");
    return entries.$items;
  });
}
