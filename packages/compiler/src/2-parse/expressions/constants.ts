/**
 * The three keywords that are values.
 *
 *     None   True   False     =>     Constant
 *
 * From the keyword under the cursor, for expressions and for the keys of mapping patterns.
 *
 * Source: The Python Language Reference, 6.2 and 8.6.4.
 */
import type { Constant, ConstantValue } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import type { Parser } from "../parser.ts";

/** 'None' | 'True' | 'False', one of which stands here. */
export function keywordConstant(p: Parser): Constant {
  const { start, kind } = p;
  const value: ConstantValue = kind === T.NONE ? { kind: "None" } : { kind: "bool", value: kind === T.TRUE };
  p.advance();
  return { type: "Constant", start, end: p.end, value, kind: null };
}
