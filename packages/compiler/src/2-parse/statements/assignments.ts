/**
 * Assignments, and the expressions that stand alone.
 *
 *     a = b, *c = f()     x: int = 1     n += 2     print(x)
 *
 * What stands to the left is read as an expression; the token behind it tells what it was.
 *
 * Source: The Python Language Reference, 7.1 and 7.2.
 */
import type { Expression, Operator, Statement } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import { annotatedRhs, expression } from "../expressions/index.ts";
import type { Parser } from "../parser.ts";
import { toTarget, withContext } from "../targets.ts";

/** In the order of the token kinds from PLUSEQUAL to DOUBLESTAREQUAL. */
const augmentedOperators: readonly Operator[] = [
  "Add",
  "Sub",
  "Mult",
  "MatMult",
  "Div",
  "Mod",
  "BitAnd",
  "BitOr",
  "BitXor",
  "LShift",
  "RShift",
  "FloorDiv",
  "Pow",
];

/** assignment | star_expressions */
export function assignment(p: Parser): Statement {
  const { start } = p;
  const first = annotatedRhs(p);
  const { kind } = p;
  if (kind === T.EQUAL) return chain(p, start, first);
  if (kind === T.COLON) return annotated(p, start, first);
  if (kind >= T.PLUSEQUAL && kind <= T.DOUBLESTAREQUAL) return augmented(p, start, first);
  return { type: "Expr", start, end: p.end, value: first };
}

/** (star_targets '=')+ annotated_rhs */
function chain(p: Parser, start: number, first: Expression): Statement {
  const targets: Expression[] = [];
  let value = first;
  while (p.kind === T.EQUAL) {
    targets.push(toTarget(p, value));
    p.advance();
    value = annotatedRhs(p);
  }
  return { type: "Assign", start, end: p.end, targets, value };
}

/** NAME ':' expression ['=' annotated_rhs], and the same with an attribute, a subscript or a parenthesised target */
function annotated(p: Parser, start: number, first: Expression): Statement {
  if (!isSingleTarget(first)) throw p.fail();
  const target = withContext(first, "Store");
  const simple = first.type === "Name" && first.start === start ? 1 : 0;
  p.advance();
  const annotation = expression(p);
  const value = p.accept(T.EQUAL) ? annotatedRhs(p) : null;
  return { type: "AnnAssign", start, end: p.end, target, annotation, value, simple };
}

/** single_target augassign annotated_rhs */
function augmented(p: Parser, start: number, first: Expression): Statement {
  if (!isSingleTarget(first)) throw p.fail();
  const target = withContext(first, "Store");
  const op = augmentedOperators[p.kind - T.PLUSEQUAL]!;
  p.advance();
  const value = annotatedRhs(p);
  return { type: "AugAssign", start, end: p.end, target, op, value };
}

function isSingleTarget(node: Expression): boolean {
  return node.type === "Name" || node.type === "Attribute" || node.type === "Subscript";
}
