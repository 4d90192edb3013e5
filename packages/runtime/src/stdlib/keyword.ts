// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/keyword.py by `npm run library:python`. Do not edit.

import { def } from "../objects/call.ts";
import { split } from "../semantics/methods/splitting.ts";
import { contains } from "../semantics/operators/containers.ts";

export const kwlist = /* @__PURE__ */ split(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield",
);
export const softkwlist = ["_", "case", "match", "type"];

export function iskeyword(s) {
  return contains(kwlist, s);
}
def("iskeyword(s, /)", iskeyword, { module: "keyword" });

export function issoftkeyword(s) {
  return contains(softkwlist, s);
}
def("issoftkeyword(s, /)", issoftkeyword, { module: "keyword" });
