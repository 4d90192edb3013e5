/** `x.insert(index, item)`: list, bytearray, deque; others by their own method. Source: Library Reference, "Mutable Sequence Types". */
import { takes } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { is_list, list_insert } from "../../objects/list.ts";

export function insert(x: unknown, ...args: readonly unknown[]): unknown {
  if (!is_list(x)) return call_method(x, "insert", ...args);
  takes("insert", args, 2, 2);
  list_insert(x, args[0], args[1]);
  return null;
}
