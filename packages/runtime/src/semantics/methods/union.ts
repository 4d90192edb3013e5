/** `x.union(...)`: set, frozenset; others by their own method. Source: Library Reference. */
import { call_method } from "../../objects/attributes.ts";

export function union(x: unknown, ...args: readonly unknown[]): unknown {
  return call_method(x, "union", ...args);
}
