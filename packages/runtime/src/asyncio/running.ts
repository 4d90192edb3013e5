/**
 * Which loop and which task run now.
 *
 * Source: Lib/asyncio/events.py, `_running_loop`; tasks.py, `_current_tasks`.
 */
import type { BaseEventLoopObject } from "./base_events.ts";
import type { TaskObject } from "./tasks/task.ts";

class Running {
  loop: BaseEventLoopObject | null = null;
  /** A task that runs within another entry's turn: an eager one. */
  stand_in: TaskObject | null = null;
  /** What `get_event_loop` gives where no loop runs. */
  default_loop: BaseEventLoopObject | null = null;

  /** The task that runs: that of the entry the loop took last, unless another one stands in. */
  get task(): TaskObject | null {
    return this.stand_in ?? this.loop?._ready?.current?.$task ?? null;
  }
}

/** What runs now. */
export const running: Running = /* @__PURE__ */ new Running();
