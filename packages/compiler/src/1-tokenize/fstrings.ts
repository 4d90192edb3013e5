/**
 * Formatted string literals: literal text and expressions in turn.
 *
 *     f"a{x!r:>{w}}"   =>   FSTRING_START MIDDLE LBRACE NAME EXCLAMATION NAME COLON MIDDLE LBRACE NAME RBRACE RBRACE FSTRING_END
 *
 * Inside a replacement field ordinary tokens are read, by the ordinary loop; three characters at the field's own level
 * mean something else there (`:` begins the format specifier, `}` ends the field, `!` the conversion). A FSTRING_MIDDLE
 * keeps `{{`, `}}` and escapes as they are written; the parser reads them.
 *
 * Source: The Python Language Reference, 2.4.3; PEP 701.
 */
import { FSTRING_END, FSTRING_MIDDLE, FSTRING_START, LBRACE, RBRACE } from "../language/tokens.ts";
import type { OpenFString, Scanner, TokenizeError } from "./scanner.ts";
import { lastLine } from "./strings.ts";

/** How deep CPython lets f-strings stand in f-strings, and replacement fields in format specifiers. */
const MAX_FSTRINGS = 149;
const MAX_FIELDS = 3;

/** Open an f-string whose prefix begins at `start` and whose opening quote is at `quotePos`. */
export function fstringStart(s: Scanner, start: number, quotePos: number, raw: boolean): void {
  const { text } = s;
  const quote = text.charCodeAt(quotePos);
  const triple = text.charCodeAt(quotePos + 1) === quote && text.charCodeAt(quotePos + 2) === quote;
  if (s.fstrings.length >= MAX_FSTRINGS) throw s.fail("fstring_too_many", quotePos, quotePos);
  s.push(FSTRING_START, start, quotePos + (triple ? 3 : 1));
  s.fstrings.push({ start, quote, triple, raw, fields: [], inFormat: false, inLiteral: true });
}

/** Read literal text up to the next replacement field, the end of a format specifier or the end of the f-string. */
export function fstringMiddle(s: Scanner, open: OpenFString): void {
  const { text, pos: start } = s;
  const { quote, triple, raw, inFormat } = open;
  /** Whether a `\N{` has been met whose closing brace, of a character's name, has not. */
  let named = false;
  for (let pos = start; ; pos++) {
    const code = text.charCodeAt(pos);
    if (
      code === quote &&
      (!triple || (text.charCodeAt(pos + 1) === quote && text.charCodeAt(pos + 2) === quote))
    ) {
      middle(s, start, pos);
      s.fstrings.pop();
      s.push(FSTRING_END, pos, pos + (triple ? 3 : 1));
      return;
    }
    if (pos >= text.length || (!triple && (code === 10 || code === 13))) {
      if (!inFormat) throw unterminated(s, open, pos);
      // The format specifier ends with its line, and the field goes on with tokens.
      s.push(FSTRING_MIDDLE, start, pos);
      open.inLiteral = false;
      open.inFormat = false;
      return;
    }
    if (code === 123) {
      if (text.charCodeAt(pos + 1) === 123 && !inFormat) {
        pos++;
        named = false;
        continue;
      }
      middle(s, start, pos);
      openField(s, open, pos);
      return;
    }
    if (code === 125) {
      if (named) {
        named = false;
        continue;
      }
      if (open.fields.length > 0) {
        // Literal text ends the specifier, if only an empty one: where it may not stand, CPython says so.
        s.push(FSTRING_MIDDLE, start, pos);
        closeField(s, open, pos);
        return;
      }
      if (text.charCodeAt(pos + 1) !== 125) throw s.fail("fstring_single_brace", pos, pos);
      pos++;
      continue;
    }
    if (code === 92) {
      const next = text.charCodeAt(pos + 1);
      if (next === 123 || next === 125) continue;
      if (next === 78 && !raw && text.charCodeAt(pos + 2) === 123) {
        named = true;
        pos += 2;
      } else if (next === 13 && text.charCodeAt(pos + 2) === 10) {
        pos += 2;
      } else if (pos + 1 < text.length) {
        pos++;
      }
    }
  }
}

function middle(s: Scanner, start: number, end: number): void {
  if (end > start) s.push(FSTRING_MIDDLE, start, end);
}

function openField(s: Scanner, open: OpenFString, pos: number): void {
  if (open.fields.length >= MAX_FIELDS) throw s.fail("fstring_too_deep", pos - 1, pos - 1);
  s.push(LBRACE, pos, pos + 1);
  s.brackets.push(123);
  s.bracketStarts.push(pos);
  open.fields.push(s.brackets.length);
  open.inLiteral = false;
  open.inFormat = false;
}

/** Read the `}` of the innermost field; the text behind it is literal again. */
export function closeField(s: Scanner, open: OpenFString, pos: number): void {
  s.push(RBRACE, pos, pos + 1);
  s.brackets.pop();
  s.bracketStarts.pop();
  open.fields.pop();
  open.inLiteral = true;
  // Behind a field inside a format specifier CPython no longer knows that it is in one; only the open field does.
  open.inFormat = false;
}

/** CPython names the f-string's last line, and points at its prefix. */
function unterminated(s: Scanner, open: OpenFString, pos: number): TokenizeError {
  const { start } = open;
  if (open.triple) {
    return s.fail("unterminated_triple_quoted_fstring", start, start, { line: lastLine(s) });
  }
  return s.fail("unterminated_fstring", start, start, { line: s.source.line(pos) });
}
