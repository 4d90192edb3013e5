/**
 * Task: a future that drives a coroutine, one step each time its turn comes.
 *
 * A step resumes the coroutine's innermost frame and runs until something waits again. What is waited for decides how the next step comes:
 * a future has the task among its callbacks; a bare yield puts the task at the end of the ready queue at once. The task itself stands in
 * the queue, so `$run` is both CPython's `__step` and its `__wakeup`; `_fut_waiter` tells them apart.
 *
 * Source: Lib/asyncio/tasks.py, Task; Library Reference, "Task Object".
 */

import { ContextObject, context_or_null, copy_if_set, execution } from "../../objects/context.ts";
import { Coroutine } from "../../objects/coroutine.ts";
import { RuntimeError, TypeError } from "../../objects/exceptions.ts";
import { is_instance, machine, RAISED, SUSPENDED } from "../../objects/frame.ts";
import { caught } from "../../objects/host-errors.ts";
import { kind } from "../../objects/kind.ts";
import { bind, def } from "../../objects/light-call.ts";
import { builtin_type, type Type } from "../../objects/object.ts";
import { origins } from "../../objects/origins.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { repr, str_of } from "../../objects/texts.ts";
import { Watch } from "../../objects/watch.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { type Entry, get_event_loop, HandleObject, leaves_the_loop, running } from "../events.ts";
import { CancelledError, InvalidStateError } from "../exceptions.ts";
import { adopted, diverted } from "../foreign_loop.ts";
import { format_coroutine } from "../format_helpers.ts";
import {
  BLOCKING,
  CallbackHandle,
  type DoneCallback,
  FINISHED,
  Future,
  FutureObject,
  GROWN_OLD,
  LOG_TRACEBACK,
  PENDING,
} from "../futures.ts";
import { future_of_promise, is_promise } from "../interop.ts";
import { remains_of } from "../remains.ts";
import { Ring } from "../ring.ts";
import { unretrieved } from "../unretrieved.ts";
import { ForeignCoroutine, foreign_coroutine } from "./foreign.ts";

/** Further bits of `$flags`; the number of cancellation requests stands above them. */
const MUST_CANCEL = 4;
const LOG_DESTROY_PENDING = 8;
const DROPPED = 16;
/** It is not among `tasks` yet: it has not suspended, and stands in the ready queue of its loop, or runs its first step. */
const FRESH = 64;
const ONE_REQUEST = 256;

/** How many tasks got a name of the form Task-7. */
export const names = { count: 0 };

/** What drives a coroutine for a task. */
export interface Driven {
  $drive(value: unknown, failed: boolean): unknown;
}

export class TaskObject extends FutureObject implements Entry, DoneCallback {
  declare _coro: Driven;
  /** A number stands for the name Task-N. */
  declare $name: unknown;
  /** null: a context of its own in which nothing is set yet. */
  declare $context: ContextObject | null;
  declare _fut_waiter: FutureObject | null;

  constructor(loop: BaseEventLoopObject) {
    super(loop);
    this.$flags = LOG_DESTROY_PENDING;
    this._coro = null as never;
    this.$name = null;
    this.$context = null;
    this._fut_waiter = null;
  }

  override get $class(): Type {
    return Task;
  }

  override __init__(coroutine: unknown, ...options: unknown[]): null {
    const { loop, name, context, eager_start } = keywords(options);
    this._loop = loop == null ? get_event_loop() : adopted(loop);
    if (this._loop._debug) origins.note(this);
    this.$begin(driven(coroutine), name ?? null, context_or_null(context), eager_start === true);
    return null;
  }

  /** Take the coroutine and schedule the first step, or run it at once. */
  $begin(coroutine: Driven, name: unknown, context: ContextObject | null, eager: boolean): void {
    this._coro = coroutine;
    this.$name = name === null ? ++names.count : typeof name === "string" ? name : str_of(name);
    this.$context = context ?? copy_if_set();
    if (coroutine instanceof Coroutine) coroutine.$owned();
    if (eager && running.loop === this._loop) {
      tasks.add(this);
      this.$eager_start();
      return;
    }
    this._loop._add_callback(this);
    // Most tasks end soon, many without ever waiting: those need not be noted anywhere else.
    if (this._loop.$notes_later) this.$flags |= FRESH;
    else tasks.add(this);
  }

  /** A coroutine of `FirstSteps` that has not suspended yet is its own. */
  $takes_over(coroutine: Driven, name: number, context: ContextObject | null): void {
    this._coro = coroutine;
    this.$name = name;
    this.$context = context;
    this.$flags = FRESH;
  }

  /** One that ended without a task would have had this one. */
  $was_done(name: number, result: unknown): void {
    this.$name = name;
    this._result = result;
    this._state = FINISHED;
  }

  /** It will not end in its first step, or its loop stops before that. */
  $note(): void {
    this.$flags &= ~FRESH;
    tasks.add(this);
  }

  get $is_fresh(): boolean {
    return (this.$flags & FRESH) !== 0 && this._state === PENDING;
  }

  $eager_start(): void {
    const { stand_in } = running;
    const { context } = execution;
    running.stand_in = this;
    try {
      this.$step(null, false);
    } finally {
      running.stand_in = stand_in;
      execution.context = context;
    }
    // CPython lets go of the coroutine of a task that was done before the loop heard of it.
    if (this._state !== PENDING) this._coro = null as never;
  }

  /** The turn of the task is its own. */
  get $task(): this {
    return this;
  }

  get _must_cancel(): boolean {
    return (this.$flags & MUST_CANCEL) !== 0;
  }

  get _log_destroy_pending(): boolean {
    return (this.$flags & LOG_DESTROY_PENDING) !== 0;
  }

  set _log_destroy_pending(value: boolean) {
    this.$flags = value ? this.$flags | LOG_DESTROY_PENDING : this.$flags & ~LOG_DESTROY_PENDING;
  }

  get _num_cancels_requested(): number {
    return Math.floor(this.$flags / ONE_REQUEST);
  }

  get_coro(): unknown {
    return this._coro instanceof ForeignCoroutine ? this._coro.$object : this._coro;
  }

  get_context(): ContextObject {
    this.$context ??= new ContextObject();
    return this.$context;
  }

  get_name(): unknown {
    return typeof this.$name === "number" ? `Task-${this.$name}` : this.$name;
  }

  set_name(name: unknown): null {
    this.$name = str_of(name);
    return null;
  }

  override set_result(_result: unknown): null {
    throw RuntimeError("Task does not support set_result operation");
  }

  override set_exception(_exception: unknown): null {
    throw RuntimeError("Task does not support set_exception operation");
  }

  /** Ask the task to stop: CancelledError is raised in its coroutine at the next turn. */
  override cancel(message: unknown = null): boolean {
    if (this._state !== PENDING) {
      this.$flags &= ~LOG_TRACEBACK;
      return false;
    }
    this.$flags += ONE_REQUEST;
    if (this._fut_waiter?.cancel(message) === true) return true;
    this.$flags |= MUST_CANCEL;
    this._result = message;
    return true;
  }

  /** How many cancellations were requested and not taken back. */
  override $settled(): void {
    tasks.settle(this);
  }

  cancelling(): number {
    return this._num_cancels_requested;
  }

  /** Take one request for cancellation back. */
  uncancel(): number {
    if (this._num_cancels_requested > 0) {
      this.$flags -= ONE_REQUEST;
      if (this._num_cancels_requested === 0) this.$flags &= ~MUST_CANCEL;
    }
    return this._num_cancels_requested;
  }

  /** A future this task waits for is done: the task's turn is to come. */
  $notify(_future: FutureObject): void {
    this._loop._add_callback(this);
  }

  $callback_name(): string {
    return "Task.task_wakeup()";
  }

  /** The task's turn has come. */
  $run(): void {
    const waiter = this._fut_waiter;
    if (waiter === null) {
      this.$step(null, false);
      return;
    }
    this._fut_waiter = null;
    if (waiter._state === FINISHED && waiter._exception === null) this.$step(waiter._result, false);
    else this.$step(failure_of(waiter), true);
  }

  /** Resume the coroutine with `value`, or raise it there. What is rare stands apart, so that the engine inlines the rest. */
  $step(value: unknown, failed: boolean): void {
    if (this._state !== PENDING || (this.$flags & MUST_CANCEL) !== 0) {
      if (this._state !== PENDING) {
        report_settled(this, failed ? value : null);
        return;
      }
      value = this.$cancelled_instead(value, failed);
      failed = true;
    }
    // Comparing first: storing an object has a barrier for the garbage collector.
    if (execution.context !== this.$context) execution.context = this.$context;
    this.$stepped(this._coro.$drive(value, failed));
  }

  /** A step has come to `result`: what the coroutine gave, SUSPENDED or RAISED. */
  $stepped(result: unknown): void {
    if (execution.context !== this.$context) this.$context = execution.context;
    if (result !== SUSPENDED) {
      this.$end(result);
      return;
    }
    if ((this.$flags & FRESH) !== 0) this.$note();
    if (machine.awaited === null) this._loop._add_callback(this);
    else this.$wait_for(machine.awaited);
  }

  /** A cancellation was asked for. @returns what is raised in place of `value` */
  $cancelled_instead(value: unknown, failed: boolean): unknown {
    this.$flags &= ~MUST_CANCEL;
    return failed && is_instance(value, CancelledError) ? value : this._make_cancelled_error();
  }

  /** The coroutine has ended, with `result` or RAISED. */
  $end(result: unknown): void {
    if (result === RAISED) this.$fail(caught(machine.error));
    else if ((this.$flags & MUST_CANCEL) !== 0) {
      // It was cancelled just before it came to its end.
      this.$flags &= ~MUST_CANCEL;
      super.cancel(this._result);
    } else this.$set_result(result ?? null);
  }

  /** The program keeps no reference: an exception can be reported as soon as nobody is left to ask for it. */
  $dropped(): void {
    this.$flags |= DROPPED;
  }

  /** The coroutine ended with an exception. */
  $fail(error: unknown): void {
    if (is_instance(error, CancelledError)) {
      this._exception = error;
      super.cancel();
      return;
    }
    const callbacks = this.$callbacks();
    this.$set_exception(error);
    // CPython frees a task that nobody has when its last callback has run.
    if ((this.$flags & DROPPED) !== 0) {
      if (callbacks.length === 0) unretrieved.report_if_due(this);
      else if (callbacks.every((callback) => callback instanceof CallbackHandle))
        this._loop._add_callback({ $run: () => unretrieved.report_if_due(this) });
    }
    if (leaves_the_loop(error)) throw error;
  }

  /** The coroutine suspended, and waits for `awaited`. */
  $wait_for(awaited: unknown): void {
    if (awaited == null) this._loop._add_callback(this);
    else if (awaited instanceof FutureObject) this.$wait_for_future(awaited);
    else if (is_promise(awaited)) {
      const future = future_of_promise(awaited, this._loop);
      future.$flags |= BLOCKING;
      this.$wait_for_future(future);
    } else this.$step_soon(bad_yield(this, awaited));
  }

  $wait_for_future(future: FutureObject): void {
    if (future._loop !== this._loop) {
      this.$step_soon(
        RuntimeError(`Task ${repr(this)} got Future ${repr(future)} attached to a different loop`),
      );
    } else if ((future.$flags & BLOCKING) === 0) {
      this.$step_soon(
        RuntimeError(`yield was used instead of yield from in task ${repr(this)} with ${repr(future)}`),
      );
    } else if (future === this) {
      this.$step_soon(RuntimeError(`Task cannot await on itself: ${repr(this)}`));
    } else {
      future.$flags &= ~BLOCKING;
      future.$add_callback(this);
      this._fut_waiter = future;
      if ((this.$flags & MUST_CANCEL) !== 0 && future.cancel(this._result)) this.$flags &= ~MUST_CANCEL;
    }
  }

  /** Raise `error` in the coroutine at the next turn. */
  $step_soon(error: unknown): void {
    this._loop._add_callback({ $run: () => this.$step(error, true), $task: this });
  }

  override $repr_info(): string[] {
    const info = super.$repr_info();
    if (this.cancelling() > 0 && this._state === PENDING) info[0] = "cancelling";
    const coro = this._coro === null ? [] : [`coro=<${format_coroutine(this.get_coro())}>`];
    info.splice(1, 0, `name=${repr(this.get_name())}`, ...coro);
    if (this._fut_waiter !== null) info.splice(3, 0, `wait_for=${repr(this._fut_waiter)}`);
    return info;
  }
}

/** What `future.result()` raises. */
function failure_of(future: FutureObject): unknown {
  try {
    future.result();
  } catch (error) {
    return error;
  }
  return InvalidStateError("Result is not set.");
}

function bad_yield(task: TaskObject, yielded: unknown): unknown {
  if (kind(yielded) === "generator") {
    return RuntimeError(
      `yield was used instead of yield from for generator in task ${repr(task)} with ${repr(yielded)}`,
    );
  }
  return RuntimeError(`Task got bad yield: ${repr(yielded)}`);
}

/** The coroutine of a task, in the form that `$step` drives. */
export function driven(coroutine: unknown): Driven {
  if (coroutine instanceof Coroutine) return coroutine;
  const foreign = foreign_coroutine(coroutine);
  if (foreign === null) throw TypeError(`a coroutine was expected, got ${repr(coroutine)}`);
  return foreign;
}

const CONSTRUCTOR = "Task(coro, *, loop=, name=, context=, eager_start=)";

export const Task: Type = /* @__PURE__ */ builtin_type("Task", TaskObject, {
  module: "_asyncio",
  path: true,
  open: true,
  bases: [Future],
  make: (...options: unknown[]) => {
    const task = new TaskObject(null as never);
    const [coroutine, ...others] = bind(signature_of(CONSTRUCTOR, 0, true), options);
    task.__init__(coroutine, ...others);
    return task;
  },
  allocate: (cls) =>
    diverted(Object.setPrototypeOf(new TaskObject(null as never), cls.prototype) as TaskObject),
  signatures: {
    __init__: "(self, coro, *, loop=, name=, context=, eager_start=)",
    cancel: "(self, /, msg=)",
    set_result: "(self, result, /)",
    set_exception: "(self, exception, /)",
    set_name: "(self, value, /)",
    get_name: "(self)",
    get_coro: "(self)",
    get_context: "(self)",
    cancelling: "(self)",
    uncancel: "(self)",
    get_stack: "(self, /, *, limit=)",
    print_stack: "(self, /, *, limit=, file=)",
  },
});

class PendingTasks extends Watch<TaskObject> {
  due(task: TaskObject): boolean {
    return task._state === PENDING;
  }

  override aged(task: TaskObject): void {
    task.$flags |= GROWN_OLD;
  }

  farewell(task: TaskObject): () => void {
    if (!task._log_destroy_pending) return () => {};
    const { _loop: loop } = task;
    const left = remains_of(task);
    const source = origins.with_source(task);
    return () =>
      loop.$exception_handler({ message: "Task was destroyed but it is pending!", task: left, ...source });
  }
}

/** The pending tasks of all loops, weakly held once they are old; but for fresh ones. */
export const tasks: PendingTasks = /* @__PURE__ */ new PendingTasks();

/** The pending tasks of a loop. */
export function tasks_of(loop: BaseEventLoopObject): TaskObject[] {
  return [...tasks.all().filter((task) => task._loop === loop), ...fresh_tasks(loop)];
}

/** Those of them that have not suspended yet. */
export function fresh_tasks({ _ready: ready }: BaseEventLoopObject): TaskObject[] {
  if (!(ready instanceof Ring)) return [];
  const entries = new Set([ready.current, ...ready] as (Entry | undefined)[]);
  return [...entries]
    .flatMap((entry) => entry?.$fresh?.() ?? entry?.$task ?? [])
    .filter(({ $is_fresh }) => $is_fresh);
}

/** The program has settled a task itself, whose next step fails as a callback does. */
function report_settled(task: TaskObject, exception: unknown): void {
  const step = def("TaskStepMethWrapper()", () => {
    throw InvalidStateError(`_step(): already done: ${repr(task)} ${repr(exception)}`);
  });
  new HandleObject(step, [], task._loop, task.$context).$run();
}
