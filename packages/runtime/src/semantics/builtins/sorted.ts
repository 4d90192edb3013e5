/** `sorted(iterable, key=None, reverse=False)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { items_of } from "../../objects/iteration.ts";
import { keywords } from "../../objects/signature.ts";
import { sort_items } from "../../objects/sorting.ts";
import { truth } from "../../objects/truth.ts";

export const sorted = /* @__PURE__ */ builtin(
  "sorted(iterable, /, *, key=, reverse=)",
  function sorted(iterable: unknown, options?: unknown): unknown[] {
    const { key = null, reverse = false } = keywords(options);
    return sort_items(items_of(iterable), key, truth(reverse));
  },
);
