/** Case: `upper`, `lower`, `title`, ... of str; bytes have their own. Source: Library Reference, "String Methods". */
import { capitalize_text, fold_case, swap_case, title_text } from "../../objects/str-case.ts";
import { type Helper, str_method } from "../../objects/str-method.ts";

export const upper: Helper = /* @__PURE__ */ str_method("str.upper(self, /)", (text) => text.toUpperCase());
export const lower: Helper = /* @__PURE__ */ str_method("str.lower(self, /)", (text) => text.toLowerCase());
export const casefold: Helper = /* @__PURE__ */ str_method("str.casefold(self, /)", fold_case);
export const capitalize: Helper = /* @__PURE__ */ str_method("str.capitalize(self, /)", capitalize_text);
export const title: Helper = /* @__PURE__ */ str_method("str.title(self, /)", title_text);
export const swapcase: Helper = /* @__PURE__ */ str_method("str.swapcase(self, /)", swap_case);
