/**
 * `collections.ChainMap`: several mappings seen as one; the first that has a key answers.
 *
 * Source: Library Reference, collections.ChainMap.
 */

import { equals } from "../../objects/comparison.ts";
import { Dict } from "../../objects/dict.ts";
import { KeyError } from "../../objects/exceptions.ts";
import { each } from "../../objects/iteration.ts";
import { DictKeyIterator } from "../../objects/iterators.ts";
import { unmangle } from "../../objects/names.ts";
import { builtin_type, constructs, PyObject, type Type } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { contains, delitem, getitem, setitem } from "../../semantics/operators/containers.ts";

class ChainMap_ extends PyObject {
  maps: unknown[] = [new Dict()];

  override get $class(): Type {
    return ChainMap;
  }

  get __hash__(): null {
    return null;
  }

  $repr(repr: (x: unknown) => string): string {
    return `${this.$class.$name}(${this.maps.map(repr).join(", ")})`;
  }

  /** All pairs in one dict: the keys of the last mapping come first. */
  $merged(): Dict {
    const merged = new Dict();
    for (const mapping of this.maps.slice().reverse()) {
      for (const key of each(mapping)) merged.$set(key, getitem(mapping, key));
    }
    return merged;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.$merged()[Symbol.iterator]();
  }

  $each(): Iterable<unknown> | undefined {
    return this.__iter__ === ChainMap_.prototype.__iter__ ? this.$merged().$each() : undefined;
  }

  get parents(): unknown {
    return this.$class(...this.maps.slice(1));
  }

  new_child(mapping: unknown = null, options?: unknown): unknown {
    const child = mapping ?? new Dict();
    for (const [key, value] of Object.entries(keywords(options))) setitem(child, unmangle(key), value);
    return this.$class(child, ...this.maps);
  }

  get(key: unknown, otherwise: unknown = null): unknown {
    return this.__contains__(key) ? this.__getitem__(key) : otherwise;
  }

  items(): unknown {
    return this.$merged().items();
  }

  keys(): unknown {
    return this.$merged().keys();
  }

  values(): unknown {
    return this.$merged().values();
  }

  /** @throws KeyError when the first mapping has no such key */
  pop(key: unknown, otherwise?: unknown): unknown {
    const [first] = this.maps;
    if (!contains(first, key)) {
      if (otherwise !== undefined) return otherwise;
      throw KeyError(`Key not found in the first mapping: ${repr(key)}`);
    }
    const value = getitem(first, key);
    delitem(first, key);
    return value;
  }

  popitem(): unknown {
    const [first] = this.maps;
    if (first instanceof Dict && first.$size > 0) return first.popitem();
    throw KeyError("No keys found in the first mapping.");
  }

  clear(): null {
    const [first] = this.maps;
    for (const key of [...each(first)]) delitem(first, key);
    return null;
  }

  setdefault(key: unknown, otherwise: unknown = null): unknown {
    if (this.__contains__(key)) return this.__getitem__(key);
    setitem(this.maps[0], key, otherwise);
    return otherwise;
  }

  update(...args: unknown[]): null {
    const changes = new Dict();
    changes.$update("update", args);
    for (const [key, value] of changes.$map) setitem(this.maps[0], key, value);
    return null;
  }

  copy(): unknown {
    const [first, ...rest] = this.maps;
    const copy = new Dict();
    copy.$merge(first);
    return this.$class(copy, ...rest);
  }

  /** A copy whose first mapping has the pairs of `other` too. */
  __or__(other: unknown): unknown {
    if (!(other instanceof Dict || other instanceof ChainMap_)) return NotImplemented;
    const union = this.copy() as ChainMap_;
    union.update(other instanceof Dict ? other : other.$merged());
    return union;
  }

  /** A chain of one dict: the pairs of `other`, then ours. */
  __ror__(other: unknown): unknown {
    if (!(other instanceof Dict || other instanceof ChainMap_)) return NotImplemented;
    const union = new Dict();
    union.$merge(other instanceof Dict ? other : other.$merged());
    union.$merge(this.$merged());
    return this.$class(union);
  }

  __ior__(other: unknown): this {
    this.update(other instanceof ChainMap_ ? other.$merged() : other);
    return this;
  }

  __init__(...maps: unknown[]): null {
    this.maps = maps.length === 0 ? [new Dict()] : maps;
    return null;
  }

  __len__(): number {
    return this.$merged().$size;
  }

  __bool__(): boolean {
    return this.$merged().$size > 0;
  }

  __iter__(): unknown {
    return new DictKeyIterator(this[Symbol.iterator]());
  }

  __contains__(key: unknown): boolean {
    return this.maps.some((mapping) => contains(mapping, key));
  }

  __getitem__(key: unknown): unknown {
    for (const mapping of this.maps) if (contains(mapping, key)) return getitem(mapping, key);
    const missing = (this as { __missing__?: unknown }).__missing__;
    if (typeof missing === "function") return missing.call(this, key);
    throw KeyError(key);
  }

  __setitem__(key: unknown, value: unknown): null {
    setitem(this.maps[0], key, value);
    return null;
  }

  __delitem__(key: unknown): null {
    if (!contains(this.maps[0], key)) {
      throw KeyError(`Key not found in the first mapping: ${repr(key)}`);
    }
    delitem(this.maps[0], key);
    return null;
  }

  __eq__(other: unknown): unknown {
    if (other instanceof ChainMap_) return equals(this.$merged(), other.$merged());
    return other instanceof Dict ? equals(this.$merged(), other) : NotImplemented;
  }
}

export const ChainMap: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("ChainMap", ChainMap_, {
    module: "collections",
    signatures: {
      get: "(self, key, default=)",
      new_child: "(self, m=, **kwargs)",
      pop: "(self, key, default=, /)",
      setdefault: "(self, key, default=)",
      update: "(self, *args, **more)",
      __init__: "(self, *maps)",
    },
    open: true,
  }),
  (...maps: unknown[]) => {
    const made = new ChainMap_();
    made.__init__(...maps);
    return made;
  },
  { signature: /* @__PURE__ */ signature_of("ChainMap.__init__(*maps)", 0) },
);
