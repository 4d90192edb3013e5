/**
 * Characters by their names, for the escape `\N{...}`.
 *
 *     characterNamed("BULLET")   =>   "•"          characterNamed("LF")   =>   "\n"
 *
 * JavaScript knows no names, so they are carried along, as text that is searched and never unpacked: a name is looked up by
 * writing it in the codes of its words and finding that among the others.
 *
 * Source: The Unicode Standard, 4.8 "Name" and 3.12 "Conjoining Jamo Behavior" for Hangul; CPython's unicodedata.
 */
import {
  unicodeAliases,
  unicodeNames,
  unicodeRanges,
  unicodeRuns,
  unicodeWords,
} from "./unicode-names-data.ts";

/** The character of a name or alias, in either case; null when there is none. */
export function characterNamed(name: string): string | null {
  const wanted = name.toUpperCase();
  if (!/^[A-Z0-9 ()-]+$/.test(wanted)) return null;
  const codePoint = hangulSyllable(wanted) ?? inRange(wanted) ?? listed(wanted) ?? alias(wanted);
  return codePoint === null ? null : String.fromCodePoint(codePoint);
}

/** The numbers of scripts/record-unicode-names.py: how many first characters begin codes of one, and of two characters. */
const SINGLE = 44;
const DOUBLE = 84;
/** The characters of codes: ASCII without blank, quote, dollar and backslash. */
const ALPHABET =
  "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const ALPHABET_SIZE = 91;

function letter(index: number): string {
  return ALPHABET.charAt(index);
}

function wordCode(index: number): string {
  if (index < SINGLE) return letter(index);
  const doubles = (DOUBLE - SINGLE) * ALPHABET_SIZE;
  const second = index - SINGLE;
  if (second < doubles) {
    return letter(SINGLE + Math.floor(second / ALPHABET_SIZE)) + letter(second % ALPHABET_SIZE);
  }
  const third = second - doubles;
  const high = Math.floor(third / ALPHABET_SIZE);
  return (
    letter(DOUBLE + Math.floor(high / ALPHABET_SIZE)) +
    letter(high % ALPHABET_SIZE) +
    letter(third % ALPHABET_SIZE)
  );
}

function listed(name: string): number | null {
  const lexicon = unicodeWords.split(" ");
  let code = " ";
  for (const word of name.split(" ")) {
    const index = lexicon.indexOf(word);
    if (index < 0) return null;
    code += wordCode(index);
  }
  const found = unicodeNames.indexOf(`${code} `);
  if (found < 0) return null;
  let before = 0;
  for (let at = unicodeNames.indexOf(" "); at < found; at = unicodeNames.indexOf(" ", at + 1)) before++;
  for (const [start, count] of runs(unicodeRuns.split(","))) {
    if (before < count) return start + before;
    before -= count;
  }
  return null;
}

/** Names such as CJK UNIFIED IDEOGRAPH-4E00. */
function inRange(name: string): number | null {
  const match = /^(.*)-([0-9A-F]{4,6})$/.exec(name);
  if (match === null || /^0[0-9A-F]{4}/.test(match[2]!)) return null;
  const codePoint = Number.parseInt(match[2]!, 16);
  for (const range of unicodeRanges.split(";")) {
    const [prefix, ...pairs] = range.split(",");
    if (prefix !== match[1]) continue;
    for (const [start, count] of runs(pairs)) {
      if (codePoint >= start && codePoint < start + count) return codePoint;
    }
  }
  return null;
}

function* runs(pairs: readonly string[]): Generator<readonly [number, number]> {
  for (const pair of pairs) {
    const [start, count] = pair.split(".");
    yield [Number.parseInt(start!, 36), Number.parseInt(count!, 36)];
  }
}

const LEADS = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ");
const VOWELS = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
const TAILS = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");
const FIRST_SYLLABLE = 0xac00;

/** Names such as HANGUL SYLLABLE GAG, made of the names of up to three letters. */
function hangulSyllable(name: string): number | null {
  const match = /^HANGUL SYLLABLE ([BCDGHJKMNPRST]*)([AEIOUWY]+)([A-Z]*)$/.exec(name);
  if (match === null) return null;
  const lead = LEADS.indexOf(match[1]!);
  const vowel = VOWELS.indexOf(match[2]!);
  const tail = TAILS.indexOf(match[3]!);
  if (lead < 0 || vowel < 0 || tail < 0) return null;
  return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
}

function alias(name: string): number | null {
  for (const entry of unicodeAliases.split(";")) {
    const comma = entry.indexOf(",");
    if (entry.slice(comma + 1) === name) return Number.parseInt(entry.slice(0, comma), 36);
  }
  return null;
}
