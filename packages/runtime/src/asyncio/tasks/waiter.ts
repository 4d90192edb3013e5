/**
 * Waiting for a future without taking its result.
 *
 * Source: Lib/asyncio/tasks.py, _cancel_and_wait, _release_waiter.
 */
import { coroutine } from "../../objects/coroutine.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { get_running_loop } from "../events.ts";
import type { FutureObject } from "../futures.ts";

/** Cancel `future`, and wait until it is done. */
export const _cancel_and_wait = /* @__PURE__ */ coroutine(
  "_cancel_and_wait(fut)",
  function* (future: FutureObject): Generator<unknown, null, unknown> {
    const waiter = get_running_loop().create_future();
    const release = () => release_waiter(waiter);
    future.add_done_callback(release);
    try {
      future.cancel();
      if (waiter.$start() === SUSPENDED) yield;
    } finally {
      future.remove_done_callback(release);
    }
    return null;
  },
);

export function release_waiter(waiter: FutureObject): void {
  if (!waiter.done()) waiter.$set_result(null);
}
