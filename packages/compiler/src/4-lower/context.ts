/**
 * Context: what a lowering knows of the place it stands in, and the way up from one family of lowerings to the others.
 *
 * A context is never changed. Whoever opens a function, a loop or a handler hands down a copy:
 *
 *     statements(node.body, { ...ctx, breakLabel: label })
 *
 * The families (`statements/*`, `expressions/*`) do not import each other: they go up through `expression`, `test`,
 * `statements` and `store` of this file, which look into the tables that `index.ts` has put together.
 */
import * as t from "@babel/types";
import type { Analysis, Binding, FunctionFacts } from "../3-analyze/analysis.ts";
import type { ClassDef, Expression, Node, NodeOf, Statement } from "../language/nodes.ts";
import type { Source } from "../language/source.ts";
import type { CompileOptions } from "../options.ts";
import { type Argument, call } from "./builders.ts";
import type { Comments } from "./comments.ts";
import type { Frame } from "./frame.ts";
import type { HelperName, Helpers } from "./helpers.ts";
import { type ModuleNames, variableName } from "./names.ts";

/** What the coroutine lowering is told about nodes of the tree it gets. */
export interface Notes {
  /** Calls of coroutine functions that are known as such: `await f(x)` may become `f.$awaited(x)`. */
  readonly coroutineCalls: WeakSet<t.Node>;
  /** Calls that `start` what they give already: `start_method(queue, "put", 1)`. */
  readonly startingCalls: WeakSet<t.Node>;
  /** Async loops that may be left before the end of an async generator that nobody else holds. */
  readonly abandonedStreams: WeakSet<t.Node>;
  /** Awaits and async loops in handlers, with the variable of what the innermost handles: see `suspensions.ts`. */
  readonly handledAt: WeakMap<t.Node, string>;
}

/** What lowerings add to the module around its statements. */
export interface ModuleParts {
  /** Names of the module itself that it reads: `__name__`, `__file__`, `__doc__`. */
  readonly dunders: Set<string>;
  /** The constant with the dictionary of the module's variables; null until something asks for it. */
  readonly variables: { name: string | null };
  /** Modules of the runtime that are needed as objects: module to the constant that holds it, and the namespace it is made of. */
  readonly opened: Map<string, { readonly name: string; readonly namespace: t.Identifier }>;
  /** Imported names that others may import from here: exported name to variable. */
  readonly exports: Map<string, string>;
  /** The namespaces that `from m import *` opened, of Python modules whose names are not known here. */
  readonly stars: string[];
  /** What `from m import *` brings in of modules of the runtime, whose names are known. */
  readonly libraryStars: { readonly specifier: string; readonly names: ReadonlySet<string> }[];
}

/** A family's table: one function for every node type it lowers. */
export type Table<K extends Node["type"], Result> = {
  readonly [Type in K]: (node: NodeOf<Type>, ctx: Context) => Result;
};

export interface Tables {
  readonly expressions: Table<Expression["type"], t.Expression>;
  readonly statements: Table<Statement["type"], readonly t.Statement[]>;
  readonly store: (target: Expression, value: t.Expression, ctx: Context) => readonly t.Statement[];
  readonly test: (node: Expression, ctx: Context) => t.Expression;
}

export interface Context {
  readonly analysis: Analysis;
  readonly source: Source;
  readonly options: CompileOptions;
  readonly names: ModuleNames;
  readonly helpers: Helpers;
  readonly comments: Comments;
  readonly notes: Notes;
  readonly tables: Tables;
  /** The JavaScript function under construction: its temporaries. */
  readonly frame: Frame;
  /** Statements here run where JavaScript may `await`: at the module's top level, or in a function that waits for the event loop. */
  readonly topLevel: boolean;
  /** The method around this place, also from inside an arrow function in it; null elsewhere. */
  readonly method: FunctionFacts | null;
  /** The first parameter of that method, where it is spelt `this`; null where it is a variable. */
  readonly self: Binding | null;
  /** What the module needs besides its statements. */
  readonly module: ModuleParts;
  /** Whether some caller may look at what a function without a `return` value gives. */
  readonly resultIsSeen: (facts: FunctionFacts) => boolean;
  /** Variables that had to get another name than Python's. */
  readonly renamed: ReadonlyMap<Binding, string>;
  /** Variables of this function, or of the module, whose generators are closed with them. */
  readonly owned: readonly Binding[];
  /** The constants with the cells of the classes around, where those need one. */
  readonly cells: ReadonlyMap<ClassDef, string>;
  /** The label `break` must name, because the loop has an `else`; null when a bare `break` will do. */
  readonly breakLabel: string | null;
  /** The variable that holds the exception being handled, for a bare `raise`; null outside of a handler. */
  readonly handled: string | null;
  /** The variable whose exception a `raise` here must name as its context; null where a `try` around does it, or none is handled. */
  readonly chainTo: string | null;
  /** The variable with the exception that is handled here, or on its way through a `finally`: the context of what is caught here. */
  readonly around: string | null;
  /** The handlers being lowered do not need the stacks of what they catch: see `expected.ts`. */
  readonly anticipates: boolean;
  /** What the runtime was told is being handled, the outermost first; it must be told again after a suspension. */
  readonly announced: readonly Announced[];
  /** Inside a handler of `except*`, where `raise e` and `raise` are not the same. */
  readonly inGroupHandler: boolean;
  /** The call whose result nobody looks at, because it is a whole statement; null elsewhere. */
  readonly dropped: Expression | null;
  /** The call whose result is awaited at once, in a function that stage 5 gives the form with `start`. */
  readonly awaited: Expression | null;
  /** How a class body being lowered spells its own names; null outside of a class body. */
  readonly classBody: ClassBody | null;
}

/** `const outer = handling(e);` */
export interface Announced {
  readonly exception: string;
  readonly outer: string;
}

/** How a class body spells its own names: `this.x` in a JavaScript class, `ns.x` in a namespace function. */
export interface ClassBody {
  readonly object: () => t.Expression;
  /** What the body reads as `__qualname__`. */
  readonly qualname: string;
  /** The namespace may hold names that `__prepare__` put there. */
  readonly isPrepared?: boolean;
  /** Annotations stand in blocks of the body: each is put into `ns.__annotations__` when it is reached. */
  readonly keepsAnnotations?: boolean;
}

export function expression(node: Expression, ctx: Context): t.Expression {
  const lower = ctx.tables.expressions[node.type] as (node: Expression, ctx: Context) => t.Expression;
  return place(lower(node, ctx), node, ctx);
}

/** `node` as a JavaScript condition: a value whose JavaScript truth is the Python truth of `node`. */
export function test(node: Expression, ctx: Context): t.Expression {
  return place(ctx.tables.test(node, ctx), node, ctx);
}

export function statements(nodes: readonly Statement[], ctx: Context): t.Statement[] {
  return withComments(nodes, ctx, (node, before) => {
    const made = statement(node, ctx);
    // What is never reached declares names of its own all the same: those of the `return` before it.
    const isDead = before !== undefined && node.type === "Return" && !ctx.analysis.endReachable(before);
    return isDead && made.length > 1 ? [t.blockStatement(made)] : made;
  });
}

/** Lower each of the statements of a block, and give it the comments that stand above, in and behind it. */
export function withComments<Made extends t.Node>(
  nodes: readonly Statement[],
  ctx: Context,
  lower: (node: Statement, before: Statement | undefined) => Made[],
): Made[] {
  const out: Made[] = [];
  let waiting: t.Comment[] = [];
  for (const [at, node] of nodes.entries()) {
    const leading = [...waiting, ...ctx.comments.before(node.start)];
    const made = lower(node, nodes[at - 1]);
    leading.push(...ctx.comments.before(node.end));
    const behind = ctx.comments.behind(node.end);
    const first = made[0];
    if (first === undefined) {
      waiting = [...leading, ...behind];
      continue;
    }
    waiting = [];
    addComments(first, "leadingComments", [...leading, ...(first.leadingComments ?? [])]);
    addComments(made.at(-1)!, "trailingComments", behind);
    out.push(...made);
  }
  const last = out.at(-1);
  if (last !== undefined) {
    const closing = ctx.comments.closing(nodes[0]!.start, nodes.at(-1)!.end);
    addComments(last, "trailingComments", [...(last.trailingComments ?? []), ...waiting, ...closing]);
  }
  return out;
}

function addComments(
  node: t.Node,
  where: "leadingComments" | "trailingComments",
  comments: t.Comment[],
): void {
  if (comments.length > 0) node[where] = comments;
}

function statement(node: Statement, ctx: Context): t.Statement[] {
  const declared = ctx.analysis
    .declaredBefore(node)
    .map((binding) => ctx.renamed.get(binding) ?? variableName(binding.name));
  const lower = ctx.tables.statements[node.type] as (node: Statement, ctx: Context) => t.Statement[];
  const made = [...lower(node, ctx)];
  if (declared.length > 0) {
    made.unshift(
      t.variableDeclaration(
        "let",
        declared.map((name) => t.variableDeclarator(t.identifier(name))),
      ),
    );
  }
  for (const each of made) place(each, node, ctx);
  return made;
}

/** Statements that store `value`, which is evaluated exactly once, in `target`. */
export function store(target: Expression, value: t.Expression, ctx: Context): t.Statement[] {
  const made = [...ctx.tables.store(target, value, ctx)];
  for (const each of made) place(each, target, ctx);
  return made;
}

/** A call of a helper of the runtime: `helper("operators.add", ctx, left, right)`. */
export function helper(name: HelperName, ctx: Context, ...args: readonly Argument[]): t.CallExpression {
  return call(ctx.helpers.helper(name), args);
}

/** Give a node its place in the Python source, unless it has one. */
export function place<N extends t.Node>(made: N, node: Node, ctx: Context): N {
  if (made.loc) return made;
  made.start = node.start;
  made.end = node.end;
  made.loc = location(node, ctx.source);
  return made;
}

export function location(node: { start: number; end: number }, source: Source): t.SourceLocation {
  // Babel's declared type asks for more than Babel reads: a file name here would make a second source in the map.
  return { start: source.position(node.start), end: source.position(node.end) } as t.SourceLocation;
}
