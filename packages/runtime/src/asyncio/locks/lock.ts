/**
 * Lock.
 *
 * Source: Lib/asyncio/locks.py; Library Reference, "Lock".
 */
import { coroutine } from "../../objects/coroutine.ts";
import { RuntimeError } from "../../objects/exceptions.ts";
import { is_instance, SUSPENDED } from "../../objects/frame.ts";
import type { Type } from "../../objects/object.ts";
import { object_repr } from "../../objects/object-repr.ts";
import { CancelledError } from "../exceptions.ts";
import { PENDING } from "../futures.ts";
import { LoopBound } from "../mixins.ts";
import { python_class } from "../python_class.ts";
import { Waiters } from "../waiters.ts";

/** What may stand in `async with`. */
export abstract class AcquiredInContext extends LoopBound {
  abstract acquire(): unknown;
  abstract release(): null;

  __aenter__(): unknown {
    return enter(this);
  }

  __aexit__(..._details: unknown[]): unknown {
    return leave(this);
  }
}

/** `async with lock` gives None. */
const enter = /* @__PURE__ */ coroutine(
  "_ContextManagerMixin.__aenter__(self)",
  function* (lock: AcquiredInContext): Generator<unknown, null, unknown> {
    if ((lock.acquire() as { $start(): unknown }).$start() === SUSPENDED) yield;
    return null;
  },
);

const leave = /* @__PURE__ */ coroutine("_ContextManagerMixin.__aexit__(self)", (lock: AcquiredInContext) =>
  lock.release(),
);

/** `<asyncio.locks.Lock object at 0x7f... [locked, waiters:1]>`. */
export function lock_repr(x: LoopBound, state: string, waiters = 0): string {
  return `<${object_repr(x).slice(1, -1)} [${state}${waiters > 0 ? `, waiters:${waiters}` : ""}]>`;
}

/** 1 -> 2 -> 1: unlocked; locked. A release wakes the first who waits; the lock is free until that one has run. */
export class LockObject extends AcquiredInContext {
  readonly _waiters = new Waiters();
  _locked = false;

  override get $class(): Type {
    return Lock;
  }

  __init__(): null {
    return null;
  }

  locked(): boolean {
    return this._locked;
  }

  acquire(): unknown {
    return acquire(this);
  }

  release(): null {
    if (!this._locked) throw RuntimeError("Lock is not acquired.");
    this._locked = false;
    this._wake_up_first();
    return null;
  }

  _wake_up_first(): void {
    const { first } = this._waiters;
    if (first !== null && first._state === PENDING) first.$set_result(true);
  }

  __repr__(): string {
    return lock_repr(this, this._locked ? "locked" : "unlocked", this._waiters.length);
  }
}

const acquire = /* @__PURE__ */ coroutine("Lock.acquire(self)", (lock: LockObject) => {
  if (lock._locked || lock._waiters.some_not_cancelled()) return acquire_later.$awaited(lock);
  lock._locked = true;
  return true;
});

const acquire_later = /* @__PURE__ */ coroutine("Lock.acquire(self)", function* (lock: LockObject): Generator<
  unknown,
  boolean,
  unknown
> {
  const waiter = lock._waiters.add(lock._get_loop().create_future());
  try {
    try {
      if (waiter.$start() === SUSPENDED) yield;
    } finally {
      lock._waiters.remove(waiter);
    }
  } catch (error) {
    // Whoever is next must not wait for one that was woken and cancelled.
    if (is_instance(error, CancelledError) && !lock._locked) lock._wake_up_first();
    throw error;
  }
  lock._locked = true;
  return true;
});

export const Lock: Type = /* @__PURE__ */ python_class("Lock", LockObject, "asyncio.locks", {
  signatures: { acquire: "(self)", release: "(self)", locked: "(self)" },
});
