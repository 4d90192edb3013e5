/**
 * String literals: from the prefix to the closing quotes.
 *
 *     rb'\d'   """two
 *     lines"""              =>   STRING
 *
 * What the escapes mean is for the parser; here a backslash only shields the character behind it. A literal with the
 * prefix `f` goes to fstrings.ts.
 *
 * Source: The Python Language Reference, 2.4.1.
 */
import { STRING } from "../language/tokens.ts";
import type { Scanner } from "./scanner.ts";

/**
 * Read a literal whose prefix begins at `start` and whose opening quote is at `quotePos`.
 *
 * @throws TokenizeError when the text, or for single quotes the line, ends first
 */
export function string(s: Scanner, start: number, quotePos: number): void {
  const { text } = s;
  const quote = text.charCodeAt(quotePos);
  if (text.charCodeAt(quotePos + 1) === quote) {
    if (text.charCodeAt(quotePos + 2) === quote) {
      tripleQuoted(s, start, quotePos + 3, quote);
      return;
    }
    s.push(STRING, start, quotePos + 2);
    return;
  }
  let escapedQuote = false;
  for (let pos = quotePos + 1; ; pos++) {
    const code = text.charCodeAt(pos);
    if (code === quote) {
      s.push(STRING, start, pos + 1);
      return;
    }
    if (code === 92) {
      pos++;
      const shielded = text.charCodeAt(pos);
      if (shielded === quote) escapedQuote = true;
      else if (shielded === 13 && text.charCodeAt(pos + 1) === 10) pos++;
      if (pos < text.length) continue;
    } else if (code !== 10 && code !== 13 && pos < text.length) {
      continue;
    }
    checkForBrace(s, start, quote, false);
    const line = Math.min(s.source.line(pos), lastLine(s));
    if (escapedQuote) throw s.fail("unterminated_string_escaped_quote", start, start, { line });
    throw s.fail("unterminated_string", start, start, { line });
  }
}

function tripleQuoted(s: Scanner, start: number, bodyStart: number, quote: number): void {
  const { text } = s;
  for (let pos = bodyStart; pos < text.length; pos++) {
    const code = text.charCodeAt(pos);
    if (code === 92) pos++;
    else if (code === quote && text.charCodeAt(pos + 1) === quote && text.charCodeAt(pos + 2) === quote) {
      s.push(STRING, start, pos + 3);
      return;
    }
  }
  checkForBrace(s, start, quote, true);
  throw s.fail("unterminated_triple_quoted_string", start, start, { line: lastLine(s) });
}

/** The line at which CPython notices that a literal has no end: the last one, which a final end of line does not follow. */
export function lastLine(s: Scanner): number {
  const { text } = s;
  let end = text.length;
  if (text.charCodeAt(end - 1) === 10) end--;
  if (text.charCodeAt(end - 1) === 13) end--;
  return s.source.line(end);
}

/** In an f-string's expression, a literal that opens as the f-string did and has no end is the f-string's own end. */
function checkForBrace(s: Scanner, start: number, quote: number, triple: boolean): void {
  const outer = s.fstrings.at(-1);
  if (outer === undefined || outer.quote !== quote || outer.triple !== triple) return;
  throw s.fail("fstring_expecting_brace", start, start);
}
