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
  if (docstring === null) return node;
  const lines = dedented(docstring.replaceAll("*/", "*\\/"));
  const value =
    lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
  comment(node, value, "CommentBlock");
  return node;
}

/** The lines of a docstring without their common indentation, as `inspect.cleandoc` gives them. */
function dedented(docstring: string): string[] {
  const [first, ...rest] = docstring.split("\n");
  const margins = rest
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  const lines = [first!.trim(), ...rest.map((line) => line.slice(margin).trimEnd())];
  while (lines.length > 1 && lines.at(-1) === "") lines.pop();
  while (lines.length > 1 && lines[0] === "") lines.shift();
  return lines;
}
