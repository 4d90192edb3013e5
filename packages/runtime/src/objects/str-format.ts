/**
 * `"{0.name!r:>{width}}".format(...)`: replacement fields in a text.
 *
 * From: a text with fields, and where their values come from. To: text.
 *
 * Source: Library Reference, "Format String Syntax"; the words of errors are CPython's.
 */
import { getattr_of } from "./all-attributes.ts";
import { IndexError, TypeError, ValueError } from "./exceptions.ts";
import { format } from "./format.ts";
import { class_item } from "./generic-alias.ts";
import { mangle } from "./names.ts";
import { is_type, metaclass_method, type_name, type_of } from "./object.ts";
import { repr, str_of } from "./repr.ts";
import { ascii_text } from "./str-repr.ts";

/** Where the values of fields come from: positions and names. */
export interface FieldValues {
  /** null for `format_map`, which has no positions. */
  readonly positional: readonly unknown[] | null;
  readonly named: (name: string) => unknown;
}

/** Fields are numbered by themselves (`{}`) or by hand (`{0}`), not both. */
interface Numbering {
  next: number;
  manual: boolean;
}

/** `text.format(*positional, **named)`. @throws ValueError, KeyError, IndexError  with CPython's words */
export function format_fields(text: string, values: FieldValues): string {
  return expand(text, values, { next: 0, manual: false }, 2);
}

/** @param depth  how many levels of fields may still be opened: a specification may hold fields, those hold none */
function expand(text: string, values: FieldValues, numbering: Numbering, depth: number): string {
  if (depth === 0) throw ValueError("Max string recursion exceeded");
  let result = "";
  let at = 0;
  while (at < text.length) {
    const character = text[at]!;
    if (character !== "{" && character !== "}") {
      const next = text.slice(at).search(/[{}]/);
      const end = next === -1 ? text.length : at + next;
      result += text.slice(at, end);
      at = end;
    } else if (text[at + 1] === character) {
      result += character;
      at += 2;
    } else if (character === "}") {
      throw ValueError("Single '}' encountered in format string");
    } else {
      if (at + 1 === text.length) throw ValueError("Single '{' encountered in format string");
      const end = field_end(text, at + 1);
      result += field(text.slice(at + 1, end), values, numbering, depth);
      at = end + 1;
    }
  }
  return result;
}

/** The brace that closes the field which begins at `start`. */
function field_end(text: string, start: number): number {
  let depth = 1;
  let subscript = false;
  let spec = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (subscript) subscript = character !== "]";
    else if (character === "[" && !spec) subscript = true;
    else if (character === "{") {
      if (!spec) throw ValueError("unexpected '{' in field name");
      depth += 1;
    } else if (character === "}") {
      depth -= 1;
      if (depth === 0) return at;
    } else if (character === ":" || character === "!") {
      // Braces and brackets after the name belong to the specification.
      spec = true;
    }
  }
  if (text.endsWith("!")) throw ValueError("end of string while looking for conversion specifier");
  throw ValueError(
    spec && /^[^:]*![^:]?$/.test(text.slice(start))
      ? "unmatched '{' in format spec"
      : "expected '}' before end of string",
  );
}

function field(body: string, values: FieldValues, numbering: Numbering, depth: number): string {
  const name_end = name_length(body);
  const name = body.slice(0, name_end);
  let rest = body.slice(name_end);
  let conversion = "";
  if (rest.startsWith("!")) {
    if (rest.length === 1) throw ValueError("unmatched '{' in format spec");
    conversion = String.fromCodePoint(rest.codePointAt(1)!);
    rest = rest.slice(1 + conversion.length);
    if (rest !== "" && !rest.startsWith(":")) throw ValueError("expected ':' after conversion specifier");
  }
  const value = converted(lookup(name, values, numbering), conversion);
  const spec = rest.slice(1);
  return format(value, /[{}]/.test(spec) ? expand(spec, values, numbering, depth - 1) : spec);
}

/** A colon or exclamation mark inside brackets belongs to the name. */
function name_length(body: string): number {
  let subscript = false;
  for (let at = 0; at < body.length; at++) {
    const character = body[at];
    if (character === "[") subscript = true;
    else if (character === "]") subscript = false;
    else if (!subscript && (character === ":" || character === "!")) return at;
  }
  return body.length;
}

function converted(value: unknown, conversion: string): unknown {
  switch (conversion) {
    case "":
      return value;
    case "r":
      return repr(value);
    case "s":
      return str_of(value);
    case "a":
      return ascii_text(repr(value));
    default: {
      const code = conversion.codePointAt(0)!;
      const shown = code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`;
      throw ValueError(`Unknown conversion specifier ${shown}`);
    }
  }
}

/** The value of `0.name[key]`. */
function lookup(name: string, values: FieldValues, numbering: Numbering): unknown {
  const first = /^[^.[]*/.exec(name)![0];
  let value = base_value(first, values, numbering);
  let at = first.length;
  while (at < name.length) {
    if (name[at] === ".") {
      const attribute = /^[^.[]*/.exec(name.slice(at + 1))![0];
      if (attribute === "") throw ValueError("Empty attribute in format string");
      value = getattr_of(value, mangle(attribute));
      at += 1 + attribute.length;
    } else if (name[at] === "[") {
      const end = name.indexOf("]", at);
      if (end === -1) throw ValueError("Missing ']' in format string");
      const key = name.slice(at + 1, end);
      if (key === "") throw ValueError("Empty attribute in format string");
      value = subscript(value, /^\d+$/.test(key) ? Number(key) : key);
      at = end + 1;
    } else throw ValueError("Only '.' or '[' may follow ']' in format field specifier");
  }
  return value;
}

function base_value(name: string, values: FieldValues, numbering: Numbering): unknown {
  if (name !== "" && !/^\d+$/.test(name)) return values.named(name);
  if (name === "") {
    if (numbering.manual) {
      throw ValueError("cannot switch from manual field specification to automatic field numbering");
    }
  } else {
    if (numbering.next > 0) {
      throw ValueError("cannot switch from automatic field numbering to manual field specification");
    }
    numbering.manual = true;
  }
  const index = name === "" ? numbering.next++ : Number(name);
  if (values.positional === null) throw ValueError("Format string contains positional fields");
  if (index >= values.positional.length) {
    throw IndexError(`Replacement index ${index} out of range for positional args tuple`);
  }
  return values.positional[index];
}

/** `value[key]` for a key that is a text or an int from 0 on. */
function subscript(value: unknown, key: string | number): unknown {
  if (typeof value === "string" || Array.isArray(value)) {
    if (typeof key === "string") {
      throw TypeError(
        typeof value === "string"
          ? "string indices must be integers, not 'str'"
          : "list indices must be integers or slices, not str",
      );
    }
    const items: readonly unknown[] = typeof value === "string" ? Array.from(value) : value;
    if (key >= items.length)
      throw IndexError(`${typeof value === "string" ? "string" : "list"} index out of range`);
    return items[key];
  }
  if (typeof value === "object" && value !== null) {
    const method = (type_of(value).prototype as { __getitem__?: unknown }).__getitem__;
    if (typeof method === "function") return method.call(value, key);
  }
  if (is_type(value)) {
    const of_class = metaclass_method(value, "__getitem__");
    return typeof of_class === "function" ? of_class.call(value, key) : class_item(value, key);
  }
  throw TypeError(`'${type_name(value)}' object is not subscriptable`);
}
