/** `map(function, *iterables)`. Source: Library Reference. */

import { call } from "../../objects/call.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { each } from "../../objects/iteration.ts";
import { BuiltinIterator, type Cursor, derived_iterator } from "../../objects/iterators.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";

class Map_ extends BuiltinIterator {
  override get $class(): Type {
    return map;
  }
}

/** Calls the function with one value of each, until the first of them ends. */
class Calls implements Cursor {
  readonly f: unknown;
  all: readonly Cursor[];

  constructor(f: unknown, all: readonly Cursor[]) {
    this.f = f;
    this.all = all;
  }

  next(): IteratorResult<unknown> {
    const args: unknown[] = [];
    for (const values of this.all) {
      const step = values.next();
      if (step.done) return step;
      args.push(step.value);
    }
    return { done: false, value: call(this.f, ...args) };
  }
}

export const map: Type = /* @__PURE__ */ constructs(/* @__PURE__ */ builtin_type("map", Map_), mapped, {
  signature: /* @__PURE__ */ signature_of("map(*args)", 0, true),
  allocate: /* @__PURE__ */ derived_iterator(mapped),
});

function mapped(f: unknown, ...iterables: unknown[]): Map_ {
  if (iterables.length === 0) throw TypeError("map() must have at least two arguments.");
  return new Map_(
    new Calls(
      f,
      iterables.map((x) => each(x)[Symbol.iterator]()),
    ),
  );
}
