/**
 * Adjacent string literals become one constant, or one f-string.
 *
 *     "a" 'b'        =>   Constant("ab")
 *     "a" f"{x=}"    =>   JoinedStr([Constant("ax="), FormattedValue(x, conversion=repr)])
 *
 * Source: The Python Language Reference, 2.4.2 "String literal concatenation", 2.4.3 "f-strings".
 */
import type { Constant, Expression, FormattedValue, JoinedStr } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import { type LiteralFault, literalError, readFStringText, readLiteral } from "../literals.ts";
import type { Parser } from "../parser.ts";

/** What `!r` and its kin are in the tree: the character's code, or -1. */
const NO_CONVERSION = -1;
const REPR = 114;

/** strings: (fstring | STRING)+ */
export function strings(p: Parser): Expression {
  const { start } = p;
  const first = p.kind === T.STRING ? literal(p) : null;
  if (first !== null && p.kind !== T.STRING && p.kind !== T.FSTRING_START) return first;
  const parts: Expression[] = first === null ? [] : [first];
  let formatted = false;
  while (p.kind === T.STRING || p.kind === T.FSTRING_START) {
    if (p.kind === T.STRING) parts.push(literal(p));
    else {
      formatted = true;
      fstring(p, parts);
    }
  }
  return concatenate(p, parts, start, formatted);
}

/** One STRING token. */
function literal(p: Parser): Constant {
  const { start } = p;
  p.advance();
  const { end } = p;
  const { bytes, kind, value } = readLiteral(p.text, start, end);
  if (typeof value !== "string") throw literalError(value, start, end);
  return { type: "Constant", start, end, value: { kind: bytes ? "bytes" : "str", value }, kind };
}

/** An f-string that is being read: a fault in its text is reported when it has come to its end, as in CPython. */
interface OpenFString {
  readonly raw: boolean;
  fault: LiteralFault | null;
}

/** Read an f-string and append its parts. */
function fstring(p: Parser, parts: Expression[]): void {
  const open: OpenFString = { raw: /^[fF]?[rR]/.test(p.text.slice(p.start, p.ends[p.pos]!)), fault: null };
  p.advance();
  while (p.kind !== T.FSTRING_END) {
    if (p.kind === T.FSTRING_MIDDLE) parts.push(middle(p, open));
    else replacementField(p, open, parts);
  }
  if (open.fault !== null) throw literalError(open.fault, p.start, p.ends[p.pos]!);
  p.advance();
}

/** Literal text of an f-string. */
function middle(p: Parser, open: OpenFString): Constant {
  const { start } = p;
  p.advance();
  const { end } = p;
  let value = readFStringText(p.text, start, end, open.raw);
  if (typeof value !== "string") {
    open.fault ??= value;
    value = "";
  }
  return { type: "Constant", start, end, value: { kind: "str", value }, kind: null };
}

/** fstring_replacement_field: '{' annotated_rhs ['='] ['!' NAME] [':' format_spec*] '}' */
function replacementField(p: Parser, open: OpenFString, parts: Expression[]): void {
  const { start } = p;
  p.expect(T.LBRACE);
  const value = p.kind === T.YIELD ? p.rules.yieldExpression(p) : p.rules.starExpressions(p);
  const debug = p.accept(T.EQUAL);
  const debugEnd = p.start;
  let conversion = NO_CONVERSION;
  const mark = p.pos;
  if (p.accept(T.EXCLAMATION)) {
    p.name();
    if (p.starts[mark + 1] !== p.ends[mark])
      throw p.error("fstring_conversion_apart", p.starts[mark]!, p.end);
  }
  const spec = p.kind === T.COLON ? formatSpec(p, open) : null;
  p.expect(T.RBRACE);
  const { end } = p;
  if (p.kinds[mark] === T.EXCLAMATION) conversion = conversionCharacter(p, mark + 1);
  if (debug) {
    parts.push(debugText(p, start + 1, debugEnd));
    if (conversion === NO_CONVERSION && spec === null) conversion = REPR;
  }
  const field: FormattedValue = {
    type: "FormattedValue",
    start,
    end,
    value,
    conversion,
    format_spec: spec,
  };
  parts.push(field);
}

/** The letter behind the `!`: the token of an index. */
function conversionCharacter(p: Parser, index: number): number {
  const start = p.starts[index]!;
  const end = p.ends[index]!;
  const character = p.text.slice(start, end);
  if (!/^[sra]$/.test(character)) throw p.error("fstring_unknown_conversion", start, end, { character });
  return character.charCodeAt(0);
}

/** fstring_full_format_spec: ':' (FSTRING_MIDDLE | fstring_replacement_field)* */
function formatSpec(p: Parser, open: OpenFString): JoinedStr {
  const { start } = p;
  p.advance();
  const parts: Expression[] = [];
  while (p.kind !== T.RBRACE) {
    if (p.kind === T.FSTRING_MIDDLE) parts.push(middle(p, open));
    else replacementField(p, open, parts);
  }
  const values = join(parts);
  return { type: "JoinedStr", start, end: p.end, values };
}

/**
 * The text of `{expression=}`, blanks included and comments left out.
 *
 * CPython: 3.13.0 takes a `#` inside a string for a comment too; later versions do not, and neither do we.
 */
function debugText(p: Parser, start: number, end: number): Constant {
  let text = "";
  let from = start;
  for (const comment of p.tokens.comments) {
    if (comment.start < start || comment.end > end) continue;
    text += p.text.slice(from, comment.start);
    from = comment.end;
  }
  const value = (text + p.text.slice(from, end)).replace(/\r\n?/g, "\n");
  return { type: "Constant", start, end, value: { kind: "str", value }, kind: null };
}

function concatenate(p: Parser, parts: Expression[], start: number, formatted: boolean): Expression {
  const { end } = p;
  const isBytes = (part: Expression) => part.type === "Constant" && part.value.kind === "bytes";
  if (parts.some(isBytes)) {
    if (p.kind === T.ERRORTOKEN) throw p.fail();
    // CPython points at what follows.
    if (formatted || !parts.every(isBytes)) throw p.error("mixed_bytes", p.start, p.ends[p.pos]!);
    const value = parts.map((part) => constantText(part as Constant)).join("");
    return { type: "Constant", start, end, value: { kind: "bytes", value }, kind: null };
  }
  if (formatted) return { type: "JoinedStr", start, end, values: join(parts) };
  const value = parts.map((part) => constantText(part as Constant)).join("");
  return { type: "Constant", start, end, value: { kind: "str", value }, kind: (parts[0] as Constant).kind };
}

function constantText(part: Constant): string {
  return part.value.kind === "str" || part.value.kind === "bytes" ? part.value.value : "";
}

/** Neighbouring constants become one, and empty ones none. */
function join(parts: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.type !== "Constant") {
      joined.push(part);
      continue;
    }
    let value = constantText(part);
    let { end } = part;
    while (parts[i + 1]?.type === "Constant") {
      const next = parts[++i] as Constant;
      value += constantText(next);
      end = next.end;
    }
    if (value === "") continue;
    joined.push({ type: "Constant", start: part.start, end, value: { kind: "str", value }, kind: part.kind });
  }
  return joined;
}
