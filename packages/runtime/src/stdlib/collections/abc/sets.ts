/**
 * `Set`, `MutableSet`: membership first, the operators follow.
 *
 * Source: Library Reference, collections.abc.
 */
import { call_method } from "../../../objects/attributes.ts";
import { KeyError } from "../../../objects/exceptions.ts";
import { hash_of } from "../../../objects/hash.ts";
import { each, is_iterable, items_of } from "../../../objects/iteration.ts";
import type { Type } from "../../../objects/object.ts";
import { NotImplemented } from "../../../objects/singletons.ts";
import { hashMembers, hashToInt } from "../../../objects/wide-hash.ts";
import { isinstance } from "../../../semantics/builtins/isinstance.ts";
import { contains } from "../../../semantics/operators/containers.ts";
import { abstract_class } from "./abstract.ts";
import { Collection } from "./simple.ts";

interface Members {
  readonly $class: Type;
  __len__(): number;
  __contains__(value: unknown): unknown;
  add(value: unknown): unknown;
  discard(value: unknown): unknown;
}

function length(x: unknown): number {
  return (x as Members).__len__();
}

/** Are all members of `a` in `b`? */
function within(a: unknown, b: unknown): boolean {
  for (const member of each(a)) if (!contains(b, member)) return false;
  return true;
}

/** A set of the class of `self`, by its `_from_iterable`. */
function like(self: unknown, members: unknown[]): unknown {
  return call_method(self, "_from_iterable", members);
}

export const Set: Type = /* @__PURE__ */ abstract_class(
  "Set",
  [Collection],
  [],
  class {
    static _from_iterable(members: unknown): unknown {
      return (this as unknown as Type)(members);
    }
    __le__(other: unknown): unknown {
      if (!isinstance(other, Set)) return NotImplemented;
      return length(this) <= length(other) && within(this, other);
    }
    __lt__(other: unknown): unknown {
      if (!isinstance(other, Set)) return NotImplemented;
      return length(this) < length(other) && within(this, other);
    }
    __gt__(other: unknown): unknown {
      if (!isinstance(other, Set)) return NotImplemented;
      return length(this) > length(other) && within(other, this);
    }
    __ge__(other: unknown): unknown {
      if (!isinstance(other, Set)) return NotImplemented;
      return length(this) >= length(other) && within(other, this);
    }
    __eq__(other: unknown): unknown {
      if (!isinstance(other, Set)) return NotImplemented;
      return length(this) === length(other) && within(this, other);
    }
    __and__(other: unknown): unknown {
      if (!is_iterable(other)) return NotImplemented;
      return like(
        this,
        [...each(other)].filter((member) => contains(this, member)),
      );
    }
    __rand__(other: unknown): unknown {
      return (this as unknown as { __and__(other: unknown): unknown }).__and__(other);
    }
    __or__(other: unknown): unknown {
      if (!is_iterable(other)) return NotImplemented;
      return like(this, [...each(this), ...each(other)]);
    }
    __ror__(other: unknown): unknown {
      return (this as unknown as { __or__(other: unknown): unknown }).__or__(other);
    }
    __sub__(other: unknown): unknown {
      if (!is_iterable(other)) return NotImplemented;
      const others = isinstance(other, Set) ? other : like(this, [...each(other)]);
      return like(
        this,
        [...each(this)].filter((member) => !contains(others, member)),
      );
    }
    __rsub__(other: unknown): unknown {
      if (!is_iterable(other)) return NotImplemented;
      return like(
        this,
        [...each(other)].filter((member) => !contains(this, member)),
      );
    }
    __xor__(other: unknown): unknown {
      if (!is_iterable(other)) return NotImplemented;
      const others = isinstance(other, Set) ? other : like(this, [...each(other)]);
      return like(this, [
        ...[...each(this)].filter((member) => !contains(others, member)),
        ...[...each(others)].filter((member) => !contains(this, member)),
      ]);
    }
    __rxor__(other: unknown): unknown {
      return (this as unknown as { __xor__(other: unknown): unknown }).__xor__(other);
    }
    /** A hash that agrees with that of a frozenset of the members. */
    _hash(): unknown {
      return hashToInt(hashMembers([...each(this)].map(hash_of)));
    }
    isdisjoint(other: unknown): boolean {
      for (const member of each(other)) if (contains(this, member)) return false;
      return true;
    }
  },
  {
    _from_iterable: "@classmethod (cls, it)",
    __le__: "(self, other)",
    __lt__: "(self, other)",
    __gt__: "(self, other)",
    __ge__: "(self, other)",
    __eq__: "(self, other)",
    __and__: "(self, other)",
    __rand__: "(self, other)",
    __or__: "(self, other)",
    __ror__: "(self, other)",
    __sub__: "(self, other)",
    __rsub__: "(self, other)",
    __xor__: "(self, other)",
    __rxor__: "(self, other)",
    _hash: "(self)",
    isdisjoint: "(self, other)",
  },
  { types: "set frozenset dict_keys dict_items" },
);

export const MutableSet: Type = /* @__PURE__ */ abstract_class(
  "MutableSet",
  [Set],
  ["add", "discard"],
  class {
    remove(value: unknown): null {
      if (!contains(this, value)) throw KeyError(value);
      (this as unknown as Members).discard(value);
      return null;
    }
    pop(): unknown {
      for (const member of each(this)) {
        (this as unknown as Members).discard(member);
        return member;
      }
      throw KeyError();
    }
    clear(): null {
      for (const member of items_of(this).slice()) (this as unknown as Members).discard(member);
      return null;
    }
    __ior__(other: unknown): this {
      for (const member of each(other)) (this as unknown as Members).add(member);
      return this;
    }
    __iand__(other: unknown): this {
      for (const member of items_of(this).slice()) {
        if (!contains(other, member)) (this as unknown as Members).discard(member);
      }
      return this;
    }
    __isub__(other: unknown): this {
      for (const member of items_of(other).slice()) (this as unknown as Members).discard(member);
      return this;
    }
    __ixor__(other: unknown): this {
      const self = this as unknown as Members;
      for (const member of items_of(other).slice()) {
        if (contains(this, member)) self.discard(member);
        else self.add(member);
      }
      return this;
    }
  },
  {
    remove: "(self, value)",
    pop: "(self)",
    clear: "(self)",
    __ior__: "(self, it)",
    __iand__: "(self, it)",
    __isub__: "(self, it)",
    __ixor__: "(self, it)",
  },
  { types: "set" },
);
