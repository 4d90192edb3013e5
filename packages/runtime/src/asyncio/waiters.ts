/**
 * The futures of those who wait, the first in first out.
 *
 * Source: Lib/asyncio/locks.py and queues.py, `_waiters`, `_getters`, `_putters` (deques).
 */
import { type FutureObject, PENDING } from "./futures.ts";

export class Waiters {
  #futures: FutureObject[] = [];

  get length(): number {
    return this.#futures.length;
  }

  add(future: FutureObject): FutureObject {
    this.#futures.push(future);
    return future;
  }

  /** Take a future out, if it is there. */
  remove(future: FutureObject): void {
    const futures = this.#futures;
    if (futures[0] === future) futures.shift();
    else {
      const at = futures.indexOf(future);
      if (at >= 0) futures.splice(at, 1);
    }
  }

  /** Is there somebody whose future was not cancelled? */
  some_not_cancelled(): boolean {
    return this.#futures.some((future) => !future.cancelled());
  }

  /** The first whose future is not done, left where it is. */
  first_pending(): FutureObject | undefined {
    const first = this.#futures[0];
    if (first === undefined || first._state === PENDING) return first;
    return this.#futures.find((future) => future._state === PENDING);
  }

  /** Take futures out until one is found that is not done. */
  take_pending(): FutureObject | undefined {
    for (let future = this.#futures.shift(); future !== undefined; future = this.#futures.shift()) {
      if (future._state === PENDING) return future;
    }
    return undefined;
  }

  [Symbol.iterator](): Iterator<FutureObject> {
    return this.#futures[Symbol.iterator]();
  }
}
