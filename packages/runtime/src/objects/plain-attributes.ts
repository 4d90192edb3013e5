/**
 * Setting and deleting attributes.
 *
 * From: `p.x = v`, `del p.x`, `setattr(p, name, v)`
 * To:   `setattr(p, "x", v)`, `delattr(p, "x")`
 *
 * Source: The Python Language Reference, 3.3.2.
 */
import { attribute_error, load, load_plainly } from "./attributes.ts";
import { apply, call, type PyFunction } from "./call.ts";
import { delete_class_attribute, function_for, set_class_attribute } from "./class-attributes.ts";
import { Dict } from "./dict.ts";
import { AttributeError, PyBaseException, TypeError } from "./exceptions.ts";
import type { Code } from "./frame.ts";
import { target_of } from "./getattribute.ts";
import { without_fallback } from "./getter-fallback.ts";
import { border } from "./host-call.ts";
import { read_only_words } from "./member-kinds.ts";
import { deleted_by_metaclass, metaclass_hook, set_by_metaclass } from "./metaclass.ts";
import { BESIDE, mangle, unmangle } from "./names.ts";
import { replace_namespace } from "./namespace.ts";
import { is_module, is_type, type_name, type_of } from "./object.ts";
import { share, shared_dictionary } from "./shared-namespace.ts";
import { is_implicit_method } from "./slot-names.ts";
import { builtin_base, type Type } from "./type.ts";
import { StrObject } from "./types.ts";

type Properties = Record<string, unknown>;

/** An instance whose class may have something to say about its attributes. */
interface Instance {
  readonly $class?: Type;
  readonly __setattr__?: PyFunction;
  readonly __delattr__?: PyFunction;
  [name: string]: unknown;
}

/** `x.name = value`. */
export function setattr(x: unknown, name: string, value: unknown): null {
  if (typeof x === "object" && x !== null) {
    const instance = x as Instance;
    const cls = instance.$class;
    if (cls !== undefined) {
      if (instance.__setattr__ !== undefined) {
        apply(instance.__setattr__, x, [name_text(name), value]);
        return null;
      }
      if (cls.$slots === undefined && typeof name === "string" && !is_special(name)) {
        if (!(x instanceof Error)) {
          const key = mangle(name);
          instance[key] = in_place_of_method(instance, key, value) ?? value;
          return null;
        }
      }
    }
  }
  if (is_type(x)) {
    const hook = metaclass_hook(x, "__setattr__");
    if (hook !== undefined) {
      apply(hook, x, [name_text(name), value]);
      return null;
    }
  }
  return plain_setattr(x, name, value);
}

/** Where a method was, an object that can be called stands behind a function: the runtime calls its methods as they are. */
function in_place_of_method(x: Instance, key: string, value: unknown): PyFunction | null {
  const f = typeof value === "object" ? function_for(value) : null;
  return f !== null && setter_of(x, key) === undefined && typeof x[key] === "function" ? f : null;
}

/**
 * The object whose property is to be set for `x.name = value`: `settable(x, "name").name = value`, so that the store has an inline
 * cache of its own. That is `x`, where nothing but a property is meant; else something that hands the value to `setattr`.
 */
export function settable(x: unknown, name: string): object {
  if (typeof x === "object" && x !== null) {
    const instance = x as Instance;
    const cls = instance.$class;
    if (cls !== undefined && cls.$slots === undefined && instance.__setattr__ === undefined) return x;
  }
  return new Proxy({ x, name }, SETTER);
}

const SETTER: ProxyHandler<{ readonly x: unknown; readonly name: string }> = {
  set({ x, name }, _key, value) {
    setattr(x, name, value);
    return true;
  },
};

/** Does it begin with two underscores? */
function is_special(name: string): boolean {
  return name.charCodeAt(0) === 95 && name.charCodeAt(1) === 95;
}

/** `del x.name`. */
export function delattr(x: unknown, name: string): null {
  const own = is_type(x)
    ? metaclass_hook(x, "__delattr__")
    : typeof x === "object" && x !== null
      ? (x as Instance).__delattr__
      : undefined;
  if (own !== undefined && (x as Instance).$class !== undefined) {
    apply(own, x, [name_text(name)]);
    return null;
  }
  return plain_delattr(x, name);
}

/** @throws TypeError when an attribute is not named by a str */
export function name_text(name: unknown): string {
  if (typeof name === "string") return name;
  if (name instanceof StrObject) return name.$value;
  throw TypeError(`attribute name must be string, not '${type_name(name)}'`);
}

/** `object.__getattribute__(x, name)`. */
export function plain_getattr(x: unknown, name: string): unknown {
  const key = mangle(name_text(name));
  const getter = typeof x === "object" && x !== null ? without_fallback(target_of(x) ?? x, key) : undefined;
  if (getter !== undefined) return getter.call(x);
  const found = load_plainly(x, key);
  if (found === undefined) throw attribute_error(x, key);
  return found;
}

/** `object.__setattr__(x, name, value)`. */
export function plain_setattr(x: unknown, name: string, value: unknown): null {
  const text = name_text(name);
  const key = mangle(text);
  if (text === "__class__" && !is_type(x)) {
    set_class_of(target_of(x) ?? x, value);
  } else if (is_type(x)) {
    if (!set_by_metaclass(x, text, value)) set_class_attribute(x, text, value);
  } else if (typeof x === "function") {
    set_on_function(x as PyFunction, key, value);
  } else if (typeof x !== "object" || x === null || (Array.isArray(x) && !("$class" in x))) {
    throw read_only(x, key);
  } else if ((x as Instance).$class === undefined && is_module(x)) {
    // A module whose attributes are meant to be set, as `sys.stdout` is, says how.
    const { $set } = x as { $set?: (name: string, value: unknown) => boolean };
    if ($set?.(text, value)) return null;
    throw TypeError(`a module's attribute cannot be set from outside: '${text}' is not in the subset`);
  } else if ((x as Instance).$class !== undefined) {
    const target = target_of(x) as Instance | undefined;
    const setter = target === undefined ? undefined : setter_of(target, key);
    // What a setter sets in its turn, the hooks of the instance see.
    if (setter !== undefined) setter.call(x, value);
    else set_on_instance(target ?? (x as Instance), text, value);
  } else {
    (x as Properties)[key] = border.to_host(value);
  }
  return null;
}

function set_on_instance(x: Instance, name: string, value: unknown): void {
  const cls = x.$class!;
  const key = mangle(name);
  if (name === "__dict__" && cls.$slots === undefined) {
    replace_namespace(x, value);
  } else if (key === "message" && typeof x["$message"] === "string") {
    throw AttributeError("readonly attribute");
  } else if (x instanceof PyBaseException && (key === "stack" || key in Error.prototype)) {
    Object.defineProperty(x, key, { value, writable: true, enumerable: true, configurable: true });
  } else if (
    cls.$slots !== undefined &&
    !cls.$slots.includes(name) &&
    (read_only_words(x, name) !== undefined || !is_settable(x, key))
  ) {
    throw read_only(x, key);
  } else {
    x[is_aside(x, name) ? BESIDE + key : key] = value;
  }
}

/** The setter of a property that the classes of an instance have. */
function setter_of(x: Instance, key: string): ((value: unknown) => void) | undefined {
  const owner = x.$class?.$mro.find(({ prototype }) => Object.hasOwn(prototype, key));
  return owner && Object.getOwnPropertyDescriptor(owner.prototype, key)?.set;
}

/**
 * Does the attribute of an instance lie beside the special method of that name, which is looked for on the class? Only what the runtime
 * would take for the method need lie there.
 */
function is_aside(x: Instance, name: string): boolean {
  if (!is_special(name) || !is_implicit_method(name)) return false;
  return x.$class?.$js !== undefined && !type_of(x).$descriptors?.[name];
}

/** An own property, or one with a setter. */
function is_settable(x: object, key: string): boolean {
  if (Object.hasOwn(x, key)) return !key.startsWith("$") && !MEMBERS.includes(type_name(x));
  for (
    let holder = Object.getPrototypeOf(x) as object | null;
    holder;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    if (descriptor !== undefined) return descriptor.set !== undefined && !is_shown_only(x, key);
  }
  return false;
}

/** A descriptor that only has `__get__`: where an instance takes attributes, one of that name comes before it. */
function is_shown_only(x: unknown, key: string): boolean {
  const held = typeof x === "object" && x !== null ? descriptor_of(x, key) : undefined;
  return held !== undefined && !("__set__" in held || "__delete__" in held);
}

/** Types whose attributes are fields to CPython, which has other words for those. */
const NUMBERS: readonly string[] = ["number", "bigint", "boolean"];
const MEMBERS: readonly string[] = ["range", "slice", "complex", "property"];

function is_data(found: unknown): boolean {
  return found !== undefined && typeof found !== "function";
}

/** A property of a class written in JavaScript that has no setter. */
function is_computed(x: unknown, key: string): boolean {
  if (typeof x !== "object" || x === null)
    return NUMBERS.includes(typeof x) && !key.startsWith("__") && is_data(load(x, key));
  if (Object.hasOwn(x, key)) return MEMBERS.includes(type_name(x));
  for (
    let holder = Object.getPrototypeOf(x) as object | null;
    holder;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    if (descriptor !== undefined) return descriptor.get !== undefined && !key.startsWith("__");
  }
  return false;
}

/** The AttributeError for an object that takes no such attribute. */
function read_only(x: unknown, key: string): PyBaseException {
  const name = unmangle(key);
  const words = read_only_words(x, name);
  if (words !== undefined) return AttributeError(words);
  if (is_shown_only(x, key))
    return AttributeError(`'${type_name(x)}' object attribute '${name}' is read-only`);
  const is_delegate = (x as { $load?: unknown } | null | undefined)?.$load !== undefined;
  if (!is_delegate && is_computed(x, key)) {
    const is_member = MEMBERS.includes(type_name(x));
    return AttributeError(
      is_member ? "readonly attribute" : `attribute '${name}' of '${type_name(x)}' objects is not writable`,
    );
  }
  if (!is_delegate && load_plainly(x, key) !== undefined)
    return AttributeError(`'${type_name(x)}' object attribute '${name}' is read-only`);
  // A class that has hooks of its own says no more than that.
  const { __setattr__, __delattr__ } = type_of(x).prototype as Instance;
  const more =
    __setattr__ === undefined && __delattr__ === undefined
      ? " and no __dict__ for setting new attributes"
      : "";
  return AttributeError(`'${type_name(x)}' object has no attribute '${name}'${more}`);
}

function set_class_of(x: unknown, value: unknown): void {
  const cls = type_of(x);
  if (!is_type(value)) throw TypeError(`__class__ must be set to a class, not '${type_name(value)}' object`);
  if (value.$js === undefined || cls.$js === undefined) {
    throw TypeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
  }
  if (String(value.$slots) !== String(cls.$slots) || builtin_base(value) !== builtin_base(cls)) {
    throw TypeError(`__class__ assignment: '${value.$name}' object layout differs from '${cls.$name}'`);
  }
  const shared = shared_dictionary(x as object);
  Object.setPrototypeOf(x, value.prototype);
  if (shared !== undefined) share(x as object, shared);
}

/** Attributes of functions that cannot be set in Python either, and those that cannot be set here. */
const READ_ONLY = ["__closure__", "__globals__", "__builtins__"];
const KEPT = ["__defaults__", "__kwdefaults__", "__code__"];

function set_on_function(f: PyFunction, key: string, value: unknown): void {
  if (f.$signature === undefined || f.$signature.builtin || f.$self !== undefined) {
    throw read_only(f, key);
  }
  if (READ_ONLY.includes(key)) throw AttributeError("readonly attribute");
  if (KEPT.includes(key)) {
    const assign = key === "__code__" ? undefined : f.$extras?.details?.(f, "$assign");
    if (typeof assign !== "function")
      throw AttributeError(`assignment to the ${key} of a function is not in the subset`);
    assign(f, key, value);
  }
  if (key === "__name__" || key === "__qualname__") {
    if (typeof value !== "string") throw TypeError(`${key} must be set to a string object`);
    const { $code } = f as { $code?: Code };
    if ($code !== undefined) $code[key] = value;
  }
  if (key === "__dict__") {
    replace_namespace(f, value);
    return;
  }
  if (key === "__annotations__" && value != null && type_name(value) !== "dict") {
    throw TypeError("__annotations__ must be set to a dict object");
  }
  // What the host had there (`length`) stands before what the program set.
  if (!Object.prototype.propertyIsEnumerable.call(f, key)) delete (f as unknown as Properties)[key];
  Object.defineProperty(f, key, { value, writable: true, enumerable: true, configurable: true });
}

/** `object.__delattr__(x, name)`. */
export function plain_delattr(x: unknown, name: string): null {
  const text = name_text(name);
  const key = mangle(text);
  if (text === "__class__") throw TypeError("can't delete __class__ attribute");
  if (is_type(x)) {
    if (!deleted_by_metaclass(x, text)) delete_class_attribute(x, text);
    return null;
  }
  if (
    (typeof x !== "object" && typeof x !== "function") ||
    x === null ||
    (Array.isArray(x) && !("$class" in x))
  ) {
    throw read_only(x, key);
  }
  if (typeof x === "function" && (text === "__name__" || text === "__qualname__")) {
    throw TypeError(`${text} must be set to a string object`);
  }
  if (typeof x === "function" && (x as PyFunction).$signature?.builtin !== false && !Object.hasOwn(x, key)) {
    if (type_name(x) !== "function") throw read_only(x, key);
  }
  if (typeof x === "function" && KEPT.includes(text) && text !== "__code__" && !is_type(x)) {
    return plain_setattr(x, text, null);
  }
  if (typeof x === "function" && text === "__dict__") throw TypeError("cannot delete __dict__");
  if (x instanceof PyBaseException && /^(?:args|__(?:cause|context|traceback)__)$/.test(text)) {
    throw TypeError(`${text} may not be deleted`);
  }
  const descriptor = descriptor_of(x, key) as { __set__?: unknown; __delete__?: PyFunction } | undefined;
  // What only has `__get__` has no say in it.
  if (descriptor !== undefined && (descriptor.__set__ !== undefined || descriptor.__delete__ !== undefined)) {
    const remove = descriptor.__delete__;
    if (typeof remove !== "function") throw AttributeError("__delete__");
    call(remove.bind(descriptor), x);
  } else if (Object.hasOwn(x, BESIDE + key)) {
    delete (x as Properties)[BESIDE + key];
  } else if (read_only_words(x, text) !== undefined) {
    throw read_only(x, key);
  } else if (Object.getOwnPropertyDescriptor(target_of(x) ?? x, key)?.value !== undefined) {
    if (MEMBERS.includes(type_name(x))) throw read_only(x, key);
    delete (x as Properties)[key];
  } else if (!shared_dictionary(target_of(x) ?? x)?.$delete(text)) {
    delete_special(x, text);
  }
  return null;
}

/** `del x.name` of what is no attribute of the instance itself. @throws AttributeError nearly always */
function delete_special(x: object, name: string): void {
  if (name === "__class__") throw TypeError("can't delete __class__ attribute");
  if (is_empty_slot(x, name)) throw AttributeError(name);
  const cls = (x as Instance).$class;
  if (cls?.$slots !== undefined) throw read_only(x, mangle(name));
  if (name !== "__dict__" || cls === undefined) throw attribute_error(x, mangle(name));
  replace_namespace(x, new Dict());
}

/** A slot that holds nothing, of whichever class has the name first. */
function is_empty_slot(x: object, name: string): boolean {
  const holder = type_of(x).$mro.find((cls) => Object.hasOwn(cls.prototype, mangle(name)));
  if (holder === undefined || !Object.hasOwn(holder, "$own_slots")) return false;
  return holder.$own_slots?.includes(name) === true;
}

/** The descriptor object that the class of `x` holds under `key`, or undefined. */
function descriptor_of(x: object, key: string): object | undefined {
  for (const cls of type_of(x).$mro) {
    if (Object.hasOwn(cls.prototype, key)) return cls.$descriptors?.[key];
  }
  return undefined;
}
