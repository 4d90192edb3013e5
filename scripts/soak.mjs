/**
 * Standing up: each name is a run of its own, bounded in time, on this machine only; it prints what it measured.
 *
 *     npm run soak -- switches             10 million task switches: time for each, memory before and after
 *     npm run soak -- tasks                1 million live tasks: bytes for each
 *     npm run soak -- timers               100,000 timers: in order, time for each
 *     npm run soak -- cancellation-storm   a cancellation at every suspension point of the fixtures, compared with CPython
 *     npm run soak -- callback-storm       an exception in every callback of the fixtures, compared with CPython
 *     npm run soak -- echo                 an echo server under 1,000 connections, against CPython's (bench/soak.mjs)
 *     npm run soak -- all
 *
 * A number after the name sets the size (`npm run soak -- switches 1000000`); other words after a storm's name choose fixtures.
 * The storms need CPython 3.13: `python3.13`, or what the variable PYTHON names.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { switches, tasks, timers } from "./soak/crowds.mjs";
import { storm } from "./soak/storm.mjs";
import { usage } from "./usage.mjs";

usage(import.meta.url);

const soaks = {
  switches: (size) => switches(Number(size ?? 10_000_000)),
  tasks: (size) => tasks(Number(size ?? 1_000_000)),
  timers: (size) => timers(Number(size ?? 100_000)),
  "cancellation-storm": (...wanted) => storm("cancel", wanted),
  "callback-storm": (...wanted) => storm("throw", wanted),
  echo: (...size) => echo(size),
};

/** @param size  connections, as text; at most one */
function echo(size) {
  const file = fileURLToPath(new URL("../bench/soak.mjs", import.meta.url));
  return { lines: [], ok: spawnSync(process.execPath, [file, ...size], { stdio: "inherit" }).status === 0 };
}

const [name, ...rest] = process.argv.slice(2);
if (name === "all") {
  // Each in a process of its own: what one leaves behind must not be counted for the next.
  const here = fileURLToPath(import.meta.url);
  const ends = Object.keys(soaks).map(
    (each) => spawnSync(process.execPath, ["--expose-gc", here, each], { stdio: "inherit" }).status,
  );
  process.exit(ends.every((status) => status === 0) ? 0 : 1);
}
const soak = soaks[name];
if (soak === undefined) {
  process.stderr.write(`usage: npm run soak -- ${[...Object.keys(soaks), "all"].join(" | ")}\n`);
  process.exit(2);
}
const began = performance.now();
const { lines, ok } = await soak(...rest);
for (const line of lines) process.stdout.write(`${line}\n`);
process.stdout.write(
  `${name}: ${ok ? "ok" : "NOT OK"} in ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
);
process.exit(ok ? 0 : 1);
