/** `s.add(value)`: set; others by their own method. Source: Library Reference, "Set Types". */
import { call_method } from "../../objects/attributes.ts";
import { Set_ } from "../../objects/set.ts";

export function add(x: unknown, ...args: readonly unknown[]): unknown {
  return x instanceof Set_ && args.length === 1 ? x.add(args[0]) : call_method(x, "add", ...args);
}
