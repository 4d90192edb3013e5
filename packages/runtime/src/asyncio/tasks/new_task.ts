/**
 * Making tasks: create_task, ensure_future.
 *
 * Source: Lib/asyncio/tasks.py, base_events.py; Library Reference, "Creating Tasks".
 */
import { start } from "../../objects/awaitable.ts";
import { context_or_null } from "../../objects/context.ts";
import { Coroutine, coroutine } from "../../objects/coroutine.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { def } from "../../objects/light-call.ts";
import { origins } from "../../objects/origins.ts";
import { keywords } from "../../objects/signature.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { get_event_loop, get_running_loop } from "../events.ts";
import { type FutureObject, isfuture } from "../futures.ts";
import { future_of_promise, is_promise } from "../interop.ts";
import { is_coroutine_like } from "./foreign.ts";
import { driven, TaskObject } from "./task.ts";

/** The task of a coroutine, as a loop without a task factory makes it. @param options  `name`, `context` */
export function new_task(
  loop: BaseEventLoopObject,
  coroutine: unknown,
  { name, context }: Readonly<Record<string, unknown>>,
): TaskObject {
  loop._check_closed();
  const task = new TaskObject(loop);
  if (loop._debug) origins.note(task);
  task.$begin(driven(coroutine), name ?? null, context_or_null(context), false);
  return task;
}

/** Schedule a coroutine on the running loop. */
export const create_task = /* @__PURE__ */ def(
  "create_task(coro, *, name=, context=)",
  (coro: unknown, options?: unknown) => {
    return get_running_loop().$create_task(coro, keywords(options));
  },
);

/** A future for any awaitable: itself when it is one. */
export const ensure_future = /* @__PURE__ */ def(
  "ensure_future(coro_or_future, *, loop=)",
  (x: unknown, options?: unknown) => {
    return ensure_future_of((keywords(options)["loop"] as BaseEventLoopObject | undefined) ?? null, x);
  },
);

/** @param loop  null for the running one */
export function ensure_future_of(loop: BaseEventLoopObject | null, x: unknown): FutureObject {
  if (isfuture(x)) {
    const future = x as FutureObject;
    if (loop !== null && loop !== future._loop) {
      throw ValueError("The future belongs to a different loop than the one specified as the loop argument");
    }
    return future;
  }
  if (is_promise(x)) return future_of_promise(x, loop ?? get_event_loop());
  const coroutine = as_coroutine(x);
  return (loop ?? get_event_loop()).$create_task(coroutine, {}) as FutureObject;
}

function as_coroutine(x: unknown): unknown {
  if (x instanceof Coroutine || is_coroutine_like(x)) return x;
  if (typeof (x as { __await__?: unknown } | null | undefined)?.__await__ === "function")
    return _wrap_awaitable(x);
  throw TypeError("An asyncio.Future, a coroutine or an awaitable is required");
}

/** A coroutine that awaits any awaitable. */
export const _wrap_awaitable = /* @__PURE__ */ coroutine(
  "_wrap_awaitable(awaitable)",
  function* (awaitable: unknown): Generator<unknown, unknown, unknown> {
    const value = start(awaitable);
    return value === SUSPENDED ? yield : value;
  },
);
