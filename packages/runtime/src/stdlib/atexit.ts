/**
 * The atexit module.
 *
 * From: `atexit.register(save, "state.json")`
 * To:   the function runs when the host's process ends, the last one first; a browser's page has no such end
 *
 * Source: Library Reference, `atexit`.
 */
import { write_error } from "../objects/at-exit.ts";
import { call, def } from "../objects/call.ts";
import { equals as equal } from "../objects/comparison.ts";
import { caught } from "../objects/host-errors.ts";
import { repr } from "../objects/repr.ts";
import { exception_text } from "./traceback/exceptions.ts";

interface Process {
  once?(event: "exit", listener: () => void): unknown;
}

interface Registered {
  readonly func: unknown;
  run(): unknown;
}

const registered: Registered[] = [];
const listening: { begun: boolean } = { begun: false };

/** Run something at the end, the last one first. */
export function at_process_exit(run: () => unknown, func: unknown = null): void {
  registered.push({ func, run });
  if (listening.begun) return;
  listening.begun = true;
  (globalThis as { process?: Process }).process?.once?.("exit", _run_exitfuncs);
}

export const register = /* @__PURE__ */ def(
  "register(func, /, *args, **kwargs)",
  function register(func: unknown, ...args: unknown[]): unknown {
    at_process_exit(() => call(func, ...args), func);
    return func;
  },
);

export function unregister(func: unknown): null {
  for (let i = registered.length - 1; i >= 0; i--) {
    if (equal((registered[i] as Registered).func, func)) registered.splice(i, 1);
  }
  return null;
}

/** Run what is registered now; what goes wrong is told and does not stop the others. */
export function _run_exitfuncs(): null {
  for (let next = registered.pop(); next !== undefined; next = registered.pop()) {
    try {
      next.run();
    } catch (error) {
      write_error(
        `Exception ignored in atexit callback ${repr(next.func)}:\n${exception_text(caught(error))}`,
      );
    }
  }
  return null;
}

export function _ncallbacks(): number {
  return registered.length;
}

export function _clear(): null {
  registered.length = 0;
  return null;
}
