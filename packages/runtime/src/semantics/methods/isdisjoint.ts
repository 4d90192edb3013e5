/** `x.isdisjoint(...)`: set, frozenset, the views of a dict; others by their own method. Source: Library Reference. */
import { call_method } from "../../objects/attributes.ts";

export function isdisjoint(x: unknown, ...args: readonly unknown[]): unknown {
  return call_method(x, "isdisjoint", ...args);
}
