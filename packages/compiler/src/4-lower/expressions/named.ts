/**
 * Assignment expressions.
 *
 *     (n := f())     =>     (n = f())
 *
 * Source: The Python Language Reference, 6.12; PEP 572.
 */
import type * as t from "@babel/types";
import type { Name, NamedExpr } from "../../language/nodes.ts";
import { assign } from "../builders.ts";
import { type Context, expression, type Table } from "../context.ts";
import { reference } from "../references.ts";

export const named = {
  NamedExpr(node: NamedExpr, ctx: Context): t.Expression {
    const binding = ctx.analysis.bindingOf(node.target as Name)!;
    return assign(reference(binding, ctx) as t.LVal, expression(node.value, ctx));
  },
} satisfies Table<"NamedExpr", t.Expression>;
