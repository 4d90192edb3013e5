/**
 * Floats without their box: arithmetic on variables that are kept as doubles of JavaScript.
 *
 *     x = x * x - y * y + cx        =>   x = x * x - y * y + cx.valueOf();
 *     r = (x * x + y * y) ** 0.5    =>   r = power(x * x + y * y, 0.5);
 *     if x * x + y * y > 4.0:       =>   if (x * x + y * y > 4)
 *     return x                      =>   return float(x);
 *
 * `3-analyze/bare-floats.ts` says which variables these are. Where such a value leaves the arithmetic it is boxed again; a
 * float that comes in gives its double by `valueOf`.
 *
 * Source: The Python Language Reference, 6.5 to 6.7; CPython Objects/floatobject.c.
 */
import * as t from "@babel/types";
import type { BinOp, Call, Expression, Operator } from "../language/nodes.ts";
import { id, integer, member, number } from "./builders.ts";
import { type Context, expression, helper, place, test } from "./context.ts";
import { reference } from "./references.ts";

/** How deep a sum may be nested and still be looked into. */
const DEEPEST = 40;

/** JavaScript's operator for doubles, where it means the same. */
const rawArithmetic: Partial<Record<Operator, "+" | "-" | "*">> = { Add: "+", Sub: "-", Mult: "*" };

/** Functions of `math` to which a double is as good as its box. */
const realFunctions: ReadonlySet<string> = new Set(
  "sqrt sin cos tan asin acos atan atan2 exp fabs hypot sinh cosh tanh radians degrees".split(" "),
);

/** Is it a variable that is kept as a double? */
export function isBareFloat(node: Expression, ctx: Context): boolean {
  if (node.type !== "Name") return false;
  const binding = ctx.analysis.bindingOf(node);
  return binding !== null && ctx.analysis.isBareFloat(binding);
}

/** A float that is computed from variables kept as doubles, or is one. */
export function isBareComputation(node: Expression, ctx: Context, depth = 0): boolean {
  if (node.type === "Name") return isBareFloat(node, ctx);
  if (depth > DEEPEST || ctx.analysis.typeOf(node) !== "float") return false;
  if (node.type === "UnaryOp") return isBareComputation(node.operand, ctx, depth + 1);
  if (node.type !== "BinOp" || !isRaw(node, ctx)) return false;
  return isBareComputation(node.left, ctx, depth + 1) || isBareComputation(node.right, ctx, depth + 1);
}

/** Computed by an operator of JavaScript, or by a helper that takes doubles. */
function isRaw({ op, left, right }: BinOp, ctx: Context): boolean {
  return (
    (rawArithmetic[op] !== undefined || op === "Div" || op === "Pow") &&
    isNumber(left, ctx) &&
    isNumber(right, ctx)
  );
}

/** A float, or an int that surely is a number of JavaScript. */
function isNumber(node: Expression, ctx: Context): boolean {
  return ctx.analysis.typeOf(node) === "float" || ctx.analysis.intervalOf(node) !== null;
}

/** May two operands be compared as numbers of JavaScript, and does that save a box? */
export function areBareOperands(operands: readonly Expression[], ctx: Context): boolean {
  return (
    operands.some((operand) => isBareComputation(operand, ctx)) &&
    operands.every((operand) => isNumber(operand, ctx))
  );
}

/** `float(x)`: what others see of a double. */
export function boxed(node: Expression, ctx: Context): t.Expression {
  return helper("objects.float", ctx, bareNumber(node, ctx));
}

/** `x !== 0`: the truth of a double, for NaN is true in Python. */
export function bareTruth(node: Expression, ctx: Context): t.Expression {
  return t.binaryExpression("!==", bareNumber(node, ctx), number(0));
}

/** The double of a float, or of an int that fits one. */
export function bareNumber(node: Expression, ctx: Context): t.Expression {
  return place(bare(node, ctx), node, ctx);
}

function bare(node: Expression, ctx: Context): t.Expression {
  switch (node.type) {
    case "Constant":
      if (node.value.kind === "float")
        return Number.isFinite(node.value.value) ? number(node.value.value) : id("Infinity");
      if (node.value.kind === "int") return integer(node.value.value);
      break;
    case "Name":
      if (isBareFloat(node, ctx)) return reference(ctx.analysis.bindingOf(node)!, ctx);
      break;
    case "UnaryOp": {
      if (ctx.analysis.typeOf(node) !== "float" || !isNumber(node.operand, ctx)) break;
      const operand = bareNumber(node.operand, ctx);
      if (node.op === "UAdd") return operand;
      return t.isNumericLiteral(operand) ? number(-operand.value) : t.unaryExpression("-", operand);
    }
    case "BinOp":
      if (ctx.analysis.typeOf(node) === "float" && isRaw(node, ctx)) return computed(node, ctx);
      break;
    case "IfExp":
      if (!isNumber(node.body, ctx) || !isNumber(node.orelse, ctx)) break;
      return t.conditionalExpression(
        test(node.test, ctx),
        bareNumber(node.body, ctx),
        bareNumber(node.orelse, ctx),
      );
    case "Call": {
      const args = realArguments(node, ctx);
      if (args === null) break;
      const values = args.map((arg) => bareNumber(arg, ctx));
      if (ctx.analysis.calleeOf(node).kind === "builtin") return values[0]!;
      return double(t.callExpression(expression(node.func, ctx), values));
    }
  }
  const value = expression(node, ctx);
  return ctx.analysis.typeOf(node) === "float" ? double(value) : value;
}

/** `a + b`, `quotient(a, b)`, `power(a, b)`. */
function computed(node: BinOp, ctx: Context): t.Expression {
  const { op, left, right } = node;
  const [a, b] = [bareNumber(left, ctx), bareNumber(right, ctx)];
  const operator = rawArithmetic[op];
  if (operator !== undefined) return t.binaryExpression(operator, a, b);
  if (op === "Pow") return helper("operators.power", ctx, a, b);
  if (t.isNumericLiteral(b) && b.value !== 0) return t.binaryExpression("/", a, b);
  const types = [left, right].map((operand) => ctx.analysis.typeOf(operand));
  // CPython has other words for a division of ints by zero.
  return types.includes("float")
    ? helper("operators.quotient", ctx, a, b)
    : double(helper("operators.truediv", ctx, a, b));
}

/** The arguments of `float(x)` and `math.sqrt(x)`, when all are numbers; null for any other call. */
function realArguments(node: Call, ctx: Context): readonly Expression[] | null {
  const { args } = node;
  if (node.keywords.length > 0 || args.length === 0 || !args.every((arg) => isNumber(arg, ctx))) return null;
  const callee = ctx.analysis.calleeOf(node);
  if (callee.kind === "builtin") return callee.name === "float" && args.length === 1 ? args : null;
  return callee.kind === "runtime" && callee.module === "math" && realFunctions.has(callee.name)
    ? args
    : null;
}

function double(value: t.Expression): t.Expression {
  return t.callExpression(member(value, "valueOf"), []);
}
