/** `enumerate(iterable, start=0)`. Source: Library Reference. */
import { bind } from "../../objects/binding.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { each } from "../../objects/iteration.ts";
import { BuiltinIterator, type Cursor } from "../../objects/iterators.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { add } from "../operators/arithmetic.ts";
import { type RowSource, Rows, Tuples } from "./rows.ts";

class Enumerate extends BuiltinIterator {
  override get $class(): Type {
    return enumerate;
  }

  /** For a loop that takes the tuples apart at once. */
  $rows(): Iterable<unknown> {
    const { $class, $cursor } = this;
    return $class === enumerate && $cursor instanceof Tuples ? new Rows(this, $cursor.source) : this;
  }
}

class Numbered implements RowSource {
  values: Cursor;
  at: unknown;

  constructor(values: Cursor, start: unknown) {
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

function numbered(iterable: unknown, start: unknown = 0): Tuples {
  if (iterable === undefined) throw TypeError("enumerate() missing required argument 'iterable'");
  const first = index_of(start);
  return new Tuples(new Numbered(each(iterable)[Symbol.iterator](), first));
}
