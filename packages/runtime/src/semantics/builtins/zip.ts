/** `zip(*iterables, strict=False)`. Source: Library Reference. */
import { ValueError } from "../../objects/exceptions.ts";
import { each } from "../../objects/iteration.ts";
import { ArrayCursor, BuiltinIterator, type Cursor, derived_iterator } from "../../objects/iterators.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { type RowSource, Rows, Tuples } from "./rows.ts";

class Zip extends BuiltinIterator {
  override get $class(): Type {
    return zip;
  }

  /** For a loop that takes the tuples apart at once. */
  $rows(): Iterable<unknown> {
    return this.$class === zip && this.$cursor instanceof Tuples ? new Rows(this, this.$cursor.source) : this;
  }
}

/** Two lists, as most programs have: one place in both. Like their iterators it notices when they grow. */
class TwoLists implements RowSource {
  private readonly first: readonly unknown[];
  private readonly second: readonly unknown[];
  private at = 0;
  private has_ended = false;

  constructor(first: readonly unknown[], second: readonly unknown[]) {
    this.first = first;
    this.second = second;
  }

  row(): unknown[] | undefined {
    const { first, second, at } = this;
    if (at < first.length && at < second.length && !this.has_ended) {
      this.at = at + 1;
      return [first[at], second[at]];
    }
    this.has_ended = true;
    return undefined;
  }

  /** The same with an iterator for each list. */
  $apart(): Together {
    const cursors = [new ArrayCursor(this.first), new ArrayCursor(this.second)];
    for (const cursor of cursors) cursor.at = this.at;
    return new Together(cursors, false);
  }
}

/** One value of each, until the first of them ends. */
class Together implements RowSource {
  all: readonly Cursor[];
  strict: boolean;

  constructor(all: readonly Cursor[], strict: boolean) {
    this.all = all;
    this.strict = strict;
  }

  row(): unknown[] | undefined {
    const { all } = this;
    if (all.length === 0) return undefined;
    const values: unknown[] = [];
    for (let i = 0; i < all.length; i++) {
      const step = all[i]!.next();
      if (step.done) {
        if (this.strict) this.check(i);
        return undefined;
      }
      values.push(step.value);
    }
    return values;
  }

  /** With `strict`: `ended` is the first that had no more. @throws ValueError unless all have ended */
  private check(ended: number): void {
    if (ended > 0) throw ValueError(`zip() argument ${ended + 1} is shorter than argument${before(ended)}`);
    for (let i = 1; i < this.all.length; i++) {
      if (!this.all[i]!.next().done)
        throw ValueError(`zip() argument ${i + 1} is longer than argument${before(i)}`);
    }
  }
}

/** " 1", or "s 1-3". */
function before(count: number): string {
  return count === 1 ? " 1" : `s 1-${count}`;
}

export const zip: Type = /* @__PURE__ */ constructs(/* @__PURE__ */ builtin_type("zip", Zip), together, {
  signature: /* @__PURE__ */ signature_of("zip(*iterables, strict=)", 0, true),
  allocate: /* @__PURE__ */ derived_iterator(together),
});

function together(...iterables: unknown[]): Zip {
  const { strict = false } = keywords(iterables);
  const sources = iterables.map(each);
  const [first, second] = sources;
  if (sources.length === 2 && Array.isArray(first) && Array.isArray(second) && !truth(strict)) {
    return new Zip(new Tuples(new TwoLists(first, second)));
  }
  const all = sources.map((source) => source[Symbol.iterator]());
  return new Zip(new Tuples(new Together(all, truth(strict))));
}
