/**
 * `dict`.
 *
 *     {"a": 1}        dict_of(["a", 1])
 *     d[k] = v        d.__setitem__(k, v), by the operator `setitem`
 *
 * How keys are stored and found is in `key-table.ts`.
 *
 * Source: Library Reference, "Mapping Types: dict".
 */

import { class_method } from "./builtin.ts";
import { equals, in_order } from "./comparison.ts";
import { DictItems, DictKeys, DictValues } from "./dict-views.ts";
import { KeyError, RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { own_hash } from "./hash.ts";
import { each } from "./iteration.ts";
import { DictKeyIterator, DictReverseKeyIterator, ReverseCursor } from "./iterators.ts";
import { DictCursor, KeyTable } from "./key-table.ts";
import { unmangle } from "./names.ts";
import { pairs_of } from "./pairs.ts";
import { records } from "./records.ts";
import { Keywords } from "./signature.ts";
import { NotImplemented } from "./singletons.ts";
import { Tuple } from "./tuple.ts";
import { builtin_type, type Type } from "./type.ts";

/** A mapping in insertion order. The methods named `$...` are for the runtime; `undefined` says "not there". */
export class Dict extends KeyTable {
  override get $class(): Type {
    return dict_type;
  }

  /** What can change has no hash. */
  get __hash__(): null {
    return null;
  }

  get $again(): string {
    return "{...}";
  }

  /** `{'a': 1}` */
  $repr(repr: (x: unknown) => string): string {
    const pairs: string[] = [];
    for (const [key, value] of this.$map) pairs.push(`${repr(key)}: ${repr(value)}`);
    return `{${pairs.join(", ")}}`;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return new DictCursor(this, this.$map.keys());
  }

  /** What a `for` loop runs over; undefined when a subclass says it otherwise, by `__iter__`. */
  $each(): Iterable<unknown> | undefined {
    return this.__iter__ === Dict.prototype.__iter__ ? new DictCursor(this, this.$map.keys()) : undefined;
  }

  /** The keys as `reprlib` shows them. */
  $in_order(): unknown[] {
    return in_order([...this.$map.keys()]);
  }

  clear(): null {
    this.$clear();
    return null;
  }

  copy(): Dict {
    const copy = new Dict();
    // What has no second table is told by its keys alone, which the host copies at once.
    if (this.$index === null && this.__iter__ === Dict.prototype.__iter__) copy.$map = new Map(this.$map);
    else copy.$merge(this);
    return copy;
  }

  get(key: unknown, otherwise: unknown = null): unknown {
    const value = this.$get(key);
    return value === undefined ? otherwise : value;
  }

  items(): DictItems {
    return new DictItems(this);
  }

  keys(): DictKeys {
    return new DictKeys(this);
  }

  /** @throws KeyError when the key is not there and no other value is given */
  pop(key: unknown, otherwise?: unknown): unknown {
    // An empty dict does not even hash the key.
    const stored = this.$map.size === 0 ? undefined : this.$stored(key);
    if (stored === undefined) {
      if (otherwise !== undefined) return otherwise;
      throw KeyError(key);
    }
    const value = this.$map.get(stored);
    this.$delete(stored, this.$hashes?.get(stored));
    return value;
  }

  /** The last pair, taken out. @throws KeyError when there is none */
  popitem(): Tuple {
    const key = this.$last();
    if (key === undefined) throw KeyError("popitem(): dictionary is empty");
    const value = this.$map.get(key);
    this.$delete(key, this.$hashes?.get(key));
    return new Tuple([key, value]);
  }

  setdefault(key: unknown, otherwise: unknown = null): unknown {
    const hash = own_hash(key);
    const value = this.$get(key, hash);
    if (value !== undefined) return value;
    this.$set(key, otherwise, hash);
    return otherwise;
  }

  /** `update(mapping or pairs, **more)`. */
  update(...args: unknown[]): null {
    this.$update("update", args);
    return null;
  }

  values(): DictValues {
    return new DictValues(this);
  }

  /** The arguments that `dict()`, `__init__` and `update` have in common. */
  $update(name: string, args: readonly unknown[]): void {
    const last = args.at(-1);
    const named = last instanceof Keywords ? last.$record : null;
    const given = named === null ? args.length : args.length - 1;
    if (given > 1) throw TypeError(`${name} expected at most 1 argument, got ${given}`);
    if (given === 1 && args[0] !== undefined) this.$merge(args[0]);
    if (named !== null) for (const key of Object.keys(named)) this.$set(unmangle(key), named[key]);
  }

  /** Take over the pairs of a mapping or of an iterable of pairs. */
  $merge(source: unknown): void {
    if (source instanceof Dict && source.__iter__ === Dict.prototype.__iter__) {
      if (source === this) return;
      if (
        this.$map.size === 0 &&
        this.$index === null &&
        source.$index === null &&
        this.$map.constructor === Map
      ) {
        this.$map = new Map(source.$map);
        return;
      }
      const { $map, $hashes } = source;
      const { size } = $map;
      for (const [key, value] of $map) {
        this.$set(key, value, $hashes?.get(key));
        if ($map.size !== size) throw RuntimeError("dict mutated during update");
      }
      return;
    }
    let at = 0;
    for (const pair of pairs_of(source)) {
      if (pair.length !== 2) {
        throw ValueError(
          `dictionary update sequence element #${at} has length ${pair.length}; 2 is required`,
        );
      }
      this.$set(pair[0], pair[1]);
      at++;
    }
  }

  __init__(...args: unknown[]): null {
    this.$update("dict", args);
    return null;
  }

  __len__(): number {
    return this.$map.size;
  }

  __contains__(key: unknown): boolean {
    return this.$has(key);
  }

  /** @throws KeyError, unless the class has a `__missing__` */
  __getitem__(key: unknown): unknown {
    const value = this.$get(key);
    if (value !== undefined) return value;
    const missing = (this.$class.prototype as { __missing__?: unknown }).__missing__;
    if (typeof missing === "function") return missing.call(this, key);
    throw KeyError(key);
  }

  __setitem__(key: unknown, value: unknown): null {
    this.$set(key, value);
    return null;
  }

  __delitem__(key: unknown): null {
    if (!this.$delete(key)) throw KeyError(key);
    return null;
  }

  __iter__(): unknown {
    return new DictKeyIterator(new DictCursor(this, this.$map.keys()));
  }

  __reversed__(): unknown {
    return new DictReverseKeyIterator(new DictCursor(this, new ReverseCursor([...this.$map.keys()])));
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof Dict)) return NotImplemented;
    if (this.$map.size !== other.$map.size) return false;
    const { $hashes } = this;
    for (const [key, value] of this.$map) {
      const theirs = other.$get(key, $hashes?.get(key));
      if (theirs === undefined || !equals(value, theirs)) return false;
    }
    return true;
  }

  __or__(other: unknown): unknown {
    if (!(other instanceof Dict)) return NotImplemented;
    const union = this.$like();
    union.$merge(other);
    return union;
  }

  __ror__(other: unknown): unknown {
    if (!(other instanceof Dict)) return NotImplemented;
    const union = other.copy();
    union.$merge(this);
    return union;
  }

  __ior__(other: unknown): unknown {
    this.$merge(other);
    return this;
  }

  /** A copy of the class that `|` keeps: dict's own, unless a class of collections says otherwise. */
  $like(): Dict {
    return this.copy();
  }
}

export const dict_type: Type = /* @__PURE__ */ class_method(
  handed_out(
    builtin_type("dict", Dict, {
      signatures: {
        clear: "(self, /)",
        copy: "(self, /)",
        get: "(self, key, default=, /)",
        items: "(self, /)",
        keys: "(self, /)",
        pop: "(self, key, default=, /)",
        popitem: "(self, /)",
        setdefault: "(self, key, default=, /)",
        update: "(self, *args, **more)",
        values: "(self, /)",
        __init__: "(self, *args, **more)",
      },
    }),
  ),
  "fromkeys(cls, iterable, value=, /)",
  function fromkeys(this: Type, iterable: unknown, value: unknown = null): unknown {
    const made = this === dict_type ? new Dict() : this();
    const $hashes = (iterable as Partial<KeyTable> | null | undefined)?.$hashes;
    if (this === dict_type && $hashes !== undefined) {
      for (const key of each(iterable)) (made as Dict).$set(key, value, $hashes?.get(key));
      return made;
    }
    for (const key of each(iterable)) (made as Dict).__setitem__(key, value);
    return made;
  },
);

/** What the runtime keeps as a record, a program with dicts is handed as a dict. */
function handed_out(cls: Type): Type {
  records.to_python = dict_from;
  return cls;
}

/** A dict display: `{"a": 1}` is `dict_of(["a", 1])`. */
export function dict_of(...pairs: (readonly [unknown, unknown])[]): Dict {
  const dict = new Dict();
  for (const [key, value] of pairs) dict.$set(key, value);
  return dict;
}

/** The dict of `**options`: keys are Python names, whose hazards are spelled with a `$`. */
export function dict_from(record: Readonly<Record<string, unknown>>): Dict {
  const dict = new Dict();
  for (const key of Object.keys(record)) dict.$set(unmangle(key), record[key]);
  return dict;
}
