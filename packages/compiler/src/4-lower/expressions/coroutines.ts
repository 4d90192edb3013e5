/**
 * Await and yield expressions.
 *
 *     await f(x)         =>   await f(x), which stage 5 turns into the generator form
 *     yield x            =>   yield x
 *     yield from xs      =>   yield* yield_from(xs)
 *
 * Source: The Python Language Reference, 6.4 "Await expression", 6.2.9 "Yield expressions".
 */
import * as t from "@babel/types";
import type { Await, Yield, YieldFrom } from "../../language/nodes.ts";
import { none } from "../builders.ts";
import { type Context, expression, helper, type Table } from "../context.ts";
import { awaited, resumed } from "../suspensions.ts";

export const coroutines = {
  Await(node: Await, ctx: Context): t.Expression {
    const starts = ctx.options.coroutines && ctx.options.lowering === "inline";
    return awaited(expression(node.value, starts ? { ...ctx, awaited: node.value } : ctx), ctx);
  },

  Yield(node: Yield, ctx: Context): t.Expression {
    return resumed(t.yieldExpression(node.value === null ? none() : expression(node.value, ctx)), ctx);
  },

  YieldFrom(node: YieldFrom, ctx: Context): t.Expression {
    const steps = helper("coroutines.yield_from", ctx, expression(node.value, ctx));
    return resumed(t.yieldExpression(steps, true), ctx);
  },
} satisfies Table<"Await" | "Yield" | "YieldFrom", t.Expression>;
