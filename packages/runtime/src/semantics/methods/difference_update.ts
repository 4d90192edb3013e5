/** `x.difference_update(...)`: set; others by their own method. Source: Library Reference. */
import { call_method } from "../../objects/attributes.ts";

export function difference_update(x: unknown, ...args: readonly unknown[]): unknown {
  return call_method(x, "difference_update", ...args);
}
