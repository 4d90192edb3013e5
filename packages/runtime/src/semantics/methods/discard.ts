/** `x.discard(...)`: set; others by their own method. Source: Library Reference. */
import { call_method } from "../../objects/attributes.ts";

export function discard(x: unknown, ...args: readonly unknown[]): unknown {
  return call_method(x, "discard", ...args);
}
