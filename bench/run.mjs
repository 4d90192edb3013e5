/**
 * The benchmark: programs of `programs/`, compiled, against native async functions in the same process, and against CPython.
 *
 *     npm run bench                 all of them
 *     npm run bench -- fan_out      one
 *
 * `native` is the same program with async functions, `bare` the same with `await null` where it sleeps (bench/native.mjs).
 * Time is the processor's, of this process, the least of several rounds; a ratio below 1 is faster than the other. Needs `npm run build`.
 * CPython is asked when `python3.13`, or what the variable PYTHON names, is there.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { run_hosted } from "@asyncdef/runtime/hosted";
import { usage } from "../scripts/usage.mjs";
import { bare, native, native_suspended } from "./native.mjs";

usage(import.meta.url);

const here = dirname(fileURLToPath(import.meta.url));
const { compile, generate } = createRequire(import.meta.url)("@asyncdef/compiler");
const only = process.argv[2];

/** Operations a run of each program makes. */
const operations = {
  recursion: 242_785,
  many_functions: 128_000,
  deep_chain: 50_000,
  task_switches: 200_000,
  fan_out: 100_000,
  queue_ping_pong: 100_000,
  queue_of_one: 100_000,
  future_callbacks: 100_000,
  async_generator: 100_000,
};
/** At least so many rounds, and milliseconds: what takes two milliseconds a round is compiled by the host's optimizer after ten of them. */
const ROUNDS = 9;
const LEAST_TIME = 1000;

/** The compiled module of a program. */
async function load(name) {
  const file = join(here, "programs", `${name}.py`);
  const { code } = generate(compile(readFileSync(file, "utf8"), { filename: file }));
  const out = join(here, "../node_modules/.cache/asyncdef-bench", `${name}.mjs`);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${code}\n`);
  return import(pathToFileURL(out).href);
}

/** Nanoseconds of processor time. */
async function timed(run) {
  const began = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) * 1000;
}

/** Nanoseconds an operation takes on CPython; null when it is not there. */
function on_cpython(name) {
  const program = `
import asyncio, runpy, time
main = runpy.run_path(${JSON.stringify(join(here, "programs", `${name}.py`))})["main"]
best = None
for _ in range(2):
    began = time.process_time()
    asyncio.run(main())
    took = time.process_time() - began
    best = took if best is None else min(best, took)
print(best * 1e9)`;
  try {
    const python = process.env.PYTHON ?? "python3.13";
    const options = { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 120_000 };
    return Number(execFileSync(python, ["-c", program], options)) / operations[name];
  } catch {
    return null;
  }
}

const ratio = (ours, theirs) => (theirs === null ? "-" : (ours / theirs).toFixed(2));
const row = (...cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(18) : cell.padStart(11))).join("");
const print = (line) => process.stdout.write(`${line}\n`);

print(row("ns an operation", "asyncdef", "native", "bare", "CPython", "to native", "to bare", "to CPython"));
for (const name of Object.keys(operations)) {
  if (only !== undefined && only !== name) continue;
  const { main } = await load(name);
  const runs = { ours: () => run_hosted(main()), native: native[name], bare: bare[name] };
  const least = { ours: Infinity, native: Infinity, bare: bare[name] === undefined ? null : Infinity };
  const began = Date.now();
  for (let round = 0; round < ROUNDS || Date.now() - began < LEAST_TIME; round++) {
    for (const who of Object.keys(runs)) {
      if (least[who] !== null) least[who] = Math.min(least[who], (await timed(runs[who])) / operations[name]);
    }
  }
  const { ours, native: same, bare: cheapest } = least;
  const cpython = on_cpython(name);
  const numbers = [ours, same, cheapest, cpython].map((x) => (x === null ? "-" : x.toFixed(0)));
  print(row(name, ...numbers, ratio(ours, same), ratio(ours, cheapest), ratio(ours, cpython)));
}

if (only === undefined || only === "suspended_tasks") {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc");
  const measure = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const { main } = await load("suspended_tasks");
  const theirs = (await native_suspended(measure)) / 100_000;
  const ours = (await run_hosted(main(measure))) / 100_000;
  print(
    row(
      "bytes a suspended task",
      ours.toFixed(0).padStart(8),
      theirs.toFixed(0),
      "-",
      "-",
      ratio(ours, theirs),
      "-",
      "-",
    ),
  );
}
