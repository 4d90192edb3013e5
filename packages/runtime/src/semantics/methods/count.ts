/** `x.count(value)`: list, tuple, range, str, bytes, deque; others by their own method. Source: Library Reference, "Common Sequence Operations". */
import { takes, takes_one } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { slice_bound } from "../../objects/index-of.ts";
import { is_list, list_count } from "../../objects/list.ts";
import { type Helper, text_argument } from "../../objects/str-method.ts";
import { str_count } from "../../objects/str-search.ts";
import { StrObject } from "../../objects/types.ts";

export const count: Helper = /* @__PURE__ */ builtin(
  "str.count(self, sub, start=, end=, /)",
  (x: unknown, ...args: readonly unknown[]): unknown => {
    if (is_list(x)) {
      takes_one("list.count", args);
      return list_count(x, args[0]);
    }
    const text = x instanceof StrObject ? x.$value : x;
    if (typeof text !== "string") return call_method(x, "count", ...args);
    takes("count", args, 1, 3);
    const part = text_argument(args[0], "count() argument 1");
    return str_count(text, part, slice_bound(args[1], 0), slice_bound(args[2], Number.POSITIVE_INFINITY));
  },
  { list: "(self, value, /)" },
);
