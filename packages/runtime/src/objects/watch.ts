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
/** Objects kept before they are looked through for the first time. */
const FIRST_LOOK = 8192;

/** All that have something to watch. */
export const watches: Watch<object>[] = [];

export abstract class Watch<T extends object> {
  #young: T[] = [];
  /** At this length the list of the young is looked at: the first time for the first object. */
  #room = 1;
  /** The list that was full before. */
  #filled: readonly T[] = [];
  /** Lists of those that were due when their list was looked at. */
  #kept: (readonly T[])[] = [];
  #count = 0;
  #next_look = FIRST_LOOK;
  readonly #old = new Set<WeakRef<T>>();
  #registry: FinalizationRegistry<() => void> | null = null;

  /** Is the object still to be reported? */
  abstract due(x: T): boolean;
  /** What reports it; it must not hold the object. */
  abstract farewell(x: T): () => void;

  /** Those of `list` that are due: the list itself where all are. A class of which there are many objects does it in a loop of its own, which is faster. */
  sift(list: readonly T[]): readonly T[] {
    return list.every((x) => this.due(x)) ? list : list.filter((x) => this.due(x));
  }

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
    this.#keep(this.sift(this.#filled));
    this.#filled = this.#young;
    this.#young = [];
    if (this.#count > this.#next_look) this.#look();
  }

  #keep(list: readonly T[]): void {
    if (list.length === 0) return;
    this.#kept.push(list);
    this.#count += list.length;
  }

  /** Look through those that were kept. */
  #look(): void {
    const lists = this.#kept;
    this.#kept = [];
    this.#count = 0;
    for (const list of lists) this.#keep(this.sift(list));
    this.#next_look = Math.max(FIRST_LOOK, 3 * this.#count);
  }

  /** Forget what is settled: a loop was closed. */
  tidy(): void {
    this.#look();
    this.#filled = this.#filled.filter((x) => this.due(x));
    this.#young = this.#young.filter((x) => this.due(x));
  }

  /** Nothing is due any more. Only needed for objects that may have grown old. */
  settle(x: T): void {
    this.#registry?.unregister(x);
  }

  /** Those that are due and held strongly. */
  #held(): T[] {
    return [...this.#kept.flat(), ...this.#filled, ...this.#young].filter((x) => this.due(x));
  }

  #release(): void {
    this.#kept = [];
    this.#count = 0;
    this.#filled = [];
    this.#young = [];
  }

  /** Watch nothing any more. @returns the objects that were due */
  take(): T[] {
    const left = this.all();
    this.#release();
    this.#old.clear();
    for (const x of left) this.settle(x);
    return left;
  }

  /** Leave them to the host's finalizers: for a moment when there is time. */
  grow_old(): void {
    const grown = this.#held();
    this.#release();
    if (grown.length === 0) return;
    this.#registry ??= new FinalizationRegistry((farewell) => farewell());
    for (const x of grown) {
      this.#registry.register(x, this.farewell(x), x);
      this.#old.add(new WeakRef(x));
      this.aged(x);
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
    return [...old.filter((x) => x !== undefined && this.due(x)), ...this.#held()] as T[];
  }

  /** Nobody has the object any more. */
  report_if_due(x: T): void {
    if (!this.due(x)) return;
    const others = (y: T): boolean => y !== x;
    this.#kept = this.#kept.map((list) => list.filter(others));
    this.#filled = this.#filled.filter(others);
    this.#young = this.#young.filter(others);
    this.settle(x);
    this.farewell(x)();
  }

  /** Report what is still due, and forget it. */
  report(): void {
    for (const x of this.take()) this.farewell(x)();
  }
}
