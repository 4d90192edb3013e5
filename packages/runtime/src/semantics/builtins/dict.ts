/** `dict(mapping or pairs, **more)`. Source: Library Reference. */
import { Dict, dict_type } from "../../objects/dict.ts";
import { constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";

export const dict: Type = /* @__PURE__ */ constructs(
  dict_type,
  (...args: unknown[]) => {
    const made = new Dict();
    made.$update("dict", args);
    return made;
  },
  { signature: /* @__PURE__ */ signature_of("dict(*args, **more)", 0, true) },
);
