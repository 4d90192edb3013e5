/**
 * `Flag`, `IntFlag`: members that combine bit by bit.
 *
 * A combination is a member too, made when it is first met, and kept.
 *
 * Source: Library Reference, enum.Flag.
 */
import { define_class } from "../../objects/define-class.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { try_index } from "../../objects/index-of.ts";
import { normalise } from "../../objects/int-ops.ts";
import { ListIterator } from "../../objects/iterators.ts";
import { type Type, type_name, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { IntObject } from "../../objects/types.ts";
import { int } from "../../semantics/builtins/int.ts";
import { Enum, enumeration } from "./enum.ts";
import { data_of, type EnumClass, enum_of, lookup, type Member } from "./type.ts";

/** All bits that some member has. */
function mask_of(cls: EnumClass): bigint {
  let mask = 0n;
  for (const member of enum_of(cls).names.values()) mask |= bits_of(member);
  return mask;
}

function bits_of(member: unknown): bigint {
  return BigInt((member as Member)._value_ as number);
}

/** Members of single bits that `bits` contains. */
function parts(cls: EnumClass, bits: bigint): Member[] {
  return enum_of(cls).canonical.filter((member) => (bits & bits_of(member)) !== 0n);
}

/** IntFlag keeps bits that no member has; Flag refuses them. */
function keeps_unknown(cls: EnumClass): boolean {
  return cls.$mro.includes(int);
}

/** The member for some bits. @throws ValueError on bits that no member has */
function combined(cls: EnumClass, value: unknown): Member {
  const known = enum_of(cls).values.$get(value) as Member | undefined;
  if (known !== undefined) return known;
  const int_value = try_index(value);
  if (int_value === undefined) throw ValueError(`${repr(value)} is not a valid ${cls.$qualname}`);
  const mask = mask_of(cls);
  let bits = BigInt(int_value);
  // A negative value stands for all bits but some.
  if (bits < 0n) bits &= keeps_unknown(cls) ? full(mask, ~bits) : mask;
  if ((bits & ~mask) !== 0n && !keeps_unknown(cls)) throw invalid(cls, bits, mask);
  const plain = normalise(bits);
  const again = enum_of(cls).values.$get(plain) as Member | undefined;
  if (again !== undefined) return again;
  const member = cls.$allocate(cls, [plain]) as Member;
  member._value_ = plain;
  const names = parts(cls, bits).map((part) => part._name_);
  const rest = bits & ~mask;
  if (rest !== 0n && names.length > 0) names.push(String(rest));
  member._name_ = names.length === 0 ? null : names.join("|");
  enum_of(cls).values.$set(plain, member);
  return member;
}

/** Ones up to the highest bit of either. */
function full(a: bigint, b: bigint): bigint {
  return (1n << BigInt(Math.max(a.toString(2).length, b.toString(2).length))) - 1n;
}

function invalid(cls: EnumClass, bits: bigint, mask: bigint): Error {
  const width = Math.max(bits.toString(2).length, mask.toString(2).length);
  const shown = (x: bigint): string => `0b0 ${x.toString(2).padStart(width, "0")}`;
  return ValueError(`${repr(cls)} invalid value ${bits}\n    given ${shown(bits)}\n  allowed ${shown(mask)}`);
}

/** The bits of the other operand, or null when it is none of the class. */
function operand(self: Member, other: unknown): bigint | null {
  if (type_of(other) === self.$class) return bits_of(other);
  const bits = keeps_unknown(self.$class) ? try_index(other) : undefined;
  return bits === undefined ? null : BigInt(bits);
}

function combine(self: unknown, other: unknown, by: (a: bigint, b: bigint) => bigint): unknown {
  const member = self as Member;
  const bits = operand(member, other);
  return bits === null ? NotImplemented : lookup(member.$class, normalise(by(bits_of(member), bits)));
}

const TABLE = {
  _missing_: "@classmethod (cls, value)",
  _generate_next_value_: "(name, start, count, last_values)",
  __repr__: "(self)",
  __str__: "(self)",
  __len__: "(self)",
  __iter__: "(self)",
  __bool__: "(self)",
  __contains__: "(self, other)",
  __or__: "(self, other)",
  __and__: "(self, other)",
  __xor__: "(self, other)",
  __ror__: "(self, other)",
  __rand__: "(self, other)",
  __rxor__: "(self, other)",
  __invert__: "(self)",
} as const;

export const Flag: Type = /* @__PURE__ */ make_flag();

function make_flag(): Type {
  const cls = define_class(
    "Flag",
    [Enum],
    class {
      static _missing_(value: unknown): unknown {
        return combined(this as unknown as EnumClass, value);
      }
      _generate_next_value_(start: unknown, _count: unknown, last: readonly unknown[]): unknown {
        if (last.length === 0) return start ?? 1;
        const largest = last.reduce<bigint>((max, value) => {
          const bits = BigInt(value as number);
          return bits > max ? bits : max;
        }, 0n);
        return normalise(largest === 0n ? 1n : 1n << BigInt(largest.toString(2).length));
      }
      __repr__(): string {
        const { $class, _name_, _value_ } = this as unknown as Member;
        return `<${$class.$name}${_name_ === null ? "" : `.${_name_}`}: ${repr(_value_)}>`;
      }
      __str__(): string {
        const { $class, _name_, _value_ } = this as unknown as Member;
        return _name_ === null ? `${$class.$name}(${repr(_value_)})` : `${$class.$name}.${_name_}`;
      }
      __len__(): number {
        const self = this as unknown as Member;
        return parts(self.$class, bits_of(self)).length;
      }
      __iter__(): unknown {
        const self = this as unknown as Member;
        return new ListIterator(parts(self.$class, bits_of(self))[Symbol.iterator]());
      }
      __bool__(): boolean {
        return bits_of(this) !== 0n;
      }
      __contains__(other: unknown): boolean {
        const self = this as unknown as Member;
        if (type_of(other) !== self.$class) {
          throw TypeError(
            `unsupported operand type(s) for 'in': ${repr(type_name(other))} and ${repr(self.$class.$name)}`,
          );
        }
        return (bits_of(other) & bits_of(self)) === bits_of(other);
      }
      __or__(other: unknown): unknown {
        return combine(this, other, (a, b) => a | b);
      }
      __and__(other: unknown): unknown {
        return combine(this, other, (a, b) => a & b);
      }
      __xor__(other: unknown): unknown {
        return combine(this, other, (a, b) => a ^ b);
      }
      __ror__(other: unknown): unknown {
        return combine(this, other, (a, b) => a | b);
      }
      __rand__(other: unknown): unknown {
        return combine(this, other, (a, b) => a & b);
      }
      __rxor__(other: unknown): unknown {
        return combine(this, other, (a, b) => a ^ b);
      }
      __invert__(): unknown {
        const self = this as unknown as Member;
        const bits = bits_of(self);
        const mask = mask_of(self.$class);
        return lookup(self.$class, normalise(~bits & (keeps_unknown(self.$class) ? full(mask, bits) : mask)));
      }
    } as never,
    TABLE,
    { module: "enum" },
  );
  return enumeration(cls, true);
}

export const IntFlag: Type = /* @__PURE__ */ make_int_flag();

function make_int_flag(): Type {
  const cls = define_class(
    "IntFlag",
    [int, Flag],
    class {
      __str__(): string {
        return repr(data_of(this));
      }
      __format__(spec: string): string {
        return format(data_of(this), spec);
      }
      __contains__(other: unknown): boolean {
        const bits = other instanceof IntObject ? BigInt(other.$value) : BigInt(try_index(other) ?? -1);
        return (bits & bits_of(this)) === bits;
      }
    } as never,
    { __str__: "(self)", __format__: "(self, format_spec)", __contains__: "(self, other)" },
    { module: "enum" },
  );
  return enumeration(cls, true);
}
