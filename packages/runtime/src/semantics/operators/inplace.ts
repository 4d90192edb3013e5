/**
 * Augmented assignments: `a += b` is `a = iadd(a, b)`.
 *
 * A list grows in place; a class's `__iadd__` decides for its instances; everything else is the binary operator.
 *
 * Source: Language Reference 7.2.1 and 3.3.8.
 */

import { Float, float_type } from "../../objects/float.ts";
import { union_of } from "../../objects/generic-alias.ts";
import { each } from "../../objects/iteration.ts";
import { is_list } from "../../objects/list.ts";
import { type_of } from "../../objects/object.ts";
import { sequence_slot } from "../../objects/sequence-slots.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import {
  ADD,
  concatenated,
  FLOORDIV,
  MATMUL,
  MUL,
  mod_slowly,
  multiplied,
  POW,
  SUB,
  TRUEDIV,
} from "./arithmetic.ts";
import { inplace, try_inplace } from "./binary.ts";
import { AND, LSHIFT, OR, RSHIFT, XOR } from "./bitwise.ts";
import { repeat_count, repeat_list } from "./sequences.ts";

const MAX_SAFE = 9007199254740991;

export function iadd(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (sum <= MAX_SAFE && sum >= -MAX_SAFE) return sum;
  }
  return iadd_others(a, b);
}

function iadd_others(a: unknown, b: unknown): unknown {
  if (typeof a === "string" && typeof b === "string") return a + b;
  if (a instanceof Float && b instanceof Float && a.$class === float_type && b.$class === float_type) {
    return new Float(a.$value + b.$value);
  }
  if (!is_list(a) || !is_list(b)) {
    const cls = type_of(a);
    const slot = is_list(a) ? undefined : sequence_slot(cls, ADD.inplace);
    // A class written in Python has the method it inherits among those of numbers.
    if (slot !== undefined && cls.$js !== undefined) return slot.call(a, b);
    const sum = try_inplace(ADD, a, b);
    if (sum !== NotImplemented) return sum;
    if (slot !== undefined) return slot.call(a, b);
  }
  if (!is_list(a)) return concatenated(a, b, "+=");
  // A copy first: `xs += xs` reads what it adds to.
  if (Array.isArray(b)) for (const item of b.slice()) a.push(item);
  else for (const item of each(b)) a.push(item);
  return a;
}

export function imul(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (product <= MAX_SAFE && product >= -MAX_SAFE) return product + 0;
  }
  return imul_slowly(a, b);
}

function imul_slowly(a: unknown, b: unknown): unknown {
  if (!is_list(a) || typeof b !== "number") {
    const product = try_inplace(MUL, a, b);
    if (product !== NotImplemented) return product;
    const slot = is_list(a) ? undefined : sequence_slot(type_of(a), MUL.inplace);
    if (slot !== undefined) return slot.call(a, repeat_count(b));
  }
  if (!is_list(a)) return multiplied(a, b, "*=");
  const repeated = repeat_list(a, repeat_count(b));
  a.length = 0;
  for (const item of repeated) a.push(item);
  return a;
}

/** What the class's own in-place method returns; NotImplemented when it has none. */
function own_method(a: unknown, b: unknown, name: string): unknown {
  if (typeof a !== "object" || a === null) return NotImplemented;
  const method = (type_of(a).prototype as Record<string, unknown>)[name];
  return typeof method === "function" ? (method as (b: unknown) => unknown).call(a, b) : NotImplemented;
}

export function isub(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (difference <= MAX_SAFE && difference >= -MAX_SAFE) return difference;
  }
  return inplace(SUB, a, b);
}

export function itruediv(a: unknown, b: unknown): unknown {
  return inplace(TRUEDIV, a, b);
}

export function ifloordiv(a: unknown, b: unknown): unknown {
  return inplace(FLOORDIV, a, b);
}

export function imod(a: unknown, b: unknown): unknown {
  const own = own_method(a, b, "__imod__");
  return own === NotImplemented ? mod_slowly(a, b, "%=") : own;
}

export function ipow(a: unknown, b: unknown): unknown {
  return inplace(POW, a, b);
}

export function imatmul(a: unknown, b: unknown): unknown {
  return inplace(MATMUL, a, b);
}

export function ilshift(a: unknown, b: unknown): unknown {
  return inplace(LSHIFT, a, b);
}

export function irshift(a: unknown, b: unknown): unknown {
  return inplace(RSHIFT, a, b);
}

export function iand(a: unknown, b: unknown): unknown {
  if (typeof a === "boolean" && typeof b === "boolean") return a && b;
  return inplace(AND, a, b);
}

export function ior(a: unknown, b: unknown): unknown {
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  // `kinds |= None`: a union of types.
  const union = typeof a === "function" || typeof b === "function" ? union_of(a, b) : undefined;
  return union ?? inplace(OR, a, b);
}

export function ixor(a: unknown, b: unknown): unknown {
  if (typeof a === "boolean" && typeof b === "boolean") return a !== b;
  return inplace(XOR, a, b);
}
