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
import { ProgramFiles } from "@asyncdef/babel-plugin";
import { CompileError, Source } from "@asyncdef/compiler";
import { readSourceFile } from "../source-file.ts";
import { type BundlerOptions, transform } from "./transform.ts";

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
  readonly initialOptions: { readonly entryPoints?: unknown };
  onStart(start: () => void): void;
  onLoad(filter: { filter: RegExp }, load: (args: { path: string }) => Loaded): void;
}

export interface EsbuildPlugin {
  readonly name: string;
  setup(build: Build): void;
}

export function asyncdef(options: BundlerOptions = {}): EsbuildPlugin {
  return {
    name: "asyncdef",
    setup(build) {
      const entries = entryPaths(build.initialOptions.entryPoints);
      let files = new ProgramFiles();
      build.onStart(() => {
        files = new ProgramFiles([...entries].filter((path) => path.endsWith(".py")));
      });
      build.onLoad({ filter: /\.py$/ }, ({ path }) => {
        const text = readSourceFile(path);
        try {
          const { code, map } = transform(text, path, options, entries.has(path), files);
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
function entryPaths(given: unknown): ReadonlySet<string> {
  const entries = Array.isArray(given) ? given : Object.values((given ?? {}) as Record<string, unknown>);
  const paths = entries.map((entry: unknown) =>
    typeof entry === "string" ? entry : String((entry as { in: unknown }).in),
  );
  return new Set(paths.map((path) => resolve(path)));
}

function message(error: CompileError, text: string, path: string): Message {
  const source = new Source(text, path);
  const { line, column } = source.position(error.start);
  return {
    text: `${error.kind}: ${error.message}`,
    location: { file: path, line, column, lineText: source.lineText(line) },
  };
}
