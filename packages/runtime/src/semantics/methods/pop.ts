/** `x.pop(...)`: list, dict, set, bytearray, deque; others by their own method. Source: Library Reference. */
import { takes } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { is_list, list_pop } from "../../objects/list.ts";

export function pop(x: unknown, ...args: readonly unknown[]): unknown {
  if (!is_list(x)) return call_method(x, "pop", ...args);
  if (args.length === 0 && x.length > 0) return x.pop();
  takes("pop", args, 0, 1);
  return list_pop(x, args[0]);
}
