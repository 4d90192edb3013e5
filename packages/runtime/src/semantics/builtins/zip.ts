/** `zip(*iterables, strict=False)`. Source: Library Reference. */
import { ValueError } from "../../objects/exceptions.ts";
import { each } from "../../objects/iteration.ts";
import { BuiltinIterator, type Cursor } from "../../objects/iterators.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple } from "../../objects/tuple.ts";

export class Zip extends BuiltinIterator {
  override get $class(): Type {
    return zip;
  }
}

const DONE: IteratorResult<unknown> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/** One value of each, in a tuple, until the first of them ends. */
class Parallel implements Cursor {
  private readonly all: readonly Iterator<unknown>[];
  private readonly strict: boolean;

  constructor(all: readonly Iterator<unknown>[], strict: boolean) {
    this.all = all;
    this.strict = strict;
  }

  next(): IteratorResult<unknown> {
    const { all } = this;
    if (all.length === 0) return DONE;
    const values: unknown[] = [];
    for (let i = 0; i < all.length; i++) {
      const step = all[i]!.next();
      if (step.done) {
        if (this.strict) this.check(i);
        return DONE;
      }
      values.push(step.value);
    }
    return { done: false, value: new Tuple(values) };
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

export const zip: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("zip", Zip),
  (...iterables: unknown[]) => {
    const { strict = false } = keywords(iterables);
    return new Zip(
      new Parallel(
        iterables.map((x) => each(x)[Symbol.iterator]()),
        truth(strict),
      ),
    );
  },
  { signature: /* @__PURE__ */ signature_of("zip(*iterables, strict=)", 0, true) },
);
