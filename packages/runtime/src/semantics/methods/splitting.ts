/** Taking text apart: `split`, `rsplit`, `splitlines`, `partition`, `strip`, `removeprefix`, ... Source: Library Reference, "String Methods". */
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { type_name } from "../../objects/object.ts";
import { as_text, count_argument, type Helper, str_method, text_argument } from "../../objects/str-method.ts";
import { str_partition } from "../../objects/str-search.ts";
import {
  rsplit_on,
  rsplit_space,
  type Side,
  split_lines,
  split_on,
  split_space,
  str_strip,
} from "../../objects/str-split.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from } from "../../objects/tuple.ts";
import { SPACE } from "../../objects/unicode.ts";

/** @returns null for white space */
function separator_of(separator: unknown): string | null {
  if (separator == null) return null;
  const text = as_text(separator);
  if (text === null) throw TypeError(`must be str or None, not ${type_name(separator)}`);
  if (text === "") throw ValueError("empty separator");
  return text;
}

export const split: Helper = /* @__PURE__ */ str_method(
  "str.split(self, /, sep=, maxsplit=)",
  (text, separator: unknown, limit: unknown) => {
    const most = count_argument(limit, -1);
    const on = separator_of(separator);
    return on === null ? split_space(text, most, SPACE) : split_on(text, on, most);
  },
);

export const rsplit: Helper = /* @__PURE__ */ str_method(
  "str.rsplit(self, /, sep=, maxsplit=)",
  (text, separator: unknown, limit: unknown) => {
    const most = count_argument(limit, -1);
    const on = separator_of(separator);
    return on === null ? rsplit_space(text, most, SPACE) : rsplit_on(text, on, most);
  },
);

export const splitlines: Helper = /* @__PURE__ */ str_method(
  "str.splitlines(self, /, keepends=)",
  (text, keep_ends: unknown) => split_lines(text, truth(keep_ends), false),
);

function parts(text: string, separator: unknown, last: boolean): unknown {
  const on = text_argument(separator);
  if (on === "") throw ValueError("empty separator");
  return tuple_from(str_partition(text, on, last));
}

export const partition: Helper = /* @__PURE__ */ str_method(
  "str.partition(self, sep, /)",
  (text, separator: unknown) => parts(text, separator, false),
);

export const rpartition: Helper = /* @__PURE__ */ str_method(
  "str.rpartition(self, sep, /)",
  (text, separator: unknown) => parts(text, separator, true),
);

function stripped(text: string, characters: unknown, side: Side, name: string): string {
  if (characters == null) return str_strip(text, null, side);
  const set = as_text(characters);
  if (set === null) throw TypeError(`${name} arg must be None or str`);
  return str_strip(text, set, side);
}

export const strip: Helper = /* @__PURE__ */ str_method(
  "str.strip(self, chars=, /)",
  (text, characters: unknown) => stripped(text, characters, "both", "strip"),
);

export const lstrip: Helper = /* @__PURE__ */ str_method(
  "str.lstrip(self, chars=, /)",
  (text, characters: unknown) => stripped(text, characters, "left", "lstrip"),
);

export const rstrip: Helper = /* @__PURE__ */ str_method(
  "str.rstrip(self, chars=, /)",
  (text, characters: unknown) => stripped(text, characters, "right", "rstrip"),
);

export const removeprefix: Helper = /* @__PURE__ */ str_method(
  "str.removeprefix(self, prefix, /)",
  (text, prefix: unknown) => {
    const start = text_argument(prefix, "removeprefix() argument");
    return text.startsWith(start) ? text.slice(start.length) : text;
  },
);

export const removesuffix: Helper = /* @__PURE__ */ str_method(
  "str.removesuffix(self, suffix, /)",
  (text, suffix: unknown) => {
    const end = text_argument(suffix, "removesuffix() argument");
    return end !== "" && text.endsWith(end) ? text.slice(0, -end.length) : text;
  },
);
