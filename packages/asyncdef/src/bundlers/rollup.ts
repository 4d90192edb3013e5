/**
 * Python files in Rollup and Vite.
 *
 *     import { asyncdef } from "asyncdef/rollup";
 *     export default { input: "main.py", plugins: [asyncdef()] };
 *
 * From the bundler, to transform.ts. An entry is a program: its `__name__` is `"__main__"`.
 *
 * Source: Rollup documentation, "Plugin Development".
 */
import { resolve } from "node:path";
import { ProgramFiles } from "@asyncdef/babel-plugin";
import { CompileError, Source } from "@asyncdef/compiler";
import { type BundlerOptions, type Transformed, transform } from "./transform.ts";

/** As much of Rollup's plugin context as is used. */
interface PluginContext {
  getModuleInfo(id: string): { readonly isEntry: boolean } | null;
  error(error: { message: string; loc?: { file: string; line: number; column: number } }): never;
}

export interface RollupPlugin {
  readonly name: string;
  buildStart(options: { readonly input?: unknown }): void;
  transform(this: PluginContext, code: string, id: string): Transformed | null;
}

export function asyncdef(options: BundlerOptions = {}): RollupPlugin {
  let files = new ProgramFiles();
  return {
    name: "asyncdef",
    buildStart({ input }) {
      const entries = Array.isArray(input) ? input : Object.values(input ?? {});
      const mains = entries.filter((entry: unknown) => typeof entry === "string" && entry.endsWith(".py"));
      files = new ProgramFiles(mains.map((entry: string) => resolve(entry)));
    },
    transform(code, id) {
      const path = id.replace(/\?.*$/, "");
      if (!path.endsWith(".py")) return null;
      try {
        return transform(code, path, options, this.getModuleInfo(id)?.isEntry ?? false, files);
      } catch (error) {
        if (!(error instanceof CompileError)) throw error;
        const { line, column } = new Source(code, path).position(error.start);
        return this.error({ message: `${error.kind}: ${error.message}`, loc: { file: path, line, column } });
      }
    },
  };
}
