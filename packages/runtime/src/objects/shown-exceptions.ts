/**
 * What the host's tools show of an exception: what somebody who wrote the program can use.
 *
 *     ZeroDivisionError: division by zero
 *         at helper (src/crash.py:6:12)         the program's frames, not the ten of the runtime above them
 *
 * From the end of a run, and from the modules that JavaScript's use of Python brings along, to Node's `console.log` and its words for an
 * exception that nobody catches.
 *
 * Source: Node.js documentation, "util.inspect.custom"; V8's stack trace API.
 */
import { PyBaseException } from "./exceptions.ts";

/** The exception leaves Python. */
export function hand_to_host(e: PyBaseException): void {
  for (const key of Object.keys(e))
    if (/^\$(?!context|cause)/.test(key)) Object.defineProperty(e, key, { enumerable: false });
  e.stack = own_frames(e);
}

/** Have `console.log` show exceptions that way too. */
export function show_own_frames(): void {
  Object.defineProperty(PyBaseException.prototype, Symbol.for("nodejs.util.inspect.custom"), {
    configurable: true,
    value(this: PyBaseException): string {
      return own_frames(this);
    },
  });
}

/** The host's stack without the frames of the runtime. */
function own_frames(e: PyBaseException): string {
  return `${e.stack}`.replace(/\n.*@asyncdef.runtime.*/g, "");
}
