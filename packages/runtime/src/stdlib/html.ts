// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/html.py by `npm run library:python`. Do not edit.

import { def } from "../objects/call.ts";
import { truth } from "../objects/truth.ts";
import { replace } from "../semantics/methods/searching.ts";

export function escape(s, quote = true) {
  s = replace(replace(replace(s, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
  if (truth(quote)) {
    s = replace(replace(s, '"', "&quot;"), "'", "&#x27;");
  }
  return s;
}
def("escape(s, quote=)", escape, { module: "html" });
