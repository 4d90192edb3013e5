/** Ctrl-C, where the host has signals. */
import { act_on, SIGINT, signal_actions } from "../objects/signal-actions.ts";
import type { BaseEventLoopObject } from "./base_events.ts";

interface Process {
  on?(event: "SIGINT", listener: () => void): unknown;
  off?(event: "SIGINT", listener: () => void): unknown;
}

/** Have SIGINT call `run` in the loop, unless the program deals with it. @returns what stops that */
export function on_interrupt(loop: BaseEventLoopObject, run: () => void): () => void {
  const { process } = globalThis as { process?: Process };
  const listener = (): void => loop.$arrive({ $run: run });
  const action = { handler: run, run, remove: () => void process?.off?.("SIGINT", listener) };
  if (!signal_actions.has(SIGINT)) {
    process?.on?.("SIGINT", listener);
    signal_actions.set(SIGINT, action);
  }
  return () => {
    if (signal_actions.get(SIGINT) === action) act_on(SIGINT, null);
  };
}
