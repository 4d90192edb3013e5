/** `list(iterable=())`. Source: Library Reference. */

import { TypeError } from "../../objects/exceptions.ts";
import { each_counted, items_of } from "../../objects/iteration.ts";
import { with_list_methods } from "../../objects/list-methods.ts";
import { constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { list_type } from "../../objects/types.ts";

export const list: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ with_list_methods(list_type),
  (...args: unknown[]) => {
    if (args.length > 1) throw TypeError(`list expected at most 1 argument, got ${args.length}`);
    const [items] = args;
    if (items === undefined) return [];
    return Array.isArray(items) ? items_of(items).slice() : [...each_counted(items)];
  },
  { signature: /* @__PURE__ */ signature_of("list(iterable=, /)", 0, true) },
);
