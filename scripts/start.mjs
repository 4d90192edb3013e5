/**
 * `npm start`: the main job on one screen: a Python program, the JavaScript it becomes, and what it prints.
 *
 *     node scripts/start.mjs [FILE]      examples/tea.py, or a program of your own
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const command = join(root, "packages/asyncdef/bin/asyncdef.js");
const program = process.argv[2] ?? join(root, "examples/tea.py");

if (!existsSync(join(root, "packages/asyncdef/dist/command.js")))
  run([join(root, "scripts/build.mjs"), "--no-types"]);

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
