/**
 * Python's float: a double in a box, so that `1.0` and `1` are two things.
 *
 * From: `0.5`, `x / y`, `float("1e3")`
 * To:   a Float whose `$value` is the JavaScript number, which JavaScript reads through `valueOf`
 *
 * Arithmetic is in `semantics/operators`, the constructor in `semantics/builtins/float.ts`, `as_integer_ratio` and `hex` in `float-methods.ts`.
 *
 * Source: Library Reference, "Numeric Types" and "Additional Methods on Float".
 */
import { OverflowError, ValueError } from "./exceptions.ts";
import { decompose, float_repr } from "./float-text.ts";
import { type Int, int_of_double } from "./int-ops.ts";
import { builtin_type, type Type } from "./type.ts";

export class Float {
  declare readonly $value: number;

  constructor(value: number) {
    this.$value = value;
  }

  get $class(): Type {
    return float_type;
  }

  valueOf(): number {
    return this.$value;
  }

  toString(): string {
    return float_repr(this.$value);
  }

  toJSON(): number {
    return this.$value;
  }

  get real(): Float {
    return new Float(this.$value);
  }

  get imag(): Float {
    return new Float(0);
  }

  conjugate(): Float {
    return new Float(this.$value);
  }

  is_integer(): boolean {
    return Number.isInteger(this.$value);
  }

  __bool__(): boolean {
    return this.$value !== 0;
  }

  __int__(): Int {
    return float_to_int(this.$value);
  }

  __trunc__(): Int {
    return float_to_int(this.$value);
  }

  __float__(): Float {
    return new Float(this.$value);
  }

  __repr__(): string {
    return float_repr(this.$value);
  }
}

export const float_type: Type = /* @__PURE__ */ builtin_type("float", Float, {
  members: "real imag |",
  allocate: (cls) => Object.create(cls.prototype) as object,
  signatures: {
    as_integer_ratio: "(self, /)",
    conjugate: "(self, /)",
    hex: "(self, /)",
    is_integer: "(self, /)",
  },
});

/** `float(0.5)` as generated code writes a literal. */
export function float(value: number): Float {
  return new Float(value);
}

/** The integer part. @throws ValueError, OverflowError for what has none */
export function float_to_int(value: number): Int {
  if (Number.isNaN(value)) throw ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(value)) throw OverflowError("cannot convert float infinity to integer");
  return int_of_double(Math.trunc(value));
}

/** `value` as an odd integer times a power of two; zero as 0 times 1. */
export function odd_mantissa(value: number): { mantissa: number; exponent: number } {
  let { mantissa, exponent } = decompose(value);
  if (mantissa === 0) return { mantissa: 0, exponent: 0 };
  while (mantissa % 2 === 0) {
    mantissa /= 2;
    exponent += 1;
  }
  return { mantissa, exponent };
}
