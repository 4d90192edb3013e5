/**
 * The type statement: an alias whose value is evaluated when somebody asks for it.
 *
 *     type Pair[T] = tuple[T, T]    =>    const T$1 = type_variable("T");
 *                                         const Pair = type_alias("Pair", () => getitem(tuple, tuple_of(T$1, T$1)), T$1);
 *
 * Source: The Python Language Reference, 7.14.
 */
import * as t from "@babel/types";
import type { Name, TypeAlias } from "../../language/nodes.ts";
import { assign, declare, id, statement, text } from "../builders.ts";
import { type Context, expression, helper, type Table } from "../context.ts";
import { reference } from "../references.ts";
import { typeParameters } from "../type-parameters.ts";

export const typeAliases = {
  TypeAlias(node: TypeAlias, ctx: Context): t.Statement[] {
    const name = node.name as Name;
    const parameters = typeParameters(node.type_params, ctx);
    const evaluate = t.arrowFunctionExpression([], expression(node.value, parameters.ctx));
    const variables = parameters.variables.map((each) => id(each.name));
    const made = helper("protocols.type_alias", ctx, text(name.id), evaluate, ...variables);
    const binding = ctx.analysis.bindingOf(name)!;
    const keyword = ctx.analysis.declares(node, binding);
    const target = reference(binding, ctx) as t.LVal;
    return [
      ...parameters.variables.map((each) => declare("const", id(each.name), each.value)),
      keyword === null ? statement(assign(target, made)) : declare(keyword, target, made),
    ];
  },
} satisfies Table<"TypeAlias", t.Statement[]>;
