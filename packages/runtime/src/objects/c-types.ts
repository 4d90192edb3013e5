/**
 * Classes of the library that are written in Python here and in C in CPython: messages call them by their module too.
 *
 *     @_c_types.of_c
 *     class Decimal:        unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
 *
 * Source: CPython 3.13, `tp_name`.
 */
import type { Type } from "./type.ts";

export function of_c(cls: Type): Type {
  cls.$path = `${cls.$module}.${cls.$name}`;
  return cls;
}
