/**
 * How a binary operator finds what to do when its operands are not two plain ints or floats.
 *
 * From: two operands and a description of the operator
 * To:   the result of `a.__op__(b)`, or of `b.__rop__(a)`, which goes first when b's class derives from a's and overrides it; or a TypeError
 *
 * The built-in numbers have no such methods here: an operator's description holds the functions for them, so that a program pays
 * for the operators it uses.
 *
 * Source: Language Reference 3.3.8, "Emulating numeric types".
 */
import { TypeError } from "../../objects/exceptions.ts";
import { Float, float_type } from "../../objects/float.ts";
import { type Int, int_to_double } from "../../objects/int-ops.ts";
import { type_name, type_of } from "../../objects/object.ts";
import { is_sequence_slot } from "../../objects/sequence-slots.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import type { Type } from "../../objects/type.ts";
import { IntObject } from "../../objects/types.ts";

/** A binary operator: its names, and what it does with the built-in numbers. */
export interface BinaryOperator {
  /** `__add__` */
  readonly forward: string;
  /** `__radd__` */
  readonly reflected: string;
  /** `__iadd__` */
  readonly inplace: string;
  /** `+`, as error messages show it. */
  readonly symbol: string;
  readonly ints?: (a: Int, b: Int) => unknown;
  readonly floats?: (a: number, b: number) => number | object;
}

type Method = (this: unknown, other: unknown) => unknown;

/** A special method as the class (not the instance) has it. */
export function method_of(cls: Type, name: string): Method | undefined {
  const method = (cls.prototype as Record<string, unknown>)[name];
  return typeof method === "function" ? (method as Method) : undefined;
}

/** `method_of`, but for what a sequence does when nobody else has an answer. */
function number_method_of(cls: Type, name: string): Method | undefined {
  const method = method_of(cls, name);
  return method === undefined || is_sequence_slot(method) ? undefined : method;
}

/** An int as a number or bigint, a float as a Float, else undefined. */
export function plain_number(x: unknown): Int | Float | undefined {
  switch (typeof x) {
    case "number":
      // A fraction that JavaScript handed in.
      return Number.isInteger(x) ? x : new Float(x);
    case "bigint":
      return x;
    case "boolean":
      return x ? 1 : 0;
    default:
      if (x instanceof Float) return x;
      return x instanceof IntObject ? x.$value : undefined;
  }
}

/** A double for an int or Float. @throws OverflowError for an int beyond the range of doubles */
function to_double(x: Int | Float): number {
  return x instanceof Float ? x.$value : int_to_double(x);
}

/** The operator on two built-in numbers; NotImplemented for other operands. */
export function on_numbers(operator: BinaryOperator, a: unknown, b: unknown): unknown {
  const x = plain_number(a);
  if (x === undefined) return NotImplemented;
  const y = plain_number(b);
  return y === undefined ? NotImplemented : compute(operator, x, y);
}

/** `plain_number` of what is exactly an int, a bool or a float: their classes have no methods to ask. */
function exact_number(x: unknown): Int | Float | undefined {
  return typeof x === "object" && !(x instanceof Float && x.$class === float_type)
    ? undefined
    : plain_number(x);
}

/** The operator on two numbers of exactly the built-in types; NotImplemented for other operands. */
export function on_exact_numbers(operator: BinaryOperator, a: unknown, b: unknown): unknown {
  const x = exact_number(a);
  if (x === undefined) return NotImplemented;
  const y = exact_number(b);
  return y === undefined ? NotImplemented : compute(operator, x, y);
}

function compute(operator: BinaryOperator, x: Int | Float, y: Int | Float): unknown {
  if (typeof x !== "object" && typeof y !== "object") return operator.ints?.(x, y) ?? NotImplemented;
  if (operator.floats === undefined) return NotImplemented;
  const result = operator.floats(to_double(x), to_double(y));
  return typeof result === "number" ? new Float(result) : result;
}

/** @returns the result, or NotImplemented when neither operand knows the other */
export function try_binary(operator: BinaryOperator, a: unknown, b: unknown): unknown {
  const number = on_exact_numbers(operator, a, b);
  return number === NotImplemented ? by_methods(operator, a, b) : number;
}

/** What the special methods of both operands say, when they are no numbers of exactly the built-in types; NotImplemented when nothing. */
export function by_methods(operator: BinaryOperator, a: unknown, b: unknown): unknown {
  const left = type_of(a);
  const right = type_of(b);
  const forward = number_method_of(left, operator.forward);
  let reflected = left === right ? undefined : number_method_of(right, operator.reflected);
  if (
    reflected !== undefined &&
    right.$mro.includes(left) &&
    reflected !== method_of(left, operator.reflected)
  ) {
    const result = reflected.call(b, a);
    if (result !== NotImplemented) return result;
    reflected = undefined;
  }
  if (forward !== undefined) {
    const result = forward.call(a, b);
    if (result !== NotImplemented) return result;
  }
  // An int knows all ints, a float all numbers, also those of classes that would have answered next.
  const x = forward === undefined ? plain_number(a) : undefined;
  const y = x === undefined ? undefined : plain_number(b);
  if (x !== undefined && y !== undefined && (x instanceof Float || !(y instanceof Float))) {
    return compute(operator, x, y);
  }
  if (reflected !== undefined) {
    const result = reflected.call(b, a);
    if (result !== NotImplemented) return result;
  }
  return on_numbers(operator, a, b);
}

/** @throws TypeError  "unsupported operand type(s) for +: 'int' and 'str'" */
export function binary(operator: BinaryOperator, a: unknown, b: unknown): unknown {
  const result = try_binary(operator, a, b);
  if (result === NotImplemented) throw unsupported(operator.symbol, a, b);
  return result;
}

/** An augmented assignment: `__iadd__` when the class has one, else what the binary operator does. */
export function try_inplace(operator: BinaryOperator, a: unknown, b: unknown): unknown {
  const method = number_method_of(type_of(a), operator.inplace);
  if (method !== undefined) {
    const result = method.call(a, b);
    if (result !== NotImplemented) return result;
  }
  return try_binary(operator, a, b);
}

export function inplace(operator: BinaryOperator, a: unknown, b: unknown): unknown {
  const result = try_inplace(operator, a, b);
  if (result === NotImplemented)
    throw unsupported(`${operator.symbol === "** or pow()" ? "**" : operator.symbol}=`, a, b);
  return result;
}

export function unsupported(symbol: string, a: unknown, b: unknown): Error {
  return TypeError(`unsupported operand type(s) for ${symbol}: '${type_name(a)}' and '${type_name(b)}'`);
}

/** A unary operator on what is not a plain number: the class's method. */
export function unary(x: unknown, name: string, symbol: string): unknown {
  const method = method_of(type_of(x), name);
  if (method === undefined) throw TypeError(`bad operand type for ${symbol}: '${type_name(x)}'`);
  return (method as (this: unknown) => unknown).call(x);
}
