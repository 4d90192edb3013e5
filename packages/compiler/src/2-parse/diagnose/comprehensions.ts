/**
 * Comprehensions, in the second reading.
 *
 *     [a, b for a in c]   did you forget parentheses around the comprehension target?
 *     [*a for a in b]     iterable unpacking cannot be used in comprehension
 *     [x for x y]         'in' expected after for-loop variables
 */
import * as T from "../../language/tokens.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { invalidTarget, type Seen, seen, shown } from "./seen.ts";
import { starredExpression } from "./starred.ts";
import { starTargets } from "./targets.ts";

/** for_if_clauses: one or more; the result ends where the last iterable or condition does */
export function forIfClauses(d: Diagnosis): Seen | null {
  let last = forIfClause(d);
  if (last === null) return null;
  for (;;) {
    const next = forIfClause(d);
    if (next === null) return last;
    last = next;
  }
}

/** for_if_clause: ['async'] 'for' star_targets 'in' disjunction ('if' disjunction)* */
function forIfClause(d: Diagnosis): Seen | null {
  const { pos } = d;
  if (forKeyword(d) && starTargets(d) && d.accept(T.IN)) {
    // Behind the `in` there is no other reading.
    let last = d.rules.disjunction(d);
    if (last === null) {
      d.pos = pos;
      return null;
    }
    for (;;) {
      const behind = d.pos;
      if (!d.accept(T.IF)) return last;
      const test = d.rules.disjunction(d);
      if (test === null) {
        d.pos = behind;
        return last;
      }
      last = test;
    }
  }
  d.pos = pos;
  // CPython looks for this mistake in its first reading too.
  missingIn(d);
  if (d.checking) invalidForTarget(d);
  return null;
}

function forKeyword(d: Diagnosis): boolean {
  d.accept(T.ASYNC);
  return d.accept(T.FOR);
}

function missingIn(d: Diagnosis): void {
  const { pos } = d;
  if (forKeyword(d) && d.rules.bitwiseOr(d) !== null) {
    for (;;) {
      const behind = d.pos;
      if (d.accept(T.COMMA) && d.rules.bitwiseOr(d) !== null) continue;
      d.pos = behind;
      break;
    }
    d.accept(T.COMMA);
    if (d.kind !== T.IN) throw d.errorHere("expected_in");
  }
  d.pos = pos;
}

/** A `for` whose target can be none; of a statement or of a comprehension. */
export function invalidForTarget(d: Diagnosis): void {
  const { pos } = d;
  if (forKeyword(d)) {
    const target = d.rules.starExpressions(d);
    const wrong = target === null ? null : invalidTarget(target, "for");
    if (wrong !== null) throw d.errorIn("cannot_assign", wrong, wrong, { what: shown(wrong) });
  }
  d.pos = pos;
}

/**
 * genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')'
 *
 * CPython looks for one behind every primary, whatever the bracket at hand, and so for the mistakes of any comprehension.
 */
export function generatorExpression(d: Diagnosis): Seen | null {
  const { pos, start } = d;
  if (d.accept(T.LPAR)) {
    const element = d.rules.assignmentExpression(d) ?? d.rules.unnamedExpression(d);
    if (element !== null && forIfClauses(d) !== null && d.accept(T.RPAR)) {
      return seen("generator expression", start, d.end);
    }
  }
  d.pos = pos;
  if (d.checking) invalidComprehension(d);
  return null;
}

/** The mistakes in a comprehension whose bracket is at hand. */
export function invalidComprehension(d: Diagnosis): void {
  const { pos, kind } = d;
  d.pos++;
  const star = starredExpression(d);
  if (star !== null && forIfClauses(d) !== null) {
    throw d.errorIn("unpacking_in_comprehension", star, star);
  }
  d.pos = pos;
  if (kind === T.LPAR) return;
  d.pos++;
  const first = d.rules.starNamedExpression(d);
  if (first !== null && d.accept(T.COMMA)) {
    const comma = d.pos;
    let last = d.rules.starNamedExpression(d);
    while (last !== null) {
      const behind = d.pos;
      const next = d.accept(T.COMMA) ? d.rules.starNamedExpression(d) : null;
      if (next === null) {
        d.pos = behind;
        d.accept(T.COMMA);
        break;
      }
      last = next;
    }
    if (last !== null && forIfClauses(d) !== null) {
      throw d.errorIn("comprehension_target", first, last);
    }
    d.pos = comma;
    if (forIfClauses(d) !== null) {
      throw d.error("comprehension_target", first.start, d.tokens.ends[comma - 1]!);
    }
  }
  d.pos = pos;
}
