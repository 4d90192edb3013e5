/**
 * A loop that runs on the spot, and sleeps where its sockets and processes can wake it.
 *
 * Source: Lib/asyncio/selector_events.py, for the part that a selector plays.
 */
import { BaseEventLoopObject } from "../base_events.ts";
import { MAXIMUM_SELECT_TIMEOUT } from "../constants.ts";
import type { Outside } from "../loop_parts.ts";

/** From now on `loop` waits for what goes on outside. */
export function look_outside(loop: BaseEventLoopObject, outside: Outside): void {
  loop.$outside = outside;
  loop.$sleep = (idle) => sleep_outside(loop, outside, idle);
}

function sleep_outside(loop: BaseEventLoopObject, outside: Outside, idle: number): void {
  const { $clock: clock } = loop;
  if (clock.jumps && loop.$channels.size === 0 && idle < MAXIMUM_SELECT_TIMEOUT) {
    BaseEventLoopObject.prototype.$sleep.call(loop, idle);
    return;
  }
  loop.$settle();
  const began = Date.now();
  outside.wait(idle);
  // Beside sockets a clock that jumps goes as the real one does.
  if (clock.jumps) clock.sleep((Date.now() - began) / 1000);
}
