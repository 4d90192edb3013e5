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

/** The long text looked at last, and what was found: programs ask for character after character of the same one. */
let known = "";
let known_wide = false;
let known_points: readonly string[] | null = null;

/** Does the text hold a surrogate, so that code points and code units are counted differently? */
export function has_surrogates(text: string): boolean {
  // Starting a regular expression takes longer than looking at a few characters.
  if (text.length > 32) return is_wide(text);
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xf800) === 0xd800) return true;
  return false;
}

function is_wide(text: string): boolean {
  if (known !== text) {
    known_wide = SURROGATE.test(text);
    known_points = null;
  }
  // Also when it was equal: comparing a text with itself takes no time, with one like it as long as it is.
  known = text;
  return known_wide;
}

/** The code points of a text that has surrogates; not to be changed. */
export function points_of(text: string): readonly string[] {
  if (text.length <= 32 || !is_wide(text)) return Array.from(text);
  known_points ??= Array.from(text);
  return known_points;
}

export function is_ascii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

/** `len(text)` */
export function code_point_length(text: string): number {
  return has_surrogates(text) ? points_of(text).length : text.length;
}

/** The code points as strings of their own. Iteration pairs surrogates, so a lone one stands for itself. */
export function code_points(text: string): string[] {
  return has_surrogates(text) ? Array.from(text) : text.split("");
}

/** Would `repr` write this code point as it is? A space is printable, other separators, controls, formats and unassigned ones are not. */
export function is_printable(character: string): boolean {
  return character === " " || !/[\p{C}\p{Z}]/u.test(character);
}
