/**
 * Compares our symbol tables with CPython's: `npm run oracle:symtable`.
 *
 * For every .py file of python3.13's own library, each scope must hold the same names, and each name must be local, cell, free
 * or global as in CPython's. Three things are let pass: CPython lists a free variable also in the scopes it only passes
 * through; it merges list, set and dict comprehensions into the scope around (PEP 709); and the module's table says "global
 * explicit" of what some function declares so. Ends with 1 when a file differs.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { usage } from "./usage.mjs";

usage(import.meta.url);

const scripts = dirname(fileURLToPath(import.meta.url));
const built = process.env.ASYNCDEF_COMPILER ?? join(scripts, "../packages/compiler/dist");
const require = createRequire(import.meta.url);
const { parse } = require(join(built, "2-parse/index.js"));
const { buildSymbolTable } = require(join(built, "3-analyze/symtable.js"));
const { Source } = require(join(built, "language/source.js"));

const kinds = new Map([
  [1, "local"],
  [2, "global explicit"],
  [3, "global implicit"],
  [4, "free"],
  [5, "cell"],
]);
const titles = new Map([
  ["<module>", "top"],
  ["<listcomp>", "listcomp"],
  ["<setcomp>", "setcomp"],
  ["<dictcomp>", "dictcomp"],
  ["<genexpr>", "genexpr"],
  ["<lambda>", "lambda"],
]);
const compared = new Set(["module", "function", "lambda", "class", "comprehension"]);

/** Scopes by name, in the order of their lines: the order of CPython's table is that of its visit. */
function byName(scopes, name, line) {
  const groups = new Map();
  for (const scope of scopes) {
    const key = name(scope);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(scope);
  }
  for (const group of groups.values()) group.sort((a, b) => line(a) - line(b));
  return groups;
}

/** Names of the comprehensions that CPython merges into a scope. */
function merged(scope, names = new Set()) {
  for (const child of scope.children) {
    if (child.kind !== "comprehension" || child.node.type === "GeneratorExp") continue;
    for (const name of child.symbols.keys()) names.add(name);
    merged(child, names);
  }
  return names;
}

function* differences(rows, module, source) {
  const all = [];
  const collect = (scope) => {
    if (compared.has(scope.kind)) all.push(scope);
    for (const child of scope.children) collect(child);
  };
  collect(module);
  const line = (scope) => (scope.kind === "module" ? 0 : source.line(scope.node.start));
  const ours = byName(all, (scope) => titles.get(scope.name) ?? scope.name, line);
  const theirs = byName(
    rows,
    ([name]) => name,
    (row) => row[1],
  );
  for (const [name, group] of theirs) {
    const own = ours.get(name) ?? [];
    if (own.length !== group.length) yield `${name}: ${group.length} scopes, ours ${own.length}`;
    // Several on one line cannot be told apart.
    else if (new Set(group.map((row) => row[1])).size === group.length) {
      for (const [index, row] of group.entries()) yield* symbols(row, own[index]);
    }
  }
}

function* symbols([name, line, theirs], scope) {
  const pass = merged(scope);
  for (const [symbol, code] of Object.entries(theirs)) {
    const kind = kinds.get(code);
    const own = scope.symbols.get(symbol)?.kind;
    const isSame = own === kind || (own === undefined && kind === "free") || pass.has(symbol);
    const isDeclared = scope.kind === "module" && kind === "global explicit" && (own ?? "local") === "local";
    if (!isSame && !isDeclared) yield `${name}, line ${line}: ${symbol} is ${kind}, ours ${own}`;
  }
  for (const symbol of scope.symbols.keys()) {
    if (!Object.hasOwn(theirs, symbol) && symbol !== "__class__")
      yield `${name}, line ${line}: ${symbol} is not there`;
  }
}

const python = spawn("python3.13", [join(scripts, "oracle-symtable.py")], {
  stdio: ["ignore", "pipe", "inherit"],
});
let same = 0;
let different = 0;
for await (const text of createInterface({ input: python.stdout })) {
  const [path, rows] = JSON.parse(text);
  const source = new Source(readFileSync(path, "utf8"), path);
  const found = [];
  try {
    found.push(...differences(rows, buildSymbolTable(parse(source).module).module, source));
  } catch (error) {
    found.push(`${error.name}: ${error.message}`);
  }
  if (found.length === 0) same++;
  else {
    different++;
    if (different <= 20) process.stdout.write(`${path}\n  ${found.slice(0, 3).join("\n  ")}\n`);
  }
}
process.stdout.write(`${same} files identical, ${different} different\n`);
process.exitCode = different === 0 && same > 0 ? 0 : 1;
