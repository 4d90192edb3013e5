/**
 * f-strings, in the second reading.
 *
 *     f"{}"       f-string: valid expression required before '}'
 *     f"{a b:}"   f-string: expecting '=', or '!', or ':', or '}'
 *     f"{a!}"     f-string: missing conversion character
 */
import * as T from "../../language/tokens.ts";
import { literalError, readFStringText, readLiteral } from "../literals.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { type Seen, seen } from "./seen.ts";

/** strings: (fstring | STRING)+ */
export function strings(d: Diagnosis): Seen | null {
  return d.remember("strings", readStrings);
}

function readStrings(d: Diagnosis): Seen | null {
  const { start } = d;
  let formatted = false;
  let bytes = 0;
  let count = 0;
  for (; ; count++) {
    if (d.kind === T.STRING) {
      if (literal(d)) bytes++;
    } else if (fstring(d)) formatted = true;
    else break;
  }
  if (count === 0) return null;
  if (bytes > 0 && bytes < count) throw d.errorHere("mixed_bytes");
  return seen(formatted ? "f-string expression" : "literal", start, d.end);
}

/** One STRING token; whether it is a bytes literal. */
function literal(d: Diagnosis): boolean {
  const { start } = d;
  d.pos++;
  const { end } = d;
  const { bytes, value } = readLiteral(d.text, start, end);
  if (typeof value !== "string") throw literalError(value, start, end);
  return bytes;
}

/** fstring: FSTRING_START (FSTRING_MIDDLE | fstring_replacement_field)* FSTRING_END */
function fstring(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.kind !== T.FSTRING_START) return false;
  const raw = /r/i.test(d.tokenText());
  d.pos++;
  parts(d);
  if (!d.accept(T.FSTRING_END)) {
    d.pos = pos;
    return false;
  }
  checkText(d, pos, raw);
  return true;
}

/** The literal text of the f-string whose first token is `from` and whose last has just been read. */
function checkText(d: Diagnosis, from: number, raw: boolean): void {
  const { kinds, starts, ends } = d.tokens;
  let depth = 0;
  for (let i = from; i < d.pos; i++) {
    if (kinds[i] === T.FSTRING_START) depth++;
    else if (kinds[i] === T.FSTRING_END) depth--;
    else if (kinds[i] === T.FSTRING_MIDDLE && depth === 1) {
      const value = readFStringText(d.text, starts[i]!, ends[i]!, raw);
      if (typeof value !== "string") throw literalError(value, starts[d.pos - 1]!, ends[d.pos - 1]!);
    }
  }
}

function parts(d: Diagnosis): void {
  while (d.accept(T.FSTRING_MIDDLE) || replacementField(d)) {
    // One part a turn.
  }
}

/** fstring_replacement_field: '{' annotated_rhs ['='] ['!' NAME] [':' format_spec*] '}' */
function replacementField(d: Diagnosis): boolean {
  const { pos } = d;
  if (!d.accept(T.LBRACE)) return false;
  if (d.rules.annotatedRhs(d) !== null) {
    d.accept(T.EQUAL);
    const letter = conversion(d) ? d.pos - 1 : null;
    if (d.accept(T.COLON)) parts(d);
    if (d.accept(T.RBRACE)) {
      if (letter !== null) checkConversion(d, letter);
      return true;
    }
  }
  d.pos = pos + 1;
  if (d.checking) invalidField(d);
  d.pos = pos;
  return false;
}

/** '!' NAME */
function conversion(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.accept(T.EXCLAMATION) && d.accept(T.NAME)) {
    const { starts, ends } = d.tokens;
    if (starts[pos + 1] !== ends[pos])
      throw d.error("fstring_conversion_apart", starts[pos]!, ends[pos + 1]!);
    return true;
  }
  d.pos = pos;
  return false;
}

function checkConversion(d: Diagnosis, index: number): void {
  const character = d.text.slice(d.tokens.starts[index]!, d.tokens.ends[index]!);
  if (!/^[sra]$/.test(character)) throw d.errorAt("fstring_unknown_conversion", index, { character });
}

/** The cursor is behind the brace. */
function invalidField(d: Diagnosis): void {
  switch (d.kind) {
    case T.EQUAL:
    case T.EXCLAMATION:
    case T.COLON:
    case T.RBRACE:
      throw d.errorAt("fstring_expression_required", d.pos, { before: d.tokenText() });
    default:
  }
  if (d.rules.annotatedRhs(d) === null) throw d.errorAt("fstring_expecting_expression", d.pos);
  if (d.kind !== T.EQUAL && !continues(d))
    throw d.errorAt("fstring_expecting", d.pos, { what: "'=', or '!', or ':', or '}'" });
  if (d.accept(T.EQUAL) && !continues(d)) {
    throw d.errorAt("fstring_expecting", d.pos, { what: "'!', or ':', or '}'" });
  }
  if (d.kind === T.EXCLAMATION) {
    const next = d.peek(1);
    if (next === T.COLON || next === T.RBRACE) throw d.errorAt("fstring_missing_conversion", d.pos + 1);
    if (next !== T.NAME) throw d.errorAt("fstring_invalid_conversion", d.pos + 1);
    conversion(d);
    if (d.kind !== T.COLON && d.kind !== T.RBRACE) {
      throw d.errorAt("fstring_expecting", d.pos, { what: "':' or '}'" });
    }
  }
  if (d.accept(T.COLON)) {
    parts(d);
    if (d.kind !== T.RBRACE) throw d.errorAt("fstring_expecting", d.pos, { what: "'}', or format specs" });
  }
}

function continues(d: Diagnosis): boolean {
  return d.kind === T.EXCLAMATION || d.kind === T.COLON || d.kind === T.RBRACE;
}
