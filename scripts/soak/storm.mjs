/**
 * Storms: a cancellation at every suspension point of a corpus of programs, or an exception in every callback of theirs; outcome and order
 * of what is printed are compared with CPython's.
 *
 *     npm run soak -- cancellation-storm [folder or part of a name ...]
 *     npm run soak -- callback-storm
 *
 * The corpus: the fixtures that run an event loop. Each is run once for each place, from the start, on a clock that jumps; CPython does
 * the same with storm.py. What CPython prints differently from run to run (addresses, the order of sets) is not compared.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@babel/core";

const require = createRequire(import.meta.url);
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const runtime = (path) => require(join(root, "packages/runtime/dist/cjs", `${path}.js`));
const { compile, generate } = require(join(root, "packages/compiler/dist/index.js"));

/** Places of a program that are tried. */
const MOST = 150;
const ENDLESS = 5000;

/** Programs whose every run prints the same. @param wanted  parts of names; all when there are none */
function corpus(wanted) {
  const programs = {};
  const collect = (folder) => {
    const file = join(folder, "input.py");
    const siblings = readdirSync(folder);
    if (existsSync(file) && existsSync(join(folder, "stdout.txt"))) {
      const text = readFileSync(file, "utf8");
      const name = relative(join(root, "fixtures"), folder);
      const alone = siblings.every((path) => !path.endsWith(".py") || path === "input.py");
      // Neither the system's clock, nor streams or processes of the host, nor other modules of the program, nor a loop of its own. Nor what the
      // garbage collector finds: whoever strikes holds some of it.
      const plain =
        /^(import asyncio|from asyncio)/m.test(text) &&
        !/open_connection|start_server|subprocess|time\.sleep|perf_counter|id\(|0x|set_debug|gc\.collect|unittest|signal|AbstractEventLoop|_run_once/.test(
          text,
        );
      if (alone && plain && (wanted.length === 0 || wanted.some((part) => name.includes(part))))
        programs[name] = text;
      return;
    }
    for (const entry of siblings)
      if (statSync(join(folder, entry)).isDirectory()) collect(join(folder, entry));
  };
  collect(join(root, "fixtures"));
  return programs;
}

const { streams } = runtime("objects/host");
const { str_of } = runtime("objects/repr");
const { caught } = runtime("objects/host-errors");
const { names, TaskObject } = runtime("asyncio/tasks/task");
const { observers } = runtime("asyncio/tasks/first_steps");
const { HandleObject } = runtime("asyncio/events");
const { HostEventLoopObject } = runtime("asyncio/host_events");
const { AsyncGenerator } = runtime("objects/async-generator");
const { execution } = runtime("objects/context");
const { exception_type } = runtime("objects/exceptions");
const { Exception } = runtime("objects/exceptions");
const { call_method } = runtime("objects/attributes");
const { use_virtual_clock } = runtime("testing");

const Storm = exception_type("Storm", Exception);
const Deadlock = exception_type("Deadlock", Exception);

/** The weather of the current run. */
const weather = { mode: "cancel", strike: 0, count: 0, watched: false };

function place() {
  if (!weather.watched) return false;
  weather.count += 1;
  if (weather.count > ENDLESS) throw Deadlock("endless");
  return weather.count === weather.strike;
}

function stir() {
  use_virtual_clock();
  observers.count += 1;
  const { $step } = TaskObject.prototype;
  TaskObject.prototype.$step = function (value, failed) {
    $step.call(this, value, failed);
    if (weather.mode === "cancel" && !this.done() && place()) call_method(this, "cancel", "storm");
  };
  const { $run } = HandleObject.prototype;
  HandleObject.prototype.$run = function () {
    const of_program = this._callback?.$extras?.place !== undefined;
    if (weather.mode === "throw" && of_program && !this._cancelled && place()) {
      this._callback = function struck() {
        throw Storm("storm");
      };
    }
    $run.call(this);
  };
  // A generator left unfinished is closed when the loop shuts down, in both.
  AsyncGenerator.prototype.$finalize = () => {};
  const { $idle_time } = HostEventLoopObject.prototype;
  HostEventLoopObject.prototype.$idle_time = function () {
    const idle = $idle_time.call(this);
    if (idle === Number.POSITIVE_INFINITY && this.$hosts_waited_for === 0) throw Deadlock("nothing to do");
    return idle;
  };
}

const AsyncFunction = (async () => {}).constructor;

/** @returns a function that runs the program from its start */
function prepared(text) {
  const { code } = generate(compile(text, { main: true, filename: "input.py", lines: true }));
  const made = transformSync(code, {
    configFile: false,
    babelrc: false,
    compact: true,
    plugins: ["@babel/plugin-transform-modules-commonjs"],
  });
  const body = new AsyncFunction("require", "exports", "module", made.code);
  const load = (specifier) =>
    require(specifier.replace("@asyncdef/runtime", join(root, "packages/runtime/dist/cjs")));
  return async (mode, strike) => {
    Object.assign(weather, { mode, strike, count: 0, watched: true });
    names.count = 0;
    execution.context = null;
    let printed = "";
    const before = { ...streams };
    streams.stdout = {
      write(part) {
        printed += part;
      },
    };
    streams.stderr = { write: () => {} };
    let end = "ok";
    try {
      await body(load, {}, { exports: {} });
    } catch (error) {
      const raised = caught(error);
      end = `${raised.$class.$name}: ${str_of(raised)}`;
    }
    weather.watched = false;
    // What nobody retrieved is reported when the host's collector finds it: not here.
    streams.stdout = before.stdout;
    return [printed, end, weather.count];
  };
}

/** Without addresses and places in the library; and what nobody retrieved is reported when it dies, which is not compared. */
const lasting = (text) =>
  text
    .replace(/^.*was never retrieved.*\n/gm, "")
    .replace(/\b0x[0-9a-f]{6,}\b/g, "0x...")
    .replace(/ at [^\s,\]>]*\/(python3\.13\/[^\s,\]>]*|input\.py):?\d*|(?<=\)) at input\.py:\d+/g, "");

/** CPython's outcomes, a program at a time as they come. */
async function* oracle(mode, programs) {
  const python = spawn(process.env.PYTHON ?? "python3.13", [join(root, "scripts/soak/storm.py")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  python.stdin.end(JSON.stringify({ mode, programs, most: MOST }));
  let rest = "";
  for await (const chunk of python.stdout) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) yield JSON.parse(line);
  }
}

/**
 * @param mode    "cancel" or "throw"
 * @param wanted  parts of the names of programs
 * @returns       what was measured, as lines; and whether all was the same
 */
export async function storm(mode, wanted) {
  stir();
  const programs = corpus(wanted);
  const total = { programs: 0, runs: 0, differing: 0, left_out: [] };
  const lines = [];
  for await (const { name, strikes, runs } of oracle(mode, programs)) {
    const run = prepared(programs[name]);
    const [printed, end, count] = await run(mode, 0);
    if (lasting(printed) !== lasting(runs[0][0]) || end !== runs[0][1]) {
      total.left_out.push(name);
      continue;
    }
    if (count !== strikes) {
      total.left_out.push(`${name} (${count} places, CPython has ${strikes})`);
      continue;
    }
    total.programs += 1;
    for (let k = 1; k < runs.length; k++) {
      total.runs += 1;
      const [out, how] = await run(mode, k);
      if (lasting(out) === lasting(runs[k][0]) && how === runs[k][1]) continue;
      total.differing += 1;
      lines.push(
        `${name}, strike ${k}: ${first_difference(lasting(runs[k][0]), lasting(out), runs[k][1], how)}`,
      );
    }
  }
  lines.push(
    `${total.programs} programs, ${total.runs} strikes, ${total.differing} with another outcome or order than CPython's`,
  );
  if (total.left_out.length > 0)
    lines.push(
      `not compared, for they differ without a strike (a clock that jumps, a generator left unfinished): ${total.left_out.join(", ")}`,
    );
  // A storm that met no program has shown nothing.
  return { lines, ok: total.programs > 0 && total.differing === 0 };
}

function first_difference(theirs, ours, their_end, our_end) {
  const [a, b] = [theirs.split("\n"), ours.split("\n")];
  const at = a.findIndex((line, index) => line !== b[index]);
  if (at < 0 && b.length <= a.length) return `ends with ${our_end}, CPython's with ${their_end}`;
  const line = at < 0 ? a.length : at;
  return `line ${line + 1} is ${JSON.stringify(b[line])}, CPython's ${JSON.stringify(a[line])}; ends ${our_end} / ${their_end}`;
}
