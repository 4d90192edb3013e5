/**
 * Operators: binary, unary, Boolean, comparisons.
 *
 *     a + b              =>   add(a, b), or a + b where both are small ints or strings
 *     a and b            =>   truth(a) ? b : a; in a condition truth(a) && truth(b)
 *     a < f() < c        =>   lt(a, (value = f())) && lt(value, c)
 *     x is None          =>   x == null
 *
 * JavaScript's own operator stands where the analysis proves that it means the same, the runtime's helper of the `operator`
 * module's name elsewhere.
 *
 * Source: The Python Language Reference, 6.5 to 6.11.
 */
import * as t from "@babel/types";
import type { BinOp, BoolOp, Compare, CompareOperator, Expression, UnaryOp } from "../../language/nodes.ts";
import { arithmetic } from "../arithmetic.ts";
import { boolean, integer, none, not, number } from "../builders.ts";
import { mayBeOdd } from "../conditions.ts";
import { type Context, expression, helper, place, type Table, test } from "../context.ts";
import { areBareOperands, bareNumber, boxed, isBareComputation } from "../floats.ts";
import { isPure, isStable } from "../references.ts";

const comparison: Record<Exclude<CompareOperator, "Is" | "IsNot" | "In" | "NotIn">, string> = {
  Eq: "eq",
  NotEq: "ne",
  Lt: "lt",
  LtE: "le",
  Gt: "gt",
  GtE: "ge",
};

const rawComparison = { Eq: "===", NotEq: "!==", Lt: "<", LtE: "<=", Gt: ">", GtE: ">=" } as const;

export const operators = {
  BinOp(node: BinOp, ctx: Context): t.Expression {
    if (isBareComputation(node, ctx)) return boxed(node, ctx);
    const chain: BinOp[] = [node];
    let first = node.left;
    for (; first.type === "BinOp" && !isBareComputation(first, ctx); first = first.left) chain.push(first);
    const parts: t.Expression[] = [];
    let value = expression(first, ctx);
    while (chain.length > 0) {
      const next = chain.pop()!;
      const right = expression(next.right, ctx);
      const types = { left: next.left, right: next.right, whole: next };
      value = place(arithmetic(next.op, value, right, types, ctx), next, ctx);
      if (chain.length % DEEPEST === 0 && chain.length > 0) value = flattened(value, parts, ctx);
    }
    return parts.length === 0 ? value : t.sequenceExpression([...parts, value]);
  },

  UnaryOp(node: UnaryOp, ctx: Context): t.Expression {
    const { operand } = node;
    if (isBareComputation(node, ctx)) return boxed(node, ctx);
    if (node.op === "Not") {
      const inner = test(operand, ctx);
      // A condition need not be a bool: two negations make one.
      return t.isUnaryExpression(inner, { operator: "!" }) ? t.unaryExpression("!", inner) : not(inner);
    }
    if (node.op === "USub" && operand.type === "Constant") {
      if (operand.value.kind === "int") return integer(-operand.value.value);
      if (operand.value.kind === "float" && Number.isFinite(operand.value.value)) {
        return helper("objects.float", ctx, number(-operand.value.value));
      }
    }
    const name = { USub: "neg", UAdd: "pos", Invert: "invert" } as const;
    return helper(`operators.${name[node.op]}`, ctx, expression(operand, ctx));
  },

  BoolOp(node: BoolOp, ctx: Context): t.Expression {
    const values = node.values.map((value) => expression(value, ctx));
    let whole = values.at(-1)!;
    for (let index = values.length - 2; index >= 0; index--) {
      whole = either(node.op, node.values[index]!, values[index]!, whole, ctx);
    }
    return whole;
  },

  Compare(node: Compare, ctx: Context): t.Expression {
    const operands = [node.left, ...node.comparators];
    const isOrder = node.ops.every((op) => op in rawComparison);
    if (
      isOrder &&
      areBareOperands(operands, ctx) &&
      (operands.length === 2 || operands.slice(1, -1).every(isAtom))
    ) {
      return bareComparison(node, operands, ctx);
    }
    if (node.ops.length === 1) return comparisonOf(node.left, node.ops[0]!, node.comparators[0]!, ctx);
    return chain(node, ctx);
  },
} satisfies Table<"BinOp" | "UnaryOp" | "BoolOp" | "Compare", t.Expression>;

/** How many operations are nested before a long chain is cut: the printer, and JavaScript's own parser, recurse. */
const DEEPEST = 100;

/** `(value = a + b + ..., value = value + c + ..., value + d)`: the same order, and no depth. */
function flattened(value: t.Expression, parts: t.Expression[], ctx: Context): t.Expression {
  const [kept, again] = ctx.frame.keep(value);
  parts.push(kept);
  return again();
}

/** `value or rest`, `value and rest`: the value decides, and may itself be the result. */
function either(
  op: BoolOp["op"],
  node: Expression,
  value: t.Expression,
  rest: t.Expression,
  ctx: Context,
): t.Expression {
  const type = ctx.analysis.typeOf(node);
  if (type === "bool" || type === "int" || type === "str") {
    return t.logicalExpression(op === "And" ? "&&" : "||", value, rest);
  }
  const [first, again] = isStable(node, ctx) ? [value, () => t.cloneNode(value)] : ctx.frame.keep(value);
  const condition = helper("operators.truth", ctx, first);
  return op === "And"
    ? t.conditionalExpression(condition, rest, again())
    : t.conditionalExpression(condition, again(), rest);
}

function isAtom({ type }: Expression): boolean {
  return type === "Name" || type === "Constant";
}

/** `0 < x && x < 1`, of doubles. */
function bareComparison(node: Compare, operands: readonly Expression[], ctx: Context): t.Expression {
  const parts = node.ops.map((op, index): t.Expression => {
    const [left, right] = [operands[index]!, operands[index + 1]!];
    return t.binaryExpression(
      rawComparison[op as keyof typeof rawComparison],
      bareNumber(left, ctx),
      bareNumber(right, ctx),
    );
  });
  return parts.reduce((whole, part) => t.logicalExpression("&&", whole, part));
}

/** `a < b < c`: each operand once, and the later ones only while the comparisons hold. */
function chain(node: Compare, ctx: Context): t.Expression {
  let left: Expression = node.left;
  let leftValue: t.Expression | null = null;
  let whole: t.Expression | null = null;
  node.ops.forEach((op, index) => {
    const right = node.comparators[index]!;
    const made = leftValue ?? expression(left, ctx);
    let rightValue = expression(right, ctx);
    leftValue = null;
    if (index < node.ops.length - 1 && !isStable(right, ctx)) {
      const [kept, again] = ctx.frame.keep(rightValue);
      rightValue = kept;
      leftValue = again();
    }
    const part = compared(left, made, op, right, rightValue, ctx);
    whole = whole === null ? part : bothOf(whole, part, node, ctx);
    left = right;
  });
  return whole!;
}

/** The first comparison of a chain, if it fails, else the rest. */
function bothOf(first: t.Expression, rest: t.Expression, node: Compare, ctx: Context): t.Expression {
  if (!mayBeOdd(node, ctx)) return t.logicalExpression("&&", first, rest);
  const [kept, again] = ctx.frame.keep(first);
  return t.conditionalExpression(helper("operators.truth", ctx, kept), rest, again());
}

function comparisonOf(left: Expression, op: CompareOperator, right: Expression, ctx: Context): t.Expression {
  if (op === "In" || op === "NotIn") {
    const name = op === "In" ? "operators.contains" : "operators.not_contains";
    const item = expression(left, ctx);
    const container = expression(right, ctx);
    if (isPure(left, ctx) || isPure(right, ctx)) return helper(name, ctx, container, item);
    // The helper takes the container first; Python evaluates the item first.
    const [kept, again] = ctx.frame.keep(item);
    return t.sequenceExpression([kept, helper(name, ctx, container, again())]);
  }
  return compared(left, expression(left, ctx), op, right, expression(right, ctx), ctx);
}

function compared(
  left: Expression,
  leftValue: t.Expression,
  op: CompareOperator,
  right: Expression,
  rightValue: t.Expression,
  ctx: Context,
): t.Expression {
  switch (op) {
    case "Is":
    case "IsNot":
      return identity(leftValue, rightValue, right, op === "Is", ctx);
    case "In":
      return helper("operators.contains", ctx, rightValue, leftValue);
    case "NotIn":
      return helper("operators.not_contains", ctx, rightValue, leftValue);
    default:
      return comparesRaw(left, op, right, ctx)
        ? t.binaryExpression(rawComparison[op], leftValue, rightValue)
        : helper(`operators.${comparison[op]}`, ctx, leftValue, rightValue);
  }
}

function identity(
  left: t.Expression,
  right: t.Expression,
  node: Expression,
  positive: boolean,
  ctx: Context,
): t.Expression {
  if (node.type === "Constant" && node.value.kind === "None") {
    return t.binaryExpression(positive ? "==" : "!=", left, none());
  }
  if (node.type === "Constant" && node.value.kind === "bool") {
    return t.binaryExpression(positive ? "===" : "!==", left, boolean(node.value.value));
  }
  return helper(positive ? "operators.is_" : "operators.is_not", ctx, left, right);
}

/** Ints are normalised, so that equal ones are identical; strings order by code point, so only their equality is JavaScript's. */
function comparesRaw(
  left: Expression,
  op: keyof typeof rawComparison,
  right: Expression,
  ctx: Context,
): boolean {
  const type = ctx.analysis.typeOf(left);
  if (type !== ctx.analysis.typeOf(right)) return false;
  return type === "int" || ((type === "str" || type === "bool") && (op === "Eq" || op === "NotEq"));
}
