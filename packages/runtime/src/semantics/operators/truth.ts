/** `not x`. Source: Language Reference 6.11. */
import { truth } from "../../objects/truth.ts";

export function not_(x: unknown): boolean {
  return !truth(x);
}
