/**
 * What a `for` loop runs over.
 *
 *     for x in xs:             for (const x of each(xs)) {
 *     for x in ticks(3):       for (const x of each_temporary(ticks(3))) {
 *
 * A generator that only the loop holds is closed when the loop is left early: CPython's reference counts do that, and
 * its `finally` blocks run there and then. Where others may hold it, it must go on living: hence two helpers.
 *
 * Source: The Python Language Reference, 8.3; 6.2.9.1 (generator.close).
 */
import { each } from "../../objects/iteration.ts";

export { each };

interface Closable {
  close?: unknown;
  __next__?: unknown;
}

/** `each` for a generator that nobody else holds: leaving the loop closes it. */
export function each_temporary(x: unknown): Iterable<unknown> {
  const values = each(x);
  const { close, __next__ } = (typeof x === "object" && x !== null ? x : {}) as Closable;
  return typeof close === "function" && typeof __next__ === "function"
    ? new Closing(values, () => close.call(x))
    : values;
}

/** Runs through `values`, and has the `return` that JavaScript calls when a loop is left. */
class Closing implements Iterator<unknown> {
  private readonly steps: Iterator<unknown>;
  private readonly close: () => void;

  constructor(values: Iterable<unknown>, close: () => void) {
    this.steps = values[Symbol.iterator]();
    this.close = close;
  }

  next(): IteratorResult<unknown> {
    return this.steps.next();
  }

  return(): IteratorResult<unknown> {
    this.close();
    return { done: true, value: undefined };
  }

  [Symbol.iterator](): this {
    return this;
  }
}
