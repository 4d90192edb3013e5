/**
 * What a loop closes before it is closed itself.
 *
 * Source: Lib/asyncio/base_events.py, shutdown_asyncgens.
 */
import { coroutine } from "../objects/coroutine.ts";
import { generator_loop } from "../objects/generator-loop.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { FutureObject } from "./futures.ts";

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
      if (unfinished === 0 && !all.done()) all.$set_result(null);
    });
  }
  return all;
}

/** Close the asynchronous generators that were begun and not finished. */
export const shutdown_asyncgens = /* @__PURE__ */ coroutine(
  "BaseEventLoop.shutdown_asyncgens(loop)",
  function* (loop: BaseEventLoopObject) {
    loop._asyncgens_shutdown_called = true;
    if (loop._asyncgens.size > 0) yield* generator_loop.close_all?.(loop, settled) ?? [];
    return null;
  },
);

export const shutdown_executor = /* @__PURE__ */ coroutine(
  "BaseEventLoop.shutdown_default_executor()",
  () => null,
);
