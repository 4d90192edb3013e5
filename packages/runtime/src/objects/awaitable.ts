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

/** What `__await__` gives: a generator object, which goes by steps, a Python iterator, whose end is a StopIteration, or one of JavaScript. */
interface AnyIterator {
  next?(value: unknown): Step;
  /** A generator object's `throw`. */
  $throw?(error: unknown): Step;
  __next__?(): unknown;
  send?(value: unknown): unknown;
  throw?(error: unknown): unknown;
}

type Step = IteratorResult<unknown, unknown>;

/**
 * Run `awaitable` up to its first suspension, in the caller's JavaScript frame.
 *
 * @returns its result, or SUSPENDED: then the caller must `yield`, and is resumed with the result
 * @throws TypeError when it cannot be awaited
 */
export function start(awaitable: unknown): unknown {
  const begin = (awaitable as Startable | null | undefined)?.$start;
  return begin === undefined ? start_other(awaitable) : (awaitable as Startable).$start();
}

/**
 * As `start`, for what has no `$start`.
 *
 * @param refused  what is raised when it cannot be awaited, or when finding that out fails with `error`
 */
export function start_other(
  awaitable: unknown,
  refused: (awaitable: unknown, error: unknown) => unknown = as_it_is,
): unknown {
  let iterator: Startable | AnyIterator;
  try {
    if (is_of_the_host(awaitable)) return suspend_on(awaitable);
    iterator = awaited_iterator(awaitable);
  } catch (error) {
    throw refused(awaitable, error);
  }
  if ((iterator as Startable).$start !== undefined) return (iterator as Startable).$start();
  const frame = new IteratorFrame(iterator as AnyIterator);
  const result = frame.$resume(null);
  return result === SUSPENDED ? suspend_in(frame, machine.awaited) : result;
}

function as_it_is(_awaitable: unknown, error: unknown): unknown {
  return error;
}

/** Is it a thenable of JavaScript? Objects of the host have no Python class. */
function is_of_the_host(x: unknown): boolean {
  if (x == null || (typeof x !== "object" && typeof x !== "function")) return false;
  const { __await__, $class, then } = x as { __await__?: unknown; $class?: unknown; then?: unknown };
  return $class === undefined && typeof __await__ !== "function" && typeof then === "function";
}

/** What the `__await__` of an object gives. @throws TypeError when it has none, or that gives no iterator */
function awaited_iterator(awaitable: unknown): Startable | AnyIterator {
  const method = (awaitable as { __await__?: unknown } | null | undefined)?.__await__;
  if (typeof method !== "function")
    throw TypeError(`object ${kind(awaitable)} can't be used in 'await' expression`);
  const iterator: unknown = Reflect.apply(method, awaitable, []);
  if ((iterator as Startable | null | undefined)?.$start !== undefined) {
    if (kind(iterator) === "coroutine") throw TypeError("__await__() returned a coroutine");
    return iterator as Startable;
  }
  if (!is_iterator(iterator))
    throw TypeError(`__await__() returned non-iterator of type '${kind(iterator)}'`);
  return iterator;
}

/** What `__aenter__` or `__aexit__` gave, if it can be awaited. */
export function awaitable_from(method: string, x: unknown): unknown {
  const { $start, __await__, then } = (x ?? {}) as { $start?: unknown; __await__?: unknown; then?: unknown };
  if ($start !== undefined || typeof __await__ === "function" || typeof then === "function") return x;
  throw TypeError(
    `'async with' received an object from ${method} that does not implement __await__: ${kind(x)}`,
  );
}

/** The frame of an `__await__` iterator: what it yields is what the task waits for. */
class IteratorFrame implements Frame {
  $parent: Frame | null = null;
  readonly $iterator: AnyIterator;
  /** It yielded a future: the iterator fetches the result itself, and is sent None. */
  $fetches = false;

  constructor(iterator: AnyIterator) {
    this.$iterator = iterator;
  }

  $resume(value: unknown): unknown {
    return this.$go(this.$fetches ? null : (value ?? null), false);
  }

  $throw(error: unknown): unknown {
    return this.$go(error, true);
  }

  $go(value: unknown, failed: boolean): unknown {
    const { $iterator: iterator } = this;
    const by_steps = iterator.__next__ === undefined || iterator.$throw !== undefined;
    const step = (by_steps ? next_step : next_of_python)(iterator, value, failed);
    if (step.done) return step.value ?? null;
    const awaited = step.value as { _asyncio_future_blocking?: unknown } | null | undefined;
    this.$fetches = awaited?._asyncio_future_blocking === true;
    return suspend_on(awaited);
  }
}

function is_iterator(x: unknown): x is AnyIterator {
  if (typeof x !== "object" || x === null) return false;
  const { next, __next__, $class } = x as AnyIterator & { $class?: unknown };
  return typeof __next__ === "function" || (typeof next === "function" && $class === undefined);
}

/** @param failed  raise `value` where the iterator stands */
function next_step(iterator: AnyIterator, value: unknown, failed: boolean): Step {
  if (!failed) return iterator.next?.(value) as Step;
  const raise = iterator.$throw ?? iterator.throw;
  if (raise === undefined) throw value;
  return raise.call(iterator, value) as Step;
}

function next_of_python(iterator: AnyIterator, value: unknown, failed: boolean): Step {
  const method = failed ? iterator.throw : value === null ? iterator.__next__ : iterator.send;
  if (method === undefined) {
    throw failed ? value : AttributeError(`'${kind(iterator)}' object has no attribute 'send'`);
  }
  try {
    const args: [unknown?] = failed || value !== null ? [value] : [];
    return { done: false, value: method.apply(iterator, args as [unknown]) };
  } catch (error) {
    if (is_instance(error, StopIteration)) return { done: true, value: (error as { value: unknown }).value };
    throw error;
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
