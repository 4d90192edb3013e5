/**
 * Queue, PriorityQueue, LifoQueue.
 *
 * Source: Lib/asyncio/queues.py; Library Reference, "Queues".
 */

import { less } from "../objects/comparison.ts";
import { coroutine, type PlainCode, PlainCoroutine } from "../objects/coroutine.ts";
import { Exception, type ExceptionType, exception_type, ValueError } from "../objects/exceptions.ts";
import { flag } from "../objects/flag.ts";
import { type Frame, SUSPENDED, suspend_in, suspend_on } from "../objects/frame.ts";
import { at_identity } from "../objects/identity.ts";
import { size_of } from "../objects/index-of.ts";
import type { Type } from "../objects/object.ts";
import { repr } from "../objects/texts.ts";
import { type FutureObject, PENDING } from "./futures.ts";
import { EventObject } from "./locks/event.ts";
import { LoopBound } from "./mixins.ts";
import { python_class } from "./python_class.ts";
import { Ring } from "./ring.ts";
import { with_ring_methods } from "./ring_methods.ts";
import { not_ordered, seconds } from "./seconds.ts";
import { Waiters } from "./waiters.ts";

function of_queues(cls: ExceptionType): ExceptionType {
  cls.$module = "asyncio.queues";
  return cls;
}

export const QueueEmpty: ExceptionType = /* @__PURE__ */ of_queues(
  /* @__PURE__ */ exception_type("QueueEmpty", Exception),
);
export const QueueFull: ExceptionType = /* @__PURE__ */ of_queues(
  /* @__PURE__ */ exception_type("QueueFull", Exception),
);
export const QueueShutDown: ExceptionType = /* @__PURE__ */ of_queues(
  /* @__PURE__ */ exception_type("QueueShutDown", Exception),
);

/** First in, first out. A subclass may override `_init`, `_put` and `_get`, and keep its items in `_queue` as it likes. */
export class QueueObject extends LoopBound {
  _maxsize = 0;
  _queue: unknown = null;
  readonly _getters = new Waiters();
  readonly _putters = new Waiters();
  _unfinished_tasks = 0;
  readonly _finished = new EventObject();
  _is_shutdown = false;

  override get $class(): Type {
    return Queue;
  }

  __init__(maxsize: unknown = 0): null {
    this._maxsize = seconds(maxsize, not_ordered);
    this._finished.set();
    this._init(this._maxsize);
    return null;
  }

  get maxsize(): number {
    return this._maxsize;
  }

  _init(_maxsize: number): void {
    this._queue = new Ring<unknown>(16);
  }

  _get(): unknown {
    return (this._queue as Ring<unknown>).shift();
  }

  _put(item: unknown): void {
    (this._queue as Ring<unknown>).push(item);
  }

  qsize(): number {
    const queue = this._queue;
    return queue instanceof Ring ? queue.length : other_size(queue);
  }

  empty(): boolean {
    return this.qsize() === 0;
  }

  full(): boolean {
    return this._maxsize > 0 && this.qsize() >= this._maxsize;
  }

  put(item: unknown): unknown {
    return new PlainCoroutine(PUT, this, [item]);
  }

  put_nowait(item: unknown): null {
    if (this._is_shutdown) throw QueueShutDown();
    if (this.full()) throw QueueFull();
    this._put(item);
    this._unfinished_tasks += 1;
    this._finished.clear();
    this._wakeup_next(this._getters);
    return null;
  }

  get(): unknown {
    return new PlainCoroutine(GET, this, []);
  }

  get_nowait(): unknown {
    if (this.empty()) throw this._is_shutdown ? QueueShutDown() : QueueEmpty();
    const item = this._get();
    this._wakeup_next(this._putters);
    return item;
  }

  /** One item that was taken out has been dealt with. */
  task_done(): null {
    if (this._unfinished_tasks <= 0) throw ValueError("task_done() called too many times");
    this._unfinished_tasks -= 1;
    if (this._unfinished_tasks === 0) this._finished.set();
    return null;
  }

  /** Wait until every item has been dealt with. */
  join(): unknown {
    return join(this);
  }

  /** No more items go in; with `immediate`, none comes out either. */
  shutdown(immediate: unknown = false): null {
    this._is_shutdown = true;
    if (flag(immediate)) {
      while (!this.empty()) {
        this._get();
        if (this._unfinished_tasks > 0) this._unfinished_tasks -= 1;
      }
      if (this._unfinished_tasks === 0) this._finished.set();
    }
    for (const waiters of [this._getters, this._putters]) {
      for (let waiter = waiters.take_pending(); waiter !== undefined; waiter = waiters.take_pending()) {
        waiter.$set_result(null);
      }
    }
    return null;
  }

  _wakeup_next(waiters: Waiters): void {
    if (waiters.length > 0) waiters.take_pending()?.$set_result(null);
  }

  /** `maxsize=2 _queue=[1] tasks=1`. */
  _format(): string {
    const parts = [`maxsize=${this._maxsize}`];
    const items = this._queue instanceof Ring ? [...this._queue] : this._queue;
    if (flag(items)) parts.push(`_queue=${repr(items)}`);
    if (this._getters.length > 0) parts.push(`_getters[${this._getters.length}]`);
    if (this._putters.length > 0) parts.push(`_putters[${this._putters.length}]`);
    if (this._unfinished_tasks > 0) parts.push(`tasks=${this._unfinished_tasks}`);
    if (this._is_shutdown) parts.push("shutdown");
    return parts.join(" ");
  }

  __repr__(): string {
    return `<${this.$class.$name}${at_identity(this)} ${this._format()}>`;
  }

  __str__(): string {
    return `<${this.$class.$name} ${this._format()}>`;
  }
}

/** The length of the list of a subclass, or of what a program keeps its items in. */
function other_size(queue: unknown): number {
  return Array.isArray(queue) ? queue.length : size_of((queue as { __len__(): unknown }).__len__());
}

/** What `await queue.put(item)` does. */
function start_put(this: QueueObject, item: unknown): unknown {
  return this.full() ? new Putting(this, item).$wait() : this.put_nowait(item);
}

/** What `await queue.get()` does. */
function start_get(this: QueueObject): unknown {
  return this.empty() ? new Getting(this).$wait() : this.get_nowait();
}

/** Waits for a place in the queue. */
class Putting implements Frame {
  $parent: Frame | null;
  readonly $queue: QueueObject;
  readonly $item: unknown;
  $putter: FutureObject;

  constructor(queue: QueueObject, item: unknown) {
    this.$parent = null;
    this.$queue = queue;
    this.$item = item;
    this.$putter = waiter_of(queue);
  }

  $wait(): unknown {
    this.$queue._putters.add(this.$putter);
    return suspend_in(this, this.$putter.$blocking());
  }

  $resume(): unknown {
    const queue = this.$queue;
    if (!queue.full()) return queue.put_nowait(this.$item);
    this.$putter = waiter_of(queue);
    queue._putters.add(this.$putter);
    return suspend_on(this.$putter.$blocking());
  }

  $throw(error: unknown): unknown {
    const queue = this.$queue;
    give_up(queue, queue._putters, this.$putter, !queue.full());
    throw error;
  }
}

/** Waits for an item. */
class Getting implements Frame {
  $parent: Frame | null;
  readonly $queue: QueueObject;
  $getter: FutureObject;

  constructor(queue: QueueObject) {
    this.$parent = null;
    this.$queue = queue;
    this.$getter = waiter_of(queue);
  }

  $wait(): unknown {
    this.$queue._getters.add(this.$getter);
    return suspend_in(this, this.$getter.$blocking());
  }

  $resume(): unknown {
    const queue = this.$queue;
    if (!queue.empty()) return queue.get_nowait();
    this.$getter = waiter_of(queue);
    queue._getters.add(this.$getter);
    return suspend_on(this.$getter.$blocking());
  }

  $throw(error: unknown): unknown {
    const queue = this.$queue;
    give_up(queue, queue._getters, this.$getter, !queue.empty());
    throw error;
  }
}

/** The future to wait for. @throws QueueShutDown */
function waiter_of(queue: QueueObject): FutureObject {
  if (queue._is_shutdown) throw QueueShutDown();
  return queue._get_loop().create_future();
}

const PUT: PlainCode = { signature: "Queue.put(self, item)", file: undefined, body: start_put };
const GET: PlainCode = { signature: "Queue.get(self)", file: undefined, body: start_get };

/** One who waited is cancelled. If it had been woken already, the next one is woken in its place. */
function give_up(queue: QueueObject, waiters: Waiters, waiter: FutureObject, ready: boolean): void {
  if (waiter._state === PENDING) waiter.cancel();
  waiters.remove(waiter);
  if (ready && !waiter.cancelled()) queue._wakeup_next(waiters);
}

const join = /* @__PURE__ */ coroutine("Queue.join(self)", function* (queue: QueueObject): Generator<
  unknown,
  null,
  unknown
> {
  if (queue._unfinished_tasks > 0) {
    if ((queue._finished.wait() as { $start(): unknown }).$start() === SUSPENDED) yield;
  }
  return null;
});

/** The smallest item comes out first. */
class PriorityQueueObject extends QueueObject {
  override get $class(): Type {
    return PriorityQueue;
  }

  override _init(): void {
    this._queue = [];
  }

  override _put(item: unknown): void {
    heap_push(this._queue as unknown[], item);
  }

  override _get(): unknown {
    return heap_pop(this._queue as unknown[]);
  }
}

/** The last item in comes out first. */
class LifoQueueObject extends QueueObject {
  override get $class(): Type {
    return LifoQueue;
  }

  override _init(): void {
    this._queue = [];
  }

  override _put(item: unknown): void {
    (this._queue as unknown[]).push(item);
  }

  override _get(): unknown {
    return (this._queue as unknown[]).pop();
  }
}

const INIT = {
  __init__: "(self, maxsize=)",
  put: "(self, item)",
  put_nowait: "(self, item)",
  get: "(self)",
  get_nowait: "(self)",
  qsize: "(self)",
  empty: "(self)",
  full: "(self)",
  task_done: "(self)",
  join: "(self)",
  shutdown: "(self, immediate=)",
};

export const Queue: Type = /* @__PURE__ */ with_ring_methods(
  python_class(
    "Queue",
    QueueObject,
    "asyncio.queues",
    { signatures: INIT },
    { put: start_put, get: start_get },
  ),
);
export const PriorityQueue: Type = /* @__PURE__ */ python_class(
  "PriorityQueue",
  PriorityQueueObject,
  "asyncio.queues",
  {
    bases: [Queue],
  },
);
export const LifoQueue: Type = /* @__PURE__ */ python_class("LifoQueue", LifoQueueObject, "asyncio.queues", {
  bases: [Queue],
});

/** heapq.heappush: the same comparisons in the same order, so that equal items come out as CPython's do. */
function heap_push(heap: unknown[], item: unknown): void {
  heap.push(item);
  rise(heap, 0, heap.length - 1);
}

function heap_pop(heap: unknown[]): unknown {
  const last = heap.pop();
  if (heap.length === 0) return last;
  const first = heap[0];
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && !less(heap[child], heap[child + 1])) child += 1;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = last;
  rise(heap, 0, at);
  return first;
}

function rise(heap: unknown[], top: number, from: number): void {
  let at = from;
  const item = heap[at];
  while (at > top) {
    const above = (at - 1) >> 1;
    if (!less(item, heap[above])) break;
    heap[at] = heap[above];
    at = above;
  }
  heap[at] = item;
}
