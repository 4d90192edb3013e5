/**
 * `format(x, spec)`: what a replacement field of an f-string does.
 *
 * From: a value and the text after the colon. To: text.
 *
 * Source: Library Reference, `format`; Language Reference 3.3.1, `object.__format__`.
 */
import { builtin } from "./builtin.ts";
import type { Complex } from "./complex.ts";
import { TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { format_complex, format_float, format_int, format_str } from "./format-number.ts";
import { by_own_method } from "./formatted.ts";
import { type_name } from "./object.ts";
import { str_of } from "./repr.ts";
import { IntObject, StrObject } from "./types.ts";

/** @throws ValueError, TypeError  with CPython's words, when the value cannot be shown so */
export const format = /* @__PURE__ */ builtin(
  "format(value, format_spec=, /)",
  function format(x: unknown, spec: unknown = ""): string {
    const text = spec_text(spec);
    switch (typeof x) {
      case "string":
        return text === "" ? x : format_str(x, text);
      case "number":
        if (!Number.isInteger(x)) return format_float(x, text);
        return text === "" ? `${x}` : format_int(x, text, "int");
      case "bigint":
        return text === "" ? str_of(x) : format_int(x, text, "int");
      case "boolean":
        return text === "" ? str_of(x) : format_int(x ? 1 : 0, text, "bool");
      case "object":
        return x === null ? without_spec(x, text) : format_object(x, text);
      case "function":
        return format_object(x, text);
      default:
        return without_spec(x, text);
    }
  },
);

function spec_text(spec: unknown): string {
  if (typeof spec === "string") return spec;
  if (spec instanceof StrObject) return spec.$value;
  if (spec === undefined) return "";
  throw TypeError(`format() argument 2 must be str, not ${spec === null ? "None" : type_name(spec)}`);
}

function format_object(x: object, text: string): string {
  return by_own_method(x, text) ?? builtin_format(x, text);
}

/** What `super().__format__(spec)` reaches in a class that derives from a built-in one or from object. */
function builtin_format(x: object, text: string): string {
  if (text === "") return str_of(x);
  if (x instanceof Float) return format_float(x.$value, text, type_name(x));
  if (x instanceof IntObject) return format_int(x.$value, text, type_name(x));
  if (x instanceof StrObject) return format_str(x.$value, text, type_name(x));
  const { $real, $imag } = x as Partial<Complex>;
  if ($real !== undefined && $imag !== undefined) return format_complex($real, $imag, text);
  return without_spec(x, text);
}

function without_spec(x: unknown, text: string): string {
  if (text === "") return str_of(x);
  throw TypeError(`unsupported format string passed to ${type_name(x)}.__format__`);
}
