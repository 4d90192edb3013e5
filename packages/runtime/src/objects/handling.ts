/**
 * The exception that is being handled: what `sys.exception()` answers, what a bare `raise` raises, the context of what is raised meanwhile.
 *
 * From: the handlers of compiled code, `const outer = handling(e); try {...} finally { handled(outer); }`
 * To:   `current()`
 *
 * A coroutine or generator has a state of its own, as in CPython, which is kept in the handlers themselves: whoever drives it (generators, tasks)
 * begins with nothing, and each handler announces its exception again when it goes on.
 *
 * Source: The Python Language Reference, 4.3 and 7.8; Library Reference, `sys.exception`.
 */
import type { PyBaseException } from "./exceptions.ts";

export const state: {
  /** What the code that runs handles: one function, or one coroutine or generator with all that it calls. */
  own: PyBaseException | null;
  /** What was being handled where that coroutine or generator was resumed. */
  around: PyBaseException | null;
  /** What was last raised at a suspension, from outside. */
  thrown: unknown;
} = { own: null, around: null, thrown: null };

/** What `sys.exception()` answers. */
export function current(): PyBaseException | null {
  return state.own ?? state.around;
}

/** A handler begins, or goes on after a suspension. @returns what its code handled before, for `handled` */
export function handling(e: PyBaseException | null): PyBaseException | null {
  const outer = state.own;
  if (e !== null) state.own = e;
  return outer;
}

/** A handler goes on after a suspension. @returns `value`, which resumed it */
export function resumed<T>(value: T, e: PyBaseException): T {
  state.own = e;
  return value;
}

/** The handler is left. */
export function handled(outer: PyBaseException | null): void {
  state.own = outer;
}

/** A coroutine or generator is resumed under a handler: it handles nothing of its own, until it announces that again. */
export function enter_frame(own: PyBaseException): void {
  state.around = own;
  state.own = null;
}

/** It is left, whatever it handled: this is what was the case before. */
export function leave_frame(own: PyBaseException | null, around: PyBaseException | null): void {
  // Comparing is cheaper than storing: a store of an object has a barrier for the garbage collector.
  if (state.own !== own) state.own = own;
  if (state.around !== around) state.around = around;
}

/**
 * `exception` is raised where `around` is being handled, by `raise` or at a suspension: that is its context from now on, whatever it had.
 *
 * Source: CPython Python/errors.c, _PyErr_SetObject and _PyErr_ChainStackItem.
 */
export function raised_during(exception: PyBaseException, around: PyBaseException): PyBaseException {
  if (exception === around) return exception;
  // No new cycles: where the chain of `around` leads to the exception, it is cut.
  let slow = around;
  for (let link = around, steps = 0; link.$context != null; steps++) {
    if (link.$context === exception) {
      link.$context = null;
      break;
    }
    link = link.$context;
    if (link === slow) break;
    if (steps % 2 === 1) slow = slow.$context as PyBaseException;
  }
  exception.$context = around;
  return exception;
}

/**
 * `exception` was raised while `around` was being handled: that becomes the end of its chain of contexts.
 * @returns exception
 */
export function in_context_of(exception: PyBaseException, around: PyBaseException): PyBaseException {
  if (exception === around || exception.$complete) return exception;
  let last = exception;
  // `slow` takes every second step: it is met again where the program itself has made a cycle.
  let slow = exception;
  for (let steps = 0; last.$context != null; steps++) {
    if (last.$context === around) return exception;
    last = last.$context;
    if (last === slow || last.$complete) return exception;
    if (steps % 2 === 1) slow = slow.$context as PyBaseException;
  }
  // No new cycles: where the chain of `around` leads to the new exception, it is cut.
  slow = around;
  let link: PyBaseException | null = around;
  for (let steps = 0; link != null; steps++) {
    if (link.$context === exception) link.$context = null;
    if (link === last) return exception;
    link = link.$context ?? null;
    if (link === slow) break;
    if (steps % 2 === 1) slow = slow.$context as PyBaseException;
  }
  last.$context = around;
  return exception;
}
