/**
 * The table of features: what is unsupported is refused in its row's words, what is supported has a fixture, and the
 * files generated from the tables are fresh.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../packages/compiler/src/2-parse/index.ts";
import { builtinNames, moduleNames } from "../../packages/compiler/src/3-analyze/builtins.ts";
import { analyze } from "../../packages/compiler/src/3-analyze/index.ts";
import { methodHelper, methodNames } from "../../packages/compiler/src/4-lower/method-names.ts";
import { type Feature, features } from "../../packages/compiler/src/language/features.ts";
import { library } from "../../packages/compiler/src/language/library.ts";
import { Source } from "../../packages/compiler/src/language/source.ts";
import { walk } from "../../packages/compiler/src/language/walk.ts";
import * as methods from "../../packages/runtime/src/methods.ts";

const root = join(__dirname, "../..");
const rows: readonly Feature[] = features;

/** A program for every row that is refused. */
const refused: Readonly<Record<string, string>> = {
  "classes/finalizers": "class C:\n    if True:\n        def __del__(self): pass\n",
  "builtins/eval": "eval('1')",
  "builtins/exec": "exec('x = 1')",
  "builtins/compile": "compile('1', 'm', 'eval')",
  "builtins/breakpoint": "breakpoint()",
  "builtins/help": "help(f)",
  "builtins/__build_class__": "__build_class__(f, 'C')",
  "builtins/copyright": "copyright()",
  "builtins/credits": "credits()",
  "builtins/license": "license()",
  "builtins/__loader__": "print(__loader__)",
  "builtins/__builtins__": "print(__builtins__)",
  "builtins/__annotations__": "print(__annotations__)",
};

function analysed(text: string): void {
  const source = new Source(text, "test.py");
  analyze(parse(source).module, source, { main: true });
}

describe("unsupported", () => {
  const unsupported = rows.filter(({ status }) => status === "unsupported");

  test("every row has a program here", () => {
    expect(Object.keys(refused).sort()).toEqual(unsupported.map(({ id }) => id).sort());
  });

  test.each(unsupported.map((row) => [row.id, row] as const))("%s", (id, { title, source, instead }) => {
    expect(() => analysed(refused[id]!)).toThrow(
      `${title} (${source}) is not supported by asyncdef; ${instead}`,
    );
  });

  test.each(["class C:\n    __del__ = close\n", "C.__del__ = close\n"])("a finalizer given by %j", (text) => {
    expect(() => analysed(text)).toThrow("__del__() (3.3.1) is not supported by asyncdef");
  });

  test("a name of the program's own is not the builtin", () => {
    expect(() => analysed("def __del__(): pass\n")).not.toThrow();
    expect(() => analysed("def compile(x): pass\ncompile(1)\n")).not.toThrow();
  });

  test("a mistake that CPython reports comes first", () => {
    expect(() => analysed("match x:\n    case 1: pass\nreturn 1\n")).toThrow("'return' outside function");
  });
});

/** Every input.py below `folder` whose output CPython has recorded. */
function* recorded(folder: string): Iterable<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) continue;
    if (existsSync(join(path, "stdout.txt")) && existsSync(join(path, "input.py")))
      yield join(path, "input.py");
    yield* recorded(path);
  }
}

test("every node occurs in a fixture", () => {
  const seen = new Set<string>();
  for (const file of recorded(join(root, "fixtures"))) {
    walk(parse(new Source(readFileSync(file, "utf8"), file)).module, (node) => {
      seen.add(node.type);
      return undefined;
    });
  }
  const missing = rows.filter(({ node }) => node !== undefined && !seen.has(node));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test("every builtin is there, or has a row that refuses it", () => {
  const special = new Set([
    "Ellipsis",
    "NotImplemented",
    "__debug__",
    "__doc__",
    "__name__",
    "__file__",
    "__package__",
    "__spec__",
    "globals",
    "locals",
  ]);
  const missing = [...builtinNames, ...moduleNames].filter(
    (name) => !library.builtins.has(name) && !special.has(name) && refused[`builtins/${name}`] === undefined,
  );
  expect(missing).toEqual([]);
});

test("every method that compiled code calls as a helper is there", () => {
  const missing = [...methodNames].filter(
    (name) => !(methodHelper(name, true).replace("methods.", "") in methods),
  );
  expect(missing).toEqual([]);
});

test("ids are unique", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test.each(["record-library", "generate-docs"])("what scripts/%s.mjs writes is fresh", (script) => {
  execFileSync(process.execPath, [join(root, "scripts", `${script}.mjs`), "--check"], { stdio: "pipe" });
});
