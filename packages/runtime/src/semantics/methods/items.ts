/** `d.items()`: dict; others by their own method. Source: Library Reference, dict.items. */
import { call_method } from "../../objects/attributes.ts";
import { Dict } from "../../objects/dict.ts";

export function items(x: unknown, ...args: readonly unknown[]): unknown {
  return x instanceof Dict && args.length === 0 ? x.items() : call_method(x, "items", ...args);
}
