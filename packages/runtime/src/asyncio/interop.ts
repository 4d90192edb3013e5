/**
 * Promises and futures, each as the other.
 *
 * From: `response = await fetch(url)`
 * To:   a future that the promise settles; cancelling the task leaves the promise alone
 *
 * CPython: has no promises. A rejection is the exception; what is not an Error is wrapped in RuntimeError.
 */

import { AssertionError } from "../objects/exceptions.ts";
import { caught } from "../objects/host-errors.ts";
import { def } from "../objects/light-call.ts";
import { keywords } from "../objects/signature.ts";
import { repr } from "../objects/texts.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { ConcurrentFutureObject, loop_future_of } from "./concurrent.ts";
import { get_event_loop } from "./events.ts";
import { FutureObject, isfuture } from "./futures.ts";

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
    (value) => settle(() => future.$set_result(value ?? null)),
    (reason) => settle(() => future.$set_exception(caught(reason))),
  );
  return future;
}

/** A future for a future, or for a promise: our concurrent future is the promise. */
export const wrap_future = /* @__PURE__ */ def(
  "wrap_future(future, *, loop=)",
  (future: unknown, options?: unknown) => {
    if (isfuture(future)) return future;
    const given = keywords(options)["loop"] as BaseEventLoopObject | null | undefined;
    if (future instanceof ConcurrentFutureObject) return loop_future_of(future, given ?? get_event_loop());
    if (!is_promise(future))
      throw AssertionError(`concurrent.futures.Future is expected, got ${repr(future)}`);
    return future_of_promise(future, given ?? get_event_loop());
  },
);
