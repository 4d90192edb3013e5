/**
 * First in, first out.
 *
 * A ring in an array whose length is a power of two. It grows when it is full and never shrinks: emptying an array would give its memory
 * back, to be asked for again on the next turn of the loop. One place stays free: there stands what was taken out last by `take`, so that
 * who runs now can be told without a store for each step. `ring_methods.ts` makes a deque of it for programs that can see one.
 *
 * Source: Lib/asyncio/base_events.py, `_ready`; queues.py, `_queue` (deques).
 */
export class Ring<T> {
  #items: (T | undefined)[];
  #mask: number;
  /** Where the oldest item stands, and the first free place behind the youngest. */
  #head = 0;
  #tail = 0;

  /** @param size  a power of two */
  constructor(size: number) {
    this.#items = new Array<undefined>(size).fill(undefined);
    this.#mask = size - 1;
  }

  get length(): number {
    return (this.#tail - this.#head) & this.#mask;
  }

  push(item: T): void {
    const at = this.#tail;
    const next = (at + 1) & this.#mask;
    this.#items[at] = item;
    this.#tail = next;
    // The place before the head stays free.
    if (((next + 1) & this.#mask) === this.#head) this.#grow();
  }

  /** @returns the oldest item; there must be one */
  shift(): T {
    const at = this.#head;
    const item = this.#items[at] as T;
    this.#items[at] = undefined;
    this.#head = (at + 1) & this.#mask;
    return item;
  }

  /** As `shift`; the item is `current` until the next one is taken. */
  take(): T {
    const at = this.#head;
    const items = this.#items;
    items[(at - 1) & this.#mask] = undefined;
    this.#head = (at + 1) & this.#mask;
    return items[at] as T;
  }

  /** What `take` gave last, unless `forget` was called since. */
  get current(): T | undefined {
    return this.#items[(this.#head - 1) & this.#mask];
  }

  forget(): void {
    this.#items[(this.#head - 1) & this.#mask] = undefined;
  }

  clear(): null {
    while (this.length > 0) this.shift();
    return null;
  }

  *[Symbol.iterator](): Generator<T, void, unknown> {
    for (let i = 0; i < this.length; i++) yield this.#items[(this.#head + i) & this.#mask] as T;
  }

  #grow(): void {
    const { length } = this;
    const size = this.#items.length * 2;
    const items = new Array<T | undefined>(size).fill(undefined);
    for (let i = -1; i < length; i++) items[i + 1] = this.#items[(this.#head + i) & this.#mask];
    this.#items = items;
    this.#mask = size - 1;
    this.#head = 1;
    this.#tail = length + 1;
  }
}
