/**
 * How JavaScript awaits what Python made: `await main()`.
 *
 * A loop must run it, and loops stand far above coroutine objects. So the loop puts itself here: when the host begins to drive one, and for
 * a program that imports `@asyncdef/runtime/thenable`, as every compiled module does that JavaScript may import coroutines from.
 */
import { RuntimeError } from "./exceptions.ts";

/**
 * Makes a promise of an awaitable.
 * @param end  given in place of raising StopAsyncIteration
 */
type ToPromise = (awaitable: unknown, end?: unknown) => Promise<unknown>;

export const promises: { of: ToPromise } = { of: refuse };

/** Until then. */
export async function refuse(): Promise<never> {
  throw RuntimeError('no event loop to await this with: import "@asyncdef/runtime/thenable" first');
}
