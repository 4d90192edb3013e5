/**
 * The compiler: Python source text to a Babel tree of generator functions.
 *
 *     compile('print("hello")')   =>   { file, ... }: import { print } from "@asyncdef/runtime/builtins"; print("hello");
 *
 * All five stages on one screen. The compiler has no file system and keeps nothing between two calls; imports of other Python
 * modules are found by the `resolve` option.
 */
import * as t from "@babel/types";
import { parse } from "./2-parse/index.ts";
import type { Analysis, AnalyzeOptions } from "./3-analyze/analysis.ts";
import { analyze } from "./3-analyze/index.ts";
import { lower } from "./4-lower/index.ts";
import { fillPositions } from "./4-lower/positions.ts";
import { lowerCoroutines } from "./5-coroutines/index.ts";
import { type Printed, print } from "./6-print/index.ts";
import type { Module } from "./language/nodes.ts";
import { Source } from "./language/source.ts";
import { type CompileOptions, defaultOptions, type ProgramFacts } from "./options.ts";

export { tokenize } from "./1-tokenize/index.ts";
export { parse } from "./2-parse/index.ts";
export type { Analysis, Scope } from "./3-analyze/analysis.ts";
export { type Generate, type Printed, type PrintOptions, print, type SourceMap } from "./6-print/index.ts";
export { type DeclareOptions, declarations } from "./declare/index.ts";
export { decode } from "./language/decode.ts";
export { CompileError } from "./language/diagnostics.ts";
export { library } from "./language/library.ts";
export type * from "./language/nodes.ts";
export { Source } from "./language/source.ts";
export { kindName } from "./language/tokens.ts";
export { childrenOf, walk } from "./language/walk.ts";
export type { CompileOptions, ProgramFacts } from "./options.ts";
export { type ImportStatement, type Program, type ProgramHost, programOf } from "./program/index.ts";

export interface Compiled {
  readonly file: t.File;
  readonly source: Source;
  readonly module: Module;
  readonly analysis: Analysis;
}

/**
 * @param text  Python source, already decoded
 * @throws CompileError  for what is no Python, or not the part of it that asyncdef compiles
 */
export function compile(text: string, given: Partial<CompileOptions> = {}): Compiled {
  const asked: CompileOptions = { ...defaultOptions, ...given };
  // A module that runs when it is imported is a function, which cannot wait.
  const options = asked.program?.live == null ? asked : { ...asked, topLevelAwait: false };
  const source = new Source(text, options.filename);
  const { module, comments } = parse(source);
  const analysis = analyze(module, source, {
    main: options.main,
    modules: options.modules,
    ...(options.resolve === null ? {} : { resolve: options.resolve }),
    ...(options.program === null ? {} : analyzed(options.program)),
  });
  const lowered = lower(module, comments, analysis, source, options);
  if (options.coroutines) {
    lowerCoroutines(lowered.program, {
      lowering: options.lowering,
      lines: options.lines,
      helper: (name) => lowered.helpers.helper(`coroutines.${name}`),
      isTaken: (name) => lowered.names.isTaken(name),
      isCoroutineCall: (node) => lowered.notes.coroutineCalls.has(node),
      isStarted: (node) => lowered.notes.startingCalls.has(node),
      isAbandoned: (node) => lowered.notes.abandonedStreams.has(node),
      handledAt: lowered.notes.handledAt,
    });
  }
  lowered.finish();
  fillPositions(lowered.program);
  return { file: t.file(lowered.program, [], []), source, module, analysis };
}

/** As much of it as the analysis is told. */
function analyzed({
  live,
  asks,
  hasOddComparisons,
  isLive,
  isProgram,
  uses,
}: ProgramFacts): Pick<
  AnalyzeOptions,
  "live" | "isLive" | "isProgram" | "asks" | "hasOddComparisons" | "uses"
> {
  return { live, isLive, isProgram, asks, hasOddComparisons, ...(uses.length === 0 ? {} : { uses }) };
}

/** Print a compiled program. */
export function generate({ file, source }: Compiled): Printed {
  return print(file, { filename: source.file, text: source.text });
}
