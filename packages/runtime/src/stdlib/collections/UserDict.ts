/**
 * `collections.UserDict`: a mapping that keeps its pairs in `self.data`, for classes to derive from.
 *
 * Unlike dict's own methods, all of its methods go through `__getitem__`, `__setitem__` and `__delitem__`.
 *
 * Source: Library Reference, collections.UserDict.
 */
import { call_method } from "../../objects/attributes.ts";
import { define_class } from "../../objects/define-class.ts";
import { Dict } from "../../objects/dict.ts";
import { KeyError } from "../../objects/exceptions.ts";
import { iter_of } from "../../objects/iteration.ts";
import type { Type } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { setitem } from "../../semantics/operators/containers.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { MutableMapping } from "./abc/mappings.ts";

interface Holder {
  data: Dict;
  readonly $class: Type;
}

function data_of(x: unknown): Dict | null {
  return x instanceof Dict ? x : ((x as Partial<Holder> | null)?.data ?? null);
}

export const UserDict: Type = /* @__PURE__ */ define_class(
  "UserDict",
  [MutableMapping],
  class {
    __init__(source: unknown, ...named: unknown[]): null {
      (this as unknown as Holder).data = new Dict();
      if (source != null) call_method(this, "update", source);
      if (named.length > 0) call_method(this, "update", ...named);
      return null;
    }
    static fromkeys(keys: unknown, value: unknown = null): unknown {
      const made = (this as unknown as Type)();
      for (const key of each(keys)) setitem(made, key, value);
      return made;
    }
    __len__(): number {
      return (this as unknown as Holder).data.$size;
    }
    __getitem__(key: unknown): unknown {
      const value = (this as unknown as Holder).data.$get(key);
      if (value !== undefined) return value;
      const missing = (this as { __missing__?: unknown }).__missing__;
      if (typeof missing === "function") return missing.call(this, key);
      throw KeyError(key);
    }
    __setitem__(key: unknown, value: unknown): null {
      (this as unknown as Holder).data.$set(key, value);
      return null;
    }
    __delitem__(key: unknown): null {
      return (this as unknown as Holder).data.__delitem__(key);
    }
    __iter__(): unknown {
      return iter_of((this as unknown as Holder).data);
    }
    __contains__(key: unknown): boolean {
      return (this as unknown as Holder).data.$has(key);
    }
    get(key: unknown, otherwise: unknown = null): unknown {
      const self = this as unknown as {
        __contains__(key: unknown): boolean;
        __getitem__(key: unknown): unknown;
      };
      return self.__contains__(key) ? self.__getitem__(key) : otherwise;
    }
    __repr__(): string {
      return repr((this as unknown as Holder).data);
    }
    __or__(other: unknown): unknown {
      const theirs = data_of(other);
      return theirs === null ? NotImplemented : this.$like((this as unknown as Holder).data.__or__(theirs));
    }
    __ror__(other: unknown): unknown {
      const theirs = data_of(other);
      return theirs === null ? NotImplemented : this.$like(theirs.__or__((this as unknown as Holder).data));
    }
    __ior__(other: unknown): this {
      (this as unknown as Holder).data.$merge(data_of(other) ?? other);
      return this;
    }
    copy(): unknown {
      const self = this as unknown as Holder;
      return self.$class === UserDict ? this.$like(self.data) : this.__copy__();
    }
    /** Another of the same class, with the same attributes and these pairs in a dict of its own. */
    __copy__(): unknown {
      const self = this as unknown as Holder;
      const made = Object.create(self.$class.prototype) as Holder;
      Object.assign(made, self);
      made.data = new Dict();
      made.data.$merge(self.data);
      return made;
    }
    /** Another of the same class with these pairs. */
    $like(data: unknown): unknown {
      return (this as unknown as Holder).$class(data);
    }
  } as never,
  {
    __init__: "(self, dict=, /, **kwargs)",
    fromkeys: "@classmethod (cls, iterable, value=)",
    __len__: "(self)",
    __getitem__: "(self, key)",
    __setitem__: "(self, key, item)",
    __delitem__: "(self, key)",
    __iter__: "(self)",
    __contains__: "(self, key)",
    get: "(self, key, default=)",
    __repr__: "(self)",
    __or__: "(self, other)",
    __ror__: "(self, other)",
    __ior__: "(self, other)",
    copy: "(self)",
    __copy__: "(self)",
  },
  { module: "collections" },
);
