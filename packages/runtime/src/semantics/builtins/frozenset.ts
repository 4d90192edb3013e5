/** `frozenset(iterable=())`. Source: Library Reference. */

import { TypeError } from "../../objects/exceptions.ts";
import { constructs, type Type } from "../../objects/object.ts";
import { FrozenSet, frozenset_type } from "../../objects/set.ts";
import { signature_of } from "../../objects/signature.ts";

export const frozenset: Type = /* @__PURE__ */ constructs(
  frozenset_type,
  (...args: unknown[]) => {
    if (args.length > 1) throw TypeError(`frozenset expected at most 1 argument, got ${args.length}`);
    const [items] = args;
    if (items instanceof FrozenSet && items.$class === frozenset_type) return items;
    const made = new FrozenSet();
    if (items !== undefined) made.$update(items);
    return made;
  },
  { signature: /* @__PURE__ */ signature_of("frozenset(iterable=, /)", 0, true) },
);
