/** Questions about every character: `isalpha`, `isdigit`, ... of str; bytes have their own. Source: Library Reference, "String Methods". */
import * as classes from "../../objects/str-case.ts";
import { type Helper, str_method } from "../../objects/str-method.ts";
import { is_ascii } from "../../objects/unicode.ts";

export const isalpha: Helper = /* @__PURE__ */ str_method("str.isalpha(self, /)", classes.is_alpha);
export const isalnum: Helper = /* @__PURE__ */ str_method("str.isalnum(self, /)", classes.is_alnum);
export const isascii: Helper = /* @__PURE__ */ str_method("str.isascii(self, /)", is_ascii);
export const isdecimal: Helper = /* @__PURE__ */ str_method("str.isdecimal(self, /)", classes.is_decimal);
export const isdigit: Helper = /* @__PURE__ */ str_method("str.isdigit(self, /)", classes.is_digit);
export const isidentifier: Helper = /* @__PURE__ */ str_method(
  "str.isidentifier(self, /)",
  classes.is_identifier,
);
export const islower: Helper = /* @__PURE__ */ str_method("str.islower(self, /)", classes.is_lower);
export const isnumeric: Helper = /* @__PURE__ */ str_method("str.isnumeric(self, /)", classes.is_numeric);
export const isprintable: Helper = /* @__PURE__ */ str_method(
  "str.isprintable(self, /)",
  classes.all_printable,
);
export const isspace: Helper = /* @__PURE__ */ str_method("str.isspace(self, /)", classes.is_space);
export const istitle: Helper = /* @__PURE__ */ str_method("str.istitle(self, /)", classes.is_title);
export const isupper: Helper = /* @__PURE__ */ str_method("str.isupper(self, /)", classes.is_upper);
