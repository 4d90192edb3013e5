/** `all(iterable)`. Source: Library Reference. */
import { each } from "../../objects/iteration.ts";
import { truth } from "../../objects/truth.ts";

export function all(iterable: unknown): boolean {
  for (const item of each(iterable)) if (!truth(item)) return false;
  return true;
}
