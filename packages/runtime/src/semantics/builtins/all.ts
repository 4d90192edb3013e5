/** `all(iterable)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { each } from "../../objects/iteration.ts";
import { truth } from "../../objects/truth.ts";

export const all = /* @__PURE__ */ builtin("all(iterable, /)", function all(iterable: unknown): boolean {
  for (const item of each(iterable)) if (!truth(item)) return false;
  return true;
});
