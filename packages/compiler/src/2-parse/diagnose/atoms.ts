/**
 * Atoms, in the second reading.
 *
 *     (*a)         cannot use starred expression here
 *     {1: 2, 3}    ':' expected after dictionary key
 *     {1:}         expression expected after dictionary key and ':'
 */
import * as T from "../../language/tokens.ts";
import { forIfClauses, generatorExpression, invalidComprehension } from "./comprehensions.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { strings } from "./fstrings.ts";
import { type Seen, seen } from "./seen.ts";
import { starredExpression } from "./starred.ts";

export function atom(d: Diagnosis): Seen | null {
  const { start, kind } = d;
  switch (kind) {
    case T.NAME:
      return token(d, "name");
    case T.TRUE:
      return token(d, "True");
    case T.FALSE:
      return token(d, "False");
    case T.NONE:
      return token(d, "None");
    case T.NUMBER:
      return token(d, "literal");
    case T.ELLIPSIS:
      return token(d, "ellipsis");
    case T.STRING:
    case T.FSTRING_START:
      return strings(d);
    case T.LPAR:
      return tuple(d, start) ?? group(d) ?? generatorExpression(d);
    case T.LSQB:
      return list(d, start) ?? comprehension(d, T.RSQB, "list comprehension");
    case T.LBRACE:
      return (
        dict(d, start) ??
        set(d, start) ??
        dictComprehension(d, start) ??
        comprehension(d, T.RBRACE, "set comprehension")
      );
    default:
      return null;
  }
}

function token(d: Diagnosis, what: string): Seen {
  const { start } = d;
  d.pos++;
  return seen(what, start, d.end);
}

/** tuple: '(' [star_named_expression ',' [star_named_expressions]] ')' */
function tuple(d: Diagnosis, start: number): Seen | null {
  const { pos } = d;
  d.pos++;
  const first = d.rules.starNamedExpression(d);
  if (first === null) {
    d.pos = pos + 1;
    if (d.accept(T.RPAR)) return seen("tuple", start, d.end);
  } else if (d.accept(T.COMMA)) {
    const parts = [first, ...elements(d)];
    if (d.accept(T.RPAR)) return seen("tuple", start, d.end, parts);
  }
  d.pos = pos;
  return null;
}

/** star_named_expressions: ','.star_named_expression+ [','], or nothing */
function elements(d: Diagnosis): Seen[] {
  const parts: Seen[] = [];
  do {
    const element = d.rules.starNamedExpression(d);
    if (element === null) break;
    parts.push(element);
  } while (d.accept(T.COMMA));
  return parts;
}

/** group: '(' (yield_expr | named_expression) ')' */
function group(d: Diagnosis): Seen | null {
  const { pos } = d;
  d.pos++;
  const value = d.rules.yieldExpression(d) ?? d.rules.namedExpression(d);
  if (value !== null && d.accept(T.RPAR)) return value;
  d.pos = pos;
  if (d.checking) starredGroup(d);
  return null;
}

function starredGroup(d: Diagnosis): void {
  const { pos } = d;
  d.pos++;
  const star = starredExpression(d);
  if (star !== null && d.kind === T.RPAR) throw d.errorIn("starred_here", star, star);
  d.pos = pos + 1;
  if (d.accept(T.DOUBLESTAR) && d.rules.expression(d) !== null && d.kind === T.RPAR) {
    throw d.errorAt("double_starred_here", pos + 1);
  }
  d.pos = pos;
}

/** list: '[' [star_named_expressions] ']' */
function list(d: Diagnosis, start: number): Seen | null {
  const { pos } = d;
  d.pos++;
  const parts = elements(d);
  if (d.accept(T.RSQB)) return seen("list", start, d.end, parts);
  d.pos = pos;
  return null;
}

/** set: '{' star_named_expressions '}' */
function set(d: Diagnosis, start: number): Seen | null {
  const { pos } = d;
  d.pos++;
  if (elements(d).length > 0 && d.accept(T.RBRACE)) return seen("set display", start, d.end);
  d.pos = pos;
  return null;
}

/** listcomp, setcomp: a bracket, named_expression, for_if_clauses, and its closing bracket */
function comprehension(d: Diagnosis, closing: number, what: string): Seen | null {
  const { pos, start } = d;
  d.pos++;
  if (d.rules.namedExpression(d) !== null && forIfClauses(d) !== null && d.accept(closing)) {
    return seen(what, start, d.end);
  }
  d.pos = pos;
  if (d.checking) invalidComprehension(d);
  return null;
}

/** dict: '{' [double_starred_kvpairs] '}' */
function dict(d: Diagnosis, start: number): Seen | null {
  const { pos } = d;
  d.pos++;
  pairs(d);
  if (d.accept(T.RBRACE)) return seen("dict literal", start, d.end);
  d.pos = pos + 1;
  // CPython looks for these mistakes in its first reading too.
  invalidPairs(d);
  d.pos = pos;
  return null;
}

/** double_starred_kvpairs: ','.double_starred_kvpair+ [','] */
function pairs(d: Diagnosis): boolean {
  if (!doubleStarredPair(d)) return false;
  for (;;) {
    const { pos } = d;
    if (!d.accept(T.COMMA)) return true;
    if (!doubleStarredPair(d)) {
      d.pos = pos + 1;
      return true;
    }
  }
}

/** double_starred_kvpair: '**' bitwise_or | kvpair */
function doubleStarredPair(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.accept(T.DOUBLESTAR) && d.rules.bitwiseOr(d) !== null) return true;
  d.pos = pos;
  return pair(d);
}

/** kvpair: expression ':' expression */
function pair(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.rules.expression(d) !== null && d.accept(T.COLON) && d.rules.expression(d) !== null) return true;
  d.pos = pos;
  return false;
}

function invalidPairs(d: Diagnosis): void {
  const { pos } = d;
  if (pairs(d) && d.tokens.kinds[d.pos - 1] === T.COMMA) {
    const behind = d.pos;
    const key = d.rules.expression(d);
    if (key !== null && d.kind !== T.COLON) {
      throw d.error("expected_colon_after_key", key.end - 1, key.end - 1);
    }
    d.pos = behind;
    invalidValue(d);
  }
  d.pos = pos;
  invalidValue(d);
  d.pos = pos;
}

/** A key with a colon, and no value behind it. */
function invalidValue(d: Diagnosis): void {
  const { pos } = d;
  if (d.rules.expression(d) !== null && d.accept(T.COLON)) {
    const colon = d.pos - 1;
    if (d.accept(T.STAR)) {
      if (d.rules.bitwiseOr(d) !== null) throw d.errorFrom("starred_dict_value", colon + 1);
    } else if (d.kind === T.RBRACE || d.kind === T.COMMA) {
      throw d.errorAt("expected_value_after_key", colon);
    }
  }
  d.pos = pos;
}

/** dictcomp: '{' kvpair for_if_clauses '}' */
function dictComprehension(d: Diagnosis, start: number): Seen | null {
  const { pos } = d;
  d.pos++;
  if (pair(d) && forIfClauses(d) !== null && d.accept(T.RBRACE)) {
    return seen("dict comprehension", start, d.end);
  }
  d.pos = pos + 1;
  if (d.checking && d.accept(T.DOUBLESTAR) && d.rules.bitwiseOr(d) !== null) {
    if (forIfClauses(d) !== null && d.kind === T.RBRACE) {
      throw d.errorAt("dict_unpacking_in_comprehension", pos + 1);
    }
  }
  d.pos = pos;
  return null;
}
