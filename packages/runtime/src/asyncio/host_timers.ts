/** The host's timers and turns. */

interface Host {
  performance: { now(): number };
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  setImmediate?(callback: () => void): unknown;
  MessageChannel?: new () => { port1: Port; port2: Port };
}

function host_of(): Host {
  return globalThis as unknown as Host;
}

/** The host's monotonic clock, in milliseconds. */
export function milliseconds(): number {
  return host_of().performance.now();
}

/** The same, for who asks often: the host finds its `performance` anew at each mention. */
export function host_clock(): { now(): number } {
  return host_of().performance;
}

interface Port {
  onmessage: ((event: unknown) => void) | null;
  postMessage(message: unknown): void;
  close?(): void;
}

/** The longest time a host's timer can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** Call `callback` after `seconds`; Infinity keeps the process alive meanwhile. @returns what cancels it */
export function set_timer(seconds: number, callback: () => void): () => void {
  const host = host_of();
  const timer = host.setTimeout(callback, Math.min(Math.ceil(seconds * 1000), LONGEST));
  return () => host.clearTimeout(timer);
}

/** Call `callback` after the host's input, timers and rendering had their turn. */
export function next_turn(callback: () => void): void {
  const host = host_of();
  if (host.setImmediate !== undefined) {
    host.setImmediate(callback);
    return;
  }
  if (host.MessageChannel === undefined) {
    host.setTimeout(callback, 0);
    return;
  }
  const { port1, port2 } = new host.MessageChannel();
  port1.onmessage = () => {
    port1.close?.();
    callback();
  };
  port2.postMessage(null);
}
