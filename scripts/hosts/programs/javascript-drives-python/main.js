// JavaScript is the program: it awaits Python's coroutines, iterates its generators, cancels by a signal, and jumps in time.
import { run_until_aborted } from "@asyncdef/runtime/abort";
import { run_hosted } from "@asyncdef/runtime/hosted";
import { to_js } from "@asyncdef/runtime/javascript";
import { use_virtual_clock } from "@asyncdef/runtime/testing";
import { fail, log, nap, serve, ticks, total } from "./client.py";

const seen = [];
for await (const tick of ticks(3)) seen.push(tick);
for await (const tick of ticks(100)) if (tick === 1) break;
console.log(`ticks ${seen}`);

async function* numbers() {
  yield 20;
  await new Promise((resolve) => setTimeout(resolve, 1));
  yield 22;
}
console.log(`total ${await total(numbers())}`);

const stream = new ReadableStream({
  start(controller) {
    for (const number of [1, 2, 3]) controller.enqueue(number);
    controller.close();
  },
});
console.log(`of a stream ${await total(stream)}`);

try {
  await fail("not here");
} catch (error) {
  console.log(`${error instanceof Error} ${error.name}: ${error.message}`);
}

const controller = new AbortController();
setTimeout(() => controller.abort(), 20);
try {
  await run_until_aborted(serve(), controller.signal);
} catch (error) {
  console.log(`aborted: ${error.name}`);
}

const restore = use_virtual_clock();
const began = performance.now();
console.log(
  `an hour later: ${to_js(await run_hosted(nap(3600)))}, at once: ${performance.now() - began < 5000}`,
);
restore();
console.log(log.join(", "));
