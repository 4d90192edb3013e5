/**
 * Records what the runtime's modules offer: `npm run library`.
 *
 *     packages/runtime/src/{builtins,asyncio}.ts, stdlib/*.ts   =>   packages/compiler/src/language/library.ts
 *
 * Names and signatures are read from the runtime itself, so that the compiler puts keyword arguments where the runtime
 * expects them, and refuses by name what is not there. Run it after adding a function to the runtime; `--check` only
 * says, by failing, that the file is stale.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { stdlibModules } from "./stdlib-modules.mjs";
import { usage } from "./usage.mjs";

usage(import.meta.url);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const runtime = join(root, "packages/runtime/src");
const target = join(root, "packages/compiler/src/language/library.ts");

/** Module name to source file. */
function moduleFiles() {
  const stdlib = join(runtime, "stdlib");
  const inStdlib = stdlibModules(stdlib, ".ts").filter((name) => name !== "builtins");
  return new Map([
    ["asyncio", join(runtime, "asyncio.ts")],
    ["builtins", join(runtime, "builtins.ts")],
    ...inStdlib.map((name) => [name.replace("/", "."), join(stdlib, `${name}.ts`)]),
  ]);
}

/** `sleep(delay, result=)`, `async` in front of a coroutine function; a bare name where there is no signature. */
function row(name, value) {
  const text = value?.$signature?.text;
  if (typeof value !== "function" || typeof text !== "string") return name;
  // A class is called without the `self` of its constructor.
  const given = text.slice(text.indexOf("("));
  const signature = name + (value.$mro !== undefined ? given.replace(/^\(self(, |(?=\)))/, "(") : given);
  return typeof value.$awaited === "function" ? `async ${signature}` : signature;
}

/**
 * The parameters of a JavaScript function, from its text: how many a call must give, and whether `...rest` takes more.
 * What follows an optional one is left alone: the compiler calls such a method raw only with the required arguments.
 */
function arity(method) {
  const text = Function.prototype.toString.call(method);
  const list = text.slice(text.indexOf("(") + 1, text.indexOf(")"));
  const names = list.split(",").map((one) => one.trim());
  const isSlot = (name) => /^(options|keywords|given)\b/.test(name);
  const required = names.slice(0, method.length).filter((name) => !isSlot(name)).length;
  const takesMore = names.some((name) => name === "...args") && required === method.length;
  return `${required}${takesMore ? "+" : ""}`;
}

/** `put_nowait/1 call_soon/1+`: the public methods of a class; none for what is no class. */
function methodRows(prototype) {
  const rows = new Map();
  for (let here = prototype; here && here !== Object.prototype; here = Object.getPrototypeOf(here)) {
    for (const name of Object.getOwnPropertyNames(here)) {
      const { value } = Object.getOwnPropertyDescriptor(here, name);
      const isMethod =
        typeof value === "function" &&
        /^[a-z][a-z_]*$/.test(name) &&
        name !== "constructor" &&
        name !== "then";
      if (isMethod && !rows.has(name)) rows.set(name, `${name}/${arity(value)}`);
    }
  }
  return [...rows.values()].sort();
}

/** Classes whose instances a program gets from the module, and the event loop, whose class is not exported. */
function classRows(module, names) {
  const rows = [];
  const put = (name, prototype) => {
    const methods = methodRows(prototype);
    if (methods.length > 0)
      rows.push(`  ${JSON.stringify(`${module}.${name}`)}: methodNames(\`${methods.join(" ")}\`),`);
  };
  if (module !== "asyncio" && module !== "contextvars") return rows;
  for (const [name, value] of Object.entries(names)) {
    if (typeof value === "function" && /^[A-Z]/.test(name) && !(value.prototype instanceof Error))
      put(name, value.prototype);
  }
  if (typeof names.new_event_loop === "function") {
    const loop = names.new_event_loop();
    put("loop", Object.getPrototypeOf(loop));
    loop.close();
  }
  return rows;
}

/** A module's exports; null, and a word to the person at the terminal, when it does not load: then it is not there. */
function load(module, file, folder) {
  const out = join(folder, `${module}.cjs`);
  try {
    buildSync({
      entryPoints: [file],
      bundle: true,
      format: "cjs",
      platform: "node",
      outfile: out,
      logLevel: "silent",
    });
    return createRequire(out)(out);
  } catch (error) {
    process.stderr.write(`record-library: ${module} does not load: ${String(error).split("\n")[0]}\n`);
    return null;
  }
}

/** The text of library.ts as it should be now. */
export function recordLibrary() {
  const folder = mkdtempSync(join(tmpdir(), "asyncdef-library-"));
  try {
    const parts = [];
    const classes = [];
    const absent = [];
    const unlisted = [];
    const { modules: cpython } = JSON.parse(readFileSync(join(root, "fixtures/names.json"), "utf8"));
    for (const [module, file] of moduleFiles()) {
      const names = load(module, file, folder);
      if (names === null) continue;
      // The built-in that is kept apart from the others, in `io`.
      const open = module === "builtins" ? load("io", join(runtime, "stdlib/io.ts"), folder) : null;
      if (open !== null) names.open ??= open.open;
      const rows = Object.keys(names)
        .filter((name) => name !== "default" && !name.endsWith("$"))
        .sort()
        .map((name) => `    ${row(name, names[name])}`);
      classes.push(...classRows(module, names));
      const missing = cpython[module]?.filter((name) => !(name in names));
      if (missing !== undefined) absent.push(`  ${JSON.stringify(module)}: words(\`${missing.join(" ")}\`),`);
      const known = cpython[module] ?? [];
      const own = Object.keys(names).filter((name) => /^[a-z]\w*$/i.test(name) && !known.includes(name));
      const beside = own.filter((name) => !(`${module}.${name}` in cpython));
      if (missing !== undefined && beside.length > 0)
        unlisted.push(`  ${JSON.stringify(module)}: words("${beside.sort().join(" ")}"),`);
      parts.push(`  ${JSON.stringify(module)}: names(\`\n${rows.join("\n")}\n  \`),`);
    }
    const classAttributes = load("class-attributes", join(runtime, "objects/class-attributes.ts"), folder);
    const madeWithArguments = classAttributes.MADE_WITH_ARGUMENTS.join(" ");
    return text(
      parts.join("\n"),
      classes.join("\n"),
      absent.join("\n"),
      unlisted.join("\n"),
      madeWithArguments,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function text(body, classes, absent, unlisted, madeWithArguments) {
  return `/**
 * What the runtime's modules offer: names, and signatures where the runtime knows them. \`async\` marks a coroutine function.
 *
 * GENERATED from packages/runtime/src by \`npm run library\`. Do not edit.
 */

/** Name to signature; null where there is none. */
export type Library = Readonly<Record<string, ReadonlyMap<string, string | null>>>;

function names(rows: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const row of rows.split("\\n").map((line) => line.trim())) {
    if (row === "") continue;
    const parenthesis = row.indexOf("(");
    if (parenthesis === -1) found.set(row, null);
    else found.set(row.slice(0, parenthesis).replace("async ", ""), row);
  }
  return found;
}

export const library = {
${body}
} as const satisfies Library;

function words(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}

/** Public names of CPython's modules that the runtime's lack; of modules whose names are known. Source: fixtures/names.json. */
export const absentNames: Readonly<Record<string, ReadonlySet<string>>> = {
${absent}
};

/** Names that CPython's modules have, or the runtime's beside them, but \`from module import *\` does not bring in. */
export const unlistedNames: Readonly<Record<string, ReadonlySet<string>>> = {
${unlisted}
};

/** Built-in types whose \`__new__\` takes the arguments, whatever \`__init__\` makes of them. */
export const madeWithArguments: ReadonlySet<string> = words("${madeWithArguments}");

/** How a method is called raw: with exactly \`required\` arguments, or more when it takes a rest. */
export interface MethodArity {
  readonly required: number;
  readonly takesMore: boolean;
}

function methodNames(rows: string): ReadonlyMap<string, MethodArity> {
  return new Map(
    rows.split(" ").map((row) => {
      const [name, count] = row.split("/") as [string, string];
      return [name, { required: Number.parseInt(count, 10), takesMore: count.endsWith("+") }];
    }),
  );
}

/** Public methods of the runtime's classes, by module and class. */
export const methods: Readonly<Record<string, ReadonlyMap<string, MethodArity>>> = {
${classes}
};
`;
}

/** As the formatter would leave it, so that a stale file shows as a difference. */
function formatted(text) {
  const biome = join(root, "node_modules/.bin/biome");
  return execFileSync(biome, ["format", "--stdin-file-path", target], {
    input: text,
    cwd: root,
    encoding: "utf8",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = formatted(recordLibrary());
  if (!process.argv.includes("--check")) writeFileSync(target, now);
  else if (readFileSync(target, "utf8") !== now) throw new Error("library.ts is stale: npm run library");
}
