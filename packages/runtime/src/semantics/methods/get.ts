/** `d.get(key, default=None)`: dict; others by their own method. Source: Library Reference, dict.get. */
import { call_method } from "../../objects/attributes.ts";
import { Dict } from "../../objects/dict.ts";
import { Keywords } from "../../objects/signature.ts";

export function get(x: unknown, ...args: readonly unknown[]): unknown {
  const are_plain = args.length === 1 || (args.length === 2 && !(args[1] instanceof Keywords));
  if (x instanceof Dict && are_plain) return x.get(args[0], args[1]);
  return call_method(x, "get", ...args);
}
