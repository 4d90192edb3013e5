/** `repr(object)` and `ascii(object)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { repr } from "../../objects/repr.ts";
import { ascii_text } from "../../objects/str-repr.ts";

export { shown as repr };

const shown = /* @__PURE__ */ builtin("repr(obj, /)", repr);

/** `repr` with what is not ASCII escaped. */
export const ascii = /* @__PURE__ */ builtin("ascii(obj, /)", function ascii(x: unknown): string {
  return ascii_text(repr(x));
});
