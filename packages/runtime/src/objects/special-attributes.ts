/**
 * Attributes that every object has, or every class, or every function, without a property that holds them.
 *
 * From: `x.__class__`, `Dog.__name__`, `f.__doc__`, `super().__setattr__`
 * To:   `special_attribute(x, "__class__")`; undefined when there is none
 *
 * Source: The Python Language Reference, 3.2 and 3.3.
 */
import { call, type PyFunction } from "./call.ts";
import { has_weakref } from "./class-namespace.ts";
import { common_attribute } from "./common-attributes.ts";
import { Dict, dict_from } from "./dict.ts";
import { AttributeError, PyBaseException, SystemExit, TypeError } from "./exceptions.ts";
import { class_item, is_builtin_generic } from "./generic-alias.ts";
import { MappingProxy } from "./mapping-proxy.ts";
import { bound_method, function_of, this_form } from "./method.ts";
import { bound_descriptor } from "./method-descriptor.ts";
import { unmangle } from "./names.ts";
import { namespace_of } from "./namespace.ts";
import { is_type, type_of } from "./object.ts";
import { object_method } from "./object-methods.ts";
import { frozenset_from } from "./set.ts";
import { signature_of } from "./signature.ts";
import { tuple_from } from "./tuple.ts";
import { builtin_base, object, type Type, type } from "./type.ts";
import { getset_of, member_of } from "./type-members.ts";
import { builtin_function_type, method_type } from "./types.ts";

/** The attribute `key` of `x`, or undefined. */
export function special_attribute(x: unknown, key: string): unknown {
  if (!key.startsWith("__")) {
    if (x instanceof PyBaseException) return of_exception(x, key);
    if (!is_type(x)) return undefined;
    return key === "mro" ? of_metaclass(x, key) : member_of(x, unmangle(key));
  }
  const common = common_attribute(x, key);
  if (common !== undefined) return common;
  if (typeof x === "function") {
    const found = is_type(x) ? of_type(x, key) : of_function(x as PyFunction, key);
    if (found !== undefined) return found;
    return (is_type(x) ? of_metaclass(x, key) : undefined) ?? object_method(x, key);
  }
  if (key === "__dict__") return namespace_of(x);
  if (key === "__weakref__") return has_weakref(type_of(x)) ? null : undefined;
  if (
    key === "__doc__" ||
    key === "__module__" ||
    key.startsWith("__firstline") ||
    key.startsWith("__static_")
  ) {
    return of_type(type_of(x), key);
  }
  return object_method(x, key);
}

/** The arguments of an exception as a tuple, the same one each time. */
function of_exception(e: PyBaseException, key: string): unknown {
  if (key !== "args" && !(key === "code" && e.$class.$mro.includes(SystemExit))) return undefined;
  e.$args_tuple ??= tuple_from(e.$args);
  return e.$args_tuple;
}

function of_type(cls: Type, key: string): unknown {
  switch (key) {
    case "__module__":
      return cls.$module;
    case "__doc__":
      return cls.$doc ?? null;
    case "__bases__":
      return tuple_from(cls.$bases);
    case "__base__":
      return cls === object ? null : best_base(cls);
    case "__mro__":
      return tuple_from(cls.$mro);
    case "__dict__":
      return new MappingProxy(namespace_of(cls)!);
    case "__type_params__":
      return cls.$js === undefined
        ? undefined
        : tuple_from((Object.hasOwn(cls, "$type_params") && cls.$type_params?.()) || []);
    case "__annotations__":
      return annotations_of(cls as { $annotations?: unknown });
    case "__firstlineno__":
      return cls.$mro.find((base) => Object.hasOwn(base, "$statement"))?.$line;
    case "__static_attributes__":
      return statement_names(cls.$mro.find((base) => Object.hasOwn(base, "$statement")));
    case "__class_getitem__":
      return is_builtin_generic(cls) && cls !== type
        ? (subscript: unknown) => class_item(cls, subscript)
        : undefined;
    case "__abstractmethods__":
      if (cls === type || !Object.hasOwn(cls, "$abstract") || cls.$abstract === undefined)
        throw AttributeError(key);
      return frozenset_from(cls.$abstract);
    case "__weakref__":
      return cls.$mro.includes(type) ? undefined : cls.$js && getset_of(cls, key);
    case "__flags__":
    case "__basicsize__":
    case "__itemsize__":
    case "__dictoffset__":
    case "__weakrefoffset__":
      throw AttributeError(`'type' object attribute '${key}' is not in the subset`);
    default:
      return undefined;
  }
}

/** The base whose instances are held like those of the class. */
function best_base(cls: Type): Type {
  const native = builtin_base(cls);
  return cls.$bases.find((base) => builtin_base(base) === native) ?? cls.$bases[0] ?? object;
}

/** `__static_attributes__`, which is known where the program says that name. */
function statement_names(cls: Type | undefined): unknown {
  if (cls === undefined || cls.$line === undefined) return undefined;
  return tuple_from((Object.hasOwn(cls, "$assigned") && cls.$assigned) || []);
}

/** Methods of `type` that no method of `object` hides. */
const OF_TYPE_ALONE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__call__",
  "__prepare__",
  "__instancecheck__",
  "__subclasscheck__",
  "__subclasses__",
  "mro",
]);

/** A method of `type`: bound to a class; a class of classes has them all, as functions. */
function of_metaclass(cls: Type, key: string): unknown {
  const is_metaclass = cls.$mro.includes(type);
  if (!is_metaclass && !OF_TYPE_ALONE.has(key)) return undefined;
  const f = type_method(key);
  return f === undefined || is_metaclass ? f : method_of_type(f, cls);
}

/** Also those that a program without `type` in it may ask for. */
function type_method(key: string): PyFunction | undefined {
  if (key === "mro") return (cls) => [...(cls as Type).$mro];
  if (key === "__subclasses__") {
    return (cls) => (cls as Type).$subclasses.map((ref) => ref.deref()).filter((sub) => sub !== undefined);
  }
  return type.$type_method?.(key) as PyFunction | undefined;
}

function method_of_type(f: PyFunction, cls: Type): PyFunction {
  const bound: PyFunction = (...args) => f(cls, ...args);
  bound.$self = cls;
  return bound;
}

/** Evaluated once, when first asked for: an annotation may name what is defined later. */
function annotations_of(holder: { $annotations?: unknown }): unknown {
  let annotations = Object.hasOwn(holder, "$annotations") ? holder.$annotations : undefined;
  if (typeof annotations === "function") annotations = (annotations as () => unknown)();
  if (!(annotations instanceof Dict)) annotations = dict_from((annotations ?? {}) as Record<string, unknown>);
  holder.$annotations = annotations;
  return annotations;
}

/** `f.__call__`, which takes whatever `f` takes. */
function caller_of(f: PyFunction): PyFunction {
  const caller: PyFunction = (...args) => call(f, ...args);
  caller.$signature = signature_of("__call__(*args, **kwargs)", 0, true);
  caller.$self = f;
  return caller;
}

/** `f.__get__`: what makes a method of a function when it is looked up through an instance. */
function getter_of(f: PyFunction): PyFunction | undefined {
  const cls = type_of(f);
  const is_method = cls === method_type;
  if (!is_method && (f.$self !== undefined || (cls.$name !== "function" && f.$objclass === undefined)))
    return undefined;
  const getter: PyFunction = (self, owner) => {
    if (self == null && owner == null) throw TypeError("__get__(None, None) is invalid");
    if (self == null || is_method) return f;
    return f.$objclass === undefined ? bound_method(this_form(f), self) : bound_descriptor(f, self);
  };
  getter.$signature = signature_of(`${cls.$name}.__get__(self, instance, owner=, /)`, 1, true);
  getter.$self = f;
  return getter;
}

function of_function(f: PyFunction, key: string): unknown {
  const signature = f.$signature ?? f.$described;
  const helper = f.$helper;
  const extras = f.$extras ?? f.$method?.$extras ?? f.$method?.$function?.$extras;
  switch (key) {
    case "__qualname__":
      // `math.sqrt(x, /)` is how errors name the function; to itself it is `sqrt`.
      return signature?.builtin && type_of(f) === builtin_function_type && f.$self === undefined
        ? signature.name
        : (signature?.qualname ?? f.name);
    case "__module__":
      return extras?.module ?? (signature === undefined || signature.builtin ? "builtins" : "__main__");
    case "__doc__":
      return extras?.doc ?? null;
    case "__dict__":
      return signature === undefined ? undefined : namespace_of(function_of(f));
    case "__objclass__":
      return f.$objclass;
    case "__self__":
      return f.$self;
    case "__func__":
      return f.$self === undefined || type_of(f) !== method_type || helper !== undefined
        ? undefined
        : function_of(f);
    case "__annotations__": {
      const holder = f as { $annotations?: unknown };
      if (!Object.hasOwn(f, "$annotations")) holder.$annotations = extras?.annotations;
      return annotations_of(holder);
    }
    case "__defaults__":
    case "__kwdefaults__":
    case "__code__":
    case "__closure__":
    case "__globals__":
    case "__type_params__": {
      if (signature === undefined || signature.builtin) return undefined;
      const known = extras?.details?.(f, key);
      if (known !== undefined || key === "__type_params__") return known;
      // A function of another module, which keeps what its own module asks for.
      throw AttributeError(`'function' object attribute '${key}' is not in the subset`);
    }
    case "__get__":
      return getter_of(f);
    case "__call__":
      return caller_of(f);
    default:
      return undefined;
  }
}
