/**
 * Iterators of the built-in types.
 *
 *     iter([1, 2])    ListIterator over a JavaScript iterator; `next(it)` asks it, and so does a `for` loop
 *
 * One object serves both languages: `__next__` raises StopIteration at the end, JavaScript's `next` says `done`.
 * Neither has a `return` method, so a loop that is left early does not end the iterator: in Python the rest can
 * still be taken.
 *
 * Source: Library Reference, "Iterator Types". The type names are CPython's.
 */

import { StopIteration } from "./exceptions.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

const DONE: IteratorResult<unknown> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/** What iterators of JavaScript have in common: `next` alone. */
export interface Cursor {
  next(): IteratorResult<unknown>;
}

/** A Python iterator over a JavaScript one. */
export abstract class BuiltinIterator extends PyObject implements Iterable<unknown>, Cursor {
  /** Null once it is exhausted: an iterator that has ended stays so. */
  $cursor: Cursor | null;

  constructor(cursor: Cursor | null) {
    super();
    this.$cursor = cursor;
  }

  next(): IteratorResult<unknown> {
    if (this.$cursor === null) return DONE;
    const step = this.$cursor.next();
    if (step.done) this.$cursor = null;
    return step;
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** Undefined when a derived class says how to iterate, by `__iter__` or `__next__`. */
  $each(): Iterable<unknown> | undefined {
    const { __iter__, __next__ } = BuiltinIterator.prototype;
    return this.__next__ === __next__ && this.__iter__ === __iter__ ? this : undefined;
  }

  __iter__(): this {
    return this;
  }

  /** @throws StopIteration at the end */
  __next__(): unknown {
    const step = this.next();
    if (step.done) throw StopIteration();
    return step.value;
  }
}

/** How a class that derives from a built-in iterator makes its instances: as the iterator's own constructor makes them. */
export function derived_iterator<A extends readonly never[]>(
  make: (...args: A) => unknown,
): (cls: Type, args: readonly unknown[]) => object {
  return (cls, args) => Object.setPrototypeOf(make(...(args as A)), cls.prototype) as object;
}

/**
 * A type object for an iterator class.
 *
 * The class is a parameter, and not this function's own, so that each iterator keeps a shape of its own.
 */
function iterator_type(name: string, host: { readonly prototype: object }, module = "builtins"): Type {
  return builtin_type(name, host, { final: true, module });
}

/** A list may grow while it is iterated: the length is read at each step. */
export class ListIterator extends BuiltinIterator {
  override get $class(): Type {
    return list_iterator_type;
  }
}
const list_iterator_type: Type = /* @__PURE__ */ iterator_type("list_iterator", ListIterator);

export class ListReverseIterator extends BuiltinIterator {
  override get $class(): Type {
    return list_reverseiterator_type;
  }
}
const list_reverseiterator_type: Type = /* @__PURE__ */ iterator_type(
  "list_reverseiterator",
  ListReverseIterator,
);

export class TupleIterator extends BuiltinIterator {
  override get $class(): Type {
    return tuple_iterator_type;
  }
}
const tuple_iterator_type: Type = /* @__PURE__ */ iterator_type("tuple_iterator", TupleIterator);

/** Iterates a str by code points; CPython names the type by the width of the characters. */
export class StrIterator extends BuiltinIterator {
  override get $class(): Type {
    return str_iterator_type;
  }
}
const str_iterator_type: Type = /* @__PURE__ */ iterator_type("str_iterator", StrIterator);

export class StrAsciiIterator extends BuiltinIterator {
  override get $class(): Type {
    return str_ascii_iterator_type;
  }
}
const str_ascii_iterator_type: Type = /* @__PURE__ */ iterator_type("str_ascii_iterator", StrAsciiIterator);

/** An iterator whose cursor itself stays at its end, and still tells where that is. */
export abstract class LastingIterator extends BuiltinIterator {
  override next(): IteratorResult<unknown> {
    return this.$cursor!.next();
  }
}

export class RangeIterator extends LastingIterator {
  override get $class(): Type {
    return range_iterator_type;
  }
}
const range_iterator_type: Type = /* @__PURE__ */ iterator_type("range_iterator", RangeIterator);

/** Iterates a range with ends beyond the safe integers. */
export class LongRangeIterator extends LastingIterator {
  override get $class(): Type {
    return longrange_iterator_type;
  }
}
const longrange_iterator_type: Type = /* @__PURE__ */ iterator_type("longrange_iterator", LongRangeIterator);

export class SetIterator extends BuiltinIterator {
  override get $class(): Type {
    return set_iterator_type;
  }
}
const set_iterator_type: Type = /* @__PURE__ */ iterator_type("set_iterator", SetIterator);

export class DictKeyIterator extends BuiltinIterator {
  override get $class(): Type {
    return dict_keyiterator_type;
  }
}
const dict_keyiterator_type: Type = /* @__PURE__ */ iterator_type("dict_keyiterator", DictKeyIterator);

export class DictValueIterator extends BuiltinIterator {
  override get $class(): Type {
    return dict_valueiterator_type;
  }
}
const dict_valueiterator_type: Type = /* @__PURE__ */ iterator_type("dict_valueiterator", DictValueIterator);

export class DictItemIterator extends BuiltinIterator {
  override get $class(): Type {
    return dict_itemiterator_type;
  }
}
const dict_itemiterator_type: Type = /* @__PURE__ */ iterator_type("dict_itemiterator", DictItemIterator);

export class DictReverseKeyIterator extends BuiltinIterator {
  override get $class(): Type {
    return dict_reversekeyiterator_type;
  }
}
const dict_reversekeyiterator_type: Type = /* @__PURE__ */ iterator_type(
  "dict_reversekeyiterator",
  DictReverseKeyIterator,
);

export class DictReverseValueIterator extends BuiltinIterator {
  override get $class(): Type {
    return dict_reversevalueiterator_type;
  }
}
const dict_reversevalueiterator_type: Type = /* @__PURE__ */ iterator_type(
  "dict_reversevalueiterator",
  DictReverseValueIterator,
);

export class DictReverseItemIterator extends BuiltinIterator {
  override get $class(): Type {
    return dict_reverseitemiterator_type;
  }
}
const dict_reverseitemiterator_type: Type = /* @__PURE__ */ iterator_type(
  "dict_reverseitemiterator",
  DictReverseItemIterator,
);

/** Iterates what has `__getitem__` and no `__iter__`. */
export class SequenceIterator extends BuiltinIterator {
  override get $class(): Type {
    return sequence_iterator_type;
  }
}
const sequence_iterator_type: Type = /* @__PURE__ */ iterator_type("iterator", SequenceIterator);

/** `iter(function, sentinel)`. */
export class CallableIterator extends BuiltinIterator {
  override get $class(): Type {
    return callable_iterator_type;
  }
}
const callable_iterator_type: Type = /* @__PURE__ */ iterator_type("callable_iterator", CallableIterator);

/** Iterates what JavaScript made: a Map, a typed array, a generator of the host. */
export class HostIterator extends BuiltinIterator {
  override get $class(): Type {
    return host_iterator_type;
  }
}
const host_iterator_type: Type = /* @__PURE__ */ iterator_type("JavaScript iterator", HostIterator, "js");

/** A cursor that says where it is: by that `pickle` and `copy` take an iterator apart (semantics/methods/iterator-state.ts). */
export interface PlacedCursor extends Cursor {
  /** What Python calls the thing that is iterated. */
  readonly source: unknown;
  /** The index of the item that comes next; one beyond it for a cursor that goes backwards. */
  at: number;
}

/** An array through its length of the moment, also when its class has an iterator of its own. */
export class ArrayCursor implements PlacedCursor {
  readonly source: unknown;
  at = 0;
  private readonly items: readonly unknown[];

  constructor(items: readonly unknown[], source: unknown = items) {
    this.items = items;
    this.source = source;
  }

  next(): IteratorResult<unknown> {
    return this.at < this.items.length ? { done: false, value: this.items[this.at++] ?? null } : DONE;
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** A str by code points. */
export class TextCursor implements PlacedCursor {
  readonly source: string;
  /** In code units. */
  private unit = 0;

  constructor(text: string) {
    this.source = text;
  }

  next(): IteratorResult<unknown> {
    const { source, unit } = this;
    const code = source.codePointAt(unit);
    if (code === undefined) return DONE;
    this.unit = unit + (code > 0xffff ? 2 : 1);
    return { done: false, value: source.slice(unit, this.unit) };
  }

  get at(): number {
    return [...this.source.slice(0, this.unit)].length;
  }

  set at(index: number) {
    this.unit = [...this.source].slice(0, index).join("").length;
  }
}

/** An array backwards; it may shrink meanwhile. */
export class ReverseCursor implements PlacedCursor {
  readonly source: unknown;
  at: number;
  private readonly items: readonly unknown[];

  constructor(items: readonly unknown[], source: unknown = items) {
    this.items = items;
    this.source = source;
    this.at = items.length;
  }

  next(): IteratorResult<unknown> {
    this.at--;
    if (this.at < 0 || this.at >= this.items.length) {
      this.at = 0;
      return DONE;
    }
    return { done: false, value: this.items[this.at] };
  }
}
