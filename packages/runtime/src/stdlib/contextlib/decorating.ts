/**
 * Running a function inside a context manager: what a manager used as a decorator does.
 *
 * Source: Library Reference, contextlib.ContextDecorator.
 */
import { start } from "../../objects/awaitable.ts";
import { call, type PyFunction } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { aenter, enter } from "../../semantics/protocols/contexts.ts";

/** Make `wrapper` look like the function it stands for, as functools.wraps does. */
export function wraps(wrapped: unknown, wrapper: PyFunction): PyFunction {
  const { $signature, $extras } = wrapped as PyFunction;
  if ($signature !== undefined) wrapper.$signature = $signature;
  if ($extras !== undefined) wrapper.$extras = $extras;
  Object.defineProperty(wrapper, "__wrapped__", {
    value: wrapped,
    writable: true,
    enumerable: true,
    configurable: true,
  });
  return wrapper;
}

/** A function that calls `f` in a with statement of its own. @param manager  makes the context manager */
export function decorated(f: unknown, manager: () => unknown): PyFunction {
  return wraps(f, (...args) => {
    const entered = enter(manager());
    try {
      return call(f, ...args);
    } catch (error) {
      entered.raised(error);
      return null;
    } finally {
      entered.exit();
    }
  });
}

/** The same for a coroutine function and an asynchronous context manager. */
export function async_decorated(f: unknown, manager: () => unknown): PyFunction {
  const signature = (f as PyFunction).$signature?.text ?? "inner(*args, **kwds)";
  const inner = coroutine(signature, function* (...args: unknown[]): Generator<unknown, unknown, unknown> {
    const entered = aenter(manager());
    if (start(entered.enter()) === SUSPENDED) yield;
    try {
      let result = start(call(f, ...args));
      if (result === SUSPENDED) result = yield;
      return result;
    } catch (error) {
      if (start(entered.raised(error)) === SUSPENDED) yield;
      return null;
    } finally {
      if (start(entered.exit()) === SUSPENDED) yield;
    }
  });
  return wraps(f, inner as unknown as PyFunction);
}
