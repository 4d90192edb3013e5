/** `x.fromkeys(...)`: dict; others by their own method. Source: Library Reference. */
import { call_method } from "../../objects/attributes.ts";

export function fromkeys(x: unknown, ...args: readonly unknown[]): unknown {
  return call_method(x, "fromkeys", ...args);
}
