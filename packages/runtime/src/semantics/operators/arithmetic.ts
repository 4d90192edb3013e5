/**
 * Arithmetic: `+ - * / // % ** @`, unary `+ -`, and what `divmod` and `pow` share with them.
 *
 * From: `a + b`
 * To:   `add(a, b)`: two ints first, then text, then floats; everything else by special methods
 *
 * Source: Language Reference 6.5 to 6.7; the words of errors are CPython's.
 */
import { accurate_pow } from "../../objects/accurate.ts";
import { type Complex, complex_pow } from "../../objects/complex.ts";
import { OverflowError, TypeError, ZeroDivisionError } from "../../objects/exceptions.ts";
import { Float, float_type } from "../../objects/float.ts";
import {
  type Int,
  int_add,
  int_floordiv,
  int_mod,
  int_mul,
  int_pow,
  int_sub,
  int_to_double,
  int_truediv,
  normalise,
} from "../../objects/int-ops.ts";
import { is_list } from "../../objects/list.ts";
import { type_name, type_of } from "../../objects/object.ts";
import { percent_format } from "../../objects/percent-format.ts";
import { is_sequence_slot, sequence_slot } from "../../objects/sequence-slots.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import type { Type } from "../../objects/type.ts";
import { StrObject } from "../../objects/types.ts";
import {
  type BinaryOperator,
  binary,
  by_methods,
  method_of,
  on_exact_numbers,
  plain_number,
  try_binary,
  unary,
  unsupported,
} from "./binary.ts";
import { repeat_count, repeat_list, repeat_text } from "./sequences.ts";

const MAX_SAFE = 9007199254740991;

export const ADD: BinaryOperator = {
  forward: "__add__",
  reflected: "__radd__",
  inplace: "__iadd__",
  symbol: "+",
  ints: int_add,
  floats: (a, b) => a + b,
};

export const SUB: BinaryOperator = {
  forward: "__sub__",
  reflected: "__rsub__",
  inplace: "__isub__",
  symbol: "-",
  ints: int_sub,
  floats: (a, b) => a - b,
};

export const MUL: BinaryOperator = {
  forward: "__mul__",
  reflected: "__rmul__",
  inplace: "__imul__",
  symbol: "*",
  ints: int_mul,
  floats: (a, b) => a * b,
};

export const TRUEDIV: BinaryOperator = {
  forward: "__truediv__",
  reflected: "__rtruediv__",
  inplace: "__itruediv__",
  symbol: "/",
  ints: (a, b) => new Float(int_truediv(a, b)),
  floats: (a, b) => {
    if (b === 0) throw ZeroDivisionError("float division by zero");
    return a / b;
  },
};

export const FLOORDIV: BinaryOperator = {
  forward: "__floordiv__",
  reflected: "__rfloordiv__",
  inplace: "__ifloordiv__",
  symbol: "//",
  ints: int_floordiv,
  floats: (a, b) => {
    if (b === 0) throw ZeroDivisionError("float floor division by zero");
    return float_divmod(a, b)[0];
  },
};

export const MOD: BinaryOperator = {
  forward: "__mod__",
  reflected: "__rmod__",
  inplace: "__imod__",
  symbol: "%",
  ints: int_mod,
  floats: (a, b) => {
    if (b === 0) throw ZeroDivisionError("float modulo by zero");
    return float_divmod(a, b)[1];
  },
};

export const POW: BinaryOperator = {
  forward: "__pow__",
  reflected: "__rpow__",
  inplace: "__ipow__",
  symbol: "** or pow()",
  ints: (a, b) => (b < 0 ? wrapped(float_pow(int_to_double(a), int_to_double(b))) : int_pow(a, b)),
  floats: (a, b) => float_pow(a, b),
};

export const MATMUL: BinaryOperator = {
  forward: "__matmul__",
  reflected: "__rmatmul__",
  inplace: "__imatmul__",
  symbol: "@",
};

function wrapped(value: number | object): object {
  return typeof value === "number" ? new Float(value) : value;
}

/** Quotient rounded down and remainder with the divisor's sign, for `b` other than zero. */
export function float_divmod(a: number, b: number): [number, number] {
  let mod = a % b;
  let div = (a - mod) / b;
  if (mod !== 0) {
    if (b < 0 !== mod < 0) {
      mod += b;
      div -= 1;
    }
  } else mod = b < 0 ? -0 : 0;
  if (div === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, mod];
  const floor = Math.floor(div);
  return [div - floor > 0.5 ? floor + 1 : floor, mod];
}

/** A double, or the complex root of a negative base. */
function float_pow(a: number, b: number): number | Complex {
  if (a === 1 || b === 0) return 1;
  if (b === Infinity || b === -Infinity) return a === -1 ? 1 : Math.abs(a) ** b;
  if (a === 0 && b < 0) throw ZeroDivisionError("0.0 cannot be raised to a negative power");
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b))
    return complex_pow(a, 0, b, 0);
  // A square root is rounded once, as the accurate power is.
  if (b === 0.5 && a > 0) return Math.sqrt(a);
  const result = accurate_pow(a, b);
  if ((result === Infinity || result === -Infinity) && Number.isFinite(a) && Number.isFinite(b)) {
    throw OverflowError(34, "Numerical result out of range");
  }
  return result;
}

// The first branch of these stands alone: the engine inlines small functions into their callers.

export function add(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (sum <= MAX_SAFE && sum >= -MAX_SAFE) return sum;
  }
  return add_others(a, b);
}

function add_others(a: unknown, b: unknown): unknown {
  if (typeof a === "string" && typeof b === "string") return a + b;
  if (typeof a === "bigint" && typeof b === "bigint") return normalise(a + b);
  if (a instanceof Float && b instanceof Float && a.$class === float_type && b.$class === float_type) {
    return new Float(a.$value + b.$value);
  }
  return add_slowly(a, b);
}

function add_slowly(a: unknown, b: unknown): unknown {
  if (!is_plain_instance(a)) {
    const sum = on_exact_numbers(ADD, a, b);
    if (sum !== NotImplemented) return sum;
    if (is_list(a) && is_list(b)) return a.concat(b);
  }
  const sum = by_methods(ADD, a, b);
  return sum === NotImplemented ? concatenated(a, b, "+") : sum;
}

/**
 * `a + b` where no method of numbers has an answer: `xs.__add__(b)` too.
 * @param symbol  `+` or `+=`, for the message
 */
export function concatenated(a: unknown, b: unknown, symbol: string): unknown {
  const slot = sequence_slot(type_of(a), ADD.forward);
  if (slot !== undefined) return slot.call(a, b);
  if (is_list(a)) {
    if (Array.isArray(b)) return [...a, ...(b as unknown[])];
    throw concatenation_error("list", b);
  }
  if (!is_text(a) || method_of(type_of(a), ADD.forward) !== undefined) throw unsupported(symbol, a, b);
  if (is_text(b)) return `${a as string}${b as string}`;
  throw concatenation_error("str", b);
}

function concatenation_error(name: string, b: unknown): Error {
  return TypeError(`can only concatenate ${name} (not "${type_name(b)}") to ${name}`);
}

/** An instance of a class of the program's own, which is no text and no list: its methods alone count. */
function is_plain_instance(x: unknown): boolean {
  if (typeof x !== "object" || x === null || Array.isArray(x) || x instanceof StrObject) return false;
  return (x as { $class?: Type }).$class?.$js !== undefined;
}

function is_text(x: unknown): boolean {
  return typeof x === "string" || x instanceof StrObject;
}

export function sub(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (difference <= MAX_SAFE && difference >= -MAX_SAFE) return difference;
  }
  return sub_others(a, b);
}

function sub_others(a: unknown, b: unknown): unknown {
  if (a instanceof Float && b instanceof Float && a.$class === float_type && b.$class === float_type) {
    return new Float(a.$value - b.$value);
  }
  return binary(SUB, a, b);
}

export function mul(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    // 0 * -1 is -0 in JavaScript.
    if (product <= MAX_SAFE && product >= -MAX_SAFE) return product + 0;
  }
  return mul_others(a, b);
}

function mul_others(a: unknown, b: unknown): unknown {
  if (a instanceof Float && b instanceof Float && a.$class === float_type && b.$class === float_type) {
    return new Float(a.$value * b.$value);
  }
  return mul_slowly(a, b);
}

function mul_slowly(a: unknown, b: unknown): unknown {
  if (!is_plain_instance(a) || !(typeof b === "number" || is_plain_instance(b))) {
    const product = on_exact_numbers(MUL, a, b);
    if (product !== NotImplemented) return product;
    if (typeof b === "number" && (typeof a === "string" || is_list(a))) return repeated(a, MUL.forward, b);
    if (typeof a === "number" && (typeof b === "string" || is_list(b))) return repeated(b, MUL.reflected, a);
  }
  const product = by_methods(MUL, a, b);
  return product === NotImplemented ? multiplied(a, b, "*") : product;
}

/**
 * `a * b` where no method of numbers has an answer.
 * @param symbol  `*` or `*=`, for the message
 */
export function multiplied(a: unknown, b: unknown, symbol: string): unknown {
  if (is_repeatable(a, MUL.forward)) return repeated(a, MUL.forward, b);
  // `*=` leaves what has a place for the methods of sequences to itself, be there any or not.
  const is_asked = symbol !== "*=" || typeof a !== "object" || a === null || a instanceof Float;
  if (is_asked && is_repeatable(b, MUL.reflected)) return repeated(b, MUL.reflected, a);
  throw unsupported(symbol, a, b);
}

/** Is it a sequence that no method of numbers stands before? */
function is_repeatable(x: unknown, name: string): boolean {
  const method = method_of(type_of(x), name);
  return method === undefined ? is_text(x) || is_list(x) : is_sequence_slot(method);
}

function repeated(sequence: unknown, name: string, times: unknown): unknown {
  const count = repeat_count(times);
  const slot = sequence_slot(type_of(sequence), name);
  if (is_list(sequence)) return repeat_list(sequence, count);
  return slot === undefined ? repeat_text(String(sequence), count) : slot.call(sequence, count);
}

export function truediv(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    if (b !== 0) return new Float(a / b);
  } else if (a instanceof Float && b instanceof Float && a.$class === float_type && b.$class === float_type) {
    if (b.$value !== 0) return new Float(a.$value / b.$value);
  }
  return binary(TRUEDIV, a, b);
}

export function floordiv(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b > 0 && (a | 0) === a && (b | 0) === b) {
    return Math.floor(a / b);
  }
  return binary(FLOORDIV, a, b);
}

export function mod(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b > 0) {
    // The remainder of doubles is a function of the host's, that of words an instruction.
    if (a >>> 0 === a && b >>> 0 === b) return (a >>> 0) % (b >>> 0);
    const remainder = a % b;
    if (remainder >= 0) return remainder + 0;
    if (remainder < 0) return remainder + b;
  }
  if (typeof a === "string" && !(b instanceof StrObject)) return percent_format(a, b);
  return mod_slowly(a, b, "%");
}

/** @param symbol  `%` or `%=`, for the message */
export function mod_slowly(a: unknown, b: unknown, symbol: string): unknown {
  const result = try_binary(MOD, a, b);
  if (result !== NotImplemented) return result;
  if (is_text(a)) return percent_format(String(a), b);
  throw unsupported(symbol, a, b);
}

export function pow(a: unknown, b: unknown): unknown {
  if (a instanceof Float && b instanceof Float && a.$class === float_type && b.$class === float_type) {
    return wrapped(float_pow(a.$value, b.$value));
  }
  return binary(POW, a, b);
}

/** `a / b` of doubles. */
export function quotient(a: number, b: number): number {
  if (b === 0) throw ZeroDivisionError("float division by zero");
  return a / b;
}

/** `a ** b` of doubles, which the compiler has seen to be no complex number. */
export function power(a: number, b: number): number {
  if (b === 0.5 && a > 0) return Math.sqrt(a);
  const square = a * a;
  return b === 2 && square < Infinity ? square : (float_pow(a, b) as number);
}

export function matmul(a: unknown, b: unknown): unknown {
  return binary(MATMUL, a, b);
}

export function neg(x: unknown): unknown {
  if (typeof x === "number" && Number.isInteger(x)) return 0 - x;
  const value = plain_special(x, "__neg__");
  if (value === undefined) return unary(x, "__neg__", "unary -");
  return value instanceof Float ? new Float(-value.$value) : typeof value === "number" ? 0 - value : -value;
}

export function pos(x: unknown): unknown {
  if (typeof x === "number" && Number.isInteger(x)) return x;
  const value = plain_special(x, "__pos__");
  return value === undefined ? unary(x, "__pos__", "unary +") : value;
}

/** The number `x` is, unless its class (one derived from int or float) has the special method itself. */
function plain_special(x: unknown, name: string): Int | Float | undefined {
  if (typeof x === "object" && x !== null && name in x) return undefined;
  return plain_number(x);
}
