/**
 * Translating one module for a run: Python text to the JavaScript that Node evaluates.
 *
 *     { text: "print(1)", main: true, ... }   =>   'import { print } from "@asyncdef/runtime/builtins";\nprint(1);\n'
 *
 * From programs.ts and traceback/positions.ts, to the compiler. The only place that says how a program to be run is compiled: the
 * second translation, for positions, must give the same JavaScript as the first.
 */
import { moduleName, moduleResolver } from "@asyncdef/babel-plugin";
import { type Compiled, compile, type ProgramFacts } from "@asyncdef/compiler";
import { type PrintOptions, print } from "../print.ts";
import type { ProgramSource } from "./programs.ts";
import { syntaxWarnings } from "./syntax-warnings.ts";

export interface Translation {
  readonly code: string;
  /** Lines for standard error; empty for most programs. */
  readonly warnings: string;
}

/** @throws CompileError */
export function translate(
  program: ProgramSource,
  roots: readonly string[],
  facts: ProgramFacts,
): Translation {
  const { file, module, source } = compileProgram(program, roots, facts);
  return { code: print(file, printOptions).code, warnings: syntaxWarnings(module, source) };
}

export function compileProgram(
  source: ProgramSource,
  roots: readonly string[],
  program: ProgramFacts,
): Compiled {
  return compile(source.text, {
    filename: source.file,
    main: source.main,
    lines: true,
    resolve: moduleResolver(source.path, roots),
    program,
    moduleName: source.main ? "__main__" : moduleName(source.path),
  });
}

/** Without comments: nobody reads it, and their layout would depend on positions. */
export const printOptions: PrintOptions = { comments: false };
