/**
 * The host's AbortSignal, in both directions.
 *
 *     response = await fetch(url, {"signal": abort_signal()})      Python: cancelling the task aborts the request
 *     await run_until_aborted(main(), request.signal)              JavaScript: aborting the signal cancels the task
 *
 * `abort_signal()` belongs to the running task: it is aborted at the first `task.cancel()`, with the CancelledError's words as its reason.
 * A task tied to a signal is cancelled with the signal's reason as message; its listener is removed when the task is done.
 *
 * Source: DOM Standard, "Aborting ongoing activities".
 */

import { RuntimeError } from "../objects/exceptions.ts";
import { def } from "../objects/light-call.ts";
import { str_of } from "../objects/texts.ts";
import { running } from "./events.ts";
import { CancelledError } from "./exceptions.ts";
import type { FutureObject } from "./futures.ts";
import { _wrap_awaitable, ensure_future_of } from "./tasks/new_task.ts";
import { TaskObject } from "./tasks/task.ts";

/** As much of the host's AbortSignal as is used. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

interface Controller {
  readonly signal: Signal;
  abort(reason: unknown): void;
}

const signals: WeakMap<TaskObject, Controller> = /* @__PURE__ */ new WeakMap();

/**
 * An AbortSignal that is aborted when `task` is cancelled, the same one each time.
 * @param task  the running one when it is left out
 * @throws RuntimeError outside of a task
 */
export const abort_signal = /* @__PURE__ */ def("abort_signal(task=)", (task?: TaskObject | null): Signal => {
  const of = task ?? running.task;
  if (!(of instanceof TaskObject))
    throw RuntimeError("abort_signal() must be called in a task, or be given one");
  let controller = signals.get(of);
  if (controller === undefined) {
    controller = new (globalThis as unknown as { AbortController: new () => Controller }).AbortController();
    signals.set(of, controller);
    const made = controller;
    const { cancel } = of;
    // A method of this one task: the others know nothing of signals.
    const value = (message: unknown = null): boolean => {
      const accepted = Reflect.apply(cancel, of, [message]) as boolean;
      if (accepted) made.abort(message === null ? CancelledError() : CancelledError(message));
      return accepted;
    };
    Object.defineProperty(of, "cancel", { value, writable: true, configurable: true });
  }
  return controller.signal;
});

/**
 * Cancel `task` when `signal` is aborted; at once when it is already.
 * @returns the task
 */
export const cancel_on = /* @__PURE__ */ def(
  "cancel_on(task, signal)",
  (task: FutureObject, signal: Signal): FutureObject => {
    const abort = (): void => {
      task.cancel(words_of(signal.reason));
      // The host may have called while the loop slept.
      task._loop.$wake();
    };
    if (signal.aborted) abort();
    else {
      signal.addEventListener("abort", abort, { once: true });
      task.add_done_callback(() => signal.removeEventListener("abort", abort));
    }
    return task;
  },
);

/** A coroutine's result, unless `signal` is aborted first: then CancelledError. For `await` in JavaScript, as in Python within a loop. */
export const run_until_aborted = /* @__PURE__ */ def(
  "run_until_aborted(awaitable, signal)",
  <T>(awaitable: PromiseLike<T>, signal: Signal): PromiseLike<T> =>
    _until_aborted(awaitable, signal) as PromiseLike<T>,
);

function _until_aborted(awaitable: unknown, signal: Signal): unknown {
  return _wrap_awaitable({
    // Begins in the loop, which may be one that JavaScript's `await` makes.
    $start(): unknown {
      return (cancel_on(ensure_future_of(null, awaitable), signal) as FutureObject).$start();
    },
  });
}

function words_of(reason: unknown): string {
  if (reason instanceof Error) return reason.message;
  return typeof reason === "string" ? reason : str_of(reason);
}
