/**
 * Escape sequences of string and bytes literals.
 *
 *     \n   \x41   \u00e9   \N{BULLET}   \<newline>   =>   line feed, A, é, •, nothing
 *
 * An escape that Python does not know keeps its backslash; CPython warns of it.
 *
 * Source: The Python Language Reference, 2.4.1.1 "Escape sequences".
 */
import { characterNamed } from "../../language/unicode-names.ts";
import type { Parser } from "../parser.ts";

/** The one-letter escapes. Index: the letter's code. */
const simple: ReadonlyMap<number, string> = new Map([
  [92, "\\"],
  [39, "'"],
  [34, '"'],
  [97, "\x07"],
  [98, "\b"],
  [102, "\f"],
  [110, "\n"],
  [114, "\r"],
  [116, "\t"],
  [118, "\v"],
]);

/** Ends of lines are `\n` in a literal, however the file spells them. */
function normalised(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** `{{` and `}}` of an f-string's literal text. */
export function unescapeBraces(text: string): string {
  return text.includes("{") || text.includes("}")
    ? text.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0))
    : text;
}

/**
 * The value of the body, from `from` to `to`, of a string literal.
 *
 * @param braces  keep the braces that an escape makes apart from those that are written, for `unescapeBraces` comes next
 */
export function decodeString(p: Parser, from: number, to: number, raw: boolean, braces = false): string {
  const body = normalised(p.text.slice(from, to));
  if (raw || !body.includes("\\")) return body;
  let value = "";
  let last = 0;
  let slash = body.indexOf("\\");
  while (slash >= 0) {
    value += body.slice(last, slash);
    const code = body.charCodeAt(slash + 1);
    const letter = simple.get(code);
    let next = slash + 2;
    if (letter !== undefined) value += letter;
    else if (code === 10) {
      // The line goes on.
    } else if (code >= 48 && code <= 55) {
      next = octalEnd(body, slash + 1);
      value += doubled(String.fromCharCode(Number.parseInt(body.slice(slash + 1, next), 8)), braces);
    } else if (code === 120 || code === 117 || code === 85) {
      const width = code === 120 ? 2 : code === 117 ? 4 : 8;
      next = hexEnd(body, slash + 2, width);
      if (next !== slash + 2 + width) {
        throw escapeError(p, body, slash, next, `truncated \\${"x".repeat(code === 120 ? 1 : 0)}`, code);
      }
      const codePoint = Number.parseInt(body.slice(slash + 2, next), 16);
      if (codePoint > 0x10ffff) throw escapeError(p, body, slash, next, "illegal Unicode character", 0);
      value += doubled(String.fromCodePoint(codePoint), braces);
    } else if (code === 78) {
      const close = body.charCodeAt(slash + 2) === 123 ? body.indexOf("}", slash + 3) : -1;
      if (close < 0 || close === slash + 3) {
        throw escapeError(p, body, slash, slash + 2, "malformed \\N character escape", 0);
      }
      const character = characterNamed(body.slice(slash + 3, close));
      next = close + 1;
      if (character === null) throw escapeError(p, body, slash, next, "unknown Unicode character name", 0);
      value += doubled(character, braces);
    } else {
      value += "\\";
      next = slash + 1;
    }
    last = next;
    slash = body.indexOf("\\", next === slash + 1 ? next : next);
  }
  return value + body.slice(last);
}

/** A brace made by an escape, written so that `unescapeBraces` makes one of it. */
function doubled(character: string, braces: boolean): string {
  return braces && (character === "{" || character === "}") ? character + character : character;
}

/** The offset behind at most three octal digits. */
function octalEnd(body: string, from: number): number {
  let end = from + 1;
  while (end < from + 3 && body.charCodeAt(end) >= 48 && body.charCodeAt(end) <= 55) end++;
  return end;
}

/** The offset behind at most `width` hexadecimal digits. */
function hexEnd(body: string, from: number, width: number): number {
  let end = from;
  while (end < from + width && /[0-9a-fA-F]/.test(body.charAt(end))) end++;
  return end;
}

/**
 * The value of the body of a bytes literal: a code unit (0 to 255) a byte.
 *
 * @param start  where the literal begins, for errors
 */
export function decodeBytes(p: Parser, start: number, from: number, to: number, raw: boolean): string {
  const body = normalised(p.text.slice(from, to));
  for (let i = 0; i < body.length; i++) {
    if (body.charCodeAt(i) >= 128) throw p.error("bytes_not_ascii", start, p.end);
  }
  if (raw || !body.includes("\\")) return body;
  let value = "";
  let last = 0;
  let slash = body.indexOf("\\");
  while (slash >= 0) {
    value += body.slice(last, slash);
    const code = body.charCodeAt(slash + 1);
    const letter = simple.get(code);
    let next = slash + 2;
    if (letter !== undefined) value += letter;
    else if (code === 10) {
      // The line goes on.
    } else if (code >= 48 && code <= 55) {
      next = octalEnd(body, slash + 1);
      value += String.fromCharCode(Number.parseInt(body.slice(slash + 1, next), 8) & 255);
    } else if (code === 120) {
      next = hexEnd(body, slash + 2, 2);
      if (next !== slash + 4) throw p.error("invalid_x_escape", start, p.end, { position: slash });
      value += String.fromCharCode(Number.parseInt(body.slice(slash + 2, next), 16));
    } else {
      value += "\\";
      next = slash + 1;
    }
    last = next;
    slash = body.indexOf("\\", next);
  }
  return value + body.slice(last);
}

/** CPython's codec speaks of the bytes of the literal's body as it hands it to the codec. */
function escapeError(p: Parser, body: string, from: number, to: number, reason: string, code: number) {
  const position = encodedLength(body.slice(0, from));
  const last = position + (to - from) - 1;
  const suffix =
    code === 0
      ? reason
      : `truncated \\${String.fromCharCode(code)}${"X".repeat(code === 120 ? 2 : code === 117 ? 4 : 8)} escape`;
  const { start } = p;
  return p.error("unicode_error", start, start, { from: position, to: last, reason: suffix });
}

/** Every character that is not ASCII reaches the codec as an escape of ten characters. */
function encodedLength(text: string): number {
  let length = 0;
  for (const character of text) length += character.charCodeAt(0) < 128 ? 1 : 10;
  return length;
}
