/**
 * `Enum`, `IntEnum`, `StrEnum`, `unique`.
 *
 * Source: Library Reference, enum.
 */

import { lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { AttributeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { hash_of } from "../../objects/hash.ts";
import type { Type } from "../../objects/object.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { truth } from "../../objects/truth.ts";
import { hashToInt } from "../../objects/wide-hash.ts";
import { int } from "../../semantics/builtins/int.ts";
import { str } from "../../semantics/builtins/str.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { member_namespace } from "./namespace.ts";
import { called, data_of, type EnumClass, EnumType, enum_of, type Member, make_members } from "./type.ts";

/** The class object of an enumeration that others derive from. */
export function enumeration(cls: Type, flag = false): Type {
  const made = cls as EnumClass;
  Object.defineProperty(made, "$class", { value: EnumType, configurable: true, writable: true });
  made.$called = (...args: readonly unknown[]) => called(made, args);
  made.$signature = undefined;
  made.$namespace = member_namespace;
  if (flag) Object.defineProperty(made, "$flag", { value: true, configurable: true });
  return made;
}

/** One more than the largest value so far. */
function after_largest(last: readonly unknown[]): unknown {
  if (last.length === 0) return 1;
  let largest = last[0];
  for (const value of last.slice(1)) {
    if (typeof value !== typeof largest) throw TypeError("unable to sort non-numeric values");
    if (truth(lt(largest, value))) largest = value;
  }
  try {
    return add(largest, 1);
  } catch {
    throw TypeError(`unable to increment ${repr(largest)}`);
  }
}

export const Enum: Type = /* @__PURE__ */ make_enum();

function make_enum(): Type {
  const cls = define_class(
    "Enum",
    [],
    class {
      static __init_subclass__(): null {
        make_members(this as unknown as EnumClass);
        return null;
      }
      get name(): unknown {
        return (this as unknown as Member)._name_;
      }
      set name(_: unknown) {
        throw AttributeError("<enum 'Enum'> cannot set attribute 'name'");
      }
      get value(): unknown {
        return (this as unknown as Member)._value_;
      }
      set value(_: unknown) {
        throw AttributeError("<enum 'Enum'> cannot set attribute 'value'");
      }
      _generate_next_value_(_start: unknown, _count: unknown, last: readonly unknown[]): unknown {
        return after_largest(last);
      }
      __repr__(): string {
        const { $class, _name_, _value_ } = this as unknown as Member;
        return `<${$class.$name}.${_name_}: ${repr(_value_)}>`;
      }
      __str__(): string {
        const { $class, _name_ } = this as unknown as Member;
        return `${$class.$name}.${_name_}`;
      }
      __format__(spec: string): string {
        return format(str_of(this), spec);
      }
      __hash__(): number | bigint {
        return hashToInt(hash_of(data_of(this) ?? (this as unknown as Member)._name_));
      }
      __copy__(): this {
        return this;
      }
      __deepcopy__(_memo: unknown): this {
        return this;
      }
    } as never,
    {
      __init_subclass__: "@classmethod (cls, **options)",
      name: "@property",
      value: "@property",
      _generate_next_value_: "(name, start, count, last_values)",
      __repr__: "(self)",
      __str__: "(self)",
      __format__: "(self, format_spec)",
      __hash__: "(self)",
      __copy__: "(self)",
      __deepcopy__: "(self, memo)",
    },
    { module: "enum" },
  );
  return enumeration(cls);
}

export const IntEnum: Type = /* @__PURE__ */ make_int_enum();

function make_int_enum(): Type {
  const cls = define_class(
    "IntEnum",
    [int, Enum],
    class {
      __str__(): string {
        return repr(data_of(this));
      }
      __format__(spec: string): string {
        return format(data_of(this), spec);
      }
    } as never,
    { __str__: "(self)", __format__: "(self, format_spec)" },
    { module: "enum" },
  );
  return enumeration(cls);
}

export const StrEnum: Type = /* @__PURE__ */ make_str_enum();

function make_str_enum(): Type {
  const cls = define_class(
    "StrEnum",
    [str, Enum],
    class {
      _generate_next_value_(): string {
        return String(this).toLowerCase();
      }
      __str__(): unknown {
        return data_of(this);
      }
      __format__(spec: string): string {
        return format(data_of(this), spec);
      }
    } as never,
    {
      _generate_next_value_: "(name, start, count, last_values)",
      __str__: "(self)",
      __format__: "(self, format_spec)",
    },
    { module: "enum" },
  );
  return enumeration(cls);
}

/** A class decorator. @throws ValueError when two names have one value */
export function unique(cls: EnumClass): EnumClass {
  const aliases: string[] = [];
  for (const [name, member] of enum_of(cls).names) {
    if (name !== member._name_) aliases.push(`${name} -> ${member._name_}`);
  }
  if (aliases.length > 0) throw ValueError(`duplicate values found in ${repr(cls)}: ${aliases.join(", ")}`);
  return cls;
}
