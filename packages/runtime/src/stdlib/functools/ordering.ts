/**
 * `functools.total_ordering`, `cmp_to_key`.
 *
 * Source: Library Reference, functools.
 */

import { load } from "../../objects/all-attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { call, def } from "../../objects/call.ts";
import { set_class_attribute } from "../../objects/class-attributes.ts";
import { equals, lt } from "../../objects/comparison.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { builtin_type, is_type, object, PyObject, type Type, type_of } from "../../objects/object.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { truth } from "../../objects/truth.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";

type Operation = "__lt__" | "__le__" | "__gt__" | "__ge__";

/** What follows from the one operation a class has: from its answer, and whether the operands are equal. */
const DERIVED: Readonly<
  Record<Operation, Readonly<Partial<Record<Operation, (is: boolean, same: () => boolean) => boolean>>>>
> = {
  __lt__: {
    __gt__: (less, same) => !less && !same(),
    __le__: (less, same) => less || same(),
    __ge__: (less) => !less,
  },
  __le__: {
    __ge__: (at_most, same) => !at_most || same(),
    __lt__: (at_most, same) => at_most && !same(),
    __gt__: (at_most) => !at_most,
  },
  __gt__: {
    __lt__: (greater, same) => !(greater || same()),
    __ge__: (greater, same) => greater || same(),
    __le__: (greater) => !greater,
  },
  __ge__: {
    __le__: (at_least, same) => !at_least || same(),
    __gt__: (at_least, same) => at_least && !same(),
    __lt__: (at_least) => !at_least,
  },
};

type Ordered = Readonly<Record<Operation, (other: unknown) => unknown>>;

/** A class decorator: from one of `< <= > >=` make the others. @throws ValueError when there is none */
export function total_ordering(cls: Type): Type {
  const defined = (name: string): boolean => getattr(cls, name) !== getattr(object, name);
  const root = (["__lt__", "__le__", "__gt__", "__ge__"] as const).find(defined);
  if (root === undefined) throw ValueError("must define at least one ordering operation: < > <= >=");
  for (const [name, decide] of Object.entries(DERIVED[root])) {
    if (defined(name)) continue;
    const method = def(`${name}(self, other)`, (self: Ordered, other: unknown) => {
      // What is a class itself has the operations of its metaclass.
      const answer: unknown = is_type(self)
        ? call(load(type_of(self), root), self, other)
        : self[root](other);
      if (answer === NotImplemented) return answer;
      return decide(truth(answer), () => equals(self, other));
    });
    set_class_attribute(cls, name, method);
  }
  return cls;
}

/** What `cmp_to_key` makes of a value: it compares by the function. */
class Key extends PyObject {
  readonly $compare: unknown;
  readonly obj: unknown;

  constructor(compare: unknown, obj: unknown) {
    super();
    this.$compare = compare;
    this.obj = obj;
  }

  override get $class(): Type {
    return key_type;
  }

  get __hash__(): null {
    return null;
  }

  private $order(other: unknown): unknown {
    if (!(other instanceof Key)) throw TypeError("other argument must be K instance");
    return call(this.$compare, this.obj, other.obj);
  }

  __lt__(other: unknown): unknown {
    return lt(this.$order(other), 0);
  }

  __gt__(other: unknown): unknown {
    return lt(0, this.$order(other));
  }

  __eq__(other: unknown): unknown {
    return equals(this.$order(other), 0);
  }

  __le__(other: unknown): unknown {
    return !truth(this.__gt__(other));
  }

  __ge__(other: unknown): unknown {
    return !truth(this.__lt__(other));
  }
}

const key_type: Type = /* @__PURE__ */ builtin_type("KeyWrapper", Key, { module: "functools", final: true });

/** A key function from a function that returns a negative, zero or positive number. */
export function cmp_to_key(compare: unknown): unknown {
  return builtin("K(obj)", (obj: unknown) => new Key(compare, obj));
}
