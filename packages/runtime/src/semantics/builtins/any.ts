/** `any(iterable)`. Source: Library Reference. */
import { each } from "../../objects/iteration.ts";
import { truth } from "../../objects/truth.ts";

export function any(iterable: unknown): boolean {
  for (const item of each(iterable)) if (truth(item)) return true;
  return false;
}
