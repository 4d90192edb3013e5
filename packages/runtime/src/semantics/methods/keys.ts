/** `d.keys()`: dict; others by their own method. Source: Library Reference, dict.keys. */
import { call_method } from "../../objects/attributes.ts";
import { Dict } from "../../objects/dict.ts";

export function keys(x: unknown, ...args: readonly unknown[]): unknown {
  return x instanceof Dict && args.length === 0 ? x.keys() : call_method(x, "keys", ...args);
}
