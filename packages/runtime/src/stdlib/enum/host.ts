/** What the Python of `enum` asks of the runtime's classes. */

import { load } from "../../objects/all-attributes.ts";
import { def, type PyFunction } from "../../objects/call.ts";
import { property_of } from "../../objects/descriptors.ts";
import { dir_names } from "../../objects/dir-names.ts";
import { names_of } from "../../objects/member-names.ts";
import { function_form, is_this_form } from "../../objects/method.ts";
import { mangle } from "../../objects/names.ts";
import { is_type } from "../../objects/object.ts";
import { object, type Type } from "../../objects/type.ts";

/** What the class itself holds under a name, a descriptor as it is; None when it holds nothing. */
export const held = /* @__PURE__ */ def("held(cls, name)", function held(cls: Type, name: string): unknown {
  const key = mangle(name);
  const own = Object.getOwnPropertyDescriptor(cls.prototype, key);
  if (own === undefined) return null;
  const descriptor = cls.$descriptors?.[key];
  if (descriptor !== undefined) return descriptor;
  if (own.get !== undefined) return property_of(own, name);
  const value: unknown = own.value ?? null;
  return typeof value === "function" && is_this_form(value as PyFunction)
    ? function_form(value as PyFunction)
    : value;
});

/** Whether no class statement made the class. */
export const is_built_in = /* @__PURE__ */ def("is_built_in(cls)", function is_built_in(cls: Type): boolean {
  return cls.$js === undefined;
});

/** Whether instances of the class are made in a way of its own: built-in types all do. */
export const makes_its_own = /* @__PURE__ */ def(
  "makes_its_own(cls)",
  function makes_its_own(cls: Type): boolean {
    if (cls === object) return false;
    return cls.$js === undefined || Object.hasOwn(cls.prototype, "__new__");
  },
);

/** Whether a method of `cls` is one that `data`, the built-in or other type mixed in, has in front of what the enumeration has. */
export const comes_from = /* @__PURE__ */ def(
  "comes_from(cls, name, data)",
  function comes_from(cls: Type, name: string, data: Type): boolean {
    for (const base of cls.$mro) {
      if (base === object) return false;
      if (base.$js === undefined) return data.$mro.includes(base);
      if (Object.hasOwn(base.prototype, name)) return data.$mro.includes(base);
    }
    return false;
  },
);

export { property as plain_property } from "../../semantics/builtins/descriptors.ts";

/** What `object.__dir__` says. */
export const plain_dir = /* @__PURE__ */ def("plain_dir(x)", function plain_dir(x: unknown): string[] {
  return dir_names(x);
});

/** `name` and `value` of members read as plain properties: what stands there else is a descriptor, and its call. */
export const with_quick_fields = /* @__PURE__ */ def(
  "with_quick_fields(cls)",
  function with_quick_fields(cls: Type): Type {
    for (const name of ["name", "value"]) {
      const own = Object.getOwnPropertyDescriptor(cls.prototype, name)!;
      const field = `_${name}_`;
      Object.defineProperty(cls.prototype, name, {
        ...own,
        get(this: Record<string, unknown>): unknown {
          const value = this[field];
          return value === undefined ? own.get!.call(this) : value;
        },
      });
    }
    return cls;
  },
);

/** `getattr(x, name, None)`, without the methods of built-in types, which it would bring along. */
export const found = /* @__PURE__ */ def("found(x, name)", function found(x: unknown, name: string): unknown {
  return load(x, mangle(name)) ?? null;
});

/** `hasattr(x, name)` likewise. */
export const has = /* @__PURE__ */ def("has(x, name)", function has(x: unknown, name: string): boolean {
  return load(x, mangle(name)) !== undefined;
});

/** The classes that a base derives from; none for what is no class. */
export const mro_of = /* @__PURE__ */ def("mro_of(x)", function mro_of(x: unknown): readonly Type[] {
  return is_type(x) ? x.$mro : [];
});

/** Whether it is a method, or another attribute of instances, that the built-in type has. */
export const is_built_in_method = /* @__PURE__ */ def(
  "is_built_in_method(cls, name)",
  function is_built_in_method(cls: Type, name: string): boolean {
    return cls !== object && cls.$js === undefined && (names_of(cls)?.includes(name) ?? false);
  },
);

/** `cls.name` is the member, while the members have of that name what the type of the data gives them. */
export const show_by_class = /* @__PURE__ */ def(
  "show_by_class(cls, name, value)",
  function show_by_class(cls: Type, name: string, value: unknown): void {
    for (const [, side] of cls.$links) {
      Object.defineProperty(side, mangle(name), { value, writable: true, configurable: true });
    }
  },
);

/** Whether a function, or None, is marked as abstract. */
export const is_abstract = /* @__PURE__ */ def("is_abstract(f)", function is_abstract(f: unknown): boolean {
  return (f as { __isabstractmethod__?: unknown } | null)?.__isabstractmethod__ === true;
});
