/**
 * Patterns, in the second reading.
 */
import * as T from "../../language/tokens.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { strings } from "./fstrings.ts";

/** patterns: one pattern, or several with commas between them */
export function patterns(d: Diagnosis): boolean {
  const { pos } = d;
  if (maybeStar(d) && d.accept(T.COMMA)) {
    list(d, maybeStar);
    return true;
  }
  d.pos = pos;
  return pattern(d);
}

/** ','.item+ [','], or nothing */
function list(d: Diagnosis, item: (d: Diagnosis) => boolean): void {
  if (!item(d)) return;
  while (d.accept(T.COMMA)) {
    if (!item(d)) return;
  }
}

/** maybe_star_pattern: '*' NAME | pattern */
function maybeStar(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.accept(T.STAR) && d.accept(T.NAME)) return true;
  d.pos = pos;
  return pattern(d);
}

/** Where a pattern is, without parentheses around it. */
interface Range {
  readonly start: number;
  readonly end: number;
}

function pattern(d: Diagnosis): boolean {
  return patternRange(d) !== null;
}

/** pattern: or_pattern ['as' NAME] */
function patternRange(d: Diagnosis): Range | null {
  const { start } = d;
  const inner = orPattern(d);
  if (inner === null) return null;
  const { pos } = d;
  if (d.accept(T.AS)) {
    if (captureName(d)) return { start, end: d.end };
    if (d.checking) invalidTargetOfAs(d);
  }
  d.pos = pos;
  return inner;
}

function invalidTargetOfAs(d: Diagnosis): void {
  if (d.isSoft("_")) throw d.errorAt("underscore_target", d.pos);
  if (d.kind === T.NAME) return;
  const value = d.rules.expression(d);
  if (value !== null) throw d.errorIn("invalid_pattern_target", value, value);
}

/** pattern_capture_target: !"_" NAME !('.' | '(' | '=') */
function captureName(d: Diagnosis): boolean {
  if (d.isSoft("_") || d.kind !== T.NAME) return false;
  const next = d.peek(1);
  if (next === T.DOT || next === T.LPAR || next === T.EQUAL) return false;
  d.pos++;
  return true;
}

/** or_pattern: '|'.closed_pattern+ */
function orPattern(d: Diagnosis): Range | null {
  const { start } = d;
  const first = closedPattern(d);
  if (first === null) return null;
  for (let alone = true; ; alone = false) {
    const { pos } = d;
    if (d.accept(T.VBAR) && closedPattern(d) !== null) continue;
    d.pos = pos;
    return alone ? first : { start, end: d.end };
  }
}

function closedPattern(d: Diagnosis): Range | null {
  return d.remember("closed_pattern", readClosedPattern);
}

function readClosedPattern(d: Diagnosis): Range | null {
  const { start } = d;
  if (d.kind === T.LPAR) {
    const group = groupPattern(d);
    if (group !== null) return group;
  }
  return simplePattern(d) ? { start, end: d.end } : null;
}

/** group_pattern: '(' pattern ')' */
function groupPattern(d: Diagnosis): Range | null {
  const { pos } = d;
  d.pos++;
  const inner = patternRange(d);
  if (inner !== null && d.accept(T.RPAR)) return inner;
  d.pos = pos;
  return null;
}

function simplePattern(d: Diagnosis): boolean {
  switch (d.kind) {
    case T.NUMBER:
    case T.MINUS:
      return number(d);
    case T.STRING:
    case T.FSTRING_START:
      return strings(d) !== null;
    case T.NONE:
    case T.TRUE:
    case T.FALSE:
      d.pos++;
      return true;
    case T.NAME:
      return namePattern(d);
    case T.LPAR:
      return bracketed(d, T.RPAR);
    case T.LSQB:
      return bracketed(d, T.RSQB);
    case T.LBRACE:
      return mapping(d);
    default:
      return false;
  }
}

/** A number with an optional sign, and an imaginary part behind it */
function number(d: Diagnosis): boolean {
  const { pos } = d;
  d.accept(T.MINUS);
  const real = d.pos;
  if (!d.accept(T.NUMBER)) {
    d.pos = pos;
    return false;
  }
  if (d.kind !== T.PLUS && d.kind !== T.MINUS) return true;
  if (isImaginary(d, real)) throw d.errorAt("real_number_required", real);
  d.pos++;
  if (d.accept(T.NUMBER)) {
    if (isImaginary(d, d.pos - 1)) return true;
    throw d.errorAt("imaginary_number_required", d.pos - 1);
  }
  d.pos = pos;
  return false;
}

function isImaginary(d: Diagnosis, index: number): boolean {
  return /[jJ]$/.test(d.text.slice(d.tokens.starts[index]!, d.tokens.ends[index]!));
}

/** capture_pattern | wildcard_pattern | value_pattern | class_pattern */
function namePattern(d: Diagnosis): boolean {
  const { pos } = d;
  dottedName(d);
  const dotted = d.pos > pos + 1;
  if (d.kind === T.LPAR) {
    if (classArguments(d)) return true;
    d.pos = pos;
    return false;
  }
  if (d.kind === T.DOT || d.kind === T.EQUAL) {
    // A whole value pattern may be followed by neither.
    if (!dotted || d.kind === T.DOT) d.pos = pos;
    return d.pos > pos;
  }
  return true;
}

function dottedName(d: Diagnosis): void {
  d.pos++;
  while (d.kind === T.DOT && d.peek(1) === T.NAME) d.pos += 2;
}

/** '(' [positional_patterns] [keyword_patterns] [','] ')' */
function classArguments(d: Diagnosis): boolean {
  d.pos++;
  const { pos } = d;
  const any = positional(d) !== null;
  if (keywords(d, any) || any) d.accept(T.COMMA);
  if (d.accept(T.RPAR)) return true;
  d.pos = pos;
  if (d.checking) positionalBehindKeywords(d);
  return false;
}

/** ','.pattern+: where the first one begins and the last one ends, or null */
function positional(d: Diagnosis): Range | null {
  if (d.kind === T.NAME && d.peek(1) === T.EQUAL) return null;
  const first = patternRange(d);
  if (first === null) return null;
  for (let last = first; ; ) {
    const { pos } = d;
    const named = !d.accept(T.COMMA) || (d.kind === T.NAME && d.peek(1) === T.EQUAL);
    const next = named ? null : patternRange(d);
    if (next === null) {
      d.pos = pos;
      return { start: first.start, end: last.end };
    }
    last = next;
  }
}

/** ','.(NAME '=' pattern)+, behind a comma when there are positional patterns: whether there are any */
function keywords(d: Diagnosis, behindPositional: boolean): boolean {
  let any = false;
  for (;;) {
    const { pos } = d;
    const separated = !(any || behindPositional) || d.accept(T.COMMA);
    if (separated && d.accept(T.NAME) && d.accept(T.EQUAL) && pattern(d)) {
      any = true;
      continue;
    }
    d.pos = pos;
    return any;
  }
}

function positionalBehindKeywords(d: Diagnosis): void {
  const any = positional(d) !== null;
  if (!keywords(d, any) || !d.accept(T.COMMA)) return;
  const late = positional(d);
  if (late !== null) throw d.errorIn("positional_pattern_follows", late, late);
}

/** A sequence in brackets */
function bracketed(d: Diagnosis, closing: number): boolean {
  const { pos } = d;
  d.pos++;
  const star = d.kind === T.STAR;
  list(d, maybeStar);
  const alone = star && closing === T.RPAR && d.pos === pos + 3;
  if (!alone && d.accept(closing)) return true;
  d.pos = pos;
  return false;
}

/** mapping_pattern: '{' items [',' '**' NAME] [','] '}' */
function mapping(d: Diagnosis): boolean {
  const { pos } = d;
  d.pos++;
  list(d, mappingItem);
  if (d.accept(T.DOUBLESTAR)) {
    captureName(d);
    d.accept(T.COMMA);
  }
  if (d.accept(T.RBRACE)) return true;
  d.pos = pos;
  return false;
}

/** (literal | attr) ':' pattern */
function mappingItem(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.kind === T.NAME) {
    dottedName(d);
    if (d.pos === pos + 1) {
      d.pos = pos;
      return false;
    }
  } else if (d.kind === T.LPAR || d.kind === T.LSQB || d.kind === T.LBRACE || closedPattern(d) === null)
    return false;
  if (d.accept(T.COLON) && pattern(d)) return true;
  d.pos = pos;
  return false;
}
