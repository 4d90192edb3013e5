/**
 * Parameters: a Python signature as a JavaScript parameter list.
 *
 *     def f(a, b=2, *, key=1)         =>   function f(a, b = 2, options) { const { key = 1 } = keywords(options);
 *     def log(*args, sep=" ", **o)    =>   function log(...args$) { const { sep = " ", ...o$ } = keywords(args$);
 *                                          const o = dict_from(o$); const args = tuple_from(args$);
 *
 * A default is evaluated once, when the function is defined: a literal stands in the list, anything else in a constant before it.
 *
 * Source: The Python Language Reference, 8.7 "Function definitions".
 */
import * as t from "@babel/types";
import type { Binding, FunctionFacts, Parameter } from "../3-analyze/analysis.ts";
import type { Expression } from "../language/nodes.ts";
import { call, declare, id, propertyKey } from "./builders.ts";
import { type Context, expression } from "./context.ts";
import { attributeName } from "./names.ts";
import { spelling } from "./references.ts";

export interface ParameterList {
  readonly parameters: t.FunctionParameter[];
  /** First statements of the body. */
  readonly prologue: t.Statement[];
  /** `const items$default = ...`: to be evaluated before the function is made. */
  readonly defaults: { readonly name: string; readonly value: t.Expression }[];
  /** How the default of a parameter is spelt beside the function, by the parameter's name. */
  readonly values: Map<string, t.Expression>;
}

/**
 * @param facts  the function; @param skip  how many leading parameters are `this`
 * @param outer  where the function is defined; @param inner  its body
 */
export function parameterList(
  facts: FunctionFacts,
  skip: number,
  outer: Context,
  inner: Context,
): ParameterList {
  const list: ParameterList = { parameters: [], prologue: [], defaults: [], values: new Map() };
  const shape = shapeOf(facts.parameters.slice(skip));

  for (const parameter of shape.positional) {
    const name = id(nameOf(parameter, inner));
    const value = defaultOf(parameter, list, outer, inner);
    list.parameters.push(value === null ? name : t.assignmentPattern(name, value));
  }

  let source: string | null = null;
  if (shape.rest !== null) {
    source = inner.frame.name(`${nameOf(shape.rest, inner)}$`);
    list.parameters.push(t.restElement(id(source)));
  } else if (shape.keywordOnly.length > 0 || shape.keywords !== null) {
    source = inner.frame.name("options");
    list.parameters.push(id(source));
  }
  if (source !== null) list.prologue.push(...unpacked(shape, source, list, outer, inner));
  return list;
}

interface Shape {
  readonly positional: readonly Parameter[];
  readonly rest: Parameter | null;
  readonly keywordOnly: readonly Parameter[];
  readonly keywords: Parameter | null;
}

function shapeOf(parameters: readonly Parameter[]): Shape {
  return {
    positional: parameters.filter(({ kind }) => kind === "positional" || kind === "positional only"),
    rest: parameters.find(({ kind }) => kind === "rest") ?? null,
    keywordOnly: parameters.filter(({ kind }) => kind === "keyword only"),
    keywords: parameters.find(({ kind }) => kind === "keywords") ?? null,
  };
}

/** `const { key = 1, ...o$ } = keywords(args$); const o = dict_from(o$); const args = tuple_from(args$);` */
function unpacked(
  shape: Shape,
  source: string,
  list: ParameterList,
  outer: Context,
  inner: Context,
): t.Statement[] {
  const statements: t.Statement[] = [];
  const properties: (t.ObjectProperty | t.RestElement)[] = shape.keywordOnly.map((parameter) => {
    const name = nameOf(parameter, inner);
    const value = defaultOf(parameter, list, outer, inner);
    const key = attributeName(parameter.name);
    const target = value === null ? id(name) : t.assignmentPattern(id(name), value);
    return t.objectProperty(propertyKey(key), target, false, key === name);
  });
  const received = call(inner.helpers.helper("protocols.keywords"), [id(source)]);
  if (shape.keywords !== null && properties.length === 0) {
    statements.push(fromHost(shape.keywords, "objects.dict_from", received, inner));
  } else if (properties.length > 0) {
    const kind = shape.keywordOnly.some((parameter) => isRebound(parameter, inner)) ? "let" : "const";
    const collected = shape.keywords === null ? null : inner.frame.name(`${nameOf(shape.keywords, inner)}$`);
    if (collected !== null) properties.push(t.restElement(id(collected)));
    statements.push(declare(kind, t.objectPattern(properties), received));
    if (collected !== null) {
      statements.push(fromHost(shape.keywords!, "objects.dict_from", id(collected), inner));
    }
  }
  // `keywords` has taken the trailing keywords off the rest array.
  if (shape.rest !== null) statements.push(fromHost(shape.rest, "objects.tuple_from", id(source), inner));
  return statements;
}

function fromHost(
  parameter: Parameter,
  name: "objects.tuple_from" | "objects.dict_from",
  source: t.Expression,
  ctx: Context,
): t.Statement {
  const kind = isRebound(parameter, ctx) ? "let" : "const";
  return declare(kind, id(nameOf(parameter, ctx)), call(ctx.helpers.helper(name), [source]));
}

function defaultOf(
  parameter: Parameter,
  list: ParameterList,
  outer: Context,
  inner: Context,
): t.Expression | null {
  if (parameter.default === null) return null;
  const value = expression(parameter.default, outer);
  if (isLiteral(parameter.default)) {
    list.values.set(parameter.name, value);
    return value;
  }
  const name = outer.frame.name(`${parameter.name}$default`);
  list.values.set(parameter.name, id(name));
  inner.frame.reserve(name);
  list.defaults.push({ name, value });
  return id(name);
}

/** A value that is the same whenever it is made. */
function isLiteral(node: Expression): boolean {
  if (node.type === "UnaryOp") return node.operand.type === "Constant";
  return node.type === "Constant" || (node.type === "Tuple" && node.elts.every(isLiteral));
}

function bindingOf(parameter: Parameter, ctx: Context): Binding {
  return ctx.analysis.bindingOf(parameter.node)!;
}

function nameOf(parameter: Parameter, ctx: Context): string {
  return spelling(bindingOf(parameter, ctx), ctx);
}

function isRebound(parameter: Parameter, ctx: Context): boolean {
  const binding = bindingOf(parameter, ctx);
  return binding.sites.length > 1 || binding.isAssignedFromInner;
}
