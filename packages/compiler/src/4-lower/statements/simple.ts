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
import { type Context, expression, type Table } from "../context.ts";
import { emptyCollection, filling, isFilled } from "../filling.ts";

export const simple = {
  /** A constant by itself, such as `...`, does nothing. */
  Expr(node: Expr, ctx: Context): t.Statement[] {
    return node.value.type === "Constant" ? [] : [statement(expression(node.value, ctx))];
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
    if (value === null) return [t.returnStatement(none())];
    if (!isFilled(value, ctx)) return [t.returnStatement(expression(value, ctx))];
    const name = ctx.frame.blockName("result");
    return [
      declare("const", id(name), emptyCollection(value, ctx)),
      ...filling(value, name, ctx),
      t.returnStatement(id(name)),
    ];
  },
} satisfies Table<"Expr" | "Pass" | "Global" | "Nonlocal" | "Return", t.Statement[]>;
