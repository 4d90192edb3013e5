/** `x.pop(...)`: list, dict, set, bytearray, deque; others by their own method. Source: Library Reference. */

import { takes } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { is_list, list_pop } from "../../objects/list.ts";
import type { Helper } from "../../objects/str-method.ts";

export const pop: Helper = /* @__PURE__ */ builtin(
  "list.pop(self, index=, /)",
  (x: unknown, ...args: readonly unknown[]): unknown => {
    if (!is_list(x)) return call_method(x, "pop", ...args);
    if (args.length === 0 && x.length > 0) return x.pop();
    takes("pop", args, 0, 1);
    return list_pop(x, args[0]);
  },
);
