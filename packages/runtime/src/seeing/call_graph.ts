/**
 * Who waits for whom: the pending tasks of a loop as a tree, and as data.
 *
 *     Task-1: main at prog.py:12
 *       fetch: fetch at prog.py:4 > sleep
 *
 * A task stands below the one that waits for it: by `await`, `gather`, `shield` or a task group.
 *
 * Source: the idea of `asyncio.print_call_graph` in Python 3.14; the form is our own.
 */
import type { BaseEventLoopObject } from "../asyncio/base_events.ts";
import { running } from "../asyncio/events.ts";
import { CallbackHandle, type DoneCallback, FutureObject } from "../asyncio/futures.ts";
import { TaskGroupObject } from "../asyncio/taskgroups.ts";
import { fresh_tasks, TaskObject, tasks, tasks_of } from "../asyncio/tasks/task.ts";
import { Coroutine } from "../objects/coroutine.ts";
import { type Frame, file_of, qualname_of } from "../objects/frame.ts";
import { streams, type Writable } from "../objects/host.ts";
import { repr, str_of } from "../objects/repr.ts";
import { line_of } from "../objects/suspended-frame.ts";
import { frame_below, is_named } from "../objects/waiting.ts";

/** A place in a task's stack of coroutines. */
export interface CallPlace {
  /** `Dog.walk` */
  readonly name: string;
  /** null where the program was compiled without lines. */
  readonly file: string | null;
  readonly line: number | null;
}

/** A pending task. All of it can be written as JSON. */
export interface TaskNode {
  readonly name: string;
  /** The task that runs now. */
  readonly running: boolean;
  /** Outermost first. */
  readonly stack: readonly CallPlace[];
  /** The repr of the future it waits for; null when it is not waiting for one. */
  readonly waits_for: string | null;
  /** The names of the tasks that wait for it. */
  readonly awaited_by: readonly string[];
}

/** The pending tasks of `loop`, or of all loops. */
export function task_graph(loop: BaseEventLoopObject | null = null): TaskNode[] {
  return pending(loop).map(node_of);
}

/** The tree as text. */
export function format_call_graph(loop: BaseEventLoopObject | null = null): string {
  const all = pending(loop);
  const children = new Map<TaskObject, TaskObject[]>();
  const roots = all.filter((task) => {
    const parents = [...waiters_of(task)].filter((parent) => all.includes(parent));
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), task]);
    return parents.length === 0;
  });
  const lines: string[] = [];
  const write = (task: TaskObject, depth: number, above: readonly TaskObject[]): void => {
    const again = above.includes(task);
    lines.push(`${"  ".repeat(depth)}${line_for(task)}${again ? " (a cycle)" : ""}`);
    if (again) return;
    for (const child of children.get(task) ?? []) write(child, depth + 1, [...above, task]);
  };
  // Tasks that wait for one another in a ring have no root: each is shown from where the ring is met first.
  for (const task of roots.length === 0 ? all.slice(0, 1) : roots) write(task, 0, []);
  return lines.map((line) => `${line}\n`).join("");
}

/** Write the tree to a file of Python's; to standard error when there is none. */
export function print_call_graph(loop: BaseEventLoopObject | null = null, file?: Writable | null): null {
  (file ?? streams.stderr)?.write(format_call_graph(loop));
  return null;
}

function pending(loop: BaseEventLoopObject | null): TaskObject[] {
  if (loop !== null) return tasks_of(loop);
  return [...tasks.all(), ...(running.loop === null ? [] : fresh_tasks(running.loop))];
}

function node_of(task: TaskObject): TaskNode {
  return {
    name: str_of(task.get_name()),
    running: running.task === task,
    stack: stack_of(task),
    waits_for: task._fut_waiter === null ? null : repr(task._fut_waiter),
    awaited_by: [...waiters_of(task)].map((waiter) => str_of(waiter.get_name())),
  };
}

function line_for(task: TaskObject): string {
  const [first, ...others] = stack_of(task);
  const place =
    first === undefined
      ? "?"
      : `${first.name}${first.line === null ? "" : ` at ${first.file}:${first.line}`}`;
  const rest = others.map(({ name, line }) => ` > ${name}${line === null ? "" : `:${line}`}`).join("");
  return `${str_of(task.get_name())}: ${place}${rest}${running.task === task ? " (running)" : ""}`;
}

function stack_of(task: TaskObject): CallPlace[] {
  const coroutine = task.get_coro();
  if (!(coroutine instanceof Coroutine)) return [];
  const places: CallPlace[] = [];
  for (let frame: Frame | null = coroutine; frame !== null; frame = frame_below(frame)) {
    if (!is_named(frame)) continue;
    const { $code } = frame;
    places.push({
      name: qualname_of($code),
      file: $code.file === undefined ? null : file_of($code),
      line: line_of(frame),
    });
    if (coroutine.$depth <= 0) break;
  }
  return places;
}

/** The tasks that go on when `future` is done. */
function* waiters_of(future: FutureObject): Generator<TaskObject, void, unknown> {
  for (const callback of future.$callbacks()) {
    if (callback instanceof TaskObject) yield callback;
    else yield* waiters_by(callback);
  }
}

/** Those behind a callback: `gather` and `shield` have a future of their own, a task group has its parent. */
function* waiters_by(callback: DoneCallback): Generator<TaskObject, void, unknown> {
  const { outer } = callback as { outer?: unknown };
  if (outer instanceof FutureObject) yield* waiters_of(outer);
  if (!(callback instanceof CallbackHandle)) return;
  const { $for } = (callback._callback ?? {}) as { $for?: unknown };
  if (typeof $for !== "function") return;
  const behind: unknown = $for();
  if (behind instanceof FutureObject) yield* behind instanceof TaskObject ? [behind] : waiters_of(behind);
  else if (behind instanceof TaskGroupObject && behind._parent_task !== null) yield behind._parent_task;
}
