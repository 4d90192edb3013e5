/**
 * What a function tells about its definition, when the program asks for such things anywhere.
 *
 *     f.__defaults__            =>   def("f(a, b=)", f, { details: details({ defaults: () => [1] }) });
 *     f.__code__.co_varnames    =>   ... details({ code: { locals: ["x"], file: __file__, line: 3, flags: 0 } })
 *
 * Source: The Python Language Reference, 3.2.8.1 "Special read-only attributes", 3.2.13.1.
 */
import * as t from "@babel/types";
import type { FunctionFacts, Parameter, Scope } from "../3-analyze/analysis.ts";
import { codeReaders, defaultReaders } from "../language/introspection.ts";
import { annotationsOf, resolvesAnnotations } from "./annotations.ts";
import { call, id, number, propertyKey, text } from "./builders.ts";
import type { Context } from "./context.ts";
import { attributeName } from "./names.ts";
import { moduleVariables } from "./namespaces.ts";
import { builtin, classReference, reference } from "./references.ts";

/** `details({...})`; null when the program asks for nothing. */
export function detailsOf(
  facts: FunctionFacts,
  values: ReadonlyMap<string, t.Expression>,
  ctx: Context,
): t.Expression | null {
  const { names } = ctx.analysis;
  const parts: t.ObjectProperty[] = [];
  const add = (key: string, value: t.Expression) => parts.push(t.objectProperty(id(key), value));
  const asksForDefaults = defaultReaders.some((name) => names.has(name));
  const later = (value: t.Expression) => t.arrowFunctionExpression([], value);
  if (asksForDefaults) {
    const given = (each: Parameter) => t.cloneNode(values.get(each.name)!, true, true);
    const withDefault = facts.parameters.filter((each) => values.has(each.name));
    const positional = withDefault.filter(({ kind }) => kind === "positional" || kind === "positional only");
    const only = withDefault.filter(({ kind }) => kind === "keyword only");
    if (positional.length > 0) add("defaults", later(t.arrayExpression(positional.map(given))));
    const pairs = only.map((each) => t.objectProperty(propertyKey(attributeName(each.name)), given(each)));
    if (only.length > 0) add("kwdefaults", later(t.objectExpression(pairs)));
    if (ctx.analysis.assignsDefaults) add("assignable", t.booleanLiteral(true));
  }
  if (codeReaders.some((name) => names.has(name))) add("code", codeOf(facts, ctx));
  const free = names.has("__closure__") ? freeVariables(facts.scope) : [];
  if (free.length > 0) add("closure", t.arrayExpression(free.map((name) => cell(name, facts, ctx))));
  const annotations = annotationsOf(facts.node).map(([, annotation]) => annotation);
  if (names.has("__globals__") || resolvesAnnotations(annotations, ctx))
    add("globals", later(moduleVariables(ctx)));
  const { node } = facts;
  if (names.has("__type_params__") && node.type !== "Lambda" && node.type_params.length > 0) {
    const variables = node.type_params.map((each) => reference(ctx.analysis.bindingOf(each)!, ctx));
    add("type_params", later(t.arrayExpression(variables)));
  }
  const isAsked = asksForDefaults || parts.length > 0 || ASKED.some((name) => names.has(name));
  return isAsked ? call(ctx.helpers.helper("protocols.details"), [t.objectExpression(parts)]) : null;
}

const ASKED = [...codeReaders, "__closure__", "__type_params__"];

const FLAGS: Record<FunctionFacts["kind"], number> = {
  function: 0,
  generator: 0x20,
  coroutine: 0x80,
  "async generator": 0x200,
};

function codeOf(facts: FunctionFacts, ctx: Context): t.Expression {
  const { node, scope } = facts;
  const parts: t.ObjectProperty[] = [];
  const list = (key: string, names: readonly string[]) => {
    if (names.length > 0) parts.push(t.objectProperty(id(key), t.arrayExpression(names.map(text))));
  };
  const parameters = new Set(
    facts.parameters.map(({ node: { arg } }) => ctx.analysis.privateName(arg, node)),
  );
  const own = [...scope.symbols.values()].filter(({ kind }) => kind === "local" || kind === "cell");
  list(
    "locals",
    own.filter(({ kind, name }) => kind === "local" && !parameters.has(name)).map(({ name }) => name),
  );
  list(
    "cells",
    own
      .filter(({ kind }) => kind === "cell")
      .map(({ name }) => name)
      .sort(),
  );
  list("free", freeVariables(scope));
  const first = node.type === "Lambda" ? node : (node.decorator_list[0] ?? node);
  const isNested = functionAround(scope) !== null;
  parts.push(
    t.objectProperty(id("file"), builtin("__file__", ctx)),
    t.objectProperty(id("line"), number(ctx.source.line(first.start))),
    t.objectProperty(id("flags"), number(FLAGS[facts.kind] | (isNested ? 0x10 : 0))),
  );
  return t.objectExpression(parts);
}

function functionAround(scope: Scope): Scope | null {
  for (let here = scope.parent; here !== null; here = here.parent) {
    if (here.kind === "function" || here.kind === "lambda") return here;
  }
  return null;
}

/** In the order of their names, as `co_freevars` has them. */
function freeVariables(scope: Scope): string[] {
  const free = [...scope.symbols.values()].filter(({ kind }) => kind === "free");
  return free.map(({ name }) => name).sort();
}

/** `() => n`, or `{ read: () => n, write: (value) => { n = value; } }` where the module assigns the contents of cells. */
function cell(name: string, { scope }: FunctionFacts, ctx: Context): t.Expression {
  const binding = ctx.analysis.lookup(name, scope);
  if (binding === null) {
    const owner = ctx.method?.method?.owner;
    return t.arrowFunctionExpression([], owner === undefined ? id("undefined") : classReference(owner, ctx));
  }
  const read = t.arrowFunctionExpression([], reference(binding, ctx));
  if (!binding.isWrittenByName) return read;
  const value = ctx.frame.blockName("value");
  const write = t.arrowFunctionExpression(
    [id(value)],
    t.blockStatement([
      t.expressionStatement(t.assignmentExpression("=", reference(binding, ctx) as t.LVal, id(value))),
    ]),
  );
  return t.objectExpression([t.objectProperty(id("read"), read), t.objectProperty(id("write"), write)]);
}
