/**
 * Function definitions: `def`, `async def`.
 *
 *     def greet(name): ...        =>   function greet(name) {...}
 *                                      def("greet(name)", greet);      when it is used as a value
 *     async def main(): ...       =>   const main = coroutine("main()", async function () {...});
 *     @deco                       =>   const f = call(deco, def("f(x)", function (x) {...}));
 *     def f(x): ...
 *
 * The function of a decorated, conditional or rebound name is anonymous: an inner name would hide the variable from its body.
 *
 * Source: The Python Language Reference, 8.7, 8.9.1.
 */
import * as t from "@babel/types";
import type { AsyncFunctionDef, FunctionDef } from "../../language/nodes.ts";
import { declare, id, statement } from "../builders.ts";
import type { Context, Table } from "../context.ts";
import { bind, decorated, documented } from "../definitions.ts";
import { functionExpression, functionParts, wrapped } from "../functions.ts";
import { isHosted } from "../hosted.ts";
import { spelling } from "../references.ts";
import { readVariables, typeParameters } from "../type-parameters.ts";

export const functions = {
  FunctionDef: definition,
  AsyncFunctionDef: definition,
} satisfies Table<"FunctionDef" | "AsyncFunctionDef", t.Statement[]>;

function definition(node: FunctionDef | AsyncFunctionDef, ctx: Context): t.Statement[] {
  const facts = ctx.analysis.functionOf(node);
  const generic = typeParameters(node.type_params, ctx);
  const parts = functionParts(node, "parameter", generic.ctx);
  const before = (made: readonly t.Node[]) =>
    [...readVariables(generic, [...parts.parameters, parts.body, ...made]), ...parts.defaults].map(
      ({ name, value }) => declare("const", id(name), value),
    );
  const binding = ctx.analysis.bindingOf(node)!;
  const isPlain = facts.kind === "function" && node.decorator_list.length === 0;

  if (isPlain && ctx.classBody === null && ctx.analysis.declares(node, binding) === "const") {
    const name = spelling(binding, ctx);
    const made = t.functionDeclaration(id(name), parts.parameters, parts.body, false, isHosted(facts, ctx));
    const isShared = ctx.analysis.isExported(binding);
    const isNamed = isShared || ctx.analysis.escapes(node);
    const named = isNamed ? [statement(wrapped(facts, id(name), parts.values, generic.ctx))] : [];
    return [...before(named), documented(made, facts.docstring), ...named];
  }

  const value = wrapped(facts, functionExpression(parts), parts.values, generic.ctx);
  const made = decorated(node.decorator_list, value, ctx);
  return [...before([value]), documented(bind(node, made, ctx), facts.docstring)];
}
