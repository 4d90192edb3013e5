/**
 * The parser: a source's tokens to the syntax tree of the module.
 *
 *     x = 1   =>   Module([Assign([Name(x, Store)], Constant(1))])
 *
 * From the command and the Babel plugin, to the analysis. It reads all of Python 3.13; what is not compiled is refused later,
 * by name.
 *
 * Source: The Python Language Reference, 10 "Full Grammar specification".
 */
import { tokenize } from "../1-tokenize/index.ts";
import { CompileError } from "../language/diagnostics.ts";
import type { Module } from "../language/nodes.ts";
import type { Source } from "../language/source.ts";
import { type Comment, ENDMARKER, ERRORTOKEN } from "../language/tokens.ts";
import { diagnose, unlessTokenizerFailed } from "./diagnose/index.ts";
import {
  expression,
  namedExpression,
  starExpression,
  starExpressions,
  starNamedExpression,
  yieldExpression,
} from "./expressions/index.ts";
import { bitwiseOr, disjunction } from "./expressions/precedence.ts";
import { primary } from "./expressions/primaries.ts";
import { ParseFailure, Parser, type Rules } from "./parser.ts";
import { block, statements } from "./statements/index.ts";

/** Handed to the parser, so that no file of rules imports one that stands above it. */
const rules: Rules = {
  expression,
  namedExpression,
  starNamedExpression,
  starExpression,
  starExpressions,
  yieldExpression,
  disjunction,
  primary,
  bitwiseOr,
  block,
};

/** @throws CompileError with CPython's message, when the text is no Python program */
export function parse(source: Source): { module: Module; comments: readonly Comment[] } {
  const tokens = tokenize(source);
  const parser = new Parser(tokens, source, rules);
  try {
    const body = statements(parser, ENDMARKER);
    return { module: { type: "Module", start: 0, end: source.text.length, body }, comments: tokens.comments };
  } catch (thrown) {
    throw syntaxError(thrown, parser);
  }
}

/** What to report when the parser has stopped with `thrown`. */
function syntaxError(thrown: unknown, p: Parser): unknown {
  const { tokens, source } = p;
  if (thrown instanceof CompileError) return unlessTokenizerFailed(tokens, source, p.pos, thrown);
  if (!(thrown instanceof ParseFailure)) return thrown;
  if (p.kind === ERRORTOKEN) return tokens.failure?.error;
  try {
    return diagnose(tokens, source, p.statementEnds);
  } catch (fault) {
    // The second reading goes deeper for each bracket. CPython gives up too, with a MemoryError.
    if (!(fault instanceof RangeError)) throw fault;
    return unlessTokenizerFailed(tokens, source, p.pos, p.error("too_complex", p.start, p.start));
  }
}
