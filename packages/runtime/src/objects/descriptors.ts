/**
 * property, staticmethod, classmethod as objects; and how a class body's values become JavaScript properties.
 *
 * From: `size = property(get_size)`, `@staticmethod`, an object with `__get__`
 * To:   an accessor on the prototype, a function on the class
 *
 * Source: Library Reference, property; "Descriptor Guide".
 */
import { apply, call, def, type PyFunction } from "./call.ts";
import { special_attribute } from "./common-attributes.ts";
import { AttributeError } from "./exceptions.ts";
import { bound_method, this_form } from "./method.ts";
import { unmangle } from "./names.ts";
import { type_name, type_of } from "./object.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

/** `property(fget, fset, fdel, doc)`. Its functions are in function form. */
export class Property extends PyObject {
  readonly fget: unknown;
  readonly fset: unknown;
  readonly fdel: unknown;
  __doc__: unknown;
  __name__: string | null = null;

  constructor(fget: unknown = null, fset: unknown = null, fdel: unknown = null, doc: unknown = null) {
    super();
    this.fget = fget;
    this.fset = fset;
    this.fdel = fdel;
    this.__doc__ = doc ?? (fget as PyFunction | null)?.$extras?.doc ?? null;
  }
  override get $class(): Type {
    return property_type;
  }
  getter(fget: unknown): Property {
    return new Property(fget, this.fset, this.fdel, this.__doc__);
  }
  setter(fset: unknown): Property {
    return new Property(this.fget, fset, this.fdel, this.__doc__);
  }
  deleter(fdel: unknown): Property {
    return new Property(this.fget, this.fset, fdel, this.__doc__);
  }
  __set_name__(_owner: unknown, name: string): void {
    this.__name__ = name;
  }
  __get__(self: unknown, _owner?: unknown): unknown {
    if (self == null) return this;
    if (this.fget === null) throw AttributeError(this.$complaint(self, "getter"));
    return call(this.fget, self);
  }
  __set__(self: unknown, value: unknown): void {
    if (this.fset === null) throw AttributeError(this.$complaint(self, "setter"));
    call(this.fset, self, value);
  }
  __delete__(self: unknown): void {
    if (this.fdel === null) throw AttributeError(this.$complaint(self, "deleter"));
    call(this.fdel, self);
  }
  $complaint(self: unknown, what: string): string {
    const name = this.__name__ === null ? "" : ` '${this.__name__}'`;
    return `property${name} of '${type_name(self)}' object has no ${what}`;
  }
}

/** A static or class method shows the names and the docstring of the function it holds. */
class Holder extends PyObject {
  readonly __func__: unknown;

  constructor(f: unknown) {
    super();
    this.__func__ = f;
  }
  get __wrapped__(): unknown {
    return this.__func__;
  }
  get __name__(): unknown {
    return this.$of_function("__name__");
  }
  get __qualname__(): unknown {
    return this.$of_function("__qualname__");
  }
  get __doc__(): unknown {
    return this.$of_function("__doc__");
  }
  get __module__(): unknown {
    return this.$of_function("__module__");
  }
  $of_function(key: string): unknown {
    const f = this.__func__ as Record<string, unknown>;
    return Object.hasOwn(f, key) ? f[key] : special_attribute(f, key);
  }
}

/** `staticmethod(f)`. */
export class StaticMethod extends Holder {
  override get $class(): Type {
    return staticmethod_type;
  }
  __get__(): unknown {
    return this.__func__;
  }
  __call__(...args: readonly unknown[]): unknown {
    return call(this.__func__, ...args);
  }
  $repr(repr: (x: unknown) => string): string {
    return `<staticmethod(${repr(this.__func__)})>`;
  }
}

/** `classmethod(f)`. */
export class ClassMethod extends Holder {
  __get__(self: unknown, owner?: unknown): unknown {
    const f = this.__func__ as PyFunction;
    return bound_method(this_form(f), owner ?? type_of(self));
  }

  override get $class(): Type {
    return classmethod_type;
  }
  $repr(repr: (x: unknown) => string): string {
    return `<classmethod(${repr(this.__func__)})>`;
  }
}

export const property_type: Type = /* @__PURE__ */ builtin_type("property", Property, {
  open: true,
  make: (...args: unknown[]) => new Property(...args),
  signatures: {
    getter: "(self, fget, /)",
    setter: "(self, fset, /)",
    deleter: "(self, fdel, /)",
    __get__: "(self, instance, owner=, /)",
    __set__: "(self, instance, value, /)",
    __delete__: "(self, instance, /)",
  },
});
export const staticmethod_type: Type = /* @__PURE__ */ builtin_type("staticmethod", StaticMethod, {
  open: true,
  make: (f: unknown) => new StaticMethod(f),
});
export const classmethod_type: Type = /* @__PURE__ */ builtin_type("classmethod", ClassMethod, {
  open: true,
  make: (f: unknown) => new ClassMethod(f),
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
      return __get__ === undefined ? x : (apply(__get__, x, [this, this.$class]) ?? null);
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
  property.__name__ = name;
  return property;
}
