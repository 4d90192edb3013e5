/**
 * What a loop does, told as it happens.
 *
 * From: `observe(listener)`
 * To:   `{ kind: "task suspended", time: 0.25, task, on: <Future pending> }`, for each thing that happens, in its order
 *
 * The listeners' methods stand around those of the loop, the task and the handle only while somebody listens.
 */
import { BaseEventLoopObject } from "../asyncio/base_events.ts";
import { type Entry, HandleObject, TimerHandleObject } from "../asyncio/events.ts";
import { type FutureObject, PENDING } from "../asyncio/futures.ts";
import { observers } from "../asyncio/tasks/first_steps.ts";
import { TaskObject } from "../asyncio/tasks/task.ts";
import { with_whole_loop } from "../asyncio/whole_loop.ts";

export type LoopEventKind =
  /** It was made, and will have its first step. */
  | "task created"
  /** A step begins: the coroutine runs. */
  | "task step"
  /** The step is over; `on` is the future waited for, null for one turn of the loop. */
  | "task suspended"
  /** What it waited for is done: it stands in the ready queue again. */
  | "task resumed"
  /** Somebody called `cancel`. */
  | "task cancel requested"
  | "task done"
  | "task cancelled"
  | "handle queued"
  | "handle run"
  | "timer set"
  | "timer fired";

export interface LoopEvent {
  readonly kind: LoopEventKind;
  /** Seconds on the loop's clock. */
  readonly time: number;
  /** Of a task. */
  readonly task?: TaskObject;
  /** What the task waits for, or what woke it. */
  readonly on?: FutureObject | null;
  /** Of a handle or a timer. */
  readonly handle?: HandleObject;
  /** Of a timer: seconds on the loop's clock. */
  readonly when?: number;
}

type Listener = (event: LoopEvent) => void;

/** How an observer goes around a method: it gets the original with its object and first argument. */
type Around = (original: () => unknown, self: never, argument: never) => unknown;

/**
 * Have `listener` called for everything that happens in any loop.
 *
 * It is called in the middle of things: it may look and take notes; what it raises ends the run.
 *
 * @returns what ends it
 */
export const observe: (listener: Listener) => () => void = /* @__PURE__ */ with_whole_loop(begin_to_observe);

function begin_to_observe(listener: Listener): () => void {
  const told = (self: { _loop?: BaseEventLoopObject } & object, event: Omit<LoopEvent, "time">): void => {
    const loop = self instanceof BaseEventLoopObject ? self : self._loop;
    listener({ ...event, time: loop?.$now() ?? 0 });
  };
  observers.count += 1;
  const undo: (() => void)[] = [];
  const around = (prototype: object, name: string, wrap: Around): void => {
    const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
    const value = function (this: unknown, ...args: unknown[]): unknown {
      return wrap(() => original.apply(this, args), this as never, args[0] as never);
    };
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    undo.unshift(() => {
      Object.defineProperty(prototype, name, { value: original, writable: true, configurable: true });
    });
  };
  around(TaskObject.prototype, "$begin", (go, task: TaskObject) => {
    go();
    told(task, { kind: "task created", task });
  });
  around(TaskObject.prototype, "$step", (go, task: TaskObject) => {
    told(task, { kind: "task step", task });
    try {
      go();
    } finally {
      if (task._state === PENDING) told(task, { kind: "task suspended", task, on: task._fut_waiter });
      else told(task, { kind: task.cancelled() ? "task cancelled" : "task done", task });
    }
  });
  around(TaskObject.prototype, "$notify", (go, task: TaskObject, future: FutureObject) => {
    told(task, { kind: "task resumed", task, on: future });
    go();
  });
  around(TaskObject.prototype, "cancel", (go, task: TaskObject) => {
    told(task, { kind: "task cancel requested", task });
    return go();
  });
  around(HandleObject.prototype, "$run", (go, handle: HandleObject) => {
    if (!handle._cancelled) {
      told(handle, { kind: handle instanceof TimerHandleObject ? "timer fired" : "handle run", handle });
    }
    go();
  });
  around(BaseEventLoopObject.prototype, "$push", (go, loop: BaseEventLoopObject, entry: Entry) => {
    if (entry instanceof HandleObject) told(loop, { kind: "handle queued", handle: entry });
    go();
  });
  around(BaseEventLoopObject.prototype, "$call_at", (go, loop: BaseEventLoopObject) => {
    const handle = go() as TimerHandleObject;
    told(loop, { kind: "timer set", handle, when: handle.$when });
    return handle;
  });
  return () => {
    if (undo.length > 0) observers.count -= 1;
    for (const step of undo.splice(0)) step();
  };
}
