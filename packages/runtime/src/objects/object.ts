/**
 * Any value's type.
 *
 * From: `type(x)`, `type(x).__name__`
 * To:   `type_of(x)`, `type_name(x)`
 *
 * Source: The Python Language Reference, 3.1.
 */
import { float_type } from "./float.ts";
import type { Signature } from "./signature.ts";
import { is_slot_wrapper } from "./slot-names.ts";
import { type Type, type } from "./type.ts";
import {
  bool_type,
  builtin_function_type,
  function_type,
  host_type,
  int_type,
  list_type,
  method_descriptor_type,
  method_type,
  method_wrapper_type,
  module_type,
  NoneType,
  str_type,
  wrapper_descriptor_type,
} from "./types.ts";

export { builtin_type, constructs, object, PyObject, type Type, type TypeOptions, type } from "./type.ts";

/** The type object of any value; a value that JavaScript made and Python has no type for gets `host_type`. */
export function type_of(x: unknown): Type {
  switch (typeof x) {
    case "object": {
      if (x === null) return NoneType;
      const cls = (x as { $class?: Type }).$class;
      if (cls !== undefined) return cls;
      if (Array.isArray(x)) return list_type;
      return is_module(x) ? module_type : host_type;
    }
    case "number":
      // What an array of the host holds is as the host has it.
      return Number.isInteger(x) ? int_type : float_type;
    case "bigint":
      return int_type;
    case "string":
      return str_type;
    case "boolean":
      return bool_type;
    case "undefined":
      return NoneType;
    case "function": {
      const { $class, $signature, $self, $helper, $objclass, $described } = x as unknown as Partial<Type> & {
        $self?: unknown;
        $helper?: unknown;
        $objclass?: Type;
        $described?: Signature;
      };
      if ($class !== undefined) return $class;
      if ($objclass !== undefined) {
        return is_slot_wrapper($described!.qualname) ? wrapper_descriptor_type : method_descriptor_type;
      }
      if ($self !== undefined) {
        const { $module } = type_of($self);
        const is_builtin = $helper !== undefined || ($signature?.builtin && $module === "builtins");
        if (!is_builtin) return method_type;
        return $signature !== undefined && is_slot_wrapper($signature.qualname)
          ? method_wrapper_type
          : builtin_function_type;
      }
      return $signature === undefined || $signature.builtin ? builtin_function_type : function_type;
    }
    default:
      return host_type;
  }
}

/** The name error messages use: `type(x).__name__`. */
export function type_name(x: unknown): string {
  const { $path, $name } = type_of(x);
  return $path ?? $name;
}

/** Is `x` a type object? */
export function is_type(x: unknown): x is Type {
  return typeof x === "function" && (x as unknown as Partial<Type>).$mro !== undefined;
}

/** A special method of a class as an object: what its metaclass has; undefined when that is `type`. */
export function metaclass_method(x: unknown, name: string): unknown {
  if (!is_type(x) || x.$class === type) return undefined;
  return (x.$class.prototype as Record<string, unknown>)[name];
}

/** A namespace of exports; as CommonJS it is a plain object with a mark, and where esbuild bundled it one of getters that are there for good. */
export function is_module(x: object): boolean {
  const { __esModule, [Symbol.toStringTag]: tag } = x as {
    __esModule?: unknown;
    [Symbol.toStringTag]?: unknown;
  };
  if (tag === "Module" || __esModule === true) return true;
  if (Object.getPrototypeOf(x) !== Object.prototype) return false;
  for (const key in x) {
    const held = Object.getOwnPropertyDescriptor(x, key);
    return held?.get !== undefined && held.set === undefined && !held.configurable;
  }
  return false;
}
