/**
 * The string module: sets of characters, `capwords`, templates and the open form of `str.format`.
 *
 * Source: Library Reference, `string`.
 */
import { capitalize_text } from "../objects/str-case.ts";
import { text_argument } from "../objects/str-method.ts";
import { split_space } from "../objects/str-split.ts";
import { SPACE } from "../objects/unicode.ts";

export { Formatter } from "./string/formatter.ts";
export { Template } from "./string/template.ts";

export const __name__ = "string";

export const ascii_lowercase = "abcdefghijklmnopqrstuvwxyz";
export const ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const ascii_letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const digits = "0123456789";
export const hexdigits = "0123456789abcdefABCDEF";
export const octdigits = "01234567";
export const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
export const whitespace = " \t\n\r\v\f";
export const printable =
  "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\v\f";

/** Every word capitalized; words are joined by `sep`, or by one space where white space separates them. */
export function capwords(text: unknown, sep: unknown = null): string {
  const words = text_argument(text);
  const parts = sep === null ? split_space(words, -1, SPACE) : words.split(text_argument(sep));
  return parts.map(capitalize_text).join(sep === null ? " " : text_argument(sep));
}
