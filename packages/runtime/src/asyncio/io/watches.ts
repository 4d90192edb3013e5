/**
 * What loops were told to watch: `add_reader`, `add_writer`, and whoever waits in `sock_recv` and its kin.
 *
 * Source: Lib/asyncio/selector_events.py, for the part that a selector plays.
 */
import type { BaseEventLoopObject, Channel } from "../base_events.ts";
import type { Entry, HandleObject } from "../events.ts";
import { entry_of } from "./entries.ts";

export type Direction = "read" | "write";

interface Watched {
  readonly loop: BaseEventLoopObject;
  readonly entry: Entry;
  arrives: boolean;
}

export class Watches {
  readonly #channel: Channel;
  readonly #is_ready: (direction: Direction) => boolean;
  readonly #all = new Map<Direction, Watched>();

  /** @param channel  what keeps the loop waiting for the host meanwhile */
  constructor(channel: Channel, is_ready: (direction: Direction) => boolean) {
    this.#channel = channel;
    this.#is_ready = is_ready;
  }

  /**
   * Call `handle` in each iteration in which that is possible; null to stop.
   * @returns whether somebody was called before
   */
  set(loop: BaseEventLoopObject, direction: Direction, handle: HandleObject | null): boolean {
    const before = this.#all.delete(direction);
    if (handle === null) {
      if (this.#all.size === 0) loop.$channels.delete(this.#channel);
      return before;
    }
    const watched: Watched = {
      loop,
      arrives: false,
      entry: entry_of(loop, () => {
        watched.arrives = false;
        if (this.#all.get(direction) !== watched) return;
        handle.$run();
        this.poll();
      }),
    };
    this.#all.set(direction, watched);
    loop.$channels.add(this.#channel);
    this.poll();
    return before;
  }

  /** Tell the loops that wait for what is possible by now. */
  poll(): void {
    for (const [direction, watched] of this.#all) {
      if (watched.arrives || !this.#is_ready(direction)) continue;
      watched.arrives = true;
      watched.loop.$arrive(watched.entry);
    }
  }

  clear(): void {
    this.#all.clear();
  }
}
