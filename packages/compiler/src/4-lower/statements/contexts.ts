/**
 * The with statement, and its async form.
 *
 *     with open(p) as f:      =>   const manager = enter(open(p));
 *         g(f)                     const f = manager.value;
 *                                  try {
 *                                    g(f);
 *                                  } catch (error) {
 *                                    manager.raised(error);
 *                                  } finally {
 *                                    manager.exit();
 *                                  }
 *
 * `raised` calls `__exit__` with the exception and throws it on unless the answer is true; `exit` calls it when nothing was
 * raised. The async form awaits `enter`, `raised` and `exit`.
 *
 * Source: The Python Language Reference, 8.5, 8.9.3.
 */
import * as t from "@babel/types";
import type { AsyncWith, Statement, With, WithItem } from "../../language/nodes.ts";
import { block, call, declare, id, member, statement } from "../builders.ts";
import { type Context, expression, helper, place, statements, type Table } from "../context.ts";
import { announcedAgain, awaited } from "../suspensions.ts";
import { declaringStore } from "../targets.ts";

export const contexts = {
  With(node: With, ctx: Context): t.Statement[] {
    return nested(node.items, node, ctx);
  },

  AsyncWith(node: AsyncWith, ctx: Context): t.Statement[] {
    return nested(node.items, node, ctx);
  },
} satisfies Table<"With" | "AsyncWith", t.Statement[]>;

/** Several items are several statements, the first outermost. */
function nested(items: readonly WithItem[], node: With | AsyncWith, ctx: Context): t.Statement[] {
  const [item, ...rest] = items;
  if (item === undefined) return statements(node.body, ctx);
  const isAsync = node.type === "AsyncWith";
  const wait = (value: t.Expression): t.Expression => (isAsync ? awaited(value, ctx) : value);
  const manager = ctx.frame.name("manager");
  const opened = helper(
    isAsync ? "protocols.aenter" : "protocols.enter",
    ctx,
    expression(item.context_expr, ctx),
  );
  const made: t.Statement[] = [declare("const", id(manager), opened)];
  const entered = isAsync ? wait(method(manager, "enter")) : member(id(manager), "value");
  if (item.optional_vars !== null) {
    made.push(...declaringStore(item.optional_vars, entered, node as Statement, ctx));
  } else if (isAsync) {
    made.push(statement(entered));
  }
  for (const each of made) place(each, item, ctx);

  const error = ctx.frame.blockName("error");
  // Inside a handler, what `__exit__` is handed has the handled exception for its context.
  const thrown = ctx.around === null ? id(error) : helper("protocols.chain", ctx, id(error), id(ctx.around));
  const raised = statement(wait(method(manager, "raised", thrown)));
  const exit = statement(wait(method(manager, "exit")));
  return [
    ...made,
    t.tryStatement(
      block(nested(rest, node, ctx)),
      t.catchClause(id(error), block([...announcedAgain(node.body, ctx), place(raised, item, ctx)])),
      block([place(exit, item, ctx)]),
    ),
  ];
}

function method(object: string, name: string, ...args: t.Expression[]): t.CallExpression {
  return call(member(id(object), name), args);
}
