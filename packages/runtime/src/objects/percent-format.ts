/**
 * `"%s is %d" % (name, age)`: formatting in the way of C's printf.
 *
 * From: a text with conversions, and a tuple, a mapping, or one value. To: text.
 *
 * Source: Library Reference, "printf-style String Formatting"; the words of errors are CPython's.
 */
import { MemoryError, OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { exponent_text, fixed_text, general_text } from "./float-text.ts";
import { is_instance } from "./frame.ts";
import { index_of, try_index } from "./index-of.ts";
import { type Int, int_of_double, int_to_double } from "./int-ops.ts";
import { int_text } from "./int-text.ts";
import { type_name, type_of } from "./object.ts";
import { repr, str_of } from "./repr.ts";
import { ascii_text } from "./str-repr.ts";
import { Tuple } from "./tuple.ts";
import { IntObject, StrObject } from "./types.ts";
import { code_point_length, code_points } from "./unicode.ts";

/** A conversion as it is written: `%(key)-+0#8.3d`. */
interface Conversion {
  readonly minus: boolean;
  readonly plus: boolean;
  readonly blank: boolean;
  readonly alternate: boolean;
  readonly zero: boolean;
  readonly width: number;
  /** -1 when not given. */
  readonly precision: number;
  readonly code: string;
  /** Where it ends in the format. */
  readonly end: number;
}

/** Hands out the values one after the other, or by key. */
class Arguments {
  readonly all: unknown;
  readonly values: readonly unknown[];
  /** Text, or bytes: for the messages. */
  readonly kind: string;
  used = 0;

  constructor(all: unknown, kind: string) {
    this.all = all;
    this.kind = kind;
    this.values = all instanceof Tuple ? all.$items : [all];
  }

  next(): unknown {
    if (this.used >= this.values.length) throw TypeError("not enough arguments for format string");
    return this.values[this.used++];
  }

  /** A size given by `*`. */
  next_size(kind: "int" | "ssize_t"): number {
    const value = this.next();
    const plain = value instanceof IntObject ? value.$value : value;
    if (typeof plain !== "number" && typeof plain !== "bigint" && typeof plain !== "boolean") {
      throw TypeError("* wants int");
    }
    const size = Number(plain);
    const limit = kind === "int" ? 2 ** 31 : Number.MAX_SAFE_INTEGER;
    if (size >= limit || size < -limit) throw OverflowError(`Python int too large to convert to C ${kind}`);
    return size;
  }

  /** The width and the precision that stand as `*`, in that order. */
  next_sizes({ is_width_given, is_precision_given, conversion }: Piece): Partial<Conversion> {
    const sizes: { width?: number; minus?: boolean; precision?: number } = {};
    if (is_width_given) {
      const width = this.next_size("ssize_t");
      sizes.width = Math.abs(width);
      sizes.minus = width < 0 || conversion?.minus === true;
    }
    if (is_precision_given) sizes.precision = Math.max(0, this.next_size("int"));
    return sizes;
  }

  keyed(key: unknown): unknown {
    this.used = this.values.length;
    const all = this.all as { __getitem__?: (key: unknown) => unknown };
    if (Array.isArray(this.all))
      throw TypeError(`list indices must be integers or slices, not ${type_name(key)}`);
    return all.__getitem__!(key);
  }

  finish(): void {
    if (this.used === this.values.length || Array.isArray(this.all)) return;
    if (is_mapping(this.all) && !(this.kind === "bytes" && "$bytes" in (this.all as object))) return;
    throw TypeError(`not all arguments converted during ${this.kind} formatting`);
  }
}

/** Has it subscripts, and is it neither tuple nor text? */
function is_mapping(x: unknown): boolean {
  if (typeof x !== "object" || x === null || x instanceof Tuple || x instanceof StrObject) return false;
  return typeof (type_of(x).prototype as { __getitem__?: unknown }).__getitem__ === "function";
}

/** Texts for the codes that take any object: `s`, `r`, `a`, and `b` in bytes. */
export interface Converters {
  readonly kind: "string" | "bytes";
  readonly codes: Readonly<Record<string, (x: unknown) => string>>;
  /** What stands in brackets, as a key of the mapping. */
  readonly key: (text: string) => unknown;
  /** CPython's words for a real that is none. */
  readonly not_real: string;
}

const TEXT: Converters = {
  kind: "string",
  codes: { s: str_of, r: repr, a: (x) => ascii_text(repr(x)), c: character },
  key: (text) => text,
  not_real: "must be real number, not",
};

/** One conversion of a format, and the text before it. What is wrong with it is raised when its turn comes. */
interface Piece {
  readonly before: string;
  /** What stands in brackets; undefined without brackets, null where they do not close. */
  readonly key: string | null | undefined;
  readonly is_width_given: boolean;
  readonly is_precision_given: boolean;
  /** Undefined after the last conversion, or where the format is at fault. */
  readonly conversion: Conversion | undefined;
  /** The words of a ValueError, or "". */
  readonly fault: string;
}

/** The formats read last, by their text: a format is mostly used in a loop. */
const FORMATS: Map<string, readonly Piece[]> = /* @__PURE__ */ new Map();
const REMEMBERED = 200;

function pieces_of(text: string): readonly Piece[] {
  let pieces = FORMATS.get(text);
  if (pieces === undefined) {
    pieces = read_format(text);
    if (FORMATS.size >= REMEMBERED) FORMATS.clear();
    FORMATS.set(text, pieces);
  }
  return pieces;
}

function read_format(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before = "";
  let at = 0;
  for (;;) {
    const found = text.indexOf("%", at);
    before += text.slice(at, found === -1 ? text.length : found);
    at = found + 1;
    if (text[at] === "%" && found !== -1) {
      before += "%";
      at += 1;
      continue;
    }
    const piece = found === -1 ? end_piece(before, "") : read_piece(text, at, before);
    pieces.push(piece);
    if (piece.conversion === undefined) return pieces;
    at = piece.conversion.end;
    before = "";
  }
}

function end_piece(before: string, fault: string, start?: Partial<Piece>): Piece {
  return {
    before,
    key: undefined,
    is_width_given: false,
    is_precision_given: false,
    ...start,
    conversion: undefined,
    fault,
  };
}

/** @param start  behind the `%` */
function read_piece(text: string, start: number, before: string): Piece {
  let at = start;
  let key: string | undefined;
  if (text[at] === "(") {
    const end = closing(text, at);
    if (end < 0) return end_piece(before, "", { key: null });
    key = text.slice(at + 1, end);
    at = end + 1;
  }
  let flags = "";
  while (is_flag(text.charCodeAt(at))) flags += text[at++];
  const is_width_given = text[at] === "*";
  const width = is_width_given ? "*" : digits_at(text, at);
  at += width.length;
  const begun = { key, is_width_given, is_precision_given: false };
  if (Number(width) >= 2 ** 63) return end_piece(before, "width too big", begun);
  let precision = "";
  const has_precision = text[at] === ".";
  if (has_precision) {
    at += 1;
    begun.is_precision_given = text[at] === "*";
    precision = begun.is_precision_given ? "*" : digits_at(text, at);
    at += precision.length;
    if (Number(precision) > 0x7fffffff) return end_piece(before, "precision too big", begun);
  }
  if (at < text.length && "hlL".includes(text[at]!)) at += 1;
  if (at >= text.length) return end_piece(before, "incomplete format", begun);
  const code = String.fromCodePoint(text.codePointAt(at)!);
  const conversion: Conversion = {
    minus: flags.includes("-"),
    plus: flags.includes("+"),
    blank: flags.includes(" "),
    alternate: flags.includes("#"),
    zero: flags.includes("0"),
    width: is_width_given ? 0 : Number(width),
    precision: has_precision && !begun.is_precision_given ? Number(precision) : -1,
    code,
    end: at + code.length,
  };
  return { before, ...begun, conversion, fault: "" };
}

/** @throws TypeError, ValueError, KeyError  with CPython's words */
export function percent_format(text: string, all: unknown, texts: Converters = TEXT): string {
  const values = new Arguments(all, texts.kind);
  let result = "";
  for (const piece of pieces_of(text)) {
    result += piece.before;
    const { key, fault } = piece;
    let value: unknown;
    if (key !== undefined) {
      const is_text = texts.kind === "bytes" && "$bytes" in Object(all);
      if ((!is_mapping(all) && !Array.isArray(all)) || is_text) throw TypeError("format requires a mapping");
      if (key === null) throw ValueError("incomplete format key");
      value = values.keyed(texts.key(key));
    }
    const sizes = piece.is_width_given || piece.is_precision_given ? values.next_sizes(piece) : null;
    if (fault !== "") throw ValueError(fault);
    if (piece.conversion === undefined) break;
    if (key === undefined) value = values.next();
    result += converted(value, sizes === null ? piece.conversion : { ...piece.conversion, ...sizes }, texts);
  }
  values.finish();
  return result;
}

function converted(value: unknown, conversion: Conversion, texts: Converters): string {
  const { code, end } = conversion;
  const shown_by = texts.codes[code];
  if (shown_by !== undefined) {
    return padded_text(shown_by(value), code === "c" ? { ...conversion, precision: -1 } : conversion);
  }
  if ("diouxXeEfFgG".includes(code)) return convert(value, conversion, texts.not_real);
  const shown = code > " " && code < "\x7f" ? code : "?";
  const number = code.codePointAt(0)!.toString(16);
  throw ValueError(`unsupported format character '${shown}' (0x${number}) at index ${end - code.length}`);
}

/** `-`, `+`, a blank, `#`, `0`. */
function is_flag(unit: number): boolean {
  return unit === 45 || unit === 43 || unit === 32 || unit === 35 || unit === 48;
}

function digits_at(text: string, at: number): string {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return text.slice(at, end);
}

/** The bracket that closes the one at `open`, or -1: brackets in a key are counted. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "(") depth += 1;
    else if (text[i] === ")" && --depth === 0) return i;
  }
  return -1;
}

function convert(value: unknown, conversion: Conversion, not_real: string): string {
  switch (conversion.code) {
    case "d":
    case "i":
    case "u":
      return integer(int_text(decimal_int(value, conversion.code)), "", conversion);
    case "x":
    case "X":
    case "o": {
      const int = based_int(value, conversion.code);
      const radix = conversion.code === "o" ? 8 : 16;
      const digits = int.toString(radix);
      const upper = conversion.code === "X" ? digits.toUpperCase() : digits;
      return integer(upper, conversion.alternate ? `0${conversion.code}` : "", conversion);
    }
    default:
      return real(double_of(value, not_real), conversion);
  }
}

function padded_text(text: string, { precision, width, minus }: Conversion): string {
  const kept =
    precision >= 0 && code_point_length(text) > precision
      ? code_points(text).slice(0, precision).join("")
      : text;
  if (width === 0) return kept;
  const missing = Math.max(0, width - code_point_length(kept));
  return minus ? kept + filling(" ", missing) : filling(" ", missing) + kept;
}

/** The host's strings end at about 2^29 code units. */
function filling(character: string, count: number): string {
  if (count > 0x1fffffe8) throw MemoryError();
  return character.repeat(count);
}

function character(value: unknown): string {
  if (typeof value === "string" || value instanceof StrObject) {
    const text = String(value);
    if (code_point_length(text) !== 1) throw TypeError("%c requires int or char");
    return text;
  }
  const code = value instanceof Float ? undefined : fitting(() => try_index(value));
  if (code === undefined) throw TypeError("%c requires int or char");
  if (code < 0 || code > 0x10ffff) throw OverflowError("%c arg not in range(0x110000)");
  return String.fromCodePoint(Number(code));
}

/** Reals are cut off towards zero. */
function decimal_int(value: unknown, code: string): Int {
  if (typeof value !== "object") {
    const index = try_index(value);
    if (index !== undefined) return index;
  }
  if (value instanceof Float || typeof value === "number") {
    const double = Number(value);
    if (Number.isNaN(double)) throw ValueError("cannot convert float NaN to integer");
    if (!Number.isFinite(double)) throw OverflowError("cannot convert float infinity to integer");
    return int_of_double(Math.trunc(double));
  }
  const method = object_method(value, "__int__");
  const int = fitting(() => (method === undefined ? try_index(value) : index_of(method.call(value))));
  if (int !== undefined) return int;
  throw TypeError(`%${code} format: a real number is required, not ${type_name(value)}`);
}

function based_int(value: unknown, code: string): Int {
  const index = fitting(() => try_index(value));
  if (index === undefined)
    throw TypeError(`%${code} format: an integer is required, not ${type_name(value)}`);
  return index;
}

/** What `convert` makes of a value; undefined when its type does not fit, whoever says so. */
function fitting(convert: () => Int | undefined): Int | undefined {
  try {
    return convert();
  } catch (error) {
    if (is_instance(error, TypeError)) return undefined;
    throw error;
  }
}

function object_method(value: unknown, name: string): ((this: unknown) => unknown) | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const method = (type_of(value).prototype as Record<string, unknown>)[name];
  return typeof method === "function" ? (method as (this: unknown) => unknown) : undefined;
}

/** `digits` may begin with a minus. */
function integer(digits: string, prefix: string, conversion: Conversion): string {
  const { width, precision, plus, blank } = conversion;
  if (width === 0 && precision < 0 && prefix === "" && !plus && !blank) return digits;
  const negative = digits.startsWith("-");
  const size = negative ? digits.slice(1) : digits;
  return number_text(negative, prefix, size.padStart(conversion.precision, "0"), conversion);
}

function number_text(negative: boolean, prefix: string, digits: string, conversion: Conversion): string {
  const { minus, plus, blank, zero, width } = conversion;
  const sign = negative ? "-" : plus ? "+" : blank ? " " : "";
  const missing = Math.max(0, width - sign.length - prefix.length - digits.length);
  if (minus) return sign + prefix + digits + filling(" ", missing);
  return zero
    ? sign + prefix + filling("0", missing) + digits
    : filling(" ", missing) + sign + prefix + digits;
}

function real(double: number, conversion: Conversion): string {
  const { code, alternate } = conversion;
  const precision = conversion.precision < 0 ? 6 : conversion.precision;
  const size = Math.abs(double);
  let text: string;
  if (!Number.isFinite(size)) text = size === Infinity ? "inf" : "nan";
  else if (code === "f" || code === "F") {
    text = fixed_text(size, precision) + (alternate && precision === 0 ? "." : "");
  } else if (code === "e" || code === "E") text = exponent_text(size, precision, alternate);
  else text = general_text(size, precision, alternate, false);
  const cased = code < "a" ? text.toUpperCase() : text;
  return number_text(double < 0 || Object.is(double, -0), "", cased, conversion);
}

function double_of(value: unknown, not_real: string): number {
  if (value instanceof Float) return value.$value;
  if (typeof value === "number") return value;
  const method = object_method(value, "__float__");
  if (method !== undefined) return Number(method.call(value));
  const index = try_index(value);
  if (index === undefined) throw TypeError(`${not_real} ${type_name(value)}`);
  return int_to_double(index);
}
