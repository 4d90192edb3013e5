/** `d.get(key, default=None)`: dict; others by their own method. Source: Library Reference, dict.get. */
import { call_method } from "../../objects/attributes.ts";
import { Dict } from "../../objects/dict.ts";

export function get(x: unknown, ...args: readonly unknown[]): unknown {
  if (x instanceof Dict && (args.length === 1 || args.length === 2)) return x.get(args[0], args[1]);
  return call_method(x, "get", ...args);
}
