/**
 * Atoms: names, literals, and whatever stands in brackets.
 *
 *     (a, b)   [x for x in y]   {**a, b: c}   None   ...   =>   Tuple, ListComp, Dict, Constant, Constant
 *
 * Source: The Python Language Reference, 6.2.
 */
import type { Expression } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import type { Parser } from "../parser.ts";
import { generators } from "./comprehensions.ts";
import { keywordConstant } from "./constants.ts";
import { numberValue } from "./numbers.ts";
import { strings } from "./strings.ts";

/** atom: NAME | NUMBER | strings | 'True' | 'False' | 'None' | '...' | a display or a parenthesised form */
export function atom(p: Parser): Expression {
  const { kind, start } = p;
  switch (kind) {
    case T.NAME: {
      const id = p.name();
      return { type: "Name", start, end: p.end, id, ctx: "Load" };
    }
    case T.NUMBER: {
      p.advance();
      return { type: "Constant", start, end: p.end, value: numberValue(p, start, p.end), kind: null };
    }
    case T.STRING:
    case T.FSTRING_START:
      return strings(p);
    case T.LPAR:
      return parenthesised(p);
    case T.LSQB:
      return listDisplay(p);
    case T.LBRACE:
      return braceDisplay(p);
    case T.NONE:
    case T.TRUE:
    case T.FALSE:
      return keywordConstant(p);
    case T.ELLIPSIS:
      p.advance();
      return { type: "Constant", start, end: p.end, value: { kind: "Ellipsis" }, kind: null };
    default:
      throw p.fail();
  }
}

/** tuple | group | genexp */
function parenthesised(p: Parser): Expression {
  const { start } = p;
  p.advance();
  if (p.accept(T.RPAR)) return { type: "Tuple", start, end: p.end, elts: [], ctx: "Load" };
  if (p.kind === T.YIELD) {
    const value = p.rules.yieldExpression(p);
    p.expect(T.RPAR);
    return value;
  }
  const first = p.rules.starNamedExpression(p);
  if (p.kind === T.FOR || p.kind === T.ASYNC) {
    if (first.type === "Starred") throw p.fail();
    const clauses = generators(p);
    p.expect(T.RPAR);
    return { type: "GeneratorExp", start, end: p.end, elt: first, generators: clauses };
  }
  if (p.kind !== T.COMMA) {
    // A group has no node of its own, and a star no meaning in it.
    if (first.type === "Starred") throw p.fail();
    p.expect(T.RPAR);
    return first;
  }
  const elts = rest(p, first, T.RPAR);
  p.expect(T.RPAR);
  return { type: "Tuple", start, end: p.end, elts, ctx: "Load" };
}

/** The elements of a display from the comma behind the first one on. */
function rest(p: Parser, first: Expression, closing: number): Expression[] {
  const elements = [first];
  while (p.accept(T.COMMA)) {
    if (p.kind === closing) break;
    elements.push(p.rules.starNamedExpression(p));
  }
  return elements;
}

/** list: '[' [star_named_expressions] ']'; listcomp: '[' named_expression for_if_clauses ']' */
function listDisplay(p: Parser): Expression {
  const { start } = p;
  p.advance();
  if (p.accept(T.RSQB)) return { type: "List", start, end: p.end, elts: [], ctx: "Load" };
  const first = p.rules.starNamedExpression(p);
  if (p.kind === T.FOR || p.kind === T.ASYNC) {
    if (first.type === "Starred") throw p.fail();
    const clauses = generators(p);
    p.expect(T.RSQB);
    return { type: "ListComp", start, end: p.end, elt: first, generators: clauses };
  }
  const elts = rest(p, first, T.RSQB);
  p.expect(T.RSQB);
  return { type: "List", start, end: p.end, elts, ctx: "Load" };
}

/** dict | set | dictcomp | setcomp */
function braceDisplay(p: Parser): Expression {
  const { start } = p;
  p.advance();
  if (p.accept(T.RBRACE)) return { type: "Dict", start, end: p.end, keys: [], values: [] };
  if (p.kind === T.DOUBLESTAR) return dictDisplay(p, start, null);
  const named = p.kind === T.NAME && p.next === T.COLONEQUAL;
  const first = p.rules.starNamedExpression(p);
  if (p.kind === T.COLON) {
    if (first.type === "Starred" || named) throw p.fail();
    return dictDisplay(p, start, first);
  }
  if (p.kind === T.FOR || p.kind === T.ASYNC) {
    if (first.type === "Starred") throw p.fail();
    const clauses = generators(p);
    p.expect(T.RBRACE);
    return { type: "SetComp", start, end: p.end, elt: first, generators: clauses };
  }
  const elts = rest(p, first, T.RBRACE);
  p.expect(T.RBRACE);
  return { type: "Set", start, end: p.end, elts };
}

/** The rest of a dict display: its first key has been read, unless the token at hand is `**`. */
function dictDisplay(p: Parser, start: number, firstKey: Expression | null): Expression {
  const keys: (Expression | null)[] = [];
  const values: Expression[] = [];
  let key = firstKey;
  for (;;) {
    if (key === null && p.accept(T.DOUBLESTAR)) {
      keys.push(null);
      values.push(p.rules.bitwiseOr(p));
    } else {
      const item = key ?? p.rules.expression(p);
      p.expect(T.COLON);
      keys.push(item);
      values.push(p.rules.expression(p));
      if (values.length === 1 && (p.kind === T.FOR || p.kind === T.ASYNC)) {
        const clauses = generators(p);
        p.expect(T.RBRACE);
        return { type: "DictComp", start, end: p.end, key: item, value: values[0]!, generators: clauses };
      }
    }
    key = null;
    if (!p.accept(T.COMMA) || p.kind === T.RBRACE) break;
  }
  p.expect(T.RBRACE);
  return { type: "Dict", start, end: p.end, keys, values };
}
