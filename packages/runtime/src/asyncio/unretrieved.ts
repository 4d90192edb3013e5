/**
 * "Task exception was never retrieved": exceptions of futures that nobody asked for.
 *
 * Source: Lib/asyncio/futures.py, Future.__del__; Library Reference, "Detect never retrieved exceptions".
 */
import { origins } from "../objects/origins.ts";
import { Watch } from "../objects/watch.ts";
import type { FutureObject } from "./futures.ts";
import { remains_of } from "./remains.ts";

class Unretrieved extends Watch<FutureObject> {
  due(future: FutureObject): boolean {
    return future._log_traceback;
  }

  farewell(future: FutureObject): () => void {
    const { _loop: loop, _exception: exception } = future;
    const message = `${future.$class.$name} exception was never retrieved`;
    const left = remains_of(future);
    // As long as nobody has read it, the host's stack holds those who ran, the task among them.
    void (exception as Error).stack;
    const source = origins.with_source(future);
    return () => loop.$exception_handler({ message, exception, future: left, ...source });
  }
}

/** Futures with an exception that has not been retrieved. */
export const unretrieved: Unretrieved = /* @__PURE__ */ new Unretrieved();
