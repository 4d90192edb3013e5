/**
 * The exception that is being handled: what `sys.exception()` answers, what a bare `raise` raises, the context of what is raised meanwhile.
 *
 * From: the handlers of compiled code, `const outer = handling(e); try {...} finally { handled(outer); }`
 * To:   `state.current`
 *
 * A handler that suspends is left for that time by whoever drives it (generators, tasks), and announces its exception again when it goes on.
 *
 * Source: The Python Language Reference, 4.3 and 7.8; Library Reference, `sys.exception`.
 */
import type { PyBaseException } from "./exceptions.ts";

export const state: { current: PyBaseException | null } = { current: null };

/** A handler begins (again). @returns what was being handled around it, for `handled` */
export function handling(e: PyBaseException | null): PyBaseException | null {
  const outer = state.current;
  if (e !== null) state.current = e;
  return outer;
}

/** The handler is left. */
export function handled(outer: PyBaseException | null): void {
  state.current = outer;
}

/**
 * `exception` was raised while `around` was being handled: that becomes the end of its chain of contexts.
 * @returns exception
 */
export function in_context_of(exception: PyBaseException, around: PyBaseException): PyBaseException {
  if (exception === around) return exception;
  let last = exception;
  // `slow` takes every second step: it is met again where the program itself has made a cycle.
  let slow = exception;
  for (let steps = 0; last.$context != null; steps++) {
    if (last.$context === around) return exception;
    last = last.$context;
    if (last === slow) return exception;
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
