/**
 * Which loop and which task run now.
 *
 * Source: Lib/asyncio/events.py, `_running_loop`; tasks.py, `_current_tasks`.
 */
import { workers } from "../objects/context.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import type { TaskObject } from "./tasks/task.ts";

class Running {
  loop: BaseEventLoopObject | null = null;
  /** A task that runs within another entry's turn: an eager one. */
  stand_in: TaskObject | null = null;
  /** What `set_event_loop` was given, or the loop that `get_event_loop` made: each thread has its own. */
  get default_loop(): BaseEventLoopObject | null {
    return workers.local.default_loop as BaseEventLoopObject | null;
  }

  set default_loop(loop: BaseEventLoopObject | null) {
    workers.local.default_loop = loop;
  }

  /** What `get_event_loop` gives where no loop runs: what the policy has to say, in programs that can make a loop. */
  find_default: () => BaseEventLoopObject | null = () => this.default_loop;

  /** The task that runs: that of the entry the loop took last, unless another one stands in. */
  get task(): TaskObject | null {
    return this.stand_in ?? this.loop?._ready?.current?.$task ?? null;
  }
}

/** What runs now. */
export const running: Running = /* @__PURE__ */ on_each_thread(/* @__PURE__ */ new Running());

/** While another thread is at work no loop runs there, unless it runs one itself. */
function on_each_thread(now: Running): Running {
  workers.apart = () => {
    const { loop, stand_in } = now;
    now.loop = null;
    now.stand_in = null;
    return () => {
      now.loop = loop;
      now.stand_in = stand_in;
    };
  };
  return now;
}
