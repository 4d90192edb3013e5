/**
 * `async for`.
 *
 * From: `async for x in source: ...`
 * To:   const stream = aiter(source);
 *       while (true) {
 *         let x = start(anext(stream));
 *         if (x === SUSPENDED) x = yield;
 *         if (x === DONE) break;
 *         ...
 *       }
 *
 * The end is a value, not an exception, unless the iterator is somebody's own. A loop that is left early calls `drop(stream)` when nobody
 * else can hold the iterator: an unfinished asynchronous generator is then closed by the loop, as CPython does when it is freed.
 *
 * Source: Reference 8.9.2 "The async for statement"; PEP 492, PEP 525.
 */
import { AsyncGenerator, DONE } from "./async-generator.ts";
import { start, start_other } from "./awaitable.ts";
import { coroutine } from "./coroutine.ts";
import { caused_by, StopAsyncIteration, TypeError } from "./exceptions.ts";
import { type Frame, is_instance, link, machine, SUSPENDED, suspend_on } from "./frame.ts";
import { border } from "./host-call.ts";
import { caught } from "./host-errors.ts";
import { PyObject, type_name } from "./object.ts";

interface AsyncIteratorLike {
  __anext__(): unknown;
}

/** What an `async for` goes through: an iterator, and the awaitable of its next item. */
class Stream {
  readonly $iterator: unknown;

  constructor(iterator: unknown) {
    this.$iterator = iterator;
  }

  $start(): unknown {
    return next_item(this.$iterator);
  }
}

/** Begin `async for`. A stream that was begun elsewhere, as for a generator expression, stays. */
export function aiter(source: unknown): Stream {
  return source instanceof Stream ? source : new Stream(iterator_of(source));
}

/** An awaitable of the next item, or of DONE. */
export function anext(stream: Stream): unknown {
  return stream;
}

/** The loop over `stream` was left, and nobody else holds the iterator. */
export function drop(stream: Stream): void {
  const iterator = stream.$iterator;
  if (iterator instanceof AsyncGenerator) iterator.$let_go();
}

function iterator_of(source: unknown): unknown {
  const iterator = asked_for_iterator(source);
  if (iterator === undefined)
    throw TypeError(`'async for' requires an object with __aiter__ method, got ${type_name(source)}`);
  if (iterator === null || typeof (iterator as Partial<AsyncIteratorLike>).__anext__ !== "function") {
    throw TypeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${type_name(iterator)}`,
    );
  }
  return iterator;
}

/** `source.__aiter__()`; undefined when it has none. */
function asked_for_iterator(source: unknown): unknown {
  if (source == null) return undefined;
  const { __aiter__ } = source as { __aiter__?: unknown };
  if (typeof __aiter__ === "function") return Reflect.apply(__aiter__, source, []) ?? null;
  const { [Symbol.asyncIterator]: host } = source as {
    [Symbol.asyncIterator]?: () => AsyncIterator<unknown>;
  };
  if (typeof host !== "function" || (source as { $class?: unknown }).$class !== undefined) return undefined;
  return new HostAsyncIterator(Reflect.apply(host, source, []) as AsyncIterator<unknown>);
}

/**
 * Ask for the next item, in the caller's JavaScript frame.
 * @returns the item; DONE; or SUSPENDED, then the caller must `yield` and is resumed with one of them
 */
function next_item(iterator: unknown): unknown {
  if (iterator instanceof AsyncGenerator) return iterator.$next();
  const { depth } = machine;
  let result: unknown;
  try {
    machine.depth = depth + 1;
    const awaitable = (iterator as AsyncIteratorLike).__anext__();
    const begin = (awaitable as { $start?: () => unknown } | null)?.$start;
    result = begin === undefined ? start_other(awaitable, invalid_item) : start(awaitable);
  } catch (error) {
    if (is_instance(error, StopAsyncIteration)) return DONE;
    throw error;
  } finally {
    machine.depth = depth;
  }
  return result === SUSPENDED ? link(new NextItemFrame()) : result;
}

/** What `__anext__` gave cannot be awaited, or finding out how failed. */
function invalid_item(awaitable: unknown, error: unknown): unknown {
  const words = `'async for' received an invalid object from __anext__: ${type_name(awaitable)}`;
  return caused_by(TypeError(words), caught(error));
}

/** Turns the StopAsyncIteration of an iterator into DONE. */
class NextItemFrame implements Frame {
  $parent: Frame | null = null;

  $resume(value: unknown): unknown {
    return value;
  }

  $throw(error: unknown): unknown {
    if (is_instance(error, StopAsyncIteration)) return DONE;
    throw error;
  }
}

/** A JavaScript asynchronous iterator, seen from Python. */
class HostAsyncIterator extends PyObject implements AsyncIteratorLike {
  readonly $host: AsyncIterator<unknown>;

  constructor(host: AsyncIterator<unknown>) {
    super();
    this.$host = host;
  }

  __aiter__(): this {
    return this;
  }

  __anext__(): unknown {
    return next_of_host(this.$host);
  }
}

const next_of_host = /* @__PURE__ */ coroutine(
  "__anext__(iterator)",
  function* (iterator: AsyncIterator<unknown>) {
    suspend_on(iterator.next());
    const result = (yield) as IteratorResult<unknown>;
    if (result.done) throw StopAsyncIteration();
    return border.from_host(result.value) ?? null;
  },
);

/** The built-in `aiter(x)`. */
export function builtin_aiter(source: unknown): unknown {
  const iterator = asked_for_iterator(source);
  if (iterator === undefined) throw TypeError(`'${type_name(source)}' object is not an async iterable`);
  if (iterator === null || typeof (iterator as Partial<AsyncIteratorLike>).__anext__ !== "function") {
    throw TypeError(`aiter() returned not an async iterator of type '${type_name(iterator)}'`);
  }
  return iterator;
}

/** The built-in `anext(iterator[, default])`. */
export function builtin_anext(iterator: unknown, otherwise?: unknown): unknown {
  if (typeof (iterator as Partial<AsyncIteratorLike> | null | undefined)?.__anext__ !== "function") {
    throw TypeError(`'${type_name(iterator)}' object is not an async iterator`);
  }
  return otherwise === undefined ? (iterator as AsyncIteratorLike).__anext__() : next_or(iterator, otherwise);
}

const next_or = /* @__PURE__ */ coroutine(
  "anext(iterator, default)",
  function* (iterator: unknown, otherwise: unknown) {
    let value = next_item(iterator);
    if (value === SUSPENDED) value = yield;
    return value === DONE ? otherwise : value;
  },
);
