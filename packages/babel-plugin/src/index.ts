/**
 * The Babel plugin: `.py` files in, JavaScript generator functions out, through any tool that runs Babel.
 *
 *     { "plugins": ["@asyncdef"] }        main.py   =>   main.js with its source map
 *
 * From Babel, to the compiler. The whole compilation happens in `parserOverride`: the tree that other plugins and presets then see is
 * ordinary JavaScript, so the order they are listed in cannot matter. Files that are not Python are left to Babel's own parser.
 *
 * Source: Babel documentation, "parserOverride"; babel-core's parser/index.ts for what it does with an error that has a `loc`.
 */
import { resolve } from "node:path";
import { compile, type Generate, print } from "@asyncdef/compiler";
import type { File } from "@babel/types";
import { forBabel } from "./errors.ts";
import { nameByHost } from "./main-module.ts";
import { type PluginOptions, pluginOptions } from "./options.ts";
import { moduleName, moduleResolver, ProgramFiles } from "./resolve.ts";

export { checkOptions, type OptionCheck, optionChecks, type PluginOptions } from "./options.ts";
export { importRoot, type ModuleResolver, moduleName, moduleResolver, ProgramFiles } from "./resolve.ts";

/** As much of Babel's plugin interface, which is the same in versions 7 and 8, as is used here. */
interface BabelApi {
  assertVersion(range: string): void;
  caller<T>(read: (caller: Caller | undefined) => T): T;
}

/** What a tool says of itself when it calls Babel. */
interface Caller {
  readonly name?: string;
  readonly supportsTopLevelAwait?: boolean;
}

interface ParserOptions {
  readonly sourceFileName?: string;
}

/** What Babel's printer is asked for. */
interface GeneratorOptions {
  readonly filename?: string;
  readonly sourceFileName?: string;
  readonly sourceMaps?: unknown;
  readonly comments?: boolean;
  readonly compact?: unknown;
  readonly minified?: boolean;
  readonly retainLines?: boolean;
}

interface BabelOptions {
  readonly plugins?: readonly { readonly key?: string | null }[];
}

export interface BabelPlugin {
  readonly name: string;
  manipulateOptions(options: BabelOptions, parserOptions: ParserOptions): void;
  parserOverride(code: string, parserOptions: ParserOptions): object | undefined;
  generatorOverride(
    tree: File,
    options: GeneratorOptions,
    text: string,
    generate: Generate,
  ): { readonly code: string; readonly map: object | null } | undefined;
}

/** @rollup/plugin-babel transforms this text under the name of a user's file to see what the configuration does to modules. */
const rollupPreflight = "__ROLLUP__PREFLIGHT_CHECK_DO_NOT_TOUCH__";

/** Transforms after which a file is no module any more, and cannot wait at its top level. */
const moduleTransforms =
  /^(?:transform-modules-(?:commonjs|amd|umd)|@babel\/plugin-transform-modules-(?:commonjs|amd|umd))$/;

/**
 * What Babel calls to make the plugin; the default export, because that is what it loads.
 *
 * @param dirname  folder of the configuration file, which `main` paths are relative to
 * @throws TypeError on options that are not ours
 */
export default function asyncdef(api: BabelApi, given: unknown, dirname: string): BabelPlugin {
  api.assertVersion("^7.22.0 || ^8.0.0");
  const options = pluginOptions(given);
  // One at a time: Babel keys its cache on each answer.
  const awaits = api.caller((caller) => caller?.supportsTopLevelAwait);
  const writesFiles = api.caller((caller) => caller?.name === "@babel/cli");
  /** Configurations of files that other plugins turn into scripts. */
  const scripts = new WeakSet<ParserOptions>();

  const mains = Array.isArray(options.main) ? options.main.map((path) => resolve(dirname, path)) : [];
  const files = new ProgramFiles(mains);

  return {
    name: "@asyncdef/babel-plugin",

    manipulateOptions({ plugins = [] }, parserOptions) {
      if (plugins.some(({ key }) => moduleTransforms.test(key ?? ""))) scripts.add(parserOptions);
    },

    parserOverride(code, parserOptions) {
      const filename = parserOptions.sourceFileName;
      if (filename === undefined || !filename.endsWith(".py") || code.includes(rollupPreflight))
        return undefined;
      const isScript = scripts.has(parserOptions);
      const main = isMain(filename, options.main, dirname);
      try {
        const { file, analysis } = compile(code, {
          filename,
          lowering: options.lowering,
          runtime: options.runtime,
          modules: options.modules,
          main: main ?? false,
          moduleName: moduleName(filename),
          importExtension: options.importExtension ?? (writesFiles ? ".js" : ".py"),
          topLevelAwait: options.topLevelAwait ?? (!isScript && awaits !== false),
          resolve: moduleResolver(filename),
          program: files.factsOf(filename),
        });
        if (main === null) nameByHost(file, analysis.names, options.runtime, isScript);
        return file;
      } catch (error) {
        throw forBabel(error, code, filename);
      }
    },

    // Babel leaves no blank line between functions; the Python text says where they were.
    generatorOverride(tree, options, text, generate) {
      const { filename, sourceFileName = filename, sourceMaps, comments = true } = options;
      if (filename === undefined || !filename.endsWith(".py") || sourceFileName === undefined)
        return undefined;
      if (options.compact === true || options.minified === true || options.retainLines === true)
        return undefined;
      const { code, map } = print(tree, { filename: sourceFileName, text, comments }, generate);
      return { code: code.trimEnd(), map: sourceMaps ? map : null };
    },
  };
}

/** Null: nothing is said, and the host will know which file it was started with. */
function isMain(filename: string, main: PluginOptions["main"], dirname: string): boolean | null {
  return typeof main === "boolean" || main === null
    ? main
    : main.some((path) => resolve(dirname, path) === filename);
}
