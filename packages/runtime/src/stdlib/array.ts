/** The array module. Source: Library Reference, `array`. */
import { TYPE_CODES } from "./array/items.ts";

export { array, array as ArrayType } from "./array/array.ts";

export const __name__ = "array";
export const typecodes = TYPE_CODES;
