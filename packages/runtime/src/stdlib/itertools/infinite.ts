/** Iterators without an end. Source: Library Reference, itertools, "Infinite iterators". */
import { TypeError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { size_of, try_index } from "../../objects/index-of.ts";
import { each } from "../../objects/iteration.ts";
import { iterator_type } from "../../objects/iterator-type.ts";
import { BuiltinIterator, type Cursor } from "../../objects/iterators.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { add } from "../../semantics/operators/arithmetic.ts";

class Counting implements Cursor {
  value: unknown;
  readonly step: unknown;

  constructor(start: unknown, step: unknown) {
    this.value = start;
    this.step = step;
  }

  next(): IteratorResult<unknown> {
    const value = this.value;
    this.value = add(value, this.step);
    return { done: false, value };
  }
}

class Count extends BuiltinIterator {
  override get $class(): Type {
    return count;
  }

  $repr(repr: (x: unknown) => string): string {
    const { value, step } = this.$cursor as Counting;
    return step === 1 ? `count(${repr(value)})` : `count(${repr(value)}, ${repr(step)})`;
  }
}

export const count: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("count", Count, { path: true, module: "itertools" }),
  (start: unknown = 0, step: unknown = 1) => {
    for (const x of [start, step]) {
      if (try_index(x) === undefined && !(x instanceof Float)) throw TypeError("a number is required");
    }
    return new Count(new Counting(start, step));
  },
  { signature: /* @__PURE__ */ signature_of("count(start=, step=)", 0, true) },
);

export const cycle: Type = /* @__PURE__ */ iterator_type(
  "cycle(iterable, /)",
  "itertools",
  (iterable: unknown) => cycled(each(iterable)[Symbol.iterator]()),
);

function* cycled(values: Iterator<unknown>): Generator<unknown> {
  const seen: unknown[] = [];
  for (let step = values.next(); !step.done; step = values.next()) {
    seen.push(step.value);
    yield step.value;
  }
  while (seen.length > 0) yield* seen;
}

class Repeating implements Cursor {
  readonly value: unknown;
  /** How many times more; null without end. */
  left: number | null;

  constructor(value: unknown, times: number | null) {
    this.value = value;
    this.left = times;
  }

  next(): IteratorResult<unknown> {
    if (this.left === null) return { done: false, value: this.value };
    if (this.left <= 0) return { done: true, value: undefined };
    this.left--;
    return { done: false, value: this.value };
  }
}

class Repeat extends BuiltinIterator {
  override get $class(): Type {
    return repeat;
  }

  $repr(repr: (x: unknown) => string): string {
    const { value, left } = this.$cursor as Repeating;
    return left === null ? `repeat(${repr(value)})` : `repeat(${repr(value)}, ${left})`;
  }
}

export const repeat: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("repeat", Repeat, { path: true, module: "itertools" }),
  (value: unknown, times?: unknown) =>
    new Repeat(new Repeating(value ?? null, times === undefined ? null : Math.max(0, size_of(times)))),
  { signature: /* @__PURE__ */ signature_of("repeat(object, times=)", 0, true) },
);
