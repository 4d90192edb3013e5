/**
 * The methods of float that look into the bits of a double; `objects/late.ts` says how they reach the class.
 *
 * Source: Library Reference, "Additional Methods on Float".
 */
import { OverflowError, ValueError } from "./exceptions.ts";
import { odd_mantissa } from "./float.ts";
import { decompose, float_repr } from "./float-text.ts";
import { int_lshift } from "./int-ops.ts";
import { type Tuple, tuple_of } from "./tuple.ts";

/** Numerator and denominator, in lowest terms and exact. @throws ValueError, OverflowError for what is no ratio */
export function ratio_of(value: number): Tuple {
  if (Number.isNaN(value)) throw ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(value)) throw OverflowError("cannot convert Infinity to integer ratio");
  const { mantissa, exponent } = odd_mantissa(value);
  return exponent >= 0
    ? tuple_of(int_lshift(mantissa, exponent), 1)
    : tuple_of(mantissa, int_lshift(1, -exponent));
}

/** `0x1.8000000000000p+0`: thirteen hexadecimal digits, whatever the value. */
export function hex_of(value: number): string {
  if (!Number.isFinite(value)) return float_repr(value);
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (value === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = decompose(Math.abs(value));
  const bits = BigInt(mantissa);
  const top = Math.max(bits.toString(2).length - 1 + exponent, -1022);
  const digits = (bits << BigInt(52 + exponent - top)).toString(16).padStart(14, "0");
  return `${sign}0x${digits[0]}.${digits.slice(1)}p${top < 0 ? "-" : "+"}${Math.abs(top)}`;
}
