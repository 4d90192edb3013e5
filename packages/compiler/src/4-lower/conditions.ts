/**
 * Conditions: an expression where only its truth counts.
 *
 *     if xs and not done:     =>     if (truth(xs) && !done)
 *
 * A comparison (but see odd-comparisons.ts), `not` and whatever is surely a bool is a JavaScript condition already; so are ints and strings, whose zero
 * and empty value are false in both languages. The rest asks `truth`.
 *
 * Source: The Python Language Reference, 6.11; Library Reference, "Truth Value Testing".
 */
import * as t from "@babel/types";
import type { Compare, Expression } from "../language/nodes.ts";
import { boolean, not } from "./builders.ts";
import { type Context, expression, helper, test } from "./context.ts";
import { bareTruth, isBareComputation } from "./floats.ts";

/** Whether a comparison may give what JavaScript takes for true and Python does not, or the other way round. */
export function mayBeOdd(node: Compare, ctx: Context): boolean {
  return ctx.analysis.hasOddComparisons && ctx.analysis.typeOf(node) !== "bool";
}

export function condition(node: Expression, ctx: Context): t.Expression {
  switch (node.type) {
    case "BoolOp":
      return node.values
        .map((value) => test(value, ctx))
        .reduce((left, right) => t.logicalExpression(node.op === "And" ? "&&" : "||", left, right));
    case "UnaryOp":
      if (node.op === "Not") return not(test(node.operand, ctx));
      break;
    case "Compare":
      return mayBeOdd(node, ctx)
        ? helper("operators.truth", ctx, expression(node, ctx))
        : expression(node, ctx);
    case "Constant":
      if (node.value.kind === "None") return boolean(false);
      break;
  }
  if (isBareComputation(node, ctx)) return bareTruth(node, ctx);
  const value = expression(node, ctx);
  switch (ctx.analysis.typeOf(node)) {
    case "bool":
    case "int":
    case "str":
      return value;
    case "list":
      return t.binaryExpression(">", t.memberExpression(value, t.identifier("length")), t.numericLiteral(0));
    default:
      return helper("operators.truth", ctx, value);
  }
}
