/**
 * Arguments and elements: what stands in a call's parentheses or in a display.
 *
 *     (1, *xs, key=2, **d)     =>     1, ...spread(xs), kw({ key: 2 }, kwargs_of(d))
 *
 * Source: The Python Language Reference, 6.3.4 "Calls"; 6.2.5 to 6.2.7.
 */
import * as t from "@babel/types";
import type { StaticType } from "../3-analyze/analysis.ts";
import type { Call, Expression, Keyword, Starred } from "../language/nodes.ts";
import { type Argument, propertyKey, text } from "./builders.ts";
import { type Context, expression, helper } from "./context.ts";
import { attributeName } from "./names.ts";

/** The elements of a display, or positional arguments of a call, in order. */
export function elements(nodes: readonly Expression[], ctx: Context): Argument[] {
  return nodes.map((node) => (node.type === "Starred" ? spread(node, ctx) : expression(node, ctx)));
}

export function spread(node: Starred, ctx: Context, callee: readonly t.Expression[] = []): t.SpreadElement {
  const value = expression(node.value, ctx);
  if (ITERABLE.has(ctx.analysis.typeOf(node.value)))
    return t.spreadElement(helper("protocols.each", ctx, value));
  return t.spreadElement(helper("protocols.spread", ctx, value, ...callee));
}

/** Types whose values can surely be iterated. */
const ITERABLE: ReadonlySet<StaticType> = new Set([
  "list",
  "tuple",
  "dict",
  "set",
  "frozenset",
  "str",
  "bytes",
]);

/** What is called, for the error that names it: a function `f`, or an object `x` and the name of its method. */
function named(func: Expression, ctx: Context): t.Expression[] {
  if (func.type === "Name" && ctx.analysis.mayBeUnbound(func) === null) return [expression(func, ctx)];
  if (func.type !== "Attribute" || func.value.type !== "Name") return [];
  return ctx.analysis.moduleOf(func.value) === null
    ? [...named(func.value, ctx), text(ctx.analysis.privateName(func.attr, func))]
    : [expression(func, ctx)];
}

/** The arguments as written: stars spread, keywords in a trailing `kw({...})`. */
export function written(node: Call, ctx: Context): Argument[] {
  const [first] = node.args;
  const isOneStar = node.args.length === 1 && first!.type === "Starred";
  const args = isOneStar ? [spread(first, ctx, named(node.func, ctx))] : elements(node.args, ctx);
  if (node.keywords.length > 0) args.push(keywordArguments(node.keywords, ctx));
  return args;
}

export function keywordArguments(keywords: readonly Keyword[], ctx: Context): t.CallExpression {
  const parts: t.Expression[] = [];
  let group: t.ObjectProperty[] = [];
  for (const { arg, value } of keywords) {
    if (arg === null) {
      parts.push(helper("protocols.kwargs_of", ctx, expression(value, ctx)));
      group = [];
      continue;
    }
    if (group.length === 0) parts.push(t.objectExpression(group));
    const key = propertyKey(attributeName(ctx.analysis.privateName(arg, value)));
    group.push(t.objectProperty(key, expression(value, ctx)));
  }
  return helper("protocols.kw", ctx, ...parts);
}
