/**
 * Making instances: what calling a class does.
 *
 * From: `Dog("Rex")`
 * To:   `Dog("Rex")`: an object of the JavaScript class, whose `__init__` then gets the arguments
 *
 * A class with a `__new__`, a built-in base or abstract methods takes the general way.
 *
 * Source: The Python Language Reference, 3.3.1, `object.__new__`; CPython's type.__call__.
 */
import { apply, type PyFunction } from "./call.ts";
import { TypeError } from "./exceptions.ts";
import { guarded, needs_guard } from "./getattribute.ts";
import { new_method } from "./new-method.ts";
import { is_type, type_name, type_of } from "./object.ts";
import { object_new } from "./object-methods.ts";
import { builtin_base, object, type Type, type } from "./type.ts";

interface Instance {
  readonly __init__?: PyFunction;
  readonly __new__?: PyFunction;
}

/**
 * The function that a class is.
 * @param self  gives the class; asked when it is first called, as it does not exist yet
 */
export function factory(self: () => Type): (...args: readonly unknown[]) => unknown {
  let construct: (new () => Instance) | null = null;
  let cls: Type | null = null;
  return function instance(...args: readonly unknown[]): unknown {
    if (construct === null) {
      cls ??= self();
      if (cls.$class !== type) {
        const { __call__: by_metaclass } = cls.$class.prototype as { __call__?: PyFunction };
        if (by_metaclass !== undefined) return apply(by_metaclass, cls, args);
      }
      if (cls.$called !== undefined) return cls.$called(...args);
      if (!is_simple(cls)) return general(cls, args);
      construct = cls.$js as new () => Instance;
    }
    const made = new construct();
    if (made.__init__ !== undefined) {
      const result = made.__init__(...args);
      if (result != null) throw bad_result(result);
    } else if (args.length > 0) {
      throw TypeError(`${cls!.$name}() takes no arguments`);
    }
    return made;
  };
}

/** Nothing but an object and its `__init__`. */
function is_simple(cls: Type): boolean {
  const { __new__: own_new } = cls.prototype as Instance;
  const special = cls.$abstract !== undefined || own_new !== undefined || needs_guard(cls);
  return !special && builtin_base(cls) === object;
}

/** `type.__call__`: what calling a class does unless its metaclass says otherwise. */
export function construct(cls: Type, args: readonly unknown[]): unknown {
  if (cls.$called !== undefined) return cls.$called(...args);
  return cls.$js === undefined ? cls(...args) : general(cls, args);
}

/** `__new__`, and `__init__` when an instance of the class came out. */
function general(cls: Type, args: readonly unknown[]): unknown {
  const has_some = (cls.prototype as Instance).__new__ !== undefined;
  const own_new = has_some ? new_method(cls.$mro, 0) : undefined;
  let made = own_new === undefined ? object_new(cls, ...args) : apply(own_new, cls, args);
  made = guarded(made);
  if (!type_of(made).$mro.includes(cls)) return made;
  // A class has `__init__` of its instances; what initialises it is its metaclass's.
  const { __init__: init } = (is_type(made) ? made.$class.prototype : (made ?? {})) as Instance;
  if (typeof init === "function") {
    const result = apply(init, made, args);
    if (result != null) throw bad_result(result);
  }
  return made;
}

function bad_result(result: unknown): Error {
  return TypeError(`__init__() should return None, not '${type_name(result)}'`);
}
