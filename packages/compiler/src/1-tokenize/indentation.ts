/**
 * Indentation: what the blank space at the start of a logical line means.
 *
 *     if a:        ... COLON NEWLINE
 *         b   =>   INDENT NAME NEWLINE
 *     c            DEDENT NAME NEWLINE
 *
 * Two columns are kept, one with tabs up to the next multiple of eight and one with tabs as wide as a space: where the two
 * disagree about which of two lines is deeper, the meaning would hang on the reader's editor, and it is a TabError.
 *
 * Source: The Python Language Reference, 2.1.7 "Blank lines" and 2.1.8 "Indentation".
 */
import { DEDENT, INDENT } from "../language/tokens.ts";
import type { Scanner } from "./scanner.ts";

const TAB_WIDTH = 8;
/** The outermost level included, as CPython counts. */
const MAX_INDENTS = 100;

/** Read a line's indentation, leave the scanner on its first other character, and open or close blocks by it. */
export function indentation(s: Scanner): void {
  const { text } = s;
  let column = 0;
  let altColumn = 0;
  /** The column of a line's first backslash counts for the lines it joins, unless it is the first column. */
  let continued = 0;
  let pos = s.pos;
  for (; ; pos++) {
    const code = text.charCodeAt(pos);
    if (code === 32) {
      column++;
      altColumn++;
    } else if (code === 9) {
      column = (Math.floor(column / TAB_WIDTH) + 1) * TAB_WIDTH;
      altColumn++;
    } else if (code === 12) {
      column = 0;
      altColumn = 0;
    } else if (code === 92) {
      if (continued === 0) continued = column;
      pos = continuationLine(s, pos) - 1;
    } else {
      break;
    }
  }
  s.pos = pos;
  const next = text.charCodeAt(pos);
  // A line of blanks or of a comment alone says nothing about blocks.
  if (next === 35 || next === 10 || next === 13) return;
  // Nor does the end of the text, where all blocks are closed.
  if (pos >= text.length) return;
  blocks(s, continued || column, continued || altColumn);
}

function blocks(s: Scanner, column: number, altColumn: number): void {
  const { indents, altIndents, pos } = s;
  let top = indents.length - 1;
  if (column === indents[top]) {
    if (altColumn !== altIndents[top]) throw inconsistentTabs(s);
    return;
  }
  if (column > indents[top]!) {
    if (indents.length >= MAX_INDENTS) {
      const lineStart = lineStartBefore(s);
      throw s.failWhenReached("too_many_indents", lineStart, lineStart);
    }
    if (altColumn <= altIndents[top]!) throw inconsistentTabs(s);
    indents.push(column);
    altIndents.push(altColumn);
    s.push(INDENT, pos, pos);
    return;
  }
  while (top > 0 && column < indents[top]!) top--;
  if (column !== indents[top]) {
    // CPython points behind the line's last character.
    const end = lineEnd(s);
    throw s.failWhenReached("inconsistent_dedent", end, end);
  }
  if (altColumn !== altIndents[top]) throw inconsistentTabs(s);
  while (indents.length > top + 1) {
    indents.pop();
    altIndents.pop();
    s.push(DEDENT, pos, pos);
  }
}

function inconsistentTabs(s: Scanner) {
  const start = lineStartBefore(s);
  return s.failWhenReached("inconsistent_tabs", start, start);
}

function lineStartBefore(s: Scanner): number {
  return s.source.lineStarts[s.source.line(s.pos) - 1]!;
}

function lineEnd(s: Scanner): number {
  let end = s.pos;
  while (end < s.text.length && s.text.charCodeAt(end) !== 10 && s.text.charCodeAt(end) !== 13) end++;
  return end;
}

/** The offset behind a backslash at `pos` and the end of line that must follow it. */
export function continuationLine(s: Scanner, pos: number): number {
  const { text } = s;
  let next = pos + 1;
  if (text.charCodeAt(next) === 13) next++;
  if (text.charCodeAt(next) === 10) next++;
  else if (next === pos + 1) {
    if (next >= text.length) throw unexpectedEof(s, pos + 1);
    throw s.failWhenReached("unexpected_after_continuation", pos + 1, pos + 1);
  }
  if (next >= text.length) throw unexpectedEof(s, pos + 1);
  return next;
}

/** The text ends where it should go on: inside a bracket, or at `pos`. */
export function unexpectedEof(s: Scanner, pos: number) {
  const bracket = s.bracketStarts.at(-1);
  if (bracket === undefined) return s.failWhenReached("unexpected_eof", pos, pos);
  return s.failWhenReached("never_closed", bracket, bracket, { bracket: s.text.charAt(bracket) });
}
