/**
 * From a failed parse to the error that CPython reports for it.
 *
 *     x = (1 2)   =>   invalid syntax. Perhaps you forgot a comma?
 *
 * Source: CPython 3.13's own answers, recorded in test/compiler/syntax-errors.json.
 */
import type { Tokens } from "../../1-tokenize/index.ts";
import { CompileError, compileError } from "../../language/diagnostics.ts";
import type { Source } from "../../language/source.ts";
import * as T from "../../language/tokens.ts";
import { atom } from "./atoms.ts";
import { Diagnosis, type DiagnosisRules } from "./diagnosis.ts";
import {
  annotatedRhs,
  assignmentExpression,
  expression,
  namedExpression,
  starExpressions,
  starNamedExpression,
  unnamedExpression,
  yieldExpression,
} from "./expressions.ts";
import { replacementField } from "./fstrings.ts";
import { bitwiseOr, disjunction } from "./operators.ts";
import { primary } from "./primaries.ts";
import { block, statements } from "./statements.ts";

const rules: DiagnosisRules = {
  expression,
  namedExpression,
  starExpressions,
  starNamedExpression,
  annotatedRhs,
  yieldExpression,
  disjunction,
  bitwiseOr,
  primary,
  unnamedExpression,
  assignmentExpression,
  atom,
  replacementField,
  block,
};

/**
 * The error for a program that does not parse.
 *
 * @param furthest       index of the last token the first reading looked at
 * @param statementEnds  what the first reading has been through; see `Diagnosis`
 */
export function diagnose(
  tokens: Tokens,
  source: Source,
  furthest: number,
  statementEnds: Int32Array,
): CompileError {
  const { failure } = tokens;
  if (failure !== null && tokens.kinds[furthest] === T.ERRORTOKEN) return failure.error;
  const d = new Diagnosis(tokens, source, rules, statementEnds, furthest + 1);
  let error: CompileError;
  try {
    statements(d);
    error = generic(d, furthest);
  } catch (thrown) {
    if (!(thrown instanceof CompileError)) throw thrown;
    error = thrown;
  }
  return unlessNeverClosed(tokens, source, d.fill - 1, error);
}

/** Nothing is known but where the first reading stopped. */
function generic(d: Diagnosis, furthest: number): CompileError {
  const { kinds, starts } = d.tokens;
  const kind = kinds[furthest]!;
  if (kind === T.INDENT)
    return compileError("unexpected_indent", starts[furthest]! - 1, starts[furthest]! - 1);
  if (kind === T.DEDENT) return compileError("unexpected_unindent", starts[furthest]!, starts[furthest]!);
  return d.errorAt("invalid_syntax", furthest);
}

/**
 * `error`, unless a bracket is open at the end of the text that was opened on a line before it: that is the likelier mistake.
 *
 * @param last  index of the last token looked at
 */
export function unlessNeverClosed(
  tokens: Tokens,
  source: Source,
  last: number,
  error: CompileError,
): CompileError {
  const { failure } = tokens;
  if (failure === null || failure.error === error || failure.bracket < 0) return error;
  const { bracket } = failure;
  if (source.line(tokens.starts[last]!) <= source.line(bracket)) return error;
  return compileError("never_closed", bracket, bracket, { bracket: source.text.charAt(bracket) });
}
