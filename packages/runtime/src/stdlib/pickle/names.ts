// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pickle/names.py by `npm run library:python`. Do not edit.
/**
 * Classes and functions by the names they were written by, and the errors of `pickle`.
 *
 * Only what this program has written can be found again, and the built-in ones.
 *
 * Source: Library Reference, `pickle`, "What can be pickled and unpickled?"; the words of errors are CPython's.
 */

import { attr } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { eq } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { AttributeError, Exception } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { contains, getitem, setitem } from "../../semantics/operators/containers.ts";
import * as builtins from "../builtins.ts";

export const PickleError = /* @__PURE__ */ define_class(
  "PickleError",
  [Exception],
  class {
    static __module__ = "_pickle";
  },
  {},
  { module: "pickle" },
);

export const PicklingError = /* @__PURE__ */ define_class(
  "PicklingError",
  [PickleError],
  class {
    static __module__ = "_pickle";
  },
  {},
  { module: "pickle" },
);

export const UnpicklingError = /* @__PURE__ */ define_class(
  "UnpicklingError",
  [PickleError],
  class {
    static __module__ = "_pickle";
  },
  {},
  { module: "pickle" },
);

const _known = /* @__PURE__ */ dict_of();

export function note(module, name, obj) {
  setitem(_known, tuple_of(module, name), obj);
  return null;
}
def("note(module, name, obj)", note, { module: "pickle" });

/** Module and qualified name by which an object is found again. */
export function name_of(obj, name = null) {
  let value, value$1;
  name = truth(name)
    ? name
    : truth((value = getattr(obj, "__qualname__", null)))
      ? value
      : attr(obj.__name__, obj, "__name__");
  const module = truth((value$1 = getattr(obj, "__module__", null))) ? value$1 : "builtins";
  if (contains(split(name, "."), "<locals>")) {
    throw AttributeError(`Can't get local object ${repr(name)}`);
  }
  if (contains(name, "<lambda>")) {
    throw PicklingError(
      `Can't pickle ${repr(obj)}: attribute lookup ${formatted(name)} on ${formatted(module)} failed`,
    );
  }
  note(module, name, obj);
  return tuple_of(module, name);
}
def("name_of(obj, name=)", name_of, { module: "pickle" });

export function found(module, name) {
  if (contains(_known, tuple_of(module, name))) {
    return getitem(_known, tuple_of(module, name));
  }
  if (eq(module, "builtins") && hasattr(builtins, name)) {
    return getattr(builtins, name);
  }
  throw AttributeError(`Can't get attribute ${repr(name)} on <module ${repr(module)}>`);
}
def("found(module, name)", found, { module: "pickle" });
