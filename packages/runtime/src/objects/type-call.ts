/**
 * Classes made by a metaclass of the program's own, and the methods of `type` that such a metaclass calls.
 *
 * From: `class C(Base, metaclass=M, key=1): ...`
 * To:   `M("C", (Base,), namespace, key=1)`, the namespace being what `M.__prepare__` gave, filled by the body
 *
 * Source: The Python Language Reference, 3.3.3; CPython's type_call and type_new.
 */
import { apply, call, type PyFunction } from "./call.ts";
import { ClassCell } from "./cell.ts";
import {
  build_class,
  type ClassStatement,
  checked_bases,
  type HostClass,
  has_origin,
  made,
  sort_as_written,
} from "./define-class.ts";
import { ClassMethod, property_of, StaticMethod } from "./descriptors.ts";
import { Dict, dict_from } from "./dict.ts";
import { KeyError, NameError, PyBaseException, RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { guard_getters } from "./getter-fallback.ts";
import { construct } from "./instances.ts";
import { metaclass_conflict, most_derived, without_metaclass } from "./metaclass.ts";
import { function_form, is_this_form } from "./method.ts";
import { with_entries } from "./mro-entries.ts";
import { mangle, unmangle } from "./names.ts";
import { is_type, type_name, type_of } from "./object.ts";
import { object_init } from "./object-methods.ts";
import { type_path } from "./object-repr.ts";
import { Keywords } from "./signature.ts";
import { take_slots } from "./slots.ts";
import { Tuple, tuple_from } from "./tuple.ts";
import { type Type, type } from "./type.ts";

type Namespace = Record<string, unknown>;

/** `class name(*bases, metaclass=maker): body`. @param maker  a class of classes, or anything that can be called */
export function derive(maker: unknown, statement: ClassStatement): unknown {
  const { name, extras } = statement;
  const entries = with_entries(statement.bases);
  const bases = entries.length === 0 ? [] : checked_bases(entries);
  const winner = is_type(maker) ? most_derived(maker, bases) : maker;
  const options = without_metaclass(extras.keywords);
  const more = options === undefined ? [] : [options];
  const parents = tuple_from(bases);
  const namespace = prepared(winner, name, parents, more);
  fill(namespace, statement);
  if (entries !== statement.bases || entries.some(has_origin)) {
    (namespace as Mapping).__setitem__("__orig_bases__", tuple_from(statement.bases));
  }
  const { cell } = extras;
  if (cell !== undefined) (namespace as Mapping).__setitem__("__classcell__", cell);
  const cls = call(winner, name, parents, namespace, ...more);
  if (cell !== undefined && is_type(cls)) check_cell(cell, name, cls);
  return cls;
}

/** A metaclass must hand on what tells the methods which class is theirs. */
function check_cell({ $filled: filled }: ClassCell, name: string, cls: Type): void {
  if (filled === cls) return;
  const defining = `defining '${name}' as <class '${type_path(cls)}'>`;
  if (filled !== undefined) throw TypeError(`__class__ set to <class '${type_path(filled)}'> ${defining}`);
  throw RuntimeError(`__class__ not set ${defining}. Was __classcell__ propagated to type.__new__?`);
}

/** What `__prepare__` gives for the body to be run in. */
export function prepared(metaclass: unknown, name: string, bases: Tuple, more: readonly unknown[]): unknown {
  const prepare = is_type(metaclass) ? (metaclass as { __prepare__?: unknown }).__prepare__ : undefined;
  if (typeof prepare !== "function") return new Dict();
  const f = prepare as PyFunction;
  const namespace = is_this_form(f)
    ? apply(f, metaclass, [name, bases, ...more])
    : call(f, name, bases, ...more);
  if (typeof (namespace as { __setitem__?: unknown } | null)?.__setitem__ !== "function") {
    const owner = (metaclass as Type).$name;
    throw TypeError(`${owner}.__prepare__() must return a mapping, not ${type_name(namespace)}`);
  }
  return namespace;
}

/** Run the body, its names going where `__prepare__` said. */
function fill(namespace: unknown, { name, body, table, extras }: ClassStatement): void {
  const names = namespace_proxy(namespace as Mapping);
  const qualname = extras.qualname ?? name;
  names["__module__"] = extras.module ?? "__main__";
  names["__qualname__"] = qualname;
  if (extras.line !== undefined) names["__firstlineno__"] = extras.line;
  if (extras.doc !== undefined) names["__doc__"] = extras.doc;
  if (extras.annotations !== undefined) names["__annotations__"] = annotations_of(extras.annotations);
  if ((body as { prototype?: unknown }).prototype === undefined) (body as (names: Namespace) => void)(names);
  else for (const [key, value] of entries_of(body as HostClass, qualname, table, extras)) names[key] = value;
  if (extras.line !== undefined) names["__static_attributes__"] = tuple_from(extras.assigned ?? []);
}

function annotations_of(annotations: NonNullable<ClassStatement["extras"]["annotations"]>): unknown {
  return dict_from(typeof annotations === "function" ? annotations() : annotations);
}

interface Mapping {
  __getitem__(key: string): unknown;
  __setitem__(key: string, value: unknown): void;
  __delitem__(key: string): void;
}

/** An object whose properties are the items of a mapping; what the body deletes it sets to undefined. */
function namespace_proxy(mapping: Mapping): Namespace {
  return new Proxy(Object.create(null) as Namespace, {
    get: (_, key) => (typeof key === "string" ? item(mapping, unmangle(key)) : undefined),
    set: (_, key, value) => {
      const name = unmangle(key as string);
      if (value !== undefined) {
        mapping.__setitem__(name, value);
        return true;
      }
      try {
        mapping.__delitem__(name);
      } catch (error) {
        throw is_missing(error) ? NameError(`name '${name}' is not defined`) : error;
      }
      return true;
    },
  });
}

function item(mapping: Mapping, name: string): unknown {
  try {
    return mapping.__getitem__(name);
  } catch (error) {
    if (is_missing(error)) return undefined;
    throw error;
  }
}

function is_missing(error: unknown): boolean {
  return error instanceof PyBaseException && error.$class.$mro.includes(KeyError);
}

/** What a JavaScript class holds, as the items of a namespace: its methods first where the order is not told. */
function entries_of(
  js: HostClass,
  qualname: string,
  table: ClassStatement["table"],
  extras: ClassStatement["extras"],
): [string, unknown][] {
  const entries: [string, unknown][] = [];
  const owner = { $qualname: qualname };
  for (const key of Object.getOwnPropertyNames(js.prototype)) {
    if (key === "constructor" || key.startsWith("$")) continue;
    const held = Object.getOwnPropertyDescriptor(js.prototype, key)!;
    if (held.get !== undefined || held.set !== undefined) {
      entries.push([key, property_of(held, unmangle(key), qualname)]);
      continue;
    }
    const method = made(owner, key, held.value as PyFunction, table[key] ?? "", 1, extras);
    entries.push([key, function_form(method)]);
  }
  for (const key of Object.getOwnPropertyNames(js)) {
    const held = Object.getOwnPropertyDescriptor(js, key)!;
    if (key === "prototype" || (!held.enumerable && typeof held.value !== "function")) continue;
    const role = held.enumerable ? undefined : table[key];
    if (role === undefined) entries.push([key, held.value]);
    else if (role.startsWith("@classmethod")) {
      const method = made(owner, key, held.value as PyFunction, role, 1, extras);
      entries.push([key, new ClassMethod(function_form(method))]);
    } else {
      const f = made(owner, key, held.value as PyFunction, role, 0, extras);
      entries.push([key, key === "__new__" ? f : new StaticMethod(f)]);
    }
  }
  if (extras.order !== undefined) sort_as_written(entries, extras.order);
  return entries;
}

/** `type.__new__(metaclass, name, bases, namespace, **options)`. */
export function type_new(metaclass: Type, args: readonly unknown[]): Type {
  const last = args.at(-1);
  const options = last instanceof Keywords ? last : undefined;
  const given = options === undefined ? args : args.slice(0, -1);
  if (given.length !== 3) throw TypeError(`type.__new__() takes exactly 3 arguments (${given.length} given)`);
  const [name, bases, namespace] = given;
  if (typeof name !== "string") throw wrong_argument(1, "str", name);
  if (!(bases instanceof Tuple)) throw wrong_argument(2, "tuple", bases);
  if (!(namespace instanceof Dict)) throw wrong_argument(3, "dict", namespace);
  if (name.includes("\0")) throw ValueError("type name must not contain null characters");
  const parents = given_bases(bases);
  const winner = most_derived(metaclass, parents);
  const { __new__: own_new, __getattribute__ } = winner.prototype as {
    __new__?: PyFunction;
    __getattribute__?: unknown;
  };
  if (__getattribute__ !== undefined) {
    throw TypeError(
      `a metaclass with __getattribute__ ('${winner.$name}') is not in the subset: asyncdef does not call it`,
    );
  }
  if (winner !== metaclass && own_new !== undefined) return apply(own_new, winner, args) as Type;
  const body = (names: Namespace): void => {
    for (const [key, value] of namespace.$map) {
      // What the `__dict__` of another class had of its own.
      if (key !== "__classcell__" && !is_layout(key, value)) names[mangle(key as string)] = value;
    }
  };
  const cell = namespace.$get("__classcell__");
  if (cell !== undefined && !(cell instanceof ClassCell)) {
    throw TypeError(`__classcell__ must be a nonlocal cell, not <class '${type_path(type_of(cell))}'>`);
  }
  // An empty `**options` is none.
  const keywords = without_metaclass(options);
  return build_class(winner, name, parents, body, {}, { keywords, cell, take_slots, guard_getters });
}

/** `dict(cls.__dict__)` holds descriptors that were made for `cls`. */
function is_layout(key: unknown, value: unknown): boolean {
  if (key === "__dict__" || key === "__weakref__") return type_name(value) === "getset_descriptor";
  return key === "_abc_impl" || key === "__abstractmethods__";
}

function wrong_argument(position: number, wanted: string, given: unknown): Error {
  return TypeError(`type.__new__() argument ${position} must be ${wanted}, not ${type_name(given)}`);
}

function given_bases(bases: Tuple): readonly Type[] {
  if (bases.$items.some((base) => !is_type(base) && typeof base !== "function")) {
    const odd = bases.$items.find((base) => !is_type(base)) as { __mro_entries__?: unknown } | null;
    if (odd?.__mro_entries__ !== undefined) {
      throw TypeError("type() doesn't support MRO entry resolution; use types.new_class()");
    }
    throw metaclass_conflict();
  }
  return checked_bases(bases.$items);
}

/** Methods of `type` in their function form: what `super().__call__(...)` of a metaclass ends at, and `type.__call__`. */
export function type_method(name: string): ((cls: Type, ...args: readonly unknown[]) => unknown) | undefined {
  switch (name) {
    case "__call__":
      return (cls, ...args) => (cls === type ? cls(...args) : construct(cls, args));
    case "__new__":
      return (metaclass, ...args) => type_new(metaclass, args);
    case "__init__":
      return type_init;
    case "__prepare__":
      return () => new Dict();
    case "__repr__":
      return (cls) => `<class '${type_path(cls)}'>`;
    case "__instancecheck__":
      return (cls, x) => type_of(x).$mro.includes(cls);
    case "__subclasscheck__":
      return (cls, other) => is_type(other) && other.$mro.includes(cls);
    default:
      return undefined;
  }
}

/** `type.__init__(cls, name, bases, namespace, **options)`. */
function type_init(cls: unknown, ...args: readonly unknown[]): null {
  if (!is_type(cls)) return object_init(cls, ...args);
  const count = args.at(-1) instanceof Keywords ? args.length - 1 : args.length;
  if (count !== 1 && count !== 3) throw TypeError("type.__init__() takes 1 or 3 arguments");
  if (count === 1 && count < args.length) throw TypeError("type.__init__() takes no keyword arguments");
  return null;
}

/** Calling `type` itself with a name, bases and a namespace. */
export function type_call(args: readonly unknown[]): unknown {
  if (args.length === 1 && !(args[0] instanceof Keywords)) return type_of(args[0]);
  const count = args.at(-1) instanceof Keywords ? args.length - 1 : args.length;
  if (count === 1) throw TypeError("type() takes no keyword arguments");
  if (count !== 3) throw TypeError("type() takes 1 or 3 arguments");
  return type_new(type, args);
}
