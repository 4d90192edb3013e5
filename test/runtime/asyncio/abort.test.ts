/** AbortSignal in both directions: `task.cancel()` ends a request of the host, an abort of the host cancels a task. */
import { abort_signal, run_until_aborted } from "../../../packages/runtime/src/abort.ts";
import * as asyncio from "../../../packages/runtime/src/asyncio.ts";
import { coroutine, SUSPENDED, start } from "../../../packages/runtime/src/coroutines.ts";
import { run_hosted } from "../../../packages/runtime/src/hosted.ts";
import { run } from "../../support/run.ts";

/** Stands for `fetch`: it never answers, and rejects when its signal is aborted. */
function request(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

test("cancelling a task aborts the signal that was made in it, once, with the message", async () => {
  const seen: unknown[] = [];
  const fetches = coroutine("fetches()", function* () {
    const signal = abort_signal() as AbortSignal;
    seen.push(signal === abort_signal(), signal.aborted);
    signal.addEventListener("abort", () => seen.push("aborted", String(signal.reason)));
    if (start(request(signal)) === SUSPENDED) yield;
  });
  const main = coroutine("main()", function* () {
    const task = asyncio.create_task(fetches()) as { cancel(message: string): boolean; $start(): unknown };
    if (asyncio.sleep.$awaited(0) === SUSPENDED) yield;
    seen.push(task.cancel("enough"), task.cancel("again"));
    try {
      if (start(task) === SUSPENDED) yield;
    } catch (error) {
      seen.push(String(error));
    }
  });
  await run_hosted(main());
  expect(seen).toEqual([
    true,
    false,
    "aborted",
    "CancelledError: enough",
    true,
    true,
    "CancelledError: enough",
  ]);
});

test("a signal cancels a coroutine that JavaScript awaits, and its listeners are removed", async () => {
  const controller = new AbortController();
  const listeners = { added: 0, removed: 0 };
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners.added += 1;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners.removed += 1;
    remove(...args);
  };
  const quick = coroutine("quick()", function* () {
    if (asyncio.sleep.$awaited(0) === SUSPENDED) yield;
    return 5;
  });
  expect(await (run_until_aborted(quick(), signal) as PromiseLike<unknown>)).toBe(5);
  expect(listeners).toEqual({ added: 1, removed: 1 });
  const slow = coroutine("slow()", function* () {
    if (asyncio.sleep.$awaited(60) === SUSPENDED) yield;
  });
  setTimeout(() => controller.abort(new Error("the user left")), 5);
  await expect(run_until_aborted(slow(), signal)).rejects.toThrow("the user left");
  await expect(run_until_aborted(slow(), signal)).rejects.toThrow("the user left");
});

test("Python programs reach it as the module asyncdef", async () => {
  const { stdout, error } = await run(`
import asyncio
from asyncdef import abort_signal, cancel_on
from js import AbortController

async def work():
    signal = abort_signal()
    try:
        await asyncio.sleep(60)
    finally:
        print("aborted", signal.aborted)

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    controller = AbortController()
    task = cancel_on(asyncio.create_task(work()), controller.signal)
    await asyncio.sleep(0)
    controller.abort("by the host")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error)

asyncio.run(main())
`);
  expect(error).toBe(null);
  expect(stdout).toBe("aborted True\n[CancelledError('')]\naborted True\nby the host\n");
});
