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
import { StopIteration, TypeError } from "./exceptions.ts";
import { type Frame, is_instance, machine, SUSPENDED, suspend_in, suspend_on } from "./frame.ts";
import { type_name } from "./object.ts";

/** What the runtime itself can await. */
interface Startable {
  $start(): unknown;
}

/** A Python iterator, as far as awaiting needs one. */
interface PythonIterator {
  __next__(): unknown;
  send?(value: unknown): unknown;
  throw?(error: unknown): unknown;
  close?(): unknown;
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
    if (type_name(iterator) === "coroutine") throw TypeError("__await__() returned a coroutine");
    return (iterator as Startable).$start();
  }
  const python = as_python_iterator(iterator);
  if (python === null) throw TypeError(`__await__() returned non-iterator of type '${type_name(iterator)}'`);
  const frame = new IteratorFrame(python);
  const result = frame.$resume(null);
  return result === SUSPENDED ? suspend_in(frame, machine.awaited) : result;
}

function not_awaitable(x: unknown): unknown {
  return TypeError(`object ${type_name(x)} can't be used in 'await' expression`);
}

/** The frame of an `__await__` iterator: what it yields is what the task waits for. */
export class IteratorFrame implements Frame {
  $parent: Frame | null = null;
  readonly $iterator: PythonIterator;
  /** It yielded a future: the iterator fetches the result itself, and is sent None. */
  $fetches = false;

  constructor(iterator: PythonIterator) {
    this.$iterator = iterator;
  }

  $resume(value: unknown): unknown {
    const iterator = this.$iterator;
    return this.$yielded(() =>
      value == null || this.$fetches || iterator.send === undefined
        ? iterator.__next__()
        : iterator.send(value),
    );
  }

  $throw(error: unknown): unknown {
    const iterator = this.$iterator;
    if (iterator.throw === undefined) throw error;
    return this.$yielded(() => iterator.throw?.(error));
  }

  $yielded(go_on: () => unknown): unknown {
    let awaited: unknown;
    try {
      awaited = go_on();
    } catch (error) {
      if (is_instance(error, StopIteration)) return (error as unknown as { value: unknown }).value;
      throw error;
    }
    this.$fetches =
      (awaited as { _asyncio_future_blocking?: unknown } | null)?._asyncio_future_blocking === true;
    return suspend_on(awaited);
  }
}

/** `x` if it is a Python iterator; a JavaScript iterator in that form; else null. */
function as_python_iterator(x: unknown): PythonIterator | null {
  if (typeof x !== "object" || x === null) return null;
  if (typeof (x as { __next__?: unknown }).__next__ === "function") return x as PythonIterator;
  const { next } = x as { next?: unknown };
  if (typeof next !== "function" || (x as { $class?: unknown }).$class !== undefined) return null;
  return new HostIterator(x as Iterator<unknown, unknown, unknown>);
}

/** A JavaScript iterator, such as `function* () {...}()` written by hand, seen from Python. */
class HostIterator implements PythonIterator {
  readonly $host: Iterator<unknown, unknown, unknown>;

  constructor(host: Iterator<unknown, unknown, unknown>) {
    this.$host = host;
  }

  __next__(): unknown {
    return taken_from(this.$host.next(undefined));
  }

  send(value: unknown): unknown {
    return taken_from(this.$host.next(value));
  }

  throw(error: unknown): unknown {
    if (this.$host.throw === undefined) throw error;
    return taken_from(this.$host.throw(error));
  }
}

function taken_from(result: IteratorResult<unknown>): unknown {
  if (result.done) throw StopIteration(result.value ?? null);
  return result.value;
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
