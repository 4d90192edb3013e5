/**
 * The names of an object's attributes, as `dir` lists them.
 *
 * Source: Library Reference, `dir`; CPython's `object.__dir__` and `type.__dir__`.
 */

import type { PyFunction } from "./call.ts";
import { class_names } from "./class-namespace.ts";
import { names_of } from "./member-names.ts";
import { function_of } from "./method.ts";
import { namespace_of, own_names } from "./namespace.ts";
import { is_module, is_type, type_of } from "./object.ts";

/** Those that every object has. */
const EVERYWHERE =
  "__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__ " +
  "__init_subclass__ __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__";

/** Names of the object itself, then of its classes, each once, in no order that means something. */
export function dir_names(x: unknown): string[] {
  if (typeof x === "object" && x !== null && is_module(x)) {
    // What is exported under its name and beside the property of a function, as `operator.call` is, counts once.
    return [...new Set(namespace_of(x)!.$map.keys())] as string[];
  }
  const names = new Set<string>();
  if ((typeof x === "object" && x !== null) || (typeof x === "function" && !is_type(x))) {
    if (!Array.isArray(x) || "$class" in x) {
      // A bound method shows the attributes of its function.
      const holder = typeof x === "function" ? function_of(x as PyFunction) : x;
      for (const name of own_names(holder)) if (!/^\d+$/.test(name)) names.add(name);
    }
  }
  for (const cls of is_type(x) ? x.$mro : type_of(x).$mro) {
    for (const name of names_of(cls) ?? class_names(cls)) names.add(name);
    // Methods of the class that are part of the programs that name them.
    for (const name of Object.keys(cls.$signatures ?? {})) names.add(name);
  }
  for (const name of EVERYWHERE.split(" ")) names.add(name);
  return [...names];
}
