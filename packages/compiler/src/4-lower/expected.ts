/**
 * Expected exceptions: a `try` that takes exceptions as answers, and so can do without their stacks.
 *
 *     try:                                 const outer = expect(ValueError);
 *         total += check(i)                try {
 *     except ValueError as e:       =>       total = add(total, check(i));
 *         total -= e.args[0]               } catch (error) {
 *                                            const e = anticipated(error);
 *                                            ...
 *                                          } finally {
 *                                            relax(outer);
 *                                          }
 *
 * To take the host's stack is nearly all that raising costs. Such handlers let the exception go nowhere and call nothing that could look at it.
 * Asked where it pays: in functions and loops. Code that suspends inside the `try` would leave the expectation to others, so it has none.
 *
 * Source: docs/architecture.md, "Exceptions".
 */
import * as t from "@babel/types";
import type { ExceptHandler, Expression, Name, Node, Statement, Try } from "../language/nodes.ts";
import { childrenOf, suspends, walk } from "../language/walk.ts";
import { type Context, expression } from "./context.ts";
import { isExceptionClass, isExceptionDefinition } from "./exceptions.ts";

/** The classes that the handlers of `node` take as answers; null when one of them may want more. */
export function expectedTypes(node: Try, ctx: Context): t.Expression | null {
  if (ctx.around !== null || ctx.topLevel || ctx.classBody !== null || node.handlers.length === 0)
    return null;
  if (node.body.some(suspends) || !node.body.some(raises)) return null;
  const types: Expression[] = [];
  for (const handler of node.handlers) {
    const own = classesOf(handler, ctx);
    if (own === null || !isTameHandler(handler, ctx)) return null;
    types.push(...own);
  }
  const [first] = types;
  if (types.length === 1) return expression(first!, ctx);
  return t.arrayExpression(types.map((type) => expression(type, ctx)));
}

/** The classes a handler names, when they are there before the `try` begins. */
function classesOf({ type_: type }: ExceptHandler, ctx: Context): readonly Expression[] | null {
  if (type === null) return null;
  const classes = type.type === "Tuple" ? type.elts : [type];
  return classes.every((each) => isKnownClass(each, ctx)) ? classes : null;
}

function isKnownClass(node: Expression, ctx: Context): boolean {
  if (isExceptionClass(node, ctx)) return true;
  if (node.type !== "Name") return false;
  const site = ctx.analysis.bindingOf(node)?.sites;
  const definition = site?.length === 1 ? site[0]!.node : null;
  return (
    definition?.type === "ClassDef" &&
    ctx.analysis.mayBeUnbound(node) === null &&
    isExceptionDefinition(ctx.analysis.classOf(definition), ctx)
  );
}

/** The exception goes nowhere from there, and nothing is called that could ask for it. */
export function isTameHandler(handler: ExceptHandler, ctx: Context): boolean {
  return handler.body.every((each) => isTame(each, handler.name, ctx));
}

/** Mentions a name by which one asks for the exception that is being handled, or raises it again. */
export function asksForException(statement: Statement): boolean {
  let found = false;
  walk(statement, (node) => {
    if (node.type === "Raise" && node.exc === null) found = true;
    const name = node.type === "Attribute" ? node.attr : node.type === "Name" ? node.id : null;
    if (name !== null && /^(?:exc_info|exception|(?:print|format)_(?:exc|last))$/.test(name)) found = true;
    return !found;
  });
  return found;
}

/** Does the module mention one of these anywhere? Then what a statement calls may ask. A task's `exception()` is none of them. */
export function mayAskForException({ analysis: { names } }: Context): boolean {
  if (ASKING.some((name) => names.has(name))) return true;
  return names.has("exception") && (names.has("sys") || names.has("logging"));
}

const ASKING = ["exc_info", "print_exc", "format_exc"];

/** Has something that raises as a matter of course, rather than adding numbers up. */
function raises(statement: Statement): boolean {
  let found = false;
  walk(statement, (node) => {
    if (/^(?:Call|Subscript|Raise|Attribute|Assert|For|Delete|With)$/.test(node.type)) found = true;
    if (node.type === "BinOp" && /^(?:Div|FloorDiv|Mod)$/.test(node.op)) found = true;
    return !found;
  });
  return found;
}

/** Nodes a tame handler may have; calls and names are looked at more closely. */
const TAME: ReadonlySet<Node["type"]> = new Set<Node["type"]>([
  "Pass",
  "Break",
  "Continue",
  "Return",
  "Assign",
  "AugAssign",
  "If",
  "Expr",
  "Constant",
  "Name",
  "Attribute",
  "Subscript",
  "BinOp",
  "BoolOp",
  "UnaryOp",
  "Compare",
  "IfExp",
  "Tuple",
  "List",
  "Dict",
  "JoinedStr",
  "FormattedValue",
  "Keyword",
  "Call",
]);

const TAME_BUILTINS: ReadonlySet<string> = new Set(
  "print repr str int float bool len type isinstance abs min max tuple list dict set range ord chr".split(
    " ",
  ),
);
const TAME_METHODS: ReadonlySet<string> = new Set(
  "append add get pop extend update clear setdefault".split(" "),
);

/** Calls nothing that could ask for the exception being handled, and keeps the exception to itself. */
function isTame(node: Node, name: string | null, ctx: Context, owner: Node | null = null): boolean {
  if (!TAME.has(node.type)) return false;
  if (node.type === "Name" && node.id === name) return isHarmless(owner, node, ctx);
  if (node.type === "Attribute" && node.attr.startsWith("__") && node.attr !== "__name__") return false;
  if (node.type === "Call" && !isTameCall(node.func, ctx)) return false;
  for (const child of childrenOf(node)) {
    if (child != null && !isTame(child, name, ctx, node)) return false;
  }
  return true;
}

function isTameCall(callee: Expression, ctx: Context): boolean {
  if (callee.type === "Attribute") return TAME_METHODS.has(callee.attr);
  return callee.type === "Name" && ctx.analysis.isBuiltin(callee) && TAME_BUILTINS.has(callee.id);
}

/** The exception is asked for its fields, its text or its class only. */
function isHarmless(owner: Node | null, name: Name, ctx: Context): boolean {
  switch (owner?.type) {
    case "Attribute":
    case "FormattedValue":
    case "Compare":
      return true;
    case "Call":
      return (
        owner.func !== name &&
        owner.func.type === "Name" &&
        ctx.analysis.isBuiltin(owner.func) &&
        /^(?:print|repr|str|type|isinstance)$/.test(owner.func.id)
      );
    default:
      return false;
  }
}
