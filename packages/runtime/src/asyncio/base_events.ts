/**
 * The event loop: scheduling, one iteration, and running until something is done.
 *
 * An iteration moves the timers that are due to the ready queue, then runs what stood in the queue at that moment; what is added meanwhile
 * waits for the next one. `host_drive.ts` has the host drive it; `whole_loop.ts` has the methods that only a program calls that has a
 * loop in its hands.
 *
 * Source: Lib/asyncio/base_events.py; Library Reference, "Event Loop".
 */
import type { AsyncGenerator } from "../objects/async-generator.ts";
import { context_or_null, copy_if_set, execution } from "../objects/context.ts";
import { expected, RuntimeError, TypeError } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { type GeneratorLoop, generator_loop } from "../objects/generator-loop.ts";
import { never_awaited } from "../objects/never-awaited.ts";
import { builtin_type, PyObject, type Type } from "../objects/object.ts";
import { DEBUG_STACK_DEPTH, origins } from "../objects/origins.ts";
import { keywords } from "../objects/signature.ts";
import { repr } from "../objects/texts.ts";
import type { Clock } from "./clock.ts";
import {
  CLOCK_RESOLUTION,
  MAXIMUM_SELECT_TIMEOUT,
  MIN_CANCELLED_TIMER_HANDLES_FRACTION,
  MIN_SCHEDULED_TIMER_HANDLES,
  SLOW_CALLBACK_DURATION,
} from "./constants.ts";
import { type Entry, HandleObject, leaves_the_loop, running, TimerHandleObject } from "./events.ts";
import { type ExceptionContext, log_context, report } from "./exception_report.ts";
import { FutureObject, isfuture } from "./futures.ts";
import { log, warning } from "./log.ts";
import type { Channel, Outside } from "./loop_parts.ts";
import { Ring } from "./ring.ts";
import { not_added, seconds } from "./seconds.ts";
import { shutdown_asyncgens, shutdown_executor } from "./shutdown.ts";
import { ensure_future_of, new_task } from "./tasks/new_task.ts";
import { fresh_tasks, TaskObject, tasks } from "./tasks/task.ts";
import { make_heap, pop_timer, push_timer, type Timers } from "./timers.ts";
import { unretrieved } from "./unretrieved.ts";

export type { Channel, Outside };

export class BaseEventLoopObject extends PyObject implements GeneratorLoop {
  /** Entries to run in this or the next iteration, the first in first. */
  readonly _ready = new Ring<Entry>(64);
  /** Timers, the earliest at the root of the heap. */
  _scheduled: Timers = [];
  _timer_cancelled_count = 0;
  _closed = false;
  _stopping = false;
  _debug = false;
  slow_callback_duration: unknown = new Float(SLOW_CALLBACK_DURATION);
  readonly _asyncgens: Set<WeakRef<AsyncGenerator>> = new Set();
  _asyncgens_shutdown_called = false;
  readonly $clock: Clock;
  /** Wakes the loop where the host drives it and it sleeps; null otherwise. */
  $waker: (() => void) | null = null;
  /** Promises of the host that something here waits for. */
  $hosts_waited_for = 0;
  $timers_made = 0;
  $running = false;
  /** New tasks stand in the ready queue until they suspend, and are noted then: it runs, in our own way. */
  $notes_later = false;
  /** What the host's sockets and processes have brought since the last iteration, in the order it came. */
  $arrived: Entry[] = [];
  /** Open sockets, servers, processes. While there are some, the host has a turn between any two iterations, as a selector would. */
  readonly $channels: Set<Channel> = new Set();
  /** Where sockets and processes live while the loop is run on the spot; null until there are some. */
  $outside: Outside | null = null;
  /** Signals that the program handles, each with what stops that; null while it handled none. */
  $signal_handlers: Map<number, () => void> | null = null;
  /** Wakes the loop, where the host drives it and it sleeps, when all that came in at the same time has arrived; null otherwise. */
  $arrival_waker: (() => void) | null = null;

  constructor(clock: Clock) {
    super();
    this.$clock = clock;
  }

  override get $class(): Type {
    return BaseEventLoop;
  }

  /** Seconds on the loop's clock, as a number of JavaScript. */
  $now(): number {
    return this.$clock.now();
  }

  call_soon(callback: unknown, ...args: unknown[]): HandleObject {
    const { context } = keywords(args);
    this._check_closed();
    if (this._debug) this.$check_callback(callback, "call_soon");
    const handle = new HandleObject(callback, args, this, context_or_null(context) ?? copy_if_set());
    if (this._debug) origins.note(handle);
    this.$push(handle);
    return handle;
  }

  /** @param delay  seconds from now */
  call_later(delay: unknown, callback: unknown, ...args: unknown[]): TimerHandleObject {
    if (delay == null) throw TypeError("delay must not be None");
    return this.$call_when(this.$now() + seconds(delay, not_added), callback, args);
  }

  /** `call_at` of a time that was reckoned from now on. */
  $call_when(when: number, callback: unknown, args: unknown[] = []): TimerHandleObject {
    this.$timers_made += 1;
    return this.$call_at(when, this.$timers_made, callback, args);
  }

  /** In debug mode, of what a program hands in. */
  $check_callback(_callback: unknown, _method: string): void {}

  // CPython's `call_later` calls `call_at`, whose name is the one debug mode says.
  $call_at(when: number, order: number, callback: unknown, args: unknown[]): TimerHandleObject {
    const { context } = keywords(args);
    this._check_closed();
    if (this._debug) this.$check_callback(callback, "call_at");
    const timer = new TimerHandleObject(
      when,
      order,
      callback,
      args,
      this,
      context_or_null(context) ?? copy_if_set(),
    );
    if (this._debug) origins.note(timer);
    push_timer(this._scheduled, timer);
    timer._scheduled = true;
    // A loop that sleeps may have to wake up earlier.
    this.$waker?.();
    return timer;
  }

  /** A subclass has an iteration of its own. */
  $waits_itself = false;

  /** Look for methods that are not ours, in a subclass or set on the loop. */
  declare $check_overrides?: () => this;

  /** Put an entry at the end of the ready queue. */
  _add_callback(entry: Entry): void {
    this.$push(entry);
  }

  $push(entry: Entry): void {
    this._ready.push(entry);
    if (this.$waker !== null) this.$waker();
  }

  /** Something came in: to run in the next iteration, after what is ready already. */
  $arrive(entry: Entry): void {
    this.$arrived.push(entry);
    this.$arrival_waker?.();
  }

  /** What a selector's events are in CPython: they join the ready queue before the timers. */
  $take_arrived(): void {
    const arrived = this.$arrived;
    this.$arrived = [];
    for (const entry of arrived) this._ready.push(entry);
  }

  /** Something outside has happened: a promise is settled. */
  $wake(): void {
    this.$waker?.();
  }

  _timer_handle_cancelled(timer: TimerHandleObject): void {
    if (timer._scheduled) this._timer_cancelled_count += 1;
  }

  create_future(): FutureObject {
    const future = new FutureObject(this);
    if (this._debug) origins.note(future);
    return future;
  }

  /** What asyncio's own functions call to make a task. */
  $create_task(coroutine: unknown, options: Readonly<Record<string, unknown>>): unknown {
    return new_task(this, coroutine, options);
  }

  /** Nothing but `new_task` has a say in how tasks are made, and they need not be noted at once. */
  get $makes_plain_tasks(): boolean {
    return this.$notes_later && !this._debug;
  }

  /** Leave `run_forever` after this iteration. */
  stop(): null {
    this._stopping = true;
    this.$waker?.();
    return null;
  }

  close(): null {
    if (this.$running) throw RuntimeError("Cannot close a running event loop");
    if (this._closed) return null;
    if (this._debug) log.debug?.(`Close ${repr(this)}`);
    this._closed = true;
    this._ready.clear();
    this._scheduled = [];
    for (const channel of this.$channels) channel.$shut();
    this.$channels.clear();
    for (const remove of this.$signal_handlers?.values() ?? []) remove();
    for (const watch of [never_awaited, unretrieved, tasks]) watch.tidy();
    return null;
  }

  set_debug(enabled: unknown): null {
    this._debug = enabled as boolean;
    return null;
  }

  /** What nobody catches is logged. */
  $exception_handler(context: ExceptionContext): void {
    report(() => log_context(context));
  }

  /** Close the asynchronous generators that were begun and not finished. */
  shutdown_asyncgens(): unknown {
    return shutdown_asyncgens(this);
  }

  shutdown_default_executor(): unknown {
    return shutdown_executor();
  }

  _check_closed(): void {
    if (this._closed) throw RuntimeError("Event loop is closed");
  }

  _check_running(): void {
    if (this.$running) throw RuntimeError("This event loop is already running");
    if (running.loop !== null) throw RuntimeError("Cannot run the event loop while another loop is running");
  }

  /** Seconds until there is something to do: 0 now, Infinity never. */
  $idle_time(): number {
    this.#drop_cancelled_timers();
    if (this._ready.length > 0 || this._stopping || this.$arrived.length > 0) return 0;
    const first = this._scheduled[0];
    if (first === undefined) return Number.POSITIVE_INFINITY;
    return Math.min(Math.max(0, first.$when - this.$now()), MAXIMUM_SELECT_TIMEOUT);
  }

  #drop_cancelled_timers(): void {
    const count = this._scheduled.length;
    if (
      count > MIN_SCHEDULED_TIMER_HANDLES &&
      this._timer_cancelled_count / count > MIN_CANCELLED_TIMER_HANDLES_FRACTION
    ) {
      for (const timer of this._scheduled) if (timer._cancelled) timer._scheduled = false;
      this._scheduled = this._scheduled.filter((timer) => !timer._cancelled);
      make_heap(this._scheduled);
      this._timer_cancelled_count = 0;
      return;
    }
    while (this._scheduled[0]?._cancelled === true) {
      this._timer_cancelled_count -= 1;
      pop_timer(this._scheduled)._scheduled = false;
    }
  }

  /** One iteration, without waiting; but a subclass that has an iteration of its own finds here all of CPython's, the wait included. */
  _run_once(): void {
    if (this.$waits_itself) this.$wait_here();
    if (this._scheduled.length > 0) this.#ready_timers();
    if (this._debug) this.#run_watched();
    else for (let count = this._ready.length; count > 0; count--) this._ready.take().$run();
    this._ready.forget();
  }

  $wait_here(): void {
    const idle = this._ready.length > 0 ? 0 : this.$idle_time();
    if (idle > 0) this.$sleep(idle);
  }

  #ready_timers(): void {
    const end = this.$now() + CLOCK_RESOLUTION;
    for (
      let first = this._scheduled[0];
      first !== undefined && first.$when < end;
      first = this._scheduled[0]
    ) {
      pop_timer(this._scheduled)._scheduled = false;
      this._ready.push(first);
    }
  }

  /** Debug mode: log what takes long. */
  #run_watched(): void {
    for (let count = this._ready.length; count > 0; count--) {
      const entry = this._ready.take();
      const began = this.$clock.now();
      entry.$run();
      const took = this.$clock.now() - began;
      if (took < seconds(this.slow_callback_duration)) continue;
      warning(
        `Executing ${entry instanceof PyObject ? repr(entry) : "<Handle>"} took ${took.toFixed(3)} seconds`,
      );
    }
  }

  /** Begin to run. @returns what to call when the run ends */
  $set_up(): () => void {
    this._check_closed();
    this._check_running();
    this.$check_overrides?.();
    const { running: outer } = generator_loop;
    const tracked = this._debug ? origins.track(DEBUG_STACK_DEPTH) : null;
    this.$running = true;
    this.$notes_later = this._add_callback === BaseEventLoopObject.prototype._add_callback;
    generator_loop.running = this;
    return () => {
      this._stopping = false;
      this.$running = false;
      this.$notes_later = false;
      for (const task of fresh_tasks(this)) task.$note();
      generator_loop.running = outer;
      if (tracked !== null) origins.track(tracked);
    };
  }

  /** Make this the running loop. @returns what makes the one before it so again */
  $enter(): () => void {
    const { loop, stand_in } = running;
    const { context } = execution;
    running.loop = this;
    running.stand_in = null;
    return () => {
      running.loop = loop;
      running.stand_in = stand_in;
      execution.context = context;
    };
  }

  /** Run until `stop`, on the spot: nothing else of the host runs meanwhile. */
  run_forever(): null {
    const tear_down = this.$set_up();
    const leave = this.$enter();
    // A task's exceptions go to the task, not to a `try` around this call.
    const expecting = expected.types;
    expected.types = null;
    try {
      do {
        if (!this.$waits_itself) this.$wait_here();
        this.$outside?.deliver();
        if (this.$arrived.length > 0) this.$take_arrived();
        this._run_once();
      } while (!this._stopping);
    } finally {
      expected.types = expecting;
      leave();
      tear_down();
    }
    return null;
  }

  /** Wait on the spot. */
  $sleep(idle: number): void {
    this.$settle();
    if (idle === Number.POSITIVE_INFINITY) {
      throw RuntimeError(
        this.$hosts_waited_for > 0
          ? "an event loop that is run from a plain function cannot wait for the host's promises; run it at the top level, or await it from JavaScript"
          : "nothing is left that could wake this event loop: it would wait for ever",
      );
    }
    this.$clock.sleep(idle);
  }

  /** There is time: hand old objects to the host's finalizers. */
  $settle(): void {
    never_awaited.grow_old();
    unretrieved.grow_old();
    tasks.grow_old();
  }

  /** Run until `future` is done, on the spot. */
  run_until_complete(future: unknown): unknown {
    const wanted = this.$until_complete(future);
    try {
      this.run_forever();
    } catch (error) {
      wanted.abandon();
      throw error;
    }
    return wanted.result();
  }

  /** What surrounds a run that ends with `future`. */
  $until_complete(future: unknown): { result(): unknown; abandon(): void } {
    this._check_closed();
    this._check_running();
    const is_new = !isfuture(future);
    const wanted = ensure_future_of(this, future);
    if (is_new && wanted instanceof TaskObject) wanted._log_destroy_pending = false;
    const _run_until_complete_cb = (done: FutureObject) => {
      // SystemExit and KeyboardInterrupt leave the loop by themselves.
      if (done.cancelled() || !leaves_the_loop(done.exception())) this.stop();
    };
    wanted.add_done_callback(_run_until_complete_cb);
    return {
      result: () => {
        wanted.remove_done_callback(_run_until_complete_cb);
        if (!wanted.done()) throw RuntimeError("Event loop stopped before Future completed.");
        return wanted.result();
      },
      abandon: () => {
        wanted.remove_done_callback(_run_until_complete_cb);
        if (is_new && wanted.done() && !wanted.cancelled()) wanted.exception();
      },
    };
  }

  __repr__(): string {
    const flag = (value: boolean) => (value ? "True" : "False");
    return `<${this.$class.$name} running=${flag(this.$running)} closed=${flag(this._closed)} debug=${flag(this._debug)}>`;
  }
}

export class AbstractEventLoopObject extends PyObject {}

/** The class alone: `abstract_loop.ts` gives it its methods. */
export const abstract_event_loop: Type = /* @__PURE__ */ builtin_type(
  "AbstractEventLoop",
  AbstractEventLoopObject,
  { module: "asyncio.events", open: true },
);

/** The type; `whole_loop.ts` has its constructor. */
export const BaseEventLoop: Type = /* @__PURE__ */ builtin_type("BaseEventLoop", BaseEventLoopObject, {
  module: "asyncio.base_events",
  bases: [abstract_event_loop],
  open: true,
});
