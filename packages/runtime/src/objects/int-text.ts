/**
 * An int as text and back: `str(int)`, and the grammar of `int("...", base)`.
 *
 * Both directions refuse more than 4300 decimal digits, as CPython does.
 *
 * Source: Library Reference, `int` and "Integer string conversion length limitation".
 */

import { ascii_digits } from "./digits.ts";
import { ValueError } from "./exceptions.ts";
import { type Int, normalise } from "./int-ops.ts";
import { str_repr } from "./str-repr.ts";

/** `sys.get_int_max_str_digits()`; 0 is no limit. */
let max_str_digits = 4300;

export function get_max_str_digits(): number {
  return max_str_digits;
}

export function set_max_str_digits(limit: number): void {
  max_str_digits = limit;
}

function too_long(digits: number): boolean {
  return max_str_digits > 0 && digits > max_str_digits;
}

/** `str(value)` */
export function int_text(value: Int): string {
  const text = String(value);
  if (typeof value === "bigint" && too_long(text.length - (value < 0n ? 1 : 0))) {
    throw ValueError(
      `Exceeds the limit (${max_str_digits} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  return text;
}

/**
 * `int(text, base)`; a base of 0 reads the prefix as a literal would.
 *
 * @throws ValueError  "invalid literal for int() with base 10: 'x'"
 */
export function parse_int(text: string, base: number, shown?: string): Int {
  // Up to 15 ASCII digits need no further look.
  if (base === 10 && /^[0-9]{1,15}$/.test(text)) return Number(text);
  return parse_carefully(text, base, shown ?? str_repr(text));
}

function parse_carefully(text: string, base: number, shown: string): Int {
  const found = /^([+-]?)(?:0([xob])_?)?([0-9a-z]+(?:_[0-9a-z]+)*)$/i.exec(ascii_digits(text));
  const refuse = () => ValueError(`invalid literal for int() with base ${base}: ${shown.slice(0, 200)}`);
  if (found === null) {
    // "0x1" in base 16 and "0b1" read as digits in base 16 need both readings; a failed match has neither.
    throw refuse();
  }
  const sign = found[1]!;
  const body = ascii_digits(text).slice(sign.length).toLowerCase();
  const prefix = PREFIX.indexOf(body.slice(0, 2));
  const named = prefix === -1 ? 0 : PREFIXED[prefix]!;
  let radix = base;
  let digits = body;
  if (named !== 0 && (base === 0 || base === named)) {
    radix = named;
    digits = body.slice(body[2] === "_" ? 3 : 2);
  } else if (base === 0) {
    radix = 10;
    if (/^0[0_]*[1-9]/.test(body)) throw refuse();
  }
  digits = digits.replaceAll("_", "");
  if (digits === "" || !digits_fit(digits, radix)) throw refuse();
  const power_of_two = (radix & (radix - 1)) === 0;
  if (!power_of_two && too_long(digits.length)) {
    throw ValueError(
      `Exceeds the limit (${max_str_digits} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  const value = digits_value(digits, radix);
  return sign === "-" ? (typeof value === "number" ? 0 - value : -value) : value;
}

const PREFIX = ["0x", "0o", "0b"];
const PREFIXED = [16, 8, 2];

function digits_fit(digits: string, radix: number): boolean {
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if ((code < 58 ? code - 48 : code - 87) >= radix) return false;
  }
  return true;
}

function digits_value(digits: string, radix: number): Int {
  const value = Number.parseInt(digits, radix);
  if (value <= Number.MAX_SAFE_INTEGER) return value;
  if (radix === 10) return normalise(BigInt(digits));
  if (radix === 16) return normalise(BigInt(`0x${digits}`));
  if (radix === 8) return normalise(BigInt(`0o${digits}`));
  if (radix === 2) return normalise(BigInt(`0b${digits}`));
  let result = 0n;
  for (const digit of digits) result = result * BigInt(radix) + BigInt(Number.parseInt(digit, radix));
  return normalise(result);
}
