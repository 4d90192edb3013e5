/**
 * `npm start`: the main job on one screen: a Python program, the JavaScript it becomes, and what it prints.
 *
 *     node scripts/start.mjs [FILE]                     examples/tea.py, or a program of your own
 *     node scripts/start.mjs --packages FOLDER [FILE]   with the packages that are installed in FOLDER
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { argumentsOf } from "./usage.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = argumentsOf(import.meta.url, {
  options: { packages: { type: "string" } },
  allowPositionals: true,
});
const asyncdef =
  values.packages === undefined ? "packages/asyncdef" : join(values.packages, "node_modules/asyncdef");
const command = resolve(root, asyncdef, "bin/asyncdef.js");
const program = positionals[0] ?? join(root, "examples/tea.py");

if (!existsSync(resolve(root, asyncdef, "dist"))) run([join(root, "scripts/build.mjs"), "--no-types"]);

const folder = mkdtempSync(join(tmpdir(), "asyncdef-start-"));
try {
  run([command, "build", program, "-o", folder]);
  const shown = relative(process.cwd(), program);
  show(`The program: ${shown}`, readFileSync(program, "utf8"));
  show("The JavaScript it becomes", readFileSync(join(folder, `${basename(program, ".py")}.js`), "utf8"));
  show(`What it prints: asyncdef run ${shown}`, "");
  run([command, "run", program]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Run a script of ours on this Node.js; its failure is ours. */
function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function show(title, text) {
  const rule = "-".repeat(Math.max(0, 96 - title.length));
  process.stdout.write(`\n--- ${title} ${rule}\n\n${text}`);
}
