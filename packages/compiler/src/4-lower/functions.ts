/**
 * Function bodies: the part that `def`, `async def`, `lambda` and methods have in common.
 *
 *     def f(n): return n + 1     =>     function f(n) { return add(n, 1); }
 *
 * Coroutine functions come out as JavaScript's async functions; stage 5 makes generators of them.
 *
 * Source: The Python Language Reference, 8.7, 8.9.1.
 */
import * as t from "@babel/types";
import type { FunctionFacts } from "../3-analyze/analysis.ts";
import { docReaders } from "../language/introspection.ts";
import type { AsyncFunctionDef, ClassDef, FunctionDef, Statement } from "../language/nodes.ts";
import { lazyAnnotations } from "./annotations.ts";
import { block, call, declare, id, none, text } from "./builders.ts";
import { type Context, statements } from "./context.ts";
import { Frame } from "./frame.ts";
import { detailsOf } from "./function-details.ts";
import type { HelperName } from "./helpers.ts";
import { isHosted } from "./hosted.ts";
import { ending, ownedIn } from "./lifetimes.ts";
import { type ParameterList, parameterList } from "./parameters.ts";
import { fileArgument, spelling } from "./references.ts";

export interface FunctionParts extends ParameterList {
  readonly body: t.BlockStatement;
  readonly generator: boolean;
  readonly async: boolean;
}

/** How the first parameter of a method is spelt: `this`, or as a parameter like the others. */
export type SelfForm = "this" | "parameter";

export function functionParts(
  node: FunctionDef | AsyncFunctionDef,
  self: SelfForm,
  ctx: Context,
): FunctionParts {
  const facts = ctx.analysis.functionOf(node);
  const method = self === "this" ? facts.method : null;
  const usesThis = method !== null && method.self !== null && method.binding !== "static";
  const alias = usesThis && (method.selfUse === "alias" || method.binding === "class");
  const inner = insideFunction(facts, usesThis && !alias, ctx);
  const list = parameterList(facts, usesThis ? 1 : 0, ctx, inner);

  const prologue: t.Statement[] = [];
  const isRebound = method?.self != null && method.self.sites.length > 1;
  if (
    alias &&
    (isRebound || method.self!.reads.length > 0 || method.self!.isCaptured || facts.usesClassCell)
  ) {
    const kind = isRebound ? "let" : "const";
    prologue.push(declare(kind, id(spelling(method.self!, inner)), t.thisExpression()));
  }
  prologue.push(...list.prologue, ...hoisted(facts, inner));
  const body = statements(withoutDocstring(node.body, facts), inner);
  if (facts.endReachable) body.push(...ending(inner));
  if (facts.endReachable && resultIsSeen(facts, ctx)) body.push(t.returnStatement(none()));
  const isAsync = facts.kind === "coroutine" || facts.kind === "async generator";
  // JavaScript may import it from there, and await what it gives.
  if (isAsync && !ctx.options.main) ctx.helpers.load(`${ctx.options.runtime}/thenable`);
  return {
    ...list,
    body: block([...inner.frame.declarations(), ...prologue, ...body]),
    generator: facts.hasYield,
    async: isAsync,
  };
}

/** The context of a function's body. */
export function insideFunction(facts: FunctionFacts, selfIsThis: boolean, ctx: Context): Context {
  return {
    ...ctx,
    frame: new Frame(ctx.names),
    topLevel: isHosted(facts, ctx),
    owned: ownedIn(facts.scope, ctx),
    breakLabel: null,
    handled: null,
    chainTo: null,
    around: null,
    anticipates: false,
    announced: [],
    inGroupHandler: false,
    classBody: null,
    method: facts.method === null ? ctx.method : facts,
    self: selfIsThis ? facts.method!.self : null,
  };
}

/** `let x, y;` for the variables whose first assignment does not declare them. */
export function hoisted(facts: FunctionFacts, ctx: Context): t.Statement[] {
  const names = ctx.analysis.declaredAtTop(facts.scope).map((binding) => spelling(binding, ctx));
  if (names.length === 0) return [];
  return [
    t.variableDeclaration(
      "let",
      names.map((name) => t.variableDeclarator(id(name))),
    ),
  ];
}

export function withoutDocstring(
  body: readonly Statement[],
  facts: { docstring: string | null },
): readonly Statement[] {
  return facts.docstring === null ? body : body.slice(1);
}

/** A JavaScript caller or `print(f())` would tell `undefined` from None; a call that drops its result does not. */
function resultIsSeen(facts: FunctionFacts, ctx: Context): boolean {
  if (facts.hasYield) return false;
  if (facts.method !== null) return facts.method.binding !== "setter" && !RESULTLESS.has(facts.name);
  return ctx.resultIsSeen(facts);
}

/** Methods whose result Python itself ignores or demands to be None. */
const RESULTLESS: ReadonlySet<string> = new Set([
  "__init__",
  "__setattr__",
  "__delattr__",
  "__setitem__",
  "__delitem__",
  "__set__",
  "__delete__",
  "__set_name__",
  "__init_subclass__",
  "__del__",
]);

const wrappers: Record<FunctionFacts["kind"], HelperName> = {
  function: "protocols.def",
  generator: "coroutines.generator",
  coroutine: "coroutines.coroutine",
  "async generator": "coroutines.async_generator",
};

/** `def("f(x)", function (x) {...})`, `coroutine("f(x)", async function (x) {...})` ... */
export function wrapped(
  facts: FunctionFacts,
  made: t.Expression,
  values: ParameterList["values"],
  ctx: Context,
): t.CallExpression {
  const args = [text(facts.signature), made];
  const place = fileArgument(ctx).map((file) => withLine(file, facts, ctx));
  if (facts.kind === "function") {
    const known = place.map((where) => t.objectProperty(id("place"), where));
    return call(ctx.helpers.helper("protocols.def"), [...args, ...functionExtras(facts, values, ctx, known)]);
  }
  const extras = functionExtras(facts, values, ctx);
  const wrapper = call(ctx.helpers.helper(wrappers[facts.kind]), [...args, ...place]);
  return extras.length === 0 ? wrapper : call(ctx.helpers.helper("protocols.describe"), [wrapper, ...extras]);
}

/** What a function is told about itself, when the program asks for such things: `{ doc: "...", annotations: () => ... }`. */
function functionExtras(
  facts: FunctionFacts,
  values: ParameterList["values"],
  ctx: Context,
  known: readonly t.ObjectProperty[] = [],
): t.Expression[] {
  const { names } = ctx.analysis;
  const properties = [...known];
  if (facts.docstring !== null && keepsDocs(names)) {
    properties.push(t.objectProperty(id("doc"), text(facts.docstring)));
  }
  const annotations = lazyAnnotations(facts.node, ctx);
  if (annotations !== null) properties.push(t.objectProperty(id("annotations"), annotations));
  const details = detailsOf(facts, values, ctx);
  if (details !== null) properties.push(t.objectProperty(id("details"), details));
  if (!ctx.options.main && names.has("__module__")) {
    properties.push(t.objectProperty(id("module"), text(ctx.options.moduleName)));
  }
  return properties.length === 0 ? [] : [t.objectExpression(properties)];
}

/** The first line of a definition: that of its decorators. */
export function firstLine(node: FunctionFacts["node"] | ClassDef, ctx: Context): number {
  const first = node.type === "Lambda" ? node : (node.decorator_list[0] ?? node);
  return ctx.source.line(first.start);
}

/** `main.py:7`: reprs of tasks say where their coroutine function is defined. */
function withLine(file: t.Expression, { node }: FunctionFacts, ctx: Context): t.Expression {
  const line = `:${firstLine(node, ctx)}`;
  const pieces = ["", line].map((raw, i) => t.templateElement({ raw, cooked: raw }, i === 1));
  return t.templateLiteral(pieces, [file]);
}

/** The JavaScript function expression of a def, without a name: an inner name would hide a decorated or rebound one. */
export function functionExpression(parts: FunctionParts): t.FunctionExpression {
  return t.functionExpression(null, parts.parameters, parts.body, parts.generator, parts.async);
}

/** Does the program say a name by which docstrings are read? */
export function keepsDocs(names: ReadonlySet<string>): boolean {
  return docReaders.some((name) => names.has(name));
}
