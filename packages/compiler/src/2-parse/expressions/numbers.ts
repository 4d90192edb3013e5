/**
 * The values of number literals.
 *
 *     0x_ff   1_000   .5   2j   =>   int 255, int 1000, float 0.5, imaginary 2
 *
 * Source: The Python Language Reference, 2.4.5 to 2.4.7.
 */
import type { ConstantValue } from "../../language/nodes.ts";
import type { Parser } from "../parser.ts";

/** A number of at most this many digits is a safe integer. */
const SAFE_DIGITS = 15;
/** CPython refuses longer decimal literals, whose conversion takes quadratic time. */
const MAX_DIGITS = 4300;

/** The value of the literal from `start` to `end`, which the tokenizer has found well formed. */
export function numberValue(p: Parser, start: number, end: number): ConstantValue {
  let text = p.text.slice(start, end);
  if (text.includes("_")) text = text.replaceAll("_", "");
  const base = text.charCodeAt(1) | 32;
  if (text.charCodeAt(0) === 48 && (base === 120 || base === 111 || base === 98)) {
    return { kind: "int", value: BigInt(text) };
  }
  const last = text.charCodeAt(text.length - 1) | 32;
  if (last === 106) return { kind: "imaginary", value: Number(text.slice(0, -1)) };
  if (/[.eE]/.test(text)) return { kind: "float", value: Number(text) };
  if (text.length <= SAFE_DIGITS) return { kind: "int", value: BigInt(Number(text)) };
  const digits = text.replace(/^0+/, "").length;
  if (digits > MAX_DIGITS) throw p.error("too_many_digits", start, end, { limit: MAX_DIGITS, digits });
  return { kind: "int", value: BigInt(text) };
}
