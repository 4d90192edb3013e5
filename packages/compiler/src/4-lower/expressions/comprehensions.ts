/**
 * Comprehensions and generator expressions.
 *
 *     [f(x) for x in xs]             =>   Array.from(each(xs), (x) => f(x))
 *     ys = [f(x) for x in xs if x]   =>   const ys = [];
 *                                         for (const x of each(xs)) if (truth(x)) ys.push(f(x));
 *     g([... if x])                  =>   g((() => { const result = []; ...; return result; })())
 *     (f(x) for x in xs)             =>   generator("<genexpr>(.0)", function* (source) {
 *                                           for (const x of source) yield f(x);
 *                                         })(each(xs))
 *
 * A comprehension with an `await` in it becomes an async arrow function that is awaited on the spot.
 *
 * Source: The Python Language Reference, 6.2.4 to 6.2.8; PEP 709.
 */
import * as t from "@babel/types";
import type { DictComp, Expression, GeneratorExp, ListComp, SetComp } from "../../language/nodes.ts";
import { walk } from "../../language/walk.ts";
import { block, call, declare, id, member, statement, text } from "../builders.ts";
import { type Context, expression, helper, type Table } from "../context.ts";
import {
  type Collecting,
  emptyCollection,
  filling,
  isIdentity,
  isMapping,
  loops,
  within,
} from "../filling.ts";
import { Frame } from "../frame.ts";
import { waitsForLoop } from "../hosted.ts";
import { iterated, stepper } from "../iteration.ts";
import { fileArgument } from "../references.ts";
import { awaited } from "../suspensions.ts";
import { loopTarget } from "../targets.ts";

export const comprehensions = {
  ListComp(node: ListComp, ctx: Context): t.Expression {
    return mapped(node, ctx) ?? collected(node, ctx);
  },

  SetComp(node: SetComp, ctx: Context): t.Expression {
    return collected(node, ctx);
  },

  DictComp(node: DictComp, ctx: Context): t.Expression {
    return collected(node, ctx);
  },

  GeneratorExp(node: GeneratorExp, ctx: Context): t.Expression {
    const hasAwait = ctx.analysis.comprehensionHasAwait(node);
    const inner: Context = {
      ...within(node.generators, ctx),
      frame: new Frame(ctx.names),
      topLevel: false,
      self: null,
      classBody: null,
      handled: null,
      chainTo: null,
      around: null,
      inGroupHandler: false,
      announced: [],
    };
    // The first iterable is evaluated at once, where the expression stands; the rest when somebody iterates.
    const [first] = node.generators;
    const source = inner.frame.name("source");
    const iterable = expression(first!.iter, ctx);
    const loop = loops(node.generators, inner, id(source), () => [
      statement(t.yieldExpression(expression(node.elt, inner))),
    ]);
    const body = block([...inner.frame.declarations(), ...loop]);
    const made = t.functionExpression(null, [id(source)], body, true, hasAwait);
    const wrapper = hasAwait ? "coroutines.async_generator" : "coroutines.generator";
    const { qualname } = ctx.analysis.scopeOf(node);
    const generator = helper(wrapper, ctx, text(`${qualname}(.0)`), made, ...fileArgument(ctx));
    const name = first!.is_async ? "coroutines.aiter" : stepper(first!.target);
    return call(generator, [helper(name, ctx, iterable)]);
  },
} satisfies Table<"ListComp" | "SetComp" | "DictComp" | "GeneratorExp", t.Expression>;

/** `Array.from(each(xs), (x) => f(x))`: one loop, no condition, no await. */
function mapped(node: ListComp, ctx: Context): t.Expression | null {
  if (!isMapping(node, ctx)) return null;
  const [only] = node.generators;
  const iterable = iterated(only!.target, only!.iter, ctx);
  const inner = { ...ctx, topLevel: false, classBody: null };
  if (isIdentity(node)) {
    return t.arrayExpression([t.spreadElement(iterable)]);
  }
  const { pattern, prologue } = loopTarget(only!.target, only!.iter, inner);
  const element = expression(node.elt, inner);
  const body = prologue.length === 0 ? element : block([...prologue, t.returnStatement(element)]);
  const arrow = t.arrowFunctionExpression([pattern as t.FunctionParameter], body);
  return call(member(id("Array"), "from"), [iterable, arrow]);
}

/** `(() => { const result = []; for ... result.push(x); return result; })()`. */
function collected(node: Collecting, ctx: Context): t.Expression {
  const hasAwait = ctx.analysis.comprehensionHasAwait(node);
  const name = ctx.frame.blockName("result");
  // The first iterable belongs to the code around: a suspension in it must not stand inside the function.
  const first = node.generators[0]!;
  const source =
    !hasAwait && (suspends(first.iter) || waitsForLoop(first.iter, ctx))
      ? id(ctx.frame.blockName("source"))
      : null;
  const body = block([
    declare("const", id(name), emptyCollection(node, ctx)),
    ...filling(node, name, ctx, source),
    t.returnStatement(id(name)),
  ]);
  const arrow = t.arrowFunctionExpression(source === null ? [] : [t.cloneNode(source)], body, hasAwait);
  const made = call(arrow, source === null ? [] : [iterated(first.target, first.iter, ctx)]);
  return hasAwait ? awaited(made, ctx) : made;
}

/** Whether evaluating `node` may suspend the function it stands in. */
function suspends(node: Expression): boolean {
  let found = false;
  walk(node, (inner) => {
    found ||= inner.type === "Await" || inner.type === "Yield" || inner.type === "YieldFrom";
    return !found && inner.type !== "Lambda" && inner.type !== "GeneratorExp";
  });
  return found;
}
