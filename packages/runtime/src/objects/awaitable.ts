/**
 * `await x`: running an awaitable up to its first suspension.
 *
 * From: `value = await rock`
 * To:   `let value = start(rock); if (value === SUSPENDED) value = yield;`
 *
 * What the runtime makes (coroutine objects, futures, tasks) has `$start`. Anything else is asked for `__await__`, whose iterator becomes
 * a frame of its own. A promise is handed on as it stands: the task that meets it makes a future of it.
 *
 * Source: Reference 6.4 "Await expression"; Data Model 3.4.1 "Awaitable Objects"; PEP 492.
 */
import { AttributeError, StopIteration, TypeError } from "./exceptions.ts";
import { type Frame, is_instance, machine, SUSPENDED, suspend_in, suspend_on } from "./frame.ts";
import { kind } from "./kind.ts";

/** What the runtime itself can await. */
interface Startable {
  $start(): unknown;
}

/** A Python iterator, as far as awaiting needs one. */
interface PythonIterator {
  __next__(): unknown;
  send?(value: unknown): unknown;
  throw?(error: unknown): unknown;
}

/** An iterator by steps; a generator object is one. */
interface Steps {
  next(value: unknown): IteratorResult<unknown, unknown>;
  $throw(error: unknown): IteratorResult<unknown, unknown>;
}

/**
 * Run `awaitable` up to its first suspension, in the caller's JavaScript frame.
 *
 * @returns its result, or SUSPENDED: then the caller must `yield`, and is resumed with the result
 * @throws TypeError when it cannot be awaited
 */
export function start(awaitable: unknown): unknown {
  const begin = (awaitable as Startable | null | undefined)?.$start;
  return begin === undefined ? start_other(awaitable, not_awaitable) : (awaitable as Startable).$start();
}

/**
 * As `start`, for what has no `$start`.
 *
 * @param refuse  makes the exception for what cannot be awaited
 */
export function start_other(awaitable: unknown, refuse: (awaitable: unknown) => unknown): unknown {
  if (awaitable == null || (typeof awaitable !== "object" && typeof awaitable !== "function"))
    throw refuse(awaitable);
  const { __await__, $class, then } = awaitable as { __await__?: unknown; $class?: unknown; then?: unknown };
  if (typeof __await__ !== "function") {
    // Objects of the host have no Python class.
    if ($class === undefined && typeof then === "function") return suspend_on(awaitable);
    throw refuse(awaitable);
  }
  const iterator: unknown = Reflect.apply(__await__, awaitable, []);
  const begin = (iterator as Startable | null | undefined)?.$start;
  if (begin !== undefined) {
    if (kind(iterator) === "coroutine") throw TypeError("__await__() returned a coroutine");
    return (iterator as Startable).$start();
  }
  const steps = steps_of(iterator);
  if (steps === null) throw TypeError(`__await__() returned non-iterator of type '${kind(iterator)}'`);
  const frame = new IteratorFrame(steps);
  const result = frame.$resume(null);
  return result === SUSPENDED ? suspend_in(frame, machine.awaited) : result;
}

/** What `__aenter__` or `__aexit__` gave, if it can be awaited. */
export function awaitable_from(method: string, x: unknown): unknown {
  const { $start, __await__, then } = (x ?? {}) as { $start?: unknown; __await__?: unknown; then?: unknown };
  if ($start !== undefined || typeof __await__ === "function" || typeof then === "function") return x;
  throw TypeError(
    `'async with' received an object from ${method} that does not implement __await__: ${kind(x)}`,
  );
}

function not_awaitable(x: unknown): unknown {
  return TypeError(`object ${kind(x)} can't be used in 'await' expression`);
}

/** The frame of an `__await__` iterator: what it yields is what the task waits for. */
export class IteratorFrame implements Frame {
  $parent: Frame | null = null;
  readonly $steps: Steps;
  /** It yielded a future: the iterator fetches the result itself, and is sent None. */
  $fetches = false;

  constructor(steps: Steps) {
    this.$steps = steps;
  }

  $resume(value: unknown): unknown {
    return this.$outcome(this.$steps.next(this.$fetches ? null : (value ?? null)));
  }

  $throw(error: unknown): unknown {
    return this.$outcome(this.$steps.$throw(error));
  }

  $outcome(step: IteratorResult<unknown, unknown>): unknown {
    if (step.done) return step.value ?? null;
    const awaited = step.value as { _asyncio_future_blocking?: unknown } | null | undefined;
    this.$fetches = awaited?._asyncio_future_blocking === true;
    return suspend_on(awaited);
  }
}

/** `x` as an iterator by steps; null when it is none. */
function steps_of(x: unknown): Steps | null {
  if (typeof x !== "object" || x === null) return null;
  const { next, $throw, __next__ } = x as Partial<Steps & PythonIterator>;
  if (typeof next === "function" && typeof $throw === "function") return x as Steps;
  if (typeof __next__ === "function") return new PythonSteps(x as PythonIterator);
  const is_host = (x as { $class?: unknown }).$class === undefined;
  return typeof next === "function" && is_host
    ? new HostSteps(x as Iterator<unknown, unknown, unknown>)
    : null;
}

/** A Python iterator, whose end is a StopIteration. */
class PythonSteps implements Steps {
  readonly $iterator: PythonIterator;

  constructor(iterator: PythonIterator) {
    this.$iterator = iterator;
  }

  next(value: unknown): IteratorResult<unknown, unknown> {
    const iterator = this.$iterator;
    if (value === null) return step_of(() => iterator.__next__());
    if (iterator.send !== undefined) return step_of(() => iterator.send?.(value));
    throw AttributeError(`'${kind(iterator)}' object has no attribute 'send'`);
  }

  $throw(error: unknown): IteratorResult<unknown, unknown> {
    const iterator = this.$iterator;
    if (iterator.throw === undefined) throw error;
    return step_of(() => iterator.throw?.(error));
  }
}

function step_of(go_on: () => unknown): IteratorResult<unknown, unknown> {
  try {
    return { done: false, value: go_on() };
  } catch (error) {
    if (is_instance(error, StopIteration)) return { done: true, value: (error as { value: unknown }).value };
    throw error;
  }
}

/** A JavaScript iterator, such as that of a `function*` written by hand. */
class HostSteps implements Steps {
  readonly $host: Iterator<unknown, unknown, unknown>;

  constructor(host: Iterator<unknown, unknown, unknown>) {
    this.$host = host;
  }

  next(value: unknown): IteratorResult<unknown, unknown> {
    return this.$host.next(value);
  }

  $throw(error: unknown): IteratorResult<unknown, unknown> {
    if (this.$host.throw === undefined) throw error;
    return this.$host.throw(error);
  }
}

/**
 * `yield* delegate(x)`: the form of `await x` that the option `lowering: "delegate"` emits.
 *
 * One native `yield*` an await; it runs on the same driver.
 */
export function* delegate(awaitable: unknown): Generator<unknown, unknown, unknown> {
  const value = start(awaitable);
  return value === SUSPENDED ? yield : value;
}
