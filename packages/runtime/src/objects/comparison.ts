/**
 * The comparison operators, for every value.
 *
 *     a == b      eq(a, b)         what `__eq__` returned, else identity
 *     a < b       lt(a, b)         CPython's TypeError when neither operand knows the other
 *     (inside)    equals(a, b)     what containers ask: the same object, or equal
 *
 * Numbers and strings are answered at once. Then the left operand's method is asked, and the right operand's
 * mirrored one when that says NotImplemented; the right operand goes first when its type derives from the left's.
 * Strings compare by code point, which differs from JavaScript's order where surrogate pairs are.
 *
 * Source: The Python Language Reference, 6.10.1 and 3.3.1; CPython Objects/object.c, do_richcompare.
 */

import type { PyFunction } from "./call.ts";
import { TypeError } from "./exceptions.ts";
import { Float, float_type } from "./float.ts";
import { method_key } from "./method.ts";
import { metaclass_method, type_name, type_of } from "./object.ts";
import { NotImplemented } from "./singletons.ts";
import { truth } from "./truth.ts";
import type { Type } from "./type.ts";
import { IntObject, StrObject } from "./types.ts";

/** The special methods of comparison. */
type Comparison = "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__";

/** An object that may have comparison methods. */
type Comparable = { readonly [name in Comparison]?: unknown };

/** The method to ask the other operand for. */
const MIRRORED = {
  __eq__: "__eq__",
  __ne__: "__ne__",
  __lt__: "__gt__",
  __le__: "__ge__",
  __gt__: "__lt__",
  __ge__: "__le__",
} as const;

const SIGN = { __lt__: "<", __le__: "<=", __gt__: ">", __ge__: ">=" } as const;

/** `a == b`. */
export function eq(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return a === b;
  if (typeof a === "string" && typeof b === "string") return a === b;
  return eq_of_any(a, b);
}

/** `a != b`. */
export function ne(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return a !== b;
  if (typeof a === "string" && typeof b === "string") return a !== b;
  return ne_of_any(a, b);
}

/** `a < b`. */
export function lt(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return a < b;
  return ordering(a, "__lt__", b);
}

/** `a <= b`. */
export function le(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return a <= b;
  return ordering(a, "__le__", b);
}

/** `a > b`. */
export function gt(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return a > b;
  return ordering(a, "__gt__", b);
}

/** `a >= b`. */
export function ge(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return a >= b;
  return ordering(a, "__ge__", b);
}

/** `a is b`. Equal strings and equal ints are one object here; None is null or undefined. */
export function is_(a: unknown, b: unknown): boolean {
  return a === b || (a == null && b == null);
}

/** `a is not b`. */
export function is_not(a: unknown, b: unknown): boolean {
  return !is_(a, b);
}

/** The same object, or equal: how containers look for a member. */
export function equals(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === "string" && typeof b === "string") return false;
  if (typeof a === "number" && typeof b === "number") return false;
  const answer = eq_of_any(a, b);
  return typeof answer === "boolean" ? answer : truth(answer);
}

/** `a < b` as a JavaScript boolean: how sorting asks. */
export function less(a: unknown, b: unknown): boolean {
  const answer = lt(a, b);
  return typeof answer === "boolean" ? answer : truth(answer);
}

/** Sorted, where each item can be compared with its neighbours; else as they come. */
export function in_order(items: unknown[]): unknown[] {
  try {
    return [...items].sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
  } catch {
    return items;
  }
}

/** Negative, zero or positive, as `a` comes before `b` by code points, is it, or comes after it. */
function compare_text(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === length) return a.length - b.length;
  const x = a.charCodeAt(at);
  const y = b.charCodeAt(at);
  // A surrogate stands for a code point above U+FFFF, so it sorts after the units U+E000 to U+FFFF.
  const high_x = x >= 0xd800 && x <= 0xdfff;
  const high_y = y >= 0xd800 && y <= 0xdfff;
  return high_x === high_y ? x - y : high_x ? 1 : -1;
}

/** The answer to `op` when the operands' order is `difference`: negative, zero, positive, or NaN. */
export function decide(op: Comparison, difference: number): boolean {
  switch (op) {
    case "__eq__":
      return difference === 0;
    case "__ne__":
      return difference !== 0;
    case "__lt__":
      return difference < 0;
    case "__le__":
      return difference <= 0;
    case "__gt__":
      return difference > 0;
    default:
      return difference >= 0;
  }
}

/**
 * Two sequences compared item by item: the first items that differ decide, then the lengths.
 *
 * Source: The Python Language Reference, 6.10.1, "Sequences".
 */
export function compare_items(a: readonly unknown[], op: Comparison, b: readonly unknown[]): unknown {
  if (a.length !== b.length && (op === "__eq__" || op === "__ne__")) return op === "__ne__";
  // Lengths are read anew: a method called on the way may change a list.
  let at = 0;
  while (at < a.length && at < b.length && equals(a[at], b[at])) at++;
  if (at >= a.length || at >= b.length) return decide(op, a.length - b.length);
  if (op === "__eq__") return false;
  if (op === "__ne__") return true;
  return ordering(a[at], op, b[at]);
}

/** A real number that a value is or wraps, or undefined. */
function real(x: unknown): number | bigint | undefined {
  switch (typeof x) {
    case "number":
    case "bigint":
      return x;
    case "boolean":
      return x ? 1 : 0;
    case "object":
      return x instanceof Float || x instanceof IntObject ? x.$value : undefined;
    default:
      return undefined;
  }
}

/** Exactly a float: a class that derives from float may compare in its own way. */
function is_float(x: unknown): x is Float {
  return x instanceof Float && x.$class === float_type;
}

/** Numbers compared exactly, also an int beyond 2 ** 53 with a float: JavaScript does it so. NaN: unordered. */
function compare_reals(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : a >= b ? 0 : Number.NaN;
}

function eq_of_any(a: unknown, b: unknown): unknown {
  if (are_tuples(a, "__eq__", b)) return compare_items((a as Items).$items, "__eq__", (b as Items).$items);
  if (is_float(a) && is_float(b)) return a.$value === b.$value;
  return a == null && b == null ? true : identity(a, "__eq__", b);
}

function ne_of_any(a: unknown, b: unknown): unknown {
  if (is_float(a) && is_float(b)) return a.$value !== b.$value;
  return a == null && b == null ? false : identity(a, "__ne__", b);
}

/** What the operands say; when neither knows the other, whether they are one object. */
function identity(a: unknown, op: "__eq__" | "__ne__", b: unknown): unknown {
  const answer = ask(a, op, b);
  return answer === NotImplemented ? (a === b || same_method(a, b)) === (op === "__eq__") : answer;
}

/** Bound methods are made anew each time they are loaded: the same method of the same object is equal. */
function same_method(a: unknown, b: unknown): boolean {
  if (typeof a !== "function" || typeof b !== "function") return false;
  const [mine, theirs] = [a as PyFunction, b as PyFunction];
  if (mine.$self !== theirs.$self) return false;
  const key = method_key(mine);
  return key !== undefined && key === method_key(theirs);
}

function ordering(a: unknown, op: keyof typeof SIGN, b: unknown): unknown {
  if (typeof a === "string" && typeof b === "string") return decide(op, compare_text(a, b));
  if (is_float(a) && is_float(b)) return decide(op, compare_reals(a.$value, b.$value));
  if (are_tuples(a, op, b)) return compare_items((a as Items).$items, op, (b as Items).$items);
  const answer = ask(a, op, b);
  if (answer !== NotImplemented) return answer;
  throw TypeError(`'${SIGN[op]}' not supported between instances of '${type_name(a)}' and '${type_name(b)}'`);
}

/** A tuple, as far as it is compared here. */
interface Items extends Comparable {
  readonly $items: readonly unknown[];
}

/** What tuples inherit from, in a program that has tuples: `tuple.ts` stands above this file. */
export const tuples: { prototype: Comparable | null } = { prototype: null };

/** Are both tuples, and compare as tuples do? Then their methods need not be asked. */
function are_tuples(a: unknown, op: Comparison, b: unknown): boolean {
  const { prototype } = tuples;
  if (prototype === null || typeof a !== "object" || a === null || typeof b !== "object" || b === null)
    return false;
  if ((a as Partial<Items>).$items === undefined || (b as Partial<Items>).$items === undefined) return false;
  const method = prototype[op];
  if ((a as Comparable)[op] !== method || (b as Comparable)[op] !== method) return false;
  const mirrored = MIRRORED[op];
  return (b as Comparable)[mirrored] === prototype[mirrored];
}

/** Ask both operands, in CPython's order. */
function ask(a: unknown, op: Comparison, b: unknown): unknown {
  const mirrored = MIRRORED[op];
  if (has_method(b, mirrored) && derives(b, a)) {
    const answer = half(b, mirrored, a);
    return answer === NotImplemented ? half(a, op, b) : answer;
  }
  const answer = half(a, op, b);
  return answer === NotImplemented ? half(b, mirrored, a) : answer;
}

/** Is type(b) a proper subclass of type(a)? */
function derives(b: unknown, a: unknown): boolean {
  const left = type_of(a);
  const right = type_of(b);
  return left !== right && right.$mro.includes(left);
}

function has_method(x: unknown, op: Comparison): x is Comparable {
  return typeof x === "object" && x !== null && (x as Comparable)[op] !== undefined;
}

/** One operand's answer, NotImplemented included. */
function half(x: unknown, op: Comparison, y: unknown): unknown {
  if (typeof x === "object" && x !== null) {
    const method: unknown = (x as Comparable)[op];
    if (typeof method === "function") return method.call(x, y);
    // `__eq__ = None` in a class.
    if (method === null) throw TypeError("'NoneType' object is not callable");
    if (Array.isArray(x)) return Array.isArray(y) ? compare_items(x, op, y) : NotImplemented;
    if (op === "__ne__" && !(x instanceof IntObject || x instanceof StrObject || x instanceof Float)) {
      const own = builtin_eq(x);
      return opposite(own === undefined ? half(x, "__eq__", y) : own.call(x, y));
    }
  } else if (typeof x === "function") {
    const method = metaclass_method(x, op);
    if (typeof method === "function") return method.call(x, y);
    if (op === "__ne__" && metaclass_method(x, "__eq__") !== undefined) {
      return opposite(half(x, "__eq__", y));
    }
  } else if (typeof x === "string") {
    if (typeof y === "string") return decide(op, compare_text(x, y));
    return y instanceof StrObject ? decide(op, compare_text(x, y.$value)) : NotImplemented;
  }
  const left = real(x);
  if (left !== undefined) {
    // An int knows no floats: those of a class that derives from float are asked next.
    if (!(x instanceof Float) && y instanceof Float && !is_float(y)) return NotImplemented;
    const right = real(y);
    if (right !== undefined) return decide(op, compare_reals(left, right));
  } else if (x instanceof StrObject) {
    return half(x.$value, op, y);
  }
  return NotImplemented;
}

/** The `__eq__` of the built-in class that the class of `x` derives from: that class has a `__ne__` of its own, whatever `__eq__` the other has. */
function builtin_eq(x: object): ((y: unknown) => unknown) | undefined {
  const { $class } = x as { $class?: Type };
  if ($class?.$js === undefined) return undefined;
  const base = $class.$mro.find(({ $js }) => $js === undefined) as Type;
  return (base.prototype as { __eq__?: (y: unknown) => unknown }).__eq__;
}

function opposite(answer: unknown): unknown {
  return answer === NotImplemented ? answer : !(typeof answer === "boolean" ? answer : truth(answer));
}
