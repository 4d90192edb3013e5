/**
 * Patterns of the match statement.
 *
 *     case Point(x=0) | [1, *rest] as p:   =>   MatchAs(MatchOr([MatchClass(...), MatchSequence(...)]), p)
 *
 * Source: The Python Language Reference, 8.6.4 "Patterns"; PEP 634.
 */
import type { Expression, Pattern } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import { keywordConstant } from "../expressions/constants.ts";
import { numberValue } from "../expressions/numbers.ts";
import { strings } from "../expressions/strings.ts";
import type { Parser } from "../parser.ts";

/** patterns: open_sequence_pattern | pattern */
export function patterns(p: Parser): Pattern {
  const { start } = p;
  const first = maybeStarPattern(p);
  if (p.kind !== T.COMMA) {
    if (first.type === "MatchStar") throw p.fail();
    return first;
  }
  const items = sequence(p, first, (kind) => kind === T.COLON || kind === T.IF);
  return { type: "MatchSequence", start, end: p.end, patterns: items };
}

/** The patterns of a sequence from the comma behind the first one on. */
function sequence(p: Parser, first: Pattern, closes: (kind: number) => boolean): Pattern[] {
  const items = [first];
  while (p.accept(T.COMMA)) {
    if (closes(p.kind)) break;
    items.push(maybeStarPattern(p));
  }
  return items;
}

/** maybe_star_pattern: '*' (NAME | "_") | pattern */
function maybeStarPattern(p: Parser): Pattern {
  const { start } = p;
  if (!p.accept(T.STAR)) return pattern(p);
  const name = p.name();
  return { type: "MatchStar", start, end: p.end, name: name === "_" ? null : name };
}

/** pattern: or_pattern ['as' NAME] */
function pattern(p: Parser): Pattern {
  const { start } = p;
  const inner = orPattern(p);
  if (!p.accept(T.AS)) return inner;
  const name = captureName(p);
  return { type: "MatchAs", start, end: p.end, pattern: inner, name };
}

/** pattern_capture_target: !"_" NAME !('.' | '(' | '=') */
function captureName(p: Parser): string {
  if (p.isSoft("_")) throw p.fail();
  const name = p.name();
  if (p.kind === T.DOT || p.kind === T.LPAR || p.kind === T.EQUAL) throw p.fail();
  return name;
}

/** or_pattern: '|'.closed_pattern+ */
function orPattern(p: Parser): Pattern {
  const { start } = p;
  const first = closedPattern(p);
  if (p.kind !== T.VBAR) return first;
  const alternatives = [first];
  while (p.accept(T.VBAR)) alternatives.push(closedPattern(p));
  return { type: "MatchOr", start, end: p.end, patterns: alternatives };
}

function closedPattern(p: Parser): Pattern {
  const { start } = p;
  switch (p.kind) {
    case T.NUMBER:
    case T.MINUS: {
      const value = signedNumber(p);
      return { type: "MatchValue", start, end: p.end, value };
    }
    case T.STRING:
    case T.FSTRING_START: {
      const value = strings(p);
      return { type: "MatchValue", start, end: p.end, value };
    }
    case T.NONE:
    case T.TRUE:
    case T.FALSE: {
      const { end, value } = keywordConstant(p);
      return { type: "MatchSingleton", start, end, value };
    }
    case T.NAME:
      return namePattern(p);
    case T.LPAR:
      return parenthesisedPattern(p);
    case T.LSQB:
      return listPattern(p);
    case T.LBRACE:
      return mappingPattern(p);
    default:
      throw p.fail();
  }
}

/** signed_number | complex_number: an optional sign, and an imaginary part added to or taken from a real one */
function signedNumber(p: Parser): Expression {
  const { start } = p;
  const real = signed(p);
  if (p.kind !== T.PLUS && p.kind !== T.MINUS) return real;
  const last = real.type === "UnaryOp" ? real.operand : real;
  if (isImaginary(last)) throw p.error("real_number_required", last.start, last.end);
  const op = p.kind === T.PLUS ? "Add" : "Sub";
  p.advance();
  const right = number(p);
  if (!isImaginary(right)) throw p.error("imaginary_number_required", right.start, right.end);
  return { type: "BinOp", start, end: p.end, left: real, op, right };
}

function signed(p: Parser): Expression {
  const { start } = p;
  if (!p.accept(T.MINUS)) return number(p);
  const operand = number(p);
  return { type: "UnaryOp", start, end: p.end, op: "USub", operand };
}

function number(p: Parser): Expression {
  const { start } = p;
  p.expect(T.NUMBER);
  return { type: "Constant", start, end: p.end, value: numberValue(p, start, p.end), kind: null };
}

function isImaginary(node: Expression): boolean {
  return node.type === "Constant" && node.value.kind === "imaginary";
}

/** capture_pattern | wildcard_pattern | value_pattern | class_pattern */
function namePattern(p: Parser): Pattern {
  const { start } = p;
  const wildcard = p.isSoft("_");
  const dotted = nameOrAttribute(p);
  if (p.kind === T.LPAR) return classPattern(p, start, dotted);
  if (dotted.type === "Attribute") return { type: "MatchValue", start, end: p.end, value: dotted };
  if (p.kind === T.EQUAL) throw p.fail();
  const name = wildcard ? null : dotted.id;
  return { type: "MatchAs", start, end: p.end, pattern: null, name };
}

/** name_or_attr: NAME ('.' NAME)* */
function nameOrAttribute(p: Parser): Extract<Expression, { type: "Name" | "Attribute" }> {
  const { start } = p;
  const id = p.name();
  let value: Extract<Expression, { type: "Name" | "Attribute" }> = {
    type: "Name",
    start,
    end: p.end,
    id,
    ctx: "Load",
  };
  while (p.accept(T.DOT)) {
    const attr = p.name();
    value = { type: "Attribute", start, end: p.end, value, attr, ctx: "Load" };
  }
  return value;
}

/** class_pattern: name_or_attr '(' [positional_patterns] [keyword_patterns] [','] ')' */
function classPattern(p: Parser, start: number, cls: Expression): Pattern {
  p.advance();
  const positional: Pattern[] = [];
  const kwd_attrs: string[] = [];
  const kwd_patterns: Pattern[] = [];
  while (p.kind !== T.RPAR) {
    if (p.kind === T.NAME && p.next === T.EQUAL) {
      kwd_attrs.push(p.name());
      p.advance();
      kwd_patterns.push(pattern(p));
    } else {
      if (kwd_attrs.length > 0) throw p.fail();
      positional.push(pattern(p));
    }
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.RPAR);
  return { type: "MatchClass", start, end: p.end, cls, patterns: positional, kwd_attrs, kwd_patterns };
}

/** group_pattern: '(' pattern ')'; sequence_pattern: '(' [open_sequence_pattern] ')' */
function parenthesisedPattern(p: Parser): Pattern {
  const { start } = p;
  p.advance();
  if (p.accept(T.RPAR)) return { type: "MatchSequence", start, end: p.end, patterns: [] };
  const first = maybeStarPattern(p);
  if (p.kind !== T.COMMA) {
    if (first.type === "MatchStar") throw p.fail();
    p.expect(T.RPAR);
    return first;
  }
  const items = sequence(p, first, (kind) => kind === T.RPAR);
  p.expect(T.RPAR);
  return { type: "MatchSequence", start, end: p.end, patterns: items };
}

/** sequence_pattern: '[' [maybe_sequence_pattern] ']' */
function listPattern(p: Parser): Pattern {
  const { start } = p;
  p.advance();
  if (p.accept(T.RSQB)) return { type: "MatchSequence", start, end: p.end, patterns: [] };
  const items = sequence(p, maybeStarPattern(p), (kind) => kind === T.RSQB);
  p.expect(T.RSQB);
  return { type: "MatchSequence", start, end: p.end, patterns: items };
}

/** mapping_pattern: '{' [items_pattern] [',' double_star_pattern] [','] '}' */
function mappingPattern(p: Parser): Pattern {
  const { start } = p;
  p.advance();
  const keys: Expression[] = [];
  const values: Pattern[] = [];
  let rest: string | null = null;
  while (p.kind !== T.RBRACE) {
    if (p.accept(T.DOUBLESTAR)) {
      rest = captureName(p);
      p.accept(T.COMMA);
      break;
    }
    keys.push(mappingKey(p));
    p.expect(T.COLON);
    values.push(pattern(p));
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.RBRACE);
  return { type: "MatchMapping", start, end: p.end, keys, patterns: values, rest };
}

/** key: literal_expr | attr */
function mappingKey(p: Parser): Expression {
  switch (p.kind) {
    case T.NUMBER:
    case T.MINUS:
      return signedNumber(p);
    case T.STRING:
    case T.FSTRING_START:
      return strings(p);
    case T.NONE:
    case T.TRUE:
    case T.FALSE:
      return keywordConstant(p);
    default: {
      const key = nameOrAttribute(p);
      if (key.type === "Name") throw p.fail();
      return key;
    }
  }
}
