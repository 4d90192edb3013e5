/**
 * Iterating any value.
 *
 *     for x in xs:        for (const x of each(xs))
 *     iter(xs)            iter(xs), a Python iterator
 *
 * `each` hands arrays, strings and the built-in containers to JavaScript as they are, so the loop is the host's own.
 * An object with `__iter__` is asked for its iterator; one with `__getitem__` alone is counted through.
 *
 * Source: The Python Language Reference, 8.3 and object.__iter__; Library Reference, iter.
 */

import { equals } from "./comparison.ts";
import { IndexError, OverflowError, StopIteration, TypeError, ValueError } from "./exceptions.ts";
import { border } from "./host-call.ts";
import {
  ArrayCursor,
  type BuiltinIterator,
  CallableIterator,
  type Cursor,
  HostIterator,
  ListIterator,
  type PlacedCursor,
  SequenceIterator,
  StrAsciiIterator,
  StrIterator,
  TextCursor,
} from "./iterators.ts";
import { call } from "./light-call.ts";
import { metaclass_method, type_name } from "./object.ts";
import { NotImplemented } from "./singletons.ts";
import { length_of } from "./truth.ts";
import { StrObject } from "./types.ts";

/** What iteration asks of an object. */
interface Iterated {
  /** What to run over, if the object's own `__iter__` is not to be asked. */
  $each?(): Iterable<unknown> | undefined;
  $class?: { readonly $js?: unknown };
  __len__?(): unknown;
  __length_hint__?(): unknown;
  __iter__?: unknown;
  __next__?: unknown;
  __getitem__?: unknown;
  [Symbol.iterator]?(): Iterator<unknown>;
}

const DONE: IteratorResult<unknown> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/**
 * What a `for` loop runs over. Leaving the loop early never ends an iterator: the rest can still be taken.
 * @throws TypeError `'int' object is not iterable`
 */
export function each(x: unknown): Iterable<unknown> {
  if (typeof x === "string") return x;
  if (typeof x === "object" && x !== null) {
    if (Array.isArray(x) && (x as Iterated).$class === undefined) return x;
    return (x as Iterated).$each?.() ?? each_object(x as Iterated);
  }
  const of_class = class_iterator(x);
  if (of_class !== undefined) return each_iterator(of_class);
  throw not_iterable(x);
}

/** The iterator of a class whose metaclass has `__iter__`, as an enumeration's has; else undefined. */
function class_iterator(x: unknown): unknown {
  const method = metaclass_method(x, "__iter__");
  return typeof method === "function" ? method.call(x) : undefined;
}

function each_object(x: Iterated): Iterable<unknown> {
  const { __iter__ } = x;
  if (typeof __iter__ === "function") {
    const iterator: unknown = __iter__.call(x);
    const steps = iterator === x && typeof x.__next__ === "function";
    return steps ? new Steps(iterator as Stepped) : each_iterator(iterator);
  }
  // A class that sets `__iter__ = None` cannot be iterated, whatever else it has.
  if (__iter__ === null) throw not_iterable(x);
  if (x instanceof StrObject) return x.$value;
  if (Array.isArray(x)) return new ArrayCursor(x);
  if (x.$class === undefined && typeof x[Symbol.iterator] === "function") {
    return border.items(x as Iterable<unknown>);
  }
  if (typeof x.__getitem__ === "function") return new GetItems(x as Indexed);
  throw not_iterable(x);
}

/** What `__iter__` returned. @throws TypeError when it is no iterator */
function each_iterator(iterator: unknown): Iterable<unknown> {
  if (typeof iterator === "object" && iterator !== null) {
    const { __next__ } = iterator as Iterated;
    if (typeof __next__ === "function") {
      return (iterator as Iterated).$each?.() ?? new Steps(iterator as Stepped);
    }
    if (
      (iterator as Iterated).$class === undefined &&
      typeof (iterator as { next?: unknown }).next === "function"
    ) {
      return new HostIterator(iterator as Cursor);
    }
  }
  throw TypeError(`iter() returned non-iterator of type '${type_name(iterator)}'`);
}

function not_iterable(x: unknown): Error {
  return TypeError(`'${type_name(x)}' object is not iterable`);
}

/** The items of `x`, in an array that the caller may not change when `x` is one. */
export function items_of(x: unknown): readonly unknown[] {
  if (Array.isArray(x) && (x as Iterated).$class === undefined) return x;
  return [...each_counted(x)];
}

/**
 * `each` for what takes all the items at once, as `list` does: once it has the iterator, it asks the object how many there are.
 *
 * Source: CPython Objects/listobject.c, list_extend; Objects/abstract.c, PyObject_LengthHint.
 */
export function each_counted(x: unknown): Iterable<unknown> {
  const items = each(x);
  if (typeof x === "object" && x !== null && (x as Iterated).$class?.$js !== undefined) ask_length(x);
  return items;
}

/** `each`, or `take`; where `iter(x)` raises TypeError, it is one in the words of whoever wants the items. */
export function each_for(x: unknown, words: string, take = each): Iterable<unknown> {
  try {
    return take(x);
  } catch (error) {
    throw is_a(error, TypeError) ? TypeError(words) : error;
  }
}

/**
 * How many items an object says it has, or may have; undefined when it does not say.
 * What `__len__` raises passes on, but for a TypeError: then `__length_hint__` is asked.
 */
export function ask_length(x: Iterated): number | bigint | undefined {
  try {
    if (typeof x.__len__ === "function") return length_of(x.__len__());
  } catch (error) {
    if (!is_a(error, TypeError)) throw error;
  }
  return typeof x.__length_hint__ === "function"
    ? ask_hint(x as Required<Pick<Iterated, "__length_hint__">>)
    : undefined;
}

function ask_hint(x: Required<Pick<Iterated, "__length_hint__">>): number | bigint | undefined {
  let hint: unknown;
  try {
    hint = x.__length_hint__();
  } catch (error) {
    if (is_a(error, TypeError)) return undefined;
    throw error;
  }
  if (hint === NotImplemented) return undefined;
  if (typeof hint === "boolean") hint = Number(hint);
  if (typeof hint !== "number" && typeof hint !== "bigint") {
    throw TypeError(`__length_hint__ must be an integer, not ${type_name(hint)}`);
  }
  if (hint < 0) throw ValueError("__length_hint__() should return >= 0");
  if (typeof hint === "bigint" && hint > 0x7fffffffffffffffn) {
    throw OverflowError("Python int too large to convert to C ssize_t");
  }
  return hint;
}

/**
 * The Python iterator over `x`: `iter(x)`.
 * @throws TypeError when `x` cannot be iterated
 */
export function iter_of(x: unknown): unknown {
  if (typeof x === "string") return text_iterator(x);
  if (typeof x === "object" && x !== null) {
    const { __iter__, $class, __getitem__ } = x as Iterated;
    if (typeof __iter__ === "function") {
      const iterator: unknown = __iter__.call(x);
      if (typeof (iterator as Iterated | null)?.__next__ === "function") return iterator;
      return each_iterator(iterator);
    }
    if (__iter__ === null) throw not_iterable(x);
    if (Array.isArray(x)) return new ListIterator(new ArrayCursor(x));
    if (x instanceof StrObject) return text_iterator(x.$value);
    const host = (x as Iterated)[Symbol.iterator];
    if ($class === undefined && typeof host === "function") {
      return new HostIterator(border.items(x as Iterable<unknown>)[Symbol.iterator]());
    }
    if (typeof __getitem__ === "function" && __iter__ !== null)
      return new SequenceIterator(new GetItems(x as Indexed));
  }
  const of_class = class_iterator(x);
  if (of_class !== undefined) return of_class;
  throw not_iterable(x);
}

function text_iterator(text: string): BuiltinIterator {
  const cursor = new TextCursor(text);
  return /^[\0-\x7f]*$/.test(text) ? new StrAsciiIterator(cursor) : new StrIterator(cursor);
}

/** `iter(function, sentinel)`: calls until the result is equal to `sentinel`. */
export function iter_until(f: unknown, sentinel: unknown): BuiltinIterator {
  return new CallableIterator(new UntilCursor(f, sentinel));
}

/** The results of calls, up to one that is equal to `sentinel`. */
export class UntilCursor implements Cursor {
  readonly f: unknown;
  readonly sentinel: unknown;
  private has_ended = false;

  constructor(f: unknown, sentinel: unknown) {
    this.f = f;
    this.sentinel = sentinel;
  }

  next(): IteratorResult<unknown> {
    const value = call(this.f);
    // The function may have come to the end of its own iterator.
    if (this.has_ended) return DONE;
    this.has_ended = equals(value, this.sentinel);
    return this.has_ended ? DONE : { done: false, value };
  }
}

/** Was an exception of this class thrown? */
export function is_a(error: unknown, cls: object): boolean {
  return error instanceof (cls as new () => object);
}

interface Stepped {
  __next__(): unknown;
}

/** A Python iterator that only has `__next__`, as a loop of JavaScript takes it. */
export class Steps implements Cursor {
  readonly iterator: Stepped;

  constructor(iterator: Stepped) {
    this.iterator = iterator;
  }

  next(): IteratorResult<unknown> {
    try {
      return { done: false, value: this.iterator.__next__() };
    } catch (error) {
      if (is_a(error, StopIteration)) return DONE;
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

interface Indexed {
  __getitem__(index: number): unknown;
}

/** The old sequence protocol: 0, 1, 2 ... until IndexError. */
class GetItems implements PlacedCursor {
  readonly source: Indexed;
  at = 0;

  constructor(sequence: Indexed) {
    this.source = sequence;
  }

  next(): IteratorResult<unknown> {
    try {
      return { done: false, value: this.source.__getitem__(this.at++) };
    } catch (error) {
      if (is_a(error, IndexError) || is_a(error, StopIteration)) return DONE;
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** Can `x` be iterated? Asks its class, and starts nothing. */
export function is_iterable(x: unknown): boolean {
  if (typeof x === "string") return true;
  if (typeof x === "function") return metaclass_method(x, "__iter__") !== undefined;
  if (typeof x !== "object" || x === null) return false;
  const { $each, __iter__, __getitem__, $class, [Symbol.iterator]: host } = x as Iterated;
  if ($each !== undefined || typeof __iter__ === "function" || typeof __getitem__ === "function") return true;
  return Array.isArray(x) || x instanceof StrObject || ($class === undefined && typeof host === "function");
}
