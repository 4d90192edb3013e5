/** The event hook, the timeline and the call graph of the `seeing` door. */

import { TaskObject } from "../../../packages/runtime/src/asyncio/tasks/task.ts";
import * as asyncio from "../../../packages/runtime/src/asyncio.ts";
import { coroutine, SUSPENDED, start } from "../../../packages/runtime/src/coroutines.ts";
import { run_hosted } from "../../../packages/runtime/src/hosted.ts";
import { kw } from "../../../packages/runtime/src/objects/signature.ts";
import {
  format_call_graph,
  type LoopEvent,
  observe,
  task_graph,
  text_timeline,
} from "../../../packages/runtime/src/seeing.ts";
import { use_virtual_clock } from "../../../packages/runtime/src/testing.ts";

const nap = coroutine("nap(n)", function* (n: number) {
  for (let i = 0; i < n; i++) if (asyncio.sleep.$awaited(1) === SUSPENDED) yield;
  return n;
});
const long = coroutine("long()", function* () {
  if (nap.$awaited(1000) === SUSPENDED) yield;
});

let restore: () => void;
beforeEach(() => {
  restore = use_virtual_clock();
});
afterEach(() => restore());

test("everything a loop does is told in order, and nothing is left in the way afterwards", async () => {
  const { $step } = TaskObject.prototype;
  const events: LoopEvent[] = [];
  const stop = observe((event) => events.push(event));
  const main = coroutine("main()", function* () {
    const a = asyncio.create_task(nap(2), kw({ name: "a" }));
    const b = asyncio.create_task(long(), kw({ name: "b" })) as TaskObject;
    if (start(a) === SUSPENDED) yield;
    b.cancel();
    if (asyncio.sleep.$awaited(0) === SUSPENDED) yield;
    if (asyncio.sleep.$awaited(0) === SUSPENDED) yield;
  });
  await run_hosted(main());
  stop();
  expect(TaskObject.prototype.$step).toBe($step);
  const of_a = events.filter(({ task }) => task?.$name === "a").map(({ kind, time }) => `${time} ${kind}`);
  expect(of_a).toEqual([
    "0 task created",
    "0 task step",
    "0 task suspended",
    "1 task resumed",
    "1 task step",
    "1 task suspended",
    "2 task resumed",
    "2 task step",
    "2 task done",
  ]);
  const kinds = new Set(events.map(({ kind }) => kind));
  expect([...kinds].filter((kind) => /timer|handle|cancel/.test(kind)).sort()).toEqual([
    "handle queued",
    "handle run",
    "task cancel requested",
    "task cancelled",
    "timer fired",
    "timer set",
  ]);
  const [, a, b] = text_timeline(events).split("\n");
  expect([a, b]).toEqual(["a        █·█·█✓", "b         █·█·█·█x"]);
});

test("the call graph shows who waits for whom, as text and as data", async () => {
  let text = "";
  let data: ReturnType<typeof task_graph> = [];
  const look = coroutine("look()", function* () {
    if (asyncio.sleep.$awaited(1) === SUSPENDED) yield;
    text = format_call_graph();
    data = task_graph();
  });
  const main = coroutine("main()", function* () {
    const one = asyncio.create_task(long(), kw({ name: "one" })) as TaskObject;
    const two = asyncio.create_task(look(), kw({ name: "two" })) as TaskObject;
    const both = asyncio.gather(one, asyncio.shield(two), kw({ return_exceptions: true }));
    two.add_done_callback(() => one.cancel());
    if (start(both) === SUSPENDED) yield;
  });
  await run_hosted(main());
  expect(text.replace(/Task-\d+/, "Task")).toBe(
    "Task: main\n  one: long > nap > sleep\n  two: look (running)\n",
  );
  expect(data.map(({ name, awaited_by }) => [name, awaited_by.length])).toEqual(
    expect.arrayContaining([
      ["one", 1],
      ["two", 1],
    ]),
  );
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
