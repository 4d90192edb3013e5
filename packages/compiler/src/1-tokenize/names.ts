/**
 * Names and keywords, and the string prefixes that look like names until the quote.
 *
 *     while x:   =>   WHILE NAME COLON            rb"x"   =>   STRING            f"x"   =>   FSTRING_START ...
 *
 * Source: The Python Language Reference, 2.3; 2.4.1 for the prefixes.
 */
import { keywords, NAME } from "../language/tokens.ts";
import { codePointName, continuesName, invalidNameCharacter, isPrintable } from "./characters.ts";
import { fstringStart } from "./fstrings.ts";
import type { Scanner } from "./scanner.ts";
import { string } from "./strings.ts";

const LONGEST_KEYWORD = 8;

/** The scanner stands on a character that may begin a name. */
export function name(s: Scanner): void {
  const { text, pos: start } = s;
  let end = start;
  let ascii = true;
  for (;;) {
    const code = text.charCodeAt(end);
    if (!continuesName(code)) {
      if ((code === 34 || code === 39) && end - start <= 2 && prefixed(s, start, end)) return;
      break;
    }
    if (code >= 128) ascii = false;
    end++;
  }
  if (!ascii) {
    checkName(s, start, end);
    s.push(NAME, start, end);
    return;
  }
  const length = end - start;
  const word = length >= 2 && length <= LONGEST_KEYWORD ? keywords.get(text.slice(start, end)) : undefined;
  s.push(word ?? NAME, start, end);
}

/** Read the string literal at hand when the letters before its quote are a prefix. */
function prefixed(s: Scanner, start: number, quotePos: number): boolean {
  switch (s.text.slice(start, quotePos).toLowerCase()) {
    case "r":
    case "b":
    case "u":
    case "br":
    case "rb":
      string(s, start, quotePos);
      return true;
    case "f":
      fstringStart(s, start, quotePos, false);
      return true;
    case "fr":
    case "rf":
      fstringStart(s, start, quotePos, true);
      return true;
    default:
      return false;
  }
}

function checkName(s: Scanner, start: number, end: number): void {
  const offset = invalidNameCharacter(s.text.slice(start, end));
  if (offset < 0) return;
  const at = start + offset;
  const codePoint = s.text.codePointAt(at)!;
  const details = { character: String.fromCodePoint(codePoint), code: codePointName(codePoint) };
  if (!isPrintable(details.character)) throw s.fail("invalid_nonprintable_character", at, at, details);
  throw s.fail("invalid_character", at, at, details);
}
