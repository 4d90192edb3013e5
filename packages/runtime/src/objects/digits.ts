/**
 * Unicode decimal digits and white space, as `int()` and `float()` read them.
 *
 * The decimal digits of a script are ten code points in a row, the zero first, so the value of one is its distance from the zero.
 *
 * Source: Library Reference, `int`, `float`, `str.strip`; Unicode general category Nd.
 */
import { is_ascii, SPACE } from "./unicode.ts";

/** `text.strip()` */
export function strip_space(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.test(text[start]!)) start += 1;
  while (end > start && SPACE.test(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

/** The value of a decimal digit of any script, or -1. */
function digit_value(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : -1;
  if (!/\p{Nd}/u.test(character)) return -1;
  // Mathematical digits stand in five rows without a gap, 1D7CE to 1D7FF.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** White space round the text removed, and digits of every script turned into ASCII ones. */
export function ascii_digits(text: string): string {
  const bare = strip_space(text);
  if (is_ascii(bare)) return bare;
  return bare.replace(/\P{ASCII}/gu, (character) => {
    const value = digit_value(character);
    return value < 0 ? character : String(value);
  });
}
