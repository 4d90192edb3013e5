/** What is left of a future or task that is gone, for a message about it. */
import type { FutureObject } from "./futures.ts";

/** @returns one of the same class, state and text, without what it ran or waited for and what waited for it: those may lead back to it */
export function remains_of(future: FutureObject): FutureObject {
  const info = future.$repr_info();
  const bare = { _callbacks: null, _coro: null, _fut_waiter: null, $flags: 0, $repr_info: () => info };
  return Object.assign(Object.create(Object.getPrototypeOf(future)), future, bare);
}
