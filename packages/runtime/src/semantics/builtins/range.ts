/** `range(stop)`, `range(start, stop, step=1)`. Source: Library Reference. */

import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { constructs, type Type } from "../../objects/object.ts";
import { Range, range_type } from "../../objects/range.ts";
import { signature_of } from "../../objects/signature.ts";

export const range: Type = /* @__PURE__ */ constructs(
  range_type,
  (...args: unknown[]) => {
    if (args.length === 0) throw TypeError("range expected at least 1 argument, got 0");
    if (args.length > 3) throw TypeError(`range expected at most 3 arguments, got ${args.length}`);
    if (args.length === 1) return new Range(0, index_of(args[0]), 1);
    const start = index_of(args[0]);
    const stop = index_of(args[1]);
    const step = args.length === 3 ? index_of(args[2]) : 1;
    if (step === 0) throw ValueError("range() arg 3 must not be zero");
    return new Range(start, stop, step);
  },
  { signature: /* @__PURE__ */ signature_of("range(*args)", 0, true) },
);
