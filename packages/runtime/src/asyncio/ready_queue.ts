/**
 * The ready queue: first in, first out.
 *
 * A ring in an array whose length is a power of two. It grows when it is full and never shrinks: emptying an array would give its memory
 * back on every iteration of the loop, to be asked for again on the next.
 *
 * Source: Lib/asyncio/base_events.py, `_ready` (a deque).
 */
import type { Entry } from "./events.ts";

export class ReadyQueue {
  #items: (Entry | undefined)[] = new Array<undefined>(64).fill(undefined);
  #mask = 63;
  #head = 0;
  length = 0;

  push(entry: Entry): void {
    if (this.length > this.#mask) this.#grow();
    this.#items[(this.#head + this.length) & this.#mask] = entry;
    this.length += 1;
  }

  /** @returns the oldest entry; there must be one */
  shift(): Entry {
    const at = this.#head;
    const entry = this.#items[at] as Entry;
    this.#items[at] = undefined;
    this.#head = (at + 1) & this.#mask;
    this.length -= 1;
    return entry;
  }

  clear(): void {
    while (this.length > 0) this.shift();
  }

  #grow(): void {
    const items = [...this.#items.slice(this.#head), ...this.#items.slice(0, this.#head)];
    const size = items.length * 2;
    while (items.length < size) items.push(undefined);
    this.#items = items;
    this.#mask = size - 1;
    this.#head = 0;
  }
}
