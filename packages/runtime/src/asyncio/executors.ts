/**
 * What asyncio and `concurrent.futures` know of each other: the executor that a program hands to `loop.run_in_executor`.
 *
 * `known` marks the base class of executors, and by being part of the program tells the loop how to go about them.
 *
 * Source: Library Reference, `loop.run_in_executor`; `concurrent.futures`.
 */
import { call_method } from "../objects/attributes.ts";
import { dict_of } from "../objects/dict.ts";
import { caught } from "../objects/host-errors.ts";
import { type_of } from "../objects/object.ts";
import { tuple_from } from "../objects/tuple.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { ConcurrentFutureObject, loop_future_of } from "./concurrent.ts";
import type { FutureObject } from "./futures.ts";
import { executors } from "./loop_parts.ts";

export {
  ConcurrentCancelledError,
  ConcurrentError,
  ConcurrentFuture,
  ConcurrentInvalidStateError,
} from "./concurrent.ts";

/** Run on an executor: one of ours at the loop's next turn, as without one; another when it says so. */
function submit(
  loop: BaseEventLoopObject,
  executor: unknown,
  callable: unknown,
  args: readonly unknown[],
): FutureObject {
  if (!is_pool(executor) || (executor as { readonly _shutdown?: unknown })._shutdown !== false) {
    return loop_future_of(call_method(executor, "submit", callable, ...args) as ConcurrentFutureObject, loop);
  }
  const future = loop.create_future();
  loop._add_callback({
    $run() {
      if (future.done()) return;
      try {
        const done = call_method(executor, "_run", true, callable, tuple_from(args), dict_of());
        if (done instanceof ConcurrentFutureObject && done._exception !== null)
          future.set_exception(done._exception);
        else future.$set_result((done as ConcurrentFutureObject)._result);
      } catch (error) {
        future.set_exception(caught(error));
      }
    },
  });
  return future;
}

function is_pool(x: unknown): boolean {
  return type_of(x).$mro.some((cls) => cls.$name === "ThreadPoolExecutor");
}

/** A class decorator. */
export function known(cls: unknown): unknown {
  executors.submit = submit;
  executors.is_pool = is_pool;
  return cls;
}
