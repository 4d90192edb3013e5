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

/** Doors and modules of the runtime as files beside the one that is written. */
function neighbour(specifier, name) {
  const inside = specifier.replace("@asyncdef/runtime/", "");
  const up = "../".repeat(name.split("/").length - 1);
  const path = inside.startsWith("stdlib/") ? up + inside.slice("stdlib/".length) : `../${up}${inside}`;
  return `${path.startsWith(".") ? "" : "./"}${path}.ts`;
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
  const text = readFileSync(join(from, `${name}.py`), "utf8");
  const result = compile(text, { filename: `${name}.py`, moduleName: name.split("/")[0] });
  for (const node of result.file.program.body) {
    if (node.source?.value.startsWith("@asyncdef/runtime/")) {
      node.source.value = neighbour(node.source.value, name);
      delete node.source.extra;
    }
  }
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
