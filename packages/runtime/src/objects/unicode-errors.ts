/**
 * UnicodeError and its kin: what of a text or of bytes could not be coded.
 *
 * From: `UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")`
 * To:   `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`
 *
 * Source: Library Reference, "Concrete exceptions".
 */
import {
  type ExceptionType,
  exception_type,
  PyBaseException,
  type Text,
  TypeError,
  ValueError,
} from "./exceptions.ts";
import { kind } from "./kind.ts";

type Field = "encoding" | "object" | "start" | "end" | "reason";

/** @param position  among the arguments, from 1 */
function check_field(field: Field, position: number, value: unknown, object: "str" | "bytes"): void {
  const given = kind(value);
  if (field === "start" || field === "end") {
    if (given !== "int" && given !== "bool")
      throw TypeError(`'${given}' object cannot be interpreted as an integer`);
  } else if (field === "object" && object === "bytes") {
    if (given === "str" || value === null || typeof value !== "object")
      throw TypeError(`a bytes-like object is required, not '${given}'`);
  } else if (given !== "str") throw TypeError(`argument ${position} must be str, not ${given}`);
}

class PyUnicodeError extends PyBaseException {
  declare encoding: unknown;
  declare object: unknown;
  declare start: number;
  declare end: number;
  declare reason: unknown;

  /** The fields, in the order of the constructor's arguments, `object` of the type that it has in this class. */
  $take(args: readonly unknown[], fields: readonly Field[], object: "str" | "bytes"): void {
    if (args.length !== fields.length) {
      throw TypeError(`function takes exactly ${fields.length} arguments (${args.length} given)`);
    }
    fields.forEach((field, i) => {
      check_field(field, i + 1, args[i], object);
    });
    this.$args = [...args];
    this.$args_tuple = undefined;
    Object.assign(this, Object.fromEntries(fields.map((field, i) => [field, args[i]])));
  }
  /** `'\xe9' in position 1`, or `characters in position 1-2`. */
  $where(one: (code: number) => string, many: string): string {
    if (this.end !== this.start + 1) return `${many} in position ${this.start}-${this.end - 1}`;
    return `${one(code_at(this.object, this.start))} in position ${this.start}`;
  }
}

/** The code point, or the byte, at an index of a str or a bytes. */
function code_at(x: unknown, index: number): number {
  if (typeof x === "string") return [...x][index]?.codePointAt(0) ?? 0;
  return [...(x as Iterable<number>)][index] ?? 0;
}

function escaped(code: number): string {
  if (code <= 0xff) return `character '\\x${code.toString(16).padStart(2, "0")}'`;
  if (code <= 0xffff) return `character '\\u${code.toString(16).padStart(4, "0")}'`;
  return `character '\\U${code.toString(16).padStart(8, "0")}'`;
}

class PyUnicodeDecodeError extends PyUnicodeError {
  override __init__(...args: unknown[]): void {
    this.$take(args, ["encoding", "object", "start", "end", "reason"], "bytes");
  }
  override $str(str: Text): string {
    if (this.object === undefined) return "";
    const where = this.$where((code) => `byte 0x${code.toString(16).padStart(2, "0")}`, "bytes");
    return `'${str(this.encoding)}' codec can't decode ${where}: ${str(this.reason)}`;
  }
}

class PyUnicodeEncodeError extends PyUnicodeError {
  override __init__(...args: unknown[]): void {
    this.$take(args, ["encoding", "object", "start", "end", "reason"], "str");
  }
  override $str(str: Text): string {
    if (this.object === undefined) return "";
    return `'${str(this.encoding)}' codec can't encode ${this.$where(escaped, "characters")}: ${str(this.reason)}`;
  }
}

class PyUnicodeTranslateError extends PyUnicodeError {
  override __init__(...args: unknown[]): void {
    this.$take(args, ["object", "start", "end", "reason"], "str");
  }
  override $str(str: Text): string {
    if (this.object === undefined) return "";
    return `can't translate ${this.$where(escaped, "characters")}: ${str(this.reason)}`;
  }
}

export const UnicodeError: ExceptionType = /* @__PURE__ */ exception_type(
  "UnicodeError",
  ValueError,
  PyUnicodeError,
);
export const UnicodeDecodeError: ExceptionType = /* @__PURE__ */ exception_type(
  "UnicodeDecodeError",
  UnicodeError,
  PyUnicodeDecodeError,
);
export const UnicodeEncodeError: ExceptionType = /* @__PURE__ */ exception_type(
  "UnicodeEncodeError",
  UnicodeError,
  PyUnicodeEncodeError,
);
export const UnicodeTranslateError: ExceptionType = /* @__PURE__ */ exception_type(
  "UnicodeTranslateError",
  UnicodeError,
  PyUnicodeTranslateError,
);
