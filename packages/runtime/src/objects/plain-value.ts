/**
 * The number, text or list that an instance of a class derived from a built-in one is.
 *
 * Source: Language Reference 3.2.
 */
import { Float } from "./float.ts";
import { IntObject, StrObject } from "./types.ts";

/** Stands for "has its own method". */
export const OWN: unique symbol = /* @__PURE__ */ Symbol("own");

/** The plain value of an instance of a class that derives from int, float, str or list. */
export function value_of(x: unknown): unknown {
  if (x instanceof IntObject || x instanceof StrObject) return x.$value;
  if (x instanceof Float) return new Float(x.$value);
  return Array.isArray(x) ? x : OWN;
}

/**
 * `x` for a method of its built-in class itself: `str.upper(self)` is `upper(plain_value(self))`, whatever `upper` the class of `self` has.
 */
export function plain_value(x: unknown): unknown {
  const plain = value_of(x);
  return plain === OWN ? x : plain;
}
