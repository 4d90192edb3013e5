/**
 * `collections.Counter`: how often each value occurs.
 *
 * Source: Library Reference, collections.Counter.
 */
import { builtin, class_method } from "../../objects/builtin.ts";
import { equals, ge, gt, le, less, lt } from "../../objects/comparison.ts";
import { Dict, dict_type } from "../../objects/dict.ts";
import { NotImplementedError } from "../../objects/exceptions.ts";
import { size_of } from "../../objects/index-of.ts";
import { each } from "../../objects/iteration.ts";
import { BuiltinIterator } from "../../objects/iterators.ts";
import { unmangle } from "../../objects/names.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { Keywords, signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { sort_items } from "../../objects/sorting.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple } from "../../objects/tuple.ts";
import { add, sub } from "../../semantics/operators/arithmetic.ts";

function plus(count: unknown, other: unknown): unknown {
  return add(other, count);
}

class Counter_ extends Dict {
  override get $class(): Type {
    return Counter;
  }

  /** `Counter({'a': 2, 'b': 1})`, the most common first. */
  override $repr(repr: (x: unknown) => string): string {
    if (this.$size === 0) return `${this.$class.$name}()`;
    let pairs = [...this.$map];
    try {
      pairs = this.$by_count();
    } catch {
      // Counts that cannot be compared are shown as they stand.
    }
    return `${this.$class.$name}({${pairs.map(([key, count]) => `${repr(key)}: ${repr(count)}`).join(", ")}})`;
  }

  /** Pairs, the largest count first. */
  $by_count(): [unknown, unknown][] {
    const second = builtin("second(pair)", (pair: [unknown, unknown]) => pair[1]);
    return sort_items([...this.$map], second, true) as [unknown, unknown][];
  }

  $count(key: unknown): unknown {
    return this.$get(key) ?? 0;
  }

  /** Change counts by those, or by the occurrences, in the arguments of `update` and `subtract`. */
  private $change(by: (count: unknown, other: unknown) => unknown, args: readonly unknown[]): void {
    const last = args.at(-1);
    const [source] = last instanceof Keywords ? args.slice(0, -1) : args;
    if (source instanceof Dict) {
      this.$change_all(by, source.$map);
    } else if (source != null) {
      for (const key of each(source)) this.$set(key, by(this.$count(key), 1));
    }
    if (last instanceof Keywords) {
      this.$change_all(
        by,
        Object.entries(last.$record).map(([key, count]) => [unmangle(key), count]),
      );
    }
  }

  /** What is added to an empty counter may be anything. */
  private $change_all(
    by: (count: unknown, other: unknown) => unknown,
    pairs: Iterable<readonly [unknown, unknown]>,
  ): void {
    const is_taken_over = by === plus && this.$size === 0;
    for (const [key, count] of pairs) this.$set(key, is_taken_over ? count : by(this.$count(key), count));
  }

  __missing__(_key: unknown): unknown {
    return 0;
  }

  /** The `n` most common with their counts; all of them when `n` is None. */
  most_common(n: unknown = null): unknown[] {
    const pairs = this.$by_count().map((pair) => new Tuple(pair));
    return n == null ? pairs : pairs.slice(0, Math.max(0, size_of(n)));
  }

  /** Each value as often as it was counted. */
  elements(): unknown {
    return new Elements(elements_of(this.$map));
  }

  total(): unknown {
    return [...this.$map.values()].reduce((sum, count) => add(sum, count), 0);
  }

  override update(...args: unknown[]): null {
    this.$change(plus, args);
    return null;
  }

  subtract(...args: unknown[]): null {
    this.$change(sub, args);
    return null;
  }

  override copy(): Dict {
    return this.$class(this) as Dict;
  }

  __copy__(): Dict {
    return this.copy();
  }

  override __init__(...args: unknown[]): null {
    this.$change(plus, args);
    return null;
  }

  override __delitem__(key: unknown): null {
    this.$delete(key);
    return null;
  }

  /** A new counter of the positive results of `combine`, over the keys of both. */
  private $combined(other: Counter_, combine: (a: unknown, b: unknown) => unknown): Counter_ {
    const result = new Counter_();
    for (const [key, count] of this.$map) keep(result, key, combine(count, other.$count(key)));
    for (const [key, count] of other.$map) if (!this.$has(key)) keep(result, key, combine(0, count));
    return result;
  }

  __add__(other: unknown): unknown {
    return other instanceof Counter_ ? this.$combined(other, add) : NotImplemented;
  }

  __sub__(other: unknown): unknown {
    return other instanceof Counter_ ? this.$combined(other, sub) : NotImplemented;
  }

  override __or__(other: unknown): unknown {
    return other instanceof Counter_ ? this.$combined(other, (a, b) => (less(a, b) ? b : a)) : NotImplemented;
  }

  __and__(other: unknown): unknown {
    return other instanceof Counter_ ? this.$combined(other, (a, b) => (less(a, b) ? a : b)) : NotImplemented;
  }

  __pos__(): unknown {
    return this.$combined(new Counter_(), add);
  }

  __neg__(): unknown {
    return new Counter_().$combined(this, sub);
  }

  private $keep_positive(): this {
    for (const [key, count] of [...this.$map]) if (!truth(gt(count, 0))) this.$delete(key);
    return this;
  }

  __iadd__(other: unknown): unknown {
    if (!(other instanceof Counter_)) return NotImplemented;
    this.update(other);
    return this.$keep_positive();
  }

  __isub__(other: unknown): unknown {
    if (!(other instanceof Counter_)) return NotImplemented;
    this.subtract(other);
    return this.$keep_positive();
  }

  override __ior__(other: unknown): unknown {
    if (!(other instanceof Counter_)) return NotImplemented;
    for (const [key, count] of other.$map) if (truth(gt(count, this.$count(key)))) this.$set(key, count);
    return this.$keep_positive();
  }

  __iand__(other: unknown): unknown {
    if (!(other instanceof Counter_)) return NotImplemented;
    for (const [key, count] of [...this.$map]) {
      const theirs = other.$count(key);
      if (truth(lt(theirs, count))) this.$set(key, theirs);
    }
    return this.$keep_positive();
  }

  /** Does `holds` hold for both counts of every key of either? */
  private $every(other: Counter_, holds: (a: unknown, b: unknown) => unknown): boolean {
    const keys = [...this.$map.keys(), ...other.$map.keys()];
    return keys.every((key) => truth(holds(this.$count(key), other.$count(key))));
  }

  override __eq__(other: unknown): unknown {
    return other instanceof Counter_ ? this.$every(other, equals) : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof Counter_ ? this.$every(other, le) : NotImplemented;
  }

  __lt__(other: unknown): unknown {
    return other instanceof Counter_ ? this.$every(other, le) && !this.$every(other, equals) : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof Counter_ ? this.$every(other, ge) : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof Counter_ ? this.$every(other, ge) && !this.$every(other, equals) : NotImplemented;
  }
}

function keep(counter: Counter_, key: unknown, count: unknown): void {
  if (truth(gt(count, 0))) counter.$set(key, count);
}

function* elements_of(counts: ReadonlyMap<unknown, unknown>): Generator<unknown> {
  for (const [key, count] of counts) for (let i = size_of(count); i > 0; i--) yield key;
}

class Elements extends BuiltinIterator {
  override get $class(): Type {
    return elements_type;
  }
}

const elements_type: Type = /* @__PURE__ */ builtin_type("chain", Elements, {
  module: "itertools",
  final: true,
});

export const Counter: Type = /* @__PURE__ */ class_method(
  /* @__PURE__ */ constructs(
    /* @__PURE__ */ builtin_type("Counter", Counter_, {
      bases: [dict_type],
      module: "collections",
      signatures: {
        copy: "(self)",
        elements: "(self)",
        most_common: "(self, n=)",
        subtract: "(self, iterable=, /, **counts)",
        total: "(self)",
        update: "(self, iterable=, /, **counts)",
        __init__: "(self, iterable=, /, **counts)",
      },
      open: true,
    }),
    (...args: unknown[]) => {
      const made = new Counter_();
      made.__init__(...args);
      return made;
    },
    { signature: /* @__PURE__ */ signature_of("Counter.__init__(iterable=, /, **counts)", 0) },
  ),
  "fromkeys(cls, iterable, v=)",
  function fromkeys(): never {
    throw NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
  },
);
