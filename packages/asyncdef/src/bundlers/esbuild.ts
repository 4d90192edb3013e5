/**
 * Python files in esbuild.
 *
 *     import { asyncdef } from "asyncdef/esbuild";
 *     await esbuild.build({ entryPoints: ["main.py"], bundle: true, format: "esm", plugins: [asyncdef()] });
 *
 * From the bundler, to transform.ts. An entry point is a program: its `__name__` is `"__main__"`.
 *
 * Source: esbuild documentation, "Plugins".
 */
import { resolve } from "node:path";
import { CompileError, Source } from "@asyncdef/compiler";
import { readSourceFile } from "../source-file.ts";
import { BundledPrograms } from "./programs.ts";
import { type BundlerOptions, checkBundlerOptions, transform } from "./transform.ts";

interface Message {
  readonly text: string;
  readonly location: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly lineText: string;
  };
}

interface Loaded {
  readonly contents?: string;
  readonly loader?: "js";
  readonly errors?: Message[];
}

/** As much of esbuild's plugin interface as is used. */
interface Build {
  readonly initialOptions: {
    readonly entryPoints?: unknown;
    readonly absWorkingDir?: string;
    readonly bundle?: boolean;
    readonly format?: string;
    readonly platform?: string;
  };
  onStart(start: () => void): void;
  onLoad(filter: { filter: RegExp }, load: (args: { path: string }) => Loaded): void;
}

export interface EsbuildPlugin {
  readonly name: string;
  setup(build: Build): void;
}

/** @throws TypeError on options that are not ours */
export function asyncdef(options: BundlerOptions = {}): EsbuildPlugin {
  checkBundlerOptions("esbuild", options);
  return {
    name: "asyncdef",
    setup(build) {
      const { entryPoints, absWorkingDir = process.cwd() } = build.initialOptions;
      const programs = new BundledPrograms(options);
      for (const path of entryPaths(entryPoints)) programs.add(resolve(absWorkingDir, path));
      const settings = { topLevelAwait: isModule(build.initialOptions), ...options };
      build.onStart(() => programs.changed());
      build.onLoad({ filter: /\.py$/ }, ({ path }) => {
        const text = readSourceFile(path);
        try {
          const { code, map } = transform(text, path, settings, programs.has(path), programs.files);
          const encoded = Buffer.from(JSON.stringify(map)).toString("base64");
          const comment = `//# sourceMappingURL=data:application/json;base64,${encoded}`;
          return { contents: `${code}\n${comment}\n`, loader: "js" };
        } catch (error) {
          if (!(error instanceof CompileError)) throw error;
          return { errors: [message(error, text, path)] };
        }
      });
    },
  };
}

/** esbuild takes a list of paths, a list of { in, out }, or an object of paths by name. */
function entryPaths(given: unknown): readonly string[] {
  const entries = Array.isArray(given) ? given : Object.values((given ?? {}) as Record<string, unknown>);
  return entries.map((entry: unknown) =>
    typeof entry === "string" ? entry : String((entry as { in: unknown }).in),
  );
}

/** A script cannot wait at its top level. */
function isModule({ bundle = false, format, platform }: Build["initialOptions"]): boolean {
  return format === undefined ? !bundle || platform === "neutral" : format === "esm";
}

function message(error: CompileError, text: string, path: string): Message {
  const source = new Source(text, path);
  const { line, column } = source.position(error.start);
  return {
    text: `${error.kind}: ${error.message}`,
    location: { file: path, line, column, lineText: source.lineText(line) },
  };
}
