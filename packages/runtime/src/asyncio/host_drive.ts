/**
 * A loop that the host drives.
 *
 * CPython's loop sleeps on a selector. Ours gives way to the host: it goes through some iterations inline, then continues as a microtask,
 * and every few milliseconds as a macrotask, so that the host's input, timers and rendering go on. When nothing is ready it sets one timer.
 *
 * Source: Lib/asyncio/selector_events.py, for the part it plays.
 */
import { FEWEST_ITERATIONS, HOST_TURN, INLINE_TIME, MOST_ITERATIONS } from "./constants.ts";
import type { HostEventLoopObject } from "./host_events.ts";
import { host_clock, next_turn, set_timer } from "./host_timers.ts";

/** Run a loop until its `stop`, driven by the host: other things of the host run in between. */
export function drive_by_host(loop: HostEventLoopObject): Promise<void> {
  const tear_down = loop.$set_up();
  const { loop: outer } = hosted;
  hosted.loop = loop;
  return new Promise<void>((resolve, reject) => {
    const drive = new HostDrive(loop, (error) => {
      loop.$waker = null;
      // JavaScript may have begun several runs, which end in any order.
      if (hosted.loop === loop) hosted.loop = outer?.$running ? outer : null;
      tear_down();
      if (error === null) resolve();
      else reject(error.reason);
    });
    drive.turn();
  });
}

/** The loop that the host drives now. */
export const hosted: { loop: HostEventLoopObject | null } = { loop: null };

/** One hosted run of a loop. */
class HostDrive {
  readonly #loop: HostEventLoopObject;
  readonly #end: (error: { reason: unknown } | null) => void;
  /** When the host had its last turn, in milliseconds. */
  #host_had_turn: number;
  /** When the clock was last looked at. */
  #looked: number;
  /** How many iterations run before it is looked at again. */
  #stride = FEWEST_ITERATIONS;
  readonly #clock = host_clock();
  #cancel_timer: (() => void) | null = null;
  /** One promise and one function for all turns that come as microtasks. */
  readonly #resolved = Promise.resolve();
  readonly #turn = (): void => this.turn();

  constructor(loop: HostEventLoopObject, end: (error: { reason: unknown } | null) => void) {
    this.#loop = loop;
    this.#end = end;
    this.#host_had_turn = this.#clock.now();
    this.#looked = this.#host_had_turn;
  }

  turn(): void {
    const loop = this.#loop;
    loop.$waker = null;
    loop.$arrival_waker = null;
    const leave = loop.$enter();
    try {
      for (let left = this.#stride; left > 0; left--) {
        if (loop.$arrived.length > 0) loop.$take_arrived();
        loop._run_once();
        if (loop._stopping) {
          leave();
          this.#end(null);
          return;
        }
        if (loop._ready.length === 0) {
          const idle = loop.$waits_itself ? 0 : loop.$idle_time();
          if (idle > 0) {
            leave();
            this.#sleep(idle);
            return;
          }
        }
        if (loop.$channels.size > 0) {
          leave();
          next_turn(this.#turn_after_host);
          return;
        }
      }
    } catch (reason) {
      leave();
      this.#end({ reason });
      return;
    }
    leave();
    this.#give_way();
  }

  /** So many iterations have run. To look at the clock and to give way cost more than an iteration does: the next time it is more of them, if these were short. */
  #give_way(): void {
    const now = this.#clock.now();
    const took = now - this.#looked;
    this.#looked = now;
    if (took > INLINE_TIME) this.#stride = Math.max(this.#stride / 2, FEWEST_ITERATIONS);
    else if (this.#stride < MOST_ITERATIONS) this.#stride *= 2;
    if (now - this.#host_had_turn >= HOST_TURN) next_turn(this.#turn_after_host);
    else this.#resolved.then(this.#turn);
  }

  readonly #turn_after_host = (): void => {
    this.#host_had_turn = this.#clock.now();
    this.#looked = this.#host_had_turn;
    this.turn();
  };

  /** Nothing is ready: wait for the timer, or for something of the host that adds an entry. */
  #sleep(idle: number): void {
    const loop = this.#loop;
    const { $clock: clock } = loop;
    const is_alone = loop.$hosts_waited_for === 0 && loop.$channels.size === 0;
    if (clock.jumps && idle !== Number.POSITIVE_INFINITY && is_alone) {
      clock.sleep(idle);
      this.#resolved.then(this.#turn);
      return;
    }
    loop.$settle();
    const began = this.#clock.now();
    const wake = (): void => {
      loop.$waker = null;
      loop.$arrival_waker = null;
      this.#cancel_timer?.();
      this.#cancel_timer = null;
      // Beside sockets a clock that jumps goes as the real one does.
      if (clock.jumps && loop.$channels.size > 0) clock.sleep((this.#clock.now() - began) / 1000);
    };
    this.#cancel_timer = set_timer(idle, () => {
      this.#cancel_timer = null;
      if (loop.$channels.size === 0) {
        this.#turn_after_host();
        return;
      }
      // What came in before the timer was due goes first, as it does where a selector is asked.
      wake();
      next_turn(this.#turn_after_host);
    });
    loop.$waker = () => {
      wake();
      // The entry that wakes the loop may not be in the queue yet.
      this.#resolved.then(this.#turn);
    };
    // The host hands over what came in piece by piece: the turn begins when it is done.
    loop.$arrival_waker = () => {
      wake();
      next_turn(this.#turn_after_host);
    };
  }
}
