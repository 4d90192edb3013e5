/**
 * Operators, in the second reading.
 *
 * Unlike the first, it takes an operator back when no operand follows, for the expression before it may be whole.
 *
 *     1 + not x   'not' after an operator must be parenthesized
 */
import * as T from "../../language/tokens.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { primary } from "./primaries.ts";
import { IN_COMPARISON, type Seen, seen } from "./seen.ts";

const SUM = 5;

/** How tightly a token binds as a binary operator below comparisons; 0 when it is none. */
function bindingPower(kind: number): number {
  switch (kind) {
    case T.VBAR:
      return 1;
    case T.CIRCUMFLEX:
      return 2;
    case T.AMPER:
      return 3;
    case T.LEFTSHIFT:
    case T.RIGHTSHIFT:
      return 4;
    case T.PLUS:
    case T.MINUS:
      return SUM;
    case T.STAR:
    case T.SLASH:
    case T.DOUBLESLASH:
    case T.PERCENT:
    case T.AT:
      return 6;
    default:
      return 0;
  }
}

/** disjunction: conjunction ('or' conjunction)* */
export function disjunction(d: Diagnosis): Seen | null {
  return d.remember("disjunction", readDisjunction);
}

function readDisjunction(d: Diagnosis): Seen | null {
  const { start } = d;
  let left = conjunction(d);
  if (left === null) return null;
  for (;;) {
    const { pos } = d;
    if (!d.accept(T.OR)) return left;
    if (conjunction(d) === null) {
      d.pos = pos;
      return left;
    }
    left = seen("expression", start, d.end);
  }
}

/** conjunction: inversion ('and' inversion)* */
function conjunction(d: Diagnosis): Seen | null {
  const { start } = d;
  let left = inversion(d);
  if (left === null) return null;
  for (;;) {
    const { pos } = d;
    if (!d.accept(T.AND)) return left;
    if (inversion(d) === null) {
      d.pos = pos;
      return left;
    }
    left = seen("expression", start, d.end);
  }
}

/** inversion: 'not'* comparison */
function inversion(d: Diagnosis): Seen | null {
  const { pos, start } = d;
  while (d.accept(T.NOT)) {
    // One sign a turn.
  }
  const negated = d.pos > pos;
  const value = comparison(d);
  if (value === null) {
    d.pos = pos;
    return null;
  }
  return negated ? seen("expression", start, d.end) : value;
}

/** comparison: bitwise_or (compare_op bitwise_or)* */
function comparison(d: Diagnosis): Seen | null {
  const { start } = d;
  const left = bitwiseOr(d);
  if (left === null) return null;
  let first: number | null = null;
  for (;;) {
    const { pos, kind } = d;
    if (!compareOperator(d) || bitwiseOr(d) === null) {
      d.pos = pos;
      break;
    }
    first ??= kind;
  }
  if (first === null) return left;
  return seen(first === T.IN ? IN_COMPARISON : "comparison", start, d.end, [left]);
}

function compareOperator(d: Diagnosis): boolean {
  switch (d.kind) {
    case T.NOTEQUAL:
      if (d.tokenText() === "<>") return false;
      break;
    case T.EQEQUAL:
    case T.LESS:
    case T.LESSEQUAL:
    case T.GREATER:
    case T.GREATEREQUAL:
    case T.IN:
      break;
    case T.IS:
      d.pos++;
      d.accept(T.NOT);
      return true;
    case T.NOT:
      d.pos++;
      return d.accept(T.IN);
    default:
      return false;
  }
  d.pos++;
  return true;
}

/** bitwise_or: an operand of a comparison */
export function bitwiseOr(d: Diagnosis): Seen | null {
  return d.remember("bitwise_or", readBitwiseOr);
}

function readBitwiseOr(d: Diagnosis): Seen | null {
  return binary(d, 0);
}

/** An operand, and every operator behind it that binds more tightly than `power`. */
function binary(d: Diagnosis, power: number): Seen | null {
  const { start } = d;
  let left = factor(d);
  if (left === null) return null;
  for (;;) {
    const { pos } = d;
    const found = bindingPower(d.kind);
    if (found <= power) return left;
    d.pos++;
    const right = binary(d, found);
    if (right === null) {
      if (found >= SUM) bareNot(d);
      d.pos = pos;
      return left;
    }
    left = seen("expression", start, d.end);
  }
}

/** A `not` where only what binds more tightly may stand. */
function bareNot(d: Diagnosis): void {
  if (!d.checking || d.kind !== T.NOT) return;
  const { pos, start } = d;
  const operand = inversion(d);
  if (operand !== null) throw d.error("not_after_operator", start, operand.end);
  d.pos = pos;
}

/** factor: ('+' | '-' | '~')* power */
function factor(d: Diagnosis): Seen | null {
  const { pos, start } = d;
  while (d.kind === T.PLUS || d.kind === T.MINUS || d.kind === T.TILDE) d.pos++;
  const signed = d.pos > pos;
  const value = power(d);
  if (value === null) {
    if (signed) bareNot(d);
    d.pos = pos;
    return null;
  }
  return signed ? seen("expression", start, d.end) : value;
}

/** power: await_primary ['**' factor] */
function power(d: Diagnosis): Seen | null {
  const { start } = d;
  const base = awaitPrimary(d);
  if (base === null) return null;
  const { pos } = d;
  if (d.accept(T.DOUBLESTAR) && factor(d) !== null) return seen("expression", start, d.end);
  d.pos = pos;
  return base;
}

/** await_primary: 'await' primary | primary */
function awaitPrimary(d: Diagnosis): Seen | null {
  const { pos, start } = d;
  if (d.accept(T.AWAIT) && primary(d) !== null) return seen("await expression", start, d.end);
  d.pos = pos;
  return primary(d);
}
