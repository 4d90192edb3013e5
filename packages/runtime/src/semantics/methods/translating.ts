/** `translate`, `maketrans`, `encode` of str; bytes have their own. Source: Library Reference, "String Methods". */
import { Bytes } from "../../objects/bytes.ts";
import { encode as encoded } from "../../objects/codecs.ts";
import { type Helper, str_method } from "../../objects/str-method.ts";
import { make_translation, translate_text } from "../../objects/str-translate.ts";

export const translate: Helper = /* @__PURE__ */ str_method("str.translate(self, table, /)", translate_text);

/** `"".maketrans(...)`: the receiver does not matter. */
export const maketrans: Helper = /* @__PURE__ */ str_method(
  "str.maketrans(self, x, y=, z=, /)",
  (_text, x: unknown, y: unknown, z: unknown) => make_translation(x, y, z),
);

export const encode: Helper = /* @__PURE__ */ str_method(
  "str.encode(self, /, encoding=, errors=)",
  (text, encoding: unknown, errors: unknown) => new Bytes(encoded(text, encoding, errors)),
);
