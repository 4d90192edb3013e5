// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/copyreg.py by `npm run library:python`. Do not edit.

import { def } from "../objects/call.ts";
import { dict_of } from "../objects/dict.ts";
import { TypeError } from "../objects/exceptions.ts";
import { callable } from "../semantics/builtins/callable.ts";
import { setitem } from "../semantics/operators/containers.ts";

export const dispatch_table = /* @__PURE__ */ dict_of();

export function pickle(ob_type, pickle_function, constructor_ob = null) {
  if (!callable(pickle_function)) {
    throw TypeError("reduction functions must be callable");
  }
  setitem(dispatch_table, ob_type, pickle_function);
  if (constructor_ob != null) {
    constructor(constructor_ob);
  }
  return null;
}
def("pickle(ob_type, pickle_function, constructor_ob=)", pickle, { module: "copyreg" });

function constructor(object) {
  if (!callable(object)) {
    throw TypeError("constructors must be callable");
  }
  return null;
}
def("constructor(object)", constructor, { module: "copyreg" });

export { constructor as constructor$ };
