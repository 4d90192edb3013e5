/** `x.clear()`: list, dict, set, bytearray, deque; others by their own method. Source: Library Reference. */
import { takes_none } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { is_list } from "../../objects/list.ts";

export function clear(x: unknown, ...args: readonly unknown[]): unknown {
  if (!is_list(x)) return call_method(x, "clear", ...args);
  takes_none("list.clear", args);
  x.length = 0;
  return null;
}
