/**
 * Coroutine objects that a program drives itself: `send`, `throw`, `close`, `__await__`.
 *
 * From: `coro.send(None)`
 * To:   `send(coro, null)`: that the name is there puts the methods into the class, as `late.ts` says
 *
 * An event loop needs none of them.
 *
 * Source: Data Model 3.4.3 "Coroutine Objects"; PEP 492.
 */
import { CLOSED, type Coroutine, CREATED, OWNED, RUNNING } from "./coroutine.ts";
import {
  BaseException,
  GeneratorExit,
  RuntimeError,
  StopIteration,
  TypeError,
  ValueError,
} from "./exceptions.ts";
import { type Frame, is_instance, machine, RAISED, type Root, SUSPENDED } from "./frame.ts";
import { kind } from "./kind.ts";
import { fill } from "./late.ts";
import { builtin_type, is_type, PyObject, type Type } from "./object.ts";
import { deprecated_throw } from "./warn.ts";

/** The methods: for `fill`, nobody makes one. It names no base class, for a program may have `close` and no coroutines. */
class DrivenByHand {
  /** Run to the next suspension, and give what is waited for. The value sent becomes the result of what was waited for. */
  send(this: Coroutine, value: unknown): unknown {
    if ((this.$depth === CREATED || this.$depth === OWNED) && value != null) {
      throw TypeError("can't send non-None value to a just-started coroutine");
    }
    return yielded_by_hand(this, this.$drive(value ?? null, false));
  }

  /** Raise an exception where the coroutine waits. */
  throw(this: Coroutine, type: unknown, value?: unknown, traceback?: unknown): unknown {
    if (value !== undefined || traceback !== undefined) deprecated_throw("throw");
    return yielded_by_hand(this, this.$drive(exception_of(type, value), true));
  }

  /** Raise GeneratorExit where the coroutine waits; it must finish. */
  close(this: Coroutine): unknown {
    if (this.$depth === RUNNING) throw ValueError("coroutine already executing");
    if (this.$depth <= 0) {
      this.$depth = CLOSED;
      return null;
    }
    const result = this.$drive(GeneratorExit(), true);
    if (result === SUSPENDED) throw RuntimeError("coroutine ignored GeneratorExit");
    if (result === RAISED && !is_exit(machine.error)) throw machine.error;
    return result === RAISED ? null : (result ?? null);
  }

  __await__(this: Coroutine): CoroutineWrapper {
    if (this.$depth === CLOSED) throw this.$not_startable();
    return new CoroutineWrapper(this as Coroutine & DrivenByHand);
  }
}

/** What `coroutine.__await__()` gives: an iterator that drives the coroutine. */
class CoroutineWrapper extends PyObject {
  readonly $coroutine: Coroutine & DrivenByHand;

  constructor(coroutine: Coroutine & DrivenByHand) {
    super();
    this.$coroutine = coroutine;
  }

  override get $class(): Type {
    return coroutine_wrapper_type;
  }

  $start(): unknown {
    return this.$coroutine.$start();
  }

  __iter__(): this {
    return this;
  }

  __next__(): unknown {
    return this.$coroutine.send(null);
  }

  send(value: unknown): unknown {
    return this.$coroutine.send(value);
  }

  throw(type: unknown, value?: unknown, traceback?: unknown): unknown {
    return this.$coroutine.throw(type, value, traceback);
  }

  close(): unknown {
    return this.$coroutine.close();
  }
}

const coroutine_wrapper_type: Type = /* @__PURE__ */ builtin_type("coroutine_wrapper", CoroutineWrapper, {
  final: true,
});

/** A future of asyncio's, as far as it is waited for without a task. */
interface Future {
  $blocking(): unknown;
  done(): boolean;
  result(): unknown;
}

/** Fetches the result of a future, which a task would hand over. */
class FutureFrame implements Frame {
  readonly $future: Future;
  $parent: Frame | null;

  constructor(future: Future, parent: Frame | null) {
    this.$future = future;
    this.$parent = parent;
  }

  $resume(): unknown {
    if (!this.$future.done()) throw RuntimeError("await wasn't used with future");
    return this.$future.result();
  }

  $throw(error: unknown): unknown {
    throw error;
  }
}

/** The outcome of driving `root` by hand: what it waits for, or StopIteration with its result. */
export function yielded_by_hand(root: Root, result: unknown): unknown {
  if (result === RAISED) throw machine.error;
  if (result !== SUSPENDED) throw StopIteration(...(result == null ? [] : [result]));
  const { awaited } = machine;
  if ((awaited as Partial<Future> | null | undefined)?.$blocking !== undefined) {
    root.$innermost = new FutureFrame(awaited as Future, root.$innermost);
    root.$depth += 1;
  }
  return awaited ?? null;
}

/** The exception that `throw(type, value)` raises: an instance, or a class to make one of. */
export function exception_of(type: unknown, value?: unknown): unknown {
  const known = is_type(type) && type.$mro.includes(BaseException);
  if (!known) {
    if (type instanceof Error) return type;
    throw TypeError(`exceptions must be classes or instances deriving from BaseException, not ${kind(type)}`);
  }
  if (value instanceof Error) return value;
  // What goes wrong in the making is what is raised there.
  try {
    const made = value == null ? type() : type(value);
    if (made instanceof Error) return made;
    const shown = `${type.$module}.${type.$qualname}`;
    return TypeError(
      `calling <class '${shown}'> should have returned an instance of BaseException, not ${kind(made)}`,
    );
  } catch (error) {
    return error;
  }
}

function is_exit(error: unknown): boolean {
  return is_instance(error, GeneratorExit) || is_instance(error, StopIteration);
}
/** `value`, which may call these methods of a coroutine. */
export function with_driving<T>(value: T): T {
  fill("builtins.coroutine", DrivenByHand);
  return value;
}
