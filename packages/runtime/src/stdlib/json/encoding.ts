/**
 * Values as JSON text: `dumps`, `JSONEncoder`.
 *
 * Source: Library Reference, `json`; RFC 8259. The words of errors are CPython's.
 */

import { call } from "../../objects/call.ts";
import { Dict } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { float_repr } from "../../objects/float-text.ts";
import { int_text } from "../../objects/int-text.ts";
import { type_name } from "../../objects/object.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { as_text } from "../../objects/str-method.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import { IntObject } from "../../objects/types.ts";
import { sorted } from "../../semantics/builtins/sorted.ts";

export interface EncoderOptions {
  readonly skipkeys: boolean;
  readonly ensure_ascii: boolean;
  readonly check_circular: boolean;
  readonly allow_nan: boolean;
  readonly sort_keys: boolean;
  /** One level of it; null for a single line. */
  readonly indent: string | null;
  readonly item_separator: string;
  readonly key_separator: string;
  /** What stands for a value that JSON has no form for. @throws TypeError when nothing does */
  readonly fallback: (x: unknown) => unknown;
}

/** The options that `dumps` and `JSONEncoder` share. */
export function read_options(
  given: Readonly<Record<string, unknown>>,
  fallback: (x: unknown) => unknown,
): EncoderOptions {
  const { indent = null, separators = null, default: plain = null, default$ = plain } = given;
  const pair = separators === null ? null : [...(separators as Iterable<unknown>)].map(String);
  const level =
    typeof indent === "number" || typeof indent === "boolean"
      ? " ".repeat(Math.max(0, Number(indent)))
      : as_text(indent);
  return {
    skipkeys: truth(given["skipkeys"]),
    ensure_ascii: given["ensure_ascii"] === undefined || truth(given["ensure_ascii"]),
    check_circular: given["check_circular"] === undefined || truth(given["check_circular"]),
    allow_nan: given["allow_nan"] === undefined || truth(given["allow_nan"]),
    sort_keys: truth(given["sort_keys"]),
    indent: level,
    item_separator: pair?.[0] ?? (level === null ? ", " : ","),
    key_separator: pair?.[1] ?? ": ",
    fallback: default$ === null ? fallback : (x) => call(default$, x),
  };
}

export function not_serializable(x: unknown): never {
  throw TypeError(`Object of type ${type_name(x)} is not JSON serializable`);
}

/** @throws TypeError, ValueError  with CPython's words */
export function encode_value(x: unknown, options: EncoderOptions): string {
  return new Writer(options).value(x, "\n");
}

class Writer {
  private readonly options: EncoderOptions;
  /** Containers whose text is being made. */
  private readonly open: object[] = [];

  constructor(options: EncoderOptions) {
    this.options = options;
  }

  /** @param line  a line end and the indentation where the value stands */
  value(x: unknown, line: string): string {
    if (x == null) return "null";
    if (typeof x === "boolean") return String(x);
    const text = as_text(x);
    if (text !== null) return quoted(text, this.options.ensure_ascii);
    if (typeof x === "bigint") return int_text(x);
    if (x instanceof IntObject) return int_text(x.$value);
    if (typeof x === "number" && Number.isInteger(x)) return String(x);
    if (x instanceof Float || typeof x === "number") return this.real(Number(x));
    if (Array.isArray(x)) return this.nested(x, () => this.items(x, line));
    if (x instanceof Tuple) return this.nested(x, () => this.items(x.$items, line));
    if (x instanceof Dict) return this.nested(x, () => this.members(x, line));
    return this.nested(x as object, () => this.value(this.options.fallback(x), line));
  }

  private real(value: number): string {
    if (Number.isFinite(value)) return float_repr(value);
    if (!this.options.allow_nan)
      throw ValueError(`Out of range float values are not JSON compliant: ${float_repr(value)}`);
    return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
  }

  private nested(x: object, make: () => string): string {
    if (this.options.check_circular && this.open.includes(x)) throw ValueError("Circular reference detected");
    this.open.push(x);
    const text = make();
    this.open.pop();
    return text;
  }

  private items(items: readonly unknown[], line: string): string {
    if (items.length === 0) return "[]";
    const { indent, item_separator } = this.options;
    const inner = indent === null ? "" : line + indent;
    const parts = items.map((item) => this.value(item, inner));
    return `[${inner}${parts.join(item_separator + inner)}${indent === null ? "" : line}]`;
  }

  private members(dict: Dict, line: string): string {
    if (dict.$size === 0) return "{}";
    const { indent, item_separator, key_separator, sort_keys, skipkeys, ensure_ascii } = this.options;
    const inner = indent === null ? "" : line + indent;
    const pairs = [...dict.items().$each()] as Tuple[];
    const parts: string[] = [];
    for (const pair of sort_keys ? (sorted(pairs) as Tuple[]) : pairs) {
      const [key, value] = pair.$items;
      const name = this.key(key);
      if (name === null) {
        if (skipkeys) continue;
        throw TypeError(`keys must be str, int, float, bool or None, not ${type_name(key)}`);
      }
      parts.push(quoted(name, ensure_ascii) + key_separator + this.value(value, inner));
    }
    return parts.length === 0
      ? "{}"
      : `{${inner}${parts.join(item_separator + inner)}${indent === null ? "" : line}}`;
  }

  /** The text of a key; null for one that JSON cannot have. */
  private key(key: unknown): string | null {
    const text = as_text(key);
    if (text !== null) return text;
    const is_number =
      typeof key === "number" || typeof key === "bigint" || key instanceof Float || key instanceof IntObject;
    return key === null || typeof key === "boolean" || is_number ? this.value(key, "") : null;
  }
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\f": "\\f",
  "\b": "\\b",
};

/** @param ascii  escape all that is not printable ASCII */
function quoted(text: string, ascii: boolean): string {
  let result = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 32 && code !== 34 && code !== 92 && (!ascii || code < 127)) continue;
    result += text.slice(start, i) + (SHORT[text[i]!] ?? `\\u${code.toString(16).padStart(4, "0")}`);
    start = i + 1;
  }
  return `"${result}${text.slice(start)}"`;
}

/** What programs derive from to have their own values encoded. */
class EncoderObject extends PyObject {
  declare $options: EncoderOptions;

  override get $class(): Type {
    return JSONEncoder;
  }

  __init__(given?: unknown): null {
    this.$options = read_options(keywords(given), (x) => this.default(x));
    return null;
  }

  default(x: unknown): unknown {
    return not_serializable(x);
  }

  encode(x: unknown): string {
    return encode_value(x, this.$options);
  }

  /** In one piece, for the text is made at once. */
  iterencode(x: unknown): string[] {
    return [this.encode(x)];
  }
}

const OPTIONS =
  "*, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, sort_keys=, indent=, separators=, default=";

export const JSONEncoder: Type = /* @__PURE__ */ encoder_type();

function encoder_type(): Type {
  const cls = builtin_type("JSONEncoder", EncoderObject, {
    module: "json.encoder",
    open: true,
    make: (options?: unknown) => {
      const made = new EncoderObject();
      made.__init__(options);
      return made;
    },
    signatures: {
      __init__: `(self, ${OPTIONS})`,
      default: "(self, o)",
      encode: "(self, o)",
      iterencode: "(self, o)",
    },
  });
  cls.$signature = signature_of(`JSONEncoder.__init__(${OPTIONS})`, 0);
  return cls;
}
