/**
 * Every fixture: compile it, run it, and compare with what CPython printed.
 *
 * The files of a fixture say what is checked (house rules in docs/architecture.md, "Tests"):
 *
 *     stdout.txt              what it prints
 *     stderr.txt, exit.txt    how an uncaught exception ends it: its class and message here, the whole traceback in command.test.ts
 *     output.js               the generated code (config.js beside config.py: that of another module), where its shape is the point; written by UPDATE=1
 *     error.txt               the message of the compiler, where it must refuse; written by UPDATE=1
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { CompileError } from "@asyncdef/compiler";
import { javascript } from "./support/compile.ts";
import { javascriptOf, lasting, run, uncaughtLine } from "./support/run.ts";

const root = join(__dirname, "..", "fixtures");

/** Folders with an input.py that CPython has run, or that must be refused. */
function* cases(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) continue;
    const isCase = ["stdout.txt", "error.txt"].some((file) => existsSync(join(path, file)));
    if (isCase && existsSync(join(path, "input.py"))) yield path;
    else yield* cases(path);
  }
}

function text(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Compare with a file that a test run may write itself. */
function expectFile(path: string, actual: string): void {
  if (process.env["UPDATE"] !== undefined) writeFileSync(path, actual);
  expect(actual).toBe(text(path));
}

/** The other modules of a fixture, by their path from its folder. */
function siblings(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const collect = (inside: string) => {
    for (const name of readdirSync(inside)) {
      const path = join(inside, name);
      if (statSync(path).isDirectory()) collect(path);
      else if (name.endsWith(".py")) found[relative(folder, path)] = readFileSync(path, "utf8");
    }
  };
  collect(folder);
  return found;
}

function compileError(python: string): string {
  try {
    javascript(python);
  } catch (error) {
    if (error instanceof CompileError) return `${error.kind}: ${error.message}\n`;
    throw error;
  }
  return "compiled\n";
}

// A program may change the working directory, which is the process's.
const home = process.cwd();
afterEach(() => process.chdir(home));

describe.each([...cases(root)].map((folder) => [relative(root, folder), folder]))("%s", (_name, folder) => {
  const python = readFileSync(join(folder, "input.py"), "utf8");
  const stdout = text(join(folder, "stdout.txt"));

  if (stdout === null) {
    test("is refused", () => {
      expectFile(join(folder, "error.txt"), compileError(python));
    });
    return;
  }

  const others = siblings(folder);
  if (existsSync(join(folder, "output.js"))) {
    test("compiles to the JavaScript beside it", () => {
      const isAlone = Object.keys(others).length === 1;
      const code = isAlone ? javascript(python) : javascriptOf("input.py", python, others);
      expectFile(join(folder, "output.js"), code);
    });
  }

  const shown = Object.keys(others).filter((path) => existsSync(join(folder, path.replace(/\.py$/, ".js"))));
  for (const path of shown) {
    test(`${path} compiles to the JavaScript beside it`, () => {
      expectFile(join(folder, path.replace(/\.py$/, ".js")), javascriptOf(path, python, others));
    });
  }

  const isAsync = /\b(async|await)\b/.test(python);
  test.each(isAsync ? ["inline", "delegate"] : ["inline"])(
    "prints what CPython prints (%s)",
    async (form) => {
      const outcome = await run(python, { lowering: form as "inline" | "delegate" }, others);
      const ended = text(join(folder, "exit.txt")) === null ? null : (text(join(folder, "stderr.txt")) ?? "");
      if (ended === null && outcome.error !== null) throw outcome.error;
      expect(lasting(outcome.stdout)).toBe(stdout);
      if (ended !== null) expect(ended).toContain(uncaughtLine(outcome.error));
    },
  );
});
