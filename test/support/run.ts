/**
 * Run a compiled program inside the test's own process, on the runtime's sources, and see what it prints.
 *
 *     await run('print("hello")')   =>   { stdout: "hello\n", stderr: "", error: null }
 *
 * The generated module becomes the body of an async function, so that top-level `await` works without a loader; its imports
 * of other Python modules are found among its siblings.
 */

import { posix } from "node:path";
import { type CompileOptions, compile, generate, type Program, programOf } from "@asyncdef/compiler";
import { transformSync } from "@babel/core";
import { names } from "../../packages/runtime/src/asyncio/tasks/task.ts";
import { execution } from "../../packages/runtime/src/objects/context.ts";
import { streams } from "../../packages/runtime/src/objects/host.ts";
import { program as driver, modules } from "../../packages/runtime/src/objects/module.ts";
import { str_of } from "../../packages/runtime/src/objects/repr.ts";
import { caught } from "../../packages/runtime/src/semantics/protocols/exceptions.ts";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** What was thrown and not caught; null when the program ended by itself. */
  readonly error: unknown;
}

type Exports = Record<string, unknown>;
type ModuleBody = (
  require: (specifier: string) => unknown,
  exports: Exports,
  module: { exports: Exports },
) => Promise<void>;

const AsyncFunction = (async () => {}).constructor as new (...text: string[]) => ModuleBody;

/** @param siblings  other Python modules, by their path from the program's folder: `{ "shapes.py": "..." }` */
export async function run(
  python: string,
  options: Partial<CompileOptions> = {},
  siblings: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const before = { stdout: streams.stdout, stderr: streams.stderr };
  for (const name of ["stdout", "stderr"] as const) {
    streams[name] = {
      write(text: string) {
        written[name] += text;
      },
    };
  }
  let error: unknown = null;
  // A program may go elsewhere; the next one starts where this one did.
  const folder = process.cwd();
  try {
    names.count = 0;
    execution.context = null;
    modules.$clear();
    driver.imports = true;
    const program = programFrom(python, siblings);
    await evaluate("input.py", python, options, siblings, { program, modules: new Map() });
  } catch (thrown) {
    error = thrown;
  } finally {
    process.chdir(folder);
    streams.stdout = before.stdout;
    streams.stderr = before.stderr;
  }
  return { ...written, error };
}

/** One program: what its files know of each other, and its modules by their paths. A module is there before it has run, as cyclic imports need. */
interface Loaded {
  readonly program: Program;
  readonly modules: Map<string, Exports>;
}

function moduleName(path: string): string {
  return path.replace(/(\/__init__)?\.py$/, "").replaceAll("/", ".");
}

async function evaluate(
  path: string,
  python: string,
  options: Partial<CompileOptions>,
  siblings: Readonly<Record<string, string>>,
  loaded: Loaded,
): Promise<void> {
  const { code } = generate(compile(python, { ...options, ...settings(path, siblings, loaded.program) }));
  const made = transformSync(code, {
    configFile: false,
    babelrc: false,
    compact: true,
    plugins: ["@babel/plugin-transform-modules-commonjs"],
  });
  const exports: Exports = {};
  loaded.modules.set(path, exports);
  const folder = posix.dirname(path);
  for (const [, specifier] of code.matchAll(/^(?:import|export) .*"(\.[^"]+)";$/gm)) {
    const imported = posix.join(folder, specifier!);
    if (!loaded.modules.has(imported))
      await evaluate(imported, siblings[imported]!, options, siblings, loaded);
  }
  const load = (specifier: string): unknown =>
    specifier.startsWith(".") ? loaded.modules.get(posix.join(folder, specifier)) : require(specifier);
  await new AsyncFunction("require", "exports", "module", made!.code!)(load, exports, { exports });
}

function programFrom(python: string, siblings: Readonly<Record<string, string>>): Program {
  return programOf(["input.py"], [], {
    read: (path) => (path === "input.py" ? python : (siblings[path] ?? null)),
    resolve: (path, module, level) => resolver(path, siblings)(module, level),
    locate: (path, specifier) => posix.join(posix.dirname(path), specifier),
    nameOf: moduleName,
  });
}

function settings(
  path: string,
  siblings: Readonly<Record<string, string>>,
  program: Program,
): Partial<CompileOptions> {
  const main = path === "input.py";
  const facts = program.factsOf(path);
  return {
    main,
    filename: path,
    moduleName: moduleName(path),
    program: facts,
    resolve: resolver(path, siblings),
  };
}

/** The JavaScript of one of several files, the program or one of its siblings. */
export function javascriptOf(
  path: string,
  python: string,
  siblings: Readonly<Record<string, string>>,
): string {
  const text = path === "input.py" ? python : siblings[path]!;
  return generate(compile(text, settings(path, siblings, programFrom(python, siblings)))).code;
}

/** Python's finder over the siblings: absolute names from their root, relative ones from the importing module's package. */
function resolver(
  path: string,
  siblings: Readonly<Record<string, string>>,
): (module: string, level: number) => string | null {
  const folder = posix.dirname(path);
  return (module, level) => {
    const base = level === 0 ? "." : posix.join(folder, ...Array<string>(level - 1).fill(".."));
    const stem = posix.join(base, ...module.split("."));
    const found = [`${stem}.py`, posix.join(stem, "__init__.py")].find((file) => file in siblings);
    if (found === undefined) return null;
    const specifier = posix.relative(folder, found);
    return specifier.startsWith(".") ? specifier : `./${specifier}`;
  };
}

/** What is the same in every run, as the oracle records it: no addresses. */
export function lasting(text: string): string {
  return text.replace(/\b0x[0-9a-f]{6,}\b/g, "0x...");
}

/** The last line of the traceback that an uncaught exception prints; SystemExit prints none. */
export function uncaughtLine(error: unknown): string {
  const exception = caught(error);
  const { $class: type } = exception as unknown as { $class: { $name: string } };
  if (type.$name === "SystemExit") return "";
  const message = str_of(exception);
  return message === "" ? type.$name : `${type.$name}: ${message}`;
}
