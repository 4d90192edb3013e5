/**
 * What lowerings ask about exceptions: which expressions surely are some, and which statements cannot raise new ones.
 *
 * Source: The Python Language Reference, 7.8, 8.4; Library Reference, "Built-in Exceptions".
 */
import type { ClassFacts } from "../3-analyze/analysis.ts";
import type { Attribute, Compare, Expression, Name, Statement } from "../language/nodes.ts";
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

/**
 * Whether a statement of a handler can hardly raise: printing what is there, plain assignments, leaving. An explicit
 * `raise` chains itself. What is sure to be there: variables that need no check, attributes that every exception has
 * or that the class is known to have.
 */
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
    case "Lambda":
      return true;
    case "Name":
      return isBound(node, ctx);
    case "Attribute":
      return isQuietExpression(node.value, ctx) && hasAttribute(node, ctx);
    case "JoinedStr":
      return all(node.values);
    case "FormattedValue":
      return node.format_spec === null && isQuietExpression(node.value, ctx);
    case "Tuple":
    case "List":
      return all(node.elts);
    case "Compare":
      return isQuietComparison(node, ctx) && all([node.left, ...node.comparators]);
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

/** Reading it cannot be a NameError. */
function isBound(node: Name, ctx: Context): boolean {
  if (ctx.analysis.bindingOf(node) === null) return ctx.analysis.isBuiltin(node);
  return ctx.analysis.mayBeUnbound(node) === null;
}

/** Reading it is an AttributeError at most where somebody deleted it. */
function hasAttribute(node: Attribute, ctx: Context): boolean {
  const use = ctx.analysis.attributeUse(node);
  if (use !== "unknown") return use === "data" || use === "method";
  if (node.value.type !== "Name") return false;
  const binding = ctx.analysis.bindingOf(node.value);
  const isCaught = binding !== null && ctx.analysis.declarationOf(binding).place === "except";
  return isCaught && EXCEPTION_ATTRIBUTES.has(node.attr);
}

/** By identity or equality, or of values whose order is known. */
function isQuietComparison(node: Compare, ctx: Context): boolean {
  const type = ctx.analysis.typeOf(node.left);
  return node.ops.every((op, index) => {
    if (op === "Is" || op === "IsNot" || op === "Eq" || op === "NotEq") return true;
    return (type === "int" || type === "str") && ctx.analysis.typeOf(node.comparators[index]!) === type;
  });
}

/** What every exception has. */
const EXCEPTION_ATTRIBUTES: ReadonlySet<string> = new Set([
  "args",
  "__cause__",
  "__context__",
  "__traceback__",
]);

const QUIET_BUILTINS: ReadonlySet<string> = new Set([
  "print",
  "repr",
  "str",
  "type",
  "isinstance",
  "id",
  "bool",
]);
