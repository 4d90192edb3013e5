/**
 * Conditional expressions.
 *
 *     a if test else b     =>     truth(test) ? a : b
 *
 * Source: The Python Language Reference, 6.13.
 */
import * as t from "@babel/types";
import type { IfExp } from "../../language/nodes.ts";
import { type Context, expression, type Table, test } from "../context.ts";

export const conditionals = {
  IfExp(node: IfExp, ctx: Context): t.Expression {
    return t.conditionalExpression(
      test(node.test, ctx),
      expression(node.body, ctx),
      expression(node.orelse, ctx),
    );
  },
} satisfies Table<"IfExp", t.Expression>;
