/** `x.update(...)`: dict, set, Counter; others by their own method. Source: Library Reference. */
import { call_method } from "../../objects/attributes.ts";

export function update(x: unknown, ...args: readonly unknown[]): unknown {
  return call_method(x, "update", ...args);
}
