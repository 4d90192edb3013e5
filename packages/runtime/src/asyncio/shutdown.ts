/**
 * What a loop closes before it is closed itself.
 *
 * Source: Lib/asyncio/base_events.py, shutdown_asyncgens.
 */
import { coroutine } from "../objects/coroutine.ts";
import { Exception } from "../objects/exceptions.ts";
import { is_instance, SUSPENDED } from "../objects/frame.ts";
import { repr } from "../objects/texts.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { FutureObject } from "./futures.ts";
import { ensure_future_of } from "./tasks/new_task.ts";

/**
 * A future that is done when all of `futures` are, whatever became of them.
 * @param futures  at least one
 */
export function settled(loop: BaseEventLoopObject, futures: readonly FutureObject[]): FutureObject {
  const all = new FutureObject(loop);
  let unfinished = futures.length;
  for (const future of futures) {
    future.add_done_callback(() => {
      unfinished -= 1;
      if (unfinished === 0) all.$set_result(null);
    });
  }
  return all;
}

/** Close the asynchronous generators that were begun and not finished. */
export const shutdown_asyncgens = /* @__PURE__ */ coroutine(
  "BaseEventLoop.shutdown_asyncgens(loop)",
  function* (loop: BaseEventLoopObject) {
    loop._asyncgens_shutdown_called = true;
    const open = [...loop._asyncgens]
      .map((reference) => reference.deref())
      .filter((generator) => generator !== undefined);
    loop._asyncgens.clear();
    if (open.length === 0) return null;
    const closing = open.map((generator) => ensure_future_of(loop, generator.aclose()));
    if (settled(loop, closing).$start() === SUSPENDED) yield;
    open.forEach((asyncgen, at) => {
      const closed = closing[at] as FutureObject;
      const exception = closed.cancelled() ? null : closed.exception();
      if (!is_instance(exception, Exception)) return;
      const message = `an error occurred during closing of asynchronous generator ${repr(asyncgen)}`;
      loop.$exception_handler({ message, exception, asyncgen });
    });
    return null;
  },
);

export const shutdown_executor = /* @__PURE__ */ coroutine(
  "BaseEventLoop.shutdown_default_executor()",
  () => null,
);
