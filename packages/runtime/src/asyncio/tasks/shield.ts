/**
 * shield.
 *
 * Source: Lib/asyncio/tasks.py; Library Reference, "Shielding From Cancellation".
 */
import { def } from "../../objects/light-call.ts";
import type { FutureObject } from "../futures.ts";
import { ensure_future_of } from "./new_task.ts";

/** A future with the outcome of an awaitable, whose cancellation leaves the awaitable alone. */
export const shield = /* @__PURE__ */ def("shield(arg)", (awaitable: unknown): FutureObject => {
  const inner = ensure_future_of(null, awaitable);
  if (inner.done()) return inner;
  const outer = inner._loop.create_future();
  const inner_done = def("shield.<locals>._inner_done_callback(inner)", (_inner: unknown) => {
    if (outer.cancelled()) {
      // Nobody is left to see the exception.
      if (!inner.cancelled()) inner.exception();
    } else if (inner.cancelled()) outer.cancel();
    else {
      const exception = inner.exception();
      if (exception === null) outer.$set_result(inner._result);
      else outer.$set_exception(exception);
    }
  });
  const outer_done = def("shield.<locals>._outer_done_callback(outer)", (_outer: unknown) => {
    if (!inner.done()) inner.remove_done_callback(inner_done);
  });
  // So that a call graph finds who waits.
  Object.assign(inner_done, { $for: () => outer });
  inner.add_done_callback(inner_done);
  outer.add_done_callback(outer_done);
  return outer;
});
