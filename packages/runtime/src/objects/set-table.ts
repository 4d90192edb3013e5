/**
 * The hash table of a set whose members hash as in CPython: it gives CPython's order of iteration.
 *
 *     {3, 1, 2}              iterates 1 2 3
 *     {"x" * 3, (0, 1)}      never comes here: the hash of a str is not CPython's (see set.ts)
 *
 * Open addressing in a table of a power of two: nine slots in a row, then a jump that mixes in more and more of the
 * hash. A removed member leaves a dummy behind until the next resize. The order a program sees depends on all of
 * that, the moments of growth included, so it is followed step by step.
 *
 * Source: CPython Objects/setobject.c.
 */

import { has_own_hash, type KnownHashes } from "./hash.ts";
import { type Hash, highWord, lowWord, Wide } from "./wide-hash.ts";

/** What a removed member leaves in its slot. */
const DUMMY: unique symbol = /* @__PURE__ */ Symbol("dummy");

/** Slots tried in a row before jumping. */
const LINEAR_PROBES = 9;

/** Size of the smallest table. */
const SMALLEST = 8;

/** Compares a stored member with a key of the same hash. */
type Equal = (member: unknown, key: unknown) => boolean;

/** Members in hash order. `undefined` is an empty slot, so no member may be `undefined`. */
export class SetTable {
  keys: unknown[];
  /** The hashes of `keys`, slot for slot: low words, high words. */
  low: Int32Array;
  high: Int32Array;
  mask: number;
  /** Slots that are not empty: members and dummies. */
  fill: number;
  /** Members. */
  used: number;
  /** Where `pop` looks first. */
  finger: number;
  /** Is there a member whose hash a program's own `__hash__` gave? Nobody asks for it again. */
  has_own: boolean;
  /** The hash of every member; made when somebody looks for hashes by member, and kept up from then on. */
  private by_key: Map<unknown, Hash> | null;

  constructor() {
    this.keys = new Array(SMALLEST).fill(undefined);
    this.low = new Int32Array(SMALLEST);
    this.high = new Int32Array(SMALLEST);
    this.mask = SMALLEST - 1;
    this.fill = 0;
    this.used = 0;
    this.finger = 0;
    this.has_own = false;
    this.by_key = null;
  }

  get hashes(): KnownHashes {
    if (this.has_own) this.by_key ??= this.hashes_by_key();
    return this.by_key;
  }

  private hashes_by_key(): Map<unknown, Hash> {
    const hashes = new Map<unknown, Hash>();
    for (let at = this.occupied(0); at >= 0; at = this.occupied(at + 1))
      hashes.set(this.keys[at], hashAt(this, at));
    return hashes;
  }

  /** The slot of the member equal to `key`, or minus one minus the slot where it would go: empty, or a dummy's. */
  slot(key: unknown, hash: Hash, equal: Equal): number {
    const { keys, low, high, mask } = this;
    const lo = lowWord(hash);
    const hi = highWord(hash);
    let perturbLow = lo;
    let perturbHigh = hi;
    let i = lo & mask;
    let dummy = -1;
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let at = i; at <= last; at++) {
        const member = keys[at];
        if (member === undefined) return -1 - (dummy < 0 ? at : dummy);
        if (member === key) return at;
        // The last dummy on the way is reused, as CPython does.
        if (member === DUMMY) dummy = at;
        else if (low[at] === lo && high[at] === hi && equal(member, key)) return at;
      }
      perturbLow = (perturbLow >>> 5) | (perturbHigh << 27);
      perturbHigh >>>= 5;
      i = (Math.imul(i, 5) + 1 + perturbLow) & mask;
    }
  }

  has(key: unknown, hash: Hash, equal: Equal): boolean {
    return this.slot(key, hash, equal) >= 0;
  }

  /** Add a key unless an equal member is there. */
  add(key: unknown, hash: Hash, equal: Equal): void {
    const slot = this.slot(key, hash, equal);
    if (slot >= 0) return;
    const reused = this.keys[-1 - slot] === DUMMY;
    this.put(-1 - slot, key, lowWord(hash), highWord(hash));
    this.used++;
    this.has_own ||= typeof key === "object" && key !== null && has_own_hash(key);
    this.by_key?.set(key, hash);
    if (reused) return;
    this.fill++;
    if (this.fill * 5 >= this.mask * 3) this.resize(this.grown());
  }

  /** Remove the member equal to `key`; tells whether there was one. */
  discard(key: unknown, hash: Hash, equal: Equal): boolean {
    const slot = this.slot(key, hash, equal);
    if (slot < 0) return false;
    this.by_key?.delete(this.keys[slot]);
    this.keys[slot] = DUMMY;
    this.low[slot] = -1;
    this.high[slot] = -1;
    this.used--;
    return true;
  }

  /** Remove and return some member; `undefined` when there is none. */
  pop(): unknown {
    if (this.used === 0) return undefined;
    let at = this.finger & this.mask;
    while (this.keys[at] === undefined || this.keys[at] === DUMMY) at = at >= this.mask ? 0 : at + 1;
    const key = this.keys[at];
    this.by_key?.delete(key);
    this.keys[at] = DUMMY;
    this.low[at] = -1;
    this.high[at] = -1;
    this.used--;
    this.finger = at + 1;
    return key;
  }

  /** The first slot at or after `from` that holds a member, or -1. */
  occupied(from: number): number {
    const { keys, mask } = this;
    for (let at = from; at <= mask; at++) {
      if (keys[at] !== undefined && keys[at] !== DUMMY) return at;
    }
    return -1;
  }

  /** The members, in order. */
  members(): unknown[] {
    return this.keys.filter((key) => key !== undefined && key !== DUMMY);
  }

  /** Add every member of another table, as `set.update(other)` does. */
  merge(other: SetTable, equal: Equal): void {
    if (other === this || other.used === 0) return;
    this.reserve(other.used);
    if (this.fill === 0 && this.mask === other.mask && other.fill === other.used) {
      this.keys = other.keys.slice();
      this.low = other.low.slice();
      this.high = other.high.slice();
      this.fill = other.fill;
      this.used = other.used;
      this.has_own = other.has_own;
      this.by_key = null;
      return;
    }
    const fresh = this.fill === 0;
    for (let at = other.occupied(0); at >= 0; at = other.occupied(at + 1)) {
      if (fresh) this.insertClean(other.keys[at], other.low[at]!, other.high[at]!);
      else this.add(other.keys[at], hashAt(other, at), equal);
    }
    if (fresh) {
      this.fill = other.used;
      this.used = other.used;
      this.has_own = other.has_own;
      this.by_key = null;
    }
  }

  /** Grow once before `count` more members come. */
  reserve(count: number): void {
    if ((this.fill + count) * 5 >= this.mask * 3) this.resize((this.used + count) * 2);
  }

  /** Rebuild the table when more than a quarter of it are dummies. */
  compact(): void {
    if (this.fill - this.used > this.mask / 4) this.resize(this.grown());
  }

  /** An independent table of the same members, as `set.copy()` makes it: dummies are left out. */
  copy(equal: Equal): SetTable {
    const copy = new SetTable();
    copy.merge(this, equal);
    return copy;
  }

  private grown(): number {
    return this.used > 50000 ? this.used * 2 : this.used * 4;
  }

  private put(at: number, key: unknown, lo: number, hi: number): void {
    this.keys[at] = key;
    this.low[at] = lo;
    this.high[at] = hi;
  }

  /** Put a key that is known to be new into a table without dummies. */
  private insertClean(key: unknown, lo: number, hi: number): void {
    const { keys, mask } = this;
    let perturbLow = lo;
    let perturbHigh = hi;
    let i = lo & mask;
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let at = i; at <= last; at++) {
        if (keys[at] === undefined) {
          this.put(at, key, lo, hi);
          return;
        }
      }
      perturbLow = (perturbLow >>> 5) | (perturbHigh << 27);
      perturbHigh >>>= 5;
      i = (Math.imul(i, 5) + 1 + perturbLow) & mask;
    }
  }

  private resize(atLeast: number): void {
    const { keys, low, high, mask } = this;
    let size = SMALLEST;
    while (size <= atLeast) size *= 2;
    this.keys = new Array(size).fill(undefined);
    this.low = new Int32Array(size);
    this.high = new Int32Array(size);
    this.mask = size - 1;
    for (let at = 0; at <= mask; at++) {
      const key = keys[at];
      if (key !== undefined && key !== DUMMY) this.insertClean(key, low[at]!, high[at]!);
    }
    this.fill = this.used;
  }
}

/** The hash in a slot. */
function hashAt(table: SetTable, at: number): Hash {
  return new Wide(table.high[at]!, table.low[at]!);
}
