/**
 * Displays: list, tuple, set and dict, and the stars in them.
 *
 *     [a, *b]                =>   [a, ...each(b)]
 *     (a, b)   {a, b}        =>   tuple_of(a, b)   set_of(a, b)
 *     {"a": 1, **d}          =>   dict_of(["a", 1], ...entries_of(d))
 *
 * Source: The Python Language Reference, 6.2.4 to 6.2.7, 6.15.
 */
import * as t from "@babel/types";
import type { Dict, List, NodeOf, Starred, Tuple } from "../../language/nodes.ts";
import { elements, spread } from "../arguments.ts";
import { type Argument, call } from "../builders.ts";
import { type Context, expression, helper, type Table } from "../context.ts";
import type { HelperName } from "../helpers.ts";

/** A call with more arguments than this may be refused by the host: the elements go into an array instead. */
const MOST_ARGUMENTS = 1000;

export const displays = {
  List(node: List, ctx: Context): t.Expression {
    return t.arrayExpression(elements(node.elts, ctx));
  },

  Tuple(node: Tuple, ctx: Context): t.Expression {
    return collection("objects.tuple_of", "objects.tuple_from", elements(node.elts, ctx), ctx);
  },

  /** CPython keeps three and more constants as a frozenset, and the set made of that iterates in another order. */
  Set(node: NodeOf<"Set">, ctx: Context): t.Expression {
    const isConstant = node.elts.length >= 3 && node.elts.every(({ type }) => type === "Constant");
    const name = isConstant ? "objects.set_of_constants" : "objects.set_of";
    const made = node.elts.map((each) => {
      if (each.type !== "Starred") return expression(each, ctx);
      return t.spreadElement(helper("protocols.each", ctx, expression(each.value, ctx)));
    });
    return collection(name, "objects.set_from", made, ctx);
  },

  Dict(node: Dict, ctx: Context): t.Expression {
    const entries = node.values.map((value, index): Argument => {
      const key = node.keys[index];
      return key == null
        ? t.spreadElement(helper("protocols.entries_of", ctx, expression(value, ctx)))
        : t.arrayExpression([expression(key, ctx), expression(value, ctx)]);
    });
    return collection("objects.dict_of", "builtins.dict", entries, ctx);
  },

  /** Only where a display or a call does not handle it: `x[*a]`, a tuple already. */
  Starred(node: Starred, ctx: Context): t.Expression {
    return helper("objects.tuple_of", ctx, spread(node, ctx));
  },
} satisfies Table<"List" | "Tuple" | "Set" | "Dict" | "Starred", t.Expression>;

function collection(
  of: HelperName,
  from: HelperName,
  entries: readonly Argument[],
  ctx: Context,
): t.Expression {
  if (entries.length <= MOST_ARGUMENTS) return call(ctx.helpers.helper(of), entries);
  return helper(from, ctx, t.arrayExpression([...entries]));
}
