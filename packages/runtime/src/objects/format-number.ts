/**
 * `format()` of int, float, complex and str by a specification already read.
 *
 * From: a value and a FormatSpec. To: text.
 *
 * Source: Library Reference, "Format Specification Mini-Language"; the words of errors are CPython's.
 */
import { OverflowError, ValueError } from "./exceptions.ts";
import { exponent_text, fixed_text, float_repr, general_text } from "./float-text.ts";
import {
  cannot_group,
  type FormatSpec,
  type NumberParts,
  pad,
  pad_number,
  parse_spec,
  unknown_code,
} from "./format-spec.ts";
import { type Int, int_to_double } from "./int-ops.ts";
import { int_text } from "./int-text.ts";
import { code_point_length, code_points } from "./unicode.ts";

/** @param type_name  for the messages: that of a class that derives from str, too */
export function format_str(text: string, spec_text: string, type_name = "str"): string {
  const spec = parse_spec(spec_text, type_name);
  if (spec.type !== "" && spec.type !== "s") throw ValueError(unknown_code(spec.type, type_name));
  if (spec.grouping !== "") throw ValueError(cannot_group(spec.grouping, "s"));
  if (spec.sign === " ") throw ValueError("Space not allowed in string format specifier");
  if (spec.sign !== "") throw ValueError("Sign not allowed in string format specifier");
  if (spec.no_negative_zero)
    throw ValueError("Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alternate) throw ValueError("Alternate form (#) not allowed in string format specifier");
  if (spec.align === "=") throw ValueError("'=' alignment not allowed in string format specifier");
  let length = code_point_length(text);
  let kept = text;
  if (spec.precision >= 0 && spec.precision < length) {
    length = spec.precision;
    kept = text.length === length ? text : code_points(text).slice(0, length).join("");
  }
  return pad(kept, length, spec, "<");
}

/** @param type_name  `int` or `bool`, for the messages */
export function format_int(value: Int, spec_text: string, type_name: string): string {
  const spec = parse_spec(spec_text, type_name);
  switch (spec.type) {
    case "":
    case "d":
    case "n":
    case "b":
    case "o":
    case "x":
    case "X":
      return format_integer(value, spec);
    case "c":
      return format_character(value, spec);
    case "e":
    case "E":
    case "f":
    case "F":
    case "g":
    case "G":
    case "%":
      return format_double(int_to_double(value), spec);
    default:
      throw ValueError(unknown_code(spec.type, type_name));
  }
}

function refuse_for_int(spec: FormatSpec): void {
  if (spec.precision >= 0) throw ValueError("Precision not allowed in integer format specifier");
  if (spec.no_negative_zero)
    throw ValueError("Negative zero coercion (z) not allowed in integer format specifier");
}

function format_integer(value: Int, spec: FormatSpec): string {
  refuse_for_int(spec);
  const negative = value < 0;
  const size = negative ? -value : value;
  let digits: string;
  let prefix = "";
  switch (spec.type) {
    case "b":
      digits = size.toString(2);
      prefix = "0b";
      break;
    case "o":
      digits = size.toString(8);
      prefix = "0o";
      break;
    case "x":
      digits = size.toString(16);
      prefix = "0x";
      break;
    case "X":
      digits = size.toString(16).toUpperCase();
      prefix = "0X";
      break;
    default:
      digits = int_text(size);
  }
  const parts = { sign: sign_text(negative, spec), prefix: spec.alternate ? prefix : "", digits, rest: "" };
  return pad_number(parts, spec);
}

function format_character(value: Int, spec: FormatSpec): string {
  refuse_for_int(spec);
  if (spec.sign !== "") throw ValueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) throw ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (typeof value === "bigint") throw OverflowError("Python int too large to convert to C long");
  if (value < 0 || value > 0x10ffff) throw OverflowError("%c arg not in range(0x110000)");
  const text = String.fromCodePoint(value);
  const parts = { sign: "", prefix: "", digits: "", rest: text };
  return pad_number(parts, spec, 1 - text.length);
}

function sign_text(negative: boolean, spec: FormatSpec): string {
  if (negative) return "-";
  return spec.sign === "-" ? "" : spec.sign;
}

export function format_float(value: number, spec_text: string, type_name = "float"): string {
  const spec = parse_spec(spec_text, type_name);
  if (spec.type !== "" && !"eEfFgGn%".includes(spec.type))
    throw ValueError(unknown_code(spec.type, type_name));
  return format_double(value, spec);
}

function format_double(value: number, spec: FormatSpec): string {
  return pad_number(double_parts(value, spec, spec.type === ""), spec);
}

/** @param point  an integral value without a type code ends in ".0" */
function double_parts(value: number, spec: FormatSpec, point: boolean): NumberParts {
  const { type, precision, alternate } = spec;
  const scaled = type === "%" ? value * 100 : value;
  let negative = scaled < 0 || Object.is(scaled, -0);
  const size = Math.abs(scaled);
  let text: string;
  if (!Number.isFinite(size)) text = size === Infinity ? "inf" : "nan";
  else {
    const places = precision < 0 ? 6 : precision;
    switch (type) {
      case "e":
      case "E":
        text = exponent_text(size, places, alternate);
        break;
      case "f":
      case "F":
      case "%":
        text = fixed_text(size, places);
        if (alternate && places === 0) text += ".";
        break;
      case "":
        if (precision >= 0) text = general_text(size, precision, alternate, point);
        else if (point && !alternate) text = float_repr(size);
        else text = general_text(size, null, alternate, point);
        break;
      default:
        text = general_text(size, places, alternate, false);
    }
  }
  if (spec.no_negative_zero && negative && !/[1-9]/.test(text.split("e")[0]!) && Number.isFinite(size))
    negative = false;
  if (type === "E" || type === "F" || type === "G") text = text.toUpperCase();
  let end = 0;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  const rest = text.slice(end) + (type === "%" ? "%" : "");
  return { sign: sign_text(negative, spec), prefix: "", digits: text.slice(0, end), rest };
}

export function format_complex(real: number, imaginary: number, spec_text: string): string {
  const spec = parse_spec(spec_text, "complex");
  if (spec.type !== "" && !"eEfFgGn".includes(spec.type))
    throw ValueError(unknown_code(spec.type, "complex"));
  if (spec.fill === "0") throw ValueError("Zero padding is not allowed in complex format specifier");
  if (spec.align === "=") throw ValueError("'=' alignment flag is not allowed in complex format specifier");
  const bare = { ...spec, width: 0 };
  const brackets = spec.type === "";
  const alone = brackets && real === 0 && !Object.is(real, -0);
  const first = alone ? "" : pad_number(double_parts(real, bare, false), bare);
  const part = alone ? bare : { ...bare, sign: "+" };
  const second = pad_number(double_parts(imaginary, part, false), part);
  const text = brackets && !alone ? `(${first}${second}j)` : `${first}${second}j`;
  return pad(text, text.length, spec, ">");
}

/** `repr(complex)` */
export function complex_repr(real: number, imaginary: number): string {
  const part = (value: number) => float_repr(value).replace(/\.0$/, "");
  if (real === 0 && !Object.is(real, -0)) return `${part(imaginary)}j`;
  const second = part(imaginary);
  return `(${part(real)}${second.startsWith("-") ? "" : "+"}${second}j)`;
}
