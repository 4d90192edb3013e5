/**
 * Type parameters, in the second reading.
 *
 *     def f[*T: int]()   cannot use bound with TypeVarTuple
 *     class C[]: ...     Type parameter list cannot be empty
 */
import * as T from "../../language/tokens.ts";
import type { Diagnosis } from "./diagnosis.ts";

/** type_params: '[' ','.type_param+ [','] ']', or nothing */
export function typeParameters(d: Diagnosis): void {
  const { pos } = d;
  if (!d.accept(T.LSQB)) return;
  if (d.checking && d.kind === T.RSQB) throw d.errorFrom("empty_type_parameters", d.pos);
  if (typeParameter(d)) {
    while (d.accept(T.COMMA)) {
      if (!typeParameter(d)) break;
    }
    if (d.accept(T.RSQB)) return;
  }
  d.pos = pos;
}

function typeParameter(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.accept(T.NAME)) {
    bound(d);
    defaultValue(d, false);
    return true;
  }
  const star = d.kind === T.STAR;
  if ((d.accept(T.STAR) || d.accept(T.DOUBLESTAR)) && d.accept(T.NAME)) {
    // CPython looks for this mistake in its first reading too.
    if (d.kind === T.COLON) forbiddenBound(d, star ? "TypeVarTuple" : "ParamSpec");
    defaultValue(d, star);
    return true;
  }
  d.pos = pos;
  return false;
}

function bound(d: Diagnosis): void {
  const { pos } = d;
  if (!d.accept(T.COLON) || d.rules.expression(d) === null) d.pos = pos;
}

function defaultValue(d: Diagnosis, starred: boolean): void {
  const { pos } = d;
  if (!d.accept(T.EQUAL)) return;
  const star = starred && d.accept(T.STAR);
  if ((star ? d.rules.bitwiseOr(d) : d.rules.expression(d)) === null) d.pos = pos;
}

function forbiddenBound(d: Diagnosis, kind: string): void {
  const colon = d.pos;
  d.pos++;
  const value = d.rules.expression(d);
  if (value !== null) {
    const what = value.what === "tuple" ? "constraints" : "bound";
    throw d.errorFrom("forbidden_type_bound", colon, { what, kind });
  }
  d.pos = colon;
}
