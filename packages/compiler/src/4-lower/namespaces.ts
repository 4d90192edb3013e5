/**
 * `globals()`, `locals()`, `vars()` and `dir()` without arguments.
 *
 *     globals()["x"]     =>   getitem(variables, "x")     with   const variables = globals_of({ x: () => x }, ...);
 *     locals()           =>   locals_of({ a: () => a, b: () => b })
 *     vars()             in a class body =>   class_locals(ns)
 *
 * The dictionary of the module is live; that of a function is a snapshot, as in Python.
 *
 * Source: Library Reference, "Built-in Functions"; PEP 667.
 */
import * as t from "@babel/types";
import type { Binding, FunctionFacts, Scope } from "../3-analyze/analysis.ts";
import type { Call, Node } from "../language/nodes.ts";
import type { CompileOptions } from "../options.ts";
import { assign, block, declare, id, none, propertyKey, statement, text } from "./builders.ts";
import { type Context, helper } from "./context.ts";
import { attributeName } from "./names.ts";
import { builtin, reference } from "./references.ts";

/** What the call gives; null when it is no such call. */
export function namespaceCall(node: Call, name: string, ctx: Context): t.Expression | null {
  if (node.args.length > 0 || node.keywords.length > 0) return null;
  switch (name) {
    case "globals":
      return moduleVariables(ctx);
    case "locals":
    case "vars":
      return localVariables(node, ctx);
    case "dir":
      return helper("builtins.sorted", ctx, localVariables(node, ctx));
    default:
      return null;
  }
}

/** The constant that `globalsDeclaration` declares. */
export function moduleVariables(ctx: Context): t.Identifier {
  ctx.module.variables.name ??= ctx.names.reserve("variables");
  return id(ctx.module.variables.name);
}

function localVariables(node: Node, ctx: Context): t.Expression {
  if (ctx.classBody !== null) return helper("protocols.class_locals", ctx, ctx.classBody.object());
  let scope = ctx.analysis.enclosingScope(node);
  while (scope.kind === "comprehension" && scope.frame !== scope) scope = scope.parent!;
  if (scope.kind === "module") return moduleVariables(ctx);
  const bindings = inOrder(scope, ctx);
  return helper("protocols.locals_of", ctx, readers(bindings, ctx));
}

/** In the order of CPython's frames: parameters, local variables, those that closures share, those of functions around. */
function inOrder(scope: Scope, ctx: Context): Binding[] {
  const symbols = [...scope.symbols.values()].filter(({ binding }) => binding !== null);
  const parameters = parametersOf(scope, ctx);
  const rank = (binding: Binding, kind: string): number => {
    const at = parameters.indexOf(binding);
    return at >= 0 ? at : 1000 + ["local", "cell", "free"].indexOf(kind);
  };
  return symbols
    .filter(({ kind }) => kind === "local" || kind === "cell" || kind === "free")
    .map(({ binding, kind }) => ({ binding: binding!, rank: rank(binding!, kind) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ binding }) => binding);
}

function parametersOf({ node }: Scope, ctx: Context): readonly (Binding | null)[] {
  if (node.type !== "FunctionDef" && node.type !== "AsyncFunctionDef" && node.type !== "Lambda") return [];
  const { parameters }: FunctionFacts = ctx.analysis.functionOf(node);
  const isStar = (kind: string): boolean => kind === "rest" || kind === "keywords";
  const ordered = [
    ...parameters.filter(({ kind }) => !isStar(kind)),
    ...parameters.filter(({ kind }) => isStar(kind)),
  ];
  return ordered.map((each) => ctx.analysis.bindingOf(each.node));
}

/** `{ x: () => x }`. */
function readers(bindings: readonly Binding[], ctx: Context): t.ObjectExpression {
  return t.objectExpression(
    bindings.map((binding) =>
      t.objectProperty(
        propertyKey(attributeName(binding.name)),
        t.arrowFunctionExpression([], reference(binding, ctx)),
      ),
    ),
  );
}

/** `const variables = globals_of({ x: () => x }, { x: (value) => { x = value; } }, { __name__ });` */
export function globalsDeclaration(scope: Scope, docstring: string | null, ctx: Context): t.Statement[] {
  const { name } = ctx.module.variables;
  if (name === null) return [];
  const bindings = [...scope.symbols.values()]
    .flatMap(({ binding }) => (binding !== null && binding.scope === scope ? [binding] : []))
    .filter((binding) => ctx.analysis.declarationOf(binding).place !== "comprehension")
    .filter((binding) => binding.sites.some(({ kind }) => kind !== "annotation"))
    .sort((a, b) => a.sites[0]!.node.start - b.sites[0]!.node.start);
  const writers = scope.isWrittenByName
    ? [
        t.objectExpression(
          bindings.filter((each) => isAssignable(each, ctx)).map((each) => writer(each, ctx)),
        ),
      ]
    : [];
  const own = t.objectExpression([
    t.objectProperty(id("__name__"), builtin("__name__", ctx)),
    t.objectProperty(id("__doc__"), docstring === null ? none() : text(docstring)),
    t.objectProperty(id("__package__"), builtin("__package__", ctx)),
    t.objectProperty(id("__spec__"), none()),
    t.objectProperty(id("__file__"), builtin("__file__", ctx)),
    ...(isPackage(ctx.options) ? [t.objectProperty(id("__path__"), builtin("__path__", ctx))] : []),
  ]);
  return [
    declare("const", id(name), helper("protocols.globals_of", ctx, own, readers(bindings, ctx), ...writers)),
  ];
}

/** The folder of a package's file is its `__path__`. */
export function isPackage({ filename }: CompileOptions): boolean {
  return /(?:^|[\\/])__init__\.py$/.test(filename);
}

function isAssignable(binding: Binding, ctx: Context): boolean {
  return binding.isWrittenByName && ctx.analysis.declarationOf(binding).place !== "import";
}

function writer(binding: Binding, ctx: Context): t.ObjectProperty {
  const value = id(ctx.frame.name("value"));
  const body = block([statement(assign(reference(binding, ctx) as t.LVal, value))]);
  return t.objectProperty(propertyKey(attributeName(binding.name)), t.arrowFunctionExpression([value], body));
}
