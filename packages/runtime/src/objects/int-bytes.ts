/**
 * Ints as bytes: `to_bytes` and `from_bytes`.
 *
 * Source: Library Reference, "Additional Methods on Integer Types"; the words of errors are CPython's.
 */
import { bytes_from } from "./bytearray.ts";
import { OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { type Int, normalise } from "./int-ops.ts";
import { type_name } from "./object.ts";
import { text_argument } from "./str-method.ts";

/** `"big"` or `"little"`; big when not given. */
export function is_big_endian(order: unknown, method: string): boolean {
  const text = order === undefined ? "big" : text_argument(order, `${method}() argument 'byteorder'`);
  if (text !== "big" && text !== "little") throw ValueError("byteorder must be either 'little' or 'big'");
  return text === "big";
}

export function int_bytes(value: Int, length: number, big: boolean, signed: boolean): Uint8Array {
  if (length < 0) throw ValueError("length argument must be non-negative");
  if (value < 0 && !signed) throw OverflowError("can't convert negative int to unsigned");
  if (typeof value === "number" && length > 0 && length <= 6) return few_bytes(value, length, big, signed);
  const bits = BigInt(length * 8);
  const int = BigInt(value);
  const limit = 1n << (signed && bits > 0n ? bits - 1n : bits);
  if (int >= limit || int < -limit) throw OverflowError("int too big to convert");
  const bytes = new Uint8Array(length);
  let rest = BigInt.asUintN(length * 8, int);
  for (let i = 0; i < length; i++) {
    bytes[big ? length - 1 - i : i] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}

/** `int_bytes` for what JavaScript's numbers hold exactly. */
function few_bytes(value: number, length: number, big: boolean, signed: boolean): Uint8Array {
  const limit = 2 ** (length * 8 - (signed ? 1 : 0));
  if (value >= limit || value < -limit) throw OverflowError("int too big to convert");
  const bytes = new Uint8Array(length);
  let rest = value < 0 ? value + 2 ** (length * 8) : value;
  for (let i = 0; i < length; i++) {
    bytes[big ? length - 1 - i : i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

export function int_from_bytes(bytes: Uint8Array, big: boolean, signed: boolean): Int {
  const { length } = bytes;
  if (length <= 6) {
    let value = 0;
    for (let i = 0; i < length; i++) value = value * 256 + bytes[big ? i : length - 1 - i]!;
    return signed && value >= 2 ** (length * 8 - 1) ? value - 2 ** (length * 8) : value;
  }
  let value = 0n;
  for (const byte of big ? bytes : bytes.slice().reverse()) value = (value << 8n) | BigInt(byte);
  return normalise(signed ? BigInt.asIntN(bytes.length * 8, value) : value);
}

/** The bytes of a bytes-like object or an iterable of ints. */
export function bytes_from_object(x: unknown): Uint8Array {
  const words = `cannot convert '${type_name(x)}' object to bytes`;
  if (typeof x === "string") throw TypeError(words);
  return bytes_from(x, words);
}
