/**
 * The metaclass of a class: which one it is, and what a class has from it.
 *
 * From: `class Plugin(Base, metaclass=Registry): ...`, `Plugin.registered()`, `for plugin in Plugin: ...`
 * To:   `Plugin.$class` is `Registry`; what the MRO of Plugin does not have is looked up in that of Registry
 *
 * What a metaclass of the program's own does when a class is made or called stands in type-call.ts, which is reached through `type`,
 * so that only programs with such a metaclass have it.
 *
 * Source: The Python Language Reference, 3.3.3; "Descriptor Guide", invocation from a class.
 */
import { apply, call, type PyFunction } from "./call.ts";
import { TypeError } from "./exceptions.ts";
import { bound_method } from "./method.ts";
import { mangle } from "./names.ts";
import { is_type } from "./object.ts";
import { type Keywords, kw } from "./signature.ts";
import { type Type, type } from "./type.ts";

export function metaclass_conflict(): Error {
  return TypeError(
    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
  );
}

/** The most derived of `metaclass` and the metaclasses of the bases. @throws TypeError when there is none */
export function most_derived(metaclass: Type, bases: readonly Type[]): Type {
  let winner = metaclass;
  for (const { $class } of bases) {
    if (winner === $class || winner.$mro.includes($class)) continue;
    if (!$class.$mro.includes(winner)) throw metaclass_conflict();
    winner = $class;
  }
  return winner;
}

/** The metaclass of a class statement, from its bases and its keywords. */
export function metaclass_for(bases: readonly Type[], keywords: Keywords | undefined): Type {
  const named = keywords?.$record["metaclass"];
  // What is callable and no class is called by `define_class_by`, and does not come here.
  return most_derived(is_type(named) ? named : type, bases);
}

/** What is left for `__init_subclass__`; undefined when that is nothing. */
export function without_metaclass(keywords: Keywords | undefined): Keywords | undefined {
  if (keywords === undefined) return undefined;
  const { metaclass: _, ...others } = keywords.$record;
  return Object.keys(others).length === 0 ? undefined : kw(others);
}

/** The attribute that a class has from its metaclass, bound to the class; undefined when there is none. */
export function from_metaclass(cls: Type, key: string): unknown {
  const metaclass = cls.$class;
  if (metaclass === type) return undefined;
  const value: unknown = Reflect.get(metaclass.prototype, key, cls);
  if (typeof value !== "function" || is_type(value)) return value;
  const f = value as PyFunction;
  if (f.$self !== undefined) return f;
  if (f.$class_method !== undefined) return bound_method(f.$class_method, metaclass);
  return f.$signature === undefined || f.$signature.bound === 1 ? bound_method(f, cls) : f;
}

interface Hooks {
  readonly __setattr__?: PyFunction;
  readonly __delattr__?: PyFunction;
  readonly __getattr__?: PyFunction;
}

/** The hook of the metaclass's own for access to attributes of the class; undefined when it has none. */
export function metaclass_hook(cls: Type, name: keyof Hooks): PyFunction | undefined {
  return cls.$class === type ? undefined : (cls.$class.prototype as Hooks)[name];
}

/** `cls.name = value` where the metaclass has a property, or another data descriptor, of that name. @returns whether it has */
export function set_by_metaclass(cls: Type, name: string, value: unknown): boolean {
  if (cls.$class === type) return false;
  const descriptor = descriptor_in(cls.$class, mangle(name)) as { __set__?: unknown } | undefined;
  if (typeof descriptor?.__set__ !== "function") return false;
  apply(descriptor.__set__ as PyFunction, descriptor, [cls, value]);
  return true;
}

/** `del cls.name` likewise. */
export function deleted_by_metaclass(cls: Type, name: string): boolean {
  if (cls.$class === type) return false;
  const descriptor = descriptor_in(cls.$class, mangle(name)) as { __delete__?: unknown } | undefined;
  if (typeof descriptor?.__delete__ !== "function") return false;
  call((descriptor.__delete__ as PyFunction).bind(descriptor), cls);
  return true;
}

/** Has the metaclass a descriptor that comes before what the class itself has under `key`? */
export function is_data_of_metaclass(cls: Type, key: string): boolean {
  const metaclass = cls.$class;
  if (metaclass === type || metaclass.$js === undefined) return false;
  const descriptor = descriptor_in(metaclass, key) as { __set__?: unknown; __delete__?: unknown } | undefined;
  return (
    descriptor !== undefined && (descriptor.__set__ !== undefined || descriptor.__delete__ !== undefined)
  );
}

function descriptor_in(metaclass: Type, key: string): object | undefined {
  return metaclass.$mro.find((base) => Object.hasOwn(base.prototype, key))?.$descriptors?.[key];
}
