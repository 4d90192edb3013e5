/**
 * What a signal to this process does, by its number, where the program or a loop said so.
 *
 * From: `os.kill(os.getpid(), signal.SIGINT)`
 * To:   what SIGINT does, before the call returns
 *
 * The host tells of a signal in a turn of its own. CPython has dealt with one that a program sends to itself when the call that sent it is
 * over; so that call looks here first.
 *
 * Source: Library Reference, `signal`.
 */
import { KeyboardInterrupt } from "./exceptions.ts";

export const SIGINT = 2;

export interface SignalAction {
  /** What the program finds in its place: a function, SIG_IGN or SIG_DFL. */
  readonly handler: unknown;
  /** Do it here and now. */
  run(): void;
  /** Stop listening to the host. */
  remove(): void;
}

export const signal_actions: Map<number, SignalAction> = /* @__PURE__ */ new Map();

/** Have a signal do something else, or what it does by itself. */
export function act_on(number: number, action: SignalAction | null): void {
  signal_actions.get(number)?.remove();
  if (action === null) signal_actions.delete(number);
  else signal_actions.set(number, action);
}

/** The process sent itself a signal. @returns whether that was dealt with, else the host must send it */
export function sent_to_itself(number: number): boolean {
  const action = signal_actions.get(number);
  if (action === undefined && number === SIGINT) throw KeyboardInterrupt();
  action?.run();
  return action !== undefined;
}
