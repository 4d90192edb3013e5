/**
 * Handles, and which loop and task are running.
 *
 * A handle is a callback with its arguments and context, waiting in a loop's ready queue; a timer handle waits in its heap first.
 * A task whose turn has come stands in the queue itself, so that a step costs no handle.
 *
 * CPython: the default loop is made here, by a policy; ours by `new_event_loop` in `host_events.ts`.
 *
 * Source: Lib/asyncio/events.py; Library Reference, "Event Loop".
 */
import type { PyFunction } from "../objects/call.ts";
import { type ContextObject, execution, workers } from "../objects/context.ts";
import { KeyboardInterrupt, RuntimeError, SystemExit } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { is_instance } from "../objects/frame.ts";
import { caught } from "../objects/host-errors.ts";
import { call } from "../objects/light-call.ts";
import { builtin_type, type Type } from "../objects/object.ts";
import { origins } from "../objects/origins.ts";
import { repr } from "../objects/texts.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { adopted, ask } from "./foreign_loop.ts";
import { format_callback } from "./format_helpers.ts";
import { running } from "./running.ts";
import type { TaskObject } from "./tasks/task.ts";

export { running };

/** What stands in a ready queue: a handle, or a task to be stepped. */
export interface Entry {
  $run(): void;
  /** The task whose turn it is; none for a callback. */
  readonly $task?: TaskObject;
  /** The tasks that have not suspended yet, where it stands for several. */
  $fresh?(): TaskObject[];
}

/** A callback, its arguments and its context; `handle_methods.ts` has what a program may ask of it. */
export class HandleObject implements Entry {
  declare _callback: unknown;
  declare $args: readonly unknown[] | null;
  declare _context: ContextObject | null;
  declare _loop: BaseEventLoopObject;
  declare _cancelled: boolean;

  constructor(
    callback: unknown,
    args: readonly unknown[],
    loop: BaseEventLoopObject,
    context: ContextObject | null,
  ) {
    this._callback = callback;
    this.$args = args;
    this._context = context;
    this._loop = loop;
    this._cancelled = false;
  }

  get $class(): Type {
    return handle_type;
  }

  cancel(): null {
    if (!this._cancelled) {
      this._cancelled = true;
      // What the callback holds may go at once. Debug mode keeps it for the repr.
      if (!this._loop._debug) {
        this._callback = null;
        this.$args = null;
      }
    }
    return null;
  }

  /** The turn of the handle has come. */
  $run(): void {
    if (this._cancelled) return;
    execution.context = this._context;
    try {
      run_callback(this._callback, this.$args as readonly unknown[]);
    } catch (raised) {
      const error = caught(raised);
      if (leaves_the_loop(error)) throw error;
      this._context ??= execution.context;
      const callback = format_callback(this._callback, this.$args ?? [], this._loop._debug);
      this._loop.$exception_handler({
        message: `Exception in callback ${callback}`,
        exception: error,
        handle: this,
        ...origins.with_source(this),
      });
    }
  }

  $repr_info(): string[] {
    const info: string[] = [this.$class.$name];
    if (this._cancelled) info.push("cancelled");
    if (this._callback !== null)
      info.push(format_callback(this._callback, this.$args ?? [], this._loop._debug));
    return [...info, ...origins.created_at(this)];
  }

  __repr__(): string {
    return `<${this.$repr_info().join(" ")}>`;
  }
}

/** Are they one object? Bound methods are made anew each time they are loaded. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const [first, second] = [a, b] as (PyFunction | null)[];
  return first?.$self !== undefined && first.$self === second?.$self && first.$function === second?.$function;
}

/** SystemExit and KeyboardInterrupt are not kept for whoever waits: they end the run. */
export function leaves_the_loop(error: unknown): boolean {
  return is_instance(error, SystemExit) || is_instance(error, KeyboardInterrupt);
}

/** As `call(callback, ...args)`, without copying the arguments where they fit. */
function run_callback(callback: unknown, args: readonly unknown[]): void {
  const signature =
    typeof callback === "function" ? (callback as unknown as PyFunction).$signature : undefined;
  const fits =
    signature !== undefined && args.length >= signature.minimum && args.length <= signature.maximum;
  if (fits) Reflect.apply(callback as PyFunction, undefined, args);
  else call(callback, ...args);
}

/** A handle that becomes ready at a time. */
export class TimerHandleObject extends HandleObject {
  /** Seconds, on the loop's clock. */
  readonly $when: number;
  /** Breaks ties: the order of the calls that made timers; below zero where the time was given. */
  readonly $order: number;
  _scheduled = false;
  /** The time as the program gave it, when it gave an int. */
  declare $given?: number;

  constructor(
    when: number,
    order: number,
    callback: unknown,
    args: readonly unknown[],
    loop: BaseEventLoopObject,
    context: ContextObject | null,
  ) {
    super(callback, args, loop, context);
    this.$when = when;
    this.$order = order;
  }

  override get $class(): Type {
    return timer_handle_type;
  }

  when(): unknown {
    return this.$given ?? new Float(this.$when);
  }

  override cancel(): null {
    if (!this._cancelled) ask(this._loop, "_timer_handle_cancelled", this);
    return super.cancel();
  }

  override $repr_info(): string[] {
    const [name, ...rest] = super.$repr_info();
    const info = [name as string];
    if (rest[0] === "cancelled") info.push(rest.shift() as string);
    return [...info, `when=${repr(this.when())}`, ...rest];
  }
}

/** The types; `handles.ts` exports them to programs, with their constructors. */
export const handle_type: Type = /* @__PURE__ */ builtin_type("Handle", HandleObject, {
  module: "asyncio.events",
});
export const timer_handle_type: Type = /* @__PURE__ */ builtin_type("TimerHandle", TimerHandleObject, {
  module: "asyncio.events",
  bases: [handle_type],
});

/** @throws RuntimeError when no loop runs */
export function get_running_loop(): BaseEventLoopObject {
  const { loop } = running;
  if (loop === null) throw RuntimeError("no running event loop");
  return loop;
}

export function _get_running_loop(): BaseEventLoopObject | null {
  return running.loop;
}

export function _set_running_loop(loop: BaseEventLoopObject | null): null {
  running.loop = loop === null ? null : adopted(loop);
  return null;
}

/** The running loop, or the policy's. */
export function get_event_loop(): BaseEventLoopObject {
  return running.loop ?? running.find_default() ?? no_loop();
}

/** @throws RuntimeError always */
export function no_loop(): never {
  throw RuntimeError(`There is no current event loop in thread ${repr(workers.name())}.`);
}

export function set_event_loop(loop: BaseEventLoopObject | null | undefined): null {
  running.default_loop = loop ?? null;
  return null;
}
