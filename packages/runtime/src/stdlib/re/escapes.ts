/**
 * What a backslash begins in a pattern.
 *
 *     \d   \x41   \101   \1   \.
 *
 * From the parser, one function for the inside of a set and one for everywhere else.
 *
 * Source: Library Reference, "Regular Expression Syntax"; the words of errors are CPython's.
 */
import { NotImplementedError } from "../../objects/exceptions.ts";
import { DIGITS, HEXADECIMAL, length, OCTAL, type Source } from "./source.ts";
import type { Category, Place } from "./tree.ts";

/** Escapes that mean one control character. */
export const CONTROLS: Readonly<Record<string, number>> = {
  "\\a": 7,
  "\\b": 8,
  "\\f": 12,
  "\\n": 10,
  "\\r": 13,
  "\\t": 9,
  "\\v": 11,
  "\\\\": 92,
};

export const PLACES: Readonly<Record<string, Place>> = {
  "\\A": "string start",
  "\\b": "boundary",
  "\\B": "no boundary",
  "\\Z": "string end",
};

/** What an escape stands for: a code point, a class of them, or a group by number. */
export type Escape =
  | { readonly kind: "code"; readonly code: number }
  | Category
  | { readonly kind: "group"; readonly number: number };

function category_of(token: string, ascii: boolean): Category | null {
  if (!/^\\[dDsSwW]$/.test(token)) return null;
  const letter = token[1]!.toLowerCase() as Category["letter"];
  return { kind: "category", letter, negated: token[1] !== letter, ascii };
}

/** `\x41`, `\u0041`, `\U00000041`, `\N{...}`; null when the token is none of these. */
function by_number(source: Source, token: string): Escape | null {
  const letter = token[1]!;
  if (letter === "N" && source.is_text) {
    if (!source.match("{")) throw source.error("missing {");
    const name = source.get_until("}", "character name");
    throw NotImplementedError(
      `\\N{${name}} in a regular expression is not in the subset; write the character`,
    );
  }
  const digits = letter === "x" ? 2 : !source.is_text ? 0 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
  if (digits === 0) return null;
  const escape = token + source.get_while(digits, HEXADECIMAL);
  if (escape.length !== digits + 2) throw source.error(`incomplete escape ${escape}`, escape.length);
  const code = Number.parseInt(escape.slice(2), 16);
  if (code > 0x10ffff) throw source.error(`bad escape ${escape}`, escape.length);
  return { kind: "code", code };
}

function octal(source: Source, escape: string): Escape {
  const code = Number.parseInt(escape.slice(1), 8);
  if (code > 0o377) {
    throw source.error(`octal escape value ${escape} outside of range 0-0o377`, escape.length);
  }
  return { kind: "code", code };
}

/** A letter that means nothing is a mistake; anything else stands for itself. */
function itself(source: Source, escape: string): Escape {
  if (/^\\[A-Za-z]/.test(escape)) throw source.error(`bad escape ${escape}`, length(escape));
  return { kind: "code", code: escape.codePointAt(1)! };
}

/** Between `[` and `]`. */
export function escape_in_set(source: Source, token: string, ascii: boolean): Escape {
  const control = CONTROLS[token];
  if (control !== undefined) return { kind: "code", code: control };
  const found = category_of(token, ascii) ?? by_number(source, token);
  if (found !== null) return found;
  if (OCTAL.includes(token[1]!)) return octal(source, token + source.get_while(2, OCTAL));
  if (DIGITS.includes(token[1]!)) throw source.error(`bad escape ${token}`, token.length);
  return itself(source, token);
}

/** Everywhere else; what stands for a place is looked up before. */
export function escape_outside(source: Source, token: string, ascii: boolean): Escape {
  const control = token === "\\b" ? undefined : CONTROLS[token];
  if (control !== undefined) return { kind: "code", code: control };
  const found = category_of(token, ascii) ?? by_number(source, token);
  if (found !== null) return found;
  if (token[1] === "0") return octal(source, token + source.get_while(2, OCTAL));
  if (!DIGITS.includes(token[1]!)) return itself(source, token);
  let escape = token;
  if (source.next !== null && DIGITS.includes(source.next)) {
    escape += source.get();
    if (/^\\[0-7]{2}$/.test(escape) && source.next !== null && OCTAL.includes(source.next)) {
      return octal(source, escape + source.get());
    }
  }
  return { kind: "group", number: Number(escape.slice(1)) };
}
