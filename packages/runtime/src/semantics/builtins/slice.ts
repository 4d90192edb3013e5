/** `slice(stop)`, `slice(start, stop, step=None)`. Source: Library Reference. */

import { TypeError } from "../../objects/exceptions.ts";
import { constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { Slice, slice_type } from "../../objects/slice.ts";

export const slice: Type = /* @__PURE__ */ constructs(
  slice_type,
  (...args: unknown[]) => {
    if (args.length === 0) throw TypeError("slice expected at least 1 argument, got 0");
    if (args.length > 3) throw TypeError(`slice expected at most 3 arguments, got ${args.length}`);
    return args.length === 1 ? new Slice(null, args[0], null) : new Slice(args[0], args[1], args[2]);
  },
  { signature: /* @__PURE__ */ signature_of("slice(*args)", 0, true) },
);
