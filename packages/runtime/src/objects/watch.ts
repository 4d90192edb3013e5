/**
 * Objects that must say something when they go while a thing is still due: a coroutine never awaited, an exception never retrieved,
 * a task destroyed while pending.
 *
 * CPython says it when the object is freed. JavaScript frees without saying so, and its finalizers are dear. So new objects stand in a
 * list of the young, and those that are settled when the list is next looked through leave it. A loop that is about to sleep hands the
 * others to the host's finalizers; what is left when the program ends is reported then.
 *
 * CPython: the message comes when the last reference goes; here after that, and at the end at the latest.
 */
import { at_exit } from "./at-exit.ts";

/** Objects in the list before it is looked through for the first time. */
const FIRST_LOOK = 1024;

export class Watch<T extends object> {
  /** Is the object still to be reported? */
  readonly #due: (x: T) => boolean;
  /** What reports it; it must not hold the object. */
  readonly #farewell: (x: T) => () => void;
  readonly #old = new Set<WeakRef<T>>();
  /** 1 at first, so that the first object makes the report sure to come. */
  #next_look = 1;
  #young: T[] = [];
  #registry: FinalizationRegistry<() => void> | null = null;

  constructor(due: (x: T) => boolean, farewell: (x: T) => () => void) {
    this.#due = due;
    this.#farewell = farewell;
  }

  add(x: T): void {
    if (this.#young.push(x) >= this.#next_look) this.#look_through();
  }

  /** Nothing is due any more. Only needed for objects that may have grown old. */
  settle(x: T): void {
    this.#registry?.unregister(x);
  }

  #look_through(): void {
    if (this.#next_look === 1) at_exit(() => this.report());
    this.#young = this.#young.filter(this.#due);
    this.#next_look = Math.max(FIRST_LOOK, 2 * this.#young.length);
  }

  /** Leave the young to the host's finalizers: for a moment when there is time. */
  grow_old(): void {
    if (this.#young.length === 0) return;
    this.#look_through();
    if (this.#young.length === 0) return;
    this.#registry ??= new FinalizationRegistry((farewell) => farewell());
    for (const x of this.#young) {
      this.#registry.register(x, this.#farewell(x), x);
      this.#old.add(new WeakRef(x));
    }
    this.#young = [];
    for (const reference of this.#old) if (!this.#alive(reference)) this.#old.delete(reference);
  }

  #alive(reference: WeakRef<T>): boolean {
    const x = reference.deref();
    return x !== undefined && this.#due(x);
  }

  /** The objects that are still due. */
  all(): T[] {
    const old = [...this.#old].map((reference) => reference.deref()).filter((x) => x !== undefined);
    return [...old, ...this.#young].filter(this.#due);
  }

  /** Nobody has the object any more. */
  report_if_due(x: T): void {
    if (!this.#due(x)) return;
    this.#young = this.#young.filter((young) => young !== x);
    this.#farewell(x)();
  }

  /** Report what is still due, and forget it. */
  report(): void {
    const left = this.all();
    this.#old.clear();
    this.#young = [];
    for (const x of left) {
      this.settle(x);
      this.#farewell(x)();
    }
  }
}
