/**
 * The arguments of a call, or of a class statement.
 *
 *     (a, *b, c=1, **d)   =>   args [a, Starred(b)], keywords [c=1, **d]
 *
 * Source: The Python Language Reference, 6.3.4 "Calls".
 */
import type { Expression, Keyword } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import type { Parser } from "../parser.ts";
import { generators } from "./comprehensions.ts";

export interface CallArguments {
  readonly args: Expression[];
  readonly keywords: Keyword[];
}

/**
 * '(' [arguments] ')'
 *
 * @param generator  whether the brackets may be those of a generator expression, as a call's may and a class's may not
 */
export function callArguments(p: Parser, generator: boolean): CallArguments {
  const open = p.start;
  p.advance();
  const args: Expression[] = [];
  const keywords: Keyword[] = [];
  let unpacked = false;
  while (p.kind !== T.RPAR) {
    const { start, kind } = p;
    if (kind === T.STAR) {
      if (unpacked) throw p.fail();
      p.advance();
      const value = p.rules.expression(p);
      args.push({ type: "Starred", start, end: p.end, value, ctx: "Load" });
    } else if (kind === T.DOUBLESTAR) {
      p.advance();
      const value = p.rules.expression(p);
      keywords.push({ type: "Keyword", start, end: p.end, arg: null, value });
      unpacked = true;
    } else if (kind === T.NAME && p.next === T.EQUAL) {
      const arg = p.name();
      p.advance();
      const value = p.rules.expression(p);
      keywords.push({ type: "Keyword", start, end: p.end, arg, value });
    } else {
      const value = p.rules.namedExpression(p);
      if (p.kind === T.FOR || p.kind === T.ASYNC) {
        if (!generator || args.length + keywords.length > 0) throw p.fail();
        const clauses = generators(p);
        p.expect(T.RPAR);
        args.push({ type: "GeneratorExp", start: open, end: p.end, elt: value, generators: clauses });
        return { args, keywords };
      }
      if (keywords.length > 0) throw p.fail();
      args.push(value);
    }
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.RPAR);
  return { args, keywords };
}
