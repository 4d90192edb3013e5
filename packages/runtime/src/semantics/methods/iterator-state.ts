/**
 * Where an iterator of a built-in type is: what `pickle` and `copy` make another one of.
 *
 *     it = iter([1, 2, 3]); next(it)
 *     it.__length_hint__()     2
 *     it.__reduce__()          (iter, ([1, 2, 3],), 1)
 *     it.__setstate__(2)       the item at 2 comes next
 *
 * The methods join the iterators' classes (late.ts) in programs that name one of them, `pickle`, `copy` or `operator.length_hint`. What an
 * iterator of the host still has to give is taken from it and kept in a list, since nobody can look into it.
 *
 * Source: the methods `__reduce__` of CPython's iterators; PEP 424.
 */

import { with_specials } from "../../objects/all-attributes.ts";
import { index_of } from "../../objects/index-of.ts";
import { Steps, UntilCursor } from "../../objects/iteration.ts";
import {
  ArrayCursor,
  type BuiltinIterator,
  type Cursor,
  ListIterator,
  type PlacedCursor,
} from "../../objects/iterators.ts";
import { late } from "../../objects/late.ts";
import { type_of } from "../../objects/object.ts";
import type { Counter, LongCounter, Range } from "../../objects/range.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import type { Helper } from "../../objects/str-method.ts";
import { truth } from "../../objects/truth.ts";
import { type Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import { iter } from "../builtins/iter.ts";
import { len } from "../builtins/len.ts";
import { reversed } from "../builtins/reversed.ts";
import type { Tuples } from "../builtins/rows.ts";

type Method = (this: BuiltinIterator, ...args: never[]) => unknown;

/** A cursor around another one that may be an iterator of the host. */
interface Around extends Cursor {
  steps: Cursor | null;
}

const FORWARDS =
  "list_iterator tuple_iterator str_iterator str_ascii_iterator bytes_iterator bytearray_iterator iterator";
const BACKWARDS = "list_reverseiterator reversed";
const RANGES = "range_iterator longrange_iterator";
const OF_HASHES =
  "set_iterator dict_keyiterator dict_valueiterator dict_itemiterator " +
  "dict_reversekeyiterator dict_reversevalueiterator dict_reverseitemiterator";

/** The same method for several classes of `builtins`. */
function each_of(names: string, method: Method): Record<string, Method> {
  return Object.fromEntries(names.split(" ").map((name) => [`builtins.${name}`, method]));
}

function placed({ $cursor }: BuiltinIterator): PlacedCursor | null {
  return $cursor as PlacedCursor | null;
}

/** What a dict's or set's iterator has still to give. @throws RuntimeError when the container has changed */
function rest(cursor: Cursor | null): unknown[] {
  if (cursor === null) return [];
  const items: unknown[] = [];
  for (let step = cursor.next(); !step.done; step = cursor.next()) items.push(step.value);
  return items;
}

/** As `rest`, and leaves the iterator where it is. */
function rest_of_around(it: BuiltinIterator): unknown[] {
  const around = it.$cursor as (Around & { left?: number }) | null;
  if (around === null) return [];
  const { left } = around;
  const items = rest(around);
  around.steps = new ArrayCursor(items);
  if (left !== undefined) around.left = left;
  return items;
}

/** A cursor that Python has, or may have, an iterator of. */
function shared(cursor: Cursor): Cursor {
  if ((cursor as { $class?: unknown }).$class !== undefined || cursor instanceof Steps) return cursor;
  return new ListIterator(cursor instanceof ArrayCursor ? cursor : new ArrayCursor(rest(cursor)));
}

function as_iterator(cursor: Cursor): unknown {
  return cursor instanceof Steps ? cursor.iterator : cursor;
}

/** What `map`, `zip` and their like take their values from. */
interface Several {
  all: readonly Cursor[];
}

interface One {
  values: Cursor;
}

/** The iterators that Python sees there; what was the host's becomes one of them. */
function iterators_of(source: Several): readonly unknown[] {
  source.all = source.all.map(shared);
  return source.all.map(as_iterator);
}

function iterator_of(source: One): unknown {
  source.values = shared(source.values);
  return as_iterator(source.values);
}

const length_hints: Readonly<Record<string, Method>> = {
  ...each_of(FORWARDS, function () {
    const cursor = placed(this);
    if (cursor === null) return 0;
    const { __len__ } = (cursor.source ?? {}) as { __len__?: unknown };
    if (type_of(this).$name === "iterator" && typeof __len__ !== "function") return NotImplemented;
    return Math.max(0, Number(len(cursor.source)) - cursor.at);
  }),
  ...each_of(BACKWARDS, function () {
    const cursor = placed(this);
    return cursor === null || cursor.at > Number(len(cursor.source)) ? 0 : cursor.at;
  }),
  ...each_of(RANGES, function () {
    return range_left(this).$length;
  }),
  ...each_of(OF_HASHES, function () {
    try {
      return rest_of_around(this).length;
    } catch {
      return 0;
    }
  }),
  "collections._deque_iterator": deque_left,
  "collections._deque_reverse_iterator": deque_left,
};

function deque_left(this: BuiltinIterator): number {
  const { source, at } = placed(this)!;
  return Math.max(0, Number(len(source)) - at);
}

/** The part of a range that is still to come. */
function range_left({ $cursor }: BuiltinIterator): Range {
  return ($cursor as Counter | LongCounter).rest();
}

function reduced_range(this: BuiltinIterator): Tuple {
  return tuple_of(iter, tuple_of(range_left(this)), null);
}

function reduced_rest(this: BuiltinIterator): Tuple {
  return tuple_of(iter, tuple_of(rest_of_around(this)));
}

function reduced_deque(this: BuiltinIterator): Tuple {
  const { source, at } = placed(this)!;
  return tuple_of(type_of(this), tuple_of(source, at));
}

/** `(iter, (source,), index)`. @param ended  what an iterator that has come to its end is one of */
function forwards(ended: () => unknown): Method {
  return function () {
    const cursor = placed(this);
    return cursor === null
      ? tuple_of(iter, tuple_of(ended()))
      : tuple_of(iter, tuple_of(cursor.source), cursor.at);
  };
}

function backwards(ended: () => unknown): Method {
  return function () {
    const cursor = placed(this);
    return cursor === null
      ? tuple_of(reversed, tuple_of(ended()))
      : tuple_of(reversed, tuple_of(cursor.source), cursor.at - 1);
  };
}

const no_tuple = (): Tuple => tuple_of();
const no_list = (): unknown[] => [];
const no_text = (): string => "";

/** How a class of the program's own stands for the one it derives from. */
function made_of(it: BuiltinIterator, ...args: readonly unknown[]): Tuple {
  return tuple_of(type_of(it), tuple_from(args));
}

const reductions: Readonly<Record<string, Method>> = {
  ...each_of("list_iterator", forwards(no_list)),
  ...each_of("str_iterator str_ascii_iterator", forwards(no_text)),
  ...each_of("tuple_iterator bytes_iterator bytearray_iterator iterator", forwards(no_tuple)),
  ...each_of("list_reverseiterator", backwards(no_list)),
  ...each_of("reversed", backwards(no_tuple)),
  ...each_of(RANGES, reduced_range),
  ...each_of(OF_HASHES, reduced_rest),
  "array.arrayiterator": forwards(no_tuple),
  "collections._deque_iterator": reduced_deque,
  "collections._deque_reverse_iterator": reduced_deque,
  ...each_of("callable_iterator", function () {
    const { $cursor } = this;
    return $cursor instanceof UntilCursor
      ? tuple_of(iter, tuple_of($cursor.f, $cursor.sentinel))
      : tuple_of(iter, tuple_of(tuple_of()));
  }),
  ...each_of("zip", function () {
    const source = rows_of<Several & { readonly strict: boolean }>(this);
    if (source === null) return made_of(this);
    const parts = made_of(this, ...iterators_of(source));
    return source.strict ? tuple_from([...parts.$items, true]) : parts;
  }),
  ...each_of("enumerate", function () {
    const source = rows_of<One & { readonly at: unknown }>(this);
    return source === null ? made_of(this, tuple_of()) : made_of(this, iterator_of(source), source.at);
  }),
  ...each_of("map", function () {
    const source = this.$cursor as (Cursor & Several & { readonly f: unknown }) | null;
    return source === null
      ? made_of(this, null, tuple_of())
      : made_of(this, source.f, ...iterators_of(source));
  }),
  ...each_of("filter", function () {
    const source = this.$cursor as (Cursor & One & { readonly f: unknown }) | null;
    return source === null ? made_of(this, null, tuple_of()) : made_of(this, source.f, iterator_of(source));
  }),
};

/** What the rows of `zip` and `enumerate` come from. */
function rows_of<T>({ $cursor }: BuiltinIterator): T | null {
  if ($cursor === null) return null;
  const rows = $cursor as Tuples;
  rows.source = rows.source.$apart?.() ?? rows.source;
  return rows.source as unknown as T;
}

function clamped(index: unknown, from: number, to: number): number {
  return Math.min(Math.max(Number(index_of(index)), from), to);
}

const positions: Readonly<Record<string, Method>> = {
  ...each_of(FORWARDS, go_forwards),
  "array.arrayiterator": go_forwards,
  ...each_of(BACKWARDS, function (index: unknown) {
    const cursor = placed(this);
    if (cursor !== null) cursor.at = clamped(index, -1, Number(len(cursor.source)) - 1) + 1;
    return null;
  }),
  ...each_of(RANGES, function (index: unknown) {
    (this.$cursor as Counter | LongCounter).skip(index_of(index));
    return null;
  }),
  ...each_of("zip", function (strict: unknown) {
    const source = rows_of<{ strict: boolean }>(this);
    if (source !== null) source.strict = truth(strict);
    return null;
  }),
};

function go_forwards(this: BuiltinIterator, index: unknown): null {
  const cursor = placed(this);
  if (cursor === null) return null;
  const of_any_length = type_of(this).$name === "iterator";
  cursor.at = clamped(index, 0, of_any_length ? Number.MAX_SAFE_INTEGER : Number(len(cursor.source)));
  return null;
}

/** The helper of a method that iterators have, and that any other class may have. */
function joined(name: string, methods: Readonly<Record<string, Method>>): Helper {
  return with_specials(late(name, methods));
}

export const __length_hint__: Helper = /* @__PURE__ */ joined("__length_hint__", length_hints);
export const __reduce__: Helper = /* @__PURE__ */ joined("__reduce__", reductions);
export const __setstate__: Helper = /* @__PURE__ */ joined("__setstate__", positions);
