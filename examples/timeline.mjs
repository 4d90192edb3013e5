/**
 * A timeline of two tasks, drawn from what the loop tells: `node examples/timeline.mjs` (after `npm run build`).
 *
 *     Task-1  █·······█✓
 *     tea      █·█·█✓
 *     cake      █·█·██✓
 */
import * as asyncio from "@asyncdef/runtime/asyncio";
import { coroutine, SUSPENDED, start } from "@asyncdef/runtime/coroutines";
import { run_hosted } from "@asyncdef/runtime/hosted";
import { kw } from "@asyncdef/runtime/protocols";
import { format_call_graph, observe, text_timeline } from "@asyncdef/runtime/seeing";
import { use_virtual_clock } from "@asyncdef/runtime/testing";

const make = coroutine("make(minutes)", function* (minutes) {
  for (const minute of minutes) if (asyncio.sleep.$awaited(60 * minute) === SUSPENDED) yield;
});

const main = coroutine("main()", function* () {
  const tea = asyncio.create_task(make([1, 4]), kw({ name: "tea" }));
  const cake = asyncio.create_task(make([2, 5, 30]), kw({ name: "cake" }));
  asyncio.get_running_loop().call_later(90, () => process.stdout.write(`${format_call_graph()}\n`));
  if (start(asyncio.gather(tea, cake)) === SUSPENDED) yield;
});

const events = [];
use_virtual_clock();
const stop = observe((event) => events.push(event));
await run_hosted(main());
stop();
process.stdout.write(text_timeline(events));
