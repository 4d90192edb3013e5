/**
 * JSON text to values: `loads`, `JSONDecoder`, `JSONDecodeError`.
 *
 * An integer is an int and any other number a float, which the host's own JSON.parse does not tell apart.
 *
 * Source: Library Reference, `json`; RFC 8259. The words of errors are CPython's.
 */
import { call } from "../../objects/call.ts";
import { Dict } from "../../objects/dict.ts";
import { type ExceptionType, exception_type, PyBaseException, ValueError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { parse_int } from "../../objects/int-text.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { text_argument } from "../../objects/str-method.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import { code_point_length } from "../../objects/unicode.ts";

class DecodeError extends PyBaseException {
  declare msg: string;
  declare doc: string;
  declare pos: number;
  declare lineno: number;
  declare colno: number;

  /** @param pos  in code points */
  override __init__(msg: unknown, doc: unknown, pos: unknown): void {
    const text = String(doc);
    const before = Array.from(text).slice(0, Number(pos)).join("");
    this.msg = String(msg);
    this.doc = text;
    this.pos = Number(pos);
    this.lineno = before.split("\n").length;
    this.colno = code_point_length(before.slice(before.lastIndexOf("\n") + 1)) + 1;
    super.__init__(`${this.msg}: line ${this.lineno} column ${this.colno} (char ${this.pos})`);
  }
}

export const JSONDecodeError: ExceptionType = /* @__PURE__ */ decode_error_type();

function decode_error_type(): ExceptionType {
  const cls = exception_type("JSONDecodeError", ValueError, DecodeError);
  cls.$module = "json.decoder";
  return cls;
}

/** Functions that make values of what is read; null for the usual ones. */
export interface DecoderHooks {
  readonly object_hook: unknown;
  readonly object_pairs_hook: unknown;
  readonly parse_float: unknown;
  readonly parse_int: unknown;
  readonly parse_constant: unknown;
}

export function read_hooks(given: Readonly<Record<string, unknown>>): DecoderHooks {
  const { object_hook = null, object_pairs_hook = null } = given;
  const { parse_float: real = null, parse_int: int = null, parse_constant = null } = given;
  return { object_hook, object_pairs_hook, parse_float: real, parse_int: int, parse_constant };
}

const NUMBER = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const CONSTANTS: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity, "-Infinity": -Infinity };
const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** Positions are code units; errors count code points. */
class Reader {
  private readonly text: string;
  private readonly hooks: DecoderHooks;
  at = 0;

  constructor(text: string, hooks: DecoderHooks) {
    this.text = text;
    this.hooks = hooks;
  }

  fail(msg: string, at: number): Error {
    return JSONDecodeError(msg, this.text, code_point_length(this.text.slice(0, at)));
  }

  space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at += 1;
    }
  }

  value(): unknown {
    switch (this.text.charCodeAt(this.at)) {
      case 34:
        return this.string();
      case 91:
        return this.array();
      case 123:
        return this.object();
      case 110:
        return this.word("null") ? null : this.constant();
      case 116:
        return this.word("true") || this.constant();
      case 102:
        return this.word("false") ? false : this.constant();
      default:
        return this.few_digits() ?? this.any_number() ?? this.constant();
    }
  }

  /** Go past a word; false when it does not stand here. */
  private word(word: string): boolean {
    const stands = this.text.startsWith(word, this.at);
    if (stands) this.at += word.length;
    return stands;
  }

  /** An int that a JavaScript number holds for sure, which most are; undefined for other numbers and no number at all. */
  private few_digits(): number | undefined {
    if (this.hooks.parse_int !== null) return undefined;
    const { text, at } = this;
    const is_negative = text.charCodeAt(at) === 45;
    const first = is_negative ? at + 1 : at;
    let value = 0;
    let end = first;
    for (; end < first + 16; end++) {
      const code = text.charCodeAt(end);
      if (!(code >= 48 && code <= 57)) {
        if (code === 46 || code === 101 || code === 69) return undefined;
        break;
      }
      value = value * 10 + code - 48;
    }
    const has_leading_zero = text.charCodeAt(first) === 48 && end > first + 1;
    if (end === first || end === first + 16 || has_leading_zero) return undefined;
    this.at = end;
    return is_negative && value !== 0 ? -value : value;
  }

  private any_number(): unknown {
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text);
    if (number === null) return undefined;
    this.at += number[0].length;
    return this.number(number[0], number[2] === undefined && number[3] === undefined);
  }

  /** `NaN`, `Infinity`, `-Infinity`. @throws JSONDecodeError  when nothing that JSON knows stands here */
  private constant(): unknown {
    for (const word of Object.keys(CONSTANTS)) {
      if (!this.word(word)) continue;
      const { parse_constant } = this.hooks;
      return parse_constant === null ? new Float(CONSTANTS[word]!) : call(parse_constant, word);
    }
    throw this.fail("Expecting value", this.at);
  }

  private number(text: string, integral: boolean): unknown {
    const { parse_float: real, parse_int: int } = this.hooks;
    if (integral) return int === null ? parse_int(text, 10) : call(int, text);
    return real === null ? new Float(Number(text)) : call(real, text);
  }

  private string(): string {
    const { text } = this;
    const start = this.at;
    let result = "";
    let from = start + 1;
    for (let i = from; ; i++) {
      const code = text.charCodeAt(i);
      if (Number.isNaN(code)) throw this.fail("Unterminated string starting at", start);
      if (code === 34) {
        this.at = i + 1;
        return result + text.slice(from, i);
      }
      if (code < 32) throw this.fail("Invalid control character at", i);
      if (code !== 92) continue;
      result += text.slice(from, i);
      const escape = text[i + 1];
      if (escape === undefined) throw this.fail("Unterminated string starting at", start);
      if (escape === "u") {
        const digits = text.slice(i + 2, i + 6);
        if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.fail("Invalid \\uXXXX escape", i + 1);
        result += String.fromCharCode(Number.parseInt(digits, 16));
        i += 5;
      } else {
        const character = '"\\/'.includes(escape) ? escape : ESCAPES[escape];
        if (character === undefined) throw this.fail("Invalid \\escape", i);
        result += character;
        i += 1;
      }
      from = i + 1;
    }
  }

  private array(): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    this.space();
    if (this.text[this.at] === "]") {
      this.at += 1;
      return items;
    }
    for (;;) {
      items.push(this.value());
      this.space();
      if (this.text[this.at] === "]") break;
      if (this.text[this.at] !== ",") throw this.fail("Expecting ',' delimiter", this.at);
      const comma = this.at++;
      this.space();
      if (this.text[this.at] === "]") throw this.fail("Illegal trailing comma before end of array", comma);
    }
    this.at += 1;
    return items;
  }

  private object(): unknown {
    const pairs: [string, unknown][] = [];
    this.at += 1;
    this.space();
    if (this.text[this.at] !== "}") {
      for (;;) {
        if (this.text[this.at] !== '"') {
          throw this.fail("Expecting property name enclosed in double quotes", this.at);
        }
        const name = this.string();
        this.space();
        if (this.text[this.at] !== ":") throw this.fail("Expecting ':' delimiter", this.at);
        this.at += 1;
        this.space();
        pairs.push([name, this.value()]);
        this.space();
        if (this.text[this.at] === "}") break;
        if (this.text[this.at] !== ",") throw this.fail("Expecting ',' delimiter", this.at);
        const comma = this.at++;
        this.space();
        if (this.text[this.at] === "}") throw this.fail("Illegal trailing comma before end of object", comma);
      }
    }
    this.at += 1;
    return this.made(pairs);
  }

  private made(pairs: readonly [string, unknown][]): unknown {
    const { object_hook, object_pairs_hook } = this.hooks;
    if (object_pairs_hook !== null) {
      return call(
        object_pairs_hook,
        pairs.map(([name, value]) => tuple_of(name, value)),
      );
    }
    const dict = new Dict();
    for (const [name, value] of pairs) dict.$set(name, value);
    return object_hook === null ? dict : call(object_hook, dict);
  }
}

/** The value a whole text stands for. @throws JSONDecodeError  with CPython's words */
export function decode_text(text: string, hooks: DecoderHooks): unknown {
  const reader = new Reader(text, hooks);
  if (text.startsWith("\ufeff")) throw reader.fail("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0);
  reader.space();
  const value = reader.value();
  reader.space();
  if (reader.at < text.length) throw reader.fail("Extra data", reader.at);
  return value;
}

class DecoderObject extends PyObject {
  declare $hooks: DecoderHooks;

  override get $class(): Type {
    return JSONDecoder;
  }

  __init__(given?: unknown): null {
    this.$hooks = read_hooks(keywords(given));
    return null;
  }

  decode(text: unknown): unknown {
    return decode_text(text_argument(text), this.$hooks);
  }

  /** The value at the beginning, and where it ends. */
  raw_decode(text: unknown, at: unknown = 0): Tuple {
    const reader = new Reader(text_argument(text), this.$hooks);
    reader.at = Number(at);
    return tuple_of(reader.value(), reader.at);
  }
}

const OPTIONS = "*, object_hook=, parse_float=, parse_int=, parse_constant=, strict=, object_pairs_hook=";

export const JSONDecoder: Type = /* @__PURE__ */ decoder_type();

function decoder_type(): Type {
  const cls = builtin_type("JSONDecoder", DecoderObject, {
    module: "json.decoder",
    open: true,
    make: (options?: unknown) => {
      const made = new DecoderObject();
      made.__init__(options);
      return made;
    },
    signatures: { __init__: `(self, ${OPTIONS})`, decode: "(self, s)", raw_decode: "(self, s, idx=)" },
  });
  cls.$signature = signature_of(`JSONDecoder.__init__(${OPTIONS})`, 0);
  return cls;
}
