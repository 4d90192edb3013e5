/**
 * Class statements that name a metaclass of the program's own.
 *
 * From: `class Plugin(metaclass=Registry): ...`
 * To:   `const Plugin = define_class_by(Registry, "Plugin", [], (ns) => {...})`
 *
 * Source: The Python Language Reference, 3.3.3.
 */
import type { Body, ClassExtras, MethodTable } from "../../objects/define-class.ts";
import { derive } from "../../objects/type-call.ts";

/** @param metaclass  a class of classes, or whatever can be called with a name, bases and a namespace */
export function define_class_by(
  metaclass: unknown,
  name: string,
  bases: readonly unknown[],
  body: Body,
  table: MethodTable = {},
  extras: ClassExtras = {},
): unknown {
  return derive(metaclass, { name, bases, body, table, extras });
}

/** A name in a class body whose namespace `__prepare__` may have put something into: `otherwise` reads the variable around it. */
export function prepared_name(
  namespace: Record<string, unknown>,
  name: string,
  otherwise: () => unknown,
): unknown {
  const value = namespace[name];
  return value === undefined ? otherwise() : value;
}
