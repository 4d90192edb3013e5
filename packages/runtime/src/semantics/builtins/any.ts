/** `any(iterable)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { each } from "../../objects/iteration.ts";
import { truth } from "../../objects/truth.ts";

export const any = /* @__PURE__ */ builtin("any(iterable, /)", function any(iterable: unknown): boolean {
  for (const item of each(iterable)) if (truth(item)) return true;
  return false;
});
