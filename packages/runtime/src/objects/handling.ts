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

/** What an exception that is caught has for its context, in a program whose handlers announce what they handle: `exception-contexts.ts`. */
export const contexts: { present: (exception: PyBaseException) => PyBaseException } = {
  present: (exception) => exception,
};

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
