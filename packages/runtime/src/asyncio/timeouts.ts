/**
 * timeout, timeout_at, Timeout.
 *
 * When the time is over the task is cancelled; at the end of the block the cancellation becomes a TimeoutError, if it was ours alone.
 *
 * Source: Lib/asyncio/timeouts.py; Library Reference, "Timeouts".
 */

import { coroutine } from "../objects/coroutine.ts";
import { ExceptionGroup } from "../objects/exception-groups.ts";
import { caused_by, PyBaseException, RuntimeError } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { is_instance } from "../objects/frame.ts";
import { def } from "../objects/light-call.ts";
import { PyObject, type Type } from "../objects/object.ts";
import { TimeoutError } from "../objects/os-errors.ts";
import { repr } from "../objects/texts.ts";
import { get_running_loop, type HandleObject, running } from "./events.ts";
import { CancelledError } from "./exceptions.ts";
import { python_class } from "./python_class.ts";
import { not_added, seconds } from "./seconds.ts";
import type { TaskObject } from "./tasks/task.ts";

type State = "created" | "active" | "expiring" | "expired" | "finished";

class TimeoutObject extends PyObject {
  $state: State = "created";
  /** Seconds on the loop's clock; null for never. */
  $when: number | null = null;
  $handler: HandleObject | null = null;
  $task: TaskObject | null = null;
  /** The task's cancellation requests when the block was entered. */
  $cancelling = 0;

  override get $class(): Type {
    return Timeout;
  }

  __init__(when: unknown): null {
    this.$when = when == null ? null : seconds(when);
    return null;
  }

  when(): Float | null {
    return this.$when === null ? null : new Float(this.$when);
  }

  reschedule(when: unknown): null {
    if (this.$state === "created") throw RuntimeError("Timeout has not been entered");
    if (this.$state !== "active") throw RuntimeError(`Cannot change state of ${this.$state} Timeout`);
    this.$when = when == null ? null : seconds(when);
    this.$handler?.cancel();
    this.$handler = null;
    if (this.$when === null) return null;
    const loop = get_running_loop();
    const late = this.$when <= loop.$now();
    this.$handler = late ? loop.call_soon(this.$expire) : loop.$call_when(this.$when, this.$expire);
    return null;
  }

  expired(): boolean {
    return this.$state === "expiring" || this.$state === "expired";
  }

  __aenter__(): unknown {
    return enter(this);
  }

  __aexit__(type: unknown, error: unknown, _traceback: unknown): unknown {
    return leave(this, type, error);
  }

  $enter(): this {
    if (this.$state !== "created") throw RuntimeError("Timeout has already been entered");
    const { task } = running;
    if (task === null) throw RuntimeError("Timeout should be used inside a task");
    this.$state = "active";
    this.$task = task;
    this.$cancelling = task.cancelling();
    this.reschedule(this.$when);
    return this;
  }

  $leave(error: unknown): null {
    this.$handler?.cancel();
    this.$handler = null;
    if (this.$state === "active") this.$state = "finished";
    if (this.$state !== "expiring") return null;
    this.$state = "expired";
    const ours = (this.$task as TaskObject).uncancel() <= this.$cancelling;
    if (!ours || !(error instanceof PyBaseException)) return null;
    if (is_instance(error, CancelledError)) throw timeout_from(error);
    mark_timeout(error);
    if (is_instance(error, ExceptionGroup)) {
      for (const inner of (error as unknown as { exceptions: Iterable<unknown> }).exceptions)
        mark_timeout(inner);
    }
    return null;
  }

  readonly $expire = def("Timeout._on_timeout()", () => {
    (this.$task as TaskObject).cancel();
    this.$state = "expiring";
    this.$handler = null;
  });

  __repr__(): string {
    const rounded = this.$when === null ? null : new Float(Number(this.$when.toFixed(3)));
    return `<Timeout [${this.$state}]${this.$state === "active" ? ` when=${repr(rounded)}` : ""}>`;
  }
}

function timeout_from(cancelled: PyBaseException): PyBaseException {
  return caused_by(TimeoutError(), cancelled);
}

/** Put a TimeoutError before the cancellation in the context of an exception that was raised meanwhile. */
function mark_timeout(error: unknown): void {
  for (let at = error as PyBaseException; at.$context != null; at = at.$context) {
    if (!is_instance(at.$context, CancelledError)) continue;
    at.$context = timeout_from(at.$context);
    return;
  }
}

const enter = /* @__PURE__ */ coroutine("Timeout.__aenter__(self)", (timeout: TimeoutObject) =>
  timeout.$enter(),
);
const leave = /* @__PURE__ */ coroutine(
  "Timeout.__aexit__(self, exc_type, exc_val)",
  (timeout: TimeoutObject, _type: unknown, error: unknown) => timeout.$leave(error),
);

export const Timeout: Type = /* @__PURE__ */ python_class("Timeout", TimeoutObject, "asyncio.timeouts", {
  signatures: { __init__: "(self, when)", when: "(self)", reschedule: "(self, when)", expired: "(self)" },
});

/** Cancel the block after `delay` seconds; None for never. */
export const timeout = /* @__PURE__ */ def("timeout(delay)", (delay: unknown) => {
  const loop = get_running_loop();
  return new_timeout(delay == null ? null : loop.$now() + seconds(delay, not_added));
});

/** Cancel the block at a time on the loop's clock. */
export const timeout_at = /* @__PURE__ */ def("timeout_at(when)", (when: unknown) => new_timeout(when));

export function new_timeout(when: unknown): TimeoutObject {
  const made = new TimeoutObject();
  made.__init__(when);
  return made;
}
