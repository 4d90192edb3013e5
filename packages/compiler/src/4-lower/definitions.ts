/**
 * Definitions: the variable that a `def` or `class` binds, its decorators and its docstring.
 *
 *     @deco                   =>   const f = call(deco, def("f(x)", function (x) {...}));
 *     def f(x): ...
 *
 * Source: The Python Language Reference, 8.7, 8.8.
 */
import type * as t from "@babel/types";
import type { DefinitionNode } from "../3-analyze/analysis.ts";
import { docComment } from "../language/docstrings.ts";
import type { Expression } from "../language/nodes.ts";

import { assign, call, comment, declare, statement } from "./builders.ts";
import { type Context, expression, helper } from "./context.ts";
import { reference } from "./references.ts";

/** `const f = value;` or `f = value;`, whichever this statement must say. */
export function bind(node: DefinitionNode, value: t.Expression, ctx: Context): t.Statement {
  const binding = ctx.analysis.bindingOf(node)!;
  const keyword = ctx.analysis.declares(node, binding);
  const target = reference(binding, ctx) as t.LVal;
  if (keyword === null) return statement(assign(target, value));
  return declare(keyword, target, value);
}

/** Decorators are evaluated before the definition, from the top, and called from the bottom. */
export function decorated(
  decorators: readonly Expression[],
  value: t.Expression,
  ctx: Context,
): t.Expression {
  const evaluated = decorators.map((node) => ({ node, made: expression(node, ctx) }));
  return evaluated.reduceRight((inner, { node, made }) => {
    const isBuiltin = node.type === "Name" && ctx.analysis.isBuiltin(node);
    return isBuiltin ? call(made, [inner]) : helper("protocols.call", ctx, made, inner);
  }, value);
}

/** A docstring becomes the comment that JavaScript's tools read. */
export function documented<N extends t.Node>(node: N, docstring: string | null): N {
  if (docstring !== null) comment(node, docComment(docstring), "CommentBlock");
  return node;
}
