/**
 * wait_for.
 *
 * Source: Lib/asyncio/tasks.py; Library Reference, "Timeouts".
 */
import { start } from "../../objects/awaitable.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { caused_by } from "../../objects/exceptions.ts";
import { is_instance, SUSPENDED } from "../../objects/frame.ts";
import { TimeoutError } from "../../objects/os-errors.ts";
import { get_running_loop } from "../events.ts";
import { CancelledError } from "../exceptions.ts";
import { not_ordered, seconds } from "../seconds.ts";
import { new_timeout } from "../timeouts.ts";
import { ensure_future_of } from "./new_task.ts";
import { _cancel_and_wait } from "./waiter.ts";

/**
 * Wait for an awaitable, and cancel it when the time is over.
 *
 * @param timeout  seconds, or None to wait for ever
 * @throws TimeoutError
 */
export const wait_for = /* @__PURE__ */ coroutine(
  "wait_for(fut, timeout)",
  function* (awaitable: unknown, timeout: unknown): Generator<unknown, unknown, unknown> {
    if (timeout != null && seconds(timeout, not_ordered) <= 0) {
      const future = ensure_future_of(null, awaitable);
      if (future.done()) return future.result();
      if (_cancel_and_wait.$awaited(future) === SUSPENDED) yield;
      try {
        return future.result();
      } catch (error) {
        if (!is_instance(error, CancelledError)) throw error;
        throw caused_by(TimeoutError(), error);
      }
    }
    const block = new_timeout(timeout == null ? null : get_running_loop().$now() + seconds(timeout));
    block.$enter();
    let value: unknown;
    try {
      value = start(awaitable);
      if (value === SUSPENDED) value = yield;
    } catch (error) {
      block.$leave(error);
      throw error;
    }
    block.$leave(null);
    return value;
  },
);
