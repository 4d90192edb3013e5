/**
 * `npm run fuzz`: programs nobody wrote, run on CPython 3.13 and on asyncdef; what differs is shrunk and kept.
 *
 *     npm run fuzz -- --programs 1000                 as many programs
 *     npm run fuzz -- --seconds 60 --seed 7           as long; the same seed makes the same programs
 *     npm run fuzz -- --family classes,generators     of these families only (see fuzz/program.mjs)
 *
 * Standard output and the exception that ends a program are compared. A minimal program of each new difference is printed and written
 * to `--out` (.cache/fuzz), as `<name>/input.py`: a fixture once it is moved under fixtures/ and `npm run oracle` has run it.
 * Needs CPython 3.13: `python3.13`, or what the variable PYTHON names.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { Peers } from "./fuzz/peers.mjs";
import { families, programs } from "./fuzz/program.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    programs: { type: "string", default: "1000" },
    seconds: { type: "string", default: "0" },
    seed: { type: "string", default: `${Date.now() % 2 ** 31}` },
    family: { type: "string", default: Object.keys(families).join(",") },
    out: { type: "string", default: join(root, ".cache/fuzz") },
  },
});
const wanted = Number(values.programs);
const deadline =
  Number(values.seconds) > 0 ? Date.now() + Number(values.seconds) * 1000 : Number.POSITIVE_INFINITY;
const seed = Number(values.seed);
const arbitrary = programs(values.family.split(","));
const peers = new Peers(process.env.PYTHON ?? "python3.13");

/** Kinds of differences that are known by now: their programs are not shrunk again. */
const known = new Set();
/** The method of a call is looked up after its arguments: docs/semantics.md. Such a program ends in another exception. */
const LATE = /AttributeError.* object has no attribute/;
let count = 0;
let late = 0;
let differences = 0;
let refused = 0;

/** What a difference is about: the first lines that are not the same, names and numbers aside. */
function kind({ expected, actual }) {
  const lines = [expected, actual].map(({ stdout, error }) => [...stdout.split("\n"), `ended by ${error}`]);
  const at = lines[0].findIndex((line, index) => line !== lines[1][index]);
  return lines
    .map((each) => (each[at] ?? "").replace(/-?\d+(\.\d+)?(e[-+]\d+)?/g, "0").replace(/'[^']*'/g, "''"))
    .join(" / ");
}

/** One round: up to the first new difference, shrunk, or to the end. */
async function round(number) {
  let failing = null;
  const property = fc.asyncProperty(arbitrary, async (source) => {
    if (failing === null) count += 1;
    const found = await peers.compare(source);
    if (found.same) return true;
    if (found.refused) {
      if (failing === null) refused += 1;
      return true;
    }
    const what = kind(found);
    if (LATE.test(what.split(" / ")[0]) && !LATE.test(what.split(" / ")[1])) {
      if (failing === null) late += 1;
      return true;
    }
    // While it shrinks, a program must go on differing in the same way.
    if (failing === null ? known.has(what) : failing.kind !== what) {
      if (failing === null) differences += 1;
      return true;
    }
    if (failing === null) {
      differences += 1;
      known.add(what);
    }
    failing = { kind: what, source, ...found };
    return false;
  });
  const left = Math.max(0, deadline - Date.now());
  await fc.check(property, {
    seed: seed + number,
    numRuns: wanted - count,
    maxSkipsPerRun: 1000,
    ...(Number.isFinite(deadline) ? { interruptAfterTimeLimit: left } : {}),
  });
  return failing;
}

function show(text) {
  process.stdout.write(`${text}\n`);
}

function described({ stdout, error }) {
  return `${stdout}${error === null ? "" : `(ended by ${error})\n`}`;
}

show(`seed ${seed}`);
for (let number = 0; count < wanted && Date.now() < deadline; number += 1) {
  const failing = await round(number);
  if (failing === null) continue;
  const name = `seed-${seed}-${number}`;
  const folder = join(values.out, name);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "input.py"), failing.source);
  show(`\n--- ${name}, after ${count} programs: ${failing.kind}\n${failing.source}`);
  show(`--- CPython\n${described(failing.expected)}--- asyncdef\n${described(failing.actual)}`);
}
peers.stop();
if (refused > 0) show(`${refused} programs were refused by name`);
if (late > 0)
  show(`${late} programs called a method that does not exist with arguments that raise (docs/semantics.md)`);
show(`${count} programs, ${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
