/**
 * Targets, in the second reading.
 */
import * as T from "../../language/tokens.ts";
import type { Diagnosis } from "./diagnosis.ts";

/** star_targets: ','.star_target+ [','] */
export function starTargets(d: Diagnosis): boolean {
  if (!starTarget(d)) return false;
  while (d.accept(T.COMMA)) {
    if (!starTarget(d)) break;
  }
  return true;
}

/** star_target: '*' !'*' star_target | target_with_star_atom */
export function starTarget(d: Diagnosis): boolean {
  return d.remember("star_target", readStarTarget);
}

function readStarTarget(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.accept(T.STAR) && d.kind !== T.STAR && starTarget(d)) return true;
  d.pos = pos;
  return plainStarTarget(d);
}

function plainStarTarget(d: Diagnosis): boolean {
  return d.remember("target_with_star_atom", readPlainStarTarget);
}

function readPlainStarTarget(d: Diagnosis): boolean {
  return plainTarget(d, plainStarTarget, starTargets);
}

/** del_targets: ','.del_target+ [','] */
export function delTargets(d: Diagnosis): boolean {
  if (!delTarget(d)) return false;
  while (d.accept(T.COMMA)) {
    if (!delTarget(d)) break;
  }
  return true;
}

function delTarget(d: Diagnosis): boolean {
  return d.remember("del_target", readDelTarget);
}

function readDelTarget(d: Diagnosis): boolean {
  return plainTarget(d, delTarget, delTargets);
}

/** An attribute, a subscript, a name, or targets in brackets. */
function plainTarget(
  d: Diagnosis,
  alone: (d: Diagnosis) => boolean,
  inBrackets: (d: Diagnosis) => boolean,
): boolean {
  const { pos } = d;
  const value = d.rules.primary(d);
  if (value !== null && (value.what === "attribute" || value.what === "subscript")) {
    if (d.tokens.kinds[d.pos - 1] !== T.RPAR) return true;
  }
  d.pos = pos;
  if (d.accept(T.NAME)) return true;
  const closing = d.kind === T.LPAR ? T.RPAR : d.kind === T.LSQB ? T.RSQB : null;
  if (closing === null) return false;
  d.pos++;
  if (d.accept(closing)) return true;
  const opened = d.pos;
  // A star alone in parentheses makes no tuple.
  if (closing === T.RPAR && alone(d) && d.accept(closing)) return true;
  d.pos = opened;
  const starred = d.kind === T.STAR;
  if (inBrackets(d) && !(starred && closing === T.RPAR && !hasComma(d, opened)) && d.accept(closing))
    return true;
  d.pos = pos;
  return false;
}

function hasComma(d: Diagnosis, from: number): boolean {
  return d.tokens.kinds.slice(from, d.pos).includes(T.COMMA);
}

/** single_target: an attribute, a subscript or a name, in parentheses or not */
export function singleTarget(d: Diagnosis): boolean {
  const { pos } = d;
  if (singleSubscriptAttributeTarget(d) || d.accept(T.NAME)) return true;
  if (d.accept(T.LPAR) && singleTarget(d) && d.accept(T.RPAR)) return true;
  d.pos = pos;
  return false;
}

export function singleSubscriptAttributeTarget(d: Diagnosis): boolean {
  const { pos } = d;
  const value = d.rules.primary(d);
  if (value !== null && (value.what === "attribute" || value.what === "subscript")) {
    if (d.tokens.kinds[d.pos - 1] !== T.RPAR) return true;
  }
  d.pos = pos;
  return false;
}
