/**
 * Views of a dict: `keys()`, `values()`, `items()`.
 *
 * They show the dict as it is, not as it was. Keys and items are sets in all but name: they compare as sets do. What a view is besides
 * stands in whole-dict-views.ts: most programs only go through one.
 *
 * Source: Library Reference, "Dictionary view objects"; CPython Objects/dictobject.c.
 */

import { equals } from "./comparison.ts";
import type { Dict } from "./dict.ts";
import { each } from "./iteration.ts";
import {
  type Cursor,
  DictItemIterator,
  DictKeyIterator,
  DictReverseItemIterator,
  DictReverseKeyIterator,
  DictReverseValueIterator,
  DictValueIterator,
  ReverseCursor,
} from "./iterators.ts";
import { DictCursor } from "./key-table.ts";
import type { AnySet } from "./set.ts";
import { NotImplemented } from "./singletons.ts";
import { Tuple } from "./tuple.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

/** What the three views share. */
export abstract class DictView extends PyObject {
  readonly $dict: Dict;

  constructor(dict: Dict) {
    super();
    this.$dict = dict;
  }

  /** A fresh JavaScript iterator over what the view shows. */
  abstract [Symbol.iterator](): IterableIterator<unknown>;

  $each(): Iterable<unknown> {
    return this[Symbol.iterator]();
  }

  /** `dict_keys(['a'])` */
  $repr(repr: (x: unknown) => string): string {
    return `${this.$class.$name}([${[...this[Symbol.iterator]()].map(repr).join(", ")}])`;
  }

  __len__(): number {
    return this.$dict.$size;
  }
}

/** The views that are sets: of keys, or of pairs. */
export abstract class DictSetView extends DictView {
  get $is_set(): true {
    return true;
  }

  abstract __contains__(value: unknown): boolean;

  get __hash__(): null {
    return null;
  }

  isdisjoint(other: unknown): boolean {
    for (const value of each(other)) if (this.__contains__(value)) return false;
    return true;
  }

  __eq__(other: unknown): unknown {
    return is_set_like(other) ? this.__len__() === other.__len__() && this.$within(other) : NotImplemented;
  }

  __lt__(other: unknown): unknown {
    return is_set_like(other) ? this.__len__() < other.__len__() && this.$within(other) : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return is_set_like(other) ? this.__len__() <= other.__len__() && this.$within(other) : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return is_set_like(other) ? this.__len__() > other.__len__() && this.$covers(other) : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return is_set_like(other) ? this.__len__() >= other.__len__() && this.$covers(other) : NotImplemented;
  }

  private $within(other: SetLike): boolean {
    for (const value of this[Symbol.iterator]()) if (!other.__contains__(value)) return false;
    return true;
  }

  private $covers(other: SetLike): boolean {
    for (const value of other) if (!this.__contains__(value)) return false;
    return true;
  }
}

type SetLike = DictSetView | AnySet;

function is_set_like(x: unknown): x is SetLike {
  return (x as Partial<SetLike> | null | undefined)?.$is_set === true;
}

/** Pairs, each a new tuple. */
class ItemCursor implements Cursor {
  private readonly entries: Iterator<[unknown, unknown]>;

  constructor(entries: Iterator<[unknown, unknown]>) {
    this.entries = entries;
  }

  next(): IteratorResult<unknown> {
    const step = this.entries.next();
    return step.done ? step : { done: false, value: new Tuple(step.value) };
  }
}

export class DictKeys extends DictSetView {
  override get $class(): Type {
    return dict_keys_type;
  }

  [Symbol.iterator](): IterableIterator<unknown> {
    return new DictCursor(this.$dict, this.$dict.$map.keys());
  }

  __iter__(): unknown {
    return new DictKeyIterator(this[Symbol.iterator]());
  }

  __reversed__(): unknown {
    const backwards = new ReverseCursor([...this.$dict.$map.keys()]);
    return new DictReverseKeyIterator(new DictCursor(this.$dict, backwards));
  }

  __contains__(key: unknown): boolean {
    return this.$dict.$has(key);
  }
}

export class DictValues extends DictView {
  override get $class(): Type {
    return dict_values_type;
  }

  [Symbol.iterator](): IterableIterator<unknown> {
    return new DictCursor(this.$dict, this.$dict.$map.values());
  }

  __iter__(): unknown {
    return new DictValueIterator(this[Symbol.iterator]());
  }

  __reversed__(): unknown {
    const backwards = new ReverseCursor([...this.$dict.$map.values()]);
    return new DictReverseValueIterator(new DictCursor(this.$dict, backwards));
  }

  __contains__(value: unknown): boolean {
    for (const other of this.$dict.$map.values()) if (equals(other, value)) return true;
    return false;
  }
}

export class DictItems extends DictSetView {
  override get $class(): Type {
    return dict_items_type;
  }

  [Symbol.iterator](): IterableIterator<unknown> {
    return new DictCursor(this.$dict, new ItemCursor(this.$dict.$map.entries()));
  }

  /** For a loop that takes the pairs apart at once. */
  $rows(): Iterable<unknown> {
    return new DictCursor(this.$dict, this.$dict.$map.entries());
  }

  __iter__(): unknown {
    return new DictItemIterator(this[Symbol.iterator]());
  }

  __reversed__(): unknown {
    const backwards = new ReverseCursor([...this.$dict.$map].map((pair) => new Tuple(pair)));
    return new DictReverseItemIterator(new DictCursor(this.$dict, backwards));
  }

  __contains__(pair: unknown): boolean {
    if (!(pair instanceof Tuple) || pair.$items.length !== 2) return false;
    const value = this.$dict.$get(pair.$items[0]);
    return value !== undefined && equals(value, pair.$items[1]);
  }
}

const dict_keys_type: Type = /* @__PURE__ */ builtin_type("dict_keys", DictKeys, {
  members: "mapping |",
  final: true,
  signatures: { isdisjoint: "(self, other, /)" },
});
const dict_values_type: Type = /* @__PURE__ */ builtin_type("dict_values", DictValues, {
  members: "mapping |",
  final: true,
});
const dict_items_type: Type = /* @__PURE__ */ builtin_type("dict_items", DictItems, {
  members: "mapping |",
  final: true,
  signatures: { isdisjoint: "(self, other, /)" },
});
