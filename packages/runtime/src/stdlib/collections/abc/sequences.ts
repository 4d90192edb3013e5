/**
 * `Sequence`, `MutableSequence`: positions first, everything else follows.
 *
 * Source: Library Reference, collections.abc.
 */
import { equals } from "../../../objects/comparison.ts";
import { IndexError, ValueError } from "../../../objects/exceptions.ts";
import { each, is_a, items_of } from "../../../objects/iteration.ts";
import { ListReverseIterator, SequenceIterator } from "../../../objects/iterators.ts";
import type { Type } from "../../../objects/object.ts";
import { clip_range } from "../../../objects/slice.ts";
import { abstract_class } from "./abstract.ts";
import { Collection, Reversible } from "./simple.ts";

/** What a derived class defines. */
interface Items {
  __getitem__(index: number): unknown;
  __setitem__(index: number, value: unknown): unknown;
  __delitem__(index: number): unknown;
  __len__(): number;
  insert(index: number, value: unknown): unknown;
}

function out_of_range(): never {
  throw IndexError();
}

/** From the first item to the one whose position is no longer there. */
function* items_from(self: Items): Generator<unknown> {
  for (let at = 0; ; at++) {
    let item: unknown;
    try {
      item = self.__getitem__(at);
    } catch (error) {
      if (is_a(error, IndexError)) return;
      throw error;
    }
    yield item;
  }
}

function* items_backwards(self: Items): Generator<unknown> {
  for (let at = self.__len__() - 1; at >= 0; at--) yield self.__getitem__(at);
}

export const Sequence: Type = /* @__PURE__ */ abstract_class(
  "Sequence",
  [Reversible, Collection],
  ["__getitem__", "__len__"],
  class {
    __iter__(): unknown {
      return new SequenceIterator(items_from(this as unknown as Items));
    }
    __contains__(value: unknown): boolean {
      for (const item of each(this)) if (equals(item, value)) return true;
      return false;
    }
    __reversed__(): unknown {
      return new ListReverseIterator(items_backwards(this as unknown as Items));
    }
    index(value: unknown, start: unknown = 0, stop: unknown = Number.MAX_SAFE_INTEGER): number {
      const self = this as unknown as Items;
      const [from, to] = clip_range(start, stop ?? Number.MAX_SAFE_INTEGER, self.__len__());
      for (let at = from; at < to; at++) if (equals(self.__getitem__(at), value)) return at;
      throw ValueError();
    }
    count(value: unknown): number {
      let count = 0;
      for (const item of each(this)) if (equals(item, value)) count++;
      return count;
    }
  },
  {
    __iter__: "(self)",
    __contains__: "(self, value)",
    __reversed__: "(self)",
    index: "(self, value, start=, stop=)",
    count: "(self, value)",
  },
  {
    types: "list tuple str bytes bytearray range memoryview collections.deque array.array",
    answers: { __getitem__: out_of_range },
  },
);

export const MutableSequence: Type = /* @__PURE__ */ abstract_class(
  "MutableSequence",
  [Sequence],
  ["__setitem__", "__delitem__", "insert"],
  class {
    append(value: unknown): null {
      const self = this as unknown as Items;
      self.insert(self.__len__(), value);
      return null;
    }
    clear(): null {
      const self = this as unknown as Items;
      while (self.__len__() > 0) self.__delitem__(self.__len__() - 1);
      return null;
    }
    reverse(): null {
      const self = this as unknown as Items;
      const items = items_of(this).slice().reverse();
      items.forEach((item, at) => void self.__setitem__(at, item));
      return null;
    }
    extend(values: unknown): null {
      const self = this as unknown as { append(value: unknown): unknown };
      for (const value of values === this ? items_of(values).slice() : each(values)) self.append(value);
      return null;
    }
    pop(index: unknown = -1): unknown {
      const self = this as unknown as Items;
      const value = self.__getitem__(index as number);
      self.__delitem__(index as number);
      return value;
    }
    remove(value: unknown): null {
      const self = this as unknown as Items & { index(value: unknown): number };
      self.__delitem__(self.index(value));
      return null;
    }
    __iadd__(values: unknown): this {
      (this as unknown as { extend(values: unknown): unknown }).extend(values);
      return this;
    }
  },
  {
    append: "(self, value)",
    clear: "(self)",
    reverse: "(self)",
    extend: "(self, values)",
    pop: "(self, index=)",
    remove: "(self, value)",
    __iadd__: "(self, values)",
  },
  {
    types: "list bytearray collections.deque array.array",
    answers: { __setitem__: out_of_range, __delitem__: out_of_range, insert: out_of_range },
  },
);

export const ByteString: Type = /* @__PURE__ */ abstract_class(
  "ByteString",
  [Sequence],
  [],
  class {},
  {},
  {
    types: "bytes bytearray",
  },
);
