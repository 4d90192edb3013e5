/** Padding to a width: `center`, `ljust`, `rjust`, `zfill`, `expandtabs`. Source: Library Reference, "String Methods". */
import { TypeError } from "../../objects/exceptions.ts";
import { size_of } from "../../objects/index-of.ts";
import { type_name } from "../../objects/object.ts";
import { as_text, type Helper, short_count_argument, str_method } from "../../objects/str-method.ts";
import { center_text, zero_fill } from "../../objects/str-pad.ts";
import { expand_tabs } from "../../objects/str-split.ts";
import { code_point_length } from "../../objects/unicode.ts";

function fill_of(fill: unknown): string {
  if (fill === undefined) return " ";
  const text = as_text(fill);
  if (text === null)
    throw TypeError(`The fill character must be a unicode character, not ${type_name(fill)}`);
  if (code_point_length(text) !== 1) throw TypeError("The fill character must be exactly one character long");
  return text;
}

function missing(text: string, width: unknown): number {
  return Math.max(0, size_of(width) - code_point_length(text));
}

export const ljust: Helper = /* @__PURE__ */ str_method(
  "str.ljust(self, width, fillchar=, /)",
  (text, width: unknown, fill: unknown) => {
    const count = missing(text, width);
    return text + fill_of(fill).repeat(count);
  },
);

export const rjust: Helper = /* @__PURE__ */ str_method(
  "str.rjust(self, width, fillchar=, /)",
  (text, width: unknown, fill: unknown) => {
    const count = missing(text, width);
    return fill_of(fill).repeat(count) + text;
  },
);

export const center: Helper = /* @__PURE__ */ str_method(
  "str.center(self, width, fillchar=, /)",
  (text, width: unknown, fill: unknown) =>
    center_text(text, missing(text, width), size_of(width), fill_of(fill)),
);

export const zfill: Helper = /* @__PURE__ */ str_method("str.zfill(self, width, /)", (text, width: unknown) =>
  zero_fill(text, missing(text, width)),
);

export const expandtabs: Helper = /* @__PURE__ */ str_method(
  "str.expandtabs(self, /, tabsize=)",
  (text, size: unknown) => expand_tabs(text, short_count_argument(size, 8)),
);
