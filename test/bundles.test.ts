/**
 * Programs print the same when a bundler has left out all that they do not use.
 *
 * The runtime keeps what is rare behind places that its own modules fill when they are part of a program (docs/architecture.md, "What a
 * bundle pays for"). One that is not filled would show here: a case of each area, and those that need such places.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { built, root } from "./support/built.ts";

const fixtures = join(root, "fixtures");

/** What is known to need a place that another module fills. */
const NEEDING = [
  "asyncio/coroutines/driven-by-hand",
  "asyncio/tasks/methods-that-few-programs-name",
  "asyncio/tasks/a-loop-that-a-task-or-a-future-hands-out",
  "asyncio/places-of-callbacks-and-stacks-of-tasks",
  "classes/attributes",
  "stdlib/command-lines-their-errors-and-help",
  "stdlib/sys",
  "stdlib/typing-named-tuples-and-typed-dicts",
];

/** The first case below a folder that ends by itself. */
function firstCase(folder: string): string | null {
  if (existsSync(join(folder, "stdout.txt"))) return existsSync(join(folder, "exit.txt")) ? null : folder;
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const found = statSync(path).isDirectory() ? firstCase(path) : null;
    if (found !== null) return found;
  }
  return null;
}

test("bundled fixtures print what CPython prints", () => {
  const areas = readdirSync(fixtures)
    .sort()
    .map((name) => join(fixtures, name))
    .filter((path) => statSync(path).isDirectory());
  const needing = NEEDING.map((name) => join(fixtures, name)).filter((path) => existsSync(path));
  const cases = new Set([...areas, ...needing].map(firstCase).filter((path) => path !== null));
  const differing = execFileSync(
    "node",
    [join(root, "test/support/bundled.mjs"), join(built(), "node_modules"), ...cases],
    { encoding: "utf8" },
  );
  expect(differing).toBe("");
}, 120_000);
