/** `collections.defaultdict`: a dict that makes the values it is asked for. Source: Library Reference, collections. */
import { call, is_callable } from "../../objects/call.ts";
import { Dict, dict_type } from "../../objects/dict.ts";
import { KeyError, TypeError } from "../../objects/exceptions.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { Keywords, signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";

class DefaultDict extends Dict {
  default_factory: unknown = null;

  override get $class(): Type {
    return defaultdict;
  }

  /** `defaultdict(<class 'int'>, {'a': 1})` */
  override $repr(repr: (x: unknown) => string): string {
    return `${this.$class.$name}(${repr(this.default_factory)}, ${super.$repr(repr)})`;
  }

  __missing__(key: unknown): unknown {
    if (this.default_factory === null) throw KeyError(key);
    const value = call(this.default_factory);
    this.__setitem__(key, value);
    return value;
  }

  override copy(): Dict {
    const copy = new DefaultDict();
    copy.default_factory = this.default_factory;
    copy.$merge(this);
    return copy;
  }

  __copy__(): Dict {
    return this.copy();
  }

  /** `{} | counts` is a defaultdict as well, with the pairs of `counts` put last. */
  override __ror__(other: unknown): unknown {
    if (!(other instanceof Dict)) return NotImplemented;
    const union = new DefaultDict();
    union.default_factory = this.default_factory;
    union.$merge(other);
    union.$merge(this);
    return union;
  }

  override __init__(...args: unknown[]): null {
    const [factory = null, ...rest] = args[0] instanceof Keywords ? [null, ...args] : args;
    if (factory !== null && !is_callable(factory)) throw TypeError("first argument must be callable or None");
    this.default_factory = factory;
    this.$update("defaultdict", rest);
    return null;
  }
}

export const defaultdict: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("defaultdict", DefaultDict, {
    path: true,
    members: "| default_factory",
    bases: [dict_type],
    module: "collections",
    signatures: { copy: "(self)", __init__: "(self, default_factory=, /, *args, **more)" },
  }),
  (...args: unknown[]) => {
    const made = new DefaultDict();
    made.__init__(...args);
    return made;
  },
  { signature: /* @__PURE__ */ signature_of("defaultdict(default_factory=, /, *args, **more)", 0, true) },
);
