/**
 * What the host's callbacks put into the ready queue: they settle futures that coroutines wait for.
 *
 * From: `socket.once("connect", ...)`
 * To:   an entry of the loop's next iteration
 */
import { copy_if_set } from "../../objects/context.ts";
import { caught } from "../../objects/host-errors.ts";
import type { BaseEventLoopObject, Channel } from "../base_events.ts";
import { type Entry, HandleObject } from "../events.ts";
import { type FutureObject, PENDING } from "../futures.ts";

/** A function as an entry of the ready queue, in the context of now. */
export function entry_of(loop: BaseEventLoopObject, run: () => void): Entry {
  return new HandleObject(run, [], loop, copy_if_set());
}

/** How an operation of the host ends: once, with a value or an exception. */
export interface Outcome<T> {
  done(value: T): void;
  failed(exception: unknown): void;
}

/**
 * Wait for an operation of the host.
 * @param then   what is made of its value, in the iteration in which it is there
 * @param begin  starts it; gives what stops it, for when whoever waits is cancelled or the loop is closed
 */
export function* from_host<Value, Made>(
  loop: BaseEventLoopObject,
  then: (value: Value) => Made,
  begin: (outcome: Outcome<Value>) => () => void,
): Generator<unknown, Made, unknown> {
  const future: FutureObject = loop.create_future();
  let is_over = false;
  const settle = (set: () => void): void => {
    if (is_over) return;
    is_over = true;
    loop.$arrive(
      entry_of(loop, () => {
        if (future._state !== PENDING) return;
        try {
          set();
        } catch (error) {
          future.set_exception(caught(error));
        }
      }),
    );
  };
  const stop = begin({
    done: (value) => settle(() => future.$set_result(then(value))),
    failed: (exception) => settle(() => future.set_exception(exception)),
  });
  const channel: Channel = { $shut: stop };
  loop.$channels.add(channel);
  try {
    return (yield* future) as Made;
  } catch (error) {
    stop();
    throw error;
  } finally {
    is_over = true;
    loop.$channels.delete(channel);
  }
}

/** The value as it is. */
export function itself<T>(value: T): T {
  return value;
}
