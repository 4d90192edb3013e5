/**
 * The match statement, in the second reading.
 *
 *     case a as _:        cannot use '_' as a target
 *     case C(a=1, 2):     positional patterns follow keyword patterns
 */
import * as T from "../../language/tokens.ts";
import { checkHeader } from "./compound.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { patterns } from "./patterns.ts";

/** match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT */
export function matchStatement(d: Diagnosis): boolean {
  const { pos } = d;
  if (!d.isSoft("match")) return false;
  d.pos++;
  if (subject(d)) {
    const behind = d.pos;
    if (d.accept(T.COLON) && d.accept(T.NEWLINE) && d.accept(T.INDENT) && caseBlock(d)) {
      while (caseBlock(d)) {
        // One case a turn.
      }
      if (d.accept(T.DEDENT)) return true;
    }
    d.pos = behind;
    checkHeader(d, "'match' statement", pos);
  }
  d.pos = pos;
  return false;
}

/** subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
function subject(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.rules.starNamedExpression(d) !== null && d.accept(T.COMMA)) {
    while (d.rules.starNamedExpression(d) !== null) {
      if (!d.accept(T.COMMA)) break;
    }
    return true;
  }
  d.pos = pos;
  return d.rules.namedExpression(d) !== null;
}

/** case_block: "case" patterns ['if' named_expression] ':' block */
function caseBlock(d: Diagnosis): boolean {
  const { pos } = d;
  if (!d.isSoft("case")) return false;
  d.pos++;
  if (patterns(d)) {
    const behind = d.pos;
    if (!d.accept(T.IF) || d.rules.namedExpression(d) === null) d.pos = behind;
    checkHeader(d, "'case' statement", pos);
    if (d.accept(T.COLON) && d.rules.block(d)) return true;
  }
  d.pos = pos;
  return false;
}
