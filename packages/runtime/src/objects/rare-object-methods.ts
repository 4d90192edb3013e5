/**
 * The methods of `object` that few programs name: `__dir__`, `__format__`, and those that `pickle` and `copy` are made of.
 *
 * From: `super().__dir__()`, `x.__getstate__()`, `x.__reduce_ex__(2)`
 *
 * They join the others (object-methods.ts) where a program says such a name.
 *
 * Source: Library Reference, `object.__reduce_ex__`; CPython's Objects/typeobject.c.
 */

import { apply, def, type PyFunction } from "./call.ts";
import { Dict, dict_from } from "./dict.ts";
import { dir_names } from "./dir-names.ts";
import { reduced_exception } from "./exception-state.ts";
import { PyBaseException, TypeError } from "./exceptions.ts";
import { mangle } from "./names.ts";
import { namespace_of } from "./namespace.ts";
import { type_name, type_of } from "./object.ts";
import { object_new } from "./object-methods.ts";
import { plain_setattr } from "./plain-attributes.ts";
import { str_of } from "./repr.ts";
import { NotImplemented } from "./singletons.ts";
import { type Tuple, tuple_from } from "./tuple.ts";
import { object, type Type } from "./type.ts";

type Method = (self: unknown, ...args: readonly unknown[]) => unknown;

/** In its function form; undefined for another name. */
export function rare_object_function(key: string): Method | undefined {
  switch (key) {
    case "__dir__":
      return (self) => dir_names(self);
    case "__format__":
      return object_format;
    case "__getstate__":
      return state_of;
    case "__reduce__":
      return (self) => reduced(self, 0);
    case "__reduce_ex__":
      return reduce_ex;
    case "__setstate__":
      return set_state;
    case "__subclasshook__":
      return () => NotImplemented;
    default:
      return undefined;
  }
}

function object_format(self: unknown, spec: unknown): string {
  if (typeof spec !== "string") throw TypeError(`__format__() argument must be str, not ${type_name(spec)}`);
  if (spec !== "") throw TypeError(`unsupported format string passed to ${type_name(self)}.__format__`);
  return str_of(self);
}

/** The `__dict__`, and beside it the values of slots; None when there is neither. */
function state_of(self: unknown): unknown {
  const namespace = namespace_of(self);
  const names = namespace === undefined ? [] : [...namespace.$map];
  const state = names.length === 0 ? null : dict_from(Object.fromEntries(names));
  const slots: [string, unknown][] = [];
  for (const cls of type_of(self).$mro) {
    for (const name of (Object.hasOwn(cls, "$own_slots") && cls.$own_slots) || []) {
      const value = (self as Record<string, unknown>)[mangle(name)];
      if (value !== undefined && name !== "__dict__" && name !== "__weakref__") slots.push([name, value]);
    }
  }
  return slots.length === 0 ? state : tuple_from([state, dict_from(Object.fromEntries(slots))]);
}

function reduce_ex(self: unknown, protocol: unknown): unknown {
  const own = (self as { __reduce__?: PyFunction } | null | undefined)?.__reduce__;
  if (typeof own === "function") return apply(own, self, []);
  return reduced(self, Number(protocol));
}

interface Pickled {
  readonly __getstate__?: PyFunction;
  readonly __getnewargs__?: PyFunction;
}

/** `BaseException.__setstate__(state)`: every item an attribute. */
function set_state(self: unknown, state: unknown): null {
  if (state instanceof Dict)
    for (const [name, value] of state.$map) plain_setattr(self, name as string, value);
  else if (state != null) throw TypeError("state is not a dictionary");
  return null;
}

function reduced(self: unknown, protocol: number): unknown {
  const cls = type_of(self);
  if (self instanceof PyBaseException) return reduced_exception(self);
  const { __getstate__: own_state, __getnewargs__: own_args } = self as Pickled;
  const state = typeof own_state === "function" ? apply(own_state, self, []) : state_of(self);
  if (protocol < 2) {
    if (cls.$js === undefined && cls !== object) throw TypeError(`cannot pickle '${cls.$name}' object`);
    const made = [new_of_base, tuple_from([cls, object, null])];
    return tuple_from(state == null ? made : [...made, state]);
  }
  const args = typeof own_args === "function" ? (apply(own_args, self, []) as Tuple).$items : [];
  return tuple_from([new_of_class, tuple_from([cls, ...args]), state, null, null]);
}

/** What `copyreg` calls these two. */
const new_of_class = /* @__PURE__ */ def(
  "__newobj__(cls, *args)",
  (cls: unknown, ...args: unknown[]) => object_new(cls, ...args),
  { module: "copyreg" },
);
const new_of_base = /* @__PURE__ */ def(
  "_reconstructor(cls, base, state)",
  (cls: unknown) => object_new(cls as Type),
  { module: "copyreg" },
);
