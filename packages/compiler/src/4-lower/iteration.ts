/**
 * Iteration: what a loop runs over.
 *
 *     for x in xs               =>   each(xs)
 *     for x in count(3): break  =>   each_temporary(count(3))
 *
 * A generator that only the loop holds is closed when the loop is left: CPython's reference counts do that at once.
 *
 * Source: The Python Language Reference, 8.3; 6.2.9.1 (generator.close).
 */
import type * as t from "@babel/types";
import type { AsyncFor, Expression, For, Statement } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import { type Context, expression, helper } from "./context.ts";

/** What JavaScript's `for ... of` takes for `node`. */
export function iterated(node: Expression, ctx: Context): t.Expression {
  return helper("protocols.each", ctx, expression(node, ctx));
}

/** The same for a loop statement, which may be left before its end. */
export function iteratedBy(node: For, ctx: Context): t.Expression {
  const isTemporary = isOwnGenerator(node.iter, "generator", ctx) && leavesEarly(node.body);
  return helper(isTemporary ? "protocols.each_temporary" : "protocols.each", ctx, expression(node.iter, ctx));
}

/** Whether an `async for` may leave a generator unfinished that nobody else holds. */
export function abandonsStream(node: AsyncFor, ctx: Context): boolean {
  return isOwnGenerator(node.iter, "async generator", ctx) && leavesEarly(node.body);
}

/** Whether `node` makes a generator there and then. */
function isOwnGenerator(node: Expression, kind: "generator" | "async generator", ctx: Context): boolean {
  if (node.type === "GeneratorExp") return true;
  if (node.type !== "Call") return false;
  const callee = ctx.analysis.calleeOf(node);
  return (callee.kind === "function" || callee.kind === "method") && callee.facts.kind === kind;
}

/** A `break` of an inner loop counts too, which does no harm. */
function leavesEarly(body: readonly Statement[]): boolean {
  let found = false;
  for (const statement of body) {
    walk(statement, (node) => {
      found ||= node.type === "Break" || node.type === "Return" || node.type === "Raise";
      const isInner =
        node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "ClassDef";
      return !found && !isInner;
    });
  }
  return found;
}
