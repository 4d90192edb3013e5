/**
 * Other bases for a class that is there already.
 *
 * From: `Dog.__bases__ = (Animal, Named)`
 * To:   `set_bases(Dog, tuple_of(Animal, Named))`: the prototype of Dog, and that of every class derived from it, hangs on another chain
 *
 * Instances hang on the prototype of their class, so that they see the change. Refused where it would change how instances are made.
 *
 * Source: The Python Language Reference, 3.2.10; CPython Objects/typeobject.c, type_set_bases.
 */
import { refresh_signature } from "./class-attributes.ts";
import { abstract_names, all_different, link } from "./define-class.ts";
import { TypeError } from "./exceptions.ts";
import { needs_guard } from "./getattribute.ts";
import { is_type, type_name } from "./object.ts";
import { setattr } from "./plain-attributes.ts";
import { slots_of } from "./slot-layout.ts";
import { Tuple } from "./tuple.ts";
import { builtin_base, type Type } from "./type.ts";

/** `x.__bases__ = value`; an ordinary attribute where `x` is no class. */
export function set_bases(x: unknown, value: unknown): null {
  const items = value instanceof Tuple ? value.$items : [];
  if (!is_type(x) || x.$js === undefined || items.length === 0) return setattr(x, "__bases__", value);
  const cls = x;
  const bases = all_different(items.map((base) => checked(cls, base)));
  const made = how_made(cls);
  const before = cls.$bases;
  try {
    hang(cls, bases);
    if (how_made(cls) !== made) {
      throw TypeError(
        `__bases__ assignment: other bases that bring '${cls.$name}' another __new__ or attribute hooks are not in the subset`,
      );
    }
  } catch (error) {
    hang(cls, before);
    throw error;
  }
  refresh_signature(cls);
  return null;
}

function checked(cls: Type, base: unknown): Type {
  if (!is_type(base)) {
    throw TypeError(`${cls.$name}.__bases__ must be tuple of classes, not '${type_name(base)}'`);
  }
  if (base.$mro.includes(cls)) throw TypeError("a __bases__ item causes an inheritance cycle");
  if (base.$final) throw TypeError(`type '${base.$name}' is not an acceptable base type`);
  const old = cls.$bases[0]!;
  const differs = difference(old, base);
  if (differs !== null) {
    throw TypeError(`__bases__ assignment: '${base.$name}' ${differs} differs from '${old.$name}'`);
  }
  return base;
}

/** In what instances of two classes are held differently; null when they are held alike. */
function difference(one: Type, other: Type): "deallocator" | "object layout" | null {
  if ((one.$js === undefined) !== (other.$js === undefined)) return "deallocator";
  const is_alike =
    builtin_base(one) === builtin_base(other) && String(slots_of(one)) === String(slots_of(other));
  return is_alike ? null : "object layout";
}

/** What decides how an instance is made, and whether it stands behind a Proxy. */
function how_made(cls: Type): unknown {
  return `${needs_guard(cls)} ${(cls.prototype as { __new__?: unknown }).__new__ !== undefined}`;
}

function hang(cls: Type, bases: readonly Type[]): void {
  for (const base of cls.$bases) {
    base.$subclasses = base.$subclasses.filter((ref) => ref.deref() !== cls);
  }
  for (const base of bases) base.$subclasses.push(new WeakRef(cls));
  cls.$bases = bases;
  relink(cls);
}

/** The chains of a class and of those derived from it, after the order of a base has changed. */
function relink(cls: Type): void {
  // What `super()` found from here is elsewhere now.
  for (const each of cls.$mro) each["$behind"] = undefined;
  link(cls, cls.$bases);
  cls.$slots = slots_of(cls);
  cls.$abstract = abstract_names(cls);
  for (const ref of cls.$subclasses) {
    const derived = ref.deref();
    if (derived !== undefined) relink(derived);
  }
}
