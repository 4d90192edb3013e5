/** `x.append(item)`: list, bytearray, deque; others by their own method. Source: Library Reference, "Mutable Sequence Types". */

import { takes_one } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { is_list } from "../../objects/list.ts";
import type { Helper } from "../../objects/str-method.ts";

export const append: Helper = /* @__PURE__ */ builtin(
  "list.append(self, object, /)",
  (x: unknown, ...args: readonly unknown[]): unknown => {
    if (!is_list(x)) return call_method(x, "append", ...args);
    if (args.length !== 1) takes_one("list.append", args);
    x.push(args[0] ?? null);
    return null;
  },
);
