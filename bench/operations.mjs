/**
 * The operations of the built-in types and the library, and small programs of a few milliseconds, against CPython.
 *
 *     npm run bench:operations                 all of them
 *     npm run bench:operations -- "bytes f"    those with "bytes f" in their name
 *
 * `operations/*.py` time themselves and print a line each: a name and microseconds of processor time. "times" says how
 * many times as fast as CPython we are, the slowest first. Needs `npm run build`. CPython is `python3.13`, or what the
 * variable PYTHON names.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { usage } from "../scripts/usage.mjs";

usage(import.meta.url);

const here = dirname(fileURLToPath(import.meta.url));
const command = join(here, "../packages/asyncdef/bin/asyncdef.js");
const wanted = process.argv.slice(2);

/** Microseconds by name, as the program prints them. */
function measured(program, ...args) {
  const options = { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], timeout: 600_000 };
  const lines = execFileSync(program, [...args, ...wanted], options)
    .trimEnd()
    .split("\n");
  return new Map(lines.filter((line) => line !== "").map((line) => line.split("\t")));
}

const row = (name, ...cells) => name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join("");
const print = (line) => process.stdout.write(`${line}\n`);

for (const file of readdirSync(join(here, "operations")).filter((name) => name.endsWith(".py"))) {
  const path = join(here, "operations", file);
  const theirs = measured(process.env.PYTHON ?? "python3.13", path);
  const ours = measured(process.execPath, command, "run", path);
  // The clock of the processor counts microseconds: less than one is one.
  const rows = [...ours].map(([name, us]) => ({ name, us, ratio: theirs.get(name) / Math.max(us, 1) }));
  if (rows.length === 0) continue;
  rows.sort((a, b) => a.ratio - b.ratio);
  print(row(file.replace(".py", ", microseconds"), "asyncdef", "CPython", "times"));
  for (const { name, us, ratio } of rows) print(row(name, us, theirs.get(name), ratio.toFixed(2)));
  const mean = Math.exp(rows.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / rows.length);
  print(row("geometric mean", "", "", mean.toFixed(2)));
}
