/**
 * Records what CPython answers, for the tests of the runtime's numbers and text.
 *
 *     node scripts/record-runtime.mjs           runs scripts/record-*.py with python3.13
 *
 * Writes fixtures/runtime/<script>/<section>.json, a table a line. The tests read these files and need no Python.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { usage } from "./usage.mjs";

usage(import.meta.url);

const scripts = dirname(fileURLToPath(import.meta.url));
const fixtures = join(scripts, "../fixtures/runtime");

for (const script of ["record-numbers.py", "record-text.py", "record-math.py", "record-random.py"]) {
  const folder = join(fixtures, script.slice("record-".length, -".py".length));
  mkdirSync(folder, { recursive: true });
  const output = execFileSync("python3.13", [join(scripts, script)], {
    maxBuffer: 1 << 28,
    encoding: "utf8",
  });
  for (const [section, tables] of Object.entries(JSON.parse(output))) {
    const lines = Object.entries(tables).map(
      ([name, table]) => `${JSON.stringify(name)}: ${JSON.stringify(table)}`,
    );
    writeFileSync(join(folder, `${section}.json`), `{\n${lines.join(",\n")}\n}\n`);
  }
}
