/**
 * Semaphore and BoundedSemaphore.
 *
 * A release hands its unit to the first who waits: the value does not go up in between, so that nobody can overtake.
 *
 * Source: Lib/asyncio/locks.py; Library Reference, "Semaphore".
 */
import { coroutine } from "../../objects/coroutine.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { is_instance, SUSPENDED } from "../../objects/frame.ts";
import type { Type } from "../../objects/object.ts";
import { CancelledError } from "../exceptions.ts";
import { python_class } from "../python_class.ts";
import { not_compared, seconds } from "../seconds.ts";
import { Waiters } from "../waiters.ts";
import { AcquiredInContext, lock_repr } from "./lock.ts";

class SemaphoreObject extends AcquiredInContext {
  readonly _waiters = new Waiters();
  _value = 1;

  override get $class(): Type {
    return Semaphore;
  }

  __init__(value: unknown = 1): null {
    this._value = seconds(value, not_compared);
    if (this._value < 0) throw ValueError("Semaphore initial value must be >= 0");
    return null;
  }

  /** Would `acquire` have to wait? */
  locked(): boolean {
    return this._value === 0 || this._waiters.some_not_cancelled();
  }

  acquire(): unknown {
    return acquire(this);
  }

  release(): null {
    this._value += 1;
    this._wake_up_next();
    return null;
  }

  /** Hand a unit to the first who waits. @returns false when nobody does */
  _wake_up_next(): boolean {
    const waiter = this._waiters.first_pending();
    if (waiter === undefined) return false;
    this._value -= 1;
    waiter.$set_result(true);
    return true;
  }

  __repr__(): string {
    return lock_repr(this, this.locked() ? "locked" : `unlocked, value:${this._value}`, this._waiters.length);
  }
}

const acquire = /* @__PURE__ */ coroutine("Semaphore.acquire(self)", (semaphore: SemaphoreObject) => {
  if (semaphore.locked()) return acquire_later.$awaited(semaphore);
  semaphore._value -= 1;
  return true;
});

const acquire_later = /* @__PURE__ */ coroutine(
  "Semaphore.acquire(self)",
  function* (semaphore: SemaphoreObject): Generator<unknown, boolean, unknown> {
    const waiter = semaphore._waiters.add(semaphore._get_loop().create_future());
    try {
      try {
        if (waiter.$start() === SUSPENDED) yield;
      } finally {
        semaphore._waiters.remove(waiter);
      }
    } catch (error) {
      // It was handed a unit and cancelled before it could run: the unit goes back.
      if (is_instance(error, CancelledError) && waiter.done() && !waiter.cancelled()) semaphore._value += 1;
      throw error;
    } finally {
      while (semaphore._value > 0 && semaphore._wake_up_next());
    }
    return true;
  },
);

class BoundedSemaphoreObject extends SemaphoreObject {
  _bound_value = 1;

  override get $class(): Type {
    return BoundedSemaphore;
  }

  override __init__(value: unknown = 1): null {
    super.__init__(value);
    this._bound_value = this._value;
    return null;
  }

  override release(): null {
    if (this._value >= this._bound_value) throw ValueError("BoundedSemaphore released too many times");
    return super.release();
  }
}

export const Semaphore: Type = /* @__PURE__ */ python_class("Semaphore", SemaphoreObject, "asyncio.locks", {
  signatures: { __init__: "(self, value=)", acquire: "(self)", release: "(self)", locked: "(self)" },
});
export const BoundedSemaphore: Type = /* @__PURE__ */ python_class(
  "BoundedSemaphore",
  BoundedSemaphoreObject,
  "asyncio.locks",
  {
    bases: [Semaphore],
    signatures: { __init__: "(self, value=)", acquire: "(self)", release: "(self)", locked: "(self)" },
  },
);
