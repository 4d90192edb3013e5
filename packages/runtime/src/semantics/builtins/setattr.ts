/** `setattr(x, name, value)`, `delattr(x, name)`: also what `x.name = value` and `del x.name` become. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { setattr as put, delattr as remove } from "../../objects/plain-attributes.ts";

export const setattr = /* @__PURE__ */ builtin("setattr(obj, name, value, /)", put);
export const delattr = /* @__PURE__ */ builtin("delattr(obj, name, /)", remove);
