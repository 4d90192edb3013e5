/**
 * TaskGroup.
 *
 * The block ends when all its tasks are done. When one fails the others are cancelled, and the block with them; then all errors are raised
 * as one group.
 *
 * Source: Lib/asyncio/taskgroups.py; Library Reference, "Task Groups".
 */
import { coroutine } from "../objects/coroutine.ts";
import { BaseExceptionGroup } from "../objects/exception-groups.ts";
import { type PyBaseException, RuntimeError, set_cause } from "../objects/exceptions.ts";
import { is_instance, SUSPENDED } from "../objects/frame.ts";
import { PyObject, type Type } from "../objects/object.ts";
import { keywords } from "../objects/signature.ts";
import { repr } from "../objects/texts.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { get_running_loop, leaves_the_loop, running } from "./events.ts";
import { CancelledError } from "./exceptions.ts";
import type { FutureObject } from "./futures.ts";
import { python_class } from "./python_class.ts";
import type { TaskObject } from "./tasks/task.ts";

export class TaskGroupObject extends PyObject {
  _entered = false;
  _exiting = false;
  /** The remaining tasks are being cancelled. */
  _aborting = false;
  _loop: BaseEventLoopObject | null = null;
  _parent_task: TaskObject | null = null;
  /** We asked for the cancellation of the parent, and must take it back. */
  _parent_cancel_requested = false;
  readonly _tasks: Set<TaskObject> = new Set();
  _errors: unknown[] = [];
  _base_error: unknown = null;
  _on_completed_fut: FutureObject | null = null;

  override get $class(): Type {
    return TaskGroup;
  }

  __init__(): null {
    return null;
  }

  __aenter__(): unknown {
    return enter(this);
  }

  __aexit__(_type: unknown, error: unknown, _traceback: unknown): unknown {
    return leave(this, error);
  }

  $enter(): this {
    if (this._entered) throw RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
    this._loop ??= get_running_loop();
    this._parent_task = running.task;
    if (this._parent_task === null)
      throw RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
    // So that a call graph finds who waits.
    Object.assign(this.$on_task_done, { $for: () => this });
    this._entered = true;
    return this;
  }

  create_task(coro: unknown, ...options: unknown[]): unknown {
    const refused = this.$refusal();
    if (refused !== null) {
      (coro as { close?(): unknown }).close?.();
      throw RuntimeError(`TaskGroup ${repr(this)} ${refused}`);
    }
    const task = (this._loop as BaseEventLoopObject).$create_task(coro, keywords(options)) as TaskObject;
    // An eager task may be done already.
    if (task.done()) this.$on_task_done(task);
    else {
      this._tasks.add(task);
      task.add_done_callback(this.$on_task_done);
    }
    return task;
  }

  $refusal(): string | null {
    if (!this._entered) return "has not been entered";
    if (this._exiting && this._tasks.size === 0) return "is finished";
    return this._aborting ? "is shutting down" : null;
  }

  _abort(): void {
    this._aborting = true;
    for (const task of this._tasks) if (!task.done()) task.cancel();
  }

  readonly $on_task_done = (task: TaskObject): void => {
    this._tasks.delete(task);
    const completed = this._on_completed_fut;
    if (completed !== null && this._tasks.size === 0 && !completed.done()) completed.$set_result(true);
    if (task.cancelled()) return;
    const exception = task.exception();
    if (exception === null) return;
    this._errors.push(exception);
    if (leaves_the_loop(exception)) this._base_error ??= exception;
    const parent = this._parent_task as TaskObject;
    if (parent.done()) {
      const message = `Task ${repr(task)} has errored out but its parent task ${repr(parent)} is already completed`;
      this._loop?.$exception_handler({ message, exception, task });
      return;
    }
    if (this._aborting || this._parent_cancel_requested) return;
    this._abort();
    this._parent_cancel_requested = true;
    parent.cancel();
  };

  __repr__(): string {
    const info: string[] = [];
    if (this._tasks.size > 0) info.push(`tasks=${this._tasks.size}`);
    if (this._errors.length > 0) info.push(`errors=${this._errors.length}`);
    if (this._aborting) info.push("cancelling");
    else if (this._entered) info.push("entered");
    return `<${["TaskGroup", ...info].join(" ")}>`;
  }
}

const enter = /* @__PURE__ */ coroutine("TaskGroup.__aenter__(self)", (group: TaskGroupObject) =>
  group.$enter(),
);

const leave = /* @__PURE__ */ coroutine(
  "TaskGroup.__aexit__(self, exc)",
  function* (group: TaskGroupObject, error: unknown): Generator<unknown, null, unknown> {
    group._exiting = true;
    if (error !== null && leaves_the_loop(error)) group._base_error ??= error;
    let cancelled: unknown = is_instance(error, CancelledError) ? error : null;
    if (error !== null && !group._aborting) group._abort();
    while (group._tasks.size > 0) {
      // The parent may be cancelled more than once while it waits.
      group._on_completed_fut ??= (group._loop as BaseEventLoopObject).create_future();
      try {
        if (group._on_completed_fut.$start() === SUSPENDED) yield;
      } catch (raised) {
        if (!is_instance(raised, CancelledError)) throw raised;
        if (!group._aborting) {
          cancelled = raised;
          group._abort();
        }
      }
      group._on_completed_fut = null;
    }
    if (group._base_error !== null) throw group._base_error;
    const parent = group._parent_task as TaskObject;
    // No request is left but ours: the cancellation ends here.
    if (group._parent_cancel_requested && parent.uncancel() === 0) cancelled = null;
    if (cancelled !== null && group._errors.length === 0) throw cancelled;
    if (error !== null && !is_instance(error, CancelledError)) group._errors.push(error);
    if (group._errors.length === 0) return null;
    // A cancellation from outside is to come again, after the errors.
    if (parent.cancelling() > 0) {
      parent.uncancel();
      parent.cancel();
    }
    const errors = group._errors;
    group._errors = [];
    const raised = BaseExceptionGroup("unhandled errors in a TaskGroup", errors) as PyBaseException;
    set_cause(raised, null);
    throw raised;
  },
);

export const TaskGroup: Type = /* @__PURE__ */ python_class(
  "TaskGroup",
  TaskGroupObject,
  "asyncio.taskgroups",
  {
    signatures: { create_task: "(self, coro, *, name=, context=)" },
  },
);
