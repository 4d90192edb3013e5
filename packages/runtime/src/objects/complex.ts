/**
 * Python's complex: two doubles.
 *
 * The operators find its special methods as they find those of any class, so that a program without complex numbers does not pay.
 *
 * Source: Library Reference, `complex` and "Numeric Types".
 */
import { accurate_cos, accurate_exp, accurate_log, accurate_pow, accurate_sin } from "./accurate.ts";
import { OverflowError, ZeroDivisionError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { complex_repr } from "./format-number.ts";
import { identity_of } from "./identity.ts";
import { int_to_double } from "./int-ops.ts";
import { NotImplemented } from "./singletons.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import { IntObject } from "./types.ts";
import { type Hash, hashReal, hashToInt, intToHash } from "./wide-hash.ts";

export class Complex extends PyObject {
  declare readonly $real: number;
  declare readonly $imag: number;

  constructor(real: number, imag: number) {
    super();
    this.$real = real;
    this.$imag = imag;
  }

  override get $class(): Type {
    return complex_type;
  }

  get real(): Float {
    return new Float(this.$real);
  }

  get imag(): Float {
    return new Float(this.$imag);
  }

  conjugate(): Complex {
    return new Complex(this.$real, -this.$imag);
  }

  override toString(): string {
    return complex_repr(this.$real, this.$imag);
  }

  $repr(): string {
    return complex_repr(this.$real, this.$imag);
  }

  $hash(): Hash {
    const real = hashReal(this.$real, identity_of(this) / 16);
    if (this.$imag === 0) return real;
    const imag = hashToInt(hashReal(this.$imag, identity_of(this) / 16));
    return intToHash(BigInt.asIntN(64, BigInt(hashToInt(real)) + 1000003n * BigInt(imag)));
  }

  __complex__(): Complex {
    return this;
  }

  __bool__(): boolean {
    return this.$real !== 0 || this.$imag !== 0;
  }

  __abs__(): Float {
    const size = Math.hypot(this.$real, this.$imag);
    if (size === Infinity && Number.isFinite(this.$real) && Number.isFinite(this.$imag)) {
      throw OverflowError("absolute value too large");
    }
    return new Float(size);
  }

  __neg__(): Complex {
    return new Complex(-this.$real, -this.$imag);
  }

  __pos__(): Complex {
    return this;
  }

  __eq__(other: unknown): unknown {
    const b = as_complex(other);
    return b === null ? NotImplemented : this.$real === b.$real && this.$imag === b.$imag;
  }

  __ne__(other: unknown): unknown {
    const equal = this.__eq__(other);
    return typeof equal === "boolean" ? !equal : equal;
  }

  __add__(other: unknown): unknown {
    const b = as_complex(other);
    return b === null ? NotImplemented : new Complex(this.$real + b.$real, this.$imag + b.$imag);
  }

  __radd__(other: unknown): unknown {
    return this.__add__(other);
  }

  __sub__(other: unknown): unknown {
    const b = as_complex(other);
    return b === null ? NotImplemented : new Complex(this.$real - b.$real, this.$imag - b.$imag);
  }

  __rsub__(other: unknown): unknown {
    return as_complex(other)?.__sub__(this) ?? NotImplemented;
  }

  __mul__(other: unknown): unknown {
    const b = as_complex(other);
    return b === null ? NotImplemented : multiply(this, b);
  }

  __rmul__(other: unknown): unknown {
    return this.__mul__(other);
  }

  __truediv__(other: unknown): unknown {
    const b = as_complex(other);
    return b === null ? NotImplemented : divide(this, b);
  }

  __rtruediv__(other: unknown): unknown {
    return as_complex(other)?.__truediv__(this) ?? NotImplemented;
  }

  __pow__(other: unknown): unknown {
    const b = as_complex(other);
    return b === null ? NotImplemented : complex_pow(this.$real, this.$imag, b.$real, b.$imag);
  }

  __rpow__(other: unknown): unknown {
    return as_complex(other)?.__pow__(this) ?? NotImplemented;
  }
}

export const complex_type: Type = /* @__PURE__ */ builtin_type("complex", Complex, {
  members: "| real imag",
  signatures: { conjugate: "(self, /)" },
  allocate: (cls) => Object.create(cls.prototype) as object,
});

/** `1j` is `complex_of(0, 1)`. */
export function complex_of(real: number, imag: number): Complex {
  return new Complex(real, imag);
}

/** A number as a complex one; null for what is no number. @throws OverflowError for an int beyond the range of doubles */
export function as_complex(x: unknown): Complex | null {
  if (x instanceof Complex) return x;
  if (x instanceof Float) return new Complex(x.$value, 0);
  if (typeof x === "number" || typeof x === "bigint") return new Complex(int_to_double(x), 0);
  if (typeof x === "boolean") return new Complex(Number(x), 0);
  return x instanceof IntObject ? new Complex(int_to_double(x.$value), 0) : null;
}

function multiply(a: Complex, b: Complex): Complex {
  return new Complex(a.$real * b.$real - a.$imag * b.$imag, a.$real * b.$imag + a.$imag * b.$real);
}

/** Smith's method: scaled by the larger part of the divisor, so that squares neither overflow nor vanish. */
function divide(a: Complex, b: Complex): Complex {
  if (b.$real === 0 && b.$imag === 0) throw ZeroDivisionError("complex division by zero");
  if (Math.abs(b.$real) >= Math.abs(b.$imag)) {
    const ratio = b.$imag / b.$real;
    const below = b.$real + b.$imag * ratio;
    return new Complex((a.$real + a.$imag * ratio) / below, (a.$imag - a.$real * ratio) / below);
  }
  const ratio = b.$real / b.$imag;
  const below = b.$real * ratio + b.$imag;
  return new Complex((a.$real * ratio + a.$imag) / below, (a.$imag * ratio - a.$real) / below);
}

/** By repeated multiplication for a small integral exponent, else by polar coordinates, as CPython does. */
export function complex_pow(real: number, imag: number, e_real: number, e_imag: number): Complex {
  const base = new Complex(real, imag);
  if (e_imag === 0 && Number.isInteger(e_real) && Math.abs(e_real) <= 100) {
    if (e_real >= 0) return integral_power(base, e_real);
    if (real === 0 && imag === 0) throw zero_power();
    return divide(new Complex(1, 0), integral_power(base, -e_real));
  }
  if (real === 0 && imag === 0) {
    if (e_imag !== 0 || e_real < 0) throw zero_power();
    return new Complex(0, 0);
  }
  const size = Math.hypot(real, imag);
  let length = accurate_pow(size, e_real);
  const angle = Math.atan2(imag, real);
  let phase = angle * e_real;
  if (e_imag !== 0) {
    length *= accurate_exp(-angle * e_imag);
    phase += e_imag * accurate_log(size);
  }
  return finite(new Complex(length * accurate_cos(phase), length * accurate_sin(phase)));
}

function integral_power(base: Complex, exponent: number): Complex {
  let result = new Complex(1, 0);
  let square = base;
  for (let mask = 1; mask <= exponent; mask *= 2) {
    if (exponent & mask) result = multiply(result, square);
    square = multiply(square, square);
  }
  return finite(result);
}

function finite(result: Complex): Complex {
  // What is no number is no overflow.
  if (Math.abs(result.$real) === Infinity || Math.abs(result.$imag) === Infinity)
    throw OverflowError("complex exponentiation");
  return result;
}

function zero_power(): Error {
  return ZeroDivisionError("0.0 to a negative or complex power");
}
