/**
 * Lambdas.
 *
 *     lambda x, y=1: x + y     =>     def("<lambda>(x, y=)", (x, y = 1) => add(x, y))
 *     lambda i=i: i            =>     ((i$default) => def("<lambda>(i=)", (i = i$default) => i))(i)
 *
 * Source: The Python Language Reference, 6.14.
 */
import * as t from "@babel/types";
import type { Lambda } from "../../language/nodes.ts";
import { block, call, id } from "../builders.ts";
import { type Context, expression, type Table } from "../context.ts";
import { hoisted, insideFunction, wrapped } from "../functions.ts";
import { parameterList } from "../parameters.ts";

export const lambdas = {
  Lambda(node: Lambda, ctx: Context): t.Expression {
    const facts = ctx.analysis.functionOf(node);
    const isArrow = !facts.hasYield;
    const opened = insideFunction(facts, false, ctx);
    // An arrow function has the `this` of the method around it.
    const inner = isArrow ? { ...opened, method: ctx.method, self: ctx.self } : opened;
    const { parameters, prologue, defaults, values } = parameterList(facts, 0, ctx, inner);
    const value = expression(node.body, inner);
    const first = [...inner.frame.declarations(), ...hoisted(facts, inner), ...prologue];
    const statements = [...first, t.returnStatement(value)];
    const made = isArrow
      ? t.arrowFunctionExpression(parameters, first.length === 0 ? value : block(statements))
      : t.functionExpression(null, parameters, block(statements), true);
    const lambda = wrapped(facts, made, values, ctx);
    if (defaults.length === 0) return lambda;
    const names = defaults.map(({ name }) => id(name));
    return call(
      t.arrowFunctionExpression(names, lambda),
      defaults.map(({ value }) => value),
    );
  },
} satisfies Table<"Lambda", t.Expression>;
