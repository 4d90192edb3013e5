/**
 * to_thread, run_coroutine_threadsafe.
 *
 * CPython: runs the function in another thread. JavaScript has one thread for a program's objects, so the function runs on it, at the
 * loop's next turn; what else the program does waits meanwhile.
 *
 * Source: Lib/asyncio/threads.py; Library Reference, "Running in Threads".
 */
import { call } from "../objects/call.ts";
import { copy_context } from "../objects/context.ts";
import { coroutine } from "../objects/coroutine.ts";
import { SUSPENDED } from "../objects/frame.ts";
import { get_running_loop } from "./events.ts";

/** Run a function at the loop's next turn, in a copy of the context. */
export const to_thread = /* @__PURE__ */ coroutine(
  "to_thread(func, /, *args, **kwargs)",
  function* (callable: unknown, ...args: unknown[]): Generator<unknown, unknown, unknown> {
    const context = copy_context();
    const work = () => context.run(() => call(callable, ...args));
    const value = get_running_loop().run_in_executor(null, work).$start();
    return value === SUSPENDED ? yield : value;
  },
);
