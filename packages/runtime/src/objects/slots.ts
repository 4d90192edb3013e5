/**
 * `__slots__`: the only attributes that instances of a class may be given.
 *
 * From: `__slots__ = ("x", "__y")`
 * To:   `cls.$slots`, the names allowed; `cls.x`, which shows the slot; nothing on the prototype, so that instances do not see it
 *
 * Source: The Python Language Reference, 3.3.2.4.
 */
import { install } from "./class-attributes.ts";
import { AttributeError, TypeError, ValueError } from "./exceptions.ts";
import { items_of } from "./iteration.ts";
import { MemberDescriptor } from "./member-descriptor.ts";
import { mangle } from "./names.ts";
import { type_name } from "./object.ts";
import { own_slots } from "./slot-layout.ts";
import { builtin_base, object, type Type } from "./type.ts";

/** What a class has under the name of a slot. */
class Member extends MemberDescriptor {
  __get__(self: unknown): unknown {
    if (self == null) return this;
    const value = this.$of(self)[mangle(this.__name__)];
    if (value !== undefined) return value;
    throw AttributeError(`${object_words(self)} has no attribute '${this.__name__}'`);
  }
  __set__(self: unknown, value: unknown): null {
    this.$of(self)[mangle(this.__name__)] = value;
    return null;
  }
  __delete__(self: unknown): null {
    const held = this.$of(self);
    if (held[mangle(this.__name__)] === undefined) throw AttributeError(this.__name__);
    delete held[mangle(this.__name__)];
    return null;
  }
  $of(self: unknown): Record<string, unknown> {
    this.$check(self);
    return self as Record<string, unknown>;
  }
}

function object_words(x: unknown): string {
  return `'${type_name(x)}' object`;
}

/** `"__y"` in class C is `"_C__y"`. */
function slot_names(cls: Type): string[] {
  const held: unknown = Object.getOwnPropertyDescriptor(cls.prototype, "__slots__")?.value;
  const names = typeof held === "string" ? [held] : items_of(held);
  return names.map((name) => {
    if (typeof name !== "string")
      throw TypeError(`__slots__ items must be strings, not '${type_name(name)}'`);
    if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)) throw TypeError("__slots__ must be identifiers");
    const is_private = name.startsWith("__") && !name.endsWith("__");
    return is_private ? `_${cls.$name.replace(/^_+/, "")}${name}` : name;
  });
}

/** Check the slots of a class that has just been made, and show them on it. */
export function take_slots(cls: Type): void {
  // In the order that `vars` shows them.
  const names = slot_names(cls).sort();
  const base = builtin_base(cls);
  if (names.length > 0 && VARIABLE.includes(base.$name)) {
    throw TypeError(`nonempty __slots__ not supported for subtype of '${base.$name}'`);
  }
  for (const [slot, has] of [
    ["__dict__", cls.$mro.some((one) => one !== cls && one !== object && has_dict(one))],
    ["__weakref__", cls.$mro.some((one) => one !== cls && one.$js !== undefined && has_dict(one))],
  ] as const) {
    if (names.indexOf(slot) !== names.lastIndexOf(slot) || (has && names.includes(slot))) {
      throw TypeError(`${slot} slot disallowed: we already got one`);
    }
  }
  Object.defineProperty(cls, "$own_slots", { value: names });
  for (const name of new Set(names)) {
    if (name === "__dict__" || name === "__weakref__") continue;
    const key = mangle(name);
    if (Object.hasOwn(cls.prototype, key))
      throw ValueError(`'${name}' in __slots__ conflicts with class variable`);
    const member = new Member(cls, name);
    const own = { value: member, writable: true, enumerable: false, configurable: true };
    install(cls, key, { instance: { ...own, value: undefined }, own });
  }
}

/** Built-in types whose instances are of different sizes. */
const VARIABLE = ["int", "tuple", "bytes", "type"];

/** Have instances of the class a `__dict__` by it? */
function has_dict(cls: Type): boolean {
  if (cls.$js === undefined) return cls.$slots === undefined;
  return own_slots(cls)?.includes("__dict__") ?? true;
}
