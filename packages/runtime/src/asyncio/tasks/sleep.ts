/**
 * sleep.
 *
 * From: `await asyncio.sleep(1)`
 * To:   `if (asyncio.sleep.$awaited(1) === SUSPENDED) yield;`
 *
 * Source: Lib/asyncio/tasks.py, sleep; Library Reference, "Sleeping".
 */

import { coroutine } from "../../objects/coroutine.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { type Code, type Frame, suspend_in, suspend_on } from "../../objects/frame.ts";
import { def } from "../../objects/light-call.ts";
import { get_running_loop, type TimerHandleObject } from "../events.ts";
import { type FutureObject, PENDING } from "../futures.ts";
import { not_ordered, seconds } from "../seconds.ts";

/** Suspend for `delay` seconds, or for one turn of the loop when it is 0 or less. Gives `result`. */
export const sleep = /* @__PURE__ */ coroutine(
  "sleep(delay, result=)",
  (delay: unknown, result: unknown = null) =>
    delay === 0 && result === null ? suspend_on(null) : sleep_for(delay, result),
);

function sleep_for(delay: unknown, result: unknown): unknown {
  const time = seconds(delay, not_ordered);
  if (time <= 0) {
    return result == null ? suspend_on(null) : suspend_in(new SleepFrame(null, result), null);
  }
  if (Number.isNaN(time)) throw ValueError("Invalid delay: NaN (not a number)");
  const loop = get_running_loop();
  const future = loop.create_future();
  const timer = loop.call_later(time, set_result_unless_cancelled, future, result);
  return suspend_in(new SleepFrame(timer, null), future.$blocking());
}

const set_result_unless_cancelled = /* @__PURE__ */ def(
  "_set_result_unless_cancelled(fut, result)",
  (future: FutureObject, result: unknown) => {
    if (future._state === PENDING) future.set_result(result);
  },
);

/** Waits for a timer, or for one turn of the loop, after which it gives `result`. */
class SleepFrame implements Frame {
  $parent: Frame | null = null;
  static readonly code: Code = { signature: "sleep(delay, result=)", file: undefined };
  readonly $timer: TimerHandleObject | null;
  readonly $result: unknown;

  constructor(timer: TimerHandleObject | null, result: unknown) {
    this.$timer = timer;
    this.$result = result;
  }

  get $code(): Code {
    return SleepFrame.code;
  }

  $resume(value: unknown): unknown {
    if (this.$timer === null) return this.$result;
    this.$timer.cancel();
    return value;
  }

  $throw(error: unknown): unknown {
    this.$timer?.cancel();
    throw error;
  }
}
