/**
 * Lowering: a Python module to a JavaScript module, coroutine functions still JavaScript's async functions.
 *
 *     Module([...])  +  Analysis     =>     Program([import ..., const x = 1, ...])
 *
 * Analysis has decided; here every node is turned into the JavaScript that says the same, one family of nodes a file.
 *
 * Source: The Python Language Reference, 6 to 9; docs/architecture.md, "The contract between generated code and the runtime".
 */
import * as t from "@babel/types";
import type { Analysis, Binding, FunctionFacts, Scope } from "../3-analyze/analysis.ts";
import { docstringOf } from "../3-analyze/functions.ts";
import type { Expression, Module, Node, Statement } from "../language/nodes.ts";
import type { Source } from "../language/source.ts";
import type { Comment } from "../language/tokens.ts";
import { walk } from "../language/walk.ts";
import type { CompileOptions } from "../options.ts";
import { declare, id, none, text } from "./builders.ts";
import { Comments } from "./comments.ts";
import { condition } from "./conditions.ts";
import { type Context, type Notes, place, statements, type Table, type Tables } from "./context.ts";
import { documented } from "./definitions.ts";
import { withExports } from "./exports.ts";
import { atoms } from "./expressions/atoms.ts";
import { calls } from "./expressions/calls.ts";
import { comprehensions } from "./expressions/comprehensions.ts";
import { conditionals as conditionalExpressions } from "./expressions/conditionals.ts";
import { coroutines } from "./expressions/coroutines.ts";
import { displays } from "./expressions/displays.ts";
import { lambdas } from "./expressions/lambdas.ts";
import { named } from "./expressions/named.ts";
import { operators } from "./expressions/operators.ts";
import { primaries } from "./expressions/primaries.ts";
import { strings } from "./expressions/strings.ts";
import { Frame } from "./frame.ts";
import { Helpers } from "./helpers.ts";
import { endOfProgram, ownedIn } from "./lifetimes.ts";
import { liveBody, openedModules, registration } from "./module-objects.ts";
import { ModuleNames, variableName } from "./names.ts";
import { globalsDeclaration, isPackage } from "./namespaces.ts";
import { fillPositions } from "./positions.ts";
import { assignments } from "./statements/assignments.ts";
import { classes } from "./statements/classes.ts";
import { conditionals } from "./statements/conditionals.ts";
import { contexts } from "./statements/contexts.ts";
import { exceptions } from "./statements/exceptions.ts";
import { functions } from "./statements/functions.ts";
import { imports } from "./statements/imports.ts";
import { loops } from "./statements/loops.ts";
import { matches } from "./statements/match.ts";
import { simple } from "./statements/simple.ts";
import { typeAliases } from "./statements/type-alias.ts";
import { storeTarget } from "./targets.ts";

const tables: Tables = {
  expressions: {
    ...atoms,
    ...calls,
    ...comprehensions,
    ...conditionalExpressions,
    ...coroutines,
    ...displays,
    ...lambdas,
    ...named,
    ...operators,
    ...primaries,
    ...strings,
  } satisfies Table<Expression["type"], t.Expression>,
  statements: {
    ...assignments,
    ...classes,
    ...conditionals,
    ...contexts,
    ...exceptions,
    ...functions,
    ...imports,
    ...loops,
    ...matches,
    ...typeAliases,
    ...simple,
  } satisfies Table<Statement["type"], readonly t.Statement[]>,
  store: storeTarget,
  test: condition,
};

/** What the next stage gets. */
export interface Lowered {
  readonly program: t.Program;
  readonly notes: Notes;
  /** Takes further requests until `finish` puts the imports at the top. */
  readonly helpers: Helpers;
  readonly names: ModuleNames;
  finish(): void;
}

export function lower(
  module: Module,
  comments: readonly Comment[],
  analysis: Analysis,
  source: Source,
  options: CompileOptions,
): Lowered {
  const bindings = allBindings(analysis.scopeOf(module));
  const names = new ModuleNames([...bindings].map(({ name }) => name));
  const helpers = new Helpers(names, options.runtime);
  const notes: Notes = {
    coroutineCalls: new WeakSet(),
    startingCalls: new WeakSet(),
    abandonedStreams: new WeakSet(),
    handledAt: new WeakMap(),
  };
  const ctx: Context = {
    analysis,
    source,
    options,
    names,
    helpers,
    comments: new Comments(comments, source),
    notes,
    tables,
    module: {
      dunders: new Set(),
      variables: { name: null },
      exports: new Map(),
      stars: [],
      libraryStars: [],
      opened: new Map(),
    },
    resultIsSeen: seenResults(module, analysis),
    frame: new Frame(names),
    topLevel: options.program?.live == null,
    owned:
      options.main && options.program?.live == null
        ? ownedIn(analysis.scopeOf(module), { analysis, options })
        : [],
    cells: new Map(),
    breakLabel: null,
    handled: null,
    chainTo: null,
    around: null,
    anticipates: false,
    announced: [],
    inGroupHandler: false,
    classBody: null,
    dropped: null,
    awaited: null,
    method: null,
    self: null,
    renamed: new Map([
      ...renamedImports(bindings, analysis, names),
      ...renamedHiding(analysis.scopeOf(module), names),
    ]),
  };

  // Before any other import: it tells those modules to wait for the program.
  if (options.main && options.program?.hasLive) helpers.load(`${options.runtime}/program`);
  const docstring = docstringOf(module.body);
  const body = statements(docstring === null ? module.body : module.body.slice(1), ctx);
  body.push(...endOfProgram(module, ctx));
  const isLive = options.program?.live != null;
  const whole = isLive ? liveBody(body, ctx) : body;
  const first = registration(ctx);
  const variables = globalsDeclaration(analysis.scopeOf(module), docstring, ctx);
  const prologue = [
    ...ownNames(ctx, docstring),
    ...hoisted(module, ctx),
    ...ctx.frame.declarations(),
    ...openedModules(ctx),
    ...variables,
    ...first,
  ];
  if (prologue.length > 0 && body.length > 0) moveHeading(body[0]!, prologue[0]!, source);
  const exported = exportedBindings(bindings, ctx);
  const program = t.program(withExports([...prologue, ...whole], exported, ctx.module.exports), [], "module");
  place(program, module, ctx);
  fillPositions(program);

  const finish = (): void => {
    program.body.unshift(...helpers.declarations());
    const [first] = program.body;
    if (first !== undefined) documented(first, docstring);
    else program.innerComments = ctx.comments.before(Number.POSITIVE_INFINITY);
  };
  return { program, notes, helpers, names, finish };
}

/** Comments that an empty line parts from the first statement speak of the whole module. */
function moveHeading(from: t.Statement, to: t.Statement, source: Source): void {
  const comments = from.leadingComments ?? [];
  const isApart = (comment: t.Comment): boolean => /^[^\n]*\n\s*\n/.test(source.text.slice(comment.start));
  const count = comments.findLastIndex(isApart) + 1;
  if (count === 0) return;
  to.leadingComments = comments.slice(0, count);
  from.leadingComments = comments.slice(count);
}

function allBindings(root: Scope): Set<Binding> {
  const bindings = new Set<Binding>();
  const pending = [root];
  for (let scope = pending.pop(); scope !== undefined; scope = pending.pop()) {
    for (const { binding } of scope.symbols.values()) if (binding !== null) bindings.add(binding);
    pending.push(...scope.children);
  }
  return bindings;
}

/**
 * An import inside a function stands at the top of the JavaScript module: it needs a name of its own when another variable
 * has its name.
 */
function renamedImports(
  bindings: ReadonlySet<Binding>,
  analysis: Analysis,
  names: ModuleNames,
): Map<Binding, string> {
  const renamed = new Map<Binding, string>();
  const byName = new Map<string, Binding[]>();
  for (const binding of bindings) byName.set(binding.name, [...(byName.get(binding.name) ?? []), binding]);
  for (const [name, group] of byName) {
    const places = group.map((binding) => ({ binding, target: importTarget(binding, analysis) }));
    if (places.every(({ target }) => target !== null && target === places[0]!.target)) continue;
    for (const { binding, target } of places) {
      if (target !== null && binding.scope.kind !== "module") renamed.set(binding, names.reserve(name));
    }
  }
  return renamed;
}

/**
 * A variable of a function gets a name of its own when a nested function says `global` of its name, or a nested class binds
 * that name, which until then is the global one: in JavaScript it would hide the global variable.
 */
function renamedHiding(module: Scope, names: ModuleNames): Map<Binding, string> {
  const renamed = new Map<Binding, string>();
  const pending = [...module.children];
  for (let scope = pending.pop(); scope !== undefined; scope = pending.pop()) {
    pending.push(...scope.children);
    for (const { name, kind, binding } of scope.symbols.values()) {
      if (binding === null) continue;
      const mayBeGlobal = scope.kind === "class" && binding.scope === scope && module.symbols.has(name);
      if (kind !== "global explicit" && !mayBeGlobal) continue;
      for (let outer = scope.parent; outer !== null && outer.kind !== "module"; outer = outer.parent) {
        const hiding = outer.symbols.get(name)?.binding ?? null;
        if (hiding === null || hiding.scope !== outer || outer.kind === "class") continue;
        if (!renamed.has(hiding)) renamed.set(hiding, names.reserve(name));
      }
    }
  }
  return renamed;
}

/** What an imported variable stands for, as text; null for any other variable. */
function importTarget(binding: Binding, analysis: Analysis): string | null {
  const declaration = analysis.declarationOf(binding);
  return declaration.place === "import" ? JSON.stringify(analysis.importOf(declaration.alias)) : null;
}

/**
 * Functions whose result somebody may look at: those that escape or are exported, and those called anywhere but as a statement,
 * awaited or run.
 */
function seenResults(module: Module, analysis: Analysis): (facts: FunctionFacts) => boolean {
  const dropped = new Set<Node>();
  const seen = new Set<Node>();
  walk(module, (node) => {
    if (node.type === "Expr") drop(node.value, analysis, dropped);
    if (node.type === "Call" && !dropped.has(node)) {
      const callee = analysis.calleeOf(node);
      if (callee.kind === "function") seen.add(callee.facts.node);
    }
    return true;
  });
  return ({ node }) => {
    if (node.type === "Lambda" || seen.has(node) || analysis.escapes(node)) return true;
    const binding = analysis.bindingOf(node);
    return binding === null || analysis.isExported(binding);
  };
}

function drop(node: Expression, analysis: Analysis, dropped: Set<Node>): void {
  if (node.type === "Await") drop(node.value, analysis, dropped);
  if (node.type !== "Call") return;
  dropped.add(node);
  const callee = analysis.calleeOf(node);
  const isRun = callee.kind === "runtime" && callee.module === "asyncio" && callee.name === "run";
  if (isRun && node.args[0] !== undefined) drop(node.args[0], analysis, dropped);
}

/** `const __name__ = "__main__";` for the names that Python gives every module. */
function ownNames(ctx: Context, docstring: string | null): t.Statement[] {
  const { options } = ctx;
  const values: Record<string, t.Expression> = {
    __name__: text(ctx.options.main ? "__main__" : ctx.options.moduleName),
    __file__: text(ctx.options.filename),
    __doc__: docstring === null ? none() : text(docstring),
    __package__: packageOf(ctx),
    __spec__: none(),
    __path__: t.arrayExpression([text(options.filename.replace(/[\\/]?[^\\/]*$/, ""))]),
  };
  return [...ctx.module.dunders].map((name) => declare("const", id(name), values[name]!));
}

/** The package a module lies in; that of a program started by its file is None. */
function packageOf({ options }: Context): t.Expression {
  if (options.main) return none();
  const { moduleName } = options;
  return text(isPackage(options) ? moduleName : moduleName.split(".").slice(0, -1).join("."));
}

function hoisted(module: Module, ctx: Context): t.Statement[] {
  const bindings = ctx.analysis.declaredAtTop(ctx.analysis.scopeOf(module));
  if (bindings.length === 0) return [];
  return [
    t.variableDeclaration(
      "let",
      bindings.map(({ name }) => t.variableDeclarator(id(variableName(name)))),
    ),
  ];
}

/** By their JavaScript variable. Names bound by imports are not declared here: `imports.ts` says which are exported. */
function exportedBindings(bindings: ReadonlySet<Binding>, ctx: Context): Map<string, Binding> {
  const exported = [...bindings].filter(
    (binding) => binding.scope.kind === "module" && ctx.analysis.isExported(binding),
  );
  return new Map(exported.map((binding) => [variableName(binding.name), binding]));
}
