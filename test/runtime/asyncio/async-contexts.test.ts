/** The host's asynchronous contexts in tasks and callbacks: what JavaScript called from Python sees in an AsyncLocalStorage. */
import { AsyncLocalStorage } from "node:async_hooks";
import { keep_async_contexts } from "../../../packages/runtime/src/async-contexts.ts";
import * as asyncio from "../../../packages/runtime/src/asyncio.ts";
import { coroutine, SUSPENDED, start } from "../../../packages/runtime/src/coroutines.ts";
import { run_hosted } from "../../../packages/runtime/src/hosted.ts";

const storage = new AsyncLocalStorage<string>();

const served = coroutine("served(seen, name)", function* (seen: unknown[], name: string) {
  seen.push([name, storage.getStore()]);
  if (asyncio.sleep.$awaited(0) === SUSPENDED) yield;
  seen.push([name, storage.getStore()]);
  asyncio.get_running_loop().call_soon(() => seen.push([`${name} soon`, storage.getStore()]));
  if (start(Promise.resolve()) === SUSPENDED) yield;
  if (asyncio.sleep.$awaited(0) === SUSPENDED) yield;
  seen.push([name, storage.getStore()]);
  return null;
});

const main = coroutine("main(seen)", function* (seen: unknown[]) {
  const tasks = ["one", "two"].map((name) =>
    storage.run(name, () => asyncio.create_task(served(seen, name))),
  );
  for (const task of tasks) if (start(task) === SUSPENDED) yield;
  seen.push(["main", storage.getStore()]);
  return null;
});

test("a task and its callbacks see the store of who created the task", async () => {
  const end = keep_async_contexts();
  const seen: [string, string | undefined][] = [];
  try {
    await storage.run("outside", () => run_hosted(main(seen)));
  } finally {
    end();
  }
  expect(seen.filter(([name]) => name.startsWith("one")).map(([, store]) => store)).toEqual(
    Array(4).fill("one"),
  );
  expect(seen.filter(([name]) => name.startsWith("two")).map(([, store]) => store)).toEqual(
    Array(4).fill("two"),
  );
  expect(seen.at(-1)).toEqual(["main", "outside"]);
});

test("without it, and after it has ended, tasks run in the context of the loop", async () => {
  const seen: unknown[] = [];
  await storage.run("outside", () => run_hosted(main(seen)));
  expect(seen).toContainEqual(["one", "outside"]);
  expect(seen).not.toContainEqual(["one", "one"]);
});
