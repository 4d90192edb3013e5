/**
 * The methods of event loops, handles and timers that only a program calls that has a loop in its hands.
 *
 * `run`, tasks and futures need few of a loop's methods. The others come with whatever hands a loop out: `get_running_loop` and its kin,
 * the classes of loops, policies, `Runner` (`with_whole_loop`), and `future.get_loop()` where a Python program names it. JavaScript that
 * asks a future for its loop imports one of these too.
 *
 * Source: Lib/asyncio/base_events.py; Library Reference, "Event Loop".
 */

import { TypeError } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { fill } from "../objects/late.ts";
import { bind, call, is_callable } from "../objects/light-call.ts";
import { constructs, type Type } from "../objects/object.ts";
import { records } from "../objects/records.ts";
import { Keywords, keywords } from "../objects/signature.ts";
import { repr } from "../objects/texts.ts";
import { BaseEventLoop, BaseEventLoopObject } from "./base_events.ts";
import { HostClock } from "./clock.ts";
import { iscoroutine, iscoroutinefunction } from "./coroutines.ts";
import type { HandleObject, TimerHandleObject } from "./events.ts";
import { context_of, handle_exception } from "./exception_handler.ts";
import { type ExceptionContext, log_context } from "./exception_report.ts";
import { given_time, through_call_soon } from "./foreign_loop.ts";
import type { FutureObject } from "./futures.ts";
import { with_handle_methods } from "./handle_methods.ts";
import { HostEventLoop, made_event_loop } from "./host_events.ts";
import { executors, invoke, run_into } from "./loop_parts.ts";
import { LoopOfSelector, SelectingLoop } from "./loop_selector.ts";
import { LOOP_SIGNATURES } from "./loop_signatures.ts";
import { signature_of_init } from "./python_class.ts";
import { with_ring_methods } from "./ring_methods.ts";
import { seconds } from "./seconds.ts";
import { new_task } from "./tasks/new_task.ts";

/** A loop with all its methods. */
export type WholeLoop = SelectingLoop & LoopMethods;

/** Some of them stand in the place of what a loop has that no program can change. */
class LoopMethods {
  declare _task_factory?: unknown;
  declare _exception_handler?: unknown;
  /** What `set_default_executor` was given. */
  declare _default_executor?: unknown;

  /** As `time`, a number of JavaScript; a subclass may have a `time` of its own. */
  $now(this: WholeLoop): number {
    return this.time === LoopMethods.prototype.time ? this.$clock.now() : seconds(this.time());
  }

  /** Seconds on the loop's clock. */
  time(this: WholeLoop): Float {
    return new Float(this.$clock.now());
  }

  /** As `call_soon`; the host's callbacks may call it while the loop sleeps. */
  call_soon_threadsafe(this: WholeLoop, callback: unknown, ...args: unknown[]): HandleObject {
    this._check_closed();
    if (this._debug) this.$check_callback(callback, "call_soon_threadsafe");
    return this.call_soon(callback, ...args);
  }

  /** @param when  seconds on the loop's clock */
  call_at(this: WholeLoop, when: unknown, callback: unknown, ...args: unknown[]): TimerHandleObject {
    if (when == null) throw TypeError("when cannot be None");
    this.$timers_made += 1;
    const timer = this.$call_at(seconds(when), -this.$timers_made, callback, args);
    if (typeof when === "number") timer.$given = when;
    return timer;
  }

  /** A subclass may have a `call_at` of its own, which CPython's `call_later` calls. */
  $call_when(this: WholeLoop, when: number, callback: unknown, args: unknown[] = []): TimerHandleObject {
    if (this.call_at !== LoopMethods.prototype.call_at) {
      const time = this.time === LoopMethods.prototype.time ? new Float(when) : given_time(when);
      return invoke(this.call_at, this, [time, callback, ...args]) as TimerHandleObject;
    }
    this.$timers_made += 1;
    return this.$call_at(when, this.$timers_made, callback, args);
  }

  $check_callback(this: WholeLoop, callback: unknown, method: string): void {
    if (iscoroutine(callback) || iscoroutinefunction(callback))
      throw TypeError(`coroutines cannot be used with ${method}()`);
    if (!is_callable(callback))
      throw TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
  }

  create_task(this: WholeLoop, coroutine: unknown, ...options: unknown[]): unknown {
    return this.$new_task(coroutine, keywords(options));
  }

  /** What asyncio's own functions call: `create_task`, be it ours or a subclass's. */
  $create_task(this: WholeLoop, coroutine: unknown, options: Readonly<Record<string, unknown>>): unknown {
    const { create_task: own } = this;
    if (own === LoopMethods.prototype.create_task) return this.$new_task(coroutine, options);
    return invoke(own, this, [coroutine, new Keywords(options)]);
  }

  /** By the task factory, where there is one. */
  $new_task(this: WholeLoop, coroutine: unknown, options: Readonly<Record<string, unknown>>): unknown {
    const factory = this.get_task_factory();
    if (factory === null) return new_task(this, coroutine, options);
    this._check_closed();
    const { name, ...others } = options;
    const given = Object.keys(others).length > 0 ? [new Keywords(others)] : [];
    const task = call(factory, this, coroutine, ...given) as { set_name(name: unknown): null };
    task.set_name(name ?? null);
    return task;
  }

  get $makes_plain_tasks(): boolean {
    const loop = this as unknown as WholeLoop;
    return (
      loop.$notes_later &&
      !loop._debug &&
      loop.get_task_factory() === null &&
      loop.create_task === LoopMethods.prototype.create_task
    );
  }

  set_task_factory(this: WholeLoop, factory: unknown): null {
    if (factory != null && !is_callable(factory)) throw TypeError("task factory must be a callable or None");
    this._task_factory = factory ?? null;
    return null;
  }

  get_task_factory(this: WholeLoop): unknown {
    return this._task_factory ?? null;
  }

  /** Run `callable` on this thread at the loop's next turn. CPython: in another thread, which JavaScript does not have. */
  run_in_executor(this: WholeLoop, executor: unknown, callable: unknown, ...args: unknown[]): FutureObject {
    this._check_closed();
    const given = executor ?? this._default_executor ?? null;
    if (given !== null && executors.submit !== null) return executors.submit(this, given, callable, args);
    const future = this.create_future();
    if (this._debug) this.$check_callback(callable, "run_in_executor");
    this._add_callback({ $run: () => run_into(future, callable, args) });
    return future;
  }

  set_default_executor(this: WholeLoop, executor: unknown): null {
    if (executors.is_pool?.(executor) !== true)
      throw TypeError("executor must be ThreadPoolExecutor instance");
    this._default_executor = executor;
    return null;
  }

  is_running(this: WholeLoop): boolean {
    return this.$running;
  }

  is_closed(this: WholeLoop): boolean {
    return this._closed;
  }

  get_debug(this: WholeLoop): boolean {
    return this._debug;
  }

  /** Of a loop that runs: there is one thread. */
  get _thread_id(): unknown {
    return (this as unknown as WholeLoop).$running ? 1 : null;
  }

  set_exception_handler(this: WholeLoop, handler: unknown): null {
    if (handler != null && !is_callable(handler)) {
      throw TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    }
    this._exception_handler = handler ?? null;
    return null;
  }

  get_exception_handler(this: WholeLoop): unknown {
    return this._exception_handler ?? null;
  }

  default_exception_handler(this: WholeLoop, context: unknown): null {
    log_context(context_of(context));
    return null;
  }

  call_exception_handler(this: WholeLoop, context: unknown): null {
    handle_exception(this, context_of(context));
    return null;
  }

  $exception_handler(this: WholeLoop, context: ExceptionContext): void {
    const { call_exception_handler: own } = this;
    if (own === LoopMethods.prototype.call_exception_handler) handle_exception(this, context);
    else invoke(own, this, [records.to_python(context)]);
  }

  $check_overrides(this: WholeLoop): WholeLoop {
    return check_overrides.call(this) as WholeLoop;
  }

  $default_exception_handler(this: WholeLoop, context: ExceptionContext): void {
    const { default_exception_handler: own } = this;
    if (own === LoopMethods.prototype.default_exception_handler) log_context(context);
    else invoke(own, this, [records.to_python(context)]);
  }
}

/** How a class of loops makes them, those of a class that derives from it too. */
function with_constructor(cls: Type, make: () => BaseEventLoopObject): void {
  const initialised = (...args: unknown[]): BaseEventLoopObject => {
    const [selector = null] = bind(signature_of_init(cls), args);
    const loop = make();
    if (selector !== null) (loop as WholeLoop)._selector = selector as object;
    return loop;
  };
  constructs(cls, initialised, {
    allocate: (derived) => {
      const loop = Object.setPrototypeOf(make(), derived.prototype) as WholeLoop;
      loop.$check_selector();
      return check_overrides.call(loop);
    },
  });
}

/** A `call_soon` that is not ours is told of all that is to run; an iteration that is not ours finds handles. */
function check_overrides<T extends BaseEventLoopObject>(this: T): T {
  const { _run_once, call_soon } = BaseEventLoopObject.prototype;
  this.$waits_itself = this._run_once !== _run_once;
  if (this.call_soon !== call_soon || this.$waits_itself) this._add_callback = through_call_soon;
  return this;
}

/** `value`, which hands a loop to the program. */
export function with_whole_loop<T>(value: T): T {
  fill("asyncio.base_events.BaseEventLoop", LoopMethods);
  fill("asyncio.base_events.BaseEventLoop", SelectingLoop);
  BaseEventLoop.$signatures = LOOP_SIGNATURES;
  with_constructor(BaseEventLoop, () => new BaseEventLoopObject(new HostClock()));
  fill("asyncio.unix_events._UnixSelectorEventLoop", LoopOfSelector);
  HostEventLoop.$signatures = { ...HostEventLoop.$signatures, __init__: "(self, selector=)" };
  with_constructor(HostEventLoop, made_event_loop);
  with_ring_methods(undefined);
  return with_handle_methods(value);
}

/** The same loop, of which the runtime itself asks more than most programs do. */
export const whole: (loop: BaseEventLoopObject) => WholeLoop = /* @__PURE__ */ with_whole_loop(
  (loop) => loop as WholeLoop,
);
