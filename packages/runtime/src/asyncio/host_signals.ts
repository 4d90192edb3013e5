/** Ctrl-C, where the host has signals. */

interface Process {
  on?(event: "SIGINT", listener: () => void): unknown;
  off?(event: "SIGINT", listener: () => void): unknown;
}

/** Call `listener` on SIGINT. @returns what stops that */
export function on_interrupt(listener: () => void): () => void {
  const { process } = globalThis as { process?: Process };
  process?.on?.("SIGINT", listener);
  return () => process?.off?.("SIGINT", listener);
}
