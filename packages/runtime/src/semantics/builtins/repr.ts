/** `repr(object)` and `ascii(object)`. Source: Library Reference. */
import { repr } from "../../objects/repr.ts";
import { ascii_text } from "../../objects/str-repr.ts";

export { repr };

/** `repr` with what is not ASCII escaped. */
export function ascii(x: unknown): string {
  return ascii_text(repr(x));
}
