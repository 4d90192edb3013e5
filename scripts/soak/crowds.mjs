/** Many of a kind: task switches, live tasks, timers. The programs are Python, compiled here. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@babel/core";

const require = createRequire(import.meta.url);
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { compile, generate } = require(join(root, "packages/compiler/dist/index.js"));
const AsyncFunction = (async () => {}).constructor;

/** What a module that is not the program exports. */
async function exports_of(python) {
  const { code } = generate(compile(python, { main: false }));
  const made = transformSync(code, {
    configFile: false,
    babelrc: false,
    compact: true,
    plugins: ["@babel/plugin-transform-modules-commonjs"],
  });
  const exports = {};
  const load = (specifier) =>
    require(specifier.replace("@asyncdef/runtime", join(root, "packages/runtime/dist/cjs")));
  await new AsyncFunction("require", "exports", "module", made.code)(load, exports, { exports });
  return exports;
}

const { run_hosted } = require(join(root, "packages/runtime/dist/cjs/hosted.js"));

/** Megabytes in use, what can be collected collected when Node was started with --expose-gc. */
function used() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const seconds_since = (began) => (performance.now() - began) / 1000;

export async function switches(count) {
  const { main } = await exports_of(`
import asyncio

async def worker(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)

async def main(rounds):
    await asyncio.gather(*(worker(rounds) for _ in range(10)))
`);
  const tenth = Math.ceil(count / 100);
  await run_hosted(main(tenth));
  const before = used();
  const began = performance.now();
  const seen = [];
  for (let part = 0; part < 10; part++) {
    await run_hosted(main(tenth));
    seen.push(used());
  }
  const took = seconds_since(began);
  const grown = Math.max(...seen) - before;
  return {
    lines: [
      `${tenth * 100} switches between 10 tasks: ${((took / (tenth * 100)) * 1e9).toFixed(0)} ns each`,
      `memory in use ${before.toFixed(1)} MB before, ${seen.map((mb) => mb.toFixed(1)).join(" ")} MB after each tenth`,
    ],
    ok: globalThis.gc === undefined || grown < 5,
  };
}

export async function tasks(count) {
  const { main } = await exports_of(`
import asyncio

async def wait(event, seen):
    await event.wait()
    seen.append(1)

async def main(count, measure):
    event = asyncio.Event()
    seen = []
    tasks = [asyncio.create_task(wait(event, seen)) for _ in range(count)]
    await asyncio.sleep(0)
    alive = len(asyncio.all_tasks())
    measure()
    event.set()
    for task in tasks:
        await task
    return len(seen), alive
`);
  const before = used();
  let at_most = 0;
  const began = performance.now();
  const result = await run_hosted(
    main(count, () => {
      at_most = used();
    }),
  );
  const [done, alive] = [...result];
  return {
    lines: [
      `${alive - 1} tasks alive at once, all waiting: ${(((at_most - before) * 1e6) / count).toFixed(0)} bytes each, their coroutines, futures and the list included`,
      `${done} done; made, waited and done in ${((seconds_since(began) / count) * 1e6).toFixed(2)} µs each`,
    ],
    ok: done === count && alive === count + 1,
  };
}

export async function timers(count) {
  const { main } = await exports_of(`
import asyncio

async def main(count):
    loop = asyncio.get_running_loop()
    start = loop.time() + 0.5
    seen = []
    for i in range(count):
        order = i * 7919 % count
        loop.call_at(start + order / count, seen.append, order)
    cancelled = [loop.call_later(60, seen.append, -1) for _ in range(count)]
    for timer in cancelled:
        timer.cancel()
    await asyncio.sleep(1.6)
    return seen, len(loop._scheduled)
`);
  const began = performance.now();
  const [seen, left] = [...(await run_hosted(main(count)))];
  const sorted = seen.every((order, at) => at === 0 || seen[at - 1] <= order);
  return {
    lines: [
      `${seen.length} timers fired ${sorted ? "in order" : "OUT OF ORDER"} over one second, ${count} others cancelled, ${left} left in the heap`,
      `${seconds_since(began).toFixed(1)} s in all`,
    ],
    ok: sorted && seen.length === count && left < 200,
  };
}
