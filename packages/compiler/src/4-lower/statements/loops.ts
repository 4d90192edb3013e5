/**
 * Loops: `while`, `for`, `async for`, `break`, `continue`.
 *
 *     for x in xs:          loop: {
 *         f(x)                for (const x of each(xs)) {
 *     else:            =>       f(x);
 *         g()                 }
 *                             g();
 *                           }
 *
 *     for i in range(n):    for (let i = 0; i < n; i++)      where the analysis has proven ints
 *
 * The `else` suite runs when the loop ends without `break`. JavaScript has no such clause, so loop and suite share a labelled
 * block, and `break` leaves the block. A loop without `else` needs none.
 *
 * Source: The Python Language Reference, 8.2, 8.3, 7.9, 7.10, 8.9.2.
 */
import * as t from "@babel/types";
import type { AsyncFor, Break, Continue, For, Statement, While } from "../../language/nodes.ts";
import { block, declare, id } from "../builders.ts";
import { type Context, expression, statements, store, type Table, test } from "../context.ts";
import { countingLoop } from "../counting.ts";
import { abandonsStream, iteratedBy, listEntries } from "../iteration.ts";
import { reference } from "../references.ts";
import { inHandler } from "../suspensions.ts";
import { declarationKeyword, declaringStore, loopTarget } from "../targets.ts";

export const loops = {
  While(node: While, ctx: Context): t.Statement[] {
    return withElse(node.orelse, ctx, (inner) =>
      t.whileStatement(test(node.test, ctx), block(statements(node.body, inner))),
    );
  },

  For(node: For, ctx: Context): t.Statement[] {
    const found = ctx.analysis.countingLoop(node);
    const counting = found !== null && declarationKeyword(found.target, node, ctx) !== null ? found : null;
    return withElse(node.orelse, ctx, (inner) =>
      counting === null
        ? iterating(node, inner)
        : countingLoop(counting, () => statements(node.body, inner), inner),
    );
  },

  AsyncFor(node: AsyncFor, ctx: Context): t.Statement[] {
    return withElse(node.orelse, ctx, (inner) => iterating(node, inner));
  },

  Break(_node: Break, ctx: Context): t.Statement[] {
    return [t.breakStatement(ctx.breakLabel === null ? null : id(ctx.breakLabel))];
  },

  Continue(_node: Continue, _ctx: Context): t.Statement[] {
    return [t.continueStatement()];
  },
} satisfies Table<"While" | "For" | "AsyncFor" | "Break" | "Continue", t.Statement[]>;

function withElse(
  orelse: readonly Statement[],
  ctx: Context,
  loop: (inner: Context) => t.Statement,
): t.Statement[] {
  if (orelse.length === 0) return [loop({ ...ctx, breakLabel: null })];
  const label = ctx.frame.name("loop");
  const made = [loop({ ...ctx, breakLabel: label }), ...statements(orelse, ctx)];
  return [t.labeledStatement(id(label), block(made))];
}

/** `for (const x of each(xs))`; `for await` where it is `async for`, which stage 5 spells out. */
function iterating(node: For | AsyncFor, ctx: Context): t.Statement {
  const isAsync = node.type === "AsyncFor";
  const entries = node.type === "For" && declaresPair(node, ctx) ? listEntries(node.iter, ctx) : null;
  const items = entries ?? (isAsync ? expression(node.iter, ctx) : iteratedBy(node as For, ctx));
  const { left, prologue } = targetOf(node, ctx);
  const body = block([...prologue, ...statements(node.body, ctx)]);
  const loop = inHandler(t.forOfStatement(left, items, body, isAsync), ctx);
  if (isAsync && abandonsStream(node, ctx)) ctx.notes.abandonedStreams.add(loop);
  return loop;
}

/** `for i, x in ...`, where the loop declares both. */
function declaresPair(node: For, ctx: Context): boolean {
  const { target } = node;
  if ((target.type !== "Tuple" && target.type !== "List") || target.elts.length !== 2) return false;
  return target.elts.every(({ type }) => type === "Name") && declarationKeyword(target, node, ctx) !== null;
}

function targetOf(
  node: For | AsyncFor,
  ctx: Context,
): { left: t.VariableDeclaration | t.LVal; prologue: t.Statement[] } {
  const { target } = node;
  const keyword = declarationKeyword(target, node, ctx);
  if (keyword !== null) {
    const { pattern, prologue } = loopTarget(target, node.iter, ctx, keyword);
    return { left: declare(prologue.length === 0 ? keyword : "const", pattern), prologue };
  }
  if (target.type === "Name") {
    return { left: reference(ctx.analysis.bindingOf(target)!, ctx) as t.LVal, prologue: [] };
  }
  const item = ctx.frame.blockName("entry");
  const stored =
    target.type === "Tuple" || target.type === "List"
      ? declaringStore(target, id(item), node, ctx)
      : store(target, id(item), ctx);
  return { left: declare("const", id(item)), prologue: stored };
}
