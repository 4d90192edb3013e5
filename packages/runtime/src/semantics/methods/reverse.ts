/** `x.reverse()`: list, bytearray, deque; others by their own method. Source: Library Reference, "Mutable Sequence Types". */

import { takes_none } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { is_list } from "../../objects/list.ts";
import type { Helper } from "../../objects/str-method.ts";

export const reverse: Helper = /* @__PURE__ */ builtin(
  "list.reverse(self, /)",
  (x: unknown, ...args: readonly unknown[]): unknown => {
    if (!is_list(x)) return call_method(x, "reverse", ...args);
    takes_none("list.reverse", args);
    x.reverse();
    return null;
  },
);
