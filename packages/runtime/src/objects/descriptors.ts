/**
 * property, staticmethod, classmethod as objects; and how a class body's values become JavaScript properties.
 *
 * From: `size = property(get_size)`, `@staticmethod`, an object with `__get__`
 * To:   an accessor on the prototype, a function on the class
 *
 * Source: Library Reference, property; "Descriptor Guide".
 */
import { bind } from "./binding.ts";
import { apply, call, def, type PyFunction } from "./call.ts";
import { special_attribute } from "./common-attributes.ts";
import { AttributeError, TypeError } from "./exceptions.ts";
import { bound_method, this_form } from "./method.ts";
import { BESIDE, unmangle } from "./names.ts";
import { type_name, type_of } from "./object.ts";
import { Keywords, signature_of } from "./signature.ts";
import { truth } from "./truth.ts";
import { builtin_type, constructs, PyObject, type Type } from "./type.ts";

/** `property(fget, fset, fdel, doc)`. Its functions are in function form. */
export class Property extends PyObject {
  $fget: unknown = null;
  $fset: unknown = null;
  $fdel: unknown = null;
  $doc: unknown = null;
  /** Its docstring is that of the getter: another getter brings another one. */
  $doc_of_getter = false;
  $name: string | null = null;

  constructor(fget: unknown = null, fset: unknown = null, fdel: unknown = null, doc: unknown = null) {
    super();
    this.$take(fget, fset, fdel, doc);
  }
  override get $class(): Type {
    return property_type;
  }
  /** What makes a property of a class that derives from `property`. */
  __init__(...args: readonly unknown[]): null {
    this.$take(...(bind(property_type.$signature!, args) as [unknown, unknown, unknown, unknown]));
    return null;
  }
  $take(fget: unknown = null, fset: unknown = null, fdel: unknown = null, doc: unknown = null): void {
    this.$fget = fget;
    this.$fset = fset;
    this.$fdel = fdel;
    this.$doc = doc;
    if (doc !== null || fget === null) return;
    const of_getter = doc_of(fget);
    if (of_getter == null) return;
    this.$doc = of_getter;
    this.$doc_of_getter = true;
  }
  get fget(): unknown {
    return this.$fget;
  }
  get fset(): unknown {
    return this.$fset;
  }
  get fdel(): unknown {
    return this.$fdel;
  }
  get __doc__(): unknown {
    return this.$doc;
  }
  set __doc__(doc: unknown) {
    this.$doc = doc;
  }
  /** @throws AttributeError when neither the property nor its getter has a name */
  get __name__(): unknown {
    if (this.$name !== null) return this.$name;
    const { $fget } = this;
    const name = $fget === null ? undefined : special_attribute($fget, "__name__");
    if (name !== undefined) return name;
    throw AttributeError(`'${type_name(this)}' object has no attribute '__name__'`);
  }
  set __name__(name: unknown) {
    this.$name = name as string;
  }
  get __isabstractmethod__(): boolean {
    return is_marked(this.$fget) || is_marked(this.$fset) || is_marked(this.$fdel);
  }
  getter(fget: unknown): unknown {
    return this.$copy(fget, this.$fset, this.$fdel);
  }
  setter(fset: unknown): unknown {
    return this.$copy(this.$fget, fset, this.$fdel);
  }
  deleter(fdel: unknown): unknown {
    return this.$copy(this.$fget, this.$fset, fdel);
  }
  /** Of the same class, so that a class derived from `property` is kept. */
  $copy(fget: unknown, fset: unknown, fdel: unknown): unknown {
    const doc = this.$doc_of_getter && fget !== null ? null : this.$doc;
    const cls = type_of(this);
    const copy = cls === property_type ? new Property(fget, fset, fdel, doc) : cls(fget, fset, fdel, doc);
    if (copy instanceof Property) copy.$name = this.$name;
    return copy;
  }
  __set_name__(_owner: unknown, name: string): void {
    this.$name = name;
  }
  __get__(self: unknown, _owner?: unknown): unknown {
    if (self == null) return this;
    if (this.$fget === null) throw AttributeError(this.$complaint(self, "getter"));
    return call(this.$fget, self);
  }
  __set__(self: unknown, value: unknown): void {
    if (this.$fset === null) throw AttributeError(this.$complaint(self, "setter"));
    call(this.$fset, self, value);
  }
  __delete__(self: unknown): void {
    if (this.$fdel === null) throw AttributeError(this.$complaint(self, "deleter"));
    call(this.$fdel, self);
  }
  $complaint(self: unknown, what: string): string {
    const name = this.$name === null ? "" : ` '${this.$name}'`;
    return `property${name} of '${type_name(self)}' object has no ${what}`;
  }
}

/** The docstring of a function, or of what else is called as one. */
function doc_of(f: unknown): unknown {
  if (typeof f === "function") return (f as PyFunction).$extras?.doc ?? special_attribute(f, "__doc__");
  return (f as { __doc__?: unknown }).__doc__ ?? special_attribute(f, "__doc__");
}

/** Marked by `abc.abstractmethod`. */
export function is_marked(f: unknown): boolean {
  return truth((f as { __isabstractmethod__?: unknown } | null | undefined)?.__isabstractmethod__);
}

/** A static or class method shows the names and the docstring of the function it holds. */
class Holder extends PyObject {
  $func: unknown;

  constructor(f: unknown) {
    super();
    this.$func = f;
  }
  __init__(...args: readonly unknown[]): null {
    this.$func = held_function(type_of(this).$name, args);
    return null;
  }
  get __func__(): unknown {
    return this.$func;
  }
  get __wrapped__(): unknown {
    return this.$func;
  }
  get __isabstractmethod__(): boolean {
    return is_marked(this.$func);
  }
  get __name__(): unknown {
    return this.$of_function("__name__");
  }
  set __name__(value: unknown) {
    this.$set_own("__name__", value);
  }
  get __qualname__(): unknown {
    return this.$of_function("__qualname__");
  }
  set __qualname__(value: unknown) {
    this.$set_own("__qualname__", value);
  }
  get __doc__(): unknown {
    return this.$of_function("__doc__");
  }
  set __doc__(value: unknown) {
    this.$set_own("__doc__", value);
  }
  get __module__(): unknown {
    return this.$of_function("__module__");
  }
  set __module__(value: unknown) {
    this.$set_own("__module__", value);
  }
  get __annotations__(): unknown {
    return this.$of_function("__annotations__");
  }
  set __annotations__(value: unknown) {
    this.$set_own("__annotations__", value);
  }
  /** In its `__dict__` from then on. */
  $set_own(key: string, value: unknown): void {
    Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
  }
  $of_function(key: string): unknown {
    const f = this.$func as Record<string, unknown> | null;
    return f !== null && typeof f !== "number" && Object.hasOwn(f, key) ? f[key] : special_attribute(f, key);
  }
}

/** The one argument of `staticmethod` and `classmethod`. @throws TypeError */
function held_function(name: string, args: readonly unknown[]): unknown {
  if (args.length === 1 && !(args[0] instanceof Keywords)) return args[0];
  if (args.at(-1) instanceof Keywords) throw TypeError(`${name}() takes no keyword arguments`);
  throw TypeError(`${name} expected 1 argument, got ${args.length}`);
}

/** `staticmethod(f)`. */
export class StaticMethod extends Holder {
  override get $class(): Type {
    return staticmethod_type;
  }
  __get__(): unknown {
    return this.$func;
  }
  __call__(...args: readonly unknown[]): unknown {
    return call(this.$func, ...args);
  }
  $repr(repr: (x: unknown) => string): string {
    return `<staticmethod(${repr(this.$func)})>`;
  }
}

/** `classmethod(f)`. */
export class ClassMethod extends Holder {
  __get__(self: unknown, owner?: unknown): unknown {
    return bound_method(this_form(this.$func as PyFunction), owner ?? type_of(self));
  }

  override get $class(): Type {
    return classmethod_type;
  }
  $repr(repr: (x: unknown) => string): string {
    return `<classmethod(${repr(this.$func)})>`;
  }
}

export const property_type: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("property", Property, {
    members: "__name__ __isabstractmethod__ | fget fset fdel",
    signatures: {
      getter: "(self, fget, /)",
      setter: "(self, fset, /)",
      deleter: "(self, fdel, /)",
      __get__: "(self, instance, owner=, /)",
      __set__: "(self, instance, value, /)",
      __delete__: "(self, instance, /)",
      __set_name__: "(self, owner, name, /)",
    },
  }),
  (...args: unknown[]) => new Property(...bind(property_type.$signature!, args)),
  { signature: /* @__PURE__ */ signature_of("property(fget=, fset=, fdel=, doc=)", 0, true) },
);
export const staticmethod_type: Type = /* @__PURE__ */ builtin_type("staticmethod", StaticMethod, {
  members: "__isabstractmethod__ | __func__ __wrapped__",
  open: true,
  make: (...args: unknown[]) => new StaticMethod(held_function("staticmethod", args)),
});
export const classmethod_type: Type = /* @__PURE__ */ builtin_type("classmethod", ClassMethod, {
  members: "__isabstractmethod__ | __func__ __wrapped__",
  open: true,
  make: (...args: unknown[]) => new ClassMethod(held_function("classmethod", args)),
});

/** The methods of a descriptor that somebody wrote. */
interface Descriptor {
  readonly __get__?: PyFunction;
  readonly __set__?: PyFunction;
  readonly __delete__?: PyFunction;
}

/** Does the class of `x` define `__get__`, `__set__` or `__delete__`? */
export function is_descriptor(x: unknown): x is object {
  if (typeof x !== "object" || x === null || (x as { $class?: unknown }).$class === undefined) return false;
  const { __get__, __set__, __delete__ } = x as Descriptor;
  return __get__ !== undefined || __set__ !== undefined || __delete__ !== undefined;
}

/**
 * The accessor through which instances meet a descriptor. One without `__set__` gives way to an attribute of the
 * instance, so assigning makes one.
 */
export function accessor_of(x: object, key: string): PropertyDescriptor {
  const { __get__, __set__, __delete__ } = x as Descriptor;
  return {
    configurable: true,
    get(this: { $class?: Type }): unknown {
      if (__get__ !== undefined) return apply(__get__, x, [this, this.$class]) ?? null;
      // What has only `__set__` gives way to what it put into the `__dict__`.
      const beside = BESIDE + key;
      return Object.hasOwn(this, beside) ? (this as Record<string, unknown>)[beside] : x;
    },
    set(this: object, value: unknown): void {
      if (__set__ !== undefined) apply(__set__, x, [this, value]);
      else if (__delete__ !== undefined) throw AttributeError("__set__");
      else Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    },
  };
}

/** What `Dog.size` gives: the descriptor is asked with None for the instance. */
export function class_accessor_of(x: object): PropertyDescriptor {
  const { __get__ } = x as Descriptor;
  return {
    configurable: true,
    get(this: unknown): unknown {
      return __get__ === undefined ? x : (apply(__get__, x, [null, this]) ?? null);
    },
  };
}

/** A getter and a setter of a JavaScript class body, completed: reading and writing fail in Python's words. */
export function completed(accessor: PropertyDescriptor, key: string): PropertyDescriptor {
  const complain = (self: unknown, what: string): never => {
    throw AttributeError(`property '${unmangle(key)}' of '${type_name(self)}' object has no ${what}`);
  };
  return {
    configurable: true,
    get:
      accessor.get ??
      function (this: unknown) {
        return complain(this, "getter");
      },
    set:
      accessor.set ??
      function (this: unknown) {
        complain(this, "setter");
      },
  };
}

/** The property object for a getter and a setter of a JavaScript class body. */
export function property_of(accessor: PropertyDescriptor, name: string, owner = ""): Property {
  const { get, set } = accessor;
  const path = owner === "" ? name : `${owner}.${name}`;
  const property = new Property(
    get === undefined ? null : def(`${path}(self)`, (self: unknown) => get.call(self)),
    set === undefined
      ? null
      : def(`${path}(self, value)`, (self: unknown, value: unknown) => set.call(self, value)),
  );
  property.$name = name;
  return property;
}
