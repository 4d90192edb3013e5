/**
 * Filling: the loops of a comprehension, which fill a collection or yield.
 *
 *     [f(x) for x in xs if x]   =>   for (const x of each(xs)) {
 *                                      if (truth(x)) list.push(f(x));
 *                                    }
 *
 * From `expressions/comprehensions.ts`, which wraps them in a function, and from the statements whose whole value is a
 * comprehension, where no function is needed.
 *
 * Source: The Python Language Reference, 6.2.4 "Displays for lists, sets and dictionaries".
 */
import * as t from "@babel/types";
import type { Binding, CountingLoop } from "../3-analyze/analysis.ts";
import type { Comprehension, DictComp, Expression, ListComp, Name, SetComp } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import { block, call, declare, id, member, statement } from "./builders.ts";
import { type Context, expression, helper, store, test } from "./context.ts";
import { countingLoop } from "./counting.ts";
import { stepper } from "./iteration.ts";
import { spelling } from "./references.ts";
import { inHandler } from "./suspensions.ts";
import { loopTarget, patternNames } from "./targets.ts";

export type Collecting = ListComp | SetComp | DictComp;

/** Whether a comprehension is best written as loops of its own: anything but a plain mapping, and one that counts. */
export function isFilled(node: Expression, ctx: Context): node is Collecting {
  if (node.type === "SetComp" || node.type === "DictComp") return true;
  if (node.type !== "ListComp") return false;
  if (!isMapping(node, ctx)) return true;
  const [only] = node.generators;
  return !isIdentity(node) && ctx.analysis.countingComprehension(only!, node) !== null;
}

/** `[x for x in xs]` */
export function isIdentity({ elt, generators }: ListComp): boolean {
  const { target } = generators[0]!;
  return elt.type === "Name" && target.type === "Name" && elt.id === target.id;
}

/** `[f(x) for x in xs]`: one loop, no condition, no await, no closure that sees the variable. */
export function isMapping(node: ListComp, ctx: Context): boolean {
  const [only] = node.generators;
  if (node.generators.length > 1 || only!.ifs.length > 0 || ctx.analysis.comprehensionHasAwait(node))
    return false;
  return !patternNames(only!.target).some((name) => isCaptured(name, ctx));
}

/** What a comprehension begins with. */
export function emptyCollection(node: Collecting, ctx: Context): t.Expression {
  if (node.type === "ListComp") return t.arrayExpression([]);
  return helper(node.type === "SetComp" ? "objects.set_of" : "objects.dict_of", ctx);
}

/**
 * The loops that fill the collection `name`.
 *
 * @param source  what the first loop runs over, when it is evaluated elsewhere
 */
export function filling(
  node: Collecting,
  name: string,
  ctx: Context,
  source: t.Expression | null = null,
): t.Statement[] {
  const inner = { ...within(node.generators, ctx), topLevel: false, classBody: null };
  const counted = (generator: Comprehension) => ctx.analysis.countingComprehension(generator, node);
  return loops(node.generators, inner, source, () => [statement(addition(node, name, inner))], ctx, counted);
}

/** The same among other statements: a variable the loops share with closures is hidden in a block of its own. */
export function fillingAmongStatements(node: Collecting, name: string, ctx: Context): t.Statement[] {
  const made = filling(node, name, ctx);
  return t.isVariableDeclaration(made[0]) ? [block(made)] : made;
}

function addition(node: Collecting, name: string, ctx: Context): t.Expression {
  switch (node.type) {
    case "ListComp":
      return call(member(id(name), "push"), [expression(node.elt, ctx)]);
    case "SetComp":
      return call(member(id(name), "add"), [expression(node.elt, ctx)]);
    case "DictComp":
      return helper(
        "operators.setitem",
        ctx,
        id(name),
        expression(node.key, ctx),
        expression(node.value, ctx),
      );
  }
}

/**
 * Nested loops, the first generator outermost.
 *
 * @param source  what the first generator iterates over, when it is evaluated elsewhere
 * @param outer   where the first iterable is evaluated
 * @param counted  which generators may be counted
 */
export function loops(
  generators: readonly Comprehension[],
  ctx: Context,
  source: t.Expression | null,
  innermost: () => t.Statement[],
  outer: Context = ctx,
  counted: (generator: Comprehension) => CountingLoop | null = () => null,
): t.Statement[] {
  const again = boundAgain(generators, ctx);
  const declared = new Set<string>();
  const level = (index: number): t.Statement[] => {
    const generator = generators[index];
    if (generator === undefined) return innermost();
    const scope = index === 0 ? outer : ctx;
    const asynchronous = generator.is_async === 1;
    const iterable = asynchronous
      ? (value: t.Expression) => value
      : (value: t.Expression) => helper(stepper(generator.target), ctx, value);
    const body = () => guardedBy(generator.ifs, () => level(index + 1), ctx);
    const isGiven = index === 0 && source !== null;
    const names = patternNames(generator.target);
    const isShared = names.some((name) => again.has(ctx.analysis.bindingOf(name as Name)));
    const counting = isGiven || isShared ? null : counted(generator);
    if (counting !== null) return [countingLoop(counting, body, ctx, scope)];
    const items = isGiven ? source : iterable(expression(generator.iter, scope));
    if (isShared || names.some((name) => isCaptured(name, ctx))) {
      return sharedVariable(generator, items, body, ctx, declared);
    }
    const { pattern, prologue } = loopTarget(generator.target, generator.iter, ctx);
    const filled = block([...prologue, ...body()]);
    return [inHandler(t.forOfStatement(declare("const", pattern), items, filled, asynchronous), ctx)];
  };
  return level(0);
}

/** Variables that more than one loop of a comprehension assigns: `[x for x in xs for x in f(x)]`. */
function boundAgain(generators: readonly Comprehension[], ctx: Context): ReadonlySet<Binding | null> {
  const seen = new Set<Binding | null>();
  const again = new Set<Binding | null>();
  for (const { target } of generators) {
    const bindings = new Set(patternNames(target).map((name) => ctx.analysis.bindingOf(name)));
    for (const binding of bindings) (seen.has(binding) ? again : seen).add(binding);
  }
  return again;
}

/**
 * `let x; for (x of ...)`: what a closure of the body sees is one variable, for all rounds; so is what an inner loop assigns again.
 * @param declared  names that a loop around has declared
 */
function sharedVariable(
  generator: Comprehension,
  items: t.Expression,
  body: () => t.Statement[],
  ctx: Context,
  declared: Set<string>,
): t.Statement[] {
  const target = generator.target;
  const all = patternNames(target).map((name) => spelling(ctx.analysis.bindingOf(name as Name)!, ctx));
  const fresh = [...new Set(all)].filter((name) => !declared.has(name));
  for (const name of fresh) declared.add(name);
  const declaration =
    fresh.length === 0
      ? []
      : [
          t.variableDeclaration(
            "let",
            fresh.map((name) => t.variableDeclarator(id(name))),
          ),
        ];
  const isAsync = generator.is_async === 1;
  if (target.type === "Name") {
    return [...declaration, inHandler(t.forOfStatement(id(all[0]!), items, block(body()), isAsync), ctx)];
  }
  const item = ctx.frame.blockName("entry");
  const filled = block([...store(target, id(item), ctx), ...body()]);
  return [
    ...declaration,
    inHandler(t.forOfStatement(declare("const", id(item)), items, filled, isAsync), ctx),
  ];
}

/** Whether a closure made in a comprehension sees its variable. */
function isCaptured(name: Name, ctx: Context): boolean {
  return ctx.analysis.bindingOf(name)?.isCaptured ?? false;
}

/** `if (a && b) ...` around what the conditions let through. */
function guardedBy(ifs: readonly Expression[], made: () => t.Statement[], ctx: Context): t.Statement[] {
  if (ifs.length === 0) return made();
  const condition = ifs
    .map((node) => test(node, ctx))
    .reduce((left, right) => t.logicalExpression("&&", left, right));
  return [t.ifStatement(condition, block(made()))];
}

/**
 * The context inside a comprehension. `for (const x of each(x))` would read the inner x before it is set, so a target that an
 * iterable names with another meaning gets another name.
 */
export function within(generators: readonly Comprehension[], ctx: Context): Context {
  const read = new Map<string, Set<Binding | null>>();
  for (const generator of generators) {
    walk(generator.iter, (node) => {
      if (node.type === "Name") {
        const bindings = read.get(node.id) ?? new Set();
        read.set(node.id, bindings.add(ctx.analysis.bindingOf(node)));
      }
      return true;
    });
  }
  const renamed = new Map(ctx.renamed);
  for (const target of generators.flatMap(({ target }) => patternNames(target))) {
    const binding = ctx.analysis.bindingOf(target as Name);
    const others = [...(read.get(target.id) ?? [])].some((other) => other !== binding);
    if (binding !== null && others) renamed.set(binding, ctx.frame.name(target.id));
  }
  return { ...ctx, renamed };
}
