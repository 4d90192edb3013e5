/** `x.insert(index, item)`: list, bytearray, deque; others by their own method. Source: Library Reference, "Mutable Sequence Types". */

import { takes } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { is_list, list_insert } from "../../objects/list.ts";
import type { Helper } from "../../objects/str-method.ts";

export const insert: Helper = /* @__PURE__ */ builtin(
  "list.insert(self, index, object, /)",
  (x: unknown, ...args: readonly unknown[]): unknown => {
    if (!is_list(x)) return call_method(x, "insert", ...args);
    takes("insert", args, 2, 2);
    list_insert(x, args[0], args[1]);
    return null;
  },
);
