/**
 * Methods that only types with a class of their own have: `decode` and `hex` of bytes, `indices` of slice; and class methods. Every receiver
 * answers itself.
 *
 * Source: Library Reference, "Built-in Types".
 */
import { call_method } from "../../objects/attributes.ts";
import { ValueError } from "../../objects/exceptions.ts";
import type { Float } from "../../objects/float.ts";
import { hex_of } from "../../objects/float-methods.ts";
import { index_of } from "../../objects/index-of.ts";
import { late } from "../../objects/late.ts";
import { exact_indices, type Slice } from "../../objects/slice.ts";
import type { Helper } from "../../objects/str-method.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import { int } from "../builtins/int.ts";

export const decode: Helper = (x, ...args) => call_method(x, "decode", ...args);
export const hex: Helper = /* @__PURE__ */ late("hex", {
  "builtins.float": function (this: Float) {
    return hex_of(this.$value);
  },
});
export const indices: Helper = /* @__PURE__ */ late("indices", {
  /** The `(start, stop, step)` that the slice means for a sequence of `length` items. */
  "builtins.slice": function (this: Slice, length: unknown): Tuple {
    const size = index_of(length);
    if (size < 0) throw ValueError("length should not be negative");
    return tuple_of(...exact_indices(this, size));
  },
});
/** Of the class, through an int as well. */
export const from_bytes: Helper = (x, ...args) =>
  call_method(typeof x === "object" || typeof x === "function" ? x : int, "from_bytes", ...args);
export const fromhex: Helper = (x, ...args) => call_method(x, "fromhex", ...args);
