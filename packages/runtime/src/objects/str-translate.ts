/**
 * Translation tables: `str.maketrans` and `str.translate`.
 *
 * A table is anything with subscripts from code points to code points, texts or None; a LookupError leaves the character as it is.
 *
 * Source: Library Reference, `str.maketrans` and `str.translate`.
 */
import { Dict } from "./dict.ts";
import { LookupError, TypeError, ValueError } from "./exceptions.ts";
import { try_index } from "./index-of.ts";
import { each } from "./iteration.ts";
import { is_type, type_name, type_of } from "./object.ts";
import { as_text, text_argument } from "./str-method.ts";
import { code_point_length, code_points } from "./unicode.ts";

/** @throws TypeError, ValueError  with CPython's words */
export function make_translation(x: unknown, y: unknown, z: unknown): Dict {
  const table = new Dict();
  if (y === undefined) {
    if (!(x instanceof Dict)) throw TypeError("if you give only one argument to maketrans it must be a dict");
    for (const key of each(x)) table.$set(table_key(key), x.$get(key));
    return table;
  }
  const to = text_argument(y, "maketrans() argument 2");
  if (z !== undefined) text_argument(z, "maketrans() argument 3");
  const from = as_text(x);
  if (from === null)
    throw TypeError("first maketrans argument must be a string if there is a second argument");
  if (code_point_length(from) !== code_point_length(to)) {
    throw ValueError("the first two maketrans arguments must have equal length");
  }
  const targets = code_points(to);
  code_points(from).forEach((character, i) => {
    table.$set(character.codePointAt(0), targets[i]!.codePointAt(0));
  });
  if (z !== undefined) {
    for (const character of text_argument(z, "maketrans() argument 3"))
      table.$set(character.codePointAt(0), null);
  }
  return table;
}

function table_key(key: unknown): unknown {
  const text = as_text(key);
  if (text !== null) {
    if (code_point_length(text) !== 1) throw ValueError("string keys in translate table must be of length 1");
    return text.codePointAt(0);
  }
  if (try_index(key) === undefined) throw TypeError("keys in translate table must be strings or integers");
  return key;
}

interface Table {
  __getitem__?: (key: unknown) => unknown;
}

export function translate_text(text: string, table: unknown): string {
  const lookup = Array.isArray(table)
    ? (code: unknown) => (table as unknown[])[code as number]
    : typeof table === "string"
      ? (code: unknown) => code_points(table)[code as number]
      : typeof table === "object" && table !== null
        ? (type_of(table).prototype as Table).__getitem__
        : undefined;
  if (text === "") return text;
  if (lookup === undefined)
    throw TypeError(
      is_type(table)
        ? `type '${table.$name}' is not subscriptable`
        : `'${type_name(table)}' object is not subscriptable`,
    );
  let result = "";
  if (type_of(table) === Dict.prototype.$class) {
    for (const character of text) {
      const value = (table as Dict).$get(character.codePointAt(0));
      result += value === undefined ? character : replacement(value);
    }
    return result;
  }
  for (const character of text) {
    let value: unknown;
    try {
      value = lookup.call(table, character.codePointAt(0));
    } catch (error) {
      if (!(error instanceof Error && type_of(error).$mro.includes(LookupError))) throw error;
    }
    result += value === undefined ? character : replacement(value);
  }
  return result;
}

function replacement(value: unknown): string {
  if (value === null) return "";
  const text = as_text(value);
  if (text !== null) return text;
  const code = try_index(value);
  if (code === undefined) throw TypeError("character mapping must return integer, None or str");
  if (code < 0 || code > 0x10ffff) throw ValueError("character mapping must be in range(0x110000)");
  return String.fromCodePoint(Number(code));
}
