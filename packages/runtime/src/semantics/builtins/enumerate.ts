/** `enumerate(iterable, start=0)`. Source: Library Reference. */
import { bind } from "../../objects/binding.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { each } from "../../objects/iteration.ts";
import { BuiltinIterator, type Cursor } from "../../objects/iterators.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { Tuple } from "../../objects/tuple.ts";
import { add } from "../operators/arithmetic.ts";

export class Enumerate extends BuiltinIterator {
  override get $class(): Type {
    return enumerate;
  }

  /** For a loop that takes the tuples apart at once. */
  $rows(): Iterable<unknown> {
    const { $class, $cursor } = this;
    return $class === enumerate && $cursor instanceof Numbered ? new Rows(this, $cursor) : this;
  }
}

/** Number and value in the array they come in. */
class Rows implements IterableIterator<unknown> {
  private readonly enumerate: Enumerate;
  private readonly source: Numbered;

  constructor(enumerate: Enumerate, source: Numbered) {
    this.enumerate = enumerate;
    this.source = source;
  }

  next(): IteratorResult<unknown> {
    const value = this.source.row();
    if (value !== undefined) return { done: false, value };
    this.enumerate.$cursor = null;
    return DONE;
  }

  [Symbol.iterator](): this {
    return this;
  }
}

const DONE: IteratorResult<unknown> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

class Numbered implements Cursor {
  private readonly values: Iterator<unknown>;
  private at: unknown;

  constructor(values: Iterator<unknown>, start: unknown) {
    this.values = values;
    this.at = start;
  }

  /** The next number and value, in an array of their own; undefined at the end. */
  row(): unknown[] | undefined {
    const step = this.values.next();
    if (step.done) return undefined;
    const at = this.at;
    this.at = typeof at === "number" && at < Number.MAX_SAFE_INTEGER ? at + 1 : add(at, 1);
    return [at, step.value];
  }

  next(): IteratorResult<unknown> {
    const row = this.row();
    return row === undefined ? DONE : { done: false, value: new Tuple(row) };
  }
}

export const enumerate: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("enumerate", Enumerate),
  (iterable: unknown, start?: unknown) => new Enumerate(numbered(iterable, start)),
  {
    signature: /* @__PURE__ */ signature_of("enumerate(iterable=, start=)", 0, true),
    allocate: (cls, args) => {
      const [iterable, start] = bind(enumerate.$signature!, args);
      return Reflect.construct(Enumerate, [numbered(iterable, start)], cls) as Enumerate;
    },
  },
);

function numbered(iterable: unknown, start: unknown = 0): Numbered {
  if (iterable === undefined) throw TypeError("enumerate() missing required argument 'iterable'");
  return new Numbered(each(iterable)[Symbol.iterator](), index_of(start));
}
