/** `filter(function, iterable)`. Source: Library Reference. */

import { call } from "../../objects/call.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { each } from "../../objects/iteration.ts";
import { BuiltinIterator, type Cursor, derived_iterator } from "../../objects/iterators.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";

class Filter extends BuiltinIterator {
  override get $class(): Type {
    return filter;
  }
}

/** The values for which the function is true; None asks the values themselves. */
class Chosen implements Cursor {
  readonly f: unknown;
  values: Cursor;

  constructor(f: unknown, values: Cursor) {
    this.f = f;
    this.values = values;
  }

  next(): IteratorResult<unknown> {
    for (;;) {
      const step = this.values.next();
      if (step.done || truth(this.f == null ? step.value : call(this.f, step.value))) return step;
    }
  }
}

export const filter: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("filter", Filter),
  filtered,
  {
    signature: /* @__PURE__ */ signature_of("filter(*args)", 0, true),
    allocate: /* @__PURE__ */ derived_iterator(filtered),
  },
);

function filtered(...args: unknown[]): Filter {
  if (args.length !== 2) throw TypeError(`filter expected 2 arguments, got ${args.length}`);
  return new Filter(new Chosen(args[0], each(args[1])[Symbol.iterator]()));
}
