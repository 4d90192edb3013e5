/**
 * `float.fromhex`: a double from hexadecimal text, rounded once.
 *
 * Source: Library Reference, `float.fromhex`; C99 7.20.1.3.
 */
import { strip_space } from "./digits.ts";
import { OverflowError, ValueError } from "./exceptions.ts";
import { ratio_to_double } from "./int-ops.ts";

const HEX = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i;

/** @throws ValueError  "invalid hexadecimal floating-point string" */
export function parse_hex_float(text: string): number {
  const bare = strip_space(text);
  const word = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i.exec(bare);
  if (word !== null) {
    if (word[2] === undefined) return NaN;
    return word[1] === "-" ? -Infinity : Infinity;
  }
  const found = HEX.exec(bare);
  const digits = (found?.[2] ?? "") + (found?.[3] ?? "");
  if (found === null || digits === "") throw ValueError("invalid hexadecimal floating-point string");
  const mantissa = BigInt(`0x${digits}`);
  const exponent = Number(found[4] ?? 0) - 4 * (found[3] ?? "").length;
  const size = mantissa === 0n ? 0 : scaled(mantissa, exponent, digits.length * 4);
  return found[1] === "-" ? -size : size;
}

/** @param bits  at least as many as the mantissa has */
function scaled(mantissa: bigint, exponent: number, bits: number): number {
  if (exponent + bits < -1100) return 0;
  if (exponent > 1100) throw too_large();
  const size =
    exponent >= 0
      ? ratio_to_double(mantissa << BigInt(exponent), 1n)
      : ratio_to_double(mantissa, 1n << BigInt(-exponent));
  if (size === Infinity) throw too_large();
  return size;
}

function too_large(): Error {
  return OverflowError("hexadecimal value too large to represent as a float");
}
