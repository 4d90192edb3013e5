/**
 * Methods of list on its type: for classes that derive from it, and for `list.append` as a value.
 *
 * A plain list never looks here: the methods door serves it (semantics/methods). So the methods come with the constructor `list`,
 * which a class statement has to name.
 *
 * Source: Library Reference, "Lists".
 */
import { compare_items } from "./comparison.ts";
import { TypeError, ValueError } from "./exceptions.ts";
import { ArrayCursor, ListIterator, ListReverseIterator, ReverseCursor } from "./iterators.ts";
import {
  list_count,
  list_delitem,
  list_extend,
  list_find,
  list_getitem,
  list_insert,
  list_pop,
  list_remove,
  list_setitem,
  list_sort,
} from "./list.ts";
import { type_name } from "./object.ts";
import { repr } from "./repr.ts";
import { sequence_type } from "./sequence-slots.ts";
import { Keywords, keywords } from "./signature.ts";
import { NotImplemented } from "./singletons.ts";
import { truth } from "./truth.ts";
import { repeat } from "./tuple.ts";
import type { Type } from "./type.ts";

type List = unknown[];

const SIGNATURES = {
  append: "(self, item, /)",
  clear: "(self, /)",
  copy: "(self, /)",
  count: "(self, value, /)",
  extend: "(self, iterable, /)",
  index: "(self, value, start=, stop=, /)",
  insert: "(self, index, item, /)",
  pop: "(self, index=, /)",
  remove: "(self, value, /)",
  reverse: "(self, /)",
  sort: "(self, *, key=, reverse=)",
  __init__: "(self, *args, **more)",
} as const;

/** Put list's methods on its type; the type is returned. */
export function with_list_methods(cls: Type): Type {
  const methods = Object.getOwnPropertyDescriptors(list_methods());
  for (const descriptor of Object.values(methods)) descriptor.enumerable = false;
  Object.defineProperties(cls.prototype, methods);
  cls.$signatures = SIGNATURES;
  return sequence_type(cls);
}

function list_methods() {
  return {
    append(this: List, item: unknown): null {
      this[this.length] = item ?? null;
      return null;
    },
    clear(this: List): null {
      this.length = 0;
      return null;
    },
    copy(this: List): List {
      return [...this];
    },
    count(this: List, value: unknown): number {
      return list_count(this, value);
    },
    extend(this: List, items: unknown): null {
      list_extend(this, items);
      return null;
    },
    index(this: List, value: unknown, start?: unknown, stop?: unknown): number {
      const at = list_find(this, value, start, stop);
      if (at < 0) throw ValueError(`${repr(value)} is not in list`);
      return at;
    },
    insert(this: List, index: unknown, item: unknown): null {
      list_insert(this, index, item);
      return null;
    },
    pop(this: List, index?: unknown): unknown {
      return list_pop(this, index);
    },
    remove(this: List, value: unknown): null {
      list_remove(this, value);
      return null;
    },
    reverse(this: List): null {
      Array.prototype.reverse.call(this);
      return null;
    },
    sort(this: List, options?: unknown): null {
      const { key = null, reverse = false } = keywords(options);
      list_sort(this, key, truth(reverse));
      return null;
    },
    __init__(this: List, ...args: unknown[]): null {
      // A `__new__` of the class may have taken keywords.
      const own_new = (this as { __new__?: unknown }).__new__ !== undefined;
      const has_names = args.at(-1) instanceof Keywords;
      if (has_names && !own_new) throw TypeError("list() takes no keyword arguments");
      const [items, ...more] = has_names ? args.slice(0, -1) : args;
      if (more.length > 0) throw TypeError(`list expected at most 1 argument, got ${more.length + 1}`);
      this.length = 0;
      if (items !== undefined) list_extend(this, items);
      return null;
    },
    __len__(this: List): number {
      return this.length;
    },
    __iter__(this: List): unknown {
      return new ListIterator(new ArrayCursor(this));
    },
    __reversed__(this: List): unknown {
      return new ListReverseIterator(new ReverseCursor(this));
    },
    __contains__(this: List, value: unknown): boolean {
      return list_find(this, value) >= 0;
    },
    __getitem__(this: List, subscript: unknown): unknown {
      return list_getitem(this, subscript);
    },
    __setitem__(this: List, subscript: unknown, value: unknown): null {
      list_setitem(this, subscript, value);
      return null;
    },
    __delitem__(this: List, subscript: unknown): null {
      list_delitem(this, subscript);
      return null;
    },
    __add__(this: List, other: unknown): unknown {
      if (Array.isArray(other)) return [...this, ...(other as List)];
      throw TypeError(`can only concatenate list (not "${type_name(other)}") to list`);
    },
    __iadd__(this: List, other: unknown): unknown {
      list_extend(this, other);
      return this;
    },
    __mul__(this: List, times: unknown): unknown {
      return repeat(this, times);
    },
    __rmul__(this: List, times: unknown): unknown {
      return repeat(this, times);
    },
    __imul__(this: List, times: unknown): unknown {
      const items = repeat(this, times);
      this.length = 0;
      list_extend(this, items);
      return this;
    },
    __eq__(this: List, other: unknown): unknown {
      return Array.isArray(other) ? compare_items(this, "__eq__", other) : NotImplemented;
    },
    __ne__(this: List, other: unknown): unknown {
      return Array.isArray(other) ? compare_items(this, "__ne__", other) : NotImplemented;
    },
    __lt__(this: List, other: unknown): unknown {
      return Array.isArray(other) ? compare_items(this, "__lt__", other) : NotImplemented;
    },
    __le__(this: List, other: unknown): unknown {
      return Array.isArray(other) ? compare_items(this, "__le__", other) : NotImplemented;
    },
    __gt__(this: List, other: unknown): unknown {
      return Array.isArray(other) ? compare_items(this, "__gt__", other) : NotImplemented;
    },
    __ge__(this: List, other: unknown): unknown {
      return Array.isArray(other) ? compare_items(this, "__ge__", other) : NotImplemented;
    },
    __hash__: null,
  };
}
