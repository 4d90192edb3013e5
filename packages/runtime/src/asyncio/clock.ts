/**
 * What a loop knows of time: the host's clock, or one that jumps.
 *
 * A loop on a virtual clock never waits: when nothing is ready it moves its clock to the next timer. Tests of sleeps and timeouts then take
 * no time, and their order is always the same.
 *
 * Source: Library Reference, "loop.time"; trio.testing.MockClock for the idea.
 */
import { host_clock } from "./host_timers.ts";

export interface Clock {
  /** Seconds; it never goes back. */
  now(): number;
  /** Block for `seconds`. */
  sleep(seconds: number): void;
  /** A clock that jumps is told to, where another waits. */
  readonly jumps: boolean;
}

/** The host's monotonic clock. */
export class HostClock implements Clock {
  readonly jumps = false;

  readonly #clock = host_clock();

  now(): number {
    return this.#clock.now() / 1000;
  }

  sleep(seconds: number): void {
    const until = this.now() + seconds;
    // The host may wake up early; a clock that is read again shows it.
    for (let left = seconds; left > 0; left = until - this.now()) {
      try {
        Atomics.wait(cell(), 0, 0, Math.ceil(left * 1000));
      } catch {
        // A page may not wait, and has no memory to wait on: it looks at its clock until the time has come.
      }
    }
  }
}

function cell(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** A clock that stands still until it is moved. */
export class VirtualClock implements Clock {
  readonly jumps = true;
  #now: number;

  /** @param start  seconds */
  constructor(start = 0) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  sleep(seconds: number): void {
    this.#now += seconds;
  }
}
