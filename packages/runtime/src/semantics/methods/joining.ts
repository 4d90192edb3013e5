/** `separator.join(texts)` of str; bytes have their own. Source: Library Reference, `str.join`. */
import { TypeError } from "../../objects/exceptions.ts";
import { each, is_iterable } from "../../objects/iteration.ts";
import { type_name } from "../../objects/object.ts";
import { as_text, type Helper, str_method } from "../../objects/str-method.ts";

export const join: Helper = /* @__PURE__ */ str_method(
  "str.join(self, iterable, /)",
  (separator, texts: unknown) => {
    if (!is_iterable(texts)) throw TypeError("can only join an iterable");
    // Concatenation is cheaper than an array's join: the host copies nothing until somebody reads the text.
    let joined = "";
    let at = 0;
    for (const item of each(texts)) {
      const text = typeof item === "string" ? item : as_text(item);
      if (text === null) {
        throw TypeError(`sequence item ${at}: expected str instance, ${type_name(item)} found`);
      }
      joined = at === 0 ? text : joined + separator + text;
      at++;
    }
    return joined;
  },
);
