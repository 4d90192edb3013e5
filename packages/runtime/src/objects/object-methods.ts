/**
 * The methods of `object`, which every value has: what `super().__setattr__(...)` ends at.
 *
 * They are not on the prototypes, so that looking for a user's own `__eq__` or `__repr__` finds nothing else.
 *
 * Source: The Python Language Reference, 3.3.1 and 3.3.2.
 */
import { apply, type PyFunction } from "./call.ts";
import { others } from "./common-attributes.ts";
import { BaseException, TypeError } from "./exceptions.ts";
import { identity_hash } from "./hash.ts";
import { is_type, type_name, type_of } from "./object.ts";
import { object_repr } from "./object-repr.ts";
import { plain_delattr, plain_getattr, plain_setattr } from "./plain-attributes.ts";
import { builtin_repr, builtin_str, str_of } from "./repr.ts";
import { Keywords, signature_of } from "./signature.ts";
import { NotImplemented } from "./singletons.ts";
import { is_slot_wrapper, slot_parameters } from "./slot-names.ts";
import { truth } from "./truth.ts";
import { builtin_base, object, type Type } from "./type.ts";

/** A method of `object` in its function form, or undefined. */
function object_function(key: string): ((self: unknown, ...args: readonly unknown[]) => unknown) | undefined {
  switch (key) {
    case "__init__":
      return object_init;
    case "__new__":
      return object_new;
    case "__init_subclass__":
      return object_init_subclass;
    case "__repr__":
      return (self) =>
        (typeof self === "object" && self !== null) || typeof self === "function"
          ? builtin_repr(self)
          : object_repr(self as object);
    case "__str__":
      return (self) =>
        (typeof self === "object" && self !== null) || typeof self === "function"
          ? builtin_str(self)
          : str_of(self);
    case "__eq__":
      return (self, other) => (self === other ? true : NotImplemented);
    case "__ne__":
      return unequal;
    case "__lt__":
    case "__le__":
    case "__gt__":
    case "__ge__":
      return () => NotImplemented;
    case "__hash__":
      return (self) => identity_hash(self);
    case "__setattr__":
      return (self, name, value) => plain_setattr(self, name as string, value);
    case "__delattr__":
      return (self, name) => plain_delattr(self, name as string);
    case "__getattribute__":
      return (self, name) => plain_getattr(self, name as string);
    default:
      return others.object_function(key);
  }
}

/** `object.__ne__`: the opposite of what `__eq__` says. */
function unequal(self: unknown, other: unknown): unknown {
  const own = (self as { __eq__?: PyFunction } | null | undefined)?.__eq__;
  if (typeof own !== "function") return self === other ? false : NotImplemented;
  const answer = apply(own, self, [other]);
  return answer === NotImplemented ? answer : !truth(answer);
}

/** The method of `object` that `x.key` is: bound to `x`, unless `x` is a class. */
export function object_method(x: unknown, key: string): PyFunction | undefined {
  const cls = is_type(x) ? x : type_of(x);
  if (key === "__new__") return allocator_of(builtin_base(cls));
  // Of all that is built in exceptions alone have it.
  if (key === "__setstate__" && !is_exception(x)) return undefined;
  let f = made.get(key);
  if (f === undefined) {
    f = object_function(key);
    if (f === undefined) return undefined;
    made.set(key, f);
  }
  const of_class = OF_CLASS.includes(` ${key} `);
  const owner = OF_EXCEPTIONS.includes(` ${key} `) && is_exception(x) ? BaseException : object;
  if (is_type(x) && !of_class) return others.described(owner, key, f);
  return bound_method_of_object(owner, key, f, of_class ? cls : x);
}

/** Class methods, which are bound to a class whatever they are asked of. */
const OF_CLASS = " __init_subclass__ __subclasshook__ ";

function parameters_of(key: string): string {
  return key === "__init_subclass__"
    ? "(self, /, *args, **kwargs)"
    : (slot_parameters(key) ?? "(self, value, /)");
}

/** What BaseException has itself. */
const OF_EXCEPTIONS = " __repr__ __str__ __setstate__ __reduce__ __getattribute__ ";

function bound_method_of_object(owner: Type, key: string, f: PyFunction, self: unknown): PyFunction {
  const bound: PyFunction = (...args) => f(self, ...args);
  bound.$self = self;
  bound.$helper = f;
  const named = is_slot_wrapper(key) ? owner : is_type(self) ? self : type_of(self);
  bound.$signature = signature_of(`${named.$qualname}.${key}${parameters_of(key)}`, 1, true);
  return bound;
}

function is_exception(x: unknown): boolean {
  return x instanceof Error || (is_type(x) && x.$mro.some(({ $name }) => $name === "BaseException"));
}

/** Asked twice, the same. */
const made: Map<string, PyFunction> = /* @__PURE__ */ new Map();
const allocators: Map<Type, PyFunction> = /* @__PURE__ */ new Map();

/** `object.__new__`, `list.__new__`: a built-in method of that class, which takes the class to instantiate first. */
function allocator_of(owner: Type): PyFunction {
  const known = allocators.get(owner);
  if (known !== undefined) return known;
  const allocator: PyFunction = (cls, ...args) => allocated(owner, cls, args);
  allocator.$self = owner;
  allocator.$helper = object_new;
  allocator.$signature = signature_of(`${owner.$qualname}.__new__(*args, **kwargs)`, 0, true);
  allocators.set(owner, allocator);
  return allocator;
}

/** No arguments, or an empty `**` alone. */
function is_nothing(args: readonly unknown[]): boolean {
  const [first] = args;
  return args.length === 0 || (first instanceof Keywords && Object.keys(first.$record).length === 0);
}

/** `object.__init__(self)`: refuses arguments, unless a `__new__` of the class took them. */
export function object_init(self: unknown, ...args: readonly unknown[]): null {
  if (is_nothing(args)) return null;
  const cls = type_of(self);
  const own_init = (cls.prototype as { __init__?: unknown }).__init__ !== undefined;
  const own_new =
    (cls.prototype as { __new__?: unknown }).__new__ !== undefined || builtin_base(cls) !== object;
  if (own_new && !own_init) return null;
  const shown = own_init ? "object" : cls.$name;
  throw TypeError(`${shown}.__init__() takes exactly one argument (the instance to initialize)`);
}

/** `owner.__new__(cls, *args)` by that name: `object`'s is not for what derives from another built-in class. */
function allocated(owner: Type, cls: unknown, args: readonly unknown[]): unknown {
  const name = `${owner.$name}.__new__`;
  if (cls === undefined) throw TypeError(`${name}(): not enough arguments`);
  if (!is_type(cls)) throw TypeError(`${name}(X): X is not a type object (${type_name(cls)})`);
  if (!cls.$mro.includes(owner)) {
    throw TypeError(`${name}(${cls.$name}): ${cls.$name} is not a subtype of ${owner.$name}`);
  }
  const base = builtin_base(cls);
  const skips_base = owner === object ? base !== object && base.$slots !== undefined : base.$final === true;
  if (skips_base && base !== owner && !is_exception(cls)) {
    throw TypeError(`${name}(${cls.$name}) is not safe, use ${base.$name}.__new__()`);
  }
  return object_new(cls, ...args);
}

/** `object.__new__(cls)`, and that of the built-in class `cls` derives from. */
export function object_new(cls: unknown, ...args: readonly unknown[]): unknown {
  if (cls === undefined) throw TypeError("object.__new__(): not enough arguments");
  if (!is_type(cls)) throw TypeError(`object.__new__(X): X is not a type object (${type_name(cls)})`);
  if (cls === object) return object();
  const is_plain = builtin_base(cls) === object;
  if (is_plain && !is_nothing(args)) {
    const { __init__: own_init, __new__: own_new } = cls.prototype as {
      __init__?: unknown;
      __new__?: unknown;
    };
    if (own_new !== undefined) {
      throw TypeError("object.__new__() takes exactly one argument (the type to instantiate)");
    }
    if (own_init === undefined) throw TypeError(`${cls.$name}() takes no arguments`);
  }
  if (is_plain && cls.$abstract !== undefined) throw abstract_class(cls, cls.$abstract);
  return cls.$allocate(cls, has_own_keywords(cls) ? args.filter((x) => !(x instanceof Keywords)) : args);
}

/** Of these a derived class with an `__init__` of its own may take keywords, which the built-in `__new__` then passes over. */
const PASSING_OVER = " tuple float frozenset ";

function has_own_keywords(cls: Type): boolean {
  const { __init__ } = cls.prototype as { __init__?: unknown };
  return __init__ !== undefined && PASSING_OVER.includes(` ${builtin_base(cls).$name} `);
}

function abstract_class(cls: Type, names: readonly string[]): Error {
  const list = names.map((name) => `'${name}'`).join(", ");
  const methods = names.length === 1 ? "method" : "methods";
  return TypeError(
    `Can't instantiate abstract class ${cls.$name} without an implementation for abstract ${methods} ${list}`,
  );
}

export function object_init_subclass(cls: unknown, ...args: readonly unknown[]): null {
  if (!is_nothing(args)) {
    const [first] = args;
    if (first instanceof Keywords) {
      throw TypeError(`${(cls as Type).$qualname}.__init_subclass__() takes no keyword arguments`);
    }
    const given = args.at(-1) instanceof Keywords ? args.length - 1 : args.length;
    throw TypeError(`${(cls as Type).$qualname}.__init_subclass__() takes no arguments (${given} given)`);
  }
  return null;
}
