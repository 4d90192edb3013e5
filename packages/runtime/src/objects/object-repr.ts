/**
 * What `repr` says of an object whose class has no `__repr__` of its own: instances, functions, classes.
 *
 * From: any object. To: `<__main__.Dog object at 0x7f0000000030>`, `<function f at ...>`, `<class 'int'>`
 *
 * Source: Language Reference 3.3.1, `object.__repr__`.
 */
import type { PyFunction } from "./call.ts";
import { identity_of } from "./identity.ts";
import { is_type, type_of } from "./object.ts";
import type { Type } from "./type.ts";

/** The module and qualified name as messages and `repr` show a class: `int`, `__main__.Dog`. */
export function type_path(cls: Type): string {
  return cls.$module === "builtins" ? cls.$qualname : `${cls.$module}.${cls.$qualname}`;
}

/** ` at 0x7f0000000030` */
export function at_address(x: unknown): string {
  return ` at 0x${identity_of(x).toString(16)}`;
}

export function object_repr(x: object): string {
  return `<${type_path(type_of(x))} object${at_address(x)}>`;
}

/** A class, a function, a bound method; `repr` is what shows the object a method is bound to. */
export function function_repr(f: PyFunction, repr: (x: unknown) => string): string {
  if (is_type(f)) return `<class '${type_path(f)}'>`;
  const { $signature, $self, $helper } = f;
  if ($self !== undefined && $helper !== undefined) {
    return `<built-in method ${f.name} of ${type_of($self).$name} object${at_address($self)}>`;
  }
  const renamed = (f as { __qualname__?: unknown }).__qualname__;
  const qualname = typeof renamed === "string" ? renamed : ($signature?.qualname ?? f.name);
  if ($self !== undefined) return `<bound method ${qualname} of ${repr($self)}>`;
  if ($signature === undefined || $signature.builtin)
    return `<built-in function ${$signature?.name ?? f.name}>`;
  return `<function ${qualname}${at_address(f)}>`;
}
