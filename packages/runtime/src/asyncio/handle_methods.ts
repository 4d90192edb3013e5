/**
 * What a program may ask of a handle or a timer that it has in its hands. It got it from a loop, or made it.
 *
 * Source: Lib/asyncio/events.py; Library Reference, "Callback Handles".
 */
import { ContextObject, execution } from "../objects/context.ts";
import { fill } from "../objects/late.ts";
import { origins } from "../objects/origins.ts";
import { records } from "../objects/records.ts";
import { NotImplemented } from "../objects/singletons.ts";
import type { Signatures } from "../objects/type.ts";
import {
  type HandleObject,
  handle_type,
  running,
  same,
  TimerHandleObject,
  timer_handle_type,
} from "./events.ts";

class HandleMethods {
  get _source_traceback(): unknown {
    return origins.summary(this);
  }

  get _args(): unknown {
    const { $args } = this as unknown as HandleObject;
    return $args === null ? null : records.to_tuple($args);
  }

  get_context(this: HandleObject): ContextObject {
    this._context ??= new ContextObject();
    return this._context;
  }

  cancelled(this: HandleObject): boolean {
    return this._cancelled;
  }

  /** For loops written in Python: what is said about the running task holds for the call only. */
  _run(this: HandleObject): null {
    const { stand_in } = running;
    const { context } = execution;
    running.stand_in = null;
    try {
      this.$run();
    } finally {
      running.stand_in = stand_in;
      execution.context = context;
    }
    return null;
  }
}

class TimerMethods {
  get _when(): unknown {
    return (this as unknown as TimerHandleObject).when();
  }

  __eq__(this: TimerHandleObject, other: unknown): unknown {
    return other instanceof TimerHandleObject ? equal(this, other) : NotImplemented;
  }

  __lt__(this: TimerHandleObject, other: unknown): unknown {
    return other instanceof TimerHandleObject ? this.$when < other.$when : NotImplemented;
  }

  __le__(this: TimerHandleObject, other: unknown): unknown {
    return other instanceof TimerHandleObject
      ? this.$when < other.$when || equal(this, other)
      : NotImplemented;
  }

  __gt__(this: TimerHandleObject, other: unknown): unknown {
    return other instanceof TimerHandleObject ? this.$when > other.$when : NotImplemented;
  }

  __ge__(this: TimerHandleObject, other: unknown): unknown {
    return other instanceof TimerHandleObject
      ? this.$when > other.$when || equal(this, other)
      : NotImplemented;
  }
}

/** The same call at the same time. CPython: the arguments need only be equal. */
function equal(a: TimerHandleObject, b: TimerHandleObject): boolean {
  if (a === b) return true;
  const [mine, theirs] = [a.$args ?? [], b.$args ?? []];
  return (
    a.$when === b.$when &&
    a._cancelled === b._cancelled &&
    same(a._callback, b._callback) &&
    mine.length === theirs.length &&
    mine.every((argument, at) => same(argument, theirs[at]))
  );
}

/** Parameters of the methods of a handle. */
const SIGNATURES: Signatures = {
  cancel: "(self)",
  cancelled: "(self)",
  get_context: "(self)",
  _run: "(self)",
};

/** `value`, which hands handles to the program. */
export function with_handle_methods<T>(value: T): T {
  handle_type.$signatures = SIGNATURES;
  timer_handle_type.$signatures = { when: "(self)", cancel: "(self)" };
  fill("asyncio.events.Handle", HandleMethods);
  fill("asyncio.events.TimerHandle", TimerMethods);
  return value;
}
