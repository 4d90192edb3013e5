/**
 * What `iter` of a set steps with.
 *
 * From: a set, its members in a table in CPython's order or in a Map of the host
 * To:   the members, one after the other
 *
 * Source: Objects/setobject.c, setiter_iternext.
 */
import { RuntimeError } from "./exceptions.ts";
import type { Cursor } from "./iterators.ts";
import type { AnySet } from "./light-set.ts";

/** Steps through a set, and notices when its size changes. */
export class SetCursor implements Cursor {
  private readonly set: AnySet;
  private readonly size: number;
  /** Of a set that is a Map of the host. */
  steps: Cursor | null;
  private at = 0;

  constructor(set: AnySet) {
    this.set = set;
    this.size = set.$size;
    this.steps = set.$dict === null ? null : set.$dict.$map.keys();
  }

  next(): IteratorResult<unknown> {
    const { set } = this;
    if (set.$size !== this.size) throw RuntimeError("Set changed size during iteration");
    if (this.steps !== null) return this.steps.next();
    const at = set.$table === null ? -1 : set.$table.occupied(this.at);
    if (at < 0) return { done: true, value: undefined };
    this.at = at + 1;
    return { done: false, value: set.$table?.keys[at] };
  }

  [Symbol.iterator](): this {
    return this;
  }
}
