/**
 * A loop over `range` that JavaScript counts.
 *
 *     for i in range(1, n): ...   =>   for (let i = 1; i < n; i++) { ... }
 *     for i in range(f()): ...    =>   for (let i = 0, stop = index(f()); i < stop; i++) { ... }
 *
 * From the `for` statement and from comprehensions, where the analysis has proven ints.
 *
 * Source: The Python Language Reference, 8.3; Library Reference, "Ranges".
 */
import * as t from "@babel/types";
import type { CountingLoop } from "../3-analyze/analysis.ts";
import { block, id, number } from "./builders.ts";
import { type Context, expression, helper } from "./context.ts";
import { spelling } from "./references.ts";

/**
 * `for (let i = start, stop = ...; i < stop; i += step)`.
 *
 * @param body   made once the header is
 * @param outer  where start and stop are evaluated
 */
export function countingLoop(
  loop: CountingLoop,
  body: () => t.Statement[],
  ctx: Context,
  outer: Context = ctx,
): t.Statement {
  const name = id(spelling(ctx.analysis.bindingOf(loop.target)!, ctx));
  const start = loop.start === null ? number(0) : expression(loop.start, outer);
  const stopValue = expression(loop.stop, outer);
  const stop = loop.stopNeedsIndex ? helper("operators.index", outer, stopValue) : stopValue;
  const read = () => t.cloneNode(name);

  let limit: t.Expression = stop;
  const first: t.VariableDeclarator[] = [t.variableDeclarator(read(), start)];
  if (!loop.stopIsStable || loop.stopNeedsIndex) {
    const kept = ctx.frame.blockName("stop");
    first.push(t.variableDeclarator(id(kept), stop));
    limit = id(kept);
  }
  const condition = t.binaryExpression(loop.step > 0 ? "<" : ">", read(), limit);
  return t.forStatement(
    t.variableDeclaration("let", first),
    condition,
    advance(read(), loop.step),
    block(body()),
  );
}

function advance(name: t.Identifier, step: number): t.Expression {
  if (step === 1) return t.updateExpression("++", name);
  if (step === -1) return t.updateExpression("--", name);
  return t.assignmentExpression(step > 0 ? "+=" : "-=", name, number(Math.abs(step)));
}
