/**
 * The format specification mini-language: reading it, and padding and grouping what it asks for.
 *
 * From: the text after the colon of a replacement field. To: its parts, and text of the wanted width.
 * What each type of value does with the parts is in `format.ts`.
 *
 * Source: Library Reference, "Format Specification Mini-Language".
 */
import { ValueError } from "./exceptions.ts";

export interface FormatSpec {
  /** One code point; a space when none is given. */
  readonly fill: string;
  /** `""` when none is given: then the type decides. */
  readonly align: string;
  /** A `0` before the width, with no fill character given: numbers are padded after their sign. */
  readonly zero: boolean;
  readonly sign: string;
  /** `z`: what rounds to a negative zero loses its sign. */
  readonly no_negative_zero: boolean;
  /** `#` */
  readonly alternate: boolean;
  /** In code points; 0 when not given. */
  readonly width: number;
  /** `""`, `","` or `"_"` */
  readonly grouping: string;
  /** -1 when not given. */
  readonly precision: number;
  /** One code point, or `""`. */
  readonly type: string;
}

/** Specifications that were read: a program has few. */
const known: Map<string, FormatSpec> = /* @__PURE__ */ new Map();
const MOST_KNOWN = 256;

/**
 * @param type_name  the value's type, for the message
 * @throws ValueError  with CPython's words
 */
export function parse_spec(text: string, type_name: string): FormatSpec {
  let spec = known.get(text);
  if (spec === undefined) {
    spec = read_spec(text, type_name);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, spec);
  }
  return spec;
}

function read_spec(text: string, type_name: string): FormatSpec {
  let at = 0;
  let fill = "";
  let align = "";
  const first = first_character(text);
  if (is_align(text[first.length])) {
    fill = first;
    align = text[first.length]!;
    at = first.length + 1;
  } else if (is_align(text[0])) {
    align = text[0]!;
    at = 1;
  }
  const sign = one_of(text, at, "+- ");
  at += sign.length;
  const z = one_of(text, at, "z");
  at += z.length;
  const hash = one_of(text, at, "#");
  at += hash.length;
  const zero = fill === "" ? one_of(text, at, "0") : "";
  at += zero.length;

  const width = digits_at(text, at);
  at += width.length;
  let grouping = one_of(text, at, ",");
  at += grouping.length;
  if (text[at] === "_") {
    if (grouping !== "") throw ValueError("Cannot specify both ',' and '_'.");
    grouping = "_";
    at += 1;
    if (text[at] === ",") throw ValueError("Cannot specify both ',' and '_'.");
  }
  let precision = -1;
  if (text[at] === ".") {
    const places = digits_at(text, at + 1);
    if (places === "") throw ValueError("Format specifier missing precision");
    precision = count(places);
    at += 1 + places.length;
  }
  const rest = text.slice(at);
  const type = first_character(rest);
  if (rest !== type) throw ValueError(`Invalid format specifier '${text}' for object of type '${type_name}'`);
  if (grouping !== "" && !groupable(type, grouping)) throw ValueError(cannot_group(grouping, type));
  return {
    fill: fill === "" ? (zero === "" ? " " : "0") : fill,
    align,
    zero: zero !== "",
    sign,
    no_negative_zero: z !== "",
    alternate: hash !== "",
    width: width === "" ? 0 : count(width),
    grouping,
    precision,
    type,
  };
}

/** The first code point; nothing of nothing. */
function first_character(text: string): string {
  const unit = text.charCodeAt(0);
  return unit >= 0xd800 && unit <= 0xdbff ? String.fromCodePoint(text.codePointAt(0)!) : text.slice(0, 1);
}

function is_align(character: string | undefined): boolean {
  return character === "<" || character === ">" || character === "^" || character === "=";
}

function one_of(text: string, at: number, characters: string): string {
  const character = text[at];
  return character !== undefined && characters.includes(character) ? character : "";
}

function digits_at(text: string, at: number): string {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return text.slice(at, end);
}

function count(digits: string): number {
  const value = Number(digits);
  if (value > Number.MAX_SAFE_INTEGER) throw ValueError("Too many decimal digits in format string");
  return value;
}

function groupable(type: string, grouping: string): boolean {
  if (type === "") return true;
  return "defgEG%F".includes(type) || (grouping === "_" && "boxX".includes(type));
}

/** CPython's words for a grouping that the type has no use for. */
export function cannot_group(grouping: string, type: string): string {
  return `Cannot specify '${grouping}' with '${code_name(type)}'.`;
}

/** CPython's words for a type code the value does not know. */
export function unknown_code(type: string, type_name: string): string {
  return `Unknown format code '${code_name(type)}' for object of type '${type_name}'`;
}

function code_name(type: string): string {
  const code = type.codePointAt(0) ?? 0;
  return code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
}

/** `text`, which is `length` code points long, padded to the width; `align` is the type's own when the specification has none. */
export function pad(text: string, length: number, spec: FormatSpec, align: string): string {
  const missing = spec.width - length;
  if (missing <= 0) return text;
  switch (spec.align === "" ? align : spec.align) {
    case "<":
      return text + spec.fill.repeat(missing);
    case "^": {
      const left = missing >> 1;
      return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left);
    }
    default:
      return spec.fill.repeat(missing) + text;
  }
}

/** A number's text in parts, all ASCII: the `=` alignment pads after `sign` and `prefix`, grouping touches `digits` alone. */
export interface NumberParts {
  readonly sign: string;
  readonly prefix: string;
  readonly digits: string;
  /** From the point on: fraction, exponent, per cent sign. */
  readonly rest: string;
}

/**
 * The parts put together, grouped, and padded to the width.
 *
 * @param extra  code points minus code units of `rest`: -1 for an astral character, else 0
 */
export function pad_number(parts: NumberParts, spec: FormatSpec, extra = 0): string {
  const { sign, prefix, digits, rest } = parts;
  const align = spec.align === "" ? (spec.zero ? "=" : ">") : spec.align;
  const around = sign.length + prefix.length + rest.length + extra;
  const zeros = align === "=" && spec.fill === "0";
  // `inf` and `nan` have no digits: their zeros, if any, are not grouped.
  const grouped =
    spec.grouping === "" || digits === "" ? digits : group(digits, spec, zeros ? spec.width - around : 0);
  const missing = spec.width - around - grouped.length;
  if (missing <= 0) return sign + prefix + grouped + rest;
  if (align === "=") return sign + prefix + spec.fill.repeat(missing) + grouped + rest;
  return pad(sign + prefix + grouped + rest, around + grouped.length, spec, ">");
}

/** Digits in threes (fours for `_` with a power-of-two base), filled with zeros to `width` or one more, so that no separator leads. */
function group(digits: string, spec: FormatSpec, width: number): string {
  const size = spec.type !== "" && "boxX".includes(spec.type) ? 4 : 3;
  let wanted = digits.length;
  while (wanted + Math.floor((wanted - 1) / size) < width) wanted += 1;
  const all = digits.padStart(wanted, "0");
  let text = all.slice(-size);
  for (let end = all.length - size; end > 0; end -= size) {
    text = all.slice(Math.max(0, end - size), end) + spec.grouping + text;
  }
  return text;
}
