/**
 * Starred expressions as arguments, subscripts and elements.
 *
 *     f(*a=1)   cannot assign to iterable argument unpacking
 *     f(*)      Invalid star expression
 */
import * as T from "../../language/tokens.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { type Seen, seen } from "./seen.ts";

/** starred_expression: '*' expression */
export function starredExpression(d: Diagnosis): Seen | null {
  const { start } = d;
  if (!d.accept(T.STAR)) return null;
  const value = d.rules.expression(d);
  // CPython looks for this mistake in its first reading too.
  if (value === null) throw d.errorHere("invalid_star_expression");
  const behind = d.pos;
  if (d.checking && d.accept(T.EQUAL)) {
    const assigned = d.rules.expression(d);
    if (assigned !== null) throw d.error("assign_to_iterable_unpacking", start, assigned.end);
  }
  d.pos = behind;
  return seen("starred", start, d.end, [value]);
}
