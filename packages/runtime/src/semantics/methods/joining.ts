/** `separator.join(texts)` of str; bytes have their own. Source: Library Reference, `str.join`. */
import { TypeError } from "../../objects/exceptions.ts";
import { each_for } from "../../objects/iteration.ts";
import { is_list } from "../../objects/list.ts";
import { type_name } from "../../objects/object.ts";
import { as_text, type Helper, str_method } from "../../objects/str-method.ts";

/** Concatenation is cheaper than an array's join: the host copies nothing until somebody reads the text. */
function join_list(separator: string, texts: readonly unknown[]): string {
  let joined = texts.length === 0 ? "" : text_at(texts, 0);
  for (let at = 1; at < texts.length; at++) joined += separator + text_at(texts, at);
  return joined;
}

function text_at(texts: readonly unknown[], at: number): string {
  const item = texts[at];
  if (typeof item === "string") return item;
  const text = as_text(item);
  if (text === null) throw TypeError(`sequence item ${at}: expected str instance, ${type_name(item)} found`);
  return text;
}

export const join: Helper = /* @__PURE__ */ str_method(
  "str.join(self, iterable, /)",
  (separator, texts: unknown) => {
    if (is_list(texts)) return join_list(separator, texts);
    let joined = "";
    let at = 0;
    for (const item of each_for(texts, "can only join an iterable")) {
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
