/** `x.clear()`: list, dict, set, bytearray, deque; others by their own method. Source: Library Reference. */

import { takes_none } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { is_list } from "../../objects/list.ts";
import type { Helper } from "../../objects/str-method.ts";

export const clear: Helper = /* @__PURE__ */ builtin(
  "list.clear(self, /)",
  (x: unknown, ...args: readonly unknown[]): unknown => {
    if (!is_list(x)) return call_method(x, "clear", ...args);
    takes_none("list.clear", args);
    x.length = 0;
    return null;
  },
);
