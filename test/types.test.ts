/** Declarations for TypeScript: what `asyncdef types` and `asyncdef build --types` write, and what tsc makes of it. */
import type { SpawnSyncReturns } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, declarations } from "@asyncdef/compiler";
import { asyncdef, node, root } from "./support/built.ts";

const sources = join(root, "test/types");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "asyncdef-types-"));
  for (const name of ["shapes.py", "client.py", "use.ts"])
    copyFileSync(join(sources, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command says, which is nothing when all is well. */
function said({ status, stdout, stderr }: SpawnSyncReturns<string>): string {
  return status === 0 ? stderr : `exit ${status}: ${stdout}${stderr}`;
}

test("tsc takes them at their word", () => {
  expect(said(asyncdef(["types", "."], { cwd: folder }))).toBe("");
  const options = {
    target: "es2022",
    lib: ["es2023", "dom"],
    module: "esnext",
    moduleResolution: "bundler",
    strict: true,
    noEmit: true,
    types: [],
    allowArbitraryExtensions: true,
    allowImportingTsExtensions: true,
    paths: { "@asyncdef/runtime/*": [join(root, "packages/runtime/src/*.ts")] },
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["*.ts"] }),
  );
  expect(said(node([join(root, "node_modules/typescript/bin/tsc"), "-p", "."], { cwd: folder }))).toBe("");
}, 120_000);

test("build writes them for the JavaScript", () => {
  expect(said(asyncdef(["build", ".", "-o", "out", "--types"], { cwd: folder }))).toBe("");
  expect(readFileSync(join(folder, "out/client.d.ts"), "utf8")).toBe(`/** A client of shapes. */
import type { Box, Point as Point$, Square } from "./shapes.js";
import type { Coroutine, Dict, Keywords, Tuple, float, int } from "@asyncdef/runtime/types";

export { Square } from "./shapes.js";
export const LIMIT: int;
/** Not the one of shapes. */
export interface Point {
  x: float;
}
export const Point: {
  (x: float): Point;
};
/** Its lower left. */
export function corner(square: Square, box: Box<int>): Point$;
/** Nothing, after so many retries. */
export function fetch(url: string, retries?: int): Coroutine<string | null>;
export function ticks(n: int): AsyncIterableIterator<any>;
export function table(): Dict<string, Tuple<[int, float]>>;
export function pair(a: string, b?: int, ...rest: (int | Keywords<{ key?: boolean }>)[]): Tuple<[string, int]>;
export {};
`);
});

test("docs/javascript.md shows what comes out", () => {
  const page = readFileSync(join(root, "docs/javascript.md"), "utf8");
  const [, section] = page.split("## TypeScript");
  const [, python, typescript] = /```python\n(.*?)```.*?```ts\n(.*?)```/s.exec(section!)!;
  const text = `from dataclasses import dataclass\n${python}    return None\n`;
  const compiled = compile(text, { filename: "module.py", moduleName: "module" });
  expect(declarations(compiled)).toBe(`${typescript}export {};\n`);
});

/** The declarations of a module, without the imports. */
function declared(text: string): string {
  const compiled = compile(text, { filename: "module.py", moduleName: "module" });
  return declarations(compiled)
    .replace(/^import type .*\n+/gm, "")
    .replace("export {};\n", "");
}

test.each([
  [
    "def f(x, /, y=1, *, new, **rest): pass",
    "export function f(x: any, y?: any, ...options: [Keywords<{ new: any; [name: string]: any }>]): null;",
  ],
  ["def f(default: 'int | None'): return default", "export function f(default_: int | null): any;"],
  ["async def f(): return 1", "export function f(): Coroutine<any>;"],
  ["import functools\n@functools.cache\ndef f(n: int) -> int: return n", "export function f(n: int): int;"],
  [
    "def wrap(f): return f\n@wrap\ndef g(n: int) -> int: return n",
    "export function wrap(f: any): any;\nexport function g(...args: any[]): any;",
  ],
  [
    "from typing import Callable\nhook: Callable[[int], None] | None = None",
    "export const hook: ((a: int) => null | void) | null;",
  ],
  ["x = 1\nx = 2\n_y = 3\nif x: z = 'a'", "export let x: number;\nexport const z: string;"],
  [
    "from collections.abc import Iterator\ndef f() -> Iterator[str]: yield 'a'",
    "export function f(): IterableIterator<string>;",
  ],
  ["import datetime\ndef f() -> datetime.date: ...", "export function f(): any;"],
])("%s", (text, expected) => {
  expect(declared(text).trim()).toBe(expected);
});
