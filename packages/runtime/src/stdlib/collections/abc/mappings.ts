/**
 * `Mapping`, `MutableMapping` and the views they give.
 *
 * Source: Library Reference, collections.abc.
 */
import { call_method } from "../../../objects/attributes.ts";
import { equals } from "../../../objects/comparison.ts";
import { Dict } from "../../../objects/dict.ts";
import { KeyError, TypeError } from "../../../objects/exceptions.ts";
import { each, is_a, iter_of } from "../../../objects/iteration.ts";
import { DictItemIterator, DictValueIterator } from "../../../objects/iterators.ts";
import { unmangle } from "../../../objects/names.ts";
import type { Type } from "../../../objects/object.ts";
import { pairs_of } from "../../../objects/pairs.ts";
import { repr } from "../../../objects/repr.ts";
import { set_from } from "../../../objects/set.ts";
import { Keywords } from "../../../objects/signature.ts";
import { NotImplemented } from "../../../objects/singletons.ts";
import { Tuple } from "../../../objects/tuple.ts";
import { isinstance } from "../../../semantics/builtins/isinstance.ts";
import { contains, getitem } from "../../../semantics/operators/containers.ts";
import { abstract_class } from "./abstract.ts";
import { Set } from "./sets.ts";
import { Collection, Sized } from "./simple.ts";

interface Pairs {
  __getitem__(key: unknown): unknown;
  __setitem__(key: unknown, value: unknown): unknown;
  __delitem__(key: unknown): unknown;
  __len__(): number;
}

function no_such_key(): never {
  throw KeyError();
}

/** Marks an argument that was not given. */
const ABSENT: unique symbol = /* @__PURE__ */ Symbol("absent");

/** `mapping[key]`, or ABSENT when that raises KeyError. */
function lookup(mapping: unknown, key: unknown): unknown {
  try {
    return (mapping as Pairs).__getitem__(key);
  } catch (error) {
    if (is_a(error, KeyError)) return ABSENT;
    throw error;
  }
}

interface View {
  _mapping: unknown;
}

function mapping_of(view: unknown): unknown {
  return (view as View)._mapping;
}

export const MappingView: Type = /* @__PURE__ */ abstract_class(
  "MappingView",
  [Sized],
  [],
  class {
    __init__(mapping: unknown): null {
      (this as unknown as View)._mapping = mapping;
      return null;
    }
    __len__(): number {
      return (mapping_of(this) as Pairs).__len__();
    }
    __repr__(): string {
      return `${(this as unknown as { $class: Type }).$class.$name}(${repr(mapping_of(this))})`;
    }
  },
  { __init__: "(self, mapping)", __len__: "(self)", __repr__: "(self)" },
  { types: "dict_keys dict_items dict_values" },
);

export const KeysView: Type = /* @__PURE__ */ abstract_class(
  "KeysView",
  [MappingView, Set],
  [],
  class {
    static _from_iterable(members: unknown): unknown {
      return set_from(members);
    }
    __contains__(key: unknown): boolean {
      return contains(mapping_of(this), key);
    }
    __iter__(): unknown {
      return iter_of(mapping_of(this));
    }
  },
  { _from_iterable: "@classmethod (cls, it)", __contains__: "(self, key)", __iter__: "(self)" },
  { types: "dict_keys" },
);

function* items_in(mapping: unknown): Generator<unknown> {
  for (const key of each(mapping)) yield new Tuple([key, getitem(mapping, key)]);
}

function* values_in(mapping: unknown): Generator<unknown> {
  for (const key of each(mapping)) yield getitem(mapping, key);
}

export const ItemsView: Type = /* @__PURE__ */ abstract_class(
  "ItemsView",
  [MappingView, Set],
  [],
  class {
    static _from_iterable(members: unknown): unknown {
      return set_from(members);
    }
    __contains__(pair: unknown): boolean {
      const [key, value] = [...each(pair)];
      const held = lookup(mapping_of(this), key);
      return held !== ABSENT && equals(held, value);
    }
    __iter__(): unknown {
      return new DictItemIterator(items_in(mapping_of(this)));
    }
  },
  { _from_iterable: "@classmethod (cls, it)", __contains__: "(self, item)", __iter__: "(self)" },
  { types: "dict_items" },
);

export const ValuesView: Type = /* @__PURE__ */ abstract_class(
  "ValuesView",
  [MappingView, Collection],
  [],
  class {
    __contains__(value: unknown): boolean {
      for (const held of values_in(mapping_of(this))) if (equals(held, value)) return true;
      return false;
    }
    __iter__(): unknown {
      return new DictValueIterator(values_in(mapping_of(this)));
    }
  },
  { __contains__: "(self, value)", __iter__: "(self)" },
  { types: "dict_values" },
);

/** All pairs as a dict. */
function dict_of_pairs(mapping: unknown): Dict {
  const dict = new Dict();
  for (const key of each(mapping)) dict.$set(key, getitem(mapping, key));
  return dict;
}

export const Mapping: Type = /* @__PURE__ */ abstract_class(
  "Mapping",
  [Collection],
  ["__getitem__"],
  class {
    get(key: unknown, otherwise: unknown = null): unknown {
      const held = lookup(this, key);
      return held === ABSENT ? otherwise : held;
    }
    __contains__(key: unknown): boolean {
      return lookup(this, key) !== ABSENT;
    }
    keys(): unknown {
      return KeysView(this);
    }
    items(): unknown {
      return ItemsView(this);
    }
    values(): unknown {
      return ValuesView(this);
    }
    __eq__(other: unknown): unknown {
      if (!isinstance(other, Mapping)) return NotImplemented;
      return equals(dict_of_pairs(this), dict_of_pairs(other));
    }
  },
  {
    get: "(self, key, default=)",
    __contains__: "(self, key)",
    keys: "(self)",
    items: "(self)",
    values: "(self)",
    __eq__: "(self, other)",
  },
  { types: "dict mappingproxy collections.ChainMap", answers: { __getitem__: no_such_key } },
);

export const MutableMapping: Type = /* @__PURE__ */ abstract_class(
  "MutableMapping",
  [Mapping],
  ["__setitem__", "__delitem__"],
  class {
    pop(key: unknown, otherwise?: unknown): unknown {
      const held = lookup(this, key);
      if (held === ABSENT) {
        if (otherwise !== undefined) return otherwise;
        throw KeyError(key);
      }
      (this as unknown as Pairs).__delitem__(key);
      return held;
    }
    popitem(): unknown {
      for (const key of each(this)) {
        const value = (this as unknown as Pairs).__getitem__(key);
        (this as unknown as Pairs).__delitem__(key);
        return new Tuple([key, value]);
      }
      throw KeyError();
    }
    clear(): null {
      while ((this as unknown as Pairs).__len__() > 0) call_method(this, "popitem");
      return null;
    }
    update(...args: unknown[]): null {
      const last = args.at(-1);
      const named = last instanceof Keywords ? last.$record : {};
      const given = last instanceof Keywords ? args.slice(0, -1) : args;
      if (given.length > 1) throw TypeError(`update expected at most 1 argument, got ${given.length}`);
      if (given[0] != null) {
        for (const [key, value] of pairs_of(given[0])) (this as unknown as Pairs).__setitem__(key, value);
      }
      for (const key of Object.keys(named)) (this as unknown as Pairs).__setitem__(unmangle(key), named[key]);
      return null;
    }
    setdefault(key: unknown, otherwise: unknown = null): unknown {
      const held = lookup(this, key);
      if (held !== ABSENT) return held;
      (this as unknown as Pairs).__setitem__(key, otherwise);
      return otherwise;
    }
  },
  {
    pop: "(self, key, default=)",
    popitem: "(self)",
    clear: "(self)",
    update: "(self, /, *args, **kwds)",
    setdefault: "(self, key, default=)",
  },
  { types: "dict collections.ChainMap", answers: { __setitem__: no_such_key, __delitem__: no_such_key } },
);
