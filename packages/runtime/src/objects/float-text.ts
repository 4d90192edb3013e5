/**
 * A double as text and back: `repr`, fixed and exponent notation, and the grammar of `float("...")`.
 *
 * From: numbers. To: decimal text, rounded half to even as CPython rounds.
 *
 * JavaScript's own conversions give the shortest digits that read back the same, as CPython's do; only the layout differs.
 * Its `toFixed` and `toExponential` are exact too, but round a tie upwards, so a tie is worked out with integers here.
 *
 * Source: Library Reference, "Format Specification Mini-Language" and `float`.
 */

/** `1e16` and up, and below `1e-4`, are written with an exponent. */
const REPR_EXPONENT = 16;

/** The text CPython's `repr(float)` gives for `value`. */
export function float_repr(value: number): string {
  const size = value < 0 ? -value : value;
  if (size >= 1e-4 && size < 1e16) return Number.isInteger(value) ? `${value}.0` : String(value);
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  // Both write at least the exponent's sign; `Infinity` is `inf`, NaN `nan`.
  if (size > 0 && size < Infinity) return value.toExponential().replace(/\d$/, two_digits);
  return String(value)
    .toLowerCase()
    .slice(0, value < 0 ? 4 : 3);
}

/** The last digit of an exponent, a zero before it where it is the only one. */
function two_digits(digit: string, at: number, text: string): string {
  return /\d/.test(text[at - 1]!) ? digit : `0${digit}`;
}

/** `-1.5e-7` in two: the digits as they stand, and the exponent. */
function text_parts(text: string): [string, number] {
  const at = text.indexOf("e");
  return [text.slice(0, at), Number(text.slice(at + 1))];
}

/** Sign, significant digits, and the decimal exponent of the first of them. */
export interface Decimal {
  readonly sign: "" | "-";
  readonly digits: string;
  readonly exponent: number;
}

/** The first `count` significant digits of a finite `value`, rounded half to even; `null` asks for the shortest that read back. */
function significant(value: number, count: number | null): Decimal {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  if (count === null) return split_exponent(sign, size.toExponential());
  if (size === 0) return { sign, digits: "0".repeat(count), exponent: 0 };
  if (count <= 100) {
    const next = count <= 99 ? size.toExponential(count) : "5e";
    // Only a digit 5 after the last one kept can be a tie.
    if (next[next.indexOf("e") - 1] !== "5") return split_exponent(sign, size.toExponential(count - 1));
  }
  let exponent = split_exponent("", size.toExponential()).exponent;
  let digits = String(scaled(size, count - 1 - exponent));
  if (digits.length > count) {
    exponent += 1;
    digits = digits.slice(0, count);
  }
  return { sign, digits, exponent };
}

function split_exponent(sign: "" | "-", text: string): Decimal {
  const [digits, exponent] = text_parts(text);
  return { sign, digits: digits.replace(".", ""), exponent };
}

/** A finite double as `mantissa * 2 ** exponent`, exactly; the mantissa is an integer below 2^53. */
export function decompose(value: number): { mantissa: number; exponent: number } {
  if (value === 0) return { mantissa: value, exponent: 0 };
  let mantissa = value;
  let exponent = 0;
  while (Math.abs(mantissa) >= 2 ** 53) {
    mantissa /= 2 ** 52;
    exponent += 52;
  }
  while (!Number.isInteger(mantissa)) {
    // Doubling is exact unless it overflows, and a value with a fraction is far from that.
    const step = Math.abs(mantissa) < 2 ** -600 ? 600 : Math.abs(mantissa) < 2 ** -60 ? 53 : 1;
    mantissa *= 2 ** step;
    exponent -= step;
  }
  // Dividing by a power of two may have left a fraction for the loop above to undo; both are exact.
  return { mantissa, exponent };
}

/** `value * 10 ** places` rounded half to even, for `value >= 0`. */
export function scaled(value: number, places: number): bigint {
  const { mantissa, exponent } = decompose(value);
  let above = BigInt(mantissa);
  let below = 1n;
  if (places >= 0) above *= 10n ** BigInt(places);
  else below *= 10n ** BigInt(-places);
  if (exponent >= 0) above <<= BigInt(exponent);
  else below <<= BigInt(-exponent);
  const whole = above / below;
  const twice = (above % below) * 2n;
  return twice > below || (twice === below && whole % 2n === 1n) ? whole + 1n : whole;
}

/** `'%.{places}f'` of a finite `value >= 0`. */
export function fixed_text(value: number, places: number): string {
  // A tie needs the value to end exactly at the binary digit after `places`; everything else `toFixed` rounds right, or shows whole.
  // The exponent is the host's to compute for many places only: a shift is cheaper.
  const power = places < 30 ? 2 << places : 2 ** (places + 1);
  const is_tie = Number.isInteger(value * power) && !Number.isInteger((value * power) / 2);
  if (places <= 50 && value < 1e15 && !is_tie) return value.toFixed(places);
  const digits = String(scaled(value, places)).padStart(places + 1, "0");
  if (places === 0) return digits;
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** `'%.{places}e'` of a finite `value >= 0`: an exponent of two digits at least. */
export function exponent_text(value: number, places: number, alternate: boolean): string {
  const { digits, exponent } = significant(value, places + 1);
  return exponent_layout(digits, exponent, alternate);
}

/**
 * `'%.{precision}g'` of a finite `value >= 0`; `null` asks for the shortest digits that read back.
 *
 * @param alternate  keep trailing zeros and the point
 * @param point      end an integral result in `.0`, as `repr` and the empty format do
 */
export function general_text(
  value: number,
  precision: number | null,
  alternate: boolean,
  point: boolean,
): string {
  const count = precision === null ? null : Math.max(precision, 1);
  const { digits, exponent } = significant(value, count);
  // With ".0" to come, a precision must leave room for its digit.
  const limit = count === null ? REPR_EXPONENT : point ? count - 1 : count;
  return general_layout(digits, exponent, limit, alternate, point);
}

function general_layout(
  digits: string,
  exponent: number,
  limit: number,
  alternate: boolean,
  point: boolean,
): string {
  const kept = alternate ? digits : digits.replace(/0+$/, "") || "0";
  if (exponent < -4 || exponent >= limit) return exponent_layout(kept, exponent, alternate);
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${kept}`;
  const whole = kept.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = kept.slice(exponent + 1);
  if (rest !== "") return `${whole}.${rest}`;
  return point ? `${whole}.0` : alternate ? `${whole}.` : whole;
}

function exponent_layout(digits: string, exponent: number, alternate: boolean): string {
  const rest = digits.slice(1);
  const mantissa = rest !== "" || alternate ? `${digits[0]}.${rest}` : digits;
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${size}`;
}

const FLOAT =
  /^[+-]?(?:(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan)$/i;

/** The number that `float(text)` reads, or null when the text is none. `text` has ASCII digits and no white space round it. */
export function parse_float(text: string): number | null {
  if (!FLOAT.test(text)) return null;
  const plain = Number(text.includes("_") ? text.replaceAll("_", "") : text);
  if (!Number.isNaN(plain)) return plain;
  if (/nan$/i.test(text)) return NaN;
  return text.startsWith("-") ? -Infinity : Infinity;
}
