/**
 * The futures of those who wait, the first in first out.
 *
 * The first stands apart: mostly there is one. The others stand in an array from a place on that moves: taking out the first of a million
 * must not move them all. To Python it is the deque that CPython has there.
 *
 * Source: Lib/asyncio/locks.py and queues.py, `_waiters`, `_getters`, `_putters` (deques).
 */
import { IndexError } from "../objects/exceptions.ts";
import { builtin_type, PyObject, type Type } from "../objects/object.ts";
import { repr } from "../objects/texts.ts";
import { type FutureObject, PENDING } from "./futures.ts";

/** So many places may stand empty before the others are moved up. */
const EMPTY_PLACES = 1024;

export class Waiters extends PyObject {
  #first: FutureObject | null = null;
  readonly #others: FutureObject[] = [];
  /** Where in `#others` the next one stands. */
  #head = 0;

  override get $class(): Type {
    return waiters_type;
  }

  get first(): FutureObject | null {
    return this.#first;
  }

  get length(): number {
    return this.#first === null ? 0 : 1 + this.#others.length - this.#head;
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
    const at = this.#others.indexOf(future, this.#head);
    if (at >= 0) this.#others.splice(at, 1);
  }

  #next(): FutureObject | null {
    const others = this.#others;
    if (this.#head === others.length) return null;
    const next = others[this.#head] as FutureObject;
    this.#head += 1;
    if (this.#head === others.length) {
      others.length = 0;
      this.#head = 0;
    } else if (this.#head > EMPTY_PLACES && this.#head * 2 > others.length) {
      others.splice(0, this.#head);
      this.#head = 0;
    }
    return next;
  }

  /** Is there somebody whose future was not cancelled? */
  some_not_cancelled(): boolean {
    for (const future of this) if (!future.cancelled()) return true;
    return false;
  }

  /** The first whose future is not done, left where it is. */
  first_pending(): FutureObject | undefined {
    for (const future of this) if (future._state === PENDING) return future;
    return undefined;
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
    for (let at = this.#head; at < this.#others.length; at++) yield this.#others[at] as FutureObject;
  }

  __len__(): number {
    return this.length;
  }

  __getitem__(index: unknown): FutureObject {
    const at = Number(index);
    const found = [...this].at(at);
    if (found === undefined) throw IndexError("deque index out of range");
    return found;
  }

  append(future: FutureObject): null {
    this.add(future);
    return null;
  }

  popleft(): FutureObject {
    const first = this.#first;
    if (first === null) throw IndexError("pop from an empty deque");
    this.#first = this.#next();
    return first;
  }

  __repr__(): string {
    return `deque(${repr([...this])})`;
  }
}

const waiters_type: Type = /* @__PURE__ */ builtin_type("deque", Waiters, { module: "collections" });
