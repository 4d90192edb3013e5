/**
 * In which order `functools.singledispatch` asks the classes it knows.
 *
 * From: dict, and the registered `Sized`, `Mapping`
 * To:   dict, Mapping, Sized, object: the classes of the MRO, with the abstract ones it counts as at the place that their own bases leave them
 *
 * Source: PEP 443, "Abstract Base Classes"; Library Reference, functools.singledispatch.
 */
import { RuntimeError } from "../../objects/exceptions.ts";
import { repr } from "../../objects/repr.ts";
import { merge, type Type } from "../../objects/type.ts";

/** Does `cls` count as a `base`, by its MRO or because `base` says so? */
function counts_as(cls: Type, base: Type): boolean {
  return cls.$mro.includes(base) || base.$subclass_check?.(cls) === true;
}

function subclasses_of(cls: Type): Type[] {
  return cls.$subclasses.map((ref) => ref.deref()).filter((sub) => sub !== undefined);
}

/** The registered classes that `cls` counts as without deriving from them, and what stands between: more special ones first. */
function virtual_bases(cls: Type, registered: readonly Type[]): Type[] {
  const virtual = registered.filter((type) => !cls.$mro.includes(type) && counts_as(cls, type));
  const nearest = virtual.filter(
    (type) => !virtual.some((other) => other !== type && other.$mro.includes(type)),
  );
  const found = new Set<Type>();
  for (const type of nearest) {
    const between = subclasses_of(type)
      .filter((sub) => !cls.$mro.includes(sub) && counts_as(cls, sub))
      .map((sub) => sub.$mro.filter((base) => nearest.includes(base)))
      .sort((one, other) => other.length - one.length)
      .flat();
    for (const base of between.length === 0 ? [type] : between) found.add(base);
  }
  return [...found];
}

/** The MRO of `cls` as it would be if it derived from `virtual` as well. */
function order_with(cls: Type, virtual: readonly Type[]): Type[] {
  const { $bases: bases } = cls;
  // Behind the last base that is abstract itself, before the ones that are not.
  const boundary = bases.findLastIndex((base) => base.$abc === true) + 1;
  const own = virtual.filter((type) => counts_as(cls, type) && !bases.some((base) => counts_as(base, type)));
  const rest = virtual.filter((type) => !own.includes(type));
  const parts = [bases.slice(0, boundary), own, bases.slice(boundary)];
  const orders = parts.flatMap((part) => part.map((base) => order_with(base, rest)));
  const order = merge([[cls], ...orders, ...parts]);
  if (order === null) throw RuntimeError("Inconsistent hierarchy");
  return order;
}

/**
 * The registered class whose body is for instances of `cls`.
 * @throws RuntimeError where two abstract classes have the same claim
 */
export function nearest_registered(cls: Type, registered: readonly Type[]): Type | undefined {
  const order = order_with(cls, virtual_bases(cls, registered));
  const at = order.findIndex((type) => registered.includes(type));
  const [match, next] = order.slice(at);
  if (at < 0 || match === undefined) return undefined;
  if (next === undefined || !registered.includes(next)) return match;
  const is_ambiguous = !cls.$mro.includes(next) && !cls.$mro.includes(match) && !counts_as(match, next);
  if (is_ambiguous) throw RuntimeError(`Ambiguous dispatch: ${repr(match)} or ${repr(next)}`);
  return match;
}
