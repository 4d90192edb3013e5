/**
 * Arithmetic: which helper, or which operator of JavaScript, a Python operator is.
 *
 *     a + b     =>     add(a, b); a + b for strings and for ints known to stay small
 *     a += b    =>     iadd(a, b), which a list answers in place
 *
 * Shared by binary operations and augmented assignments.
 *
 * Source: The Python Language Reference, 6.5 to 6.9, 7.2.1; Library Reference, "operator".
 */
import * as t from "@babel/types";
import type { Expression, Operator } from "../language/nodes.ts";
import { type Context, helper } from "./context.ts";
import type { HelperName } from "./helpers.ts";

const binary: Record<Operator, string> = {
  Add: "add",
  Sub: "sub",
  Mult: "mul",
  MatMult: "matmul",
  Div: "truediv",
  Mod: "mod",
  Pow: "pow",
  LShift: "lshift",
  RShift: "rshift",
  BitOr: "or_",
  BitXor: "xor",
  BitAnd: "and_",
  FloorDiv: "floordiv",
};

const inplace: Record<Operator, string> = {
  Add: "iadd",
  Sub: "isub",
  Mult: "imul",
  MatMult: "imatmul",
  Div: "itruediv",
  Mod: "imod",
  Pow: "ipow",
  LShift: "ilshift",
  RShift: "irshift",
  BitOr: "ior",
  BitXor: "ixor",
  BitAnd: "iand",
  FloorDiv: "ifloordiv",
};

/** JavaScript's operator for small ints, where it means the same. */
const rawArithmetic: Partial<Record<Operator, "+" | "-" | "*">> = { Add: "+", Sub: "-", Mult: "*" };

/** The helper of an operator; `inplace` for an augmented assignment to what may be mutable. */
export function operatorHelper(operator: Operator, form: "binary" | "inplace"): HelperName {
  return `operators.${form === "binary" ? binary[operator] : inplace[operator]}`;
}

/**
 * `left operator right`, both evaluated already.
 *
 * @param types  the nodes whose types count; `whole` is the node of the result, for its interval
 */
export function arithmetic(
  operator: Operator,
  left: t.Expression,
  right: t.Expression,
  types: { left: Expression; right: Expression; whole: Expression | null },
  ctx: Context,
): t.Expression {
  const { analysis } = ctx;
  if (operator === "Add" && analysis.typeOf(types.left) === "str" && analysis.typeOf(types.right) === "str") {
    return t.binaryExpression("+", left, right);
  }
  if (operator === "Mod" && isNonNegativeModulo(types.left, types.right, ctx)) {
    return t.binaryExpression("%", left, right);
  }
  const raw = rawArithmetic[operator];
  const isSmall =
    raw !== undefined &&
    types.whole !== null &&
    [types.left, types.right, types.whole].every((node) => analysis.intervalOf(node) !== null);
  if (isSmall) return t.binaryExpression(raw, left, right);
  return helper(operatorHelper(operator, "binary"), ctx, left, right);
}

/** JavaScript's `%` has the sign of the dividend, Python's of the divisor: they agree where neither is negative. */
function isNonNegativeModulo(left: Expression, right: Expression, ctx: Context): boolean {
  const [dividend, divisor] = [ctx.analysis.intervalOf(left), ctx.analysis.intervalOf(right)];
  return dividend !== null && divisor !== null && dividend.min >= 0 && divisor.min > 0;
}
