/** `x.intersection_update(...)`: set; others by their own method. Source: Library Reference. */
import { call_method } from "../../objects/attributes.ts";

export function intersection_update(x: unknown, ...args: readonly unknown[]): unknown {
  return call_method(x, "intersection_update", ...args);
}
