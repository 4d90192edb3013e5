/**
 * `copy`: shallow and deep copies.
 *
 * Source: Library Reference, copy.
 */

import { call_method } from "../objects/attributes.ts";
import { builtin } from "../objects/builtin.ts";
import { ByteArray } from "../objects/bytearray.ts";
import { Bytes } from "../objects/bytes.ts";
import { apply, call, type PyFunction } from "../objects/call.ts";
import { Complex } from "../objects/complex.ts";
import { Dict, dict_of } from "../objects/dict.ts";
import { reduced_exception } from "../objects/exception-state.ts";
import { Exception, exception_type, PyBaseException, TypeError } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { identity_of } from "../objects/identity.ts";
import { each, items_of } from "../objects/iteration.ts";
import { BuiltinIterator } from "../objects/iterators.ts";
import { bound_method } from "../objects/method.ts";
import { namespace_of } from "../objects/namespace.ts";
import { is_type, PyObject, type Type, type_name, type_of } from "../objects/object.ts";
import { plain_setattr } from "../objects/plain-attributes.ts";
import { Range } from "../objects/range.ts";
import { AnySet, FrozenSet, frozenset_type } from "../objects/set.ts";
import { Ellipsis, NotImplemented } from "../objects/singletons.ts";
import { Slice } from "../objects/slice.ts";
import { Tuple } from "../objects/tuple.ts";
import { IntObject, ListObject, method_type, StrObject } from "../objects/types.ts";
import { __reduce__, __setstate__ as set_place } from "../semantics/methods/iterator-state.ts";
import { dispatch_table } from "./copyreg.ts";

export const __name__ = "copy";

export const Error: Type = /* @__PURE__ */ copy_error();

export const error: Type = Error;

function copy_error(): Type {
  const cls = exception_type("Error", Exception);
  cls.$module = "copy";
  return cls;
}

type Copier = (x: unknown) => unknown;

interface Copied {
  __copy__?: unknown;
  __deepcopy__?: unknown;
  __replace__?: unknown;
  /** How a class of the runtime is rebuilt from its parts; `begun` is told of the new object first. */
  $rebuild?(part: Copier, begun: (empty: unknown) => void): unknown;
}

/** Values that a copy shares: they cannot change, or are what they are, like functions. */
function is_atomic(x: unknown): boolean {
  if (typeof x !== "object" || x === null) return true;
  return (
    x instanceof Float ||
    x instanceof Complex ||
    x instanceof Range ||
    x === Ellipsis ||
    x === NotImplemented ||
    SHARED.has(type_name(x))
  );
}

const SHARED: ReadonlySet<string> = /* @__PURE__ */ new Set(["bytes", "code", "property", "ReferenceType"]);

export function copy(x: unknown): unknown {
  if (is_atomic(x) || x instanceof Slice) return x;
  const own = (x as Copied).__copy__;
  if (typeof own === "function") return own.call(x);
  if (x instanceof Tuple || type_of(x) === frozenset_type) return x;
  return rebuilt(x as object, (part) => part);
}

export const deepcopy = /* @__PURE__ */ builtin(
  "deepcopy(x, memo=)",
  function deepcopy(x: unknown, memo: unknown = null): unknown {
    return deep(x, memo instanceof Dict ? memo : new Dict());
  },
);

/** @param memo  what was copied already, by id: so that cycles end, and what is shared stays shared */
function deep(x: unknown, memo: Dict): unknown {
  if (is_method(x)) return bound_method(x.$method, deep(x.$self, memo));
  if (is_atomic(x)) return x;
  const id = identity_of(x);
  const known = memo.$get(id);
  if (known !== undefined) return known;
  const own = (x as Copied).__deepcopy__;
  let made: unknown;
  if (typeof own === "function") {
    made = own.call(x, memo);
  } else if (x instanceof Tuple) {
    const items = x.$items.map((item) => deep(item, memo));
    // The tuple may have been reached again by way of its items.
    const again = memo.$get(id);
    if (again !== undefined) return again;
    if (items.every((item, i) => item === x.$items[i])) return x;
    made = Reflect.construct(Tuple, [items], type_of(x));
  } else {
    made = rebuilt(
      x as object,
      (part) => deep(part, memo),
      (empty) => void memo.$set(id, empty),
    );
  }
  if (made !== x) {
    memo.$set(id, made);
    keep_alive(x, memo);
  }
  return made;
}

/** The memo holds what was copied, so that no other object can get its id meanwhile. */
function keep_alive(x: unknown, memo: Dict): void {
  const id = identity_of(memo);
  const kept = memo.$get(id);
  if (kept === undefined) memo.$set(id, [x]);
  else (kept as unknown[]).push(x);
}

/** Is it a method written in Python, bound to an object? */
function is_method(x: unknown): x is PyFunction & { readonly $method: PyFunction } {
  return typeof x === "function" && (x as PyFunction).$method !== undefined && type_of(x) === method_type;
}

/**
 * A new object like `x`, each part of it passed through `part`.
 * @param begun  told of the new object before its parts are copied
 */
function rebuilt(x: object, part: Copier, begun: (empty: unknown) => void = () => {}): unknown {
  const cls = type_of(x);
  const registered = dispatch_table.$get(cls);
  if (registered !== undefined) {
    const reduced = call(registered, x);
    return reduced instanceof Tuple ? from_parts(reduced, part, begun) : x;
  }
  const own = (x as Copied).$rebuild;
  if (own !== undefined) return own.call(x, part, begun);
  if (x instanceof PyBaseException && (x as Pickled).__reduce_ex__ === undefined)
    return from_parts(reduced_exception(x), part, begun);
  if (x instanceof BuiltinIterator) return from_parts(__reduce__(x) as Tuple, part, begun);
  if (x instanceof Slice) return new Slice(part(x.start), part(x.stop), part(x.step));
  const by_hooks = cls.$js === undefined ? undefined : by_pickle_hooks(x, cls, part, begun);
  if (by_hooks !== undefined) return by_hooks;
  const plain_list = Array.isArray(x) && !(x instanceof ListObject);
  if ((x as { $class?: unknown }).$class === undefined && !plain_list) return rebuilt_host(x, part, begun);
  const made =
    x instanceof FrozenSet
      ? cls.$allocate(cls, [x.$members().map(part)])
      : plain_list
        ? []
        : empty_of(x, cls);
  begun(made);
  if (Array.isArray(x)) {
    for (const item of [...x]) (made as unknown[])[(made as unknown[]).length] = part(item);
    if (plain_list) return made;
  } else if (x instanceof Dict) {
    for (const [key, value] of [...x.$map]) (made as Dict).$set(part(key), part(value));
  } else if (x instanceof AnySet && !(x instanceof FrozenSet)) {
    for (const member of x.$members()) (made as AnySet).$add(part(member));
  }
  for (const key of Object.keys(x)) {
    // Under `$.x` stands what `__dict__` holds under the name of a data descriptor.
    if ((key.startsWith("$") && !key.startsWith("$.")) || (Array.isArray(x) && /^\d+$/.test(key))) continue;
    (made as Record<string, unknown>)[key] = part((x as Record<string, unknown>)[key]);
  }
  return made;
}

interface Pickled {
  readonly __reduce_ex__?: PyFunction;
  readonly __reduce__?: PyFunction;
  readonly __getstate__?: PyFunction;
  readonly __setstate__?: PyFunction;
}

/** By the hooks of `pickle` that a class defines itself; undefined when it defines none. */
function by_pickle_hooks(x: object, cls: Type, part: Copier, begun: (empty: unknown) => void): unknown {
  const { __reduce_ex__, __reduce__, __getstate__, __setstate__ } = x as Pickled;
  const reduced =
    __reduce_ex__ !== undefined
      ? apply(__reduce_ex__, x, [4])
      : __reduce__ !== undefined
        ? apply(__reduce__, x, [])
        : undefined;
  if (typeof reduced === "string") return x;
  if (reduced instanceof Tuple) return from_parts(reduced, part, begun);
  if (__getstate__ === undefined && __setstate__ === undefined) return undefined;
  const state = __getstate__ === undefined ? dict_of(...namespace_of(x)!.$map) : apply(__getstate__, x, []);
  const made = empty_of(x, cls);
  begun(made);
  set_state(made, part(state));
  return made;
}

/** From what `__reduce__` gives: a function, its arguments, and what is done to its result. */
function from_parts(reduced: Tuple, part: Copier, begun: (empty: unknown) => void): unknown {
  const parts = reduced.$items;
  if (parts.length > 5) {
    throw TypeError(
      `_reconstruct() takes from 4 to 7 positional arguments but ${parts.length + 2} were given`,
    );
  }
  const [f, args, state, items, pairs] = parts;
  const made = call(f, ...(args as Tuple).$items.map(part));
  begun(made);
  if (state != null) set_state(made as object, part(state));
  if (items != null) for (const item of each(items)) call_method(made, "append", part(item));
  if (pairs != null) for (const pair of each(pairs)) set_pair(made, pair, part);
  return made;
}

function set_pair(made: unknown, pair: unknown, part: Copier): void {
  const [key, value] = items_of(pair);
  call_method(made, "__setitem__", part(key), part(value));
}

function set_state(made: object, state: unknown): void {
  if (made instanceof BuiltinIterator) return void set_place(made, state);
  const { __setstate__ } = made as Pickled;
  if (__setstate__ !== undefined) apply(__setstate__, made, [state]);
  else if (state instanceof Dict && made instanceof PyBaseException)
    for (const [key, value] of state.$map) plain_setattr(made, key as string, value);
  else if (state instanceof Dict)
    for (const [key, value] of state.$map) namespace_of(made)?.$map.set(key, value);
}

/** An instance of the same class that nothing was done to. */
function empty_of(x: object, cls: Type): object {
  const reducible =
    x instanceof Dict ||
    x instanceof AnySet ||
    Array.isArray(x) ||
    cls.$slots === undefined ||
    cls.$js !== undefined;
  if (x instanceof IntObject || x instanceof StrObject) return cls.$allocate(cls, [x.$value]);
  if (x instanceof Bytes) return cls.$allocate(cls, [new Bytes(x.$bytes)]);
  if (x instanceof ByteArray) {
    const made = cls.$allocate(cls, []) as ByteArray;
    made.$splice(0, 0, x.$bytes);
    return made;
  }
  if (!reducible && Object.getPrototypeOf(x) !== PyObject.prototype && is_type(cls)) {
    throw TypeError(`cannot pickle '${cls.$name}' object`);
  }
  return cls.$allocate(cls, []);
}

function rebuilt_host(x: object, part: Copier, begun: (empty: unknown) => void): unknown {
  const prototype: unknown = Object.getPrototypeOf(x);
  if (prototype !== Object.prototype && prototype !== null)
    throw TypeError("cannot copy a JavaScript object");
  const made: Record<string, unknown> = Object.create(prototype) as Record<string, unknown>;
  begun(made);
  for (const [key, value] of Object.entries(x)) made[key] = part(value);
  return made;
}

/** `copy.replace(x, **changes)`: what has `__replace__`, as named tuples do. */
export const replace = /* @__PURE__ */ builtin(
  "replace(obj, /, **changes)",
  function replace(x: unknown, changes?: unknown): unknown {
    if (typeof (x as Copied | null)?.__replace__ !== "function") {
      throw TypeError(`replace() does not support ${type_name(x)} objects`);
    }
    return call_method(x, "__replace__", ...(changes === undefined ? [] : [changes]));
  },
);
