/**
 * A ring as the deque that programs find in its place in CPython: `loop._ready`, `queue._queue`.
 *
 * Source: Library Reference, "deque objects".
 */
import { IndexError } from "../objects/exceptions.ts";
import { builtin_type } from "../objects/object.ts";
import { repr } from "../objects/texts.ts";
import { Ring } from "./ring.ts";

class RingMethods {
  __len__(this: Ring<unknown>): number {
    return this.length;
  }

  append(this: Ring<unknown>, item: unknown): null {
    this.push(item);
    return null;
  }

  popleft(this: Ring<unknown>): unknown {
    if (this.length === 0) throw IndexError("pop from an empty deque");
    return this.shift();
  }

  __getitem__(this: Ring<unknown>, index: number): unknown {
    const at = index < 0 ? index + this.length : index;
    if (at < 0 || at >= this.length) throw IndexError("deque index out of range");
    return [...this][at];
  }

  __contains__(this: Ring<unknown>, item: unknown): boolean {
    return [...this].includes(item);
  }

  __iter__(this: Ring<unknown>): Iterator<unknown> {
    return this[Symbol.iterator]();
  }

  __repr__(this: Ring<unknown>): string {
    return `deque(${repr([...this])})`;
  }
}

/** `value`, which lets a program see rings. */
export function with_ring_methods<T>(value: T): T {
  if (!("append" in Ring.prototype)) {
    const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(RingMethods.prototype);
    Object.defineProperties(Ring.prototype, methods);
    builtin_type("deque", Ring, { module: "collections" });
  }
  return value;
}
