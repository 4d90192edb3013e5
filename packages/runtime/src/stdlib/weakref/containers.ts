/**
 * WeakValueDictionary, WeakKeyDictionary, WeakSet: what dies leaves them.
 *
 * Source: Library Reference, `weakref`.
 */
import { define_class } from "../../objects/define-class.ts";
import { Dict, dict_from } from "../../objects/dict.ts";
import { KeyError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { at_address } from "../../objects/object-repr.ts";
import { repr } from "../../objects/repr.ts";
import { type AnySet, Set_, set_from } from "../../objects/set.ts";
import { keywords } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { Tuple, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { Mapping, MutableMapping, MutableSet } from "../collections/abc.ts";
import { type Reference, ref } from "./references.ts";

/** Pairs of a mapping or of an iterable. */
function pairs(source: unknown): readonly (readonly [unknown, unknown])[] {
  if (source == null) return [];
  if (source instanceof Dict) return [...source.$map];
  const { items } = source as { items?: () => unknown };
  const list = typeof items === "function" ? items_of(items.call(source)) : items_of(source);
  return list.map((pair) => (pair instanceof Tuple ? pair.$items : items_of(pair)) as [unknown, unknown]);
}

/** The method that gives the references themselves. */
const REFERENCES = { key: "keyrefs", value: "valuerefs" } as const;

/** A mapping whose keys or values are held weakly; which is said by the two ways between them and what is kept. */
function weak_mapping(name: string, weak: "key" | "value"): Type {
  const kept = (x: unknown): unknown => ref(x);
  const live = (x: unknown): unknown => (x as Reference).$deref();
  const cls = define_class(
    name,
    [MutableMapping],
    class {
      declare data: Dict;

      __init__(other: unknown = null, named?: unknown): void {
        this.data = new Dict();
        this.$with(other, dict_from(keywords(named)));
      }
      /** Those that are alive; the others are forgotten. */
      $pairs(): [unknown, unknown][] {
        const found: [unknown, unknown][] = [];
        for (const [key, value] of [...this.data.$map]) {
          const [k, v] = weak === "key" ? [live(key), value] : [key, live(value)];
          if ((weak === "key" ? k : v) === null) this.data.$delete(key);
          else found.push([k, v]);
        }
        return found;
      }
      $find(key: unknown): unknown {
        if (weak === "key") {
          const found = this.data.$get(kept(key));
          return found;
        }
        const found = this.data.$get(key);
        return found === undefined ? undefined : (live(found) ?? undefined);
      }
      __getitem__(key: unknown): unknown {
        const found = this.$find(key);
        if (found === undefined) throw KeyError(weak === "key" ? kept(key) : key);
        return found;
      }
      __setitem__(key: unknown, value: unknown): void {
        if (weak === "key") this.data.$set(kept(key), value);
        else this.data.$set(key, kept(value));
      }
      __delitem__(key: unknown): void {
        const place = weak === "key" ? kept(key) : key;
        if (this.data.$get(place) === undefined) throw KeyError(place);
        this.data.$delete(place);
      }
      __contains__(key: unknown): boolean {
        try {
          return this.$find(key) !== undefined;
        } catch {
          return false;
        }
      }
      __len__(): number {
        return this.$pairs().length;
      }
      __iter__(): unknown {
        return iter(this.$pairs().map(([key]) => key));
      }
      keys(): unknown {
        return this.__iter__();
      }
      values(): unknown {
        return iter(this.$pairs().map(([, value]) => value));
      }
      items(): unknown {
        return iter(this.$pairs().map(([key, value]) => tuple_of(key, value)));
      }
      get(key: unknown, otherwise: unknown = null): unknown {
        return this.$find(key) ?? otherwise;
      }
      /** What is kept in place of the keys or the values. */
      [REFERENCES[weak]](): unknown[] {
        return [...this.data.$map].map((pair) => pair[weak === "key" ? 0 : 1]);
      }
      copy(): unknown {
        return cls(this);
      }
      $with(...sources: readonly unknown[]): unknown {
        for (const source of sources) {
          for (const [key, value] of pairs(source)) this.__setitem__(key, value);
        }
        return this;
      }
      __or__(other: unknown): unknown {
        return isinstance(other, Mapping) ? (this.copy() as this).$with(other) : NotImplemented;
      }
      __ror__(other: unknown): unknown {
        if (!isinstance(other, Mapping)) return NotImplemented;
        return (cls() as this).$with(other, this);
      }
      __ior__(other: unknown): unknown {
        return this.$with(other);
      }
      __repr__(): string {
        return `<${name}${at_address(this)}>`;
      }
    } as never,
    {
      __init__: weak === "key" ? "(self, dict=)" : "(self, other=, /, **kw)",
      __getitem__: "(self, key)",
      __setitem__: "(self, key, value)",
      __delitem__: "(self, key)",
      __contains__: "(self, key)",
      __len__: "(self)",
      __iter__: "(self)",
      keys: "(self)",
      values: "(self)",
      items: "(self)",
      get: "(self, key, default=)",
      [REFERENCES[weak]]: "(self)",
      copy: "(self)",
      __or__: "(self, other)",
      __ror__: "(self, other)",
      __ior__: "(self, other)",
      __repr__: "(self)",
    },
    { module: "weakref" },
  );
  return cls;
}

export const WeakValueDictionary: Type = /* @__PURE__ */ weak_mapping("WeakValueDictionary", "value");
export const WeakKeyDictionary: Type = /* @__PURE__ */ weak_mapping("WeakKeyDictionary", "key");

/** Signatures of methods with one parameter. */
function with_other(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((some) => some.split(" ")).map((name) => [name, "(self, other)"]));
}

/** References to the items, as the set keeps them. */
function references(items: unknown): Set_ {
  return set_from(items_of(items).map((item) => ref(item)));
}

export const WeakSet: Type = /* @__PURE__ */ define_class(
  "WeakSet",
  [MutableSet],
  class {
    declare data: Set_;

    __init__(data: unknown = null): void {
      this.data = new Set_();
      if (data !== null) this.update(data);
    }
    /** Those that are alive; the others are forgotten. */
    $alive(): unknown[] {
      const found: unknown[] = [];
      for (const place of this.data.$members()) {
        const item = (place as Reference).$deref();
        if (item === null) this.data.$discard(place);
        else found.push(item);
      }
      return found;
    }
    /** A new set of the same class. */
    $made(items: readonly unknown[]): unknown {
      return (this as unknown as { $class: Type }).$class(items);
    }
    $become(items: AnySet): this {
      this.data = set_from(items);
      return this;
    }
    add(item: unknown): null {
      this.data.$add(ref(item));
      return null;
    }
    discard(item: unknown): null {
      this.data.$discard(ref(item));
      return null;
    }
    remove(item: unknown): null {
      return this.data.remove(ref(item)) as null;
    }
    pop(): unknown {
      const [first] = this.$alive();
      if (first === undefined) throw KeyError("pop from empty WeakSet");
      this.discard(first);
      return first;
    }
    clear(): null {
      this.data.$clear();
      return null;
    }
    copy(): unknown {
      return this.$made(this.$alive());
    }
    update(other: unknown): null {
      for (const item of items_of(other)) this.add(item);
      return null;
    }
    difference_update(other: unknown): null {
      this.__isub__(other);
      return null;
    }
    intersection_update(other: unknown): null {
      this.__iand__(other);
      return null;
    }
    symmetric_difference_update(other: unknown): null {
      this.__ixor__(other);
      return null;
    }
    union(other: unknown): unknown {
      return this.$made([...this.$alive(), ...items_of(other)]);
    }
    intersection(other: unknown): unknown {
      return this.$made(items_of(other).filter((item) => this.__contains__(item)));
    }
    difference(other: unknown): unknown {
      const gone = references(other);
      return this.$made(this.$alive().filter((item) => !gone.$has(ref(item))));
    }
    symmetric_difference(other: unknown): unknown {
      const theirs = references(other);
      const mine = this.$alive().filter((item) => !theirs.$has(ref(item)));
      return this.$made([...mine, ...items_of(other).filter((item) => !this.__contains__(item))]);
    }
    issubset(other: unknown): boolean {
      return this.data.issubset(references(other));
    }
    issuperset(other: unknown): boolean {
      return this.data.issuperset(references(other));
    }
    isdisjoint(other: unknown): boolean {
      return this.data.isdisjoint(references(other));
    }
    __or__(other: unknown): unknown {
      return this.union(other);
    }
    __and__(other: unknown): unknown {
      return this.intersection(other);
    }
    __sub__(other: unknown): unknown {
      return this.difference(other);
    }
    __xor__(other: unknown): unknown {
      return this.symmetric_difference(other);
    }
    __ior__(other: unknown): unknown {
      this.update(other);
      return this;
    }
    __iand__(other: unknown): unknown {
      return this.$become(this.data.intersection(references(other)));
    }
    __isub__(other: unknown): unknown {
      return this.$become(this.data.difference(references(other)));
    }
    __ixor__(other: unknown): unknown {
      return this.$become(this.data.symmetric_difference(references(other)));
    }
    __eq__(other: unknown): unknown {
      return other instanceof WeakSet ? this.data.__eq__(references(other)) : NotImplemented;
    }
    __le__(other: unknown): unknown {
      return this.data.__le__(references(other));
    }
    __lt__(other: unknown): unknown {
      return this.data.__lt__(references(other));
    }
    __ge__(other: unknown): unknown {
      return this.data.__ge__(references(other));
    }
    __gt__(other: unknown): unknown {
      return this.data.__gt__(references(other));
    }
    __contains__(item: unknown): boolean {
      try {
        return this.data.$has(ref(item));
      } catch {
        return false;
      }
    }
    __len__(): number {
      return this.$alive().length;
    }
    __iter__(): unknown {
      return iter(this.$alive());
    }
    __repr__(): string {
      return repr(this.data);
    }
  } as never,
  {
    __init__: "(self, data=)",
    add: "(self, item)",
    discard: "(self, item)",
    remove: "(self, item)",
    pop: "(self)",
    clear: "(self)",
    copy: "(self)",
    __contains__: "(self, item)",
    __len__: "(self)",
    __iter__: "(self)",
    __repr__: "(self)",
    ...with_other(
      "update difference_update intersection_update symmetric_difference_update union intersection difference symmetric_difference",
      "issubset issuperset isdisjoint __or__ __and__ __sub__ __xor__ __ior__ __iand__ __isub__ __ixor__",
      "__eq__ __le__ __lt__ __ge__ __gt__",
    ),
  },
  { module: "_weakrefset" },
);
