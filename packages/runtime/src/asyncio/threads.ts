/**
 * to_thread, run_coroutine_threadsafe.
 *
 * CPython: runs the function in another thread. JavaScript has one thread for a program's objects, so the function runs on it, at the
 * loop's next turn; what else the program does waits meanwhile.
 *
 * Source: Lib/asyncio/threads.py; Library Reference, "Running in Threads".
 */

import { copy_context, run_in } from "../objects/context.ts";
import { coroutine } from "../objects/coroutine.ts";
import { TypeError } from "../objects/exceptions.ts";
import { SUSPENDED } from "../objects/frame.ts";
import { caught } from "../objects/host-errors.ts";
import { call, def } from "../objects/light-call.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { ConcurrentFutureObject, chained } from "./concurrent.ts";
import { iscoroutine } from "./coroutines.ts";
import { get_running_loop } from "./events.ts";
import { ensure_future_of } from "./tasks/new_task.ts";
import { whole } from "./whole_loop.ts";

/** Run a function at the loop's next turn, in a copy of the context. */
export const to_thread = /* @__PURE__ */ coroutine(
  "to_thread(func, /, *args, **kwargs)",
  function* (callable: unknown, ...args: unknown[]): Generator<unknown, unknown, unknown> {
    const context = copy_context();
    const work = () => run_in(context, () => call(callable, ...args));
    const value = whole(get_running_loop()).run_in_executor(null, work).$start();
    return value === SUSPENDED ? yield : value;
  },
);

/** Schedule a coroutine on `loop`, and give a concurrent future of it. CPython: from another thread, which there is none of. */
export const run_coroutine_threadsafe = /* @__PURE__ */ def(
  "run_coroutine_threadsafe(coro, loop)",
  (coro: unknown, loop: BaseEventLoopObject): ConcurrentFutureObject => {
    if (!iscoroutine(coro)) throw TypeError("A coroutine object is required");
    const future = new ConcurrentFutureObject();
    future.$loop = loop;
    whole(loop).call_soon_threadsafe(() => {
      try {
        chained(ensure_future_of(loop, coro), future);
      } catch (error) {
        if (future.set_running_or_notify_cancel()) future.set_exception(caught(error));
        throw error;
      }
    });
    return future;
  },
);
