/**
 * Promises and futures, each as the other.
 *
 * From: `response = await fetch(url)`
 * To:   a future that the promise settles; cancelling the task ends a `fetch`, and leaves other promises alone
 *
 * CPython: has no promises. A rejection is the exception; what is not an Error is wrapped in RuntimeError.
 */

import { border } from "../objects/host-call.ts";
import { caught } from "../objects/host-errors.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { FutureObject } from "./futures.ts";

/** Is `x` an object of the host with a `then`? */
export function is_promise(x: unknown): x is PromiseLike<unknown> {
  if ((typeof x !== "object" && typeof x !== "function") || x === null) return false;
  const { then, $class } = x as { then?: unknown; $class?: unknown };
  return typeof then === "function" && $class === undefined;
}

/** A future of `loop` that `promise` settles. */
export function future_of_promise(promise: PromiseLike<unknown>, loop: BaseEventLoopObject): FutureObject {
  const future = new FutureObject(loop);
  loop.$hosts_waited_for += 1;
  const settle = (set: () => void) => {
    loop.$hosts_waited_for -= 1;
    if (future._state === "PENDING") {
      set();
      loop.$wake();
    }
  };
  promise.then(
    (value) => settle(() => future.$set_result(border.result(value) ?? null)),
    (reason) => settle(() => future.$set_exception(caught(reason))),
  );
  border.follow(promise, future);
  return future;
}
