/**
 * Number literals: where they end, and which are none.
 *
 *     0x_ff   1_000   .5e-3   2j   =>   NUMBER
 *
 * Their values are made by the parser. A number may touch a keyword that can follow it, as in `1if x else 2`, which
 * CPython still allows; any other letter makes it invalid.
 *
 * Source: The Python Language Reference, 2.4.4 to 2.4.7; PEP 515.
 */
import { NUMBER } from "../language/tokens.ts";
import { continuesName, isDigit, isHexDigit } from "./characters.ts";
import type { Scanner } from "./scanner.ts";

/** The scanner stands on a digit, or on a dot with a digit behind it. */
export function number(s: Scanner): void {
  const { text, pos: start } = s;
  const first = text.charCodeAt(start);
  let end = start;
  if (first === 48) {
    const base = text.charCodeAt(start + 1) | 32;
    if (base === 120) {
      based(s, start, "hexadecimal", isHexDigit);
      return;
    }
    if (base === 111) {
      based(s, start, "octal", (code) => code >= 48 && code <= 55);
      return;
    }
    if (base === 98) {
      based(s, start, "binary", (code) => code === 48 || code === 49);
      return;
    }
    end = zeros(s, start);
    const zerosEnd = end;
    let nonzero = false;
    if (isDigit(text.charCodeAt(end))) {
      nonzero = true;
      end = digits(s, end);
    }
    const next = text.charCodeAt(end);
    if (nonzero && next !== 46 && (next | 32) !== 101 && (next | 32) !== 106) {
      throw s.fail("leading_zeros", start, zerosEnd);
    }
  } else if (first !== 46) {
    end = digits(s, start);
  }
  let kind = "decimal";
  if (text.charCodeAt(end) === 46) {
    end++;
    if (isDigit(text.charCodeAt(end))) end = digits(s, end);
  }
  if ((text.charCodeAt(end) | 32) === 101) {
    const sign = text.charCodeAt(end + 1);
    if (sign === 43 || sign === 45) {
      if (!isDigit(text.charCodeAt(end + 2))) throw invalid(s, kind, end + 1);
      end = digits(s, end + 2);
    } else if (isDigit(sign)) {
      end = digits(s, end + 1);
    } else {
      checkEnd(s, end, kind);
      s.push(NUMBER, start, end);
      return;
    }
  }
  if ((text.charCodeAt(end) | 32) === 106) {
    end++;
    kind = "imaginary";
  }
  checkEnd(s, end, kind);
  s.push(NUMBER, start, end);
}

/** Zeros, and underscores each with a digit behind it. */
function zeros(s: Scanner, pos: number): number {
  let end = pos;
  for (;;) {
    const code = s.text.charCodeAt(end);
    if (code === 95) {
      if (!isDigit(s.text.charCodeAt(end + 1))) throw invalid(s, "decimal", end);
    } else if (code !== 48) {
      return end;
    }
    end++;
  }
}

/** Digits, with single underscores between them. `pos` is on a digit. */
function digits(s: Scanner, pos: number): number {
  const { text } = s;
  let end = pos;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) !== 95) return end;
    if (!isDigit(text.charCodeAt(end + 1))) throw invalid(s, "decimal", end);
    end++;
  }
}

function based(s: Scanner, start: number, kind: string, isDigitOfBase: (code: number) => boolean): void {
  const { text } = s;
  let end = start + 2;
  for (;;) {
    if (text.charCodeAt(end) === 95) end++;
    if (!isDigitOfBase(text.charCodeAt(end))) {
      if (isDigit(text.charCodeAt(end))) throw invalidDigit(s, kind, end);
      throw invalid(s, kind, end - 1);
    }
    while (isDigitOfBase(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) !== 95) break;
  }
  if (isDigit(text.charCodeAt(end))) throw invalidDigit(s, kind, end);
  checkEnd(s, end, kind);
  s.push(NUMBER, start, end);
}

/** The words that may touch a number: a comparison, a boolean operator, a condition or a comprehension goes on. */
const followers = /(?:and|else|for|not|or)(?![\w\x80-\uffff])|i[fns]/y;

function checkEnd(s: Scanner, end: number, kind: string): void {
  const code = s.text.charCodeAt(end);
  // CPython lets a letter that is not ASCII begin a name there, for the parser to stumble on.
  if (code >= 128 || !continuesName(code)) return;
  followers.lastIndex = end;
  if (!followers.test(s.text)) throw invalid(s, kind, end - 1);
}

function invalid(s: Scanner, kind: string, at: number) {
  return s.fail("invalid_number", at, at, { kind });
}

function invalidDigit(s: Scanner, kind: string, at: number) {
  return s.fail("invalid_digit", at, at, { digit: s.text.charAt(at), kind });
}
