/**
 * What a loop closes before it is closed itself.
 *
 * Source: Lib/asyncio/base_events.py, shutdown_asyncgens.
 */
import { coroutine } from "../objects/coroutine.ts";
import { Exception } from "../objects/exceptions.ts";
import { is_instance, SUSPENDED } from "../objects/frame.ts";
import { kw } from "../objects/signature.ts";
import { repr } from "../objects/texts.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { gather } from "./tasks/gather.ts";

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
    const closed = gather(...open.map((generator) => generator.aclose()), kw({ return_exceptions: true }));
    let results = closed.$start();
    if (results === SUSPENDED) results = yield;
    open.forEach((asyncgen, at) => {
      const exception = (results as readonly unknown[])[at];
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
