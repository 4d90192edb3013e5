/**
 * What slots mean for classes derived from those that have some: which attributes instances may be given, and which bases go together.
 *
 * From: `class Point: __slots__ = ("x", "y")`, `class Pixel(Point): __slots__ = "colour"`
 * To:   instances of Pixel have `x`, `y` and `colour`, and no others
 *
 * Source: The Python Language Reference, 3.3.2.4.
 */
import { object, type Type } from "./type.ts";

/** The slots that the class itself brings; undefined where it leaves its instances open. */
export function own_slots(cls: Type): readonly string[] | undefined {
  return Object.hasOwn(cls, "$own_slots") ? cls.$own_slots : undefined;
}

/** The names instances may have: undefined when some class of the MRO leaves it open. */
export function slots_of(cls: Type): readonly string[] | undefined {
  const names: string[] = [];
  for (const base of cls.$mro) {
    if (base === object) continue;
    if (base.$js === undefined) {
      if (base.$slots === undefined) return undefined;
      continue;
    }
    const own = own_slots(base);
    if (own === undefined) return undefined;
    names.push(...own);
  }
  return names.includes("__dict__") ? undefined : names;
}

/** Do two bases each bring slots of their own? Then no object can be laid out as both. */
export function slots_conflict(bases: readonly Type[]): boolean {
  const layouts = bases.map((base) => base.$mro.find(brings_slots)).filter((base) => base !== undefined);
  return layouts.some((one) =>
    layouts.some((other) => !one.$mro.includes(other) && !other.$mro.includes(one)),
  );
}

function brings_slots(cls: Type): boolean {
  return own_slots(cls)?.some((name) => name !== "__dict__" && name !== "__weakref__") ?? false;
}
