/** `callable(x)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { is_callable } from "../../objects/call.ts";

export const callable = /* @__PURE__ */ builtin("callable(obj, /)", is_callable);
