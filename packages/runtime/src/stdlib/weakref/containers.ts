/**
 * WeakValueDictionary, WeakKeyDictionary, WeakSet: what dies leaves them.
 *
 * Source: Library Reference, `weakref`.
 */
import { define_class } from "../../objects/define-class.ts";
import { Dict } from "../../objects/dict.ts";
import { KeyError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { at_address } from "../../objects/object-repr.ts";
import { repr } from "../../objects/repr.ts";
import { Tuple, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { MutableMapping, MutableSet } from "../collections/abc.ts";
import { type Reference, ref } from "./references.ts";

/** Pairs of a mapping or of an iterable. */
function pairs(source: unknown): readonly (readonly [unknown, unknown])[] {
  if (source == null) return [];
  if (source instanceof Dict) return [...source.$map];
  const { items } = source as { items?: () => unknown };
  const list = typeof items === "function" ? items_of(items.call(source)) : items_of(source);
  return list.map((pair) => (pair instanceof Tuple ? pair.$items : items_of(pair)) as [unknown, unknown]);
}

/** A mapping whose keys or values are held weakly; which is said by the two ways between them and what is kept. */
function weak_mapping(name: string, weak: "key" | "value"): Type {
  const kept = (x: unknown): unknown => ref(x);
  const live = (x: unknown): unknown => (x as Reference).$deref();
  const cls = define_class(
    name,
    [MutableMapping],
    class {
      declare data: Dict;

      __init__(other: unknown = null): void {
        this.data = new Dict();
        for (const [key, value] of pairs(other)) this.__setitem__(key, value);
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
      valuerefs(): unknown[] {
        return [...this.data.$map].map(([, value]) => value);
      }
      keyrefs(): unknown[] {
        return [...this.data.$map].map(([key]) => key);
      }
      get(key: unknown, otherwise: unknown = null): unknown {
        return this.$find(key) ?? otherwise;
      }
      copy(): unknown {
        return cls(this);
      }
      __repr__(): string {
        return `<${name}${at_address(this)}>`;
      }
    } as never,
    {
      __init__: weak === "key" ? "(self, dict=)" : "(self, other=, /)",
      __getitem__: "(self, key)",
      __setitem__: "(self, key, value)",
      __delitem__: "(self, key)",
      __contains__: "(self, key)",
      __len__: "(self)",
      __iter__: "(self)",
      keys: "(self)",
      values: "(self)",
      items: "(self)",
      valuerefs: "(self)",
      keyrefs: "(self)",
      get: "(self, key, default=)",
      copy: "(self)",
      __repr__: "(self)",
    },
    { module: "weakref" },
  );
  return cls;
}

export const WeakValueDictionary: Type = /* @__PURE__ */ weak_mapping("WeakValueDictionary", "value");
export const WeakKeyDictionary: Type = /* @__PURE__ */ weak_mapping("WeakKeyDictionary", "key");

export const WeakSet: Type = /* @__PURE__ */ define_class(
  "WeakSet",
  [MutableSet],
  class {
    declare data: Dict;

    __init__(data: unknown = null): void {
      this.data = new Dict();
      if (data !== null) this.update(data);
    }
    $items_alive(): unknown[] {
      const found: unknown[] = [];
      for (const [key] of [...this.data.$map]) {
        const item = (key as Reference).$deref();
        if (item === null) this.data.$delete(key);
        else found.push(item);
      }
      return found;
    }
    add(item: unknown): null {
      this.data.$set(ref(item), true);
      return null;
    }
    discard(item: unknown): null {
      this.data.$delete(ref(item));
      return null;
    }
    remove(item: unknown): null {
      const place = ref(item);
      if (this.data.$get(place) === undefined) throw KeyError(place);
      this.data.$delete(place);
      return null;
    }
    pop(): unknown {
      const [first] = this.$items_alive();
      if (first === undefined) throw KeyError("pop from empty WeakSet");
      this.discard(first);
      return first;
    }
    update(other: unknown): null {
      for (const item of items_of(other)) this.add(item);
      return null;
    }
    clear(): null {
      this.data.$clear();
      return null;
    }
    copy(): unknown {
      return WeakSet(this.$items_alive());
    }
    __contains__(item: unknown): boolean {
      try {
        return this.data.$get(ref(item)) !== undefined;
      } catch {
        return false;
      }
    }
    __len__(): number {
      return this.$items_alive().length;
    }
    __iter__(): unknown {
      return iter(this.$items_alive());
    }
    __repr__(): string {
      const refs = [...this.data.$map].map(([key]) => repr(key)).join(", ");
      return refs === "" ? "set()" : `{${refs}}`;
    }
  } as never,
  {
    __init__: "(self, data=)",
    add: "(self, item)",
    discard: "(self, item)",
    remove: "(self, item)",
    pop: "(self)",
    update: "(self, other)",
    clear: "(self)",
    copy: "(self)",
    __contains__: "(self, item)",
    __len__: "(self)",
    __iter__: "(self)",
    __repr__: "(self)",
  },
  { module: "_weakrefset" },
);
