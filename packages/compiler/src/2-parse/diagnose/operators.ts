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

const BITWISE: readonly (readonly number[])[] = [
  [T.VBAR],
  [T.CIRCUMFLEX],
  [T.AMPER],
  [T.LEFTSHIFT, T.RIGHTSHIFT],
  [T.PLUS, T.MINUS],
  [T.STAR, T.SLASH, T.DOUBLESLASH, T.PERCENT, T.AT],
];

/** Levels of BITWISE whose operators CPython warns of a `not` behind: sums and products. */
const ARITHMETIC = 4;

/** disjunction: conjunction ('or' conjunction)* */
export function disjunction(d: Diagnosis): Seen | null {
  return d.remember("disjunction", () => chain(d, T.OR, conjunction));
}

/** conjunction: inversion ('and' inversion)* */
function conjunction(d: Diagnosis): Seen | null {
  return d.remember("conjunction", () => chain(d, T.AND, inversion));
}

function chain(d: Diagnosis, operator: number, operand: (d: Diagnosis) => Seen | null): Seen | null {
  const { start } = d;
  let left = operand(d);
  if (left === null) return null;
  for (;;) {
    const { pos } = d;
    if (!d.accept(operator)) return left;
    if (operand(d) === null) {
      d.pos = pos;
      return left;
    }
    left = seen("expression", start, d.end);
  }
}

/** inversion: 'not' inversion | comparison */
function inversion(d: Diagnosis): Seen | null {
  return d.remember("inversion", () => {
    const { pos, start } = d;
    if (d.accept(T.NOT) && inversion(d) !== null) return seen("expression", start, d.end);
    d.pos = pos;
    return comparison(d);
  });
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
  return binary(d, 0);
}

/** The operators of a level of BITWISE, and all that bind more tightly. */
function binary(d: Diagnosis, level: number): Seen | null {
  if (level === BITWISE.length) return factor(d);
  return d.remember(`binary ${level}`, () => {
    const { start } = d;
    let left = binary(d, level + 1);
    if (left === null) return null;
    for (;;) {
      const { pos } = d;
      if (!BITWISE[level]!.includes(d.kind)) return left;
      d.pos++;
      const right = binary(d, level + 1);
      if (right === null) {
        if (level >= ARITHMETIC) bareNot(d);
        d.pos = pos;
        return left;
      }
      left = seen("expression", start, d.end);
    }
  });
}

/** A `not` where only what binds more tightly may stand. */
function bareNot(d: Diagnosis): void {
  if (!d.checking || d.kind !== T.NOT) return;
  const { pos, start } = d;
  d.pos++;
  const operand = inversion(d);
  if (operand !== null) throw d.error("not_after_operator", start, operand.end);
  d.pos = pos;
}

/** factor: ('+' | '-' | '~') factor | power */
function factor(d: Diagnosis): Seen | null {
  return d.remember("factor", () => {
    const { pos, start } = d;
    if (d.kind === T.PLUS || d.kind === T.MINUS || d.kind === T.TILDE) {
      d.pos++;
      if (factor(d) !== null) return seen("expression", start, d.end);
      bareNot(d);
      d.pos = pos;
    }
    return power(d);
  });
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
