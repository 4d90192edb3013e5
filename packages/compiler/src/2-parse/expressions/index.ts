/**
 * Expressions: the levels above the operators.
 *
 *     lambda x: x     a if b else c     n := f()     *a, b     yield from g()
 *
 * Source: The Python Language Reference, 6.12 to 6.15; 6.2.9 "Yield expressions".
 */
import type { Expression } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import { lambdaParameters } from "../parameters.ts";
import type { Parser } from "../parser.ts";
import { bitwiseOr, disjunction } from "./precedence.ts";

/** expression: disjunction 'if' disjunction 'else' expression | disjunction | lambdef */
export function expression(p: Parser): Expression {
  if (p.kind === T.LAMBDA) return lambda(p);
  const { start } = p;
  const body = disjunction(p);
  if (p.kind !== T.IF) return body;
  p.advance();
  const test = disjunction(p);
  p.expect(T.ELSE);
  p.enter();
  const orelse = expression(p);
  p.leave();
  return { type: "IfExp", start, end: p.end, test, body, orelse };
}

/** lambdef: 'lambda' [lambda_params] ':' expression */
function lambda(p: Parser): Expression {
  const { start } = p;
  p.advance();
  const args = lambdaParameters(p);
  p.expect(T.COLON);
  p.enter();
  const body = expression(p);
  p.leave();
  return { type: "Lambda", start, end: p.end, args, body };
}

/** named_expression: NAME ':=' expression | expression !':=' */
export function namedExpression(p: Parser): Expression {
  if (p.kind !== T.NAME || p.next !== T.COLONEQUAL) return expression(p);
  const { start } = p;
  const id = p.name();
  const target: Expression = { type: "Name", start, end: p.end, id, ctx: "Store" };
  p.advance();
  const value = expression(p);
  return { type: "NamedExpr", start, end: p.end, target, value };
}

/** star_named_expression: '*' bitwise_or | named_expression */
export function starNamedExpression(p: Parser): Expression {
  if (p.kind === T.STAR) return starred(p);
  return namedExpression(p);
}

/** star_expression: '*' bitwise_or | expression */
export function starExpression(p: Parser): Expression {
  if (p.kind === T.STAR) return starred(p);
  return expression(p);
}

function starred(p: Parser): Expression {
  const { start } = p;
  p.advance();
  const value = bitwiseOr(p);
  return { type: "Starred", start, end: p.end, value, ctx: "Load" };
}

/** star_expressions: star_expression (',' star_expression)* [','] */
export function starExpressions(p: Parser): Expression {
  const { start } = p;
  const first = starExpression(p);
  if (p.kind !== T.COMMA) return first;
  const elts = [first];
  while (p.accept(T.COMMA)) {
    if (!startsExpression(p.kind)) break;
    elts.push(starExpression(p));
  }
  return { type: "Tuple", start, end: p.end, elts, ctx: "Load" };
}

/** yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
export function yieldExpression(p: Parser): Expression {
  const { start } = p;
  p.expect(T.YIELD);
  if (p.accept(T.FROM)) {
    const value = expression(p);
    return { type: "YieldFrom", start, end: p.end, value };
  }
  const value = startsExpression(p.kind) ? starExpressions(p) : null;
  return { type: "Yield", start, end: p.end, value };
}

/** annotated_rhs: yield_expr | star_expressions */
export function annotatedRhs(p: Parser): Expression {
  return p.kind === T.YIELD ? yieldExpression(p) : starExpressions(p);
}

/** Whether a token of this kind can begin a star_expression. */
export function startsExpression(kind: number): boolean {
  switch (kind) {
    case T.NAME:
    case T.NUMBER:
    case T.STRING:
    case T.FSTRING_START:
    case T.LPAR:
    case T.LSQB:
    case T.LBRACE:
    case T.ELLIPSIS:
    case T.PLUS:
    case T.MINUS:
    case T.TILDE:
    case T.STAR:
    case T.FALSE:
    case T.NONE:
    case T.TRUE:
    case T.AWAIT:
    case T.LAMBDA:
    case T.NOT:
      return true;
    default:
      return false;
  }
}
