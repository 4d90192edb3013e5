/**
 * Data attributes of the built-in types, seen from the type: `int.real`, `range.start`, `property.fget`.
 *
 * From: `range.start`, `range.start.__get__(range(3))`, `int.__dict__["real"]`
 * To:   `member_of(range, "start")`: `<member 'start' of 'range' objects>`, which reads the attribute of the object
 *
 * CPython has two kinds: a getset is computed, a member lies in the object. They differ in their name and in what is said when one is assigned to.
 *
 * Source: CPython 3.13, the types of `vars(cls)[name]` for the built-in classes.
 */
import { others } from "./common-attributes.ts";
import { AttributeError } from "./exceptions.ts";
import { int_attribute } from "./int-attributes.ts";
import { MemberDescriptor } from "./member-descriptor.ts";
import { member_kind, read_only_words } from "./member-kinds.ts";
import { mangle } from "./names.ts";
import { builtin_type, type Type } from "./type.ts";

/** `int.real`. */
class BuiltinMember extends MemberDescriptor {
  __get__(self: unknown, _owner?: unknown): unknown {
    if (self == null) return this;
    this.$check(self);
    const key = mangle(this.__name__);
    const value = typeof self === "object" ? (self as Record<string, unknown>)[key] : undefined;
    return value ?? int_attribute(self, key) ?? others.lookup(self, key) ?? null;
  }
  __set__(self: unknown, value: unknown): null {
    this.$check(self);
    const refusal = read_only_words(self, this.__name__);
    if (refusal !== undefined) throw AttributeError(refusal);
    (self as Record<string, unknown>)[mangle(this.__name__)] = value;
    return null;
  }
}

/** `int.real`, which is computed. */
class Getset extends BuiltinMember {
  override get $class(): Type {
    return getset_type;
  }
  override $repr(): string {
    return `<attribute '${this.__name__}' of '${this.__objclass__.$name}' objects>`;
  }
}

export const getset_type: Type = /* @__PURE__ */ builtin_type("getset_descriptor", Getset, { final: true });

/** Asked twice, the same. */
const made: WeakMap<Type, Map<string, BuiltinMember>> = /* @__PURE__ */ new WeakMap();

/** The descriptor that a built-in class of the MRO has under `name`, or undefined. */
export function member_of(cls: Type, name: string): object | undefined {
  for (const base of cls.$mro) {
    const kind = member_kind(base, name);
    if (kind !== undefined) return known_or(base, name, kind === "member" ? BuiltinMember : Getset);
  }
  return undefined;
}

/** `Dog.__dict__["__dict__"]`: `<attribute '__dict__' of 'Dog' objects>`. */
export function getset_of(cls: Type, name: string): object {
  return known_or(cls, name, Getset);
}

function known_or(cls: Type, name: string, host: typeof BuiltinMember): object {
  let known = made.get(cls);
  if (known === undefined) {
    known = new Map();
    made.set(cls, known);
  }
  let member = known.get(name);
  if (member === undefined) {
    member = new host(cls, name);
    known.set(name, member);
  }
  return member;
}
