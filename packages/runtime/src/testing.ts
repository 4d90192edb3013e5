/**
 * The door of tests: time that takes no time.
 *
 *     import { use_virtual_clock } from "@asyncdef/runtime/testing";
 *     const restore = use_virtual_clock();
 *     await run_hosted(main());            // sleeps of an hour take none
 *     restore();
 *
 * Loops made meanwhile have a clock that stands still while something is ready, and jumps to the next timer when nothing is. It does not
 * jump while a promise of the host is awaited: that takes real time.
 */
import { VirtualClock } from "./asyncio/clock.ts";
import { defaults } from "./asyncio/host_events.ts";

export { type Clock, VirtualClock } from "./asyncio/clock.ts";

/** New loops get a clock that jumps. @returns what gives them the host's clock again */
export function use_virtual_clock(): () => void {
  const { clock } = defaults;
  defaults.clock = () => new VirtualClock();
  return () => {
    defaults.clock = clock;
  };
}
