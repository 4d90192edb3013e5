/**
 * Bits: `<< >> & | ^ ~`.
 *
 * From: `a & b`. To: `and_(a, b)`: two ints, which may be of any size; two bools give a bool; everything else by special methods
 *
 * Source: Language Reference 6.6, 6.8, 6.9.
 */

import { TypeError } from "../../objects/exceptions.ts";
import { union_of } from "../../objects/generic-alias.ts";
import { int_and, int_lshift, int_or, int_rshift, int_xor, normalise } from "../../objects/int-ops.ts";
import { type BinaryOperator, binary, plain_number, unary } from "./binary.ts";

export const LSHIFT: BinaryOperator = {
  forward: "__lshift__",
  reflected: "__rlshift__",
  inplace: "__ilshift__",
  symbol: "<<",
  ints: int_lshift,
};

export const RSHIFT: BinaryOperator = {
  forward: "__rshift__",
  reflected: "__rrshift__",
  inplace: "__irshift__",
  symbol: ">>",
  ints: int_rshift,
};

export const AND: BinaryOperator = {
  forward: "__and__",
  reflected: "__rand__",
  inplace: "__iand__",
  symbol: "&",
  ints: int_and,
};

export const OR: BinaryOperator = {
  forward: "__or__",
  reflected: "__ror__",
  inplace: "__ior__",
  symbol: "|",
  ints: int_or,
};

export const XOR: BinaryOperator = {
  forward: "__xor__",
  reflected: "__rxor__",
  inplace: "__ixor__",
  symbol: "^",
  ints: int_xor,
};

export function lshift(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b >= 0 && b < 22 && (a | 0) === a)
    return a * (1 << b);
  return binary(LSHIFT, a, b);
}

export function rshift(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b >= 0 && b < 32 && (a | 0) === a) return a >> b;
  return binary(RSHIFT, a, b);
}

export function and_(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) return a & b;
  return typeof a === "boolean" && typeof b === "boolean" ? a && b : binary(AND, a, b);
}

export function or_(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) return a | b;
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  // `int | None`: a union of types.
  const union = typeof a === "function" || typeof b === "function" ? union_of(a, b) : undefined;
  return union ?? binary(OR, a, b);
}

export function xor(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) return a ^ b;
  return typeof a === "boolean" && typeof b === "boolean" ? a !== b : binary(XOR, a, b);
}

export function invert(x: unknown): unknown {
  if (typeof x === "number" && Number.isInteger(x)) return -1 - x;
  if (typeof x === "object" && x !== null && "__invert__" in x) return unary(x, "__invert__", "unary ~");
  const value = plain_number(x);
  if (typeof value === "number") return -1 - value;
  if (typeof value === "bigint") return normalise(-1n - value);
  if (value !== undefined) throw TypeError("bad operand type for unary ~: 'float'");
  return unary(x, "__invert__", "unary ~");
}
