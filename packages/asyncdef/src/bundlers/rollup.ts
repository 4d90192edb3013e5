/**
 * Python files in Rollup, Vite and Vitest.
 *
 *     import { asyncdef } from "asyncdef/rollup";
 *     export default { input: "main.py", plugins: [asyncdef()] };
 *
 * From the bundler, to transform.ts. A program, whose `__name__` is `"__main__"`, is an entry, or what a page of Vite's starts:
 * `<script type="module" src="/main.py"></script>`.
 *
 * Source: Rollup documentation, "Plugin Development"; Vite documentation, "Plugin API".
 */
import { dirname, join, resolve } from "node:path";
import { CompileError, Source } from "@asyncdef/compiler";
import { BundledPrograms } from "./programs.ts";
import { type BundlerOptions, checkBundlerOptions, type Transformed, transform } from "./transform.ts";

/** As much of Rollup's plugin context as is used. */
interface PluginContext {
  getModuleInfo(id: string): { readonly isEntry: boolean } | null;
  error(error: { message: string; loc?: { file: string; line: number; column: number } }): never;
}

/** As much of Vite's configuration as is used. */
interface ViteConfig {
  readonly command: "build" | "serve";
  readonly root: string;
}

export interface RollupPlugin {
  readonly name: string;
  buildStart(options: { readonly input?: unknown }): void;
  watchChange(id: string): void;
  transform(this: PluginContext, code: string, id: string): Transformed | null;
  /** Vite's own hooks. */
  configResolved(config: ViteConfig): void;
  readonly transformIndexHtml: {
    readonly order: "pre";
    readonly handler: (html: string, page: { readonly filename: string }) => void;
  };
}

/** @throws TypeError on options that are not ours */
export function asyncdef(options: BundlerOptions = {}): RollupPlugin {
  checkBundlerOptions("rollup", options);
  const programs = new BundledPrograms(options);
  let root = process.cwd();
  /** Vite's development server, and Vitest, do not say which modules are entries. */
  let serves = false;
  return {
    name: "asyncdef",
    configResolved(config) {
      root = config.root;
      serves = config.command === "serve";
    },
    transformIndexHtml: {
      order: "pre",
      handler(html, { filename }) {
        for (const source of pythonScripts(html)) {
          programs.add(source.startsWith("/") ? join(root, source) : resolve(dirname(filename), source));
        }
      },
    },
    buildStart({ input }) {
      const entries = typeof input === "string" ? [input] : Object.values(input ?? {});
      for (const entry of entries as unknown[]) if (typeof entry === "string") programs.add(resolve(entry));
      programs.changed();
    },
    watchChange(id) {
      if (id.endsWith(".py")) programs.changed();
    },
    transform(code, id) {
      const path = id.replace(/\?.*$/, "");
      if (!path.endsWith(".py")) return null;
      if (!serves && this.getModuleInfo(id)?.isEntry === true) programs.add(path);
      try {
        return transform(code, path, options, programs.has(path), programs.files);
      } catch (error) {
        if (!(error instanceof CompileError)) throw error;
        const { line, column } = new Source(code, path).position(error.start);
        return this.error({ message: `${error.kind}: ${error.message}`, loc: { file: path, line, column } });
      }
    },
  };
}

/** What the script elements of a page name, of which Python is made. */
function pythonScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>?]+\.py)\b/gi)].map((match) => match[1]!);
}
