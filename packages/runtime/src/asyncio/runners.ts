import { type ContextObject, context_or_null, copy_context, execution } from "../objects/context.ts";
import { Coroutine } from "../objects/coroutine.ts";
import {
  KeyboardInterrupt,
  PyBaseException,
  RuntimeError,
  StopAsyncIteration,
  ValueError,
} from "../objects/exceptions.ts";
import { is_instance } from "../objects/frame.ts";
import { call, def } from "../objects/light-call.ts";
import { PyObject } from "../objects/object.ts";
import { promises, refuse } from "../objects/promises.ts";
import { hand_to_host } from "../objects/shown-exceptions.ts";
import { keywords } from "../objects/signature.ts";
import { repr } from "../objects/texts.ts";
import { running, set_event_loop } from "./events.ts";
import { CancelledError } from "./exceptions.ts";
import { adopted, ask } from "./foreign_loop.ts";
import { drive_by_host, hosted } from "./host_drive.ts";
import { HostEventLoopObject, new_event_loop, policies } from "./host_events.ts";
import { on_interrupt } from "./host_signals.ts";
import { settled } from "./shutdown.ts";
import { is_coroutine_like } from "./tasks/foreign.ts";
import { _wrap_awaitable, ensure_future_of } from "./tasks/new_task.ts";
import { type TaskObject, tasks_of } from "./tasks/task.ts";

/** Yields what the loop is to run until it is done; is sent its result, or thrown its exception. */
export type Steps = Generator<unknown, unknown, unknown>;

const CREATED = 0;
const INITIALIZED = 1;
const CLOSED = 2;

/** Makes a loop when it is needed, runs it, and closes it. `runner.ts` makes of it what programs know as Runner. */
export class LoopKeeper extends PyObject {
  $state = CREATED;
  $debug: unknown = null;
  $loop_factory: unknown = null;
  _loop: HostEventLoopObject | null = null;
  $context: ContextObject | null = null;
  $set_event_loop = false;

  /** @param options  those of `Runner` */
  $configure({ debug, loop_factory }: Readonly<Record<string, unknown>>): this {
    this.$debug = debug ?? null;
    this.$loop_factory = loop_factory ?? null;
    return this;
  }

  $lazy_init(): HostEventLoopObject {
    if (this.$state === CLOSED) throw RuntimeError("Runner is closed");
    if (this._loop !== null) return this._loop;
    this._loop = (
      this.$loop_factory === null ? new_event_loop() : adopted(call(this.$loop_factory))
    ) as HostEventLoopObject;
    if (this.$loop_factory === null) {
      keep_loop(this._loop);
      this.$set_event_loop = true;
    }
    if (this.$debug !== null) ask(this._loop, "set_debug", this.$debug);
    this.$context = copy_context();
    this.$state = INITIALIZED;
    return this._loop;
  }

  *$run(coroutine: unknown, context: unknown): Steps {
    if (!(coroutine instanceof Coroutine || is_coroutine_like(coroutine))) {
      throw ValueError(`a coroutine was expected, got ${repr(coroutine)}`);
    }
    if (running.loop !== null) throw RuntimeError("Runner.run() cannot be called from a running event loop");
    const loop = this.$lazy_init();
    const task = loop.$create_task(coroutine, {
      context: context_or_null(context) ?? this.$context,
    }) as TaskObject;
    let interrupts = 0;
    const restore = on_interrupt(loop, () => {
      interrupts += 1;
      if (interrupts > 1 || task.done()) throw KeyboardInterrupt();
      task.cancel();
    });
    try {
      return yield task;
    } catch (error) {
      if (interrupts === 0 || !is_instance(error, CancelledError) || task.uncancel() > 0) throw error;
      const interruption = KeyboardInterrupt();
      interruption.$context = error as PyBaseException;
      throw interruption;
    } finally {
      restore();
    }
  }

  *$close(): Steps {
    const loop = this._loop;
    if (this.$state !== INITIALIZED || loop === null) return null;
    try {
      yield* cancel_all_tasks(loop);
      yield ask(loop, "shutdown_asyncgens");
      yield ask(loop, "shutdown_default_executor");
    } finally {
      if (this.$set_event_loop) keep_loop(null);
      ask(loop, "close");
      this._loop = null;
      this.$state = CLOSED;
    }
    return null;
  }
}

/** `set_event_loop`, by the policy where the program has one in hands. */
function keep_loop(loop: HostEventLoopObject | null): void {
  if (policies.set_event_loop !== null) policies.set_event_loop(loop);
  else {
    set_event_loop(loop);
    policies.was_set = true;
  }
}

function* cancel_all_tasks(loop: HostEventLoopObject): Steps {
  const left = tasks_of(loop);
  if (left.length === 0) return null;
  for (const task of left) task.cancel();
  yield settled(loop, left);
  for (const task of left) {
    if (task.cancelled()) continue;
    const exception = task.exception();
    if (exception === null) continue;
    loop.$exception_handler({
      message: "unhandled exception during asyncio.run() shutdown",
      exception,
      task,
    });
  }
  return null;
}

/** Run the steps here and now, blocking. */
export function on_the_spot(runner: LoopKeeper, steps: Steps): unknown {
  let step = steps.next();
  while (!step.done) {
    const loop = runner._loop as HostEventLoopObject;
    try {
      const result = ask(loop, "run_until_complete", step.value);
      step = steps.next(result);
    } catch (error) {
      step = steps.throw(error);
    }
  }
  return step.value;
}

/** What comes out of a run, wrapped: a promise would go on and await a future or a coroutine. */
export type Outcome = readonly [unknown];

/** Let the host run the steps. */
export async function by_the_host(runner: LoopKeeper, steps: Steps): Promise<Outcome> {
  let step = steps.next();
  while (!step.done) {
    const loop = runner._loop as HostEventLoopObject;
    let result: unknown;
    try {
      [result] = await complete_hosted(loop, step.value);
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(result);
  }
  return [step.value];
}

/** `loop.run_until_complete(x)`, driven by the host. */
async function complete_hosted(loop: HostEventLoopObject, awaitable: unknown): Promise<Outcome> {
  if (!runs_hosted(loop)) return [ask(loop, "run_until_complete", awaitable)];
  const wanted = loop.$until_complete(awaitable);
  try {
    await drive_by_host(loop);
  } catch (error) {
    wanted.abandon();
    throw error;
  }
  return [wanted.result()];
}

/** A loop written in Python, or one of ours that a subclass runs in its own way, is not for the host to drive. */
function runs_hosted(loop: HostEventLoopObject): boolean {
  if (!(loop instanceof HostEventLoopObject)) return false;
  const { run_forever, run_until_complete } = HostEventLoopObject.prototype;
  return loop.run_forever === run_forever && loop.run_until_complete === run_until_complete;
}

/** `loop.run_until_complete(awaitable)` at the top level. */
export function run_until_complete_hosted(loop: HostEventLoopObject, awaitable: unknown): Promise<unknown> {
  return entered_here(complete_hosted(loop, awaitable));
}

/** `runner.run(awaitable)` at the top level. */
export function run_runner_hosted(
  runner: LoopKeeper,
  coroutine: unknown,
  options?: unknown,
): Promise<unknown> {
  return entered_here(by_the_host(runner, runner.$run(coroutine, keywords(options)["context"])));
}

/** `loop.run_forever()` at the top level. */
export async function run_forever_hosted(loop: HostEventLoopObject): Promise<null> {
  if (runs_hosted(loop)) await entered_here(drive_by_host(loop).then(() => [null]));
  else ask(loop, "run_forever");
  return null;
}

/** The host's stack ends at its own loop: note on an exception where the program was when it handed over to it. */
export function entered_here(outcome: Promise<Outcome>): Promise<unknown> {
  const place = new Error("the event loop was entered here");
  if (promises.of === refuse) promises.of = promise_of;
  return new Promise((resolve, reject) => {
    outcome.then(
      ([value]) => resolve_as_it_is(resolve, value),
      (error: unknown) => {
        if (error instanceof PyBaseException) {
          error.$entered ??= place;
          hand_to_host(error);
        }
        reject(error);
      },
    );
  });
}

/** What makes a promise go on with a value instead of giving it. */
const THEN = "then";

/** Resolve a promise with `value` itself: it is asked just once whether it has a `then`. */
function resolve_as_it_is(resolve: (value: unknown) => void, value: unknown): void {
  const hides = typeof value === "object" && value !== null && THEN in value;
  const own = hides ? Object.getOwnPropertyDescriptor(value, THEN) : undefined;
  if (hides) Reflect.defineProperty(value, THEN, { value: undefined, configurable: true });
  resolve(value);
  if (own !== undefined) Object.defineProperty(value as object, THEN, own);
  else if (hides) Reflect.deleteProperty(value as object, THEN);
}

/**
 * JavaScript awaits Python in a program that the host runs: `await task`. What a loop must run, the one that the host drives does; where it
 * drives none, a loop is made for it and closed after. `guests.ts` has the one for JavaScript that is the program.
 *
 * @param end  given in place of raising StopAsyncIteration
 */
export async function promise_of(awaitable: unknown, end?: unknown): Promise<unknown> {
  const loop = hosted.loop;
  try {
    if (loop === null) return await run_hosted(_wrap_awaitable(awaitable));
    return await promise_in(loop, awaitable);
  } catch (error) {
    if (end !== undefined && is_instance(error, StopAsyncIteration)) return end;
    throw error;
  }
}

/** A promise of what `loop` makes of an awaitable. */
export function promise_in(loop: HostEventLoopObject, awaitable: unknown): Promise<unknown> {
  const future = ensure_future_of(loop, awaitable);
  return new Promise((resolve, reject) => {
    future.add_done_callback(() => {
      try {
        resolve(future.result());
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** Both ways to run a program: the runner made, used and closed. */
function* whole_run(runner: LoopKeeper, main: unknown): Steps {
  // Before anything is known of `main`: what is wrong with it is raised when there is a loop to close.
  runner.$lazy_init();
  try {
    return yield* runner.$run(main, null);
  } finally {
    yield* runner.$close();
  }
}

function runner_of(options: Readonly<Record<string, unknown>>): LoopKeeper {
  if (running.loop !== null) throw RuntimeError("asyncio.run() cannot be called from a running event loop");
  return new LoopKeeper().$configure(options);
}

/** Run a coroutine in a loop of its own, on the spot. */
export const run = /* @__PURE__ */ def(
  "run(main, *, debug=, loop_factory=)",
  (main: unknown, options?: unknown): unknown => {
    const runner = runner_of(keywords(options));
    return on_the_spot(runner, whole_run(runner, main));
  },
);

/** `asyncio.run(main())` at the top level: the same, driven by the host. */
export function run_hosted<T>(main: PromiseLike<T>, options?: unknown): Promise<T>;
export function run_hosted(main: unknown, options?: unknown): Promise<unknown>;
export function run_hosted(main: unknown, options?: unknown): Promise<unknown> {
  const { context } = execution;
  const runner = runner_of(keywords(options));
  return entered_here(by_the_host(runner, whole_run(runner, main))).finally(() => {
    execution.context = context;
  });
}
