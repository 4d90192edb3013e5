/**
 * Objects that must say something when they go while a thing is still due: a coroutine never awaited, an exception never retrieved,
 * a task destroyed while pending.
 *
 * CPython says it when the object is freed. JavaScript frees without saying so, and its finalizers are dear. So new objects stand in a
 * ring of the young; one that is settled when its place is needed again is forgotten, another one is kept. A loop that is about to sleep
 * hands those to the host's finalizers; what is left when the program ends is reported then.
 *
 * CPython: the message comes when the last reference goes; here after that, and at the end at the latest.
 */
import { at_exit } from "./at-exit.ts";

/** Places in the ring: a power of two. */
const RING = 256;
/** Objects kept before they are looked through for the first time. */
const FIRST_LOOK = 1024;

export abstract class Watch<T extends object> {
  readonly #young: (T | undefined)[] = new Array<undefined>(RING).fill(undefined);
  #count = 0;
  #kept: T[] = [];
  #next_look = FIRST_LOOK;
  readonly #old = new Set<WeakRef<T>>();
  #registry: FinalizationRegistry<() => void> | null = null;

  /** Is the object still to be reported? */
  abstract due(x: T): boolean;
  /** What reports it; it must not hold the object. */
  abstract farewell(x: T): () => void;

  add(x: T): void {
    const at = this.#count++ & (RING - 1);
    const before = this.#young[at];
    this.#young[at] = x;
    if (before !== undefined && this.due(before)) this.#keep(before);
    if (this.#count === 1) at_exit(() => this.report());
  }

  #keep(x: T): void {
    if (this.#kept.push(x) < this.#next_look) return;
    this.#kept = this.#kept.filter((kept) => this.due(kept));
    this.#next_look = Math.max(FIRST_LOOK, 2 * this.#kept.length);
  }

  /** Forget what is settled: a loop was closed. */
  tidy(): void {
    this.#kept = this.#kept.filter((kept) => this.due(kept));
    this.#next_look = Math.max(FIRST_LOOK, 2 * this.#kept.length);
    for (let at = 0; at < RING; at++) {
      const x = this.#young[at];
      if (x !== undefined && !this.due(x)) this.#young[at] = undefined;
    }
  }

  /** Nothing is due any more. Only needed for objects that may have grown old. */
  settle(x: T): void {
    this.#registry?.unregister(x);
  }

  /** Take out all that are held strongly. */
  #take(): T[] {
    const taken = [...this.#kept, ...this.#young.filter((x) => x !== undefined)].filter((x) => this.due(x));
    this.#kept = [];
    this.#young.fill(undefined);
    // Not zero: the report is arranged once.
    this.#count = RING;
    return taken;
  }

  /** Leave them to the host's finalizers: for a moment when there is time. */
  grow_old(): void {
    if (this.#count === 0) return;
    const grown = this.#take();
    if (grown.length === 0) return;
    this.#registry ??= new FinalizationRegistry((farewell) => farewell());
    for (const x of grown) {
      this.#registry.register(x, this.farewell(x), x);
      this.#old.add(new WeakRef(x));
    }
    for (const reference of this.#old) if (!this.#alive(reference)) this.#old.delete(reference);
  }

  #alive(reference: WeakRef<T>): boolean {
    const x = reference.deref();
    return x !== undefined && this.due(x);
  }

  /** The objects that are still due. */
  all(): T[] {
    const old = [...this.#old].map((reference) => reference.deref());
    return [...old, ...this.#kept, ...this.#young].filter((x): x is T => x !== undefined && this.due(x));
  }

  /** Nobody has the object any more. */
  report_if_due(x: T): void {
    if (!this.due(x)) return;
    const at = this.#young.indexOf(x);
    if (at >= 0) this.#young[at] = undefined;
    this.#kept = this.#kept.filter((kept) => kept !== x);
    this.settle(x);
    this.farewell(x)();
  }

  /** Report what is still due, and forget it. */
  report(): void {
    const left = this.all();
    this.#take();
    this.#old.clear();
    for (const x of left) {
      this.settle(x);
      this.farewell(x)();
    }
  }
}
