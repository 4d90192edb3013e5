/**
 * Characters of a str by position: code points, not the code units of JavaScript.
 *
 *     s[-1], s[2:5], s[::-1]
 *
 * Source: Library Reference, "Text Sequence Type".
 */

import { IndexError, TypeError } from "./exceptions.ts";
import { try_index } from "./index-of.ts";
import { type_name } from "./object.ts";
import { resolve, Slice, take, too_far } from "./slice.ts";
import { has_surrogates, points_of } from "./unicode.ts";

/** `text[subscript]`. @throws IndexError, TypeError with CPython's words */
export function text_getitem(text: string, subscript: unknown): string {
  if (subscript instanceof Slice) return text_slice(text, subscript);
  const index = try_index(subscript);
  if (index === undefined) throw TypeError(`string indices must be integers, not '${type_name(subscript)}'`);
  const characters = has_surrogates(text) ? points_of(text) : text;
  const at = typeof index === "bigint" ? too_far(index) : index < 0 ? index + characters.length : index;
  if (at < 0 || at >= characters.length) throw IndexError("string index out of range");
  return characters[at]!;
}

function text_slice(text: string, slice: Slice): string {
  if (has_surrogates(text)) return take(points_of(text), slice).join("");
  const { start, step, length } = resolve(slice, text.length);
  if (step === 1) return text.slice(start, start + length);
  let taken = "";
  for (let i = 0, at = start; i < length; i++, at += step) taken += text[at];
  return taken;
}
