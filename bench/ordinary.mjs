/**
 * Ordinary code, compiled, against CPython: calls, attributes, loops, dicts, strings, numbers.
 *
 *     npm run bench:ordinary                 all of them
 *     npm run bench:ordinary -- sort         those with "sort" in their name
 *
 * Every function `bench_*` of `ordinary/*.py` is run by both, and has to give both the same answer. Time is the processor's, the least of
 * several rounds; "times" says how many times as fast as CPython we are. Needs `npm run build`. CPython is `python3.13`, or what the
 * variable PYTHON names; without it only our times are shown.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { str } from "@asyncdef/runtime/builtins";
import { usage } from "../scripts/usage.mjs";

usage(import.meta.url);

const here = dirname(fileURLToPath(import.meta.url));
const { compile, generate } = createRequire(import.meta.url)("@asyncdef/compiler");
const only = process.argv[2] ?? "";

/** Rounds of a program: at least this long, in milliseconds, and at least this many. */
const LONG_ENOUGH = 150;
const ROUNDS = 7;

/** The compiled module of a program. */
async function load(name) {
  const file = join(here, "ordinary", `${name}.py`);
  const { code } = generate(compile(readFileSync(file, "utf8"), { filename: file }));
  const out = join(here, "../node_modules/.cache/asyncdef-bench/ordinary", `${name}.mjs`);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${code}\n`);
  return import(pathToFileURL(out).href);
}

/** Milliseconds of processor time a run takes, and what it gives. */
function measured(run) {
  let best = Number.POSITIVE_INFINITY;
  let answer;
  let spent = 0;
  for (let round = 0; round < ROUNDS || spent < LONG_ENOUGH; round++) {
    const began = process.cpuUsage();
    answer = run();
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    best = Math.min(best, took);
    spent += Math.max(took, 0.1);
  }
  return { ms: best, answer: str(answer) };
}

/** The same of CPython, by name of function; null when it is not there. */
function on_cpython(name) {
  const program = `
import json, runpy, time
found = runpy.run_path(${JSON.stringify(join(here, "ordinary", `${name}.py`))})
results = {}
for name, run in found.items():
    if name.startswith("bench_") and ${JSON.stringify(only)} in name:
        best = float("inf")
        for _ in range(${ROUNDS}):
            began = time.process_time()
            answer = run()
            best = min(best, time.process_time() - began)
        results[name] = {"ms": best * 1000, "answer": str(answer)}
print(json.dumps(results))`;
  try {
    const python = process.env.PYTHON ?? "python3.13";
    const options = { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 120_000 };
    return JSON.parse(execFileSync(python, ["-c", program], options));
  } catch {
    return null;
  }
}

const row = (name, ...cells) => name.padEnd(32) + cells.map((cell) => cell.padStart(12)).join("");
const print = (line) => process.stdout.write(`${line}\n`);
const ratios = [];

print(row("milliseconds", "asyncdef", "CPython", "times"));
for (const file of readdirSync(join(here, "ordinary")).sort()) {
  if (!file.endsWith(".py")) continue;
  const name = basename(file, ".py");
  const module = await load(name);
  const runs = Object.entries(module).filter(([key]) => key.startsWith("bench_") && key.includes(only));
  if (runs.length === 0) continue;
  const theirs = on_cpython(name);
  for (const [key, run] of runs) {
    const ours = measured(run);
    const title = key.slice("bench_".length).replaceAll("_", " ");
    if (theirs === null) {
      print(row(title, ours.ms.toFixed(2), "-", "-"));
      continue;
    }
    const { ms, answer } = theirs[key];
    if (answer !== ours.answer) throw new Error(`${key}: ${ours.answer} instead of ${answer}`);
    ratios.push(ms / ours.ms);
    print(row(title, ours.ms.toFixed(2), ms.toFixed(2), (ms / ours.ms).toFixed(1)));
  }
}
if (ratios.length > 0) {
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  print(row("geometric mean", "", "", mean.toFixed(1)));
}
