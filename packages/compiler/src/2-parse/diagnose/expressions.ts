/**
 * The levels of expressions, and the mistakes that show between them.
 *
 *     f(a b)          invalid syntax. Perhaps you forgot a comma?
 *     x if y          expected 'else' after 'if' expression
 *     if x = 1: ...   invalid syntax. Maybe you meant '==' or ':=' instead of '='?
 *     print x         Missing parentheses in call to 'print'. Did you mean print(...)?
 */
import * as T from "../../language/tokens.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { bitwiseOr, disjunction } from "./operators.ts";
import { lambdaParameters } from "./parameters.ts";
import { type Seen, seen, shown } from "./seen.ts";

/** star_expressions: one, or a tuple without parentheses */
export function starExpressions(d: Diagnosis): Seen | null {
  return commaSeparated(d, starExpression);
}

/** A tuple of what `element` reads, or that alone when no comma follows it. */
function commaSeparated(d: Diagnosis, element: (d: Diagnosis) => Seen | null): Seen | null {
  const { start } = d;
  const first = element(d);
  if (first === null || d.kind !== T.COMMA) return first;
  const parts = [first];
  while (d.accept(T.COMMA)) {
    const next = element(d);
    if (next === null) break;
    parts.push(next);
  }
  return seen("tuple", start, d.end, parts);
}

/** star_expression: '*' bitwise_or | expression */
function starExpression(d: Diagnosis): Seen | null {
  return d.remember("star_expression", readStarExpression);
}

function readStarExpression(d: Diagnosis): Seen | null {
  return starred(d) ?? expression(d);
}

/** star_named_expression: '*' bitwise_or | named_expression */
export function starNamedExpression(d: Diagnosis): Seen | null {
  return starred(d) ?? namedExpression(d);
}

function starred(d: Diagnosis): Seen | null {
  const { pos, start } = d;
  if (!d.accept(T.STAR)) return null;
  const value = bitwiseOr(d);
  if (value === null) {
    d.pos = pos;
    return null;
  }
  return seen("starred", start, d.end, [value]);
}

/** assignment_expression: NAME ':=' expression */
export function assignmentExpression(d: Diagnosis): Seen | null {
  const { pos, start } = d;
  if (d.accept(T.NAME) && d.accept(T.COLONEQUAL) && expression(d) !== null) {
    return seen("named expression", start, d.end);
  }
  d.pos = pos;
  return null;
}

/** named_expression: assignment_expression | expression !':=' */
export function namedExpression(d: Diagnosis): Seen | null {
  const named = assignmentExpression(d);
  if (named !== null) return named;
  if (d.checking) d.remember("invalid_named_expression", misplacedAssignment);
  return unnamedExpression(d);
}

/** expression !':=' */
export function unnamedExpression(d: Diagnosis): Seen | null {
  const { pos } = d;
  const value = expression(d);
  if (value !== null && d.kind !== T.COLONEQUAL) return value;
  d.pos = pos;
  return null;
}

/** An `=` where a comparison was meant, or a `:=` behind what is no name. */
function misplacedAssignment(d: Diagnosis): null {
  const { pos } = d;
  const value = expression(d);
  if (value !== null && d.accept(T.COLONEQUAL) && expression(d) !== null) {
    throw d.errorIn("walrus_target", value, value, { what: shown(value) });
  }
  d.pos = pos;
  if (d.kind === T.NAME && d.peek(1) === T.EQUAL) {
    const { start } = d;
    d.pos += 2;
    const right = bitwiseOr(d);
    if (right !== null && !assigns(d)) throw d.error("maybe_equality_or_walrus", start, right.end);
    d.pos = pos;
  }
  if (!startsAssignable(d)) {
    d.pos = pos;
    return null;
  }
  d.pos = pos;
  const left = bitwiseOr(d);
  if (left !== null && d.accept(T.EQUAL) && bitwiseOr(d) !== null && !assigns(d)) {
    throw d.errorIn("cannot_assign_here", left, left, { what: shown(left) });
  }
  d.pos = pos;
  return null;
}

function assigns(d: Diagnosis): boolean {
  return d.kind === T.EQUAL || d.kind === T.COLONEQUAL;
}

/** Whether the token at hand begins neither a display that may be a target nor one of the three constants. */
function startsAssignable(d: Diagnosis): boolean {
  switch (d.kind) {
    case T.TRUE:
    case T.NONE:
    case T.FALSE:
      return false;
    case T.LSQB:
    case T.LPAR: {
      const what = bracketed(d);
      return what !== "list" && what !== "tuple" && what !== "generator expression";
    }
    default:
      return true;
  }
}

/** What the bracket at hand encloses, when it is a list, a tuple or a generator expression of its own. */
function bracketed(d: Diagnosis): string | null {
  const { start } = d;
  const value = d.rules.atom(d);
  // A group is what it holds, which begins behind the parenthesis.
  return value === null || value.start !== start ? null : value.what;
}

/** expression: disjunction ['if' disjunction 'else' expression] | lambdef */
export function expression(d: Diagnosis): Seen | null {
  return d.remember("expression", readExpression);
}

function readExpression(d: Diagnosis): Seen | null {
  if (d.checking) {
    forgottenComma(d);
    unfinishedConditional(d);
    lambdaInFString(d);
    legacyStatement(d);
  }
  return plainExpression(d);
}

function plainExpression(d: Diagnosis): Seen | null {
  const { start } = d;
  const body = disjunction(d);
  if (body === null) return lambda(d);
  const { pos } = d;
  if (d.accept(T.IF) && disjunction(d) !== null && d.accept(T.ELSE) && expression(d) !== null) {
    return seen("conditional expression", start, d.end);
  }
  d.pos = pos;
  return body;
}

/** lambdef: 'lambda' [lambda_params] ':' expression */
function lambda(d: Diagnosis): Seen | null {
  const { pos, start } = d;
  if (d.accept(T.LAMBDA)) {
    lambdaParameters(d);
    if (d.accept(T.COLON) && expression(d) !== null) return seen("lambda", start, d.end);
  }
  d.pos = pos;
  return null;
}

const softKeywords = ["_", "case", "match", "type"];

/** CPython compares as many characters as the name has, and so takes `c` for `case`. */
function isSoftKeyword(name: string): boolean {
  return softKeywords.some((keyword) => keyword.startsWith(name));
}

/** Two expressions in a row, inside brackets. */
function forgottenComma(d: Diagnosis): void {
  const { pos } = d;
  // Two names in a row may be a soft keyword's statement, and a name before a string a prefix that Python has not.
  if (d.kind === T.NAME && (d.peek(1) === T.STRING || isSoftKeyword(d.tokenText()))) return;
  const first = disjunction(d);
  if (first !== null) {
    const second = d.unchecked(plainExpression);
    if (second !== null && !isLegacy(d, first) && d.level(d.pos - 1) > 0) {
      throw d.errorIn("forgotten_comma", first, second);
    }
  }
  d.pos = pos;
}

function unfinishedConditional(d: Diagnosis): void {
  const { pos } = d;
  const body = disjunction(d);
  if (body !== null && d.accept(T.IF)) {
    const test = disjunction(d);
    if (test !== null && d.kind !== T.ELSE && d.kind !== T.COLON)
      throw d.errorIn("expected_else", body, test);
  }
  d.pos = pos;
}

/** The colon of a lambda in an f-string begins the format specifier. */
function lambdaInFString(d: Diagnosis): void {
  const { pos, start } = d;
  if (d.accept(T.LAMBDA)) {
    lambdaParameters(d);
    if (d.accept(T.COLON) && d.kind === T.FSTRING_MIDDLE) throw d.error("fstring_lambda", start, d.end);
  }
  d.pos = pos;
}

/** `print x`, as Python 2 had it. */
function legacyStatement(d: Diagnosis): void {
  const { pos, start } = d;
  if (d.kind !== T.NAME || d.peek(1) === T.LPAR) return;
  const name = d.tokenText();
  d.pos++;
  const argument = starExpressions(d);
  if (argument !== null && (name === "print" || name === "exec")) {
    throw d.error("missing_call_parentheses", start, argument.end, { name });
  }
  d.pos = pos;
}

function isLegacy(d: Diagnosis, node: Seen): boolean {
  if (node.what !== "name") return false;
  const name = d.text.slice(node.start, node.end);
  return name === "print" || name === "exec";
}

/** yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
export function yieldExpression(d: Diagnosis): Seen | null {
  const { start } = d;
  if (!d.accept(T.YIELD)) return null;
  const behind = d.pos;
  if (d.accept(T.FROM) && expression(d) !== null) return seen("yield expression", start, d.end);
  d.pos = behind;
  starExpressions(d);
  return seen("yield expression", start, d.end);
}

/** annotated_rhs: yield_expr | star_expressions */
export function annotatedRhs(d: Diagnosis): Seen | null {
  return yieldExpression(d) ?? starExpressions(d);
}
