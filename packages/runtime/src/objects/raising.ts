/**
 * Where the traceback of an exception begins.
 *
 * From: `raise e`, `future.result()`
 * To:   the host's stack of that place, in the exception
 *
 * Source: The Python Language Reference, 7.8 and 3.2.13.3 "Traceback objects".
 */
import type { PyBaseException } from "./exceptions.ts";

/** A traceback begins where an exception is raised, not where it was made; raised once more, it shows that place too. */
export function raised_here(exception: PyBaseException): PyBaseException {
  if (exception.$traceback_given) begin_anew(exception);
  if (exception.$raised || exception.$frames !== undefined) {
    if (exception.$frames === undefined) exception.$again ??= [];
    (exception.$frames ?? exception.$again)?.push(new Error("raised again"));
  } else {
    (Error as { captureStackTrace?: (error: Error) => void }).captureStackTrace?.(exception);
  }
  return exception;
}

/** The program has set a traceback: to that come the frames from here on. */
function begin_anew(exception: PyBaseException): void {
  exception.$prior = exception.$traceback ?? undefined;
  exception.$traceback = undefined;
  exception.$traceback_given = false;
  exception.$raised = false;
  delete (exception as { $frames?: unknown }).$frames;
  exception.$again = undefined;
}

/** What raised it is over: the frames from here on stand outside those that it went through. */
export function raised_outside(exception: PyBaseException): void {
  if (exception.$raised) exception.$frames ??= [];
  raised_here(exception);
}

/** Raised as if it was new: what it went through before is no part of its traceback. */
export function raised_anew(exception: PyBaseException): void {
  exception.$traceback = undefined;
  begin_anew(exception);
  raised_here(exception);
}
