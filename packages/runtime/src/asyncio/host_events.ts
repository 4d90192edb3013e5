/**
 * The event loop on its host: a loop that the host drives, and the loops that programs get.
 *
 * CPython's loop sleeps on a selector. Ours gives way to the host: it goes through some iterations inline, then continues as a microtask,
 * and every few milliseconds as a macrotask, so that the host's input, timers and rendering go on. When nothing is ready it sets one timer.
 *
 * Source: Lib/asyncio/selector_events.py, unix_events.py, for the part they play.
 */
import { MAIN_THREAD, workers } from "../objects/context.ts";
import { DeprecationWarning } from "../objects/exceptions.ts";
import { builtin_type, type Type } from "../objects/object.ts";
import { warn_of } from "../objects/warn.ts";
import { BaseEventLoop, BaseEventLoopObject } from "./base_events.ts";
import { type Clock, HostClock } from "./clock.ts";
import { FEWEST_ITERATIONS, HOST_TURN, INLINE_TIME, MOST_ITERATIONS } from "./constants.ts";
import { host_clock, next_turn, set_timer } from "./host_timers.ts";
import { log } from "./log.ts";
import { running } from "./running.ts";

/** A loop that can run on the spot, and be driven by the host. */
export class HostEventLoopObject extends BaseEventLoopObject {
  override get $class(): Type {
    return HostEventLoop;
  }

  /** Run until `stop`, driven by the host: other things of the host run in between. */
  $run_hosted(): Promise<void> {
    const tear_down = this.$set_up();
    const { loop } = hosted;
    hosted.loop = this;
    return new Promise<void>((resolve, reject) => {
      const drive = new HostDrive(this, (error) => {
        this.$waker = null;
        hosted.loop = loop;
        tear_down();
        if (error === null) resolve();
        else reject(error.reason);
      });
      drive.turn();
    });
  }
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

export const HostEventLoop: Type = /* @__PURE__ */ as_default(
  /* @__PURE__ */ builtin_type("_UnixSelectorEventLoop", HostEventLoopObject, {
    module: "asyncio.unix_events",
    bases: [BaseEventLoop],
    open: true,
    make: () => made_event_loop(),
    allocate: (cls) =>
      (Object.setPrototypeOf(made_event_loop(), cls.prototype) as HostEventLoopObject).$check_overrides(),
  }),
);

/** A program that has such loops gets one where it has none. */
function as_default(cls: Type): Type {
  running.find_default = default_loop;
  return cls;
}

/** What new loops are made with: see `asyncdef/testing` for a clock that jumps. */
export const defaults: { clock: () => Clock; debug: boolean | null } = {
  clock: () => new HostClock(),
  debug: null,
};

/** The policy of the program's: it makes the loops, and keeps the default one. */
export const policies: {
  current: unknown;
  /** The policy where none was set, once it was asked for. */
  standard: unknown;
  /** `set_event_loop` was called: the default loop is no longer made by itself. */
  was_set: boolean;
  /** How the policy that was set makes a loop; null for the default one. */
  new_event_loop: (() => unknown) | null;
  /** How the policy keeps a loop, once the program has a policy in hands. */
  set_event_loop: ((loop: unknown) => void) | null;
} = { current: null, new_event_loop: null, set_event_loop: null, standard: null, was_set: false };

/** The loop that was set; the first time a new one. */
export function default_loop(): BaseEventLoopObject | null {
  if (running.default_loop === null && !policies.was_set && workers.name() === MAIN_THREAD) {
    warn_of("There is no current event loop", DeprecationWarning);
    policies.was_set = true;
    running.default_loop = new_event_loop();
  }
  return running.default_loop;
}

export function new_event_loop(): HostEventLoopObject {
  return policies.new_event_loop === null
    ? made_event_loop()
    : (policies.new_event_loop() as HostEventLoopObject);
}

export function made_event_loop(): HostEventLoopObject {
  const loop = new HostEventLoopObject(defaults.clock());
  loop._debug = defaults.debug ?? debug_asked_for();
  // What CPython says on Linux.
  log.debug?.("Using selector: EpollSelector");
  return loop;
}

/** PYTHONASYNCIODEBUG, where the host has an environment. */
function debug_asked_for(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const asked = process?.env?.["PYTHONASYNCIODEBUG"];
  return asked !== undefined && asked !== "";
}
