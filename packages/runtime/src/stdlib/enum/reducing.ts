// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/enum/reducing.py by `npm run library:python`. Do not edit.

import { attr } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";

export function pickle_by_global_name(self, proto) {
  return attribute(self, "name");
}
def("pickle_by_global_name(self, proto)", pickle_by_global_name, { module: "enum" });

export function pickle_by_enum_name(self, proto) {
  return tuple_of(getattr, tuple_of(attribute(self, "__class__"), attr(self._name_, self, "_name_")));
}
def("pickle_by_enum_name(self, proto)", pickle_by_enum_name, { module: "enum" });
