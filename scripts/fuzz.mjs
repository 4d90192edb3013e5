/**
 * `npm run fuzz`: programs nobody wrote, run on CPython 3.13 and on asyncdef; what differs is shrunk and kept.
 *
 *     npm run fuzz -- --programs 1000                 as many programs
 *     npm run fuzz -- --seconds 60 --seed 7           as long; the same seed makes the same programs
 *     npm run fuzz -- --family classes,generators     of these families only (see fuzz/program.mjs)
 *     npm run fuzz -- --mutate                        the fixtures, with small changes (see fuzz/mutate.py)
 *     npm run fuzz -- --programs 100000 --seed 1 --resume     goes on where a run with this seed on this commit was broken off
 *
 * Standard output and the exception that ends a program are compared. A minimal program of each new difference is printed and written
 * to `--out` (.cache/fuzz), as `<name>/input.py`: a fixture once it is moved under fixtures/ and `npm run oracle` has run it. What was
 * counted stands in ledger.json there, by commit.
 * Needs CPython 3.13: `python3.13`, or what the variable PYTHON names.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { Ledger } from "./fuzz/ledger.mjs";
import { Mutants } from "./fuzz/mutants.mjs";
import { Peers } from "./fuzz/peers.mjs";
import { families, programs } from "./fuzz/program.mjs";
import { argumentsOf } from "./usage.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = argumentsOf(import.meta.url, {
  options: {
    programs: { type: "string", default: "1000" },
    seconds: { type: "string", default: "0" },
    seed: { type: "string", default: `${Date.now() % 2 ** 31}` },
    family: { type: "string", default: Object.keys(families).join(",") },
    mutate: { type: "boolean", default: false },
    resume: { type: "boolean", default: false },
    out: { type: "string", default: join(root, ".cache/fuzz") },
  },
});
const wanted = Number(values.programs);
const deadline =
  Number(values.seconds) > 0 ? Date.now() + Number(values.seconds) * 1000 : Number.POSITIVE_INFINITY;
const seed = Number(values.seed);
const python = process.env.PYTHON ?? "python3.13";
const peers = new Peers(python);
const run = `${values.mutate ? "mutants" : values.family}, seed ${seed}`;
const ledger = new Ledger(join(values.out, "ledger.json"), run, values.resume);
const { counts } = ledger;

/** Differences with a reason, each counted for itself. */
const EXPLAINED = {
  refused: "were refused by name",
  late: "called what does not exist, with arguments that do something (docs/semantics.md)",
  unsettled: "say something else in each run of CPython: the order of sets of texts, addresses",
};

/** What a difference is about: the first lines that are not the same, names and numbers aside. */
function kindOf({ expected, actual }) {
  const lines = [expected, actual].map(({ stdout, error }) => [...stdout.split("\n"), `ended by ${error}`]);
  const at = lines[0].findIndex((line, index) => line !== lines[1][index]);
  return lines
    .map((each) => (each[at] ?? "").replace(/-?\d+(\.\d+)?(e[-+]\d+)?/g, "0").replace(/'[^']*'/g, "''"))
    .join(" / ");
}

/** Run a program on both. @returns what they said and the kind of their difference; null when there is none to speak of */
async function difference(source) {
  const found = await peers.compare(source);
  if (found.same) return null;
  if (found.refused) return { ...found, kind: "refused" };
  return { ...found, kind: (await peers.reason(source, found)) ?? kindOf(found) };
}

/** The same, asked once more of new processes: a program before it may have left something behind in the old ones. */
async function confirmed(source) {
  if ((await difference(source)) === null) return null;
  peers.stop();
  return difference(source);
}

/** Count a program. @returns true when its difference is a new one */
function isNew(found) {
  counts.programs += 1;
  if (counts.programs % 500 === 0) ledger.save();
  if (found === null) return false;
  if (found.kind in EXPLAINED) {
    counts[found.kind] = (counts[found.kind] ?? 0) + 1;
    return false;
  }
  counts.differences += 1;
  counts.kinds[found.kind] = (counts.kinds[found.kind] ?? 0) + 1;
  return counts.kinds[found.kind] === 1;
}

/** One round of generated programs: up to the first new difference, shrunk, or to the end. */
async function generated(arbitrary) {
  let failing = null;
  const property = fc.asyncProperty(arbitrary, async (source) => {
    const found = failing === null ? await confirmed(source) : await difference(source);
    // While it shrinks, a program must go on differing in the same way.
    if (failing === null ? !isNew(found) : found?.kind !== failing.kind) return true;
    failing = { source, ...found };
    return false;
  });
  const left = Math.max(0, deadline - Date.now());
  await fc.check(property, {
    seed: seed + counts.programs,
    numRuns: wanted - counts.programs,
    maxSkipsPerRun: 1000,
    ...(Number.isFinite(deadline) ? { interruptAfterTimeLimit: left } : {}),
  });
  return failing;
}

/** The same with changed fixtures. */
async function mutated(mutants) {
  while (counts.programs < wanted && Date.now() < deadline) {
    const source = await mutants.make(counts.programs);
    // What CPython does not compile counts for nothing, but its number is used up.
    if (source === null) {
      counts.skipped = (counts.skipped ?? 0) + 1;
      counts.programs += 1;
      continue;
    }
    const found = await confirmed(source);
    if (!isNew(found)) continue;
    const smaller = await mutants.shrunk(
      source,
      async (each) => (await difference(each))?.kind === found.kind,
    );
    return { source: smaller, ...(await difference(smaller)) };
  }
  return null;
}

function show(text) {
  process.stdout.write(`${text}\n`);
}

function described({ stdout, error }) {
  return `${stdout}${error === null ? "" : `(ended by ${error})\n`}`;
}

function keep(failing) {
  const name = `${values.mutate ? "mutant" : "seed"}-${seed}-${counts.programs}`;
  const folder = join(values.out, name);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "input.py"), failing.source);
  show(`\n--- ${name}, after ${counts.programs} programs: ${failing.kind}\n${failing.source}`);
  show(`--- CPython\n${described(failing.expected)}--- asyncdef\n${described(failing.actual)}`);
}

show(run);
const mutants = values.mutate ? new Mutants(python, peers) : null;
if (mutants !== null) show(`${await mutants.load(seed)} fixtures to change`);
const arbitrary = programs(values.family.split(","));
while (counts.programs < wanted && Date.now() < deadline) {
  const failing = mutants === null ? await generated(arbitrary) : await mutated(mutants);
  if (failing !== null) keep(failing);
}
peers.stop();
mutants?.stop();
ledger.save();
for (const [kind, words] of Object.entries(EXPLAINED))
  if (counts[kind] > 0) show(`${counts[kind]} programs ${words}`);
if (counts.skipped > 0) show(`${counts.skipped} changes made no program`);
for (const [kind, count] of Object.entries(counts.kinds)) show(`${count} times: ${kind}`);
show(`${counts.programs - (counts.skipped ?? 0)} programs, ${counts.differences} differences`);
show(ledger.described());
process.exitCode = counts.differences === 0 ? 0 : 1;
