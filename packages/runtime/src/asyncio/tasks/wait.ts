/**
 * wait.
 *
 * Source: Lib/asyncio/tasks.py; Library Reference, "Waiting Primitives".
 */

import { Coroutine, coroutine } from "../../objects/coroutine.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { each } from "../../objects/iteration.ts";
import { def } from "../../objects/light-call.ts";
import { light_set } from "../../objects/light-set.ts";
import { type_of } from "../../objects/object.ts";
import { keywords } from "../../objects/signature.ts";
import { str_of } from "../../objects/texts.ts";
import { truth } from "../../objects/truth.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import { get_running_loop } from "../events.ts";
import { type FutureObject, isfuture } from "../futures.ts";
import { is_coroutine_like } from "./foreign.ts";
import { release_waiter } from "./waiter.ts";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

function is_coroutine(x: unknown): boolean {
  return x instanceof Coroutine || is_coroutine_like(x);
}

/**
 * Wait until `return_when` holds for the futures. Unlike `wait_for`, it cancels nothing when the time is over.
 *
 * @returns (done, pending): two sets that together are the futures
 * @throws ValueError on an empty set; TypeError on a coroutine object
 */
export const wait = /* @__PURE__ */ coroutine(
  "wait(fs, *, timeout=, return_when=)",
  function* (fs: unknown, options: unknown): Generator<unknown, Tuple, unknown> {
    const { timeout, return_when: given } = keywords(options);
    const return_when = given ?? ALL_COMPLETED;
    if (isfuture(fs) || is_coroutine(fs))
      throw TypeError(`expect a list of futures, not ${type_of(fs).$name}`);
    if (!truth(fs)) throw ValueError("Set of Tasks/Futures is empty.");
    if (return_when !== FIRST_COMPLETED && return_when !== FIRST_EXCEPTION && return_when !== ALL_COMPLETED) {
      throw ValueError(`Invalid return_when value: ${str_of(return_when)}`);
    }
    const futures = [...new Set(each(fs))] as FutureObject[];
    if (futures.some(is_coroutine)) throw TypeError("Passing coroutines is forbidden, use tasks explicitly.");
    const loop = get_running_loop();
    const waiter = loop.create_future();
    const timer = timeout == null ? null : loop.call_later(timeout, () => release_waiter(waiter));
    let counter = futures.length;
    const on_completion = def("_wait.<locals>._on_completion(f)", (future: FutureObject) => {
      counter -= 1;
      const failed = () => !future.cancelled() && future.exception() !== null;
      const enough =
        counter <= 0 || return_when === FIRST_COMPLETED || (return_when === FIRST_EXCEPTION && failed());
      if (!enough) return;
      timer?.cancel();
      release_waiter(waiter);
    });
    for (const future of futures) future.add_done_callback(on_completion);
    try {
      if (waiter.$start() === SUSPENDED) yield;
    } finally {
      timer?.cancel();
      for (const future of futures) future.remove_done_callback(on_completion);
    }
    const done = futures.filter((future) => future.done());
    const pending = futures.filter((future) => !future.done());
    return tuple_of(light_set(done), light_set(pending));
  },
);
