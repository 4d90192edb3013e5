// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/ast/nodes.py by `npm run library:python`. Do not edit.

import { define_class } from "../../objects/define-class.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { id } from "../../semantics/builtins/id.ts";

/** `kind` is the name of the class that `ast` has for it; `parts` what a literal is made of, else nothing. */
export const Node = /* @__PURE__ */ define_class(
  "Node",
  [],
  class {
    __init__(kind, first, parts = tuple_of()) {
      this.kind = kind;
      //: The tokens it begins and ends with.
      this.first = first;
      this.last = first;
      this.parts = parts;
    }

    __repr__() {
      return `<ast.${formatted(this.kind)} object at ${format(id(this), "#x")}>`;
    }
  },
  { __init__: "(self, kind, first, parts=)", __repr__: "(self)" },
  { module: "ast" },
);
