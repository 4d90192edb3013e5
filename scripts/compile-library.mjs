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

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const from = join(root, "packages/runtime/python");
const to = join(root, "packages/runtime/src/stdlib");
const require = createRequire(import.meta.url);

/** What the Python of the library calls the modules of the runtime that are no Python modules. */
const inner = {
  _ast_nodes: "@asyncdef/runtime/stdlib/ast/nodes",
  _ast_reading: "@asyncdef/runtime/stdlib/ast/reading",
  _ast_strings: "@asyncdef/runtime/stdlib/ast/strings",
  _ast_tokens: "@asyncdef/runtime/stdlib/ast/tokens",
  _files: "@asyncdef/runtime/objects/host-files",
  _floats: "@asyncdef/runtime/objects/float-bytes",
  _digests: "@asyncdef/runtime/objects/host-digests",
  _os_path: "@asyncdef/runtime/stdlib/os/path",
  _io_base: "@asyncdef/runtime/stdlib/io/base",
  _io_text: "@asyncdef/runtime/stdlib/io/text",
  _io_files: "@asyncdef/runtime/stdlib/io/files",
  _io_memory: "@asyncdef/runtime/stdlib/io/memory",
  _c_types: "@asyncdef/runtime/objects/c-types",
  _decimal_digits: "@asyncdef/runtime/stdlib/decimal/digits",
  _decimal_formatting: "@asyncdef/runtime/stdlib/decimal/formatting",
  _decimal_signals: "@asyncdef/runtime/stdlib/decimal/signals",
  _decimal_state: "@asyncdef/runtime/stdlib/decimal/state",
  _decimal_values: "@asyncdef/runtime/stdlib/decimal/values",
  _decimal_rounding: "@asyncdef/runtime/stdlib/decimal/rounding",
  _decimal_arithmetic: "@asyncdef/runtime/stdlib/decimal/arithmetic",
  _decimal_comparing: "@asyncdef/runtime/stdlib/decimal/comparing",
  _decimal_logic: "@asyncdef/runtime/stdlib/decimal/logic",
  _decimal_powers: "@asyncdef/runtime/stdlib/decimal/powers",
  _decimal_text: "@asyncdef/runtime/stdlib/decimal/text",
  _decimal_number: "@asyncdef/runtime/stdlib/decimal/number",
  _pickle_classes: "@asyncdef/runtime/stdlib/pickle/classes",
  _threads: "@asyncdef/runtime/objects/threads",
  _executors: "@asyncdef/runtime/asyncio/executors",
  _tls_errors: "@asyncdef/runtime/asyncio/io/tls_errors",
  _asyncio_runner: "@asyncdef/runtime/asyncio/runner",
  _enum_host: "@asyncdef/runtime/stdlib/enum/host",
  _enum_names: "@asyncdef/runtime/stdlib/enum/names",
  _enum_kinds: "@asyncdef/runtime/stdlib/enum/kinds",
  _enum_flags: "@asyncdef/runtime/stdlib/enum/flags",
  _enum_members: "@asyncdef/runtime/stdlib/enum/members",
  _statistics_sums: "@asyncdef/runtime/stdlib/statistics/sums",
  _types_dynamic: "@asyncdef/runtime/stdlib/types/dynamic",
  _contextlib_managers: "@asyncdef/runtime/stdlib/contextlib/managers",
  _difflib_matching: "@asyncdef/runtime/stdlib/difflib/matching",
  _urllib_results: "@asyncdef/runtime/stdlib/urllib/results",
  _argparse_words: "@asyncdef/runtime/stdlib/argparse/words",
  _argparse_actions: "@asyncdef/runtime/stdlib/argparse/actions",
  _argparse_usage: "@asyncdef/runtime/stdlib/argparse/usage",
  _argparse_formatting: "@asyncdef/runtime/stdlib/argparse/formatting",
  _argparse_containers: "@asyncdef/runtime/stdlib/argparse/containers",
  _argparse_values: "@asyncdef/runtime/stdlib/argparse/values",
  _argparse_reading: "@asyncdef/runtime/stdlib/argparse/reading",
  _inspect_parameters: "@asyncdef/runtime/stdlib/inspect/parameters",
  _inspect_signatures: "@asyncdef/runtime/stdlib/inspect/signatures",
  _inspect_sources: "@asyncdef/runtime/stdlib/inspect/sources",
  _mock_calls: "@asyncdef/runtime/stdlib/unittest/mocks/calls",
  _mock_targets: "@asyncdef/runtime/stdlib/unittest/mocks/targets",
  _mock_mocks: "@asyncdef/runtime/stdlib/unittest/mocks/mocks",
  _unittest_words: "@asyncdef/runtime/stdlib/unittest/words",
  _unittest_checks: "@asyncdef/runtime/stdlib/unittest/checks",
  _unittest_case: "@asyncdef/runtime/stdlib/unittest/case",
  _unittest_result: "@asyncdef/runtime/stdlib/unittest/result",
};

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

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
for (const file of readdirSync(from, { recursive: true }).filter((file) => file.endsWith(".py"))) {
  const name = file.slice(0, -3);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const target = join(to, `${name}.ts`);
  const text = formatted(compiled(name), target);
  mkdirSync(dirname(target), { recursive: true });
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text)
    throw new Error(`${name}.ts is stale: npm run library:python`);
}
