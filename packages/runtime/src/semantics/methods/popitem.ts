/** `x.popitem(...)`: dict, OrderedDict; others by their own method. Source: Library Reference. */
import { call_method } from "../../objects/attributes.ts";

export function popitem(x: unknown, ...args: readonly unknown[]): unknown {
  return call_method(x, "popitem", ...args);
}
