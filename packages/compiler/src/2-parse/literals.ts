/**
 * String literals: what their text means.
 *
 *     rb'\d'   u'\x41'   =>   bytes "\\d", str "A" of kind u
 *
 * From the text of a STRING token, or of an f-string's literal part, to a value, or to the fault in it.
 *
 * Source: The Python Language Reference, 2.4.1.
 */
import { type CompileError, compileError } from "../language/diagnostics.ts";
import { characterNamed } from "../language/unicode-names.ts";

/** What is wrong with a literal, in the words of CPython's codec. Positions count bytes as the codec gets them. */
export type LiteralFault =
  | { readonly fault: "unicode"; readonly from: number; readonly to: number; readonly reason: string }
  | { readonly fault: "x escape"; readonly position: number }
  | { readonly fault: "not ASCII" };

export interface Literal {
  readonly bytes: boolean;
  /** "u" when the prefix is that letter: CPython's tree remembers it. */
  readonly kind: "u" | null;
  readonly value: string | LiteralFault;
}

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

/** The literal from `start`, with its prefix, to `end`. */
export function readLiteral(text: string, start: number, end: number): Literal {
  let raw = false;
  let bytes = false;
  let kind: "u" | null = null;
  let quotePos = start;
  for (; ; quotePos++) {
    const code = text.charCodeAt(quotePos);
    if (code === 34 || code === 39) break;
    if (code === 114 || code === 82) raw = true;
    else if (code === 98 || code === 66) bytes = true;
    else if (code === 117) kind = "u";
  }
  const quote = text.charCodeAt(quotePos);
  const triple =
    end - quotePos >= 6 && text.charCodeAt(quotePos + 1) === quote && text.charCodeAt(quotePos + 2) === quote;
  const width = triple ? 3 : 1;
  const body = normalised(text.slice(quotePos + width, end - width));
  return { bytes, kind, value: bytes ? decodeBytes(body, raw) : decodeString(body, raw) };
}

/** The value of an f-string's literal text from `start` to `end`, in which `{{` and `}}` stand for braces. */
export function readFStringText(
  text: string,
  start: number,
  end: number,
  raw: boolean,
): string | LiteralFault {
  let value = "";
  for (const piece of pieces(normalised(text.slice(start, end)), raw)) {
    const decoded = decodeString(piece, raw);
    if (typeof decoded !== "string") return decoded;
    value += decoded;
  }
  return value;
}

/** The text cut behind each doubled brace, of which one is kept, and each `\N{...}`: CPython decodes and counts by these. */
function* pieces(body: string, raw: boolean): Generator<string> {
  let from = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (code === 123 || code === 125) {
      yield body.slice(from, i + 1);
      i++;
      from = i + 1;
    } else if (code === 92 && !raw) {
      const next = body.charCodeAt(i + 1);
      const close = next === 78 && body.charCodeAt(i + 2) === 123 ? body.indexOf("}", i) : -1;
      if (close >= 0 && !body.slice(i + 3, close).includes("{")) {
        yield body.slice(from, close + 1);
        from = close + 1;
        i = close;
      } else if (next === 78 && body.charCodeAt(i + 2) === 123) i += 2;
      else if (next !== 123 && next !== 125) i++;
    }
  }
  if (from < body.length) yield body.slice(from);
}

/** The error for a fault in the literal, or part of an f-string, at a place. */
export function literalError(fault: LiteralFault, start: number, end: number): CompileError {
  switch (fault.fault) {
    case "unicode":
      return compileError("unicode_error", start, end, fault);
    case "x escape":
      return compileError("invalid_x_escape", start, end, fault);
    case "not ASCII":
      return compileError("bytes_not_ascii", start, end);
  }
}

/** Ends of lines are `\n` in a literal, however the file spells them. */
function normalised(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function decodeString(body: string, raw: boolean): string | LiteralFault {
  if (raw || !body.includes("\\")) return body;
  let value = "";
  let last = 0;
  let slash = body.indexOf("\\");
  while (slash >= 0) {
    value += body.slice(last, slash);
    const code = body.charCodeAt(slash + 1);
    const letter = simple.get(code);
    let next = slash + 2;
    let made = "";
    if (letter !== undefined) value += letter;
    else if (code === 10) {
      // The line goes on.
    } else if (code >= 48 && code <= 55) {
      next = octalEnd(body, slash + 1);
      made = String.fromCharCode(Number.parseInt(body.slice(slash + 1, next), 8));
    } else if (code === 120 || code === 117 || code === 85) {
      const width = code === 120 ? 2 : code === 117 ? 4 : 8;
      next = hexEnd(body, slash + 2, width);
      const reason = `truncated \\${String.fromCharCode(code)}${"X".repeat(width)} escape`;
      if (next !== slash + 2 + width) return unicodeFault(body, slash, next, reason);
      const codePoint = Number.parseInt(body.slice(slash + 2, next), 16);
      if (codePoint > 0x10ffff) return unicodeFault(body, slash, next, "illegal Unicode character");
      made = String.fromCodePoint(codePoint);
    } else if (code === 78) {
      const found = namedCharacter(body, slash);
      if (typeof found !== "string") return found;
      made = found;
      next = body.indexOf("}", slash) + 1;
    } else {
      value += "\\";
      next = slash + 1;
    }
    value += made;
    last = next;
    slash = body.indexOf("\\", next);
  }
  return value + body.slice(last);
}

/** `\N{NAME}` */
function namedCharacter(body: string, slash: number): string | LiteralFault {
  const malformed = "malformed \\N character escape";
  if (body.charCodeAt(slash + 2) !== 123) return unicodeFault(body, slash, slash + 2, malformed);
  const close = body.indexOf("}", slash + 3);
  if (close < 0) return unicodeFault(body, slash, body.length, malformed);
  if (close === slash + 3) return unicodeFault(body, slash, slash + 3, malformed);
  const character = characterNamed(body.slice(slash + 3, close));
  return character ?? unicodeFault(body, slash, close + 1, "unknown Unicode character name");
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

function unicodeFault(body: string, from: number, to: number, reason: string): LiteralFault {
  const start = encodedLength(body.slice(0, from));
  return { fault: "unicode", from: start, to: start + encodedLength(body.slice(from, to)) - 1, reason };
}

/** Every character that is not ASCII reaches the codec as an escape of ten characters. */
function encodedLength(text: string): number {
  let length = 0;
  for (const character of text) length += character.charCodeAt(0) < 128 ? 1 : 10;
  return length;
}

/** A code unit (0 to 255) a byte. */
function decodeBytes(body: string, raw: boolean): string | LiteralFault {
  for (let i = 0; i < body.length; i++) {
    if (body.charCodeAt(i) >= 128) return { fault: "not ASCII" };
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
      if (next !== slash + 4) return { fault: "x escape", position: slash };
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
