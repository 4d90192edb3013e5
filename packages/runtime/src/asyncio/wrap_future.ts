/**
 * wrap_future.
 *
 * Source: Lib/asyncio/futures.py, wrap_future; Library Reference, "Future Functions".
 */
import { AssertionError } from "../objects/exceptions.ts";
import { def } from "../objects/light-call.ts";
import { keywords } from "../objects/signature.ts";
import { repr } from "../objects/texts.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { ConcurrentFutureObject, loop_future_of } from "./concurrent.ts";
import { get_event_loop } from "./events.ts";
import { isfuture } from "./futures.ts";
import { future_of_promise, is_promise } from "./interop.ts";

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
