/**
 * Targets: what may be assigned, deleted or bound by a loop.
 *
 *     a, *b.c = ...   =>   Tuple([Name(a, Store), Starred(Attribute(b, c, Store))], Store)
 *
 * A target is read as the expression it looks like and turned into a target once the parser knows that it is one. That
 * costs a second node for each, and saves reading half the statements twice.
 *
 * Source: The Python Language Reference, 7.2, 7.5 and 8.3.
 */
import type { ExprContext, Expression } from "../language/nodes.ts";
import * as T from "../language/tokens.ts";
import type { Parser } from "./parser.ts";

/** Whether an expression may be assigned to (or deleted, where a star has no place). */
function isTarget(node: Expression, ctx: "Store" | "Del"): boolean {
  switch (node.type) {
    case "Name":
    case "Attribute":
    case "Subscript":
      return true;
    case "Tuple":
    case "List":
      return node.elts.every((element) => isTarget(element, ctx));
    case "Starred":
      return ctx === "Store" && node.value.type !== "Starred" && isTarget(node.value, ctx);
    default:
      return false;
  }
}

/** The same node with another context, and so are the nodes inside it that are targets too. */
export function withContext(node: Expression, ctx: ExprContext): Expression {
  const { start, end } = node;
  switch (node.type) {
    case "Name":
      return { type: "Name", start, end, id: node.id, ctx };
    case "Attribute":
      return { type: "Attribute", start, end, value: node.value, attr: node.attr, ctx };
    case "Subscript":
      return { type: "Subscript", start, end, value: node.value, slice: node.slice, ctx };
    case "Starred":
      return { type: "Starred", start, end, value: withContext(node.value, ctx), ctx };
    case "Tuple":
      return { type: "Tuple", start, end, elts: node.elts.map((element) => withContext(element, ctx)), ctx };
    case "List":
      return { type: "List", start, end, elts: node.elts.map((element) => withContext(element, ctx)), ctx };
    default:
      return node;
  }
}

/** Turn an expression that has been read into the target it is used as. */
export function toTarget(p: Parser, node: Expression): Expression {
  if (!isTarget(node, "Store")) throw p.fail();
  return withContext(node, "Store");
}

/** star_target: '*' star_target | a primary that may be assigned */
export function starTarget(p: Parser): Expression {
  const { start } = p;
  if (!p.accept(T.STAR)) return toTarget(p, p.rules.primary(p));
  const value = toTarget(p, p.rules.primary(p));
  return { type: "Starred", start, end: p.end, value, ctx: "Store" };
}

/** star_targets: star_target !',' | star_target (',' star_target)* [','] */
export function starTargets(p: Parser): Expression {
  const { start } = p;
  const first = starTarget(p);
  if (p.kind !== T.COMMA) return first;
  const elts = [first];
  while (p.accept(T.COMMA)) {
    if (p.kind === T.IN || p.kind === T.EQUAL) break;
    elts.push(starTarget(p));
  }
  return { type: "Tuple", start, end: p.end, elts, ctx: "Store" };
}

/** del_targets: ','.del_target+ [','] */
export function delTargets(p: Parser): Expression[] {
  const targets: Expression[] = [];
  do {
    if (targets.length > 0 && (p.kind === T.NEWLINE || p.kind === T.SEMI)) break;
    const target = p.rules.primary(p);
    if (!isTarget(target, "Del")) throw p.fail();
    targets.push(withContext(target, "Del"));
  } while (p.accept(T.COMMA));
  return targets;
}
