/**
 * SyntaxError and its kin: where in a text the fault is.
 *
 * From: `SyntaxError("bad", ("f.py", 3, 1, "x ="))`
 * To:   an exception with `filename`, `lineno`, `offset` and `text`, that says `bad (f.py, line 3)`
 *
 * Source: Library Reference, "Concrete exceptions".
 */
import {
  Exception,
  type ExceptionType,
  exception_type,
  PyBaseException,
  type Text,
  TypeError,
} from "./exceptions.ts";
import { kind } from "./kind.ts";

class PySyntaxError extends PyBaseException {
  declare msg: unknown;
  declare filename: unknown;
  declare lineno: unknown;
  declare offset: unknown;
  declare text: unknown;
  declare end_lineno: unknown;
  declare end_offset: unknown;
  declare print_file_and_line: unknown;
  override __init__(...args: unknown[]): void {
    super.__init__(...args);
    this.msg = args[0] ?? null;
    this.print_file_and_line = null;
    const where = args.length === 2 ? place_of(args[1]) : [];
    [this.filename, this.lineno, this.offset, this.text, this.end_lineno, this.end_offset] = Array.from(
      { length: 6 },
      (_, i) => where[i] ?? null,
    );
  }
  override $str(str: Text): string {
    const name = typeof this.filename === "string" ? this.filename.replace(/^.*\//, "") : null;
    const line = typeof this.lineno === "number" ? `line ${this.lineno}` : null;
    const where = [name, line].filter((part) => part !== null).join(", ");
    return where === "" ? str(this.msg) : `${str(this.msg)} (${where})`;
  }
}

/** The items of the second argument: file, line, column, text, and perhaps line and column of the end. */
function place_of(given: unknown): readonly unknown[] {
  if (given === null || typeof given !== "object" || !(Symbol.iterator in given)) {
    if (typeof given === "string") return place_of([...given]);
    throw TypeError(`'${kind(given)}' object is not iterable`);
  }
  const place = [...(given as Iterable<unknown>)];
  if (place.length < 4) throw TypeError(`function takes at least 4 arguments (${place.length} given)`);
  if (place.length > 6) throw TypeError(`function takes at most 6 arguments (${place.length} given)`);
  if (place.length === 5) throw TypeError("end_offset must be provided when end_lineno is provided");
  return place;
}

export const SyntaxError: ExceptionType = /* @__PURE__ */ exception_type(
  "SyntaxError",
  Exception,
  PySyntaxError,
);
export const IndentationError: ExceptionType = /* @__PURE__ */ exception_type(
  "IndentationError",
  SyntaxError,
);
export const TabError: ExceptionType = /* @__PURE__ */ exception_type("TabError", IndentationError);
