/**
 * Iterators that end with the shortest of what they are given.
 *
 * Source: Library Reference, itertools, "Iterators terminating on the shortest input sequence".
 */

import { class_method } from "../../objects/builtin.ts";
import { call } from "../../objects/call.ts";
import { equals } from "../../objects/comparison.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { index_of, try_index } from "../../objects/index-of.ts";
import { each } from "../../objects/iteration.ts";
import { iterator_type } from "../../objects/iterator-type.ts";
import { BuiltinIterator, type Cursor } from "../../objects/iterators.ts";
import { builtin_type, type Type } from "../../objects/object.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple } from "../../objects/tuple.ts";
import { add } from "../../semantics/operators/arithmetic.ts";

type Values = Iterator<unknown>;

/** The values of an iterable, from now on. */
function values_of(x: unknown): Values {
  return each(x)[Symbol.iterator]();
}

export const accumulate: Type = /* @__PURE__ */ iterator_type(
  "accumulate(iterable, func=, *, initial=)",
  "itertools",
  (iterable: unknown, ...rest: unknown[]) => {
    const { initial = null } = keywords(rest);
    return accumulated(values_of(iterable), rest[0], initial);
  },
);

function* accumulated(values: Values, f: unknown, initial: unknown): Generator<unknown> {
  let total = initial;
  if (total === null) {
    const first = values.next();
    if (first.done) return;
    total = first.value;
  }
  yield total;
  for (let step = values.next(); !step.done; step = values.next()) {
    total = f == null ? add(total, step.value) : call(f, total, step.value);
    yield total;
  }
}

export const batched: Type = /* @__PURE__ */ iterator_type(
  "batched(iterable, n, *, strict=)",
  "itertools",
  (iterable: unknown, n: unknown, options: unknown) => {
    const { strict = false } = keywords(options);
    const size = index_of(n);
    if (size < 1) throw ValueError("n must be at least one");
    return batches(values_of(iterable), Number(size), truth(strict));
  },
);

function* batches(values: Values, size: number, strict: boolean): Generator<unknown> {
  for (;;) {
    const batch: unknown[] = [];
    while (batch.length < size) {
      const step = values.next();
      if (step.done) break;
      batch.push(step.value);
    }
    if (batch.length === 0) return;
    if (strict && batch.length < size) throw ValueError("batched(): incomplete batch");
    yield new Tuple(batch);
  }
}

export const chain: Type = /* @__PURE__ */ class_method(
  /* @__PURE__ */ iterator_type("chain(*iterables)", "itertools", (...iterables: unknown[]) =>
    chained(iterables[Symbol.iterator]()),
  ),
  "from_iterable(cls, iterable, /)",
  function from_iterable(this: Type, iterable: unknown): unknown {
    const made = this() as BuiltinIterator;
    made.$cursor = chained(values_of(iterable));
    return made;
  },
);

function* chained(iterables: Values): Generator<unknown> {
  for (let step = iterables.next(); !step.done; step = iterables.next()) {
    for (const value of each(step.value)) yield value;
  }
}

export const compress: Type = /* @__PURE__ */ iterator_type(
  "compress(data, selectors)",
  "itertools",
  (data: unknown, selectors: unknown) => compressed(values_of(data), values_of(selectors)),
);

function* compressed(data: Values, selectors: Values): Generator<unknown> {
  for (;;) {
    const value = data.next();
    if (value.done) return;
    const selector = selectors.next();
    if (selector.done) return;
    if (truth(selector.value)) yield value.value;
  }
}

export const dropwhile: Type = /* @__PURE__ */ iterator_type(
  "dropwhile(predicate, iterable, /)",
  "itertools",
  (predicate: unknown, iterable: unknown) => dropped(predicate, values_of(iterable)),
);

function* dropped(predicate: unknown, values: Values): Generator<unknown> {
  let step = values.next();
  while (!step.done && truth(call(predicate, step.value))) step = values.next();
  for (; !step.done; step = values.next()) yield step.value;
}

export const filterfalse: Type = /* @__PURE__ */ iterator_type(
  "filterfalse(predicate, iterable, /)",
  "itertools",
  (predicate: unknown, iterable: unknown) => refused(predicate, values_of(iterable)),
);

function* refused(predicate: unknown, values: Values): Generator<unknown> {
  for (let step = values.next(); !step.done; step = values.next()) {
    if (!truth(predicate == null ? step.value : call(predicate, step.value))) yield step.value;
  }
}

export const pairwise: Type = /* @__PURE__ */ iterator_type(
  "pairwise(iterable, /)",
  "itertools",
  (iterable: unknown) => pairs(values_of(iterable)),
);

function* pairs(values: Values): Generator<unknown> {
  let before = values.next();
  for (let step = values.next(); !before.done && !step.done; step = values.next()) {
    yield new Tuple([before.value, step.value]);
    before = step;
  }
}

export const starmap: Type = /* @__PURE__ */ iterator_type(
  "starmap(function, iterable, /)",
  "itertools",
  (f: unknown, iterable: unknown) => spread(f, values_of(iterable)),
);

function* spread(f: unknown, values: Values): Generator<unknown> {
  for (let step = values.next(); !step.done; step = values.next()) yield call(f, ...each(step.value));
}

export const takewhile: Type = /* @__PURE__ */ iterator_type(
  "takewhile(predicate, iterable, /)",
  "itertools",
  (predicate: unknown, iterable: unknown) => taken(predicate, values_of(iterable)),
);

function* taken(predicate: unknown, values: Values): Generator<unknown> {
  for (let step = values.next(); !step.done; step = values.next()) {
    if (!truth(call(predicate, step.value))) return;
    yield step.value;
  }
}

export const islice: Type = /* @__PURE__ */ iterator_type(
  "islice(iterable, *ends)",
  "itertools",
  (iterable: unknown, ...ends: unknown[]) => {
    if (ends.length === 0) throw TypeError("islice expected at least 2 arguments, got 1");
    if (ends.length > 3) throw TypeError(`islice expected at most 4 arguments, got ${ends.length + 1}`);
    const only = ends.length === 1;
    const stop = end(only ? ends[0] : ends[1], Number.POSITIVE_INFINITY);
    const start = only ? 0 : end(ends[0], 0);
    if (stop === null) {
      throw ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    if (start === null) {
      throw ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    const step = end(ends[2], 1);
    if (step === null || step < 1) throw ValueError("Step for islice() must be a positive integer or None.");
    return sliced(values_of(iterable), start, stop, step);
  },
);

/** An end of islice; null for what cannot be one. */
function end(x: unknown, otherwise: number): number | null {
  if (x == null) return otherwise;
  const int = try_index(x);
  return int === undefined || int < 0 ? null : Number(int);
}

function* sliced(values: Values, start: number, stop: number, step: number): Generator<unknown> {
  let at = 0;
  for (let next = start; next < stop; next += step) {
    for (; at < next; at++) if (values.next().done) return;
    const found = values.next();
    if (found.done) return;
    at++;
    yield found.value;
  }
  // What lies between the last value and the end is consumed too.
  for (; at < stop && stop !== Number.POSITIVE_INFINITY; at++) if (values.next().done) return;
}

export const zip_longest: Type = /* @__PURE__ */ iterator_type(
  "zip_longest(*iterables, fillvalue=)",
  "itertools",
  (...iterables: unknown[]) => {
    const { fillvalue = null } = keywords(iterables);
    return longest(iterables.map(values_of), fillvalue);
  },
);

function* longest(all: (Values | null)[], fill: unknown): Generator<unknown> {
  let running = all.length;
  while (running > 0) {
    const row: unknown[] = [];
    for (let i = 0; i < all.length; i++) {
      const step = all[i]?.next();
      if (step === undefined || step.done) {
        if (step !== undefined) {
          all[i] = null;
          running--;
          if (running === 0) return;
        }
        row.push(fill);
      } else {
        row.push(step.value);
      }
    }
    yield new Tuple(row);
  }
}

/** Groups of equal keys in a row. A group is gone once the next one is asked for. */
export const groupby: Type = /* @__PURE__ */ iterator_type(
  "groupby(iterable, key=)",
  "itertools",
  (iterable: unknown, key: unknown = null) => new Groups(values_of(iterable), key),
);

class Groups implements Cursor {
  private readonly values: Values;
  private readonly key: unknown;
  /** The value that was read and belongs to a group not yet run through. */
  private step: IteratorResult<unknown> | null = null;
  private current: unknown;
  /** The key of the last group that was given. */
  private given: unknown;
  private count = 0;

  constructor(values: Values, key: unknown) {
    this.values = values;
    this.key = key;
  }

  /** Read one value, and its key. */
  private advance(): IteratorResult<unknown> {
    this.step = this.values.next();
    if (!this.step.done) this.current = this.key == null ? this.step.value : call(this.key, this.step.value);
    return this.step;
  }

  next(): IteratorResult<unknown> {
    if (this.step === null) {
      this.advance();
    } else {
      // The rest of the group before.
      while (!this.step.done && equals(this.given, this.current)) this.advance();
    }
    if (this.step!.done) return this.step!;
    this.count++;
    this.given = this.current;
    return { done: false, value: new Tuple([this.given, new Group(this.group(this.count, this.given))]) };
  }

  private *group(number: number, key: unknown): Generator<unknown> {
    while (this.count === number && this.step !== null && !this.step.done && equals(key, this.current)) {
      const { value } = this.step;
      // The next value is read when it is asked for; until then the group goes on.
      yield value;
      if (this.count !== number) return;
      this.advance();
    }
  }
}

class Group extends BuiltinIterator {
  override get $class(): Type {
    return group_type;
  }
}

const group_type: Type = /* @__PURE__ */ builtin_type("_grouper", Group, {
  path: true,
  module: "itertools",
  final: true,
});

/** `n` iterators over the same values. */
export function tee(iterable: unknown, n: unknown = 2): Tuple {
  const count = index_of(n);
  if (count < 0) throw ValueError("n must be >= 0");
  const shared = new Shared(values_of(iterable));
  return new Tuple(Array.from({ length: Number(count) }, () => new Tee(new TeeCursor(shared))));
}

/** Values read so far that some copy still has to see: a linked list, so that what all have seen is dropped. */
class Shared {
  private readonly values: Values;
  head: Link = { next: null, value: undefined };

  constructor(values: Values) {
    this.values = values;
  }

  after(link: Link): Link | null {
    if (link.next === null) {
      const step = this.values.next();
      if (step.done) return null;
      link.next = { next: null, value: step.value };
    }
    return link.next;
  }
}

interface Link {
  next: Link | null;
  readonly value: unknown;
}

class TeeCursor implements Cursor {
  private readonly shared: Shared;
  private link: Link;

  constructor(shared: Shared, link: Link = shared.head) {
    this.shared = shared;
    this.link = link;
  }

  next(): IteratorResult<unknown> {
    const link = this.shared.after(this.link);
    if (link === null) return { done: true, value: undefined };
    this.link = link;
    return { done: false, value: link.value };
  }

  copy(): TeeCursor {
    return new TeeCursor(this.shared, this.link);
  }
}

class Tee extends BuiltinIterator {
  override get $class(): Type {
    return tee_type;
  }

  __copy__(): Tee {
    return new Tee(this.$cursor === null ? null : (this.$cursor as TeeCursor).copy());
  }
}

const tee_type: Type = /* @__PURE__ */ builtin_type("_tee", Tee, {
  path: true,
  module: "itertools",
  final: true,
});
