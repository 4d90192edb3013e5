/**
 * Operators, delimiters and brackets.
 *
 *     x[0] **= -y   =>   NAME LSQB NUMBER RSQB DOUBLESTAREQUAL MINUS NAME
 *
 * The longest spelling wins. Brackets are matched here, not in the grammar, as CPython does: so a stray `)` is reported
 * even when something else is wrong before it, and lines are joined inside brackets.
 *
 * Source: The Python Language Reference, 2.5 and 2.6; 2.1.6 "Implicit line joining".
 */
import * as T from "../language/tokens.ts";
import { codePointName, isDigit, isPrintable } from "./characters.ts";
import { closeField } from "./fstrings.ts";
import { number } from "./numbers.ts";
import type { Scanner } from "./scanner.ts";

const MAX_BRACKETS = 200;
const EQUALS = 61;

/** The scanner stands on a character, `code`, that begins no name, string, comment or digit. */
export function operator(s: Scanner, code: number): void {
  const { text, pos } = s;
  const next = text.charCodeAt(pos + 1);
  switch (code) {
    case 40:
      openBracket(s, code, T.LPAR);
      return;
    case 41:
      closeBracket(s, code, 40, T.RPAR);
      return;
    case 91:
      openBracket(s, code, T.LSQB);
      return;
    case 93:
      closeBracket(s, code, 91, T.RSQB);
      return;
    case 123:
      openBracket(s, code, T.LBRACE);
      return;
    case 125:
      closeBracket(s, code, 123, T.RBRACE);
      return;
    case 44:
      s.push(T.COMMA, pos, pos + 1);
      return;
    case 59:
      s.push(T.SEMI, pos, pos + 1);
      return;
    case 126:
      s.push(T.TILDE, pos, pos + 1);
      return;
    case 58:
      colon(s, next);
      return;
    case 46:
      if (isDigit(next)) {
        number(s);
        return;
      }
      if (next === 46 && text.charCodeAt(pos + 2) === 46) {
        s.push(T.ELLIPSIS, pos, pos + 3);
        return;
      }
      s.push(T.DOT, pos, pos + 1);
      return;
    case EQUALS:
      choose(s, next === EQUALS, T.EQEQUAL, T.EQUAL);
      return;
    case 33:
      choose(s, next === EQUALS, T.NOTEQUAL, T.EXCLAMATION);
      return;
    case 43:
      choose(s, next === EQUALS, T.PLUSEQUAL, T.PLUS);
      return;
    case 45:
      if (next === 62) {
        s.push(T.RARROW, pos, pos + 2);
        return;
      }
      choose(s, next === EQUALS, T.MINEQUAL, T.MINUS);
      return;
    case 42:
      if (next === 42) {
        double(s, T.DOUBLESTAREQUAL, T.DOUBLESTAR);
        return;
      }
      choose(s, next === EQUALS, T.STAREQUAL, T.STAR);
      return;
    case 47:
      if (next === 47) {
        double(s, T.DOUBLESLASHEQUAL, T.DOUBLESLASH);
        return;
      }
      choose(s, next === EQUALS, T.SLASHEQUAL, T.SLASH);
      return;
    case 37:
      choose(s, next === EQUALS, T.PERCENTEQUAL, T.PERCENT);
      return;
    case 64:
      choose(s, next === EQUALS, T.ATEQUAL, T.AT);
      return;
    case 38:
      choose(s, next === EQUALS, T.AMPEREQUAL, T.AMPER);
      return;
    case 124:
      choose(s, next === EQUALS, T.VBAREQUAL, T.VBAR);
      return;
    case 94:
      choose(s, next === EQUALS, T.CIRCUMFLEXEQUAL, T.CIRCUMFLEX);
      return;
    case 60:
      if (next === 60) {
        double(s, T.LEFTSHIFTEQUAL, T.LEFTSHIFT);
        return;
      }
      // `<>` is not equal in the dialect of PEP 401 only; a parser error tells so.
      if (next === 62) {
        s.push(T.NOTEQUAL, pos, pos + 2);
        return;
      }
      choose(s, next === EQUALS, T.LESSEQUAL, T.LESS);
      return;
    case 62:
      if (next === 62) {
        double(s, T.RIGHTSHIFTEQUAL, T.RIGHTSHIFT);
        return;
      }
      choose(s, next === EQUALS, T.GREATEREQUAL, T.GREATER);
      return;
    default:
      other(s, code);
      return;
  }
}

function choose(s: Scanner, twoCharacters: boolean, two: number, one: number): void {
  s.push(twoCharacters ? two : one, s.pos, s.pos + (twoCharacters ? 2 : 1));
}

/** A doubled character, with or without `=` behind it. */
function double(s: Scanner, withEqual: number, without: number): void {
  const augmented = s.text.charCodeAt(s.pos + 2) === EQUALS;
  s.push(augmented ? withEqual : without, s.pos, s.pos + (augmented ? 3 : 2));
}

function colon(s: Scanner, next: number): void {
  const fstring = s.fstrings.at(-1);
  if (fstring !== undefined && fstring.fields.at(-1) === s.brackets.length) {
    fstring.inLiteral = true;
    fstring.inFormat = true;
    s.push(T.COLON, s.pos, s.pos + 1);
    return;
  }
  choose(s, next === EQUALS, T.COLONEQUAL, T.COLON);
}

function openBracket(s: Scanner, code: number, kind: number): void {
  if (s.brackets.length >= MAX_BRACKETS) throw s.fail("too_many_brackets", s.pos, s.pos);
  s.brackets.push(code);
  s.bracketStarts.push(s.pos);
  s.push(kind, s.pos, s.pos + 1);
}

function closeBracket(s: Scanner, code: number, opening: number, kind: number): void {
  const { pos, brackets } = s;
  const fstring = s.fstrings.at(-1);
  const bracket = s.text.charAt(pos);
  const level = brackets.length;
  if (level === 0) throw s.fail("unmatched_bracket", pos, pos, { bracket });
  const open = brackets[level - 1]!;
  const atField = fstring !== undefined && fstring.fields.at(-1) === level;
  if (open !== opening) {
    if (atField) throw s.fail("fstring_unmatched", pos, pos, { bracket });
    const start = s.bracketStarts[level - 1]!;
    const details = { close: bracket, open: String.fromCharCode(open), line: s.source.line(start) };
    if (details.line === s.source.line(pos)) throw s.fail("mismatched_bracket", pos, pos, details);
    throw s.fail("mismatched_bracket_on_line", pos, pos, details);
  }
  if (atField && code === 125) {
    closeField(s, fstring, pos);
    return;
  }
  brackets.pop();
  s.bracketStarts.pop();
  s.push(kind, pos, pos + 1);
}

function other(s: Scanner, code: number): void {
  const { text, pos } = s;
  const codePoint = text.codePointAt(pos)!;
  const character = String.fromCodePoint(codePoint);
  if (!isPrintable(character)) {
    throw s.fail("invalid_nonprintable_character", pos, pos, { code: codePointName(code) });
  }
  s.push(T.OP, pos, pos + 1);
}
