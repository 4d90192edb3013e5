/**
 * Methods that only types with a class of their own have: `decode` and `hex` of bytes, `indices` of slice; and class methods. Every receiver
 * answers itself.
 *
 * Source: Library Reference, "Built-in Types".
 */
import { call_method } from "../../objects/attributes.ts";
import type { Float } from "../../objects/float.ts";
import { hex_of } from "../../objects/float-methods.ts";
import { late } from "../../objects/late.ts";
import type { Helper } from "../../objects/str-method.ts";

export const decode: Helper = (x, ...args) => call_method(x, "decode", ...args);
export const hex: Helper = /* @__PURE__ */ late("hex", {
  "builtins.float": function (this: Float) {
    return hex_of(this.$value);
  },
});
export const indices: Helper = (x, ...args) => call_method(x, "indices", ...args);
export const from_bytes: Helper = (x, ...args) => call_method(x, "from_bytes", ...args);
export const fromhex: Helper = (x, ...args) => call_method(x, "fromhex", ...args);
