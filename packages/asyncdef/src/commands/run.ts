/**
 * `asyncdef run`: compile a program in memory and evaluate it here.
 *
 *     asyncdef run main.py a b   =>   main.py runs with sys.argv == ["main.py", "a", "b"]
 *
 * From command.ts, to Node's module loader. Standard output, standard error and the exit code are those of `python3.13 main.py`,
 * except for input that is no Python text at all: that is one line and exit code 2.
 *
 * Source: Library Reference, "Command line and environment".
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { distFolder, importRuntime, redirect } from "../loader/home.ts";
import { install } from "../loader/install.ts";
import { type Program, type ProgramSource, Programs } from "../loader/programs.ts";
import { compileErrorText } from "../loader/syntax-errors.ts";
import { decodeSource, readSourceFile } from "../source-file.ts";
import { Outcome } from "../traceback/outcome.ts";
import { UsageError } from "../usage-error.ts";

export interface RunOptions {
  /** As Python's: `dev` turns asyncio's debug mode on. */
  readonly X: readonly string[];
}

/** A program and what it sees as `sys.argv`. */
interface Script extends ProgramSource {
  readonly url: string;
  readonly argv: readonly string[];
}

/**
 * @param args  the program and its arguments: `FILE ...`, `-c CODE ...`, `-m MODULE ...` or `- ...`
 * @returns the exit code
 * @throws UsageError when there is nothing to run
 */
export async function run(args: readonly string[], options: RunOptions): Promise<number> {
  const script = find(args);
  const programs = new Programs([dirname(script.path)], script.url);
  let program: Program;
  try {
    program = programs.add(script.url, script);
  } catch (error) {
    process.stderr.write(compileErrorText(error, script));
    return 1;
  }
  if (options.X.includes("dev")) process.env["PYTHONASYNCIODEBUG"] = "1";
  // The first is `sys.executable`: what runs another Python program.
  process.argv = [join(distFolder(), "../bin/asyncdef.js"), ...script.argv];
  // An exception is printed with all of its frames, however deep; CPython's limit is on calls.
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  const outcome = new Outcome(programs);
  process.on("uncaughtException", (error) => void outcome.end(error));
  const { code } = program;
  await loadRuntime(code, outcome);
  const alone = standalone(code, script.url);
  if (alone === null) install(programs);
  try {
    await import(alone ?? script.url);
  } catch (error) {
    await outcome.end(error);
  }
  return 0;
}

/** The doors of the runtime that a program's JavaScript imports. */
const doorImport = /(?<=^import .* from ")@asyncdef\/runtime\/([\w/]+)(?=";$)/gm;

/**
 * Load what the program will import of the runtime. Before the hooks are there, Node does so on this thread and asks nobody: half the time
 * it takes otherwise.
 */
async function loadRuntime(code: string, outcome: Outcome): Promise<void> {
  const doors = new Set([...code.matchAll(doorImport)].map((match) => match[1]!));
  try {
    await Promise.all([...doors].map((door) => importRuntime(door)));
  } catch {
    // What cannot be loaded raises where the program imports it.
  }
  await outcome.knowPlaces();
  if (doors.has("asyncio")) await outcome.logTracebacks();
}

/**
 * A program that imports nothing but the runtime, as a URL that holds it: so it runs without the module hooks, whose thread takes 30 ms to
 * start. It still has its own name in stacks.
 *
 * @returns null when it imports anything else
 */
function standalone(code: string, url: string): string | null {
  const imports = [...code.matchAll(/^(?:import|export) .*?from "([^"]+)";$|\bimport\(/gm)];
  const doors = new Map<string, string>();
  for (const [, specifier] of imports) {
    const found = specifier === undefined ? null : redirect(specifier);
    if (found === null) return null;
    doors.set(specifier!, found);
  }
  const resolved = code.replace(doorImport, (specifier) => doors.get(specifier) ?? specifier);
  const text = `${resolved}\n//# sourceURL=${url}\n`;
  return `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
}

function find(args: readonly string[]): Script {
  const [target, ...rest] = args;
  if (target === undefined) throw new UsageError("run what? Give a FILE, -c CODE, -m MODULE or -");
  if (target === "-c") return imagined("<string>", rest[0]!, ["-c", ...rest.slice(1)]);
  if (target === "-m") return moduleScript(rest[0]!, rest.slice(1));
  if (target === "-") return imagined("<stdin>", decodeSource(readFileSync(0), "<stdin>"), args);
  return fileScript(target, args);
}

/** A program without a file stands, for its imports, in the current folder. */
function imagined(file: string, text: string, argv: readonly string[]): Script {
  const path = resolve(file);
  return { text, file, path, main: true, url: pathToFileURL(path).href, argv };
}

function fileScript(target: string, argv: readonly string[]): Script {
  let path = resolve(target);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    if (!existsSync(join(path, "__main__.py"))) {
      throw new UsageError(`can't find '__main__' module in '${path}'`);
    }
    path = join(path, "__main__.py");
  }
  return { text: readSourceFile(path), file: path, path, main: true, url: pathToFileURL(path).href, argv };
}

function moduleScript(name: string, rest: readonly string[]): Script {
  const base = join(process.cwd(), ...name.split("."));
  const path = [`${base}.py`, join(base, "__main__.py")].find((candidate) => existsSync(candidate));
  if (path !== undefined) return fileScript(path, [path, ...rest]);
  if (existsSync(join(base, "__init__.py"))) {
    throw new UsageError(
      `No module named ${name}.__main__; '${name}' is a package and cannot be directly executed`,
    );
  }
  throw new UsageError(`No module named ${name}`);
}
