/**
 * The loops that programs get, and how they get one.
 *
 * Source: Lib/asyncio/selector_events.py, unix_events.py, for the part they play.
 */
import { MAIN_THREAD, workers } from "../objects/context.ts";
import { DeprecationWarning } from "../objects/exceptions.ts";
import { builtin_type, type Type } from "../objects/object.ts";
import { warn_of } from "../objects/warn.ts";
import { BaseEventLoop, BaseEventLoopObject } from "./base_events.ts";
import { type Clock, HostClock } from "./clock.ts";
import { log } from "./log.ts";
import { running } from "./running.ts";

/** A loop that runs on the spot; `host_drive.ts` has the host drive it. */
export class HostEventLoopObject extends BaseEventLoopObject {
  override get $class(): Type {
    return HostEventLoop;
  }
}

export const HostEventLoop: Type = /* @__PURE__ */ as_default(
  /* @__PURE__ */ builtin_type("_UnixSelectorEventLoop", HostEventLoopObject, {
    module: "asyncio.unix_events",
    bases: [BaseEventLoop],
    open: true,
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
