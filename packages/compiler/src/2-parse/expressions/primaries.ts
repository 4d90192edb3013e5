/**
 * Primaries: an atom and what is hung on it.
 *
 *     await f(x).y[1:2]   =>   Await(Subscript(Attribute(Call(f, [x]), y), Slice(1, 2)))
 *
 * Source: The Python Language Reference, 6.3 and 6.4.
 */
import type { Expression } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import type { Parser } from "../parser.ts";
import { callArguments } from "./arguments.ts";
import { atom } from "./atoms.ts";

/** await_primary: 'await' primary | primary */
export function awaitPrimary(p: Parser): Expression {
  if (p.kind !== T.AWAIT) return primary(p);
  const { start } = p;
  p.advance();
  const value = primary(p);
  return { type: "Await", start, end: p.end, value };
}

/** primary: primary '.' NAME | primary genexp | primary '(' [arguments] ')' | primary '[' slices ']' | atom */
export function primary(p: Parser): Expression {
  const { start } = p;
  let value = atom(p);
  for (;;) {
    if (p.kind === T.DOT) {
      p.advance();
      const attr = p.name();
      value = { type: "Attribute", start, end: p.end, value, attr, ctx: "Load" };
    } else if (p.kind === T.LPAR) {
      const { args, keywords } = callArguments(p, true);
      value = { type: "Call", start, end: p.end, func: value, args, keywords };
    } else if (p.kind === T.LSQB) {
      p.advance();
      const slice = slices(p);
      p.expect(T.RSQB);
      value = { type: "Subscript", start, end: p.end, value, slice, ctx: "Load" };
    } else {
      return value;
    }
  }
}

/** slices: slice !',' | ','.(slice | starred_expression)+ [','] */
function slices(p: Parser): Expression {
  const { start } = p;
  const first = slice(p);
  if (p.kind !== T.COMMA && first.type !== "Starred") return first;
  const elts = [first];
  while (p.accept(T.COMMA)) {
    if (p.kind === T.RSQB) break;
    elts.push(slice(p));
  }
  return { type: "Tuple", start, end: p.end, elts, ctx: "Load" };
}

/** slice: [expression] ':' [expression] [':' [expression]] | named_expression | starred_expression */
function slice(p: Parser): Expression {
  const { start } = p;
  if (p.kind === T.STAR) {
    p.advance();
    const value = p.rules.expression(p);
    return { type: "Starred", start, end: p.end, value, ctx: "Load" };
  }
  let lower: Expression | null = null;
  if (p.kind !== T.COLON) {
    const named = p.kind === T.NAME && p.next === T.COLONEQUAL;
    lower = p.rules.namedExpression(p);
    if (p.kind !== T.COLON) return lower;
    if (named) throw p.fail();
  }
  p.advance();
  const upper = bound(p);
  const step = p.accept(T.COLON) ? bound(p) : null;
  return { type: "Slice", start, end: p.end, lower, upper, step };
}

/** A limit of a slice, when there is one. */
function bound(p: Parser): Expression | null {
  if (p.kind === T.COLON || p.kind === T.RSQB || p.kind === T.COMMA) return null;
  return p.rules.expression(p);
}
