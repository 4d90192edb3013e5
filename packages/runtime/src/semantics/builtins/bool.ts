/**
 * `bool(x=False)`.
 *
 * Source: Library Reference, `bool`.
 */
import { constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { bool_type } from "../../objects/types.ts";

export const bool: Type = /* @__PURE__ */ constructs(bool_type, truth, {
  // `bool.__new__(bool, x)`: there are no others than the two.
  allocate: (_, [x]) => truth(x) as unknown as object,
  signature: /* @__PURE__ */ signature_of("bool(object=, /)", 0, true),
});
