/**
 * What `repr` says of an object whose class has no `__repr__` of its own: instances, functions, classes.
 *
 * From: any object. To: `<__main__.Dog object at 0x7f0000000030>`, `<function f at ...>`, `<class 'int'>`
 *
 * Source: Language Reference 3.3.1, `object.__repr__`.
 */
import type { PyFunction } from "./call.ts";
import { at_identity } from "./identity.ts";
import { is_type, type_of } from "./object.ts";
import { is_slot_wrapper } from "./slot-names.ts";
import { hashText } from "./text-hash.ts";
import type { Type } from "./type.ts";

/** The module and qualified name as messages and `repr` show a class: `int`, `__main__.Dog`. */
export function type_path(cls: Type): string {
  return cls.$module === "builtins" ? cls.$qualname : `${cls.$module}.${cls.$qualname}`;
}

/** ` at 0x7f0000000030`; what JavaScript has as a value and not as an object gets a place made of its text. */
export function at_address(x: unknown): string {
  const is_object = (typeof x === "object" && x !== null) || typeof x === "function";
  if (is_object) return at_identity(x as object);
  return ` at 0x${(0x7e0000000000 + (hashText(String(x)) >>> 0) * 16).toString(16)}`;
}

export function object_repr(x: object): string {
  return `<${type_path(type_of(x))} object${at_address(x)}>`;
}

/** A class, a function, a bound method; `repr` is what shows the object a method is bound to. */
export function function_repr(f: PyFunction, repr: (x: unknown) => string): string {
  if (is_type(f)) return `<class '${type_path(f)}'>`;
  const { $signature, $self, $helper, $objclass, $described } = f;
  if ($objclass !== undefined) {
    const kind = is_slot_wrapper($described!.qualname) ? "slot wrapper" : "method";
    return `<${kind} '${$described!.name}' of '${$objclass.$path ?? $objclass.$name}' objects>`;
  }
  if (
    $self !== undefined &&
    ($helper !== undefined || ($signature?.builtin && type_of($self).$module === "builtins"))
  ) {
    if ($signature !== undefined && is_slot_wrapper($signature.qualname)) {
      return `<method-wrapper '${$signature.name}' of ${type_of($self).$name} object${at_address($self)}>`;
    }
    const { $path = type_of($self).$name } = type_of($self);
    return `<built-in method ${$signature?.name ?? f.name} of ${$path} object${at_address($self)}>`;
  }
  const { __qualname__: renamed } = ($self === undefined ? f : (f.$method?.$function ?? f)) as {
    __qualname__?: unknown;
  };
  const qualname = typeof renamed === "string" ? renamed : ($signature?.qualname ?? f.name);
  if ($self !== undefined) return `<bound method ${qualname} of ${repr($self)}>`;
  if ($signature === undefined || $signature.builtin)
    return `<built-in function ${$signature?.name ?? f.name}>`;
  // What `lru_cache` makes is called as a function, and shows as an object of its type.
  const { $path } = type_of(f);
  return $path === undefined ? `<function ${qualname}${at_address(f)}>` : `<${$path} object${at_address(f)}>`;
}
