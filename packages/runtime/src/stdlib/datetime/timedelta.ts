/**
 * `timedelta`: a span of time in days, seconds and microseconds.
 *
 * Source: Library Reference, "timedelta Objects"; the words of errors are CPython's.
 */
import { OverflowError, TypeError, ZeroDivisionError } from "../../objects/exceptions.ts";
import { Float, odd_mantissa } from "../../objects/float.ts";
import { ratio_of } from "../../objects/float-methods.ts";
import { try_index } from "../../objects/index-of.ts";
import { int_floordiv, int_mod, int_truediv } from "../../objects/int-ops.ts";
import { type_name } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { hashText } from "../../objects/text-hash.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import type { Hash } from "../../objects/wide-hash.ts";

const DAY = 86_400_000_000n;

export class TimeDelta extends PyObject {
  /** The whole span in microseconds. */
  readonly $total: bigint;

  constructor(total: bigint) {
    super();
    this.$total = total;
  }

  override get $class(): Type {
    return timedelta;
  }

  get days(): number {
    return Number(floor_divide(this.$total, DAY));
  }

  get seconds(): number {
    return Number(floor_modulo(this.$total, DAY) / 1_000_000n);
  }

  get microseconds(): number {
    return Number(floor_modulo(this.$total, 1_000_000n));
  }

  total_seconds(): Float {
    return new Float(int_truediv(this.$total, 1_000_000));
  }

  $repr(): string {
    const parts = [
      ["days", this.days],
      ["seconds", this.seconds],
      ["microseconds", this.microseconds],
    ] as const;
    const shown = parts.filter(([, value]) => value !== 0).map(([name, value]) => `${name}=${value}`);
    return `${this.$class.$module}.${this.$class.$qualname}(${shown.length === 0 ? "0" : shown.join(", ")})`;
  }

  $str(): string {
    const { days, seconds, microseconds } = this;
    const two = (n: number) => String(n).padStart(2, "0");
    const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    const fraction = microseconds === 0 ? "" : `.${String(microseconds).padStart(6, "0")}`;
    return `${days === 0 ? "" : `${days} day${Math.abs(days) === 1 ? "" : "s"}, `}${clock}${fraction}`;
  }

  $hash(): Hash {
    return hashText(`timedelta ${this.$total}`);
  }

  __bool__(): boolean {
    return this.$total !== 0n;
  }

  __neg__(): TimeDelta {
    return span(-this.$total);
  }

  __pos__(): TimeDelta {
    return span(this.$total);
  }

  __abs__(): TimeDelta {
    return span(this.$total < 0n ? -this.$total : this.$total);
  }

  __add__(other: unknown): unknown {
    return other instanceof TimeDelta ? span(this.$total + other.$total) : NotImplemented;
  }

  __sub__(other: unknown): unknown {
    return other instanceof TimeDelta ? span(this.$total - other.$total) : NotImplemented;
  }

  __mul__(other: unknown): unknown {
    if (other instanceof Float) return span(scaled(this.$total, other.$value, false));
    const factor = try_index(other);
    return factor === undefined ? NotImplemented : span(this.$total * BigInt(factor));
  }

  __rmul__(other: unknown): unknown {
    return this.__mul__(other);
  }

  __truediv__(other: unknown): unknown {
    if (other instanceof TimeDelta) return new Float(int_truediv(this.$total, other.$total));
    if (other instanceof Float) return span(scaled(this.$total, other.$value, true));
    const divisor = try_index(other);
    return divisor === undefined ? NotImplemented : span(divide_even(this.$total, non_zero(divisor)));
  }

  __floordiv__(other: unknown): unknown {
    if (other instanceof TimeDelta) return int_floordiv(this.$total, other.$total);
    const divisor = try_index(other);
    return divisor === undefined ? NotImplemented : span(BigInt(int_floordiv(this.$total, divisor)));
  }

  __mod__(other: unknown): unknown {
    return other instanceof TimeDelta ? span(BigInt(int_mod(this.$total, other.$total))) : NotImplemented;
  }

  __divmod__(other: unknown): unknown {
    if (!(other instanceof TimeDelta)) return NotImplemented;
    return tuple_of(
      int_floordiv(this.$total, other.$total),
      span(BigInt(int_mod(this.$total, other.$total))),
    );
  }

  __eq__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.$total === other.$total : NotImplemented;
  }

  __ne__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.$total !== other.$total : NotImplemented;
  }

  __lt__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.$total < other.$total : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.$total <= other.$total : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.$total > other.$total : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.$total >= other.$total : NotImplemented;
  }
}

function floor_divide(a: bigint, b: bigint): bigint {
  return BigInt(int_floordiv(a, b));
}

function floor_modulo(a: bigint, b: bigint): bigint {
  return BigInt(int_mod(a, b));
}

function non_zero(divisor: number | bigint): bigint {
  if (BigInt(divisor) === 0n) throw ZeroDivisionError("integer division or modulo by zero");
  return BigInt(divisor);
}

/** The quotient rounded half to even. */
export function divide_even(a: bigint, b: bigint): bigint {
  const quotient = floor_divide(a, b);
  const twice = 2n * (a - quotient * b);
  const size = b < 0n ? -b : b;
  const rest = twice < 0n ? -twice : twice;
  return rest > size || (rest === size && quotient % 2n !== 0n) ? quotient + 1n : quotient;
}

/** A product or quotient with a double, which is an exact fraction. */
function scaled(total: bigint, factor: number, divide: boolean): bigint {
  if (divide && factor === 0) throw ZeroDivisionError("division by zero");
  const ratio = ratio_of(factor);
  const [above, below] = ratio.$items.map((part) => BigInt(part as number | bigint)) as [bigint, bigint];
  return divide ? divide_even(total * below, above) : divide_even(total * above, below);
}

/** @throws OverflowError  beyond 999999999 days */
function span(total: bigint): TimeDelta {
  const days = floor_divide(total, DAY);
  if (days > 999_999_999n || days < -999_999_999n) {
    throw OverflowError(`days=${days}; must have magnitude <= 999999999`);
  }
  return new TimeDelta(total);
}

const UNITS = {
  days: DAY,
  seconds: 1_000_000n,
  microseconds: 1n,
  milliseconds: 1000n,
  minutes: 60_000_000n,
  hours: 3_600_000_000n,
  weeks: DAY * 7n,
} as const;

/** Ints count exactly; what floats leave below a microsecond is added up and rounded once, half to even. */
function total_of(values: readonly unknown[]): bigint {
  let total = 0n;
  let rest = 0;
  Object.entries(UNITS).forEach(([name, unit], i) => {
    const value = values[i];
    if (value === undefined) return;
    const index = value instanceof Float ? undefined : try_index(value);
    if (index !== undefined) {
      total += BigInt(index) * unit;
      return;
    }
    if (!(value instanceof Float))
      throw TypeError(`unsupported type for timedelta ${name} component: ${type_name(value)}`);
    const { mantissa, exponent } = odd_mantissa(whole_or_error(value.$value));
    if (exponent >= 0) {
      total += (BigInt(mantissa) << BigInt(exponent)) * unit;
      return;
    }
    const whole = Math.trunc(value.$value);
    total += BigInt(whole) * unit;
    const part = (value.$value - whole) * Number(unit);
    total += BigInt(Math.trunc(part));
    rest += part - Math.trunc(part);
  });
  const tie = Math.abs(rest - Math.trunc(rest)) === 0.5;
  if (!tie) return total + BigInt(Math.round(rest));
  const floor = BigInt(Math.floor(rest));
  return (total + floor) % 2n === 0n ? total + floor : total + floor + 1n;
}

function whole_or_error(value: number): number {
  if (Number.isNaN(value)) throw TypeError("cannot convert float NaN to integer");
  if (!Number.isFinite(value)) throw OverflowError("cannot convert float infinity to integer");
  return value;
}

export const timedelta: Type = /* @__PURE__ */ timedelta_type();

function timedelta_type(): Type {
  const cls = builtin_type("timedelta", TimeDelta, {
    module: "datetime",
    path: true,
    make: (...values: unknown[]) => span(total_of(values)),
    allocate: (of, values) => Object.setPrototypeOf(span(total_of(values)), of.prototype) as object,
  });
  cls.$signature = signature_of(
    "timedelta(days=, seconds=, microseconds=, milliseconds=, minutes=, hours=, weeks=)",
    0,
    true,
  );
  cls["min"] = new TimeDelta(-999_999_999n * DAY);
  cls["max"] = new TimeDelta(1_000_000_000n * DAY - 1n);
  cls["resolution"] = new TimeDelta(1n);
  return cls;
}

/** A span of whole seconds. */
export function seconds_span(seconds: number): TimeDelta {
  return new TimeDelta(BigInt(seconds) * 1_000_000n);
}
