/**
 * `collections.OrderedDict`: a dict whose order counts when it is compared, and can be changed.
 *
 * Source: Library Reference, collections.OrderedDict.
 */
import { compare_items } from "../../objects/comparison.ts";
import { Dict, dict_type } from "../../objects/dict.ts";
import { KeyError } from "../../objects/exceptions.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple } from "../../objects/tuple.ts";

class OrderedDict_ extends Dict {
  override get $class(): Type {
    return OrderedDict;
  }

  /** `OrderedDict({'a': 1})` */
  override $repr(repr: (x: unknown) => string): string {
    return `${this.$class.$name}(${this.$size === 0 ? "" : super.$repr(repr)})`;
  }

  /** Put a key at the end, or at the beginning. @throws KeyError when it is not there */
  move_to_end(key: unknown, last: unknown = true): null {
    const value = this.$get(key);
    if (value === undefined) throw KeyError(key);
    const stored = this.$stored(key);
    const others = truth(last) ? [] : [...this.$map].filter(([other]) => other !== stored);
    this.$delete(stored);
    if (others.length > 0) this.$clear();
    this.$set(stored, value);
    for (const [other, held] of others) this.$set(other, held);
    return null;
  }

  /** The last pair taken out, or the first. @throws KeyError when there is none */
  override popitem(last: unknown = true): Tuple {
    if (this.$size === 0) throw KeyError("dictionary is empty");
    if (truth(last)) return super.popitem();
    const [key] = this.$map.keys();
    const value = this.$map.get(key);
    this.$delete(key);
    return new Tuple([key, value]);
  }

  override copy(): Dict {
    const copy = this.$class() as Dict;
    copy.$merge(this);
    return copy;
  }

  __copy__(): Dict {
    return this.copy();
  }

  override __eq__(other: unknown): unknown {
    const same = super.__eq__(other);
    if (same !== true || !(other instanceof OrderedDict_)) return same;
    return compare_items([...this.$map.keys()], "__eq__", [...other.$map.keys()]);
  }
}

export const OrderedDict: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("OrderedDict", OrderedDict_, {
    path: true,
    bases: [dict_type],
    module: "collections",
    signatures: { move_to_end: "(self, key, last=)", popitem: "(self, last=)", copy: "(self)" },
    open: true,
  }),
  (...args: unknown[]) => {
    const made = new OrderedDict_();
    made.$update("OrderedDict", args);
    return made;
  },
  { signature: /* @__PURE__ */ signature_of("OrderedDict(*args, **more)", 0, true) },
);
