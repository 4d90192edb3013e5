/**
 * Arguments and elements: what stands in a call's parentheses or in a display.
 *
 *     (1, *xs, key=2, **d)     =>     1, ...each(xs), kw({ key: 2, ...kwargs_of(d) })
 *
 * Source: The Python Language Reference, 6.3.4 "Calls"; 6.2.5 to 6.2.7.
 */
import * as t from "@babel/types";
import type { Expression, Keyword, Starred } from "../language/nodes.ts";
import { type Argument, propertyKey } from "./builders.ts";
import { type Context, expression, helper } from "./context.ts";
import { attributeName } from "./names.ts";

/** The elements of a display, or positional arguments of a call, in order. */
export function elements(nodes: readonly Expression[], ctx: Context): Argument[] {
  return nodes.map((node) => (node.type === "Starred" ? spread(node, ctx) : expression(node, ctx)));
}

export function spread(node: Starred, ctx: Context): t.SpreadElement {
  return t.spreadElement(helper("protocols.each", ctx, expression(node.value, ctx)));
}

/** The arguments as written: stars spread, keywords in a trailing `kw({...})`. */
export function written(
  node: { args: readonly Expression[]; keywords: readonly Keyword[] },
  ctx: Context,
): Argument[] {
  const args = elements(node.args, ctx);
  if (node.keywords.length > 0) args.push(keywordArguments(node.keywords, ctx));
  return args;
}

export function keywordArguments(keywords: readonly Keyword[], ctx: Context): t.CallExpression {
  const [only] = keywords;
  if (keywords.length === 1 && only!.arg === null) {
    return helper("protocols.kw", ctx, helper("protocols.kwargs_of", ctx, expression(only!.value, ctx)));
  }
  const properties = keywords.map((keyword) =>
    keyword.arg === null
      ? t.spreadElement(helper("protocols.kwargs_of", ctx, expression(keyword.value, ctx)))
      : t.objectProperty(
          propertyKey(attributeName(ctx.analysis.privateName(keyword.arg, keyword.value))),
          expression(keyword.value, ctx),
        ),
  );
  return helper("protocols.kw", ctx, t.objectExpression(properties));
}
