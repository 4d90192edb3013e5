/**
 * What `repr` says of an object whose class has no `__repr__` of its own: instances, functions, classes.
 *
 * From: any object. To: `<__main__.Dog object at 0x7f0000000030>`, `<function f at ...>`, `<class 'int'>`
 *
 * Source: Language Reference 3.3.1, `object.__repr__`.
 */
import { identity_of } from "./identity.ts";
import { is_type, type_of } from "./object.ts";
import type { Signature } from "./signature.ts";
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
  if (is_type(x)) return `<class '${type_path(x)}'>`;
  if (typeof x === "function") {
    const { $signature } = x as unknown as { $signature?: Signature };
    if ($signature === undefined || $signature.builtin) {
      return `<built-in function ${$signature === undefined ? (x as { name: string }).name : $signature.name}>`;
    }
    return `<function ${$signature.qualname}${at_address(x)}>`;
  }
  return `<${type_path(type_of(x))} object${at_address(x)}>`;
}
