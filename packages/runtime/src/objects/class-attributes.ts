/**
 * Putting attributes into a class, when it is made and later.
 *
 * From: `sound = "woof"`, `Dog.sound = "wuff"`, `del Dog.sound`
 * To:   a property on `Dog.prototype` for instances, and one on `Dog` itself for `Dog.sound`
 *
 *     value                     on the prototype               on the class
 *     function                  this-form                      hidden: loads make the function form
 *     staticmethod              the function                   the function
 *     classmethod               this-form, for x.$class        this-form
 *     property, descriptor      accessor                       accessor
 *     anything else             the value                      the value
 *
 * A class hides with an own `undefined` what it does not show, as its bases may show something of that name.
 *
 * Source: The Python Language Reference, 3.3.2 and 3.3.3.
 */

import { bind } from "./binding.ts";
import { apply, call, type PyFunction } from "./call.ts";
import { accessor_of, ClassMethod, class_accessor_of, is_descriptor, StaticMethod } from "./descriptors.ts";
import { add_note } from "./exception-attributes.ts";
import { AttributeError, BaseException, PyBaseException, TypeError, ValueError } from "./exceptions.ts";
import { is_data_of_metaclass } from "./metaclass.ts";
import { this_form } from "./method.ts";
import { mangle } from "./names.ts";
import { new_method } from "./new-method.ts";
import { is_type, type_name } from "./object.ts";
import { builtin_base, object, type Type, type } from "./type.ts";

/** Methods that are class methods, or static, without a decorator saying so. */
const IMPLICIT_CLASS_METHODS = ["__init_subclass__", "__class_getitem__"];

/** How one attribute looks from an instance and from the class. */
interface Sides {
  readonly instance: PropertyDescriptor;
  readonly own: PropertyDescriptor;
  readonly descriptor?: object;
}

function field(value: unknown): PropertyDescriptor {
  return { value, writable: true, enumerable: false, configurable: true };
}

/** A method, in its this-form. */
export function method_sides(method: PyFunction): Sides {
  return { instance: field(method), own: field(undefined) };
}

/** @param method  this-form, with the class as its `this` */
export function class_method_sides(method: PyFunction, descriptor?: object): Sides {
  const from_instance: PyFunction = function (this: { $class: Type }, ...args: readonly unknown[]) {
    return Reflect.apply(method, this.$class, args);
  } as PyFunction;
  if (method.$signature !== undefined) from_instance.$signature = method.$signature;
  from_instance.$class_method = method;
  return { instance: field(from_instance), own: field(method), ...(descriptor && { descriptor }) };
}

/** A value of a class body, or one assigned to a class. */
function value_sides(key: string, value: unknown): Sides {
  if (value instanceof StaticMethod) return as_value(key, value.__func__, value);
  if (value instanceof ClassMethod) {
    return class_method_sides(this_form(value.__func__ as PyFunction), value);
  }
  if (typeof value === "function" && !is_type(value)) {
    const f = value as PyFunction;
    if (key === "__new__" || IMPLICIT_CLASS_METHODS.includes(key)) return implicit_sides(key, this_form(f));
    const bare = f.$signature === undefined || f.$signature.builtin;
    const is_value = f.$self !== undefined || (bare && f.$method === undefined);
    return is_value ? as_value(key, f) : method_sides(this_form(f));
  }
  if (is_descriptor(value)) {
    return { instance: accessor_of(value, key), own: class_accessor_of(value), descriptor: value };
  }
  return { instance: field(value ?? null), own: field(value ?? null) };
}

/**
 * A static method, or a function that is none of ours: instances meet it through an accessor, as plain
 * properties are methods.
 */
export function as_value(key: string, f: unknown, descriptor?: object): Sides {
  const instance: PropertyDescriptor = {
    configurable: true,
    get: () => f,
    set(this: object, value: unknown): void {
      Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    },
  };
  return { instance, own: field(f), ...(descriptor && { descriptor }) };
}

/** `__new__`, `__init_subclass__`, `__class_getitem__`: `this` is the class. */
export function implicit_sides(key: string, method: PyFunction): Sides {
  return key === "__new__" ? method_sides(method) : class_method_sides(method);
}

export function is_implicit(key: string): boolean {
  return key === "__new__" || IMPLICIT_CLASS_METHODS.includes(key);
}

/** Put one attribute into the class and wherever the class is mirrored. */
export function install(cls: Type, key: string, sides: Sides): void {
  if (sides.descriptor !== undefined) {
    cls.$descriptors ??= Object.create(null) as Record<string, object>;
    cls.$descriptors[key] = sides.descriptor;
  } else if (cls.$descriptors !== undefined) {
    delete cls.$descriptors[key];
  }
  // A data descriptor of the metaclass comes before what the class has: it is found where the class shows nothing.
  const own = is_data_of_metaclass(cls, key) ? field(undefined) : sides.own;
  for (const [prototype, side] of cls.$links) {
    Object.defineProperty(prototype, key, sides.instance);
    Object.defineProperty(side, key, own);
  }
}

/** Put a value of a class body into the class. */
export function install_value(cls: Type, key: string, value: unknown): void {
  const sides = value_sides(key, value);
  if (value === null && is_blocked(key)) {
    install(cls, key, { ...sides, instance: field(no_method()) });
    return;
  }
  install(cls, key, is_method_place(cls, key) ? still_callable(value, sides) : sides);
}

/** Special methods that a class takes away by None, so that whoever wants to call one finds none to call. */
function is_blocked(key: string): boolean {
  return /^__.+__$/.test(key) && !MAY_BE_NONE.includes(` ${key} `);
}

/** Methods that are asked whether they are None, for words of their own; and special names of what is no method. */
const MAY_BE_NONE =
  " __hash__ __iter__ __contains__ __reversed__ __await__ __aiter__ __anext__ __class_getitem__ __call__ __init__ __new__ __setattr__ __trunc__ " +
  "__slots__ __match_args__ __orig_bases__ __signature__ __wrapped__ ";

function no_method(): PyFunction {
  const f: PyFunction = () => {
    throw TypeError("'NoneType' object is not callable");
  };
  f.$stands_for = null;
  return f;
}

/** Is there a method under `key`? A property or another descriptor is not asked for its value. */
function is_method_place(cls: Type, key: string): boolean {
  const holder = cls.$mro.find((each) => Object.hasOwn(each.prototype, key));
  const descriptor = holder?.$descriptors?.[key];
  if (descriptor !== undefined && !(descriptor instanceof StaticMethod)) return false;
  return typeof (cls.prototype as Record<string, unknown>)[key] === "function";
}

/**
 * Where a method was, an object that can be called: a call that was compiled as one of the method finds a function, which calls it;
 * whoever asks for the attribute is given the object (`$stands_for`).
 */
function still_callable(value: unknown, sides: Sides): Sides {
  const f = sides.descriptor === undefined ? function_for(value) : null;
  return f === null ? sides : { ...sides, instance: field(f) };
}

/** The function that stands for an object that can be called; null where there is no need of one. */
export function function_for(value: unknown): PyFunction | null {
  if (typeof value !== "object" || value === null) return null;
  if (typeof (value as { __call__?: unknown }).__call__ !== "function") return null;
  const f: PyFunction = (...args) => call(value as PyFunction, ...args);
  f.$stands_for = value;
  return f;
}

/** Tell a value its name in the class. */
export function set_name(cls: Type, name: string, value: unknown): void {
  const method = (value as { __set_name__?: unknown } | null | undefined)?.__set_name__;
  if (typeof value !== "object" || typeof method !== "function") return;
  try {
    apply(method as PyFunction, value, [cls, name]);
  } catch (error) {
    const what = `Error calling __set_name__ on '${type_name(value)}' instance '${name}' in '${cls.$name}'`;
    if (error instanceof PyBaseException) add_note(error, what);
    throw error;
  }
}

/** What calls of the class are checked by: the parameters of `__init__`, or of `__new__`. */
export function refresh_signature(cls: Type): void {
  const { __init__: init, __new__: some } = cls.prototype as { __init__?: PyFunction; __new__?: PyFunction };
  const make = some === undefined ? undefined : new_method(cls.$mro, 0);
  const method = init !== undefined && make !== undefined ? undefined : (init ?? make);
  const by_metaclass = (cls.$class.prototype as { __call__?: unknown }).__call__ !== undefined;
  // The arguments of an exception are kept as they are given.
  const unbound =
    by_metaclass ||
    cls.$mro.includes(type) ||
    cls.$mro.includes(BaseException) ||
    (make === undefined && MADE_WITH_ARGUMENTS.includes(builtin_base(cls).$name));
  cls.$signature = unbound ? undefined : method?.$signature;
  for (const ref of cls.$subclasses) {
    const subclass = ref.deref();
    if (subclass !== undefined) refresh_signature(subclass);
  }
}

/**
 * Built-in types whose `__new__` gets the arguments as they are given, whatever `__init__` makes of them: their objects are
 * complete then. The compiler has them from here, by language/library.ts.
 */
export const MADE_WITH_ARGUMENTS: readonly string[] = [
  "int",
  "float",
  "complex",
  "str",
  "bytes",
  "tuple",
  "frozenset",
  "enumerate",
  "reversed",
  "map",
  "filter",
  "zip",
];

/** What `type` has for every class, which cannot be set. @throws AttributeError */
function refuse_read_only(name: string): void {
  if (name !== "__mro__" && name !== "__dict__" && name !== "__base__") return;
  throw AttributeError(
    name === "__base__" ? "readonly attribute" : `attribute '${name}' of 'type' objects is not writable`,
  );
}

/** A slot is where instances hold its value; the class cannot have something else in its place. @throws TypeError */
function refuse_slot(cls: Type, name: string): void {
  if (!Object.hasOwn(cls, "$own_slots") || !cls.$own_slots?.includes(name)) return;
  throw TypeError(`replacing the slot '${name}' of a class is not in the subset`);
}

/** Can be set, not deleted. */
const KEPT = ["__name__", "__qualname__", "__module__", "__bases__", "__doc__"];

/** Is it a class that CPython writes in C? Those of asyncio are written in Python, and take attributes. */
function is_immutable(cls: Type): boolean {
  return cls.$js === undefined && !cls.$module.startsWith("asyncio.");
}

/** `cls.name = value`. */
export function set_class_attribute(cls: Type, name: string, value: unknown): void {
  if (is_immutable(cls))
    throw TypeError(`cannot set '${name}' attribute of immutable type '${cls.$path ?? cls.$name}'`);
  refuse_read_only(name);
  refuse_slot(cls, name);
  switch (name) {
    case "__name__":
    case "__qualname__":
      if (typeof value !== "string") {
        throw TypeError(`can only assign string to ${cls.$name}.${name}, not '${type_name(value)}'`);
      }
      if (name === "__name__") {
        if (value.includes("\0")) throw ValueError("type name must not contain null characters");
        cls.$name = value;
      } else cls.$qualname = value;
      return;
    case "__module__":
      cls.$module = String(value);
      return;
    case "__doc__":
      cls.$doc = value as string | null;
      return;
    case "__bases__":
      if (type_name(value) !== "tuple") {
        throw TypeError(`can only assign tuple to ${cls.$name}.__bases__, not ${type_name(value)}`);
      }
      if ((value as { $items?: readonly unknown[] }).$items?.length === 0) {
        throw TypeError(`can only assign non-empty tuple to ${cls.$name}.__bases__, not ()`);
      }
      throw TypeError("assignment to __bases__ by setattr is not in the subset");
    case "__getattribute__":
      throw TypeError(
        "assigning __getattribute__ to a class is not in the subset: it must stand in the class statement",
      );
    case "__abstractmethods__":
      cls.$abstract = [...(value as Iterable<string>)].sort();
      if (cls.$abstract.length === 0) cls.$abstract = undefined;
      return;
    case "__annotations__":
      cls["$annotations"] = value;
      return;
    default:
      install_value(cls, mangle(name), value);
      if (name === "__init__" || name === "__new__") refresh_signature(cls);
  }
}

/** `del cls.name`. */
export function delete_class_attribute(cls: Type, name: string): void {
  if (is_immutable(cls))
    throw TypeError(`cannot set '${name}' attribute of immutable type '${cls.$path ?? cls.$name}'`);
  refuse_read_only(name);
  refuse_slot(cls, name);
  if (KEPT.includes(name))
    throw TypeError(`cannot delete '${name}' attribute of immutable type '${cls.$name}'`);
  const key = mangle(name);
  if (!Object.hasOwn(cls.prototype, key)) {
    throw AttributeError(`type object '${cls.$name}' has no attribute '${name}'`);
  }
  for (const [prototype, side] of cls.$links) {
    delete (prototype as Record<string, unknown>)[key];
    delete (side as Record<string, unknown>)[key];
  }
  if (cls.$descriptors !== undefined) delete cls.$descriptors[key];
  if (name === "__init__" || name === "__new__") refresh_signature(cls);
}

/**
 * Hand out what instances of `cls` inherit from: the base's own prototype where its MRO is the rest of ours,
 * and otherwise a copy of the class that is next in our MRO, linked to the rest.
 * A built-in base keeps its own prototype in the chain, at its end when copies stand for it: what the runtime is
 * written in asks `x instanceof Dict`.
 * @param rest    an MRO without its first class
 * @param native  the built-in base, object apart; null when there is none
 * @returns       [prototype, class side]
 */
export function chain(rest: readonly Type[], native: Type | null): [object, object] {
  const [first, ...others] = rest;
  if (first === undefined || (first === object && native !== null)) {
    return [(native ?? object).prototype, object];
  }
  const kept = native === null || first.$mro.includes(native);
  if (kept && first.$mro.length === rest.length && first.$mro.every((cls, i) => cls === rest[i])) {
    return [first.prototype, first];
  }
  const [prototype, side] = chain(others, native);
  const link: [object, object] = [
    copied(first.prototype, prototype, (key) => key !== "constructor"),
    copied(first, side, (key) => CHECKS.includes(key) || !(key.startsWith("$") || HIDDEN.includes(key))),
  ];
  if (first.$js === undefined) hide_special(first, link[0]);
  guard_overrides(link[0], prototype);
  first.$links.push(link);
  return link;
}

/** What a built-in class says of its instances comes before the methods of the classes behind it. */
function hide_special(cls: Type, link: object): void {
  const { prototype, $name, $module } = cls;
  const is_builtin = $module === "builtins" && cls !== object;
  for (const name of ["repr", "str", "hash"]) {
    const has =
      Object.hasOwn(prototype, `$${name}`) ||
      (is_builtin &&
        (name === "repr" || $name === "str" || (name === "hash" && /^(?:int|float)$/.test($name))));
    if (!has || Object.hasOwn(prototype, `__${name}__`)) continue;
    Object.defineProperty(link, `__${name}__`, { value: undefined, writable: true, configurable: true });
  }
}

/** How classes derived from an abstract class or a protocol are asked about others. */
const CHECKS = ["$instance_check", "$subclass_check"];

/** Properties that every JavaScript function has. */
const HIDDEN = ["name", "length", "prototype", "arguments", "caller"];

function copied(from: object, parent: object, wanted: (key: string) => boolean): object {
  const copy = Object.create(parent) as object;
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
    if (wanted(key)) Object.defineProperty(copy, key, { ...property, configurable: true });
  }
  return copy;
}

/**
 * Make plain calls safe: `this.walk(1)` was checked against the base's method, so an override that can not take
 * what the base's takes checks its arguments itself.
 */
export function guard_overrides(prototype: object, parent: object): void {
  for (const key of Object.getOwnPropertyNames(prototype)) {
    const held = Object.getOwnPropertyDescriptor(prototype, key)?.value as PyFunction | undefined;
    if (typeof held !== "function" || held.$signature?.bound !== 1 || key === "__init__") continue;
    // A class, `$class` itself among them, has the signature of its `__init__` and is no method.
    if (is_type(held)) continue;
    const base = held_along(parent, key) as PyFunction | undefined;
    if (typeof base !== "function" || base.$signature?.bound !== 1 || is_compatible(held, base)) continue;
    const { $signature } = held;
    const guard: PyFunction = function (this: unknown, ...args: readonly unknown[]) {
      return Reflect.apply(held, this, bind($signature, args));
    };
    // All it is known by, but for `start`: that would pass the check by.
    Object.assign(guard, held, { start: undefined });
    Object.defineProperty(prototype, key, field(guard));
  }
}

/** The property itself: what an accessor would give is nobody's business yet. */
function held_along(prototype: object | null, key: string): unknown {
  for (let at = prototype; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const held = Object.getOwnPropertyDescriptor(at, key);
    if (held !== undefined) return held.value;
  }
  return undefined;
}

/** Can every call that fits `base` be handed to `override` as it stands? */
function is_compatible(override: PyFunction, base: PyFunction): boolean {
  const mine = override.$signature!;
  const theirs = base.$signature!;
  if (
    mine === theirs ||
    mine.text.slice(mine.qualname.length) === theirs.text.slice(theirs.qualname.length)
  ) {
    return true;
  }
  if (mine.minimum > theirs.minimum || mine.maximum < theirs.maximum) return false;
  // Keywords come in one object after the positional parameters: both must expect it in the same place.
  const named = theirs.keyword_only.length > 0 || theirs.extra !== null;
  return !named || (mine.extra !== null && mine.rest !== null);
}
