/**
 * Annotations, as far as the program looks at them.
 *
 *     def f(x: int): ...         =>   def("f(x)", f, { annotations: () => dict_of(["x", int]) });    where it says `__annotations__`
 *     def f(x: "Node"): ...      =>   ... and `details({ globals: () => variables })`, where it says `get_type_hints`
 *
 * Source: The Python Language Reference, 8.7; PEP 563.
 */
import * as t from "@babel/types";
import type { FunctionNode } from "../3-analyze/analysis.ts";
import { annotationReaders, hintReaders } from "../language/introspection.ts";
import type { AnnAssign, Expression } from "../language/nodes.ts";
import { assign, call, id, statement, text } from "./builders.ts";
import { type Context, expression, helper } from "./context.ts";

/** `() => dict_of(["x", int])`, when the program looks at annotations and there are some. */
export function lazyAnnotations(node: FunctionNode, ctx: Context): t.Expression | null {
  if (!annotationReaders.some((name) => ctx.analysis.names.has(name))) return null;
  const entries = functionAnnotations(node, ctx);
  if (entries.length === 0) return null;
  return t.arrowFunctionExpression([], call(ctx.helpers.helper("objects.dict_of"), entries));
}

/** Whether names in quoted annotations may be looked up: the module's variables are told along with such annotations. */
export function resolvesAnnotations(
  annotations: readonly (Expression | null)[],
  { analysis, source }: Context,
): boolean {
  if (!hintReaders.some((name) => analysis.names.has(name))) return false;
  const given = annotations.filter((each) => each !== null);
  if (analysis.postponedAnnotations) return given.length > 0;
  return given.some(({ start, end }) => /["']/.test(source.text.slice(start, end)));
}

/** `["x", int]` for each annotated parameter, and `["return", str]`. */
function functionAnnotations(node: FunctionNode, ctx: Context): t.Expression[] {
  return annotationsOf(node).flatMap(([name, annotation]) =>
    annotation === null ? [] : [t.arrayExpression([text(name), annotationValue(annotation, ctx)])],
  );
}

/** Name and annotation of each parameter, and of the result. */
export function annotationsOf(node: FunctionNode): readonly (readonly [string, Expression | null])[] {
  if (node.type === "Lambda") return [];
  const { posonlyargs, args, vararg, kwonlyargs, kwarg } = node.args;
  const parameters = [...posonlyargs, ...args, vararg, ...kwonlyargs, kwarg].filter((each) => each !== null);
  return [
    ...parameters.map(({ arg, annotation }) => [arg, annotation] as const),
    ["return", node.returns] as const,
  ];
}

/** An annotation evaluated; its text under `from __future__ import annotations`. */
export function annotationValue(annotation: Expression, ctx: Context): t.Expression {
  return ctx.analysis.postponedAnnotations
    ? text(ctx.source.text.slice(annotation.start, annotation.end))
    : expression(annotation, { ...ctx, classBody: null });
}

/** `ns.__annotations__ = dict_of();`, at the head of a class body that has annotations in its blocks. */
export function emptyAnnotations(ctx: Context): t.Statement {
  return statement(assign(annotationsOfBody(ctx), helper("objects.dict_of", ctx)));
}

/** `setitem(ns.__annotations__, "x", int);`, where a class body has annotations in its blocks. */
export function keptAnnotation({ target, annotation, simple }: AnnAssign, ctx: Context): t.Statement[] {
  if (!ctx.classBody?.keepsAnnotations || target.type !== "Name" || simple !== 1) return [];
  const name = text(ctx.analysis.privateName(target.id, target));
  const value = annotationValue(annotation, ctx);
  return [statement(helper("operators.setitem", ctx, annotationsOfBody(ctx), name, value))];
}

function annotationsOfBody({ classBody }: Context): t.MemberExpression {
  return t.memberExpression(classBody!.object(), id("__annotations__"));
}
