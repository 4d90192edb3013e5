/** `d.values()`: dict; others by their own method. Source: Library Reference, dict.values. */
import { call_method } from "../../objects/attributes.ts";
import { Dict } from "../../objects/dict.ts";

export function values(x: unknown, ...args: readonly unknown[]): unknown {
  return x instanceof Dict && args.length === 0 ? x.values() : call_method(x, "values", ...args);
}
