/**
 * Methods that only types with a class of their own have: `decode` and `hex` of bytes, `indices` of slice; and class methods. Every receiver
 * answers itself.
 *
 * Source: Library Reference, "Built-in Types".
 */
import { call_method } from "../../objects/attributes.ts";
import type { Helper } from "../../objects/str-method.ts";

export const decode: Helper = (x, ...args) => call_method(x, "decode", ...args);
export const hex: Helper = (x, ...args) => call_method(x, "hex", ...args);
export const indices: Helper = (x, ...args) => call_method(x, "indices", ...args);
export const from_bytes: Helper = (x, ...args) => call_method(x, "from_bytes", ...args);
export const fromhex: Helper = (x, ...args) => call_method(x, "fromhex", ...args);
