/**
 * Simple statements without a family: expression statements, pass, global, nonlocal, return.
 *
 *     f(x)        =>   call(f, x);
 *     return      =>   return null;
 *
 * Source: The Python Language Reference, 7.1, 7.4, 7.6, 7.12, 7.13.
 */
import * as t from "@babel/types";
import type { Expr, Global, Nonlocal, Pass, Return } from "../../language/nodes.ts";
import { declare, id, none, statement } from "../builders.ts";
import { type Context, expression, helper, type Table } from "../context.ts";
import { emptyCollection, fillingAmongStatements, isFilled } from "../filling.ts";
import { result } from "../lifetimes.ts";
import { fileArgument } from "../references.ts";

export const simple = {
  /** A constant by itself, such as `...`, does nothing. */
  Expr(node: Expr, ctx: Context): t.Statement[] {
    const { value } = node;
    if (value.type === "Constant") return [];
    const made = expression(value, { ...ctx, dropped: value });
    return [statement(isDropped(node, ctx) ? dropped(node, made, ctx) : made)];
  },

  Pass(_node: Pass, _ctx: Context): t.Statement[] {
    return [];
  },

  Global(_node: Global, _ctx: Context): t.Statement[] {
    return [];
  },

  Nonlocal(_node: Nonlocal, _ctx: Context): t.Statement[] {
    return [];
  },

  Return(node: Return, ctx: Context): t.Statement[] {
    const { value } = node;
    if (value === null) return [t.returnStatement(result(none(), node, ctx))];
    if (!isFilled(value, ctx)) return [t.returnStatement(result(expression(value, ctx), node, ctx))];
    const name = ctx.frame.blockName("result");
    return [
      declare("const", id(name), emptyCollection(value, ctx)),
      ...fillingAmongStatements(value, name, ctx),
      t.returnStatement(result(id(name), node, ctx)),
    ];
  },
} satisfies Table<"Expr" | "Pass" | "Global" | "Nonlocal" | "Return", t.Statement[]>;

/** Methods and functions whose task nobody has when the call is a statement of its own. */
const TASK_MAKERS: ReadonlySet<string> = new Set(["create_task", "ensure_future"]);

/** Methods that a program calls for what they do to their receiver. */
const CHANGING: ReadonlySet<string> = new Set(
  "append add extend insert remove discard clear sort reverse update setdefault write".split(" "),
);

/** A coroutine object or a task that is dropped where it is made: CPython speaks of it at once, so `asyncdef run` does. */
function isDropped({ value }: Expr, ctx: Context): boolean {
  if (!ctx.options.lines || value.type !== "Call") return false;
  const callee = ctx.analysis.calleeOf(value);
  switch (callee.kind) {
    case "function":
    case "method":
      return callee.facts.kind === "coroutine";
    case "runtime method":
    case "super method":
      return !CHANGING.has(callee.name);
    case "unknown":
      return value.func.type !== "Attribute" || !CHANGING.has(value.func.attr);
    case "runtime":
      return callee.isCoroutine || TASK_MAKERS.has(callee.name);
    default:
      return false;
  }
}

/** `dropped(forgotten(), __file__, 10)` */
function dropped(node: Expr, made: t.Expression, ctx: Context): t.Expression {
  const line = t.numericLiteral(ctx.source.line(node.start));
  return helper("coroutines.dropped", ctx, made, ...fileArgument(ctx), line);
}
