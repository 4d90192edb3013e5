/**
 * One Python module for a bundler: its JavaScript and the map that leads back.
 *
 *     transform("x = 1", "/app/x.py", {})   =>   { code: "export const x = 1;\n", map: {...} }
 *
 * From rollup.ts and esbuild.ts, to the compiler. Imports of other `.py` files keep their names: the bundler hands those to us too.
 */
import { moduleName, moduleResolver, type ProgramFiles } from "@asyncdef/babel-plugin";
import { compile, print, type SourceMap } from "@asyncdef/compiler";

export interface BundlerOptions {
  /** How an `await` is written. */
  readonly lowering?: "inline" | "delegate";
  /** Python module name to npm specifier, for names Python cannot spell. */
  readonly modules?: Readonly<Record<string, string>>;
}

export interface Transformed {
  readonly code: string;
  readonly map: SourceMap;
}

/** @throws CompileError */
export function transform(
  text: string,
  path: string,
  options: BundlerOptions,
  main: boolean,
  files: ProgramFiles,
): Transformed {
  const { file } = compile(text, {
    ...options,
    filename: path,
    main,
    moduleName: main ? "__main__" : moduleName(path),
    resolve: moduleResolver(path),
    program: files.factsOf(path),
  });
  return print(file, { filename: path, text });
}
