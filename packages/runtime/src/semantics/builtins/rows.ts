/**
 * Iterators of tuples, which a loop that takes them apart at once is handed as arrays.
 *
 * From: a source of rows: `zip`'s values side by side, `enumerate`'s number and value
 * To:   `Tuples`, a cursor that makes a tuple of each; `Rows`, which hands out the arrays as they come
 *
 * Source: Library Reference, `zip` and `enumerate`.
 */
import type { BuiltinIterator, Cursor } from "../../objects/iterators.ts";
import { Tuple } from "../../objects/tuple.ts";

const DONE: IteratorResult<unknown> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

export interface RowSource {
  /** The next values, in an array of their own; undefined at the end. */
  row(): unknown[] | undefined;
  /** The same, taken from iterators that can be looked at. */
  $apart?(): RowSource;
}

/** The values in a tuple. */
export class Tuples implements Cursor {
  source: RowSource;

  constructor(source: RowSource) {
    this.source = source;
  }

  next(): IteratorResult<unknown> {
    const values = this.source.row();
    return values === undefined ? DONE : { done: false, value: new Tuple(values) };
  }
}

/** The values in the array they come in; the iterator they are taken from ends with them. */
export class Rows implements IterableIterator<unknown> {
  private readonly iterator: BuiltinIterator;
  private readonly source: RowSource;

  constructor(iterator: BuiltinIterator, source: RowSource) {
    this.iterator = iterator;
    this.source = source;
  }

  next(): IteratorResult<unknown> {
    const value = this.source.row();
    if (value !== undefined) return { done: false, value };
    this.iterator.$cursor = null;
    return DONE;
  }

  [Symbol.iterator](): this {
    return this;
  }
}
