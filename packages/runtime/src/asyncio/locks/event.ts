/**
 * Event.
 *
 * Source: Lib/asyncio/locks.py; Library Reference, "Event".
 */
import { coroutine } from "../../objects/coroutine.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import type { Type } from "../../objects/object.ts";
import { PENDING } from "../futures.ts";
import { LoopBound } from "../mixins.ts";
import { python_class } from "../python_class.ts";
import { Waiters } from "../waiters.ts";
import { lock_repr } from "./lock.ts";

export class EventObject extends LoopBound {
  readonly _waiters = new Waiters();
  _value = false;

  override get $class(): Type {
    return Event;
  }

  __init__(): null {
    return null;
  }

  is_set(): boolean {
    return this._value;
  }

  /** Wake everybody who waits. */
  set(): null {
    if (this._value) return null;
    this._value = true;
    for (const waiter of this._waiters) if (waiter._state === PENDING) waiter.$set_result(true);
    return null;
  }

  clear(): null {
    this._value = false;
    return null;
  }

  wait(): unknown {
    return wait(this);
  }

  __repr__(): string {
    return lock_repr(this, this._value ? "set" : "unset", this._waiters.length);
  }
}

const wait = /* @__PURE__ */ coroutine(
  "Event.wait(self)",
  (event: EventObject) => event._value || wait_for_set.$awaited(event),
);

const wait_for_set = /* @__PURE__ */ coroutine("Event.wait(self)", function* (event: EventObject): Generator<
  unknown,
  boolean,
  unknown
> {
  const waiter = event._waiters.add(event._get_loop().create_future());
  try {
    if (waiter.$start() === SUSPENDED) yield;
    return true;
  } finally {
    event._waiters.remove(waiter);
  }
});

export const Event: Type = /* @__PURE__ */ python_class("Event", EventObject, "asyncio.locks", {
  signatures: { is_set: "(self)", set: "(self)", clear: "(self)", wait: "(self)" },
});
