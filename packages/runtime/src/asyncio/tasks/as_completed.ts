/**
 * as_completed.
 *
 * The object is a plain iterator, of coroutines for the next result, and an asynchronous one, of the futures themselves as they are done.
 *
 * Source: Lib/asyncio/tasks.py; Library Reference, "Waiting Primitives".
 */

import { Coroutine, coroutine } from "../../objects/coroutine.ts";
import { StopAsyncIteration, StopIteration, TypeError } from "../../objects/exceptions.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { each } from "../../objects/iteration.ts";
import { def } from "../../objects/light-call.ts";
import { builtin_type, PyObject, type Type, type_name } from "../../objects/object.ts";
import { TimeoutError } from "../../objects/os-errors.ts";
import { keywords } from "../../objects/signature.ts";
import { get_event_loop, type TimerHandleObject } from "../events.ts";
import { type FutureObject, isfuture } from "../futures.ts";
import { QueueObject } from "../queues.ts";
import { ensure_future_of } from "./new_task.ts";

class AsCompletedIterator extends PyObject {
  readonly $done = new QueueObject();
  readonly $todo: Set<FutureObject>;
  readonly $timer: TimerHandleObject | null;
  $left: number;

  constructor(awaitables: Iterable<unknown>, timeout: unknown) {
    super();
    this.$done.__init__();
    const loop = get_event_loop();
    this.$todo = new Set([...new Set(awaitables)].map((awaitable) => ensure_future_of(loop, awaitable)));
    for (const future of this.$todo) future.add_done_callback(this.$completed);
    this.$left = this.$todo.size;
    this.$timer = this.$left > 0 && timeout != null ? loop.call_later(timeout, this.$late) : null;
  }

  override get $class(): Type {
    return as_completed_type;
  }

  readonly $completed = (future: FutureObject): void => {
    if (!this.$todo.delete(future)) return;
    this.$done.put_nowait(future);
    if (this.$todo.size === 0) this.$timer?.cancel();
  };

  readonly $late = (): void => {
    for (const future of this.$todo) {
      future.remove_done_callback(this.$completed);
      // Stands for "too late".
      this.$done.put_nowait(null);
    }
    this.$todo.clear();
  };

  __iter__(): this {
    return this;
  }

  __aiter__(): this {
    return this;
  }

  __next__(): unknown {
    if (this.$left === 0) throw StopIteration();
    this.$left -= 1;
    return _wait_for_one(this, true);
  }

  __anext__(): unknown {
    return next_future(this);
  }

  /** What a `for` loop runs over. */
  *[Symbol.iterator](): Generator<unknown, void, unknown> {
    while (this.$left > 0) yield this.__next__();
  }
}

const next_future = /* @__PURE__ */ coroutine(
  "_AsCompletedIterator.__anext__(self)",
  (iterator: AsCompletedIterator) => {
    if (iterator.$left === 0) throw StopAsyncIteration();
    iterator.$left -= 1;
    return _wait_for_one.$awaited(iterator, false);
  },
);

/** @param resolve  give the result of the future, not the future */
const _wait_for_one = /* @__PURE__ */ coroutine(
  "_AsCompletedIterator._wait_for_one(self, resolve=)",
  function* (iterator: AsCompletedIterator, resolve: boolean): Generator<unknown, unknown, unknown> {
    let future = (iterator.$done.get() as { $start(): unknown }).$start();
    if (future === SUSPENDED) future = yield;
    if (future === null) throw TimeoutError();
    return resolve ? (future as FutureObject).result() : future;
  },
);

const as_completed_type: Type = /* @__PURE__ */ builtin_type("_AsCompletedIterator", AsCompletedIterator, {
  module: "asyncio.tasks",
});

/** Run awaitables concurrently and take them in the order in which they are done. */
export const as_completed = /* @__PURE__ */ def(
  "as_completed(fs, *, timeout=)",
  (fs: unknown, options?: unknown) => {
    if (isfuture(fs) || fs instanceof Coroutine) {
      throw TypeError(`expects an iterable of awaitables, not ${type_name(fs)}`);
    }
    return new AsCompletedIterator(each(fs), keywords(options)["timeout"]);
  },
);
