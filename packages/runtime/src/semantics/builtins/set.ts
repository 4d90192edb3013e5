/** `set(iterable=())`. Source: Library Reference. */

import { TypeError } from "../../objects/exceptions.ts";
import { constructs, type Type } from "../../objects/object.ts";
import { Set_, set_type } from "../../objects/set.ts";
import { signature_of } from "../../objects/signature.ts";

export const set: Type = /* @__PURE__ */ constructs(
  set_type,
  (...args: unknown[]) => {
    if (args.length > 1) throw TypeError(`set expected at most 1 argument, got ${args.length}`);
    const made = new Set_();
    if (args[0] !== undefined) made.$update(args[0]);
    return made;
  },
  { signature: /* @__PURE__ */ signature_of("set(iterable=, /)", 0, true) },
);
