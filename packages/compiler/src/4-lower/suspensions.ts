/**
 * Suspensions inside handlers: whoever resumes a function knows nothing of what its handlers handle, so it is said again.
 *
 *     except ValueError as e: x = yield 1    =>   x = resumed(yield 1, e)
 *     except ValueError as e: await f()      =>   await f(), noted for stage 5: if (start(f()) === SUSPENDED) resumed(yield waiting(e), e);
 *
 * Source: docs/architecture.md, "What is being handled".
 */
import * as t from "@babel/types";
import type { Statement } from "../language/nodes.ts";
import { suspends } from "../language/walk.ts";
import { type Context, helper } from "./context.ts";

/** `yield x`, in the innermost handler around. */
export function resumed(suspension: t.YieldExpression, ctx: Context): t.Expression {
  const innermost = ctx.announced.at(-1);
  if (innermost === undefined) return suspension;
  return helper("coroutines.resumed", ctx, suspension, t.identifier(innermost.exception));
}

/** `await x` */
export function awaited(value: t.Expression, ctx: Context): t.AwaitExpression {
  return inHandler(t.awaitExpression(value), ctx);
}

/** Note the handler that an `await` or a `for await` stands in. @returns the node */
export function inHandler<Made extends t.AwaitExpression | t.ForOfStatement>(node: Made, ctx: Context): Made {
  const innermost = ctx.announced.at(-1);
  if (innermost !== undefined) ctx.notes.handledAt.set(node, innermost.exception);
  return node;
}

/**
 * `handling(e);` where an error may have come out of `nodes` that had suspended inside the handler of `e`: whoever resumed the function
 * knows nothing of it. Handlers around that one are in what theirs returned when they began.
 */
export function announcedAgain(nodes: readonly Statement[], ctx: Context): t.Statement[] {
  const innermost = ctx.announced.at(-1);
  if (innermost === undefined || !nodes.some(suspends)) return [];
  return [t.expressionStatement(helper("protocols.handling", ctx, t.identifier(innermost.exception)))];
}
