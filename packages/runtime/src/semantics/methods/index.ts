/** `x.index(value, start, stop)`: list, tuple, range, str, bytes, deque; others by their own method. Source: Library Reference. */

import { takes } from "../../objects/arity.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { slice_bound } from "../../objects/index-of.ts";
import { is_list, list_find } from "../../objects/list.ts";
import { repr } from "../../objects/repr.ts";
import { type Helper, text_argument } from "../../objects/str-method.ts";
import { str_find } from "../../objects/str-search.ts";
import { StrObject } from "../../objects/types.ts";

/** @throws ValueError when it is not there */
export const index: Helper = /* @__PURE__ */ builtin(
  "list.index(self, value, start=, stop=, /)",
  (x: unknown, ...args: readonly unknown[]): unknown => {
    if (is_list(x)) {
      takes("index", args, 1, 3);
      const at = list_find(x, args[0], args[1], args[2]);
      if (at < 0) throw ValueError(`${repr(args[0])} is not in list`);
      return at;
    }
    const text = x instanceof StrObject ? x.$value : x;
    if (typeof text !== "string") return call_method(x, "index", ...args);
    takes("index", args, 1, 3);
    const part = text_argument(args[0], "index() argument 1");
    const at = str_find(text, part, slice_bound(args[1], 0), slice_bound(args[2], Number.POSITIVE_INFINITY));
    if (at < 0) throw ValueError("substring not found");
    return at;
  },
  { str: "(self, sub, start=, end=, /)" },
);
