/**
 * `collections.UserList`: a list that keeps its items in `self.data`, for classes to derive from.
 *
 * From: `class Stack(UserList): ...`
 * To:   an object whose methods ask `self.data`; what makes another list makes one of the class of `self`
 *
 * Source: Library Reference, collections.UserList.
 */
import { equals, ge, gt, le, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import {
  list_count,
  list_extend,
  list_find,
  list_insert,
  list_pop,
  list_remove,
  list_sort,
} from "../../objects/list.ts";
import { namespace_of } from "../../objects/namespace.ts";
import type { Type } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { Slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { add, mul } from "../../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, setitem } from "../../semantics/operators/containers.ts";
import { MutableSequence } from "./abc/sequences.ts";

interface Holder {
  data: unknown[];
  readonly $class: Type;
}

function is_user_list(x: unknown): x is Holder {
  return (x as Holder | null)?.$class?.$mro.includes(UserList) === true;
}

/** What a comparison compares with. */
function cast(other: unknown): unknown {
  return is_user_list(other) ? other.data : other;
}

/** The items of whatever can be iterated, as an array of its own. */
function items_in(x: unknown): unknown[] {
  return items_of(is_user_list(x) ? x.data : x).slice();
}

export const UserList: Type = /* @__PURE__ */ define_class(
  "UserList",
  [MutableSequence],
  class {
    declare data: unknown[];
    declare $class: Type;

    __init__(initial: unknown): null {
      this.data = [];
      if (initial != null) this.data = items_in(initial);
      return null;
    }
    __repr__(): string {
      return repr(this.data);
    }
    __lt__(other: unknown): unknown {
      return lt(this.data, cast(other));
    }
    __le__(other: unknown): unknown {
      return le(this.data, cast(other));
    }
    __gt__(other: unknown): unknown {
      return gt(this.data, cast(other));
    }
    __ge__(other: unknown): unknown {
      return ge(this.data, cast(other));
    }
    __eq__(other: unknown): boolean {
      return equals(this.data, cast(other));
    }
    __contains__(item: unknown): boolean {
      return contains(this.data, item);
    }
    __len__(): unknown {
      return this.data.length;
    }
    __getitem__(index: unknown): unknown {
      const found = getitem(this.data, index);
      return index instanceof Slice ? this.$class(found) : found;
    }
    __setitem__(index: unknown, item: unknown): null {
      setitem(this.data, index, item);
      return null;
    }
    __delitem__(index: unknown): null {
      delitem(this.data, index);
      return null;
    }
    __add__(other: unknown): unknown {
      return this.$class(add(this.data, items_in(other)));
    }
    __radd__(other: unknown): unknown {
      return this.$class(add(items_in(other), this.data));
    }
    __iadd__(other: unknown): unknown {
      list_extend(this.data, items_in(other));
      return this;
    }
    __mul__(times: unknown): unknown {
      return this.$class(mul(this.data, times));
    }
    __rmul__(times: unknown): unknown {
      return this.$class(mul(this.data, times));
    }
    __imul__(times: unknown): unknown {
      setitem(this.data, new Slice(null, null, null), mul(this.data, times));
      return this;
    }
    /** With the same attributes, and without `__init__`. */
    __copy__(): unknown {
      const made = this.$class.$allocate(this.$class, []);
      for (const [key, value] of namespace_of(this)!.$map) namespace_of(made)!.$set(key, value);
      (made as Holder).data = items_in(this.data);
      return made;
    }
    append(item: unknown): null {
      this.data.push(item ?? null);
      return null;
    }
    insert(index: unknown, item: unknown): null {
      list_insert(this.data, index, item);
      return null;
    }
    pop(index: unknown = -1): unknown {
      return list_pop(this.data, index);
    }
    remove(item: unknown): null {
      list_remove(this.data, item);
      return null;
    }
    clear(): null {
      this.data.length = 0;
      return null;
    }
    copy(): unknown {
      return this.$class(this);
    }
    count(item: unknown): unknown {
      return list_count(this.data, item);
    }
    index(item: unknown, ...bounds: unknown[]): unknown {
      const at = list_find(this.data, item, ...(bounds as [unknown?, unknown?]));
      if (at < 0) throw ValueError(`${repr(item)} is not in list`);
      return at;
    }
    reverse(): null {
      this.data.reverse();
      return null;
    }
    sort(...options: unknown[]): null {
      const { key = null, reverse = false } = keywords(options);
      if (options.length > 0) throw TypeError("sort() takes no positional arguments");
      list_sort(this.data, key, truth(reverse));
      return null;
    }
    extend(other: unknown): null {
      list_extend(this.data, is_user_list(other) ? other.data : other);
      return null;
    }
  } as never,
  {
    __init__: "(self, initlist=)",
    __repr__: "(self)",
    __lt__: "(self, other)",
    __le__: "(self, other)",
    __gt__: "(self, other)",
    __ge__: "(self, other)",
    __eq__: "(self, other)",
    __contains__: "(self, item)",
    __len__: "(self)",
    __getitem__: "(self, i)",
    __setitem__: "(self, i, item)",
    __delitem__: "(self, i)",
    __add__: "(self, other)",
    __radd__: "(self, other)",
    __iadd__: "(self, other)",
    __mul__: "(self, n)",
    __rmul__: "(self, n)",
    __imul__: "(self, n)",
    __copy__: "(self)",
    append: "(self, item)",
    insert: "(self, i, item)",
    pop: "(self, i=)",
    remove: "(self, item)",
    clear: "(self)",
    copy: "(self)",
    count: "(self, item)",
    index: "(self, item, *args)",
    reverse: "(self)",
    sort: "(self, /, *args, **kwds)",
    extend: "(self, other)",
  },
  { module: "collections" },
);
