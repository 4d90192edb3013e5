/**
 * Options of a compilation: what the plugin and the command say about a program besides its text.
 *
 * They are validated where users write them; here each has its default.
 */
import type { ModuleUses, Names } from "./3-analyze/module-uses.ts";

/** What a file must know of the program it is part of. */
export interface ProgramFacts {
  /** The variables of this file that other modules may assign, if it runs when it is imported; null: an ES module like any other. */
  readonly live: Names | null;
  /** Whether the Python file with this specifier, as `resolve` gives it, runs when it is imported. */
  isLive(specifier: string): boolean;
  /** Whether the file with this specifier is the program itself, of which there is one. */
  isProgram(specifier: string): boolean;
  /** How all files of the program use the modules they import. */
  readonly uses: readonly ModuleUses[];
  /** Names of `introspectionNames` that some file of the program says. */
  readonly asks: ReadonlySet<string>;
  /** Some file of it has classes whose comparisons may give anything: `odd-comparisons.ts`. */
  readonly hasOddComparisons: boolean;
  /** Names of modules that import each other, this one among them: they run when all are there. */
  readonly cycle: readonly string[];
  /** Some file of the program runs when it is imported: the program says so before anything else. */
  readonly hasLive: boolean;
}

export interface CompileOptions {
  /** Shown in messages, and handed to the runtime for tracebacks. */
  readonly filename: string;
  /** The program itself: it exports nothing, and its `__name__` is "__main__". */
  readonly main: boolean;
  /** The dotted name other modules import it by: its `__name__` when it is not the main script. */
  readonly moduleName: string;
  /** `yield` once a suspension ("inline"), or `yield*` an await ("delegate"): docs/architecture.md, "Coroutines". */
  readonly lowering: "inline" | "delegate";
  /** False leaves async functions async, as 4-lower writes them: `asyncdef explain` shows that stage too. */
  readonly coroutines: boolean;
  /** Every `yield` of an await carries its Python line, for tracebacks. */
  readonly lines: boolean;
  /** The host has top-level `await`: `asyncio.run` at the top level waits instead of blocking. */
  readonly topLevelAwait: boolean;
  /** The package that generated imports name. */
  readonly runtime: string;
  /** What replaces `.py` at the end of imports of other Python modules. */
  readonly importExtension: string;
  /** Finds another Python module: see `AnalyzeOptions`. */
  readonly resolve: ((module: string, level: number) => string | null) | null;
  /** What is known of the other Python files; null: nothing, and each is an ES module. */
  readonly program: ProgramFacts | null;
  /** Python module name to npm specifier. */
  readonly modules: Readonly<Record<string, string>>;
}

export const defaultOptions: CompileOptions = {
  filename: "<string>",
  main: false,
  moduleName: "__main__",
  lowering: "inline",
  coroutines: true,
  lines: false,
  topLevelAwait: true,
  runtime: "@asyncdef/runtime",
  importExtension: ".py",
  resolve: null,
  program: null,
  modules: {},
};
