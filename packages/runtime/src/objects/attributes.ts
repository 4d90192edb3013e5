/**
 * Reading attributes, and calling methods, of a value of which nothing is known.
 *
 * From: `p.x`, `shape.area(2)`
 * To:   `attr(p.x, p, "x")`, `call_method(shape, "area", 2)`
 *
 * The generated code reads the property itself, where JavaScript's inline cache is, and hands the value over.
 * Only `undefined` (it may be missing), functions (they may be methods to bind) and numbers that are no ints (an object of the host has them)
 * are looked at again.
 *
 * Names may be Python's or property keys: the slow ways mangle them (names.ts), and `call` is no property of ours.
 *
 * Source: The Python Language Reference, 3.3.2; "Descriptor Guide".
 */
import { apply, call, type PyFunction } from "./call.ts";
import { special_attribute } from "./common-attributes.ts";
import { property_of } from "./descriptors.ts";
import { AttributeError, PyBaseException } from "./exceptions.ts";
import { ask_special, target_of } from "./getattribute.ts";
import { border } from "./host-call.ts";
import { int_attribute } from "./int-attributes.ts";
import { member_kind } from "./member-kinds.ts";
import { from_metaclass, is_data_of_metaclass, metaclass_hook } from "./metaclass.ts";
import { bound_method, function_form, is_this_form } from "./method.ts";
import {
  bound_builtin,
  bound_native,
  is_native,
  method,
  method_descriptor,
  method_signature,
} from "./method-descriptor.ts";
import { BESIDE, mangle, unmangle } from "./names.ts";
import { is_module, is_type, type_name, type_of } from "./object.ts";
import { is_shared_attribute } from "./shared-namespace.ts";
import { Keywords, signature_of } from "./signature.ts";
import { slot_parameters } from "./slot-names.ts";
import type { Type } from "./type.ts";

type Properties = Record<string, unknown>;

/** Something that answers for another object: `super()` is one. */
interface Delegate {
  /** The attribute, or undefined. */
  $load?: (key: string) => unknown;
  /** Call a method; undefined as the method means that there is none. */
  $call?: (key: string, args: readonly unknown[]) => unknown;
}

/**
 * The attribute `key` of `x`, whose property the caller has read already.
 * @param helper  the method of that name of the built-in types, when there is one: `xs.append` as a value
 */
export function attr(value: unknown, x: unknown, key: string, helper?: PyFunction): unknown {
  if (
    typeof value === "number"
      ? Number.isSafeInteger(value)
      : value !== undefined && typeof value !== "function"
  )
    return value;
  return attr_slowly(value, x, key, helper);
}

function attr_slowly(value: unknown, x: unknown, name: string, helper: PyFunction | undefined): unknown {
  const key = mangle(name);
  if (helper !== undefined) {
    if (serves(helper, x)) return bound_builtin(helper, x, name);
  }
  const asked = name.startsWith("__") ? ask_special(x, name) : undefined;
  if (asked !== undefined) return asked;
  const found =
    helper !== undefined && is_type(x) ? attribute_of_type(value, x, key, helper) : resolve(value, x, key);
  return found === undefined ? missing_attribute(x, key) : found;
}

/** `list.append`, `Row.append`: the class's own, or the helper as a method of the built-in type; undefined when there is none. */
export function attribute_of_type(value: unknown, cls: Type, key: string, helper: PyFunction): unknown {
  const found = value ?? class_attribute(cls.$mro, cls, key);
  return found === undefined && is_served(helper, cls) ? method(cls, helper) : resolve(value, cls, key);
}

/** The attribute, or undefined when there is none; `__getattr__` is not asked. */
export function load(x: unknown, key: string): unknown {
  if (x == null) return resolve(undefined, x, key);
  const asked = key.startsWith("__") ? ask_special(x, key) : undefined;
  return asked === undefined ? resolve((x as Properties)[key], x, key) : asked;
}

/** `load` without asking a `__getattribute__` of the class. */
export function load_plainly(x: unknown, key: string): unknown {
  const target = target_of(x);
  if (target === undefined) return load(x, key);
  const value: unknown = Reflect.get(target, key, x);
  return value === undefined ? resolve(value, target, key) : resolve(value, x, key);
}

/** `x.key`, `__getattr__` included. @throws AttributeError */
export function getattr_of(x: unknown, key: string): unknown {
  const found = load(x, key);
  return found === undefined ? missing_attribute(x, key) : found;
}

/** What a property means as an attribute. `value` is what `x[key]` gave. */
function resolve(value: unknown, x: unknown, key: string): unknown {
  switch (typeof x) {
    case "object":
      if (x === null) return special_attribute(x, key);
      if ((x as { $class?: Type }).$class !== undefined) return resolve_instance(value, x, key);
      if (Array.isArray(x)) return special_attribute(x, key);
      return resolve_host(value, x, key);
    case "function":
      return is_type(x) ? resolve_type(value, x, key) : resolve_function(value, x as PyFunction, key);
    default:
      return int_attribute(x, key) ?? special_attribute(x, key);
  }
}

function resolve_instance(read: unknown, x: object, key: string): unknown {
  const delegate = (x as Delegate).$load;
  if (delegate !== undefined) return delegate.call(x, key);
  let value = read;
  if (x instanceof PyBaseException && is_of_host_error(x, key)) {
    if (!has_class_attribute(x, key)) return resolve_error_name(x, key);
    value = Reflect.get(type_of(x).prototype, key, x);
  }
  if (key.startsWith("__") && Object.hasOwn(x, BESIDE + key) && !is_accessor(x, key)) {
    return (x as Properties)[BESIDE + key];
  }
  if (value === undefined) {
    return Object.hasOwn(x, key) && !is_slot(x, key) ? null : special_attribute(x, key);
  }
  if (typeof value !== "function") return value;
  const f = value as unknown as PyFunction;
  if (f.$stands_for !== undefined) return f.$stands_for;
  if (f.$signature !== undefined && !is_this_form(f)) return f;
  if (Object.hasOwn(x, key) || is_type(f) || is_shared_attribute(x, key, f)) return f;
  if (Array.isArray(x) && f === (Array.prototype as unknown as Properties)[key]) return undefined;
  if (f.$signature === undefined && is_accessor(x, key)) return f;
  // A class method is bound to the class, whoever is asked for it.
  if (f.$class_method !== undefined) return bound_method(f.$class_method, type_of(x));
  const owner = f.$signature === undefined || f.$signature.builtin ? owner_in_mro(x, key) : undefined;
  if (owner === undefined || !is_native(owner)) return bound_method(with_signature(f, x, key), x);
  return bound_native(with_native_signature(f, owner, key), x);
}

/** A property whose getter gave a function: the function is the value. */
function is_accessor(x: object, key: string): boolean {
  for (
    let holder: object | null = x;
    holder !== null;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    if (descriptor !== undefined) return descriptor.get !== undefined;
  }
  return false;
}

/** A deleted attribute of a class with slots leaves an own property without a value. */
function is_slot(x: object, key: string): boolean {
  return type_of(x).$slots?.includes(unmangle(key)) ?? false;
}

/** Has a native error the property whether or not Python code gave it such an attribute? */
function is_of_host_error(x: PyBaseException, key: string): boolean {
  if (key !== "name" && key !== "stack" && key !== "cause" && key !== "message") return false;
  return Object.getOwnPropertyDescriptor(x, key)?.enumerable !== true;
}

/** Has a class of the program an attribute of that name? */
function has_class_attribute(x: PyBaseException, key: string): boolean {
  return type_of(x).$mro.some(({ $js, prototype }) => $js !== undefined && Object.hasOwn(prototype, key));
}

function resolve_error_name(x: PyBaseException, key: string): unknown {
  if (key === "name") return (x as { $about?: unknown }).$about;
  if (key === "message" && (x as { $message?: unknown }).$message !== undefined) return x.message;
  return special_attribute(x, key);
}

/** What `type` itself says of a class, before the class has its say. */
const OF_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__name__",
  "__qualname__",
  "__module__",
  "__bases__",
  "__mro__",
  "__dict__",
  "__class__",
  "__doc__",
]);

function resolve_type(value: unknown, x: Type, key: string): unknown {
  if (OF_TYPES.has(key)) return special_attribute(x, key);
  if (value !== undefined && key !== "name" && key !== "length") {
    return typeof value === "function" && is_this_form(value as PyFunction)
      ? bound_method(value as PyFunction, x)
      : value;
  }
  let found = is_data_of_metaclass(x, key) ? undefined : class_attribute(x.$mro, x, key);
  // None is an attribute too: `list.__hash__`.
  if (found === undefined) found = from_metaclass(x, key);
  return found === undefined ? special_attribute(x, key) : found;
}

/**
 * An attribute found along the MRO of a class, or a part of it.
 * @param bound_to  the class that a class method is bound to
 */
export function class_attribute(owners: readonly Type[], bound_to: Type, key: string): unknown {
  for (const owner of owners) {
    const side = Object.getOwnPropertyDescriptor(owner, key);
    if (side?.get !== undefined) return side.get.call(bound_to);
    // What every JavaScript function has is no attribute.
    if (side !== undefined && key !== "name" && key !== "length" && key !== "prototype") {
      if (typeof side.value === "function") {
        const f = side.value as PyFunction;
        return is_this_form(f) ? bound_method(f, bound_to) : f;
      }
      if (side.value !== undefined) return side.value;
    }
    const held = held_by(owner, key);
    if (held === undefined || is_for_the_host(owner, key)) continue;
    if (held.get !== undefined || held.set !== undefined) {
      // How the class says in JavaScript that its instances have no hash.
      if (key === "__hash__" && is_native(owner)) return null;
      // What `int.real` gives stands in a table: type-members.ts.
      if (is_native(owner) && member_kind(owner, unmangle(key)) !== undefined) return undefined;
      return owner.$descriptors?.[key] ?? property_of(held, unmangle(key));
    }
    if (typeof held.value !== "function") return held.value ?? null;
    const f = held.value as PyFunction;
    if (is_type(f) || f.$self !== undefined) return f;
    if (!is_native(owner)) return function_form(with_signature(f, owner.prototype, key));
    return method_descriptor(owner, method_signature(owner, unmangle(key)), (self, args) =>
      Reflect.apply(f, self, args),
    );
  }
  return undefined;
}

/** `name` and `message` of exceptions are JavaScript's. */
function is_for_the_host(owner: Type, key: string): boolean {
  return (key === "name" || key === "message") && owner.prototype === PyBaseException.prototype;
}

/** The property `key` of a class, which for a built-in one a JavaScript class may hold that several types share. */
function held_by(owner: Type, key: string): PropertyDescriptor | undefined {
  const own = Object.getOwnPropertyDescriptor(owner.prototype, key);
  if (own !== undefined || !is_native(owner)) return own;
  for (let holder = Object.getPrototypeOf(owner.prototype) as object | null; holder !== null; ) {
    if (Object.hasOwn(holder, "$class")) return undefined;
    const shared = Object.getOwnPropertyDescriptor(holder, key);
    if (shared !== undefined) return shared;
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return undefined;
}

/** A method of a class written in JavaScript gets its signature when it is first looked at. */
export function with_signature(f: PyFunction, x: object, key: string): PyFunction {
  if (f.$signature !== undefined || Object.isFrozen(f)) return f;
  const name = unmangle(key);
  const owner = owner_in_mro(x, key);
  if (owner === undefined) return f;
  if (is_native(owner)) return with_native_signature(f, owner, key);
  const text = owner.$signatures?.[name];
  if (text !== undefined) f.$signature = signature_of(`${owner.$qualname}.${name}${text}`, 1);
  return f;
}

/** The class that the property `key` of `x` is a method of: a built-in one when a JavaScript class behind several of them holds it. */
function owner_in_mro(x: object, key: string): Type | undefined {
  const mro = (x as { $class?: Type }).$class?.$mro;
  return (
    mro?.find((base) => Object.hasOwn(base.prototype, key)) ??
    mro?.find((base) => is_native(base) && key in base.prototype)
  );
}

function with_native_signature(f: PyFunction, owner: Type, key: string): PyFunction {
  const name = unmangle(key);
  const text = owner.$signatures?.[name] ?? slot_parameters(name);
  if (text === undefined) return f;
  const signature = signature_of(`${owner.$qualname}.${name}${text}`, 1, true);
  if (Object.hasOwn(owner.prototype, key)) {
    f.$signature = signature;
    return f;
  }
  // The method is shared with another type, whose name its signature must not have.
  const own: PyFunction = function (this: unknown, ...args: readonly unknown[]) {
    return Reflect.apply(f, this, args);
  };
  own.$signature = signature;
  if (!name.startsWith("__")) {
    Object.defineProperty(owner.prototype, key, { value: own, writable: true, configurable: true });
  }
  return own;
}

function resolve_function(value: unknown, x: PyFunction, key: string): unknown {
  if (
    value !== undefined &&
    Object.hasOwn(x, key) &&
    // What the host gives a function under these names is not enumerable; what the program sets is.
    ((key !== "name" && key !== "length" && key !== "prototype") ||
      Object.prototype.propertyIsEnumerable.call(x, key))
  ) {
    return value;
  }
  if (x.$self !== undefined && x.$method !== undefined) {
    // A bound method shows the attributes of its function.
    const held = Object.getOwnPropertyDescriptor(function_form(x.$method), key);
    if (held?.enumerable && !key.startsWith("$")) return held.value;
  }
  const special = special_attribute(x, key);
  if (special !== undefined || x.$signature !== undefined) return special;
  // A function or a class of the host: its own members count, the inherited ones of Function do not.
  return value === (Function.prototype as unknown as Properties)[key] ? undefined : border.from_host(value);
}

function resolve_host(value: unknown, x: object, key: string): unknown {
  if (value === undefined) return key in x ? null : special_attribute(x, key);
  return typeof value === "function" ? border.bound(value as PyFunction, x, key) : border.from_host(value);
}

/**
 * Is `x` a str, number or list, or of a class that derives from one without a method of its own in this place, and has it the method
 * that `helper` is?
 */
export function serves(helper: PyFunction, x: unknown): boolean {
  const { $signature } = helper;
  // Helpers without one only hand on to the object's own method.
  if ($signature === undefined) return false;
  if (typeof x === "object" && x !== null && (x as { $class?: Type }).$class !== undefined) {
    if ((type_of(x).prototype as Properties)[$signature.name] !== undefined) return false;
  } else if (
    x === undefined ||
    typeof x === "function" ||
    (typeof x === "object" && x !== null && !Array.isArray(x))
  ) {
    return false;
  }
  return is_served(helper, type_of(x));
}

/** Has the built-in class `cls` the method that `helper` is? */
export function is_served(helper: PyFunction, cls: Type): boolean {
  if (helper.$serves !== undefined) return helper.$serves(cls);
  if (helper.$signature === undefined) return false;
  const { qualname } = helper.$signature;
  const name = qualname.slice(0, qualname.indexOf("."));
  return cls.$mro.some(
    (base) =>
      base.$module === "builtins" && (base.$name === name || helper.$variants?.[base.$name] !== undefined),
  );
}

/** Ask `__getattr__`, or raise AttributeError. */
export function missing_attribute(x: unknown, key: string): unknown {
  const found = asked_attribute(x, key);
  if (found === undefined) throw attribute_error(x, key);
  return found;
}

/** What `__getattr__` gives; undefined when there is none. */
export function asked_attribute(x: unknown, key: string): unknown {
  const ask = (x as { __getattr__?: PyFunction } | null | undefined)?.__getattr__;
  if (typeof ask === "function" && (x as { $class?: unknown }).$class !== undefined && !is_type(x)) {
    try {
      return apply(ask, x, [unmangle(key)]);
    } catch (error) {
      throw about(error, x, unmangle(key));
    }
  }
  const hook = is_type(x) ? metaclass_hook(x, "__getattr__") : undefined;
  return hook === undefined ? undefined : apply(hook, x, [unmangle(key)]);
}

/** The AttributeError for `x.key`. */
export function attribute_error(x: unknown, key: string): PyBaseException {
  const name = unmangle(key);
  return about(AttributeError(`${described(x)} has no attribute '${name}'`), x, name);
}

/** An AttributeError tells of which object which attribute was asked, unless its maker has said so. */
function about<E>(error: E, x: unknown, name: string): E {
  if (error instanceof PyBaseException && error.$class.$mro.includes(AttributeError)) {
    const fields = error as { $about?: unknown; obj?: unknown };
    fields.$about ??= name;
    fields.obj ??= x;
  }
  return error;
}

function described(x: unknown): string {
  if (is_type(x)) return `type object '${x.$name}'`;
  if (typeof x === "object" && x !== null && is_module(x)) {
    const name = (x as { __name__?: unknown }).__name__;
    return typeof name === "string" ? `module '${name}'` : "module";
  }
  const other = (x as { $described?: string } | null | undefined)?.$described;
  const name = other ?? type_name(x);
  // A bound method hands the question on to its function.
  return `'${name === "method" ? "function" : name}' object`;
}

/**
 * `x.key(*args)`: the attribute is not loaded when it is a method that can be called at once.
 * @param args  positional arguments, and perhaps a Keywords as the last
 */
export function call_method(x: unknown, key: string, ...args: readonly unknown[]): unknown {
  let f: unknown;
  if (x != null) {
    f = (x as Properties)[key];
    if (typeof f === "function") {
      const signature = (f as unknown as PyFunction).$signature;
      const count = args.length;
      if (
        signature !== undefined &&
        count >= signature.minimum &&
        count <= signature.maximum &&
        !(count > 0 && args[count - 1] instanceof Keywords)
      ) {
        // A class has no `apply` of its own.
        return Reflect.apply(f, x, args) as unknown;
      }
    }
  }
  return call_method_slowly(x, key, args, f);
}

/** @param read  what the property of that name gave: an accessor is not asked twice */
function call_method_slowly(x: unknown, name: string, args: readonly unknown[], read?: unknown): unknown {
  const key = mangle(name);
  const value = x == null || key === name ? read : (x as Properties)[key];
  if (x != null && (typeof x === "object" || typeof x === "function")) {
    const { $call } = x as Delegate;
    if ($call !== undefined) return $call.call(x, key, args);
    const f = value as PyFunction | undefined;
    if (typeof f === "function" && !is_type(f) && !(key.startsWith("__") && Object.hasOwn(x, BESIDE + key))) {
      if (f.$signature !== undefined) return apply(f, x, args);
      if (is_own_method(x, f, key)) return apply(with_signature(f, x, key), x, args);
    }
  }
  const f = resolve(value, x, key);
  return call(f === undefined ? missing_attribute(x, key) : f, ...args);
}

/** A JavaScript method that may be called on `x` as it stands: of a runtime object, or of a host object. */
function is_own_method(x: object, f: PyFunction, key: string): boolean {
  const mine = (x as { $class?: Type }).$class !== undefined;
  if (typeof x === "function") return !mine && f !== (Function.prototype as unknown as Properties)[key];
  if (Array.isArray(x)) return mine && f !== (Array.prototype as unknown as Properties)[key];
  if (!mine) return !is_module(x);
  return !(x instanceof PyBaseException && is_of_host_error(x, key) && !has_class_attribute(x, key));
}
