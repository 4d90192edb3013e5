/**
 * Parameters, in the second reading.
 *
 *     def f(a=1, b)    parameter without a default follows parameter with a default
 *     def f(a, *)      named arguments must follow bare *
 *     lambda (a, b):   Lambda expression parameters cannot be parenthesized
 */
import * as T from "../../language/tokens.ts";
import type { Diagnosis } from "./diagnosis.ts";

/** What is other between the parameters of a function and of a lambda. */
interface Form {
  /** The token behind the last parameter. */
  readonly closing: number;
  readonly lambda: boolean;
}

const FUNCTION: Form = { closing: T.RPAR, lambda: false };
const LAMBDA: Form = { closing: T.COLON, lambda: true };

export function functionParameters(d: Diagnosis): boolean {
  return parameters(d, FUNCTION);
}

export function lambdaParameters(d: Diagnosis): boolean {
  return parameters(d, LAMBDA);
}

function parameters(d: Diagnosis, form: Form): boolean {
  if (d.checking) invalidParameters(d, form);
  const { pos } = d;
  if (!slashed(d, form)) plain(d, form);
  starEtc(d, form);
  return d.pos > pos;
}

/** Positional parameters and the '/' behind them, and those behind that; false when there is no '/'. */
function slashed(d: Diagnosis, form: Form): boolean {
  const { pos } = d;
  while (param(d, form, "without")) {
    // One parameter a turn.
  }
  const behind = d.pos;
  while (param(d, form, "with")) {
    // One parameter a turn.
  }
  const withDefaults = d.pos > behind;
  if (d.pos > pos && slash(d, form)) {
    if (!withDefaults) plain(d, form);
    else {
      while (param(d, form, "with")) {
        // One parameter a turn.
      }
    }
    return true;
  }
  d.pos = pos;
  return false;
}

/** '/' (',' | &closing) */
function slash(d: Diagnosis, form: Form): boolean {
  return d.accept(T.SLASH) && (d.accept(T.COMMA) || d.kind === form.closing);
}

/** param_no_default* param_with_default* */
function plain(d: Diagnosis, form: Form): boolean {
  const { pos } = d;
  while (param(d, form, "without")) {
    // One parameter a turn.
  }
  while (param(d, form, "with")) {
    // One parameter a turn.
  }
  return d.pos > pos;
}

/** A parameter and the comma behind it, or the closing token behind it at hand. */
function param(d: Diagnosis, form: Form, value: "with" | "without" | "either", starred = false): boolean {
  const { pos } = d;
  if (name(d, form, starred)) {
    const has = value === "without" ? false : defaultValue(d);
    if ((has || value !== "with") && (d.accept(T.COMMA) || d.kind === form.closing)) return true;
  }
  d.pos = pos;
  return false;
}

/** NAME [annotation] */
function name(d: Diagnosis, form: Form, starred = false): boolean {
  if (!d.accept(T.NAME)) return false;
  const { pos } = d;
  if (form.lambda || !d.accept(T.COLON)) return true;
  if (starred && d.accept(T.STAR)) {
    if (d.rules.bitwiseOr(d) === null) d.pos = pos;
  } else if (d.rules.expression(d) === null) {
    d.pos = pos;
  }
  return true;
}

/** default: '=' expression */
function defaultValue(d: Diagnosis): boolean {
  const { pos } = d;
  if (!d.accept(T.EQUAL)) return false;
  if (d.rules.expression(d) !== null) return true;
  d.pos = pos;
  // CPython has no such message for lambdas.
  if (d.checking && (d.peek(1) === T.RPAR || d.peek(1) === T.COMMA))
    throw d.errorAt("expected_default_value", pos);
  return false;
}

/** star_etc: '*' param ... | '*' ',' param+ ... | kwds */
function starEtc(d: Diagnosis, form: Form): void {
  if (d.checking) invalidStarEtc(d, form);
  const { pos } = d;
  if (d.accept(T.STAR)) {
    if (param(d, form, "without", true) || (d.accept(T.COMMA) && param(d, form, "either"))) {
      while (param(d, form, "either")) {
        // One parameter a turn.
      }
      keywords(d, form);
      return;
    }
    d.pos = pos;
  }
  keywords(d, form);
}

/** kwds: '**' param */
function keywords(d: Diagnosis, form: Form): void {
  const { pos } = d;
  if (!d.accept(T.DOUBLESTAR)) return;
  if (d.checking && name(d, form)) {
    if (d.kind === T.EQUAL) throw d.errorAt("kwarg_default", d.pos);
    if (d.accept(T.COMMA)) {
      const { start, kind } = d;
      if (name(d, form)) throw d.error("parameter_follows_kwarg", start, d.end);
      if (kind === T.STAR || kind === T.DOUBLESTAR || kind === T.SLASH) {
        throw d.errorAt("parameter_follows_kwarg", d.pos);
      }
    }
  }
  d.pos = pos + 1;
  if (!param(d, form, "without")) d.pos = pos;
}

function invalidStarEtc(d: Diagnosis, form: Form): void {
  const { pos } = d;
  if (!d.accept(T.STAR)) return;
  const bare = d.kind === form.closing || (d.kind === T.COMMA && endsBehindComma(d, form));
  if (bare) {
    if (!form.lambda) throw d.errorAt("bare_star", pos);
    throw d.errorHere("bare_star");
  }
  if (name(d, form) && d.kind === T.EQUAL) throw d.errorAt("vararg_default", d.pos);
  d.pos = pos + 1;
  if (param(d, form, "without") || d.accept(T.COMMA)) {
    while (param(d, form, "either")) {
      // One parameter a turn.
    }
    const star = d.pos;
    if (d.accept(T.STAR) && (param(d, form, "without") || d.accept(T.COMMA))) {
      throw d.errorAt("second_star", star);
    }
  }
  d.pos = pos;
}

function endsBehindComma(d: Diagnosis, form: Form): boolean {
  const next = d.peek(1);
  return next === form.closing || next === T.DOUBLESTAR;
}

/** The mistakes of order, as CPython looks for them. */
function invalidParameters(d: Diagnosis, form: Form): void {
  const { pos } = d;
  for (const mistake of [loneSlash, secondSlash, missingDefault, parenthesised, lateSlash, slashThenStar]) {
    mistake(d, form);
    d.pos = pos;
  }
}

function loneSlash(d: Diagnosis): void {
  if (d.kind === T.SLASH && d.peek(1) === T.COMMA) throw d.errorAt("lone_slash", d.pos);
}

function secondSlash(d: Diagnosis, form: Form): void {
  if (!plain(d, form) || !slash(d, form)) return;
  anyParameters(d, form);
  if (d.kind === T.SLASH) throw d.errorAt("second_slash", d.pos);
}

function anyParameters(d: Diagnosis, form: Form): void {
  while (param(d, form, "either")) {
    // One parameter a turn.
  }
}

function missingDefault(d: Diagnosis, form: Form): void {
  const { pos } = d;
  while (param(d, form, "without")) {
    // One parameter a turn.
  }
  if (d.pos === pos || !slash(d, form)) d.pos = pos;
  while (param(d, form, "without")) {
    // One parameter a turn.
  }
  const before = d.pos;
  while (param(d, form, "with")) {
    // One parameter a turn.
  }
  if (d.pos === before) return;
  const behind = d.pos;
  if (!slash(d, form)) d.pos = behind;
  const { start } = d;
  if (!name(d, form)) return;
  const { end } = d;
  if (d.kind === T.COMMA || d.kind === form.closing) throw d.error("missing_default", start, end);
}

function parenthesised(d: Diagnosis, form: Form): void {
  while (param(d, form, "without")) {
    // One parameter a turn.
  }
  const { start } = d;
  if (!d.accept(T.LPAR)) return;
  // Between a function's parentheses the last name is followed by their end, as if it were the function's own.
  const inner: Form = { closing: T.RPAR, lambda: form.lambda };
  const { pos } = d;
  while (param(d, inner, "without")) {
    // One parameter a turn.
  }
  if (d.pos === pos || !d.accept(T.RPAR)) return;
  throw form.lambda
    ? d.error("parenthesised_lambda_parameters", start, d.end)
    : d.error("parenthesised_parameters", start, d.end);
}

function lateSlash(d: Diagnosis, form: Form): void {
  const { pos } = d;
  if (!plain(d, form) || !slash(d, form)) d.pos = pos;
  anyParameters(d, form);
  if (!d.accept(T.STAR) || !(d.accept(T.COMMA) || param(d, form, "without"))) return;
  anyParameters(d, form);
  if (d.kind === T.SLASH) throw d.errorAt("late_slash", d.pos);
}

function slashThenStar(d: Diagnosis, form: Form): void {
  const { pos } = d;
  anyParameters(d, form);
  if (d.pos > pos && d.accept(T.SLASH) && d.kind === T.STAR)
    throw d.errorAt("expected_comma_slash_star", d.pos);
}
