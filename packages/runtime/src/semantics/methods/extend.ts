/** `x.extend(items)`: list, bytearray, deque; others by their own method. Source: Library Reference, "Mutable Sequence Types". */

import { takes_one } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { is_list, list_extend } from "../../objects/list.ts";
import type { Helper } from "../../objects/str-method.ts";

export const extend: Helper = /* @__PURE__ */ builtin(
  "list.extend(self, iterable, /)",
  (x: unknown, ...args: readonly unknown[]): unknown => {
    if (!is_list(x)) return call_method(x, "extend", ...args);
    takes_one("list.extend", args);
    list_extend(x, args[0]);
    return null;
  },
);
