/**
 * Which tasks there are, and which one runs.
 *
 * Source: Lib/asyncio/tasks.py, all_tasks, current_task; Library Reference, "Introspection".
 */

import { RuntimeError } from "../../objects/exceptions.ts";
import { def } from "../../objects/light-call.ts";
import { type Set_, set_from } from "../../objects/set.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { get_running_loop, running } from "../events.ts";
import { type TaskObject, tasks, tasks_of } from "./task.ts";

/** The task that runs; None in a callback. */
export const current_task = /* @__PURE__ */ def(
  "current_task(loop=)",
  (loop?: BaseEventLoopObject | null): TaskObject | null => {
    const of = loop ?? get_running_loop();
    return running.task?._loop === of ? running.task : null;
  },
);

/** The tasks of a loop that are not done. */
export const all_tasks = /* @__PURE__ */ def(
  "all_tasks(loop=)",
  (loop?: BaseEventLoopObject | null): Set_ => {
    const of = loop ?? get_running_loop();
    return set_from(tasks_of(of));
  },
);

export function _register_task(task: TaskObject): null {
  tasks.add(task);
  return null;
}

export function _unregister_task(_task: TaskObject): null {
  return null;
}

export function _enter_task(_loop: BaseEventLoopObject, task: TaskObject): null {
  if (running.task !== null)
    throw RuntimeError("Cannot enter into task while another task is being executed.");
  running.stand_in = task;
  return null;
}

export function _leave_task(_loop: BaseEventLoopObject, _task: TaskObject): null {
  running.stand_in = null;
  return null;
}
