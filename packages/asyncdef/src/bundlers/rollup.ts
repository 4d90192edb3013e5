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
import { CompileError, Source } from "@asyncdef/compiler";
import { type BundlerOptions, type Transformed, transform } from "./transform.ts";

/** As much of Rollup's plugin context as is used. */
interface PluginContext {
  getModuleInfo(id: string): { readonly isEntry: boolean } | null;
  error(error: { message: string; loc?: { file: string; line: number; column: number } }): never;
}

export interface RollupPlugin {
  readonly name: string;
  transform(this: PluginContext, code: string, id: string): Transformed | null;
}

export function asyncdef(options: BundlerOptions = {}): RollupPlugin {
  return {
    name: "asyncdef",
    transform(code, id) {
      const path = id.replace(/\?.*$/, "");
      if (!path.endsWith(".py")) return null;
      try {
        return transform(code, path, options, this.getModuleInfo(id)?.isEntry ?? false);
      } catch (error) {
        if (!(error instanceof CompileError)) throw error;
        const { line, column } = new Source(code, path).position(error.start);
        return this.error({ message: `${error.kind}: ${error.message}`, loc: { file: path, line, column } });
      }
    },
  };
}
