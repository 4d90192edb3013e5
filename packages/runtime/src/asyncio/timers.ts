/**
 * The heap of timers: the earliest first.
 *
 * A binary heap in an array, moved about exactly as heapq moves it: timers that are due at the very same time come out in an order that
 * depends on it. Only two that were given the same time are, in CPython; a coarser clock must not change the order of others, so `$order` decides.
 *
 * Source: Lib/asyncio/base_events.py, `_scheduled`; Library Reference, "heapq".
 */
import type { TimerHandleObject } from "./events.ts";

export type Timers = TimerHandleObject[];

function before(a: TimerHandleObject, b: TimerHandleObject): boolean {
  if (a.$when !== b.$when) return a.$when < b.$when;
  return (a.$order > 0 || b.$order > 0) && Math.abs(a.$order) < Math.abs(b.$order);
}

export function push_timer(heap: Timers, timer: TimerHandleObject): void {
  heap.push(timer);
  rise(heap, 0, heap.length - 1);
}

/** @returns the earliest timer; there must be one */
export function pop_timer(heap: Timers): TimerHandleObject {
  const last = heap.pop() as TimerHandleObject;
  if (heap.length === 0) return last;
  const first = heap[0] as TimerHandleObject;
  heap[0] = last;
  sink(heap, 0);
  return first;
}

/** Make a heap of an array in any order. */
export function make_heap(heap: Timers): void {
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(heap, at);
}

/** Move the entry at `at` towards the root `top`, past all that are later. */
function rise(heap: Timers, top: number, at: number): void {
  const timer = heap[at] as TimerHandleObject;
  while (at > top) {
    const above = (at - 1) >> 1;
    const parent = heap[above] as TimerHandleObject;
    if (!before(timer, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = timer;
}

/** Move the entry at `top` down: the earlier child goes up until there is none, then the entry rises from there. */
function sink(heap: Timers, top: number): void {
  const timer = heap[top] as TimerHandleObject;
  let at = top;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    const right = child + 1;
    if (right < heap.length && !before(heap[child] as TimerHandleObject, heap[right] as TimerHandleObject))
      child = right;
    heap[at] = heap[child] as TimerHandleObject;
    at = child;
  }
  heap[at] = timer;
  rise(heap, top, at);
}
