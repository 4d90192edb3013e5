/** `reversed(sequence)`. Source: Library Reference. */

import { TypeError } from "../../objects/exceptions.ts";
import {
  BuiltinIterator,
  ListReverseIterator,
  type PlacedCursor,
  ReverseCursor,
} from "../../objects/iterators.ts";
import { builtin_type, constructs, metaclass_method, type Type, type_name } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { length_of } from "../../objects/truth.ts";
import { Tuple } from "../../objects/tuple.ts";
import { StrObject } from "../../objects/types.ts";
import { code_points } from "../../objects/unicode.ts";

class Reversed extends BuiltinIterator {
  override get $class(): Type {
    return reversed;
  }
}

interface Sequence {
  $class?: unknown;
  __reversed__?: unknown;
  __len__?(): unknown;
  __getitem__?(index: number): unknown;
}

/** A sequence of Python's from its last item to its first. */
class Downwards implements PlacedCursor {
  readonly source: Required<Pick<Sequence, "__getitem__">>;
  at: number;

  constructor(sequence: Required<Pick<Sequence, "__getitem__">>, length: number) {
    this.source = sequence;
    this.at = length;
  }

  next(): IteratorResult<unknown> {
    this.at--;
    if (this.at < 0) return { done: true, value: undefined };
    return { done: false, value: this.source.__getitem__(this.at) };
  }
}

/** @throws TypeError when `x` is no sequence and has no `__reversed__` */
function reversed_of(...args: readonly unknown[]): unknown {
  if (args.length !== 1) throw TypeError(`reversed expected 1 argument, got ${args.length}`);
  const [x] = args;
  if (typeof x === "string") return new Reversed(new ReverseCursor(code_points(x), x));
  if (typeof x === "object" && x !== null) {
    const sequence = x as Sequence;
    if (typeof sequence.__reversed__ === "function") return sequence.__reversed__();
    if (
      x instanceof Tuple &&
      x.__getitem__ === Tuple.prototype.__getitem__ &&
      x.__len__ === Tuple.prototype.__len__
    ) {
      return new Reversed(new ReverseCursor(x.$items, x));
    }
    if (sequence.__reversed__ === undefined) {
      if (typeof sequence.__getitem__ === "function" && typeof sequence.__len__ === "function") {
        return new Reversed(
          new Downwards(sequence as Required<Pick<Sequence, "__getitem__">>, length_of(sequence.__len__())),
        );
      }
      // A sequence, as far as one can see, asked for its length.
      if (typeof sequence.__getitem__ === "function" && (x as { $class?: Type }).$class?.$js !== undefined) {
        throw TypeError(`object of type '${type_name(x)}' has no len()`);
      }
      if (Array.isArray(x)) return new ListReverseIterator(new ReverseCursor(x));
      if (x instanceof StrObject) return new Reversed(new ReverseCursor(code_points(x.$value), x));
    }
  }
  const of_class = metaclass_method(x, "__reversed__");
  if (typeof of_class === "function") return of_class.call(x);
  throw TypeError(`'${type_name(x)}' object is not reversible`);
}

export const reversed: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("reversed", Reversed),
  reversed_of,
  { signature: /* @__PURE__ */ signature_of("reversed(*args)", 0, true) },
);
