/**
 * What a class has itself: the names, as `dir` lists them, and `__dict__`, which is a copy.
 *
 * From: `Dog.__dict__`, `vars(Dog)`, `dir(rex)`
 * To:   `class_namespace(Dog)`, `class_names(Dog)`
 *
 * What CPython adds to the names of the body is there too, in its order: where the class came from, the descriptors of the
 * instances' own `__dict__`, the abstract methods.
 *
 * Source: The Python Language Reference, 3.2.10 and 3.3.3.6; the order is CPython 3.13's.
 */

import type { PyFunction } from "./call.ts";
import { others } from "./common-attributes.ts";
import { property_of } from "./descriptors.ts";
import { Dict } from "./dict.ts";
import { member_names } from "./member-kinds.ts";
import { function_form, is_this_form } from "./method.ts";
import { mangle, unmangle } from "./names.ts";
import { frozenset_from } from "./set.ts";
import { tuple_from } from "./tuple.ts";
import type { Type } from "./type.ts";
import { builtin_base } from "./type.ts";
import { getset_of, member_of } from "./type-members.ts";

/** Built-in types whose instances are of no fixed size, or can be referred to weakly already. */
const WITHOUT_WEAKREF = " int tuple bytes set frozenset ";

/** What a class statement gives its instances: their `__dict__`, and a place for weak references. */
function layout_names(cls: Type): string[] {
  if (cls.$js === undefined || has_slots(cls)) return [];
  if (cls.$bases.some((base) => base.$mro.some((one) => one.$js !== undefined && !has_slots(one)))) return [];
  const base = builtin_base(cls);
  const names = base.$mro.some(({ $name }) => $name === "BaseException") ? [] : ["__dict__"];
  return WITHOUT_WEAKREF.includes(` ${base.$name} `) ? names : [...names, "__weakref__"];
}

/** Have instances of the class a place for weak references to them, which shows as None? */
export function has_weakref(cls: Type): boolean {
  return cls.$mro.some(
    (base) =>
      layout_names(base).includes("__weakref__") ||
      (Object.hasOwn(base, "$own_slots") && base.$own_slots?.includes("__weakref__") === true),
  );
}

function has_slots(cls: Type): boolean {
  return Object.hasOwn(cls.prototype, "__slots__");
}

/** The names that the body bound, in its order; what was added later is behind. */
function body_names(cls: Type): string[] {
  const names = Object.getOwnPropertyNames(cls.prototype)
    // A name that Python code cannot give a property (`then`, `constructor`) is the host's.
    .filter((key) => !key.startsWith("$") && mangle(unmangle(key)) === key)
    .filter((key) => !is_of_host_errors(cls, key))
    .map(unmangle);
  const order = Object.hasOwn(cls, "$order") ? cls.$order : undefined;
  if (order === undefined) return names;
  const first = order.split(" ").filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !first.includes(name))];
}

/** What errors of the host have, and exceptions of Python have not. */
function is_of_host_errors(cls: Type, key: string): boolean {
  if (cls.$js !== undefined || (key !== "name" && key !== "message")) return false;
  if (key === "message" && cls.$name === "BaseExceptionGroup") return false;
  return cls.$mro.some(({ $name }) => $name === "BaseException");
}

/** What no property of a built-in exception holds. */
const OF_EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  BaseException: ["__dict__", "__setstate__"],
  AttributeError: ["name", "obj"],
  ImportError: ["name"],
  NameError: ["name"],
  OSError: ["characters_written"],
};

function of_exception(cls: Type): readonly string[] {
  return (cls.$js === undefined && Object.hasOwn(OF_EXCEPTIONS, cls.$name) && OF_EXCEPTIONS[cls.$name]) || [];
}

/** The names in the `__dict__` of a class. */
export function class_names(cls: Type): string[] {
  const has_doc = typeof cls.$doc === "string";
  const is_statement = Object.hasOwn(cls, "$statement");
  const slots = Object.hasOwn(cls, "$own_slots") ? (cls.$own_slots ?? []) : [];
  const body = body_names(cls).filter((name) => !slots.includes(name));
  const late = is_statement && body.at(-1) === "__hash__" && body.includes("__eq__") ? ["__hash__"] : [];
  const names = [
    ...(cls.$js === undefined ? [] : ["__module__"]),
    ...(is_statement ? ["__firstlineno__"] : []),
    ...(Object.hasOwn(cls, "$type_params") ? ["__type_params__"] : []),
    ...(Object.hasOwn(cls, "$annotations") ? ["__annotations__"] : []),
    ...(has_doc ? ["__doc__"] : []),
    ...(late.length > 0 ? body.slice(0, -1) : body),
    ...member_names(cls),
    ...of_exception(cls),
    ...(is_statement ? ["__static_attributes__"] : []),
    ...slots.filter((name) => name !== "__dict__" && name !== "__weakref__"),
    ...layout_names(cls),
    ...(has_doc ? [] : ["__doc__"]),
    ...late,
    ...(cls.$abc === true && cls.$js !== undefined ? ["__abstractmethods__", "_abc_impl"] : []),
  ];
  return [...new Set(names)];
}

/** What a class body defined, functions in their function form. */
export function class_namespace(cls: Type): Dict {
  const namespace = new Dict();
  for (const name of class_names(cls)) {
    const held = class_entry(cls, mangle(name));
    const value = held === undefined ? added_entry(cls, name) : held;
    if (value !== undefined) namespace.$set(name, value);
  }
  return namespace;
}

/** What the class holds under `key`: the descriptor itself, not what it gives. */
function class_entry(cls: Type, key: string): unknown {
  const descriptor = cls.$descriptors?.[key];
  if (descriptor !== undefined) return descriptor;
  const held = Object.getOwnPropertyDescriptor(cls.prototype, key);
  if (held === undefined) return undefined;
  const value: unknown = held.get === undefined ? held.value : got_by_class(held, cls, key);
  // What only the class shows: a slot.
  if (value === undefined) return (cls as Record<string, unknown>)[key] ?? null;
  const instead = (value as PyFunction | null)?.$stands_for;
  if (instead !== undefined) return instead;
  return typeof value === "function" && is_this_form(value as PyFunction)
    ? function_form(value as PyFunction)
    : (value ?? null);
}

/** What a getter without a descriptor of its own gives: a static method itself, else a property that stands for it. */
function got_by_class(held: PropertyDescriptor, cls: Type, key: string): unknown {
  try {
    return held.get!.call(cls.prototype);
  } catch {
    return property_of(held, unmangle(key));
  }
}

/** What no property of the class holds; undefined for what a listing leaves out. */
function added_entry(cls: Type, name: string): unknown {
  switch (name) {
    case "__module__":
      return cls.$module;
    case "__doc__":
      return cls.$doc ?? null;
    case "__firstlineno__":
      return cls.$line ?? null;
    case "__static_attributes__":
      return tuple_from(cls.$assigned ?? []);
    case "__annotations__":
      return others.lookup(cls, "__annotations__") ?? new Dict();
    case "__type_params__":
      return tuple_from(cls.$type_params?.() ?? []);
    case "__abstractmethods__":
      return frozenset_from(cls.$abstract ?? []);
    case "_abc_impl":
      return null;
    case "__dict__":
    case "__weakref__":
      return getset_of(cls, name);
    default:
      return member_of(cls, name);
  }
}
