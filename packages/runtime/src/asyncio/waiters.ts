/**
 * The futures of those who wait, the first in first out.
 *
 * The first stands apart: mostly there is one.
 *
 * Source: Lib/asyncio/locks.py and queues.py, `_waiters`, `_getters`, `_putters` (deques).
 */
import { type FutureObject, PENDING } from "./futures.ts";

export class Waiters {
  #first: FutureObject | null = null;
  readonly #others: FutureObject[] = [];

  get first(): FutureObject | null {
    return this.#first;
  }

  get length(): number {
    return this.#first === null ? 0 : 1 + this.#others.length;
  }

  add(future: FutureObject): FutureObject {
    if (this.#first === null) this.#first = future;
    else this.#others.push(future);
    return future;
  }

  /** Take a future out, if it is there. */
  remove(future: FutureObject): void {
    if (this.#first === future) {
      this.#first = this.#next();
      return;
    }
    const at = this.#others.indexOf(future);
    if (at >= 0) this.#others.splice(at, 1);
  }

  #next(): FutureObject | null {
    return this.#others.length === 0 ? null : (this.#others.shift() as FutureObject);
  }

  /** Is there somebody whose future was not cancelled? */
  some_not_cancelled(): boolean {
    if (this.#first === null) return false;
    return !this.#first.cancelled() || this.#others.some((future) => !future.cancelled());
  }

  /** The first whose future is not done, left where it is. */
  first_pending(): FutureObject | undefined {
    const first = this.#first;
    if (first === null) return undefined;
    return first._state === PENDING ? first : this.#others.find((future) => future._state === PENDING);
  }

  /** Take futures out until one is found that is not done. */
  take_pending(): FutureObject | undefined {
    for (let future = this.#first; future !== null; future = this.#first) {
      this.#first = this.#next();
      if (future._state === PENDING) return future;
    }
    return undefined;
  }

  *[Symbol.iterator](): Generator<FutureObject, void, unknown> {
    if (this.#first === null) return;
    yield this.#first;
    yield* this.#others;
  }
}
