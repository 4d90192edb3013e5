/**
 * Run a compiled program inside the test's own process, on the runtime's sources, and see what it prints.
 *
 *     await run('print("hello")')   =>   { stdout: "hello\n", stderr: "", error: null }
 *
 * The generated module becomes the body of an async function, so that top-level `await` works without a loader; its imports
 * of other Python modules are found in `modules`.
 */

import { type CompileOptions, compile, generate } from "@asyncdef/compiler";
import { transformSync } from "@babel/core";
import { streams } from "../../packages/runtime/src/objects/host.ts";
import { str_of } from "../../packages/runtime/src/objects/repr.ts";

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

/** @param siblings  other Python modules, by file name: `{ "shapes.py": "..." }` */
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
  try {
    await evaluate(python, { main: true, resolve: resolver(siblings), ...options }, siblings);
  } catch (thrown) {
    error = thrown;
  } finally {
    streams.stdout = before.stdout;
    streams.stderr = before.stderr;
  }
  return { ...written, error };
}

async function evaluate(
  python: string,
  options: Partial<CompileOptions>,
  siblings: Readonly<Record<string, string>>,
): Promise<Exports> {
  const { code } = generate(compile(python, options));
  const made = transformSync(code, {
    configFile: false,
    babelrc: false,
    compact: true,
    plugins: ["@babel/plugin-transform-modules-commonjs"],
  });
  const loaded = new Map<string, Exports>();
  for (const specifier of code.matchAll(/from "\.\/([^"]+)"/g)) {
    const file = specifier[1]!;
    const moduleName = file.replace(/\.py$/, "").replaceAll("/", ".");
    loaded.set(
      `./${file}`,
      await evaluate(siblings[file]!, { ...options, main: false, moduleName }, siblings),
    );
  }
  const exports: Exports = {};
  const load = (specifier: string): unknown => loaded.get(specifier) ?? require(specifier);
  await new AsyncFunction("require", "exports", "module", made!.code!)(load, exports, { exports });
  return exports;
}

/** The siblings lie side by side: `import shapes`, `from .shapes import Square`. */
function resolver(
  siblings: Readonly<Record<string, string>>,
): (module: string, level: number) => string | null {
  return (module) => {
    const file = `${module.replaceAll(".", "/")}.py`;
    return file in siblings ? `./${file}` : null;
  };
}

/** What is the same in every run, as the oracle records it: no addresses. */
export function lasting(text: string): string {
  return text.replace(/\b0x[0-9a-f]{6,}\b/g, "0x...");
}

/** The last line of the traceback that an uncaught exception prints; SystemExit prints none. */
export function uncaughtLine(error: unknown): string {
  const { $class: type } = error as { $class: { $name: string } };
  if (type.$name === "SystemExit") return "";
  const message = str_of(error);
  return message === "" ? type.$name : `${type.$name}: ${message}`;
}
