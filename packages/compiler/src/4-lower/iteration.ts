/**
 * Iteration: what a loop runs over.
 *
 *     for x in xs               =>   each(xs)
 *     for x in count(3): break  =>   each_temporary(count(3))
 *     for i, x in enumerate(xs) =>   xs.entries(), of a list
 *
 * A generator that only the loop holds is closed when the loop is left, by an exception too: CPython's reference counts do that
 * at once.
 *
 * Source: The Python Language Reference, 8.3; 6.2.9.1 (generator.close).
 */
import * as t from "@babel/types";
import { cleansUp } from "../3-analyze/owned-values.ts";
import type { AsyncFor, Expression, For, Statement } from "../language/nodes.ts";
import { holds } from "../language/walk.ts";
import { member } from "./builders.ts";
import { type Context, expression, helper } from "./context.ts";

/** What JavaScript's `for ... of` takes for `node`, whose items go to `target`. */
export function iterated(target: Expression, node: Expression, ctx: Context): t.Expression {
  return helper(stepper(target), ctx, expression(node, ctx));
}

/** The helper that steps through what a loop runs over: tuples that are taken apart at once need not be made. */
export function stepper(target: Expression): "protocols.each" | "protocols.rows" {
  return target.type === "Tuple" || target.type === "List" ? "protocols.rows" : "protocols.each";
}

/** `xs.entries()` for `enumerate(xs)` of a list, where the pairs are taken apart at once; null for anything else. */
export function listEntries(node: Expression, ctx: Context): t.Expression | null {
  if (node.type !== "Call" || node.args.length !== 1 || node.keywords.length > 0) return null;
  const callee = ctx.analysis.calleeOf(node);
  if (callee.kind !== "builtin" || callee.name !== "enumerate") return null;
  const [list] = node.args;
  if (list === undefined || ctx.analysis.typeOf(list) !== "list") return null;
  return t.callExpression(member(expression(list, ctx), "entries"), []);
}

/** The same for a loop statement, which may be left before its end. */
export function iteratedBy(node: For, ctx: Context): t.Expression {
  const isTemporary = isLeftBehind(node, "generator", ctx);
  return helper(
    isTemporary ? "protocols.each_temporary" : stepper(node.target),
    ctx,
    expression(node.iter, ctx),
  );
}

/** Whether an `async for` may leave a generator unfinished that nobody else holds. */
export function abandonsStream(node: AsyncFor, ctx: Context): boolean {
  return isLeftBehind(node, "async generator", ctx);
}

/**
 * Whether the loop may be left while it alone holds an unfinished generator. One whose function is in sight is closed however the
 * loop ends, if closing does something; any other call may give a generator too, which matters where the loop says that it stops.
 */
function isLeftBehind(node: For | AsyncFor, kind: "generator" | "async generator", ctx: Context): boolean {
  const { iter, body } = node;
  if (iter.type === "GeneratorExp") return leavesEarly(body);
  if (iter.type !== "Call") return false;
  const callee = ctx.analysis.calleeOf(iter);
  if (callee.kind === "unknown" || callee.kind === "host" || callee.kind === "super method")
    return leavesEarly(body);
  if (callee.kind !== "function" && callee.kind !== "method") return false;
  if (callee.facts.kind !== kind) return callee.facts.kind === "function" && leavesEarly(body);
  return leavesEarly(body) || cleansUp(callee.facts.node);
}

/** A `break` of an inner loop counts too, which does no harm. */
function leavesEarly(body: readonly Statement[]): boolean {
  return holds(body, ({ type }) => type === "Break" || type === "Return" || type === "Raise");
}
