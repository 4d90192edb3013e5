/**
 * Looking for text in text: `find`, `rfind`, `rindex`, `startswith`, `endswith`, `replace`. `index` and `count` are the lists' too.
 *
 * Source: Library Reference, "String Methods".
 */
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { slice_bound } from "../../objects/index-of.ts";
import { type_name } from "../../objects/object.ts";
import { as_text, count_argument, type Helper, str_method, text_argument } from "../../objects/str-method.ts";
import { str_ends, str_find, str_replace, str_starts } from "../../objects/str-search.ts";
import { Tuple } from "../../objects/tuple.ts";

export const find: Helper = /* @__PURE__ */ str_method(
  "str.find(self, sub, start=, end=, /)",
  (text, part: unknown, start: unknown, end: unknown) =>
    str_find(
      text,
      text_argument(part, "find() argument 1"),
      slice_bound(start, 0),
      slice_bound(end, Infinity),
    ),
);

export const rfind: Helper = /* @__PURE__ */ str_method(
  "str.rfind(self, sub, start=, end=, /)",
  (text, part: unknown, start: unknown, end: unknown) =>
    str_find(
      text,
      text_argument(part, "rfind() argument 1"),
      slice_bound(start, 0),
      slice_bound(end, Infinity),
      true,
    ),
);

export const rindex: Helper = /* @__PURE__ */ str_method(
  "str.rindex(self, sub, start=, end=, /)",
  (text, part: unknown, start: unknown, end: unknown) => {
    const wanted = text_argument(part, "rindex() argument 1");
    const found = str_find(text, wanted, slice_bound(start, 0), slice_bound(end, Infinity), true);
    if (found === -1) throw ValueError("substring not found");
    return found;
  },
);

type Test = (text: string, part: string, start: number, end: number) => boolean;

/** One text, or a tuple of them. */
function some(name: string, test: Test, text: string, part: unknown, start: unknown, end: unknown): boolean {
  const from = slice_bound(start, 0);
  const to = slice_bound(end, Infinity);
  const one = as_text(part);
  if (one !== null) return test(text, one, from, to);
  if (!(part instanceof Tuple)) {
    throw TypeError(`${name} first arg must be str or a tuple of str, not ${type_name(part)}`);
  }
  return part.$items.some((item) => {
    const each = as_text(item);
    if (each === null) throw TypeError(`tuple for ${name} must only contain str, not ${type_name(item)}`);
    return test(text, each, from, to);
  });
}

export const startswith: Helper = /* @__PURE__ */ str_method(
  "str.startswith(self, prefix, start=, end=, /)",
  (text, part: unknown, start: unknown, end: unknown) =>
    typeof part === "string" && start === undefined && end === undefined
      ? text.startsWith(part)
      : some("startswith", str_starts, text, part, start, end),
);

export const endswith: Helper = /* @__PURE__ */ str_method(
  "str.endswith(self, suffix, start=, end=, /)",
  (text, part: unknown, start: unknown, end: unknown) =>
    typeof part === "string" && start === undefined && end === undefined
      ? text.endsWith(part)
      : some("endswith", str_ends, text, part, start, end),
);

export const replace: Helper = /* @__PURE__ */ str_method(
  "str.replace(self, old, new, /, count=)",
  (text, old: unknown, by: unknown, count: unknown) =>
    str_replace(
      text,
      text_argument(old, "replace() argument 1"),
      text_argument(by, "replace() argument 2"),
      count_argument(count, -1),
    ),
);
