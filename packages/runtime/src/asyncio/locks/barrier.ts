/**
 * Barrier.
 *
 * filling -> draining -> filling: parties arrive; the last lets all go, and the barrier is open again when the last has left.
 * resetting: `reset` sends those who wait away. broken: `abort` did, for good.
 *
 * Source: Lib/asyncio/locks.py; Library Reference, "Barrier".
 */
import { start } from "../../objects/awaitable.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import type { Type } from "../../objects/object.ts";
import { BrokenBarrierError } from "../exceptions.ts";
import { LoopBound } from "../mixins.ts";
import { python_class } from "../python_class.ts";
import { not_compared, seconds } from "../seconds.ts";
import { ConditionObject } from "./condition.ts";
import { lock_repr } from "./lock.ts";

type State = "filling" | "draining" | "resetting" | "broken";

class BarrierObject extends LoopBound {
  readonly _cond = new ConditionObject();
  _parties = 1;
  _state: State = "filling";
  _count = 0;

  override get $class(): Type {
    return Barrier;
  }

  __init__(parties: unknown): null {
    this._parties = seconds(parties, not_compared);
    if (this._parties < 1) throw ValueError("parties must be > 0");
    return null;
  }

  wait(): unknown {
    return wait(this);
  }

  reset(): unknown {
    return change(this, () => {
      if (this._count > 0) this._state = "resetting";
      else this._state = "filling";
    });
  }

  abort(): unknown {
    return change(this, () => {
      this._state = "broken";
    });
  }

  __aenter__(): unknown {
    return wait(this);
  }

  __aexit__(..._details: unknown[]): unknown {
    return nothing();
  }

  get parties(): number {
    return this._parties;
  }

  get n_waiting(): number {
    return this._state === "filling" ? this._count : 0;
  }

  get broken(): boolean {
    return this._state === "broken";
  }

  /** One leaves; the last to leave opens the barrier again. */
  _exit(): void {
    if (this._count > 0) return;
    if (this._state === "resetting" || this._state === "draining") this._state = "filling";
    this._cond.notify_all();
  }

  __repr__(): string {
    return lock_repr(
      this,
      this.broken ? "broken" : `${this._state}, waiters:${this.n_waiting}/${this._parties}`,
    );
  }
}

const wait = /* @__PURE__ */ coroutine("Barrier.wait(self)", function* (barrier: BarrierObject): Generator<
  unknown,
  number,
  unknown
> {
  const { _cond: condition } = barrier;
  if (start(condition.acquire()) === SUSPENDED) yield;
  try {
    while (barrier._state === "draining" || barrier._state === "resetting") {
      if (start(condition.wait()) === SUSPENDED) yield;
    }
    if (barrier.broken) throw BrokenBarrierError("Barrier aborted");
    try {
      const index = barrier._count;
      barrier._count += 1;
      if (index + 1 === barrier._parties) {
        barrier._state = "draining";
        condition.notify_all();
      } else {
        while (barrier._state === "filling") if (start(condition.wait()) === SUSPENDED) yield;
        if ((barrier._state as State) !== "draining") throw BrokenBarrierError("Abort or reset of barrier");
      }
      return index;
    } finally {
      barrier._count -= 1;
      barrier._exit();
    }
  } finally {
    condition.release();
  }
});

/** Change the state with the lock held, and wake everybody. */
const change = /* @__PURE__ */ coroutine(
  "Barrier.reset(self, action)",
  function* (barrier: BarrierObject, action: () => void): Generator<unknown, null, unknown> {
    const { _cond: condition } = barrier;
    if (start(condition.acquire()) === SUSPENDED) yield;
    try {
      action();
      condition.notify_all();
    } finally {
      condition.release();
    }
    return null;
  },
);

const nothing = /* @__PURE__ */ coroutine("Barrier.__aexit__()", () => null);

export const Barrier: Type = /* @__PURE__ */ python_class("Barrier", BarrierObject, "asyncio.locks", {
  signatures: { __init__: "(self, parties)", wait: "(self)", reset: "(self)", abort: "(self)" },
});
