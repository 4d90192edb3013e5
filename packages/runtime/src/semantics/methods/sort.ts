/** `xs.sort(key=None, reverse=False)`: list; others by their own method. Source: Library Reference, list.sort. */

import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { is_list, list_sort } from "../../objects/list.ts";
import { unmangle } from "../../objects/names.ts";
import { keywords } from "../../objects/signature.ts";
import type { Helper } from "../../objects/str-method.ts";
import { truth } from "../../objects/truth.ts";

export const sort: Helper = /* @__PURE__ */ builtin(
  "list.sort(self, /, *, key=, reverse=)",
  (x: unknown, ...args: unknown[]): unknown => {
    if (!is_list(x)) return call_method(x, "sort", ...args);
    const { key = null, reverse = false, ...more } = keywords(args);
    const [unknown] = Object.keys(more);
    if (unknown !== undefined) {
      throw TypeError(`sort() got an unexpected keyword argument '${unmangle(unknown)}'`);
    }
    if (args.length > 0)
      throw TypeError(
        args.length > 2
          ? `sort() takes at most 2 arguments (${args.length} given)`
          : "sort() takes no positional arguments",
      );
    list_sort(x, key, truth(reverse));
    return null;
  },
);
