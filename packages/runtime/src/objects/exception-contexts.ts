/**
 * Handlers, and the contexts that exceptions get from them: `__context__`.
 *
 * From: the handlers of compiled code
 * To:   `const outer = handling(e); try {...} finally { handled(outer); }`, where they call something
 *
 * A program whose handlers call nothing, or that has none, is without this: nothing of its own can be raised in a handler then, or caught there.
 *
 * Source: The Python Language Reference, 4.3 and 7.8; "Exception context" in the Library Reference.
 */
import type { PyBaseException } from "./exceptions.ts";
import { contexts, current, state } from "./handling.ts";

function with_contexts<T>(value: T): T {
  contexts.present = in_present_context;
  return value;
}

/** A handler begins, or goes on after a suspension. @returns what its code handled before, for `handled` */
export const handling: (e: PyBaseException | null) => PyBaseException | null = /* @__PURE__ */ with_contexts(
  (e: PyBaseException | null) => {
    const outer = state.own;
    if (e !== null) state.own = e;
    return outer;
  },
);

/** A handler goes on after a suspension. @returns `value`, which resumed it */
export const resumed: <T>(value: T, e: PyBaseException) => T = /* @__PURE__ */ with_contexts(
  <T>(value: T, e: PyBaseException) => {
    state.own = e;
    return value;
  },
);

/** The handler is left. */
export function handled(outer: PyBaseException | null): void {
  state.own = outer;
}

function in_present_context(exception: PyBaseException): PyBaseException {
  // What comes from outside takes nothing from whoever threw it in.
  if (exception === state.thrown) return exception;
  // Raised and caught while another one is being handled, in a function that its handler has called.
  const around = current();
  return around === null ? exception : in_context_of(exception, around);
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
