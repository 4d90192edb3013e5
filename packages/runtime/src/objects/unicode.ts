/**
 * Code points: counting them, and the classes of them that Python's text methods ask about.
 *
 * A JavaScript string is UTF-16; a Python one is a sequence of code points. The two differ only where there are surrogates, which
 * the functions here look for first. Classes come from the host's own Unicode tables.
 *
 * Source: Library Reference, "Text Sequence Type"; `str.isprintable`.
 */

/** What `str.isspace` and `str.split()` take for white space; JavaScript's `\s` has U+FEFF and lacks U+0085 and U+001C to U+001F. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these four are white space in Python
export const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

const SURROGATE = /[\ud800-\udfff]/;

/** Does the text hold a surrogate, so that code points and code units are counted differently? */
export function has_surrogates(text: string): boolean {
  // Starting a regular expression takes longer than looking at a few characters.
  if (text.length > 32) return SURROGATE.test(text);
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xf800) === 0xd800) return true;
  return false;
}

export function is_ascii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

/** `len(text)` */
export function code_point_length(text: string): number {
  if (!has_surrogates(text)) return text.length;
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The code points as strings of their own. Iteration pairs surrogates, so a lone one stands for itself. */
export function code_points(text: string): string[] {
  return has_surrogates(text) ? Array.from(text) : text.split("");
}

/** Would `repr` write this code point as it is? A space is printable, other separators, controls, formats and unassigned ones are not. */
export function is_printable(character: string): boolean {
  return character === " " || !/[\p{C}\p{Z}]/u.test(character);
}
