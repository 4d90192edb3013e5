/**
 * Condition.
 *
 * Source: Lib/asyncio/locks.py; Library Reference, "Condition".
 */
import { start } from "../../objects/awaitable.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { AttributeError, RuntimeError } from "../../objects/exceptions.ts";
import { is_instance, SUSPENDED } from "../../objects/frame.ts";
import { call } from "../../objects/light-call.ts";
import type { Type } from "../../objects/object.ts";
import { type_name } from "../../objects/object.ts";
import { truth } from "../../objects/truth.ts";
import { CancelledError } from "../exceptions.ts";
import { PENDING } from "../futures.ts";
import { python_class } from "../python_class.ts";
import { seconds } from "../seconds.ts";
import { Waiters } from "../waiters.ts";
import { AcquiredInContext, LockObject, lock_repr } from "./lock.ts";

export class ConditionObject extends AcquiredInContext {
  _lock: LockObject = new LockObject();
  readonly _waiters = new Waiters();

  override get $class(): Type {
    return Condition;
  }

  __init__(lock?: LockObject | null): null {
    if (lock == null) return null;
    for (const method of ["locked", "acquire", "release"] as const) {
      if (typeof lock[method] !== "function")
        throw AttributeError(`'${type_name(lock)}' object has no attribute '${method}'`);
    }
    this._lock = lock;
    return null;
  }

  locked(): boolean {
    return this._lock.locked();
  }

  acquire(): unknown {
    return this._lock.acquire();
  }

  release(): null {
    return this._lock.release();
  }

  wait(): unknown {
    return wait(this);
  }

  wait_for(predicate: unknown): unknown {
    return wait_for(this, predicate);
  }

  notify(count: unknown = 1): null {
    if (!this.locked()) throw RuntimeError("cannot notify on un-acquired lock");
    this._notify(seconds(count));
    return null;
  }

  notify_all(): null {
    return this.notify(this._waiters.length);
  }

  _notify(count: number): void {
    let left = count;
    for (const waiter of this._waiters) {
      if (left <= 0) return;
      if (waiter._state !== PENDING) continue;
      left -= 1;
      waiter.$set_result(false);
    }
  }

  __repr__(): string {
    return lock_repr(this, this.locked() ? "locked" : "unlocked", this._waiters.length);
  }
}

const wait = /* @__PURE__ */ coroutine(
  "Condition.wait(self)",
  function* (condition: ConditionObject): Generator<unknown, boolean, unknown> {
    if (!condition.locked()) throw RuntimeError("cannot wait on un-acquired lock");
    const waiter = condition._get_loop().create_future();
    condition.release();
    try {
      try {
        condition._waiters.add(waiter);
        try {
          if (waiter.$start() === SUSPENDED) yield;
          return true;
        } finally {
          condition._waiters.remove(waiter);
        }
      } finally {
        const cancelled = reacquire.$awaited(condition);
        const error = cancelled === SUSPENDED ? yield : cancelled;
        // biome-ignore lint/correctness/noUnsafeFinally: a cancellation while the lock was awaited replaces the outcome
        if (error !== null) throw error;
      }
    } catch (error) {
      // A notification that this one can no longer use is passed on.
      condition._notify(1);
      throw error;
    }
  },
);

/** Acquire the lock again whatever happens. @returns the last cancellation that came meanwhile, or null */
const reacquire = /* @__PURE__ */ coroutine(
  "Condition.wait(self)",
  function* (condition: ConditionObject): Generator<unknown, unknown, unknown> {
    let cancelled: unknown = null;
    for (;;) {
      try {
        if (start(condition.acquire()) === SUSPENDED) yield;
        return cancelled;
      } catch (error) {
        if (!is_instance(error, CancelledError)) throw error;
        cancelled = error;
      }
    }
  },
);

const wait_for = /* @__PURE__ */ coroutine(
  "Condition.wait_for(self, predicate)",
  function* (condition: ConditionObject, predicate: unknown): Generator<unknown, unknown, unknown> {
    let result = call(predicate);
    while (!truth(result)) {
      if (start(condition.wait()) === SUSPENDED) yield;
      result = call(predicate);
    }
    return result;
  },
);

export const Condition: Type = /* @__PURE__ */ python_class("Condition", ConditionObject, "asyncio.locks", {
  signatures: {
    __init__: "(self, lock=)",
    wait_for: "(self, predicate)",
    notify: "(self, n=)",
    notify_all: "(self)",
    wait: "(self)",
    acquire: "(self)",
    release: "(self)",
    locked: "(self)",
  },
});
