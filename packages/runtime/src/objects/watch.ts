/**
 * Objects that must say something when they go while a thing is still due: a coroutine never awaited, an exception never retrieved,
 * a task destroyed while pending.
 *
 * CPython says it when the object is freed. JavaScript frees without saying so, and its finalizers are dear. So new objects stand in a
 * short list of the young; of a full list, once another one is full too, those that are settled are forgotten and the others kept. A loop
 * that is about to sleep hands those to the host's finalizers; what is left when the program ends is reported then.
 *
 * The lists are made anew: storing a young object in an old array would cost a barrier of the garbage collector.
 *
 * CPython: the message comes when the last reference goes; here after that, and at the end at the latest.
 */
import { at_exit } from "./at-exit.ts";

/** Places in a list of the young. */
const YOUNG = 128;
/** Full lists that are kept before all are looked through for the first time. */
const FIRST_LOOK = 64;

/** All that have something to watch. */
export const watches: Watch<object>[] = [];

export abstract class Watch<T extends object> {
  #young: T[] = [];
  /** At this length the list of the young is looked at: the first time for the first object. */
  #room = 1;
  /** Lists that were full. All but the last were looked at, and hold what was due then. */
  #full: (readonly T[])[] = [];
  #next_look = FIRST_LOOK;
  readonly #old = new Set<WeakRef<T>>();
  #registry: FinalizationRegistry<() => void> | null = null;

  /** Is the object still to be reported? */
  abstract due(x: T): boolean;
  /** What reports it; it must not hold the object. */
  abstract farewell(x: T): () => void;

  /** The host's finalizers know of it: it must be settled when it is no longer due. */
  aged(_x: T): void {}

  add(x: T): void {
    if (this.#young.push(x) >= this.#room) this.#turn_over();
  }

  #turn_over(): void {
    if (this.#room === 1) {
      this.#room = YOUNG;
      at_exit(() => this.report());
      watches.push(this as unknown as Watch<object>);
      return;
    }
    const last = this.#full.pop();
    if (last !== undefined) this.#keep(last);
    this.#full.push(this.#young);
    this.#young = [];
    if (this.#full.length > this.#next_look) this.#look();
  }

  /** Look through those that were kept. */
  #look(): void {
    const lists = this.#full;
    this.#full = [];
    for (const list of lists) this.#keep(list);
    this.#next_look = Math.max(FIRST_LOOK, 3 * this.#full.length);
  }

  #keep(list: readonly T[]): void {
    const due = this.#sift(list);
    if (due.length > 0) this.#full.push(due);
  }

  /** Those of `list` that are due: the list itself where all are. */
  #sift(list: readonly T[]): readonly T[] {
    let due = 0;
    for (let at = 0; at < list.length; at++) if (this.due(list[at] as T)) due++;
    if (due === list.length) return list;
    return due === 0 ? [] : list.filter((x) => this.due(x));
  }

  /** Those that are due and held strongly. */
  #held(): readonly T[] {
    return [...this.#full, this.#young].flatMap((list) => this.#sift(list));
  }

  /** Hold these, and no others. */
  #hold(list: readonly T[]): void {
    this.#full = [list];
    this.#young = [];
  }

  /** Forget what is settled: a loop was closed. */
  tidy(): void {
    this.#hold(this.#held());
  }

  /** Nothing is due any more. Only needed for objects that may have grown old. */
  settle(x: T): void {
    this.#registry?.unregister(x);
  }

  /** Leave them to the host's finalizers: for a moment when there is time. */
  grow_old(): void {
    const grown = this.#held();
    this.#hold([]);
    if (grown.length === 0) return;
    this.#registry ??= new FinalizationRegistry((farewell) => farewell());
    for (const x of grown) {
      this.#registry.register(x, this.farewell(x), x);
      this.#old.add(new WeakRef(x));
      this.aged(x);
    }
    for (const reference of this.#old) {
      const x = reference.deref();
      if (x === undefined || !this.due(x)) this.#old.delete(reference);
    }
  }

  /** The objects that are still due. */
  all(): T[] {
    const old = [...this.#old].map((reference) => reference.deref()).filter((x) => x !== undefined);
    return [...this.#sift(old), ...this.#held()];
  }

  /** Watch nothing any more. @returns the objects that were due */
  take(): T[] {
    const left = this.all();
    this.#hold([]);
    this.#old.clear();
    for (const x of left) this.settle(x);
    return left;
  }

  /** Nobody has the object any more. */
  report_if_due(x: T): void {
    if (!this.due(x)) return;
    this.#hold(this.#held().filter((y) => y !== x));
    this.settle(x);
    this.farewell(x)();
  }

  /** Report what is still due, and forget it. */
  report(): void {
    for (const x of this.take()) this.farewell(x)();
  }
}
