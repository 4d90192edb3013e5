/**
 * The programs that are tried: a folder with an input.py (or a main.js that imports Python) and what it prints.
 *
 *     { name: "asyncio/tasks/...", folder, entry: "input.py", recorded: true, stdout: "...", exit: 0, raised: null }
 *
 * Fixtures were recorded by CPython. The output of hosts/programs, which speak with JavaScript, is written by hand.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Those about hosts come first. */
export function corpus() {
  return [
    ...cases(join(root, "scripts/hosts/programs"), join(root, "scripts")),
    ...cases(join(root, "fixtures"), join(root, "fixtures")),
  ];
}

function* cases(folder, base) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) continue;
    const entry = ["main.js", "input.py"].find((file) => existsSync(join(path, file)));
    if (entry !== undefined && existsSync(join(path, "stdout.txt"))) yield described(path, base, entry);
    else yield* cases(path, base);
  }
}

function described(folder, base, entry) {
  const text = (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : null);
  const exit = Number(text("exit.txt") ?? "0");
  return {
    name: relative(base, folder).replaceAll("\\", "/"),
    folder,
    entry,
    /** CPython said what it prints, not we. */
    recorded: base.endsWith("fixtures"),
    stdout: text("stdout.txt"),
    exit,
    /** The class of the exception that ends it; null where there is none. Hosts show its words in their own way. */
    raised: exit === 0 ? null : classOf(text("stderr.txt") ?? ""),
  };
}

/** Of a traceback: what its last line that is not a note begins with, be it a group's. */
function classOf(traceback) {
  const lines = traceback.split("\n").map((line) => /^(?: {2}\| )?(?:\w+\.)*(\w+)(?::|$)/.exec(line)?.[1]);
  return lines.findLast((name) => /^[A-Z]\w*$/.test(name ?? "")) ?? null;
}
