/**
 * Compiles the modules of the runtime that are written in Python: `npm run library:python`.
 *
 *     packages/runtime/python/textwrap.py          =>   packages/runtime/src/stdlib/textwrap.ts
 *     packages/runtime/python/string/template.py   =>   packages/runtime/src/stdlib/string/template.ts, a part of `string`
 *
 * Our own compiler does it, so the packages must be built. What it writes is committed: a build needs no compiler that is not there yet.
 * `--check` only says, by failing, that a file is stale.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { usage } from "./usage.mjs";

usage(import.meta.url);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const from = join(root, "packages/runtime/python");
const to = join(root, "packages/runtime/src/stdlib");
const require = createRequire(import.meta.url);

/** What of the runtime the library's Python imports beside modules and parts of modules. */
const beside = {
  _files: "objects/host-files",
  _floats: "objects/float-bytes",
  _compression: "objects/host-compression",
  _digests: "objects/host-digests",
  _system: "objects/host-system",
  _c_types: "objects/c-types",
  _threads: "objects/threads",
  _executors: "asyncio/executors",
  _tls_errors: "asyncio/io/tls_errors",
  _asyncio_runner: "asyncio/runner",
};

/** The files below `folder` with this ending, as paths below it without the ending. */
function namesBelow(folder, ending) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length));
}

/**
 * What the library's Python calls the files of the runtime that are no Python modules, to their specifiers.
 *
 * A part of a module is named by its place: `from _decimal_digits import normalized` imports stdlib/decimal/digits.
 */
function innerModules() {
  const inner = new Map();
  for (const part of [...namesBelow(to, ".ts"), ...namesBelow(from, ".py")]) {
    if (part.includes("/")) inner.set(`_${part.replaceAll("/", "_")}`, `stdlib/${part}`);
  }
  for (const [name, file] of Object.entries(beside)) inner.set(name, file);
  return Object.fromEntries([...inner].map(([name, file]) => [name, `@asyncdef/runtime/${file}`]));
}

/** A file of the library runs as an ES module. */
const alone = {
  live: null,
  isLive: () => false,
  isProgram: () => false,
  uses: [],
  cycle: [],
  hasLive: false,
};

/** A module of the runtime as seen from the file that is written. */
function neighbour(inside, name) {
  const up = "../".repeat(name.split("/").length - 1);
  const path = inside.startsWith("stdlib/") ? up + inside.slice("stdlib/".length) : `../${up}${inside}`;
  return `${path.startsWith(".") ? "" : "./"}${path}.ts`;
}

/** What a door gives: name to file and the name there. Nothing below the doors may import a door. */
function doorNames(door) {
  const names = new Map();
  const text = readFileSync(join(to, `../${door}.ts`), "utf8");
  for (const [, list, file] of text.matchAll(/export \{([^}]*)\} from "\.\/([^"]*)\.ts"/g)) {
    for (const item of list.split(",").map((word) => word.trim())) {
      const [there, here] = item.split(/ as /);
      if (item !== "") names.set(here ?? there, { file, there });
    }
  }
  return names;
}

/** Imports of doors become imports of the files behind them. */
function resolveImports(program, name, t) {
  program.body = program.body.flatMap((statement) => {
    const specifier = statement.type === "ImportDeclaration" ? statement.source.value : "";
    if (!specifier.startsWith("@asyncdef/runtime/")) return [statement];
    const inside = specifier.replace("@asyncdef/runtime/", "");
    if (inside.includes("/")) {
      statement.source = t.stringLiteral(neighbour(inside, name));
      return [statement];
    }
    const door = doorNames(inside);
    return statement.specifiers.map((one) => {
      if (!one.imported) throw new Error(`${name}: ${inside} as a whole`);
      if (!door.has(one.imported.name))
        throw new Error(`${name}: ${inside}.${one.imported.name} is no export of its door`);
      const { file, there } = door.get(one.imported.name);
      const made = t.importSpecifier(one.local, t.identifier(there));
      return t.importDeclaration([made], t.stringLiteral(neighbour(file, name)));
    });
  });
}

/** A module of the runtime may be dropped from a bundle that does not use it: what it makes at the top says so. */
function markPure(program) {
  const pure = [];
  for (const statement of program.body) {
    const declaration =
      statement.type === "ExportNamedDeclaration" && statement.declaration !== null
        ? statement.declaration
        : statement;
    if (declaration.type !== "VariableDeclaration") continue;
    for (const { init } of declaration.declarations) {
      if (init?.type === "CallExpression" || init?.type === "NewExpression") pure.push(init);
    }
  }
  for (const node of pure) node.leadingComments = [{ type: "CommentBlock", value: " @__PURE__ " }];
}

/** Names that begin with an underscore are nobody else's. */
function hidePrivate(program) {
  program.body = program.body.map((statement) => {
    const { declaration } = statement;
    if (statement.type !== "ExportNamedDeclaration" || !declaration) return statement;
    const name = declaration.id?.name ?? declaration.declarations?.[0]?.id?.name;
    if (!/^_(?!_)/.test(name)) return statement;
    declaration.leadingComments = statement.leadingComments;
    return declaration;
  });
}

/** The text of `<name>.ts`, not yet formatted. */
function compiled(name) {
  const { compile, generate } = require(join(root, "packages/compiler"));
  const t = createRequire(join(root, "packages/compiler/package.json"))("@babel/types");
  const text = readFileSync(join(from, `${name}.py`), "utf8");
  const moduleName = name.split("/")[0];
  // Its functions say which module they are of, whoever asks.
  const program = { ...alone, asks: new Set(["__module__"]) };
  const result = compile(text, { filename: `${name}.py`, moduleName, modules: inner, program });
  resolveImports(result.file.program, name, t);
  hidePrivate(result.file.program);
  markPure(result.file.program);
  return `// @ts-nocheck\n// biome-ignore-all lint: written by our compiler\n// GENERATED from packages/runtime/python/${name}.py by \`npm run library:python\`. Do not edit.\n${generate(result).code}\n`;
}

/** As the formatter would leave it. */
function formatted(text, file) {
  return execFileSync(
    join(root, "node_modules/.bin/biome"),
    ["check", "--write", "--stdin-file-path", file],
    {
      input: text,
      cwd: root,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
}

const inner = innerModules();
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
for (const name of namesBelow(from, ".py")) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const target = join(to, `${name}.ts`);
  const text = formatted(compiled(name), target);
  mkdirSync(dirname(target), { recursive: true });
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text)
    throw new Error(`${name}.ts is stale: npm run library:python`);
}
