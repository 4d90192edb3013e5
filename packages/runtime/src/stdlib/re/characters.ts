/**
 * Characters as patterns see them: the classes `\d`, `\s`, `\w`, and which characters are one when case does not count.
 *
 * Without regard to case two characters are the same when they have the same lower case, or lower cases with the same upper case
 * (`s` and the long s); `SAME_UPPER` lists the latter, which the Unicode data tell.
 *
 * Source: Library Reference, `re.IGNORECASE`, `re.ASCII`; The Unicode Standard, UnicodeData.txt.
 */
import { SPACE } from "../../objects/unicode.ts";
import type { Category, Fold, SetItem } from "./tree.ts";

/** Lower-case letters with one upper case. */
const SAME_UPPER: readonly (readonly number[])[] = [
  [0x69, 0x131],
  [0x73, 0x17f],
  [0xb5, 0x3bc],
  [0x345, 0x3b9, 0x1fbe],
  [0x390, 0x1fd3],
  [0x3b0, 0x1fe3],
  [0x3b2, 0x3d0],
  [0x3b5, 0x3f5],
  [0x3b8, 0x3d1],
  [0x3ba, 0x3f0],
  [0x3c0, 0x3d6],
  [0x3c1, 0x3f1],
  [0x3c2, 0x3c3],
  [0x3c6, 0x3d5],
  [0x432, 0x1c80],
  [0x434, 0x1c81],
  [0x43e, 0x1c82],
  [0x441, 0x1c83],
  [0x442, 0x1c84, 0x1c85],
  [0x44a, 0x1c86],
  [0x463, 0x1c87],
  [0x1c88, 0xa64b],
  [0x1e61, 0x1e9b],
  [0xfb05, 0xfb06],
];

/** Lower-case letters with a capital that is not their upper case: the Kelvin sign, titlecase digraphs. */
const OTHER_CAPITALS: Readonly<Record<number, number>> = {
  105: 304,
  107: 8490,
  223: 7838,
  229: 8491,
  454: 453,
  457: 456,
  460: 459,
  499: 498,
  952: 1012,
  969: 8486,
};

/** The lower case of one code point; U+0130 gives `i` alone. */
export function lower_of(code: number, fold: Fold): number {
  if (code < 128) return fold !== "none" && code >= 65 && code <= 90 ? code + 32 : code;
  return fold === "unicode" ? String.fromCodePoint(code).toLowerCase().codePointAt(0)! : code;
}

/** The upper case of one code point; the code point itself where it would be several. */
function upper_of(code: number): number {
  // Greek letters with an iota below have a capital of their own, which the host writes as two.
  if ((code >= 0x1f80 && code <= 0x1faf) || code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3) {
    return code >= 0x1fb3 ? code + 9 : code | 8;
  }
  const upper = String.fromCodePoint(code).toUpperCase();
  const first = upper.codePointAt(0)!;
  return upper.length === String.fromCodePoint(first).length ? first : code;
}

/** Lower-case code points that a lower-case one is the same as, itself included. */
export function same_as(code: number, fold: Fold): readonly number[] {
  if (fold !== "unicode") return [code];
  return SAME_UPPER.find((group) => group.includes(code)) ?? [code];
}

const DIGIT = /\p{Nd}/u;
const WORD = /[\p{L}\p{N}_]/u;

function is_ascii_word(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

/** Is the code point a character of a word? */
export function is_word(code: number, ascii: boolean): boolean {
  if (code < 128) return is_ascii_word(code);
  return !ascii && WORD.test(String.fromCodePoint(code));
}

function in_category(category: Category, code: number): boolean {
  switch (category.letter) {
    case "d":
      if (code < 128 || category.ascii) return code >= 48 && code <= 57;
      return DIGIT.test(String.fromCodePoint(code));
    case "s":
      if (category.ascii) return code === 32 || (code >= 9 && code <= 13);
      return SPACE.test(String.fromCodePoint(code));
    case "w":
      return is_word(code, category.ascii);
  }
}

/** A question about one code point. */
export type Test = (code: number) => boolean;

/** The test of a set; ASCII is answered from a table. */
export function set_test(items: readonly SetItem[], negated: boolean, fold: Fold): Test {
  const slow = fold === "none" ? plain_test(items) : folding_test(items, fold);
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code++) table[code] = slow(code) === negated ? 0 : 1;
  return (code) => (code < 128 ? table[code] === 1 : slow(code) !== negated);
}

function plain_test(items: readonly SetItem[]): Test {
  return (code) =>
    items.some((item) =>
      item.kind === "range"
        ? code >= item.low && code <= item.high
        : in_category(item, code) !== item.negated,
    );
}

/** A set matches a character when it has its lower case, or one that counts as the same. */
function folding_test(items: readonly SetItem[], fold: Fold): Test {
  const singles = new Set<number>();
  const wide: SetItem[] = [];
  for (const item of items) {
    if (item.kind === "range" && item.high - item.low < 256) {
      for (let code = item.low; code <= item.high; code++) {
        for (const same of same_as(lower_of(code, fold), fold)) singles.add(same);
      }
    } else wide.push(item);
  }
  const plain = plain_test(wide);
  return (code) => {
    const lower = lower_of(code, fold);
    if (singles.has(lower) || plain(lower)) return true;
    if (fold === "ascii") return lower >= 97 && lower <= 122 && in_ranges(wide, lower - 32);
    return same_as(lower, fold).some(
      (same) =>
        in_ranges(wide, same) ||
        in_ranges(wide, upper_of(same)) ||
        in_ranges(wide, OTHER_CAPITALS[same] ?? -1),
    );
  };
}

function in_ranges(items: readonly SetItem[], code: number): boolean {
  return items.some((item) => item.kind === "range" && code >= item.low && code <= item.high);
}
