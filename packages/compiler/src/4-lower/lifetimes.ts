/**
 * The ends of variables that alone hold coroutines, or generators with something to clean up, or that hold views of memory.
 *
 *     del rows                      =>   finalize(rows); rows = undefined;
 *     rows = read(path)             =>   rows = replacing(rows, read(path));    (not the first time)
 *     return total                  =>   return leaving(total, rows);
 *     the last line of a function   =>   leaving(null, rows);
 *
 *     view = memoryview(data)       =>   const view = holding(memoryview(data));
 *
 * A function that is left by an exception closes nothing: CPython keeps its variables as long as the exception.
 *
 * Source: owned-values.ts of the analysis.
 */
import * as t from "@babel/types";
import type { Binding, Scope } from "../3-analyze/analysis.ts";
import type { Name, Node, Return } from "../language/nodes.ts";
import { none, statement } from "./builders.ts";
import { type Context, helper } from "./context.ts";
import { fileArgument, reference } from "./references.ts";

/** The variables of a scope whose ends matter. Of coroutines only the command speaks before the end of the program. */
export function ownedIn(
  scope: Scope,
  { analysis, options }: Pick<Context, "analysis" | "options">,
): Binding[] {
  return analysis
    .ownedVariables(scope)
    .filter((binding) => options.lines || analysis.heldBy(binding) !== "coroutine");
}

function ownedToTheEnd({ owned, analysis }: Context): Binding[] {
  return owned.filter((binding) => analysis.isOwnedToTheEnd(binding));
}

/** `finalize(rows);` @param node  what ends the variable */
export function finalized(binding: Binding, node: Node, ctx: Context): t.Statement {
  return statement(
    helper("protocols.finalize", ctx, reference(binding, ctx), ...placeOf(binding, node, ctx)),
  );
}

/** `__file__, 10`: where CPython would say that a coroutine was never awaited. */
function placeOf(binding: Binding, { start }: Node, ctx: Context): t.Expression[] {
  if (ctx.analysis.heldBy(binding) !== "coroutine") return [];
  return [...fileArgument(ctx), t.numericLiteral(ctx.source.line(start))];
}

/** Where a function ends without a `return`. */
export function ending(ctx: Context): t.Statement[] {
  const variables = ownedToTheEnd(ctx).map((binding) => reference(binding, ctx));
  if (variables.length === 0) return [];
  return [statement(helper("protocols.leaving", ctx, none(), ...variables))];
}

/** Where the program ends. The coroutines that are left then are spoken of in any case. */
export function endOfProgram(module: Node, ctx: Context): t.Statement[] {
  return ownedToTheEnd(ctx)
    .filter((binding) => ctx.analysis.heldBy(binding) !== "coroutine")
    .map((binding) => finalized(binding, module, ctx));
}

/** What a `return` hands out. */
export function result(value: t.Expression, node: Return, ctx: Context): t.Expression {
  const variables = ownedToTheEnd(ctx).filter(({ sites }) => sites[0]!.node.start < node.start);
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
  const held = ctx.analysis.heldBy(binding) === "view" ? helper("protocols.holding", ctx, value) : value;
  if (keyword !== null) return held;
  return helper("protocols.replacing", ctx, reference(binding, ctx), held, ...placeOf(binding, target, ctx));
}
