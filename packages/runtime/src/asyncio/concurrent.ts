/**
 * concurrent.futures as far as one thread has use for it: the Future of run_coroutine_threadsafe and of executors.
 *
 * CPython: `result()` blocks its thread until another one has set it. There is no other thread here: where the future is what a coroutine of
 * a loop that runs will give, the loop goes on from within; waiting for any other would be for ever, which RuntimeError says.
 *
 * Source: Lib/concurrent/futures/_base.py; Lib/asyncio/futures.py, _chain_future; Library Reference, "concurrent.futures".
 */

import { Exception, type ExceptionType, exception_type, RuntimeError } from "../objects/exceptions.ts";
import { is_instance } from "../objects/frame.ts";
import { caught } from "../objects/host-errors.ts";
import { at_identity } from "../objects/identity.ts";
import { call } from "../objects/light-call.ts";
import { PyObject, type Type, type_name } from "../objects/object.ts";
import { TimeoutError } from "../objects/os-errors.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { HostClock } from "./clock.ts";
import { CancelledError as LoopCancelled } from "./exceptions.ts";
import type { FutureObject } from "./futures.ts";
import { error as log_error } from "./log.ts";
import { executors } from "./loop_parts.ts";
import { python_class } from "./python_class.ts";
import { seconds } from "./seconds.ts";
import { whole } from "./whole_loop.ts";

function of_futures(cls: ExceptionType): ExceptionType {
  cls.$module = "concurrent.futures._base";
  return cls;
}

export const ConcurrentError: ExceptionType = /* @__PURE__ */ of_futures(
  /* @__PURE__ */ exception_type("Error", Exception),
);
export const ConcurrentCancelledError: ExceptionType = /* @__PURE__ */ of_futures(
  /* @__PURE__ */ exception_type("CancelledError", ConcurrentError),
);
export const ConcurrentInvalidStateError: ExceptionType = /* @__PURE__ */ of_futures(
  /* @__PURE__ */ exception_type("InvalidStateError", ConcurrentError),
);

type State = "PENDING" | "RUNNING" | "CANCELLED" | "FINISHED";

export class ConcurrentFutureObject extends PyObject {
  _state: State = "PENDING";
  _result: unknown = null;
  _exception: unknown = null;
  _done_callbacks: unknown[] = [];
  /** The loop that a coroutine runs in whose outcome this will be. */
  $loop: BaseEventLoopObject | null = null;

  override get $class(): Type {
    return ConcurrentFuture;
  }

  __init__(): null {
    return null;
  }

  cancel(): boolean {
    if (this._state === "RUNNING" || this._state === "FINISHED") return false;
    if (this._state === "CANCELLED") return true;
    this._state = "CANCELLED";
    this.#notify();
    return true;
  }

  cancelled(): boolean {
    return this._state === "CANCELLED";
  }

  running(): boolean {
    return this._state === "RUNNING";
  }

  done(): boolean {
    return this._state === "CANCELLED" || this._state === "FINISHED";
  }

  /** @throws RuntimeError when it is not done: nothing could do it meanwhile */
  result(timeout: unknown = null): unknown {
    this.#check(timeout);
    if (this._exception !== null) throw this._exception;
    return this._result;
  }

  exception(timeout: unknown = null): unknown {
    this.#check(timeout);
    return this._exception;
  }

  #check(timeout: unknown): void {
    if (!this.done() && this.$loop?.$running === true) {
      const most = timeout == null ? Number.POSITIVE_INFINITY : seconds(timeout);
      if (!goes_on(this.$loop, () => this.done(), most)) throw TimeoutError();
    }
    if (this._state === "CANCELLED") {
      executors.of_loop = of_loop;
      throw ConcurrentCancelledError();
    }
    if (this._state === "FINISHED") return;
    if (timeout != null) {
      // Nobody is there to finish it meanwhile.
      new HostClock().sleep(seconds(timeout));
      throw TimeoutError();
    }
    throw RuntimeError(
      "there is one thread here, so that waiting for a concurrent future that is not done would be for ever; await asyncio.wrap_future(future)",
    );
  }

  add_done_callback(fn: unknown): null {
    if (!this.done()) this._done_callbacks.push(fn);
    else this.#run(fn);
    return null;
  }

  #run(callback: unknown): void {
    try {
      call(callback, this);
    } catch (error) {
      log_error(`exception calling callback for ${this.__repr__()}`, caught(error));
    }
  }

  #notify(): void {
    for (const callback of this._done_callbacks.splice(0)) this.#run(callback);
  }

  set_running_or_notify_cancel(): boolean {
    if (this._state === "CANCELLED") return false;
    this._state = "RUNNING";
    return true;
  }

  set_result(result: unknown): null {
    this.#settle();
    this._result = result;
    this.#notify();
    return null;
  }

  set_exception(exception: unknown): null {
    this.#settle();
    this._exception = exception;
    this.#notify();
    return null;
  }

  #settle(): void {
    if (this.done()) {
      throw ConcurrentInvalidStateError(`${this._state}: ${this.__repr__()}`);
    }
    this._state = "FINISHED";
  }

  __repr__(): string {
    const outcome =
      this._state !== "FINISHED"
        ? ""
        : this._exception === null
          ? ` returned ${type_name(this._result)}`
          : ` raised ${type_name(this._exception)}`;
    return `<Future${at_identity(this)} state=${this._state.toLowerCase()}${outcome}>`;
  }
}

/**
 * Let a loop go on from within one of its callbacks.
 * @param most  seconds
 * @returns     whether it is `done` by then
 */
function goes_on(loop: BaseEventLoopObject, done: () => boolean, most: number): boolean {
  // The thread that waits has no running loop.
  const leave = loop.$enter();
  const end = loop.$now() + most;
  let taken = 0;
  try {
    while (!done()) {
      const left = end - loop.$now();
      if (left <= 0) return false;
      const idle = loop.$idle_time();
      if (idle > 0) loop.$sleep(Math.min(idle, left));
      loop.$outside?.deliver();
      loop.$take_arrived();
      taken += loop._ready.length;
      loop._run_once();
    }
    return true;
  } finally {
    leave();
    // The iteration around this one counts on as many entries as there were.
    for (let count = 0; count < taken; count++) loop._ready.push({ $run: () => {} });
  }
}

export const ConcurrentFuture: Type = /* @__PURE__ */ python_class(
  "Future",
  ConcurrentFutureObject,
  "concurrent.futures._base",
  {
    signatures: {
      cancel: "(self)",
      cancelled: "(self)",
      running: "(self)",
      done: "(self)",
      result: "(self, timeout=)",
      exception: "(self, timeout=)",
      add_done_callback: "(self, fn)",
      set_running_or_notify_cancel: "(self)",
      set_result: "(self, result)",
      set_exception: "(self, exception)",
    },
  },
);

/** What happens to one happens to the other: the outcome of `from` to `to`, the cancellation of `to` to `from`. */
export function chained(from: FutureObject, to: ConcurrentFutureObject): void {
  from.add_done_callback(() => {
    if (to.cancelled()) return;
    if (from.cancelled()) {
      to.cancel();
      return;
    }
    to.set_running_or_notify_cancel();
    const exception = from.exception();
    if (exception !== null) to.set_exception(exception);
    else to.set_result(from.result());
  });
  to.add_done_callback(() => {
    if (to.cancelled() && !from.done()) from.cancel();
  });
}

/** A future of the loop for a concurrent one. */
export function loop_future_of(concurrent: ConcurrentFutureObject, loop: BaseEventLoopObject): FutureObject {
  const future = loop.create_future();
  future.add_done_callback(() => {
    if (future.cancelled()) concurrent.cancel();
  });
  concurrent.add_done_callback(() => {
    whole(loop).call_soon_threadsafe(() => {
      if (future.done()) return;
      if (concurrent.cancelled()) future.cancel();
      else if (concurrent._exception !== null) future.set_exception(of_loop(concurrent._exception));
      else future.set_result(concurrent._result);
    });
  });
  return future;
}

function of_loop(exception: unknown): unknown {
  return is_instance(exception, ConcurrentCancelledError) ? LoopCancelled() : exception;
}
