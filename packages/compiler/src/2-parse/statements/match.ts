/**
 * The match statement and its cases.
 *
 * `match` is a name everywhere else, so it must be told first whether a line that begins with it is a statement of this
 * kind. It is when the line ends with a colon: no other statement that begins with a name does.
 *
 * Source: The Python Language Reference, 8.6; PEP 634.
 */
import type { Expression, MatchCase, Statement } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import { namedExpression, starNamedExpression, startsExpression } from "../expressions/index.ts";
import type { Parser } from "../parser.ts";
import { patterns } from "./patterns.ts";

/** Whether the line at hand begins a match statement. */
export function isMatchStatement(p: Parser): boolean {
  if (!p.isSoft("match") || !startsExpression(p.next)) return false;
  let pos = p.pos + 2;
  while (p.kinds[pos]! > T.NEWLINE) pos++;
  return p.kinds[pos - 1] === T.COLON;
}

/** match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT */
export function matchStatement(p: Parser): Statement {
  const { start } = p;
  p.advance();
  const subject = subjectExpression(p);
  p.expect(T.COLON);
  p.expect(T.NEWLINE);
  p.expect(T.INDENT);
  const cases: MatchCase[] = [];
  do cases.push(caseBlock(p));
  while (!p.accept(T.DEDENT));
  return { type: "Match", start, end: p.end, subject, cases };
}

/** subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
function subjectExpression(p: Parser): Expression {
  const { start } = p;
  const first = starNamedExpression(p);
  if (p.kind !== T.COMMA) {
    if (first.type === "Starred") throw p.fail();
    return first;
  }
  const elts = [first];
  while (p.accept(T.COMMA)) {
    if (p.kind === T.COLON) break;
    elts.push(starNamedExpression(p));
  }
  return { type: "Tuple", start, end: p.end, elts, ctx: "Load" };
}

/** case_block: "case" patterns ['if' named_expression] ':' block */
function caseBlock(p: Parser): MatchCase {
  const { start } = p;
  if (!p.isSoft("case")) throw p.fail();
  p.advance();
  const pattern = patterns(p);
  const guard = p.accept(T.IF) ? namedExpression(p) : null;
  p.expect(T.COLON);
  const body = p.rules.block(p);
  return { type: "MatchCase", start, end: p.end, pattern, guard, body };
}
