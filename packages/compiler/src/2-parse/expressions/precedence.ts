/**
 * Operators, by a table of binding powers.
 *
 *     a + b * c          =>   BinOp(a, Add, BinOp(b, Mult, c))
 *     a < b is not c     =>   Compare(a, [Lt, IsNot], [b, c])
 *     a or b or c        =>   BoolOp(Or, [a, b, c])
 *
 * A rule of the grammar a level would call fifteen functions for every name; here a level is a number, and the loop
 * goes on while the operator at hand binds more tightly than what stands to the left. Chains are loops, so that a sum of
 * ten thousand terms needs no stack.
 *
 * Source: The Python Language Reference, 6.5 to 6.11 and 6.17 "Operator precedence".
 */
import type {
  BoolOperator,
  CompareOperator,
  Expression,
  Operator,
  UnaryOperator,
} from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import type { Parser } from "../parser.ts";
import { awaitPrimary } from "./primaries.ts";

const OR = 1;
const AND = 2;
const NOT = 3;
const COMPARE = 4;
const BITWISE_OR = 5;
const UNARY = 11;
const POWER = 12;

/** Index: token kind. How tightly the token binds as a binary operator; 0 when it is none. */
const powers: Uint8Array = bindingPowers();

/** Index: token kind. */
const operators: readonly (Operator | undefined)[] = binaryOperators();

function bindingPowers(): Uint8Array {
  const table = new Uint8Array(T.KIND_COUNT);
  table[T.OR] = OR;
  table[T.AND] = AND;
  for (const kind of [
    T.LESS,
    T.GREATER,
    T.EQEQUAL,
    T.LESSEQUAL,
    T.GREATEREQUAL,
    T.NOTEQUAL,
    T.IN,
    T.IS,
    T.NOT,
  ]) {
    table[kind] = COMPARE;
  }
  table[T.VBAR] = BITWISE_OR;
  table[T.CIRCUMFLEX] = 6;
  table[T.AMPER] = 7;
  table[T.LEFTSHIFT] = table[T.RIGHTSHIFT] = 8;
  table[T.PLUS] = table[T.MINUS] = 9;
  for (const kind of [T.STAR, T.SLASH, T.DOUBLESLASH, T.PERCENT, T.AT]) table[kind] = 10;
  table[T.DOUBLESTAR] = POWER;
  return table;
}

function binaryOperators(): readonly (Operator | undefined)[] {
  const table: (Operator | undefined)[] = new Array(T.KIND_COUNT).fill(undefined);
  table[T.VBAR] = "BitOr";
  table[T.CIRCUMFLEX] = "BitXor";
  table[T.AMPER] = "BitAnd";
  table[T.LEFTSHIFT] = "LShift";
  table[T.RIGHTSHIFT] = "RShift";
  table[T.PLUS] = "Add";
  table[T.MINUS] = "Sub";
  table[T.STAR] = "Mult";
  table[T.SLASH] = "Div";
  table[T.DOUBLESLASH] = "FloorDiv";
  table[T.PERCENT] = "Mod";
  table[T.AT] = "MatMult";
  table[T.DOUBLESTAR] = "Pow";
  return table;
}

/** disjunction: conjunction ('or' conjunction)+ | conjunction */
export function disjunction(p: Parser): Expression {
  return binary(p, 0);
}

/** bitwise_or: an operand of a comparison */
export function bitwiseOr(p: Parser): Expression {
  return binary(p, COMPARE);
}

/** An operand and every operator behind it that binds more tightly than `power`. */
function binary(p: Parser, power: number): Expression {
  const { start } = p;
  let left = operand(p, power);
  for (;;) {
    const { kind } = p;
    const found = powers[kind]!;
    if (found <= power) return left;
    if (found === POWER) {
      p.advance();
      // The right operand may have a sign of its own, and `**` groups from the right.
      p.enter();
      const right = binary(p, UNARY);
      p.leave();
      left = { type: "BinOp", start, end: p.end, left, op: "Pow", right };
    } else if (found > COMPARE) {
      p.advance();
      const right = binary(p, found);
      left = { type: "BinOp", start, end: p.end, left, op: operators[kind]!, right };
    } else if (found === COMPARE) {
      const compared = comparison(p, start, left);
      if (compared === null) return left;
      left = compared;
    } else {
      left = boolean(p, start, left, kind, found);
    }
  }
}

/** What stands before the first binary operator: signs, `not`, `await`, and a primary. */
function operand(p: Parser, power: number): Expression {
  const { kind, start } = p;
  let op: UnaryOperator;
  if (kind === T.MINUS) op = "USub";
  else if (kind === T.NOT) {
    // `not` binds more loosely than a comparison: `a == not b` is no expression.
    if (power > NOT) throw p.fail();
    op = "Not";
  } else if (kind === T.TILDE) op = "Invert";
  else if (kind === T.PLUS) op = "UAdd";
  else return awaitPrimary(p);
  p.advance();
  p.enter();
  const inner = binary(p, op === "Not" ? NOT : UNARY);
  p.leave();
  return { type: "UnaryOp", start, end: p.end, op, operand: inner };
}

/** compare_op_bitwise_or_pair+, or null when the `not` at hand is not that of `not in` */
function comparison(p: Parser, start: number, left: Expression): Expression | null {
  const ops: CompareOperator[] = [];
  const comparators: Expression[] = [];
  for (;;) {
    const op = compareOperator(p);
    if (op === null) break;
    ops.push(op);
    comparators.push(bitwiseOr(p));
  }
  if (ops.length === 0) return null;
  return { type: "Compare", start, end: p.end, left, ops, comparators };
}

function compareOperator(p: Parser): CompareOperator | null {
  switch (p.kind) {
    case T.EQEQUAL:
      p.advance();
      return "Eq";
    case T.NOTEQUAL:
      // The spelling `<>` is CPython's too, but only for a joke of PEP 401.
      if (p.text.charCodeAt(p.start) === 60) throw p.fail();
      p.advance();
      return "NotEq";
    case T.LESS:
      p.advance();
      return "Lt";
    case T.LESSEQUAL:
      p.advance();
      return "LtE";
    case T.GREATER:
      p.advance();
      return "Gt";
    case T.GREATEREQUAL:
      p.advance();
      return "GtE";
    case T.IN:
      p.advance();
      return "In";
    case T.IS:
      p.advance();
      return p.accept(T.NOT) ? "IsNot" : "Is";
    case T.NOT:
      if (p.next !== T.IN) return null;
      p.advance();
      p.advance();
      return "NotIn";
    default:
      return null;
  }
}

/** ('and' inversion)+ or ('or' conjunction)+: one node for a chain of one operator */
function boolean(p: Parser, start: number, left: Expression, kind: number, power: number): Expression {
  const op: BoolOperator = kind === T.AND ? "And" : "Or";
  const values = [left];
  while (p.accept(kind)) values.push(binary(p, power));
  return { type: "BoolOp", start, end: p.end, op, values };
}
