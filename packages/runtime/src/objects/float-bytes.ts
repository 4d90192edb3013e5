/**
 * Floats as their bytes: IEEE 754 of 16, 32 and 64 bits, little-endian.
 *
 * Source: Library Reference, `struct`, formats `e`, `f`, `d`.
 */
import { Bytes } from "./bytes.ts";
import type { ByteReader } from "./bytes-arguments.ts";
import { Float } from "./float.ts";

/** @returns null when the number is too large for so few bytes */
export function float_bytes(x: Float, size: number): Bytes | null {
  const value = x.$value;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  if (size === 8) view.setFloat64(0, value, true);
  else if (size === 4) {
    view.setFloat32(0, value, true);
    if (Number.isFinite(value) && !Number.isFinite(view.getFloat32(0, true))) return null;
  } else {
    const half = half_bits(value);
    if (half === null) return null;
    view.setUint16(0, half, true);
  }
  return new Bytes(bytes);
}

/** The bits of the nearest number of 11 binary digits, half to even. */
function half_bits(value: number): number | null {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  if (Number.isNaN(value)) return 0x7e00;
  const size = Math.abs(value);
  if (size === Infinity) return sign | 0x7c00;
  if (size === 0) return sign;
  // A number in [2**e, 2**(e+1)) is a multiple of 2**(e-10); below 2**-14 of 2**-24.
  let exponent = Math.floor(Math.log2(size));
  if (2 ** exponent > size) exponent -= 1;
  else if (2 ** (exponent + 1) <= size) exponent += 1;
  const unit = 2 ** (Math.max(exponent, -14) - 10);
  const scaled = size / unit;
  let whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (rest > 0.5 || (rest === 0.5 && whole % 2 === 1)) whole += 1;
  const bits = exponent < -14 ? whole : (exponent + 14) * 1024 + whole;
  return bits >= 0x7c00 ? null : sign | bits;
}

export function bytes_float(data: ByteReader): Float {
  const bytes = Uint8Array.from(data.$bytes);
  const view = new DataView(bytes.buffer);
  if (bytes.length === 8) return new Float(view.getFloat64(0, true));
  if (bytes.length === 4) return new Float(view.getFloat32(0, true));
  const bits = view.getUint16(0, true);
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return new Float(fraction === 0 ? sign * Infinity : Number.NaN);
  if (exponent === 0) return new Float(sign * fraction * 2 ** -24);
  return new Float(sign * (1024 + fraction) * 2 ** (exponent - 25));
}
