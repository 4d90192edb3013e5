/**
 * The ends of variables that alone hold generators with something to clean up, or hold views of memory.
 *
 *     del rows                      =>   finalize(rows); rows = undefined;
 *     rows = read(path)             =>   rows = replacing(rows, read(path));    (not the first time)
 *     return total                  =>   return leaving(total, rows);
 *     the last line of a function   =>   finalize(rows);
 *
 *     view = memoryview(data)       =>   const view = holding(memoryview(data));
 *
 * A function that is left by an exception closes nothing: CPython keeps its variables as long as the exception.
 *
 * Source: owned-values.ts of the analysis.
 */
import type * as t from "@babel/types";
import type { Binding } from "../3-analyze/analysis.ts";
import type { Name, Return } from "../language/nodes.ts";
import { statement } from "./builders.ts";
import { type Context, helper } from "./context.ts";
import { reference } from "./references.ts";

/** `finalize(rows);` */
export function finalized(binding: Binding, ctx: Context): t.Statement {
  return statement(helper("protocols.finalize", ctx, reference(binding, ctx)));
}

/** Where a function ends without a `return`, or the program. */
export function ending(ctx: Context): t.Statement[] {
  return ctx.owned.map((binding) => finalized(binding, ctx));
}

/** What a `return` hands out. */
export function result(value: t.Expression, node: Return, ctx: Context): t.Expression {
  const variables = ctx.owned.filter(({ sites }) => sites[0]!.node.start < node.start);
  if (variables.length === 0) return value;
  return helper("protocols.leaving", ctx, value, ...variables.map((binding) => reference(binding, ctx)));
}

/** What is assigned to a variable, which the statement may declare. */
export function replacing(
  target: Name,
  value: t.Expression,
  keyword: string | null,
  ctx: Context,
): t.Expression {
  const binding = ctx.analysis.bindingOf(target);
  if (binding === null || !ctx.owned.includes(binding)) return value;
  const held = ctx.analysis.ownsViews(binding) ? helper("protocols.holding", ctx, value) : value;
  return keyword !== null ? held : helper("protocols.replacing", ctx, reference(binding, ctx), held);
}
