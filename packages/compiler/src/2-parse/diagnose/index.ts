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
  block,
};

/**
 * The error for a program that does not parse.
 *
 * @param statementEnds  what the parser has been through; see `Diagnosis`
 */
export function diagnose(tokens: Tokens, source: Source, statementEnds: Int32Array): CompileError {
  const d = new Diagnosis(tokens, source, rules, statementEnds);
  let furthest = 0;
  try {
    file(d);
    furthest = d.fill - 1;
    d.restart();
    file(d);
  } catch (thrown) {
    if (!(thrown instanceof CompileError)) throw thrown;
    return unlessTokenizerFailed(tokens, source, d.fill - 1, thrown);
  }
  const kind = tokens.kinds[furthest]!;
  if (kind === T.INDENT) return d.errorHere("unexpected_indent");
  if (kind === T.DEDENT) return d.errorHere("unexpected_unindent");
  return unlessTokenizerFailed(tokens, source, d.fill - 1, d.errorAt("invalid_syntax", furthest));
}

/** file: [statements] ENDMARKER */
function file(d: Diagnosis): void {
  statements(d);
  d.accept(T.ENDMARKER);
}

/**
 * The parser's `error`, unless the tokenizer has met one that CPython prefers, further on in the text. So it does with
 * a bracket that is never closed, when it was opened on a line before the parser's error.
 *
 * @param last  index of the last token looked at
 */
export function unlessTokenizerFailed(
  tokens: Tokens,
  source: Source,
  last: number,
  error: CompileError,
): CompileError {
  const { failure } = tokens;
  if (failure === null || failure.error === error) return error;
  if (failure.immediate) return failure.error;
  if (failure.bracket < 0) return error;
  const { bracket } = failure;
  if (source.line(tokens.starts[last]!) <= source.line(bracket)) return error;
  return compileError("never_closed", bracket, bracket, { bracket: source.text.charAt(bracket) });
}
