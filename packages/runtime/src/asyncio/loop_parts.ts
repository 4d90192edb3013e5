/**
 * What a loop has to do with that is not of asyncio: things of the host, and functions that stand in the place of its methods.
 *
 * Source: Lib/asyncio/base_events.py, run_in_executor.
 */
import type { PyFunction } from "../objects/call.ts";
import { execution, workers } from "../objects/context.ts";
import { caught } from "../objects/host-errors.ts";
import { apply, call } from "../objects/light-call.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import type { FutureObject } from "./futures.ts";

/** Something of the host that a loop has open, and shuts when it is closed. */
export interface Channel {
  $shut(): void;
}

/** What goes on outside of a thread that blocks. */
export interface Outside {
  /** Hand over what has come. */
  deliver(): void;
  /** The same, and wait for it. @param seconds  at most */
  wait(seconds: number): void;
}

/** Call what stands in the place of a method of the loop: a subclass's, or anything that was set on the loop. */
export function invoke(own: unknown, loop: object, args: readonly unknown[]): unknown {
  return typeof own === "function" ? apply(own as PyFunction, loop, args) : call(own, ...args);
}

/** Call a function and settle `future` with what comes of it. */
export function run_into(future: FutureObject, callable: unknown, args: readonly unknown[]): void {
  if (future.done()) return;
  const { context } = execution;
  const leave = workers.enter?.();
  // A thread has no context but its own.
  execution.context = null;
  try {
    future.$set_result(call(callable, ...args) ?? null);
  } catch (error) {
    const exception = caught(error);
    future.set_exception(executors.of_loop?.(exception) ?? exception);
  } finally {
    leave?.();
    execution.context = context;
  }
}

/** What `concurrent.futures` fills in when it is part of the program. */
export const executors: {
  submit:
    | ((
        loop: BaseEventLoopObject,
        executor: unknown,
        callable: unknown,
        args: readonly unknown[],
      ) => FutureObject)
    | null;
  is_pool: ((executor: unknown) => boolean) | null;
  /** What an exception of a concurrent future is for those that wait in the loop. */
  of_loop: ((exception: unknown) => unknown) | null;
} = { submit: null, is_pool: null, of_loop: null };
