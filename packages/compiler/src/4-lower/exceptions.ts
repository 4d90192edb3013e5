/**
 * What lowerings ask about exceptions: which expressions surely are some, and which statements cannot raise new ones.
 *
 * Source: The Python Language Reference, 7.8, 8.4; Library Reference, "Built-in Exceptions".
 */
import type { ClassFacts } from "../3-analyze/analysis.ts";
import type { Expression, Statement } from "../language/nodes.ts";
import type { Context } from "./context.ts";

/** Every built-in exception class, and only those, has such a name. */
const EXCEPTION_NAME = /(Error|Exception|Warning|Exit|Interrupt|Iteration|Group)$/;

/** Whether calling `node` makes an exception for sure. */
export function isExceptionClass(node: Expression, ctx: Context): boolean {
  if (node.type === "Name" && ctx.analysis.isBuiltin(node)) return EXCEPTION_NAME.test(node.id);
  return false;
}

/** Whether a class of this module derives from a built-in exception, as far as can be seen. */
export function isExceptionDefinition(facts: ClassFacts, ctx: Context): boolean {
  return facts.bases.some((base) => {
    if (base.kind === "class") return isExceptionDefinition(ctx.analysis.classOf(base.definition), ctx);
    return base.kind !== "unknown" && EXCEPTION_NAME.test(base.name);
  });
}

/** Whether a statement of a handler can hardly raise: printing, plain assignments, leaving. An explicit `raise` chains itself. */
export function isQuiet(node: Statement, ctx: Context): boolean {
  switch (node.type) {
    case "Pass":
    case "Break":
    case "Continue":
    case "Global":
    case "Nonlocal":
      return true;
    case "Raise":
      return [node.exc, node.cause].every((part) => part === null || isQuietExpression(part, ctx));
    case "Expr":
      return isQuietExpression(node.value, ctx);
    case "Return":
      return node.value === null || isQuietExpression(node.value, ctx);
    case "Assign":
      return isQuietExpression(node.value, ctx) && node.targets.every(({ type }) => type === "Name");
    case "AugAssign":
      return (
        node.target.type === "Name" &&
        ctx.analysis.typeOf(node.target) === "int" &&
        isQuietExpression(node.value, ctx)
      );
    case "If":
      return (
        isQuietExpression(node.test, ctx) &&
        [...node.body, ...node.orelse].every((statement) => isQuiet(statement, ctx))
      );
    default:
      return false;
  }
}

function isQuietExpression(node: Expression, ctx: Context): boolean {
  const all = (nodes: readonly Expression[]): boolean => nodes.every((each) => isQuietExpression(each, ctx));
  switch (node.type) {
    case "Constant":
    case "Name":
    case "Lambda":
      return true;
    case "Attribute":
      return isQuietExpression(node.value, ctx);
    case "JoinedStr":
      return all(node.values);
    case "FormattedValue":
      return isQuietExpression(node.value, ctx);
    case "Tuple":
    case "List":
      return all(node.elts);
    case "Compare":
      return all([node.left, ...node.comparators]);
    case "BoolOp":
      return all(node.values);
    case "UnaryOp":
      return node.op === "Not" && isQuietExpression(node.operand, ctx);
    case "BinOp":
      return (
        node.op === "Add" &&
        ctx.analysis.typeOf(node.left) === ctx.analysis.typeOf(node.right) &&
        ["str", "int"].includes(ctx.analysis.typeOf(node.left)) &&
        all([node.left, node.right])
      );
    case "Call": {
      const callee = ctx.analysis.calleeOf(node);
      const isQuietCallee =
        (callee.kind === "builtin" &&
          (QUIET_BUILTINS.has(callee.name) || EXCEPTION_NAME.test(callee.name))) ||
        (callee.kind === "class" && isExceptionDefinition(callee.facts, ctx));
      return isQuietCallee && all(node.args) && all(node.keywords.map(({ value }) => value));
    }
    default:
      return false;
  }
}

const QUIET_BUILTINS: ReadonlySet<string> = new Set([
  "print",
  "repr",
  "str",
  "type",
  "isinstance",
  "id",
  "bool",
  "len",
]);
