/**
 * Options: what a configuration of Babel or of a bundler may say, checked before anything is compiled.
 *
 *     plugins: [["@asyncdef", { lowerin: "delegate" }]]
 *         =>   @asyncdef/babel-plugin: unknown option "lowerin". Did you mean "lowering"?
 *
 * From a configuration file, which anybody may have written, to index.ts, and to the bundlers' plugins of the package `asyncdef`.
 */

export interface PluginOptions {
  /** How an `await` is written: run the awaitable on the spot (the default), or `yield*` to it. */
  readonly lowering: "inline" | "delegate";
  /** Package that the helpers are imported from. */
  readonly runtime: string;
  /** Python module name to npm specifier, for names Python cannot spell: `{ "fs_promises": "node:fs/promises" }`. */
  readonly modules: Readonly<Record<string, string>>;
  /**
   * Whether a file is a program of its own, whose `__name__` is `"__main__"`: yes, no, or only these files (paths relative to the
   * configuration's folder). Null leaves it to the host: the file it was started with is the program.
   */
  readonly main: boolean | readonly string[] | null;
  /** What imports of `.py` files end in. Null: `.js` for @babel/cli, which writes such files; else `.py`. */
  readonly importExtension: string | null;
  /** Whether the output may wait at its top level. Null: unless another tool or plugin makes CommonJS of it. */
  readonly topLevelAwait: boolean | null;
}

/** What an option must be, in words, and whether it is. */
export type OptionCheck = readonly [words: string, test: (value: unknown) => boolean];

type Check = OptionCheck[1];

const isString: Check = (value) => typeof value === "string";
const isStringArray: Check = (value) => Array.isArray(value) && value.every(isString);
const isBoolean: Check = (value) => typeof value === "boolean";
const isRecord: Check = (value) =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(isString);

export const optionChecks: { readonly [K in keyof PluginOptions]: OptionCheck } = {
  lowering: ['"inline" or "delegate"', (value) => value === "inline" || value === "delegate"],
  runtime: ["the name of a package", isString],
  modules: ["an object of specifiers by module name", isRecord],
  main: ["true, false or an array of file names", (value) => isBoolean(value) || isStringArray(value)],
  importExtension: ['an extension, as ".js"', (value) => isString(value) && /^\.\w+$/.test(value as string)],
  topLevelAwait: ["true or false", isBoolean],
};

const defaults: PluginOptions = {
  lowering: "inline",
  runtime: "@asyncdef/runtime",
  modules: {},
  main: null,
  importExtension: null,
  topLevelAwait: null,
};

/** @throws TypeError that names the option and what it should be */
export function pluginOptions(given: unknown): PluginOptions {
  checkOptions("@asyncdef/babel-plugin", given, optionChecks);
  return { ...defaults, ...((given || {}) as Partial<PluginOptions>) };
}

/**
 * @param who  whose options they are, for messages
 * @throws TypeError that names the option and what it should be
 */
export function checkOptions(
  who: string,
  given: unknown,
  checks: Readonly<Record<string, OptionCheck>>,
): void {
  if (given == null || given === false) return;
  const mistake = (message: string) => new TypeError(`${who}: ${message}`);
  if (typeof given !== "object" || Array.isArray(given))
    throw mistake(`the options must be an object, not ${show(given)}`);
  for (const [name, value] of Object.entries(given)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined)
      throw mistake(`unknown option "${name}".${suggestion(name, Object.keys(checks))}`);
    const [wanted, test] = check;
    if (value !== undefined && !test(value))
      throw mistake(`option "${name}" must be ${wanted}, not ${show(value)}.`);
  }
}

function show(value: unknown): string {
  return typeof value === "function" ? "a function" : (JSON.stringify(value) ?? String(value));
}

function suggestion(name: string, names: readonly string[]): string {
  const near = names.filter((known) => distance(name.toLowerCase(), known.toLowerCase()) <= 3);
  near.sort((a, b) => distance(name, a) - distance(name, b));
  return near.length > 0
    ? ` Did you mean "${near[0]}"?`
    : ` The options are ${names.map((n) => `"${n}"`).join(", ")}.`;
}

/** How many letters must be inserted, deleted or exchanged to come from one to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const exchange = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(exchange, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
