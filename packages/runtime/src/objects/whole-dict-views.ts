/**
 * What only a program can ask of a view of a dict that holds one, and does not just go through it.
 *
 * From: `d.keys() & {"a"}`, `both = a.items()`, `view.mapping`
 * To:   `and_(keys_view(d), set_of("a"))`: the helper being part of the program is what gives the views these methods
 *
 * Sets are as much code as dicts are, and few programs with a dict have one.
 *
 * Source: Library Reference, "Dictionary view objects"; CPython Objects/dictobject.c.
 */
import type { DictSetView, DictView } from "./dict-views.ts";
import { each } from "./iteration.ts";
import { fill } from "./late.ts";
import { MappingProxy } from "./mapping-proxy.ts";
import { Set_ } from "./set.ts";

/** Keys and items combine with `& | - ^` to a set. */
class SetOperators {
  __and__(this: DictSetView, other: unknown): Set_ {
    const common = new Set_();
    for (const value of each(other)) if (this.__contains__(value)) common.$add(value);
    return common;
  }

  __or__(this: DictSetView, other: unknown): Set_ {
    const union = set_of_view(this);
    union.update(other);
    return union;
  }

  __sub__(this: DictSetView, other: unknown): Set_ {
    const rest = set_of_view(this);
    rest.difference_update(other);
    return rest;
  }

  __xor__(this: DictSetView, other: unknown): Set_ {
    const either = set_of_view(this);
    either.symmetric_difference_update(other);
    return either;
  }

  __rand__(this: DictSetView, other: unknown): Set_ {
    return SetOperators.prototype.__and__.call(this, other);
  }

  __ror__(this: DictSetView, other: unknown): Set_ {
    const union = new Set_();
    union.update(other);
    union.update(this);
    return union;
  }

  __rsub__(this: DictSetView, other: unknown): Set_ {
    const rest = new Set_();
    rest.update(other);
    rest.difference_update(this);
    return rest;
  }

  __rxor__(this: DictSetView, other: unknown): Set_ {
    return SetOperators.prototype.__xor__.call(this, other);
  }
}

function set_of_view(view: DictSetView): Set_ {
  const set = new Set_();
  set.update(view);
  return set;
}

class Mapping {
  get mapping(): MappingProxy {
    return new MappingProxy((this as unknown as DictView).$dict);
  }
}

/** @returns `value`, which may give somebody a view of a dict's values */
export function with_mappings<T>(value: T): T {
  for (const name of ["dict_keys", "dict_values", "dict_items"]) fill(`builtins.${name}`, Mapping);
  return value;
}

/** @returns `value`, which may give somebody a view of a dict's keys or items */
export function with_sets<T>(value: T): T {
  for (const name of ["dict_keys", "dict_items"]) fill(`builtins.${name}`, SetOperators);
  return with_mappings(value);
}
