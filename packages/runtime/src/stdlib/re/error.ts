/**
 * `re.error`: what is wrong with a pattern, and where.
 *
 * From: `re.compile("(a")`
 * To:   `missing ), unterminated subpattern at position 0`
 *
 * Source: Library Reference, `re.PatternError`.
 */

import { Bytes, latin_bytes } from "../../objects/bytes.ts";
import { Exception, type ExceptionType, exception_type, PyBaseException } from "../../objects/exceptions.ts";

class PyPatternError extends PyBaseException {
  declare msg: unknown;
  declare pattern: unknown;
  declare pos: unknown;
  declare lineno: unknown;
  declare colno: unknown;

  /** @param pos  in code points */
  override __init__(msg: unknown, pattern: unknown = null, pos: unknown = null): void {
    this.msg = msg;
    this.pattern = pattern;
    this.pos = pos;
    this.lineno = null;
    this.colno = null;
    if (pattern === null || pos === null) {
      super.__init__(msg);
      return;
    }
    const text = Array.from(pattern instanceof Bytes ? pattern.$latin() : String(pattern));
    const before = text.slice(0, Number(pos));
    this.lineno = before.filter((character) => character === "\n").length + 1;
    this.colno = Number(pos) - before.lastIndexOf("\n");
    const where = text.includes("\n") ? ` (line ${this.lineno}, column ${this.colno})` : "";
    super.__init__(`${String(msg)} at position ${String(pos)}${where}`);
  }
}

function pattern_error_type(): ExceptionType {
  const cls = exception_type("PatternError", Exception, PyPatternError);
  cls.$module = "re";
  return cls;
}

export const PatternError: ExceptionType = /* @__PURE__ */ pattern_error_type();

/** A pattern or template as the program wrote it: `text` has one character a byte when it was bytes. */
export function as_written(text: string, is_bytes: boolean): string | Bytes {
  return is_bytes ? new Bytes(latin_bytes(text)) : text;
}
