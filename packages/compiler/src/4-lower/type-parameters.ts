/**
 * Type parameters: the variables of `[T, *Ts, **P]`.
 *
 *     class Box[T: int](Base):    =>    const T$1 = type_variable("T", { bound: () => int });
 *                                       const Box = define_class("Box", [Base, generic(T$1)], class {...});
 *
 * They belong to one definition: each has a variable of its own before it, where anything reads it.
 *
 * Source: The Python Language Reference, 8.10; PEP 695.
 */
import * as t from "@babel/types";
import type { Binding } from "../3-analyze/analysis.ts";
import type { Expression, TypeParam } from "../language/nodes.ts";
import { id, text } from "./builders.ts";
import { type Context, expression, helper } from "./context.ts";

const makers = {
  TypeVar: "protocols.type_variable",
  ParamSpec: "protocols.parameter_specification",
  TypeVarTuple: "protocols.type_variable_tuple",
} as const;

/** A variable to be declared before the definition. */
export interface TypeVariable {
  readonly name: string;
  readonly value: t.Expression;
}

export interface TypeParameters {
  /** For what stands inside: knows the names of the variables. */
  readonly ctx: Context;
  readonly variables: readonly TypeVariable[];
}

export function typeParameters(parameters: readonly TypeParam[], ctx: Context): TypeParameters {
  if (parameters.length === 0) return { ctx, variables: [] };
  const renamed = new Map<Binding, string>(ctx.renamed);
  const names = parameters.map((each) => {
    const name = ctx.frame.name(each.name);
    renamed.set(ctx.analysis.bindingOf(each)!, name);
    return name;
  });
  const inner: Context = { ...ctx, renamed };
  return {
    ctx: inner,
    variables: parameters.map((each, index) => ({
      name: names[index]!,
      value: helper(makers[each.type], ctx, text(each.name), ...lazyParts(each, inner)),
    })),
  };
}

/** `{ bound: () => int, default: () => str }`. */
function lazyParts(node: TypeParam, ctx: Context): t.Expression[] {
  const later = (key: string, value: Expression | null) =>
    value === null ? [] : [t.objectProperty(id(key), t.arrowFunctionExpression([], expression(value, ctx)))];
  const parts = [
    ...later("bound", node.type === "TypeVar" ? node.bound : null),
    ...later("default", node.default_value),
  ];
  return parts.length === 0 ? [] : [t.objectExpression(parts)];
}

/** Those that are read in what was made of the definition, or in another of them. */
export function readVariables(
  { variables }: TypeParameters,
  made: readonly t.Node[],
): readonly TypeVariable[] {
  const read = new Set<string>();
  const note = (node: t.Node) => {
    if (t.isIdentifier(node)) read.add(node.name);
  };
  for (const node of made) t.traverseFast(node, note);
  for (const { value } of variables) t.traverseFast(value, note);
  return variables.filter(({ name }) => read.has(name));
}
