/**
 * The tokenizer: a source's characters to tokens.
 *
 *     if x:        =>   IF NAME COLON NEWLINE INDENT NAME EQUAL NUMBER NEWLINE DEDENT ENDMARKER
 *         y = 1
 *
 * From the text, to the parser. The whole text is read at once. A fault ends the tokens with an ERRORTOKEN and is kept in
 * `failure` rather than thrown, because CPython lets some of the parser's errors come first.
 *
 * Source: The Python Language Reference, 2 "Lexical analysis".
 */
import { compileError } from "../language/diagnostics.ts";
import type { Source } from "../language/source.ts";
import { DEDENT, ENDMARKER, ERRORTOKEN, NEWLINE } from "../language/tokens.ts";
import { isDigit, startsName } from "./characters.ts";
import { fstringMiddle } from "./fstrings.ts";
import { continuationLine, indentation, unexpectedEof } from "./indentation.ts";
import { name } from "./names.ts";
import { number } from "./numbers.ts";
import { operator } from "./operators.ts";
import { type Failure, Scanner, TokenizeError, type Tokens } from "./scanner.ts";
import { string } from "./strings.ts";

export type { Failure, Tokens } from "./scanner.ts";

export function tokenize(source: Source): Tokens {
  const s = new Scanner(source);
  let failure: Failure | null = null;
  try {
    scan(s);
  } catch (thrown) {
    if (!(thrown instanceof TokenizeError)) throw thrown;
    // What is wrong inside an f-string is heard only when the parser gets there.
    const outside = s.fstrings.length === 0;
    const immediate = thrown.immediate && outside;
    const bracket = !thrown.immediate && outside ? (s.bracketStarts.at(-1) ?? -1) : -1;
    failure = { error: thrown.error, immediate, bracket };
    s.push(ERRORTOKEN, thrown.error.start, thrown.error.end);
  }
  return { kinds: s.kinds, starts: s.starts, ends: s.ends, comments: s.comments, failure };
}

function scan(s: Scanner): void {
  const { text } = s;
  const nul = text.indexOf("\0");
  if (nul >= 0) throw new TokenizeError(compileError("null_byte", nul, nul + 1), true);
  let lineStart = true;
  for (;;) {
    if (lineStart) {
      indentation(s);
      lineStart = false;
    }
    const fstring = s.fstrings.length > 0 ? s.fstrings.at(-1) : undefined;
    if (fstring?.inLiteral) {
      fstringMiddle(s, fstring);
      continue;
    }
    const { pos } = s;
    const code = text.charCodeAt(pos);
    if (startsName(code)) {
      name(s);
    } else if (code === 32 || code === 9 || code === 12) {
      s.pos = pos + 1;
    } else if (code === 10 || code === 13) {
      lineStart = newline(s, code);
    } else if (isDigit(code)) {
      number(s);
    } else if (code === 34 || code === 39) {
      string(s, pos, pos);
    } else if (code === 35) {
      comment(s);
    } else if (code === 92) {
      s.pos = continuationLine(s, pos);
    } else if (pos < text.length) {
      operator(s, code);
    } else {
      break;
    }
  }
  endOfText(s);
}

function comment(s: Scanner): void {
  const { text, pos: start } = s;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) break;
  }
  s.comments.push({ start, end, text: text.slice(start, end) });
  s.pos = end;
}

/** Whether a logical line ends or has not begun: inside brackets, the end of a line is a blank. */
function newline(s: Scanner, code: number): boolean {
  const { pos } = s;
  endLine(s, pos);
  s.pos = code === 13 && s.text.charCodeAt(pos + 1) === 10 ? pos + 2 : pos + 1;
  return s.brackets.length === 0;
}

/** NEWLINE, unless nothing stands on the line or it is joined to the next. A comment is part of it, as in CPython. */
function endLine(s: Scanner, pos: number): void {
  const last = s.kinds.at(-1);
  if (s.brackets.length > 0 || last === undefined || last === NEWLINE || last === DEDENT) return;
  const comment = s.comments.at(-1);
  s.push(NEWLINE, comment?.end === pos ? comment.start : pos, pos);
}

function endOfText(s: Scanner): void {
  const end = s.text.length;
  if (s.brackets.length > 0) throw unexpectedEof(s, end);
  endLine(s, end);
  for (let level = s.indents.length; level > 1; level--) s.push(DEDENT, end, end);
  s.push(ENDMARKER, end, end);
}
