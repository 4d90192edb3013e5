/**
 * One Python module for a bundler: its JavaScript and the map that leads back.
 *
 *     transform("x = 1", "/app/x.py", {})   =>   { code: "export const x = 1;\n", map: {...} }
 *
 * From rollup.ts and esbuild.ts, to the compiler. Imports of other `.py` files keep their names: the bundler hands those to us too.
 */
import {
  checkOptions,
  moduleName,
  moduleResolver,
  optionChecks,
  type ProgramFiles,
} from "@asyncdef/babel-plugin";
import { compile, print, type SourceMap } from "@asyncdef/compiler";

export interface BundlerOptions {
  /** How an `await` is written. */
  readonly lowering?: "inline" | "delegate";
  /** Python module name to npm specifier, for names Python cannot spell. */
  readonly modules?: Readonly<Record<string, string>>;
  /**
   * Which files are programs, whose `__name__` is `"__main__"` and which export nothing: all entries, none, or these. Without it, entries are.
   */
  readonly main?: boolean | readonly string[];
  /** Whether `asyncio.run` at the top level may wait: in the formats "cjs" and "iife" it cannot, and blocks. */
  readonly topLevelAwait?: boolean;
}

export interface Transformed {
  readonly code: string;
  readonly map: SourceMap;
}

/** @throws TypeError that names the option and what it should be */
export function checkBundlerOptions(bundler: string, given: unknown): void {
  const { lowering, modules, main, topLevelAwait } = optionChecks;
  checkOptions(`asyncdef/${bundler}`, given, { lowering, modules, main, topLevelAwait });
}

/** @throws CompileError */
export function transform(
  text: string,
  path: string,
  { lowering = "inline", modules = {}, topLevelAwait = true }: BundlerOptions,
  main: boolean,
  files: ProgramFiles,
): Transformed {
  const { file } = compile(text, {
    lowering,
    modules,
    topLevelAwait,
    filename: path,
    main,
    moduleName: main ? "__main__" : moduleName(path),
    resolve: moduleResolver(path),
    program: files.factsOf(path),
  });
  return print(file, { filename: path, text });
}
