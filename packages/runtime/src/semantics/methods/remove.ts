/** `x.remove(value)`: list, set, bytearray, deque; others by their own method. Source: Library Reference. */

import { takes_one } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { is_list, list_remove } from "../../objects/list.ts";
import type { Helper } from "../../objects/str-method.ts";

export const remove: Helper = /* @__PURE__ */ builtin(
  "list.remove(self, value, /)",
  (x: unknown, ...args: readonly unknown[]): unknown => {
    if (!is_list(x)) return call_method(x, "remove", ...args);
    takes_one("list.remove", args);
    list_remove(x, args[0]);
    return null;
  },
);
