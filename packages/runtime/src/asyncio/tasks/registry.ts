/**
 * Which tasks there are, and which one runs.
 *
 * Source: Lib/asyncio/tasks.py, all_tasks, current_task; Library Reference, "Introspection".
 */

import type { PyFunction } from "../../objects/call.ts";
import { RuntimeError } from "../../objects/exceptions.ts";
import { apply, def } from "../../objects/light-call.ts";
import { light_set, type Set_ } from "../../objects/light-set.ts";
import { repr } from "../../objects/texts.ts";
import { truth } from "../../objects/truth.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { get_running_loop, running } from "../events.ts";
import { tasks_of } from "./task.ts";

/** The task that runs; None in a callback. */
export const current_task = /* @__PURE__ */ def(
  "current_task(loop=)",
  (loop?: BaseEventLoopObject | null): unknown => {
    const of = loop ?? get_running_loop();
    const other = entered.get(of);
    if (other !== undefined) return other;
    return running.task?._loop === of ? running.task : null;
  },
);

/** The tasks of a loop that are not done. */
export const all_tasks = /* @__PURE__ */ def(
  "all_tasks(loop=)",
  (loop?: BaseEventLoopObject | null): Set_ => {
    const of = loop ?? get_running_loop();
    const others = [...registered].filter(
      (task) => loop_of(task) === of && !truth(apply((task as { done: PyFunction }).done, task, [])),
    );
    return light_set([...tasks_of(of), ...others]);
  },
);

/** Tasks that are not ours, and which of them runs in which loop. */
const registered: Set<unknown> = /* @__PURE__ */ new Set();
const entered: Map<unknown, unknown> = /* @__PURE__ */ new Map();

/** The loop that somebody else's task belongs to. */
function loop_of(task: unknown): unknown {
  const { get_loop } = task as { get_loop?: unknown };
  return typeof get_loop === "function"
    ? apply(get_loop as PyFunction, task, [])
    : (task as { _loop?: unknown })._loop;
}

export function _register_task(task: unknown): null {
  registered.add(task);
  return null;
}

export function _unregister_task(task: unknown): null {
  registered.delete(task);
  return null;
}

export function _enter_task(loop: unknown, task: unknown): null {
  const current = entered.get(loop) ?? (running.loop === loop ? running.task : null);
  if (current != null) {
    throw RuntimeError(
      `Cannot enter into task ${repr(task)} while another task ${repr(current)} is being executed.`,
    );
  }
  entered.set(loop, task);
  return null;
}

export function _leave_task(loop: unknown, task: unknown): null {
  const current = entered.get(loop) ?? null;
  if (current !== task)
    throw RuntimeError(`Leaving task ${repr(task)} does not match the current task ${repr(current)}.`);
  entered.delete(loop);
  return null;
}
