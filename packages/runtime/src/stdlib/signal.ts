/**
 * `signal`: the signals of the system, where the host has them.
 *
 * CPython: a handler runs between two instructions of the main thread. So it does here for a signal that the program sends to itself; for
 * others, when the host has a turn: between two iterations of the loop.
 *
 * Source: Library Reference, signal.
 */
import { hosted } from "../asyncio/host_drive.ts";
import { node_module } from "../asyncio/io/host.ts";
import { signal_name } from "../asyncio/io/signals.ts";
import { call, is_callable } from "../objects/call.ts";
import { define_class } from "../objects/define-class.ts";
import { KeyboardInterrupt, TypeError, ValueError } from "../objects/exceptions.ts";
import { size_of } from "../objects/index-of.ts";
import type { Type } from "../objects/object.ts";
import {
  act_on,
  SIGINT as SIGINT_NUMBER,
  type SignalAction,
  sent_to_itself,
  signal_actions,
} from "../objects/signal-actions.ts";
import { IntEnum } from "./enum/kinds.ts";

export const __name__ = "signal";

/** Linux's numbers. */
function make_signals(): Type {
  return define_class(
    "Signals",
    [IntEnum],
    (names) => {
      Object.assign(names, {
        SIGHUP: 1,
        SIGINT: 2,
        SIGQUIT: 3,
        SIGILL: 4,
        SIGTRAP: 5,
        SIGABRT: 6,
        SIGBUS: 7,
        SIGFPE: 8,
        SIGKILL: 9,
        SIGUSR1: 10,
        SIGSEGV: 11,
        SIGUSR2: 12,
        SIGPIPE: 13,
        SIGALRM: 14,
        SIGTERM: 15,
        SIGCHLD: 17,
        SIGCONT: 18,
        SIGSTOP: 19,
        SIGTSTP: 20,
        SIGTTIN: 21,
        SIGTTOU: 22,
        SIGURG: 23,
        SIGWINCH: 28,
        SIGIO: 29,
        SIGSYS: 31,
      });
    },
    {},
    { module: "signal" },
  );
}

export const Signals: Type = /* @__PURE__ */ make_signals();

function make_handlers(): Type {
  return define_class(
    "Handlers",
    [IntEnum],
    (names) => {
      Object.assign(names, { SIG_DFL: 0, SIG_IGN: 1 });
    },
    {},
    { module: "signal" },
  );
}

export const Handlers: Type = /* @__PURE__ */ make_handlers();

function member(cls: Type, name: string): unknown {
  return cls[name];
}

export const SIG_DFL: unknown = /* @__PURE__ */ member(Handlers, "SIG_DFL");
export const SIG_IGN: unknown = /* @__PURE__ */ member(Handlers, "SIG_IGN");
export const SIGHUP: unknown = /* @__PURE__ */ member(Signals, "SIGHUP");
export const SIGINT: unknown = /* @__PURE__ */ member(Signals, "SIGINT");
export const SIGQUIT: unknown = /* @__PURE__ */ member(Signals, "SIGQUIT");
export const SIGILL: unknown = /* @__PURE__ */ member(Signals, "SIGILL");
export const SIGTRAP: unknown = /* @__PURE__ */ member(Signals, "SIGTRAP");
export const SIGABRT: unknown = /* @__PURE__ */ member(Signals, "SIGABRT");
export const SIGBUS: unknown = /* @__PURE__ */ member(Signals, "SIGBUS");
export const SIGFPE: unknown = /* @__PURE__ */ member(Signals, "SIGFPE");
export const SIGKILL: unknown = /* @__PURE__ */ member(Signals, "SIGKILL");
export const SIGUSR1: unknown = /* @__PURE__ */ member(Signals, "SIGUSR1");
export const SIGSEGV: unknown = /* @__PURE__ */ member(Signals, "SIGSEGV");
export const SIGUSR2: unknown = /* @__PURE__ */ member(Signals, "SIGUSR2");
export const SIGPIPE: unknown = /* @__PURE__ */ member(Signals, "SIGPIPE");
export const SIGALRM: unknown = /* @__PURE__ */ member(Signals, "SIGALRM");
export const SIGTERM: unknown = /* @__PURE__ */ member(Signals, "SIGTERM");
export const SIGCHLD: unknown = /* @__PURE__ */ member(Signals, "SIGCHLD");
export const SIGCONT: unknown = /* @__PURE__ */ member(Signals, "SIGCONT");
export const SIGSTOP: unknown = /* @__PURE__ */ member(Signals, "SIGSTOP");
export const SIGTSTP: unknown = /* @__PURE__ */ member(Signals, "SIGTSTP");
export const SIGTTIN: unknown = /* @__PURE__ */ member(Signals, "SIGTTIN");
export const SIGTTOU: unknown = /* @__PURE__ */ member(Signals, "SIGTTOU");
export const SIGURG: unknown = /* @__PURE__ */ member(Signals, "SIGURG");
export const SIGWINCH: unknown = /* @__PURE__ */ member(Signals, "SIGWINCH");
export const SIGIO: unknown = /* @__PURE__ */ member(Signals, "SIGIO");
export const SIGSYS: unknown = /* @__PURE__ */ member(Signals, "SIGSYS");

interface Process {
  readonly pid: number;
  on(event: string, listener: () => void): unknown;
  off(event: string, listener: () => void): unknown;
  kill(pid: number, signal: number): boolean;
}

function host_process(): Process {
  return (globalThis as unknown as { process: Process }).process;
}

/** What SIGINT does by itself. @throws KeyboardInterrupt always */
export function default_int_handler(_signalnum: unknown, _frame: unknown): never {
  throw KeyboardInterrupt();
}

/** @returns the handler that was there */
export function getsignal(signalnum: unknown): unknown {
  const number = size_of(signalnum);
  return signal_actions.get(number)?.handler ?? (number === SIGINT_NUMBER ? default_int_handler : SIG_DFL);
}

/** Set what a signal does. @returns what it did before */
export function signal(signalnum: unknown, handler: unknown): unknown {
  const number = size_of(signalnum);
  if (number < 1 || number > 64) throw ValueError("signal number out of range");
  const before = getsignal(number);
  if (!is_callable(handler) && handler !== SIG_DFL && handler !== SIG_IGN && handler !== 0 && handler !== 1) {
    throw TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
  }
  act_on(number, action_of(number, handler));
  return before;
}

/** @returns null for what the signal does by itself */
function action_of(number: number, handler: unknown): SignalAction | null {
  if (handler === default_int_handler) return null;
  if (handler === SIG_DFL || handler === 0) {
    if (number !== SIGINT_NUMBER) return null;
    return { handler: SIG_DFL, run: () => send_by_host(number), remove: () => {} };
  }
  const run = (): void => {
    if (is_callable(handler)) call(handler, number, null);
  };
  const listener = (): void => {
    if (hosted.loop === null) run();
    else hosted.loop.$arrive({ $run: run });
  };
  const name = signal_name(number, "signal.signal");
  host_process().on(name, listener);
  return { handler, run, remove: () => void host_process().off(name, listener) };
}

/** Send a signal to this process. */
export function raise_signal(signalnum: unknown): null {
  const number = size_of(signalnum);
  if (!sent_to_itself(number)) send_by_host(number);
  return null;
}

function send_by_host(number: number): void {
  node_module("node:os", "signal.raise_signal");
  host_process().kill(host_process().pid, number);
}
