/** `sorted(iterable, key=None, reverse=False)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { unmangle } from "../../objects/names.ts";
import { keywords } from "../../objects/signature.ts";
import { sort_items } from "../../objects/sorting.ts";
import { truth } from "../../objects/truth.ts";

export const sorted = /* @__PURE__ */ builtin(
  "sorted(iterable, /, **options)",
  function sorted(iterable: unknown, options?: unknown): unknown[] {
    const { key = null, reverse = false, ...more } = keywords(options);
    // The words are those of list.sort, which does the work in CPython.
    for (const name of Object.keys(more)) {
      throw TypeError(`sort() got an unexpected keyword argument '${unmangle(name)}'`);
    }
    return sort_items(items_of(iterable), key, truth(reverse));
  },
);
