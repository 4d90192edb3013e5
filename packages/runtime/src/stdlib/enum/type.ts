/**
 * `EnumType`: what enumeration classes have as classes: iteration, `Color["RED"]`, `Color(1)`.
 *
 * From: `class Color(Enum): RED = 1`
 * To:   a class whose values are replaced by members when it is complete (`__init_subclass__` of Enum calls `make_members`)
 *
 * Source: Library Reference, enum; "Enum HOWTO".
 */
import { apply, call, type PyFunction } from "../../objects/call.ts";
import {
  delete_class_attribute,
  install_value,
  set_class_attribute,
} from "../../objects/class-attributes.ts";
import { define_class } from "../../objects/define-class.ts";
import { Dict } from "../../objects/dict.ts";
import { AttributeError, KeyError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { each, items_of } from "../../objects/iteration.ts";
import { ListIterator, ListReverseIterator, ReverseCursor } from "../../objects/iterators.ts";
import { MappingProxy } from "../../objects/mapping-proxy.ts";
import { unmangle } from "../../objects/names.ts";
import { builtin_type, type Type, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { Tuple } from "../../objects/tuple.ts";
import { TypeObject, type } from "../../objects/type.ts";
import { IntObject, StrObject } from "../../objects/types.ts";
import { Auto, resolved } from "./auto.ts";

/** What an enumeration class knows of its members. */
export interface Members {
  /** All names, aliases included. */
  readonly names: Map<string, Member>;
  /** Value to member, also of those made when asked for. */
  readonly values: Dict;
  /** The members that iteration gives. */
  readonly canonical: Member[];
}

export interface Member extends Record<string, unknown> {
  readonly $class: EnumClass;
  _name_: string | null;
  _value_: unknown;
  _sort_order_?: number;
  __objclass__?: unknown;
}

export interface EnumClass extends Type {
  $enum?: Members;
  /** A class of flags: only its single bits are iterated. */
  $flag?: boolean;
  _missing_?: PyFunction;
}

export class EnumTypeObject extends TypeObject {
  get __members__(): unknown {
    return new MappingProxy(names_of(this as unknown as EnumClass));
  }

  __setattr__(name: string, value: unknown): null {
    const cls = this as unknown as EnumClass;
    if (enum_of(cls).names.has(name)) throw AttributeError(`cannot reassign member ${repr(name)}`);
    set_class_attribute(cls, name, value);
    return null;
  }

  __delattr__(name: string): null {
    const cls = this as unknown as EnumClass;
    if (enum_of(cls).names.has(name)) {
      throw AttributeError(`${repr(cls.$name)} cannot delete member ${repr(name)}.`);
    }
    delete_class_attribute(cls, name);
    return null;
  }

  override get $class(): Type {
    return type;
  }

  __iter__(): unknown {
    return new ListIterator(members_of(this as unknown as EnumClass)[Symbol.iterator]());
  }

  __reversed__(): unknown {
    return new ListReverseIterator(new ReverseCursor(members_of(this as unknown as EnumClass)));
  }

  __len__(): number {
    return members_of(this as unknown as EnumClass).length;
  }

  __bool__(): boolean {
    return true;
  }

  __contains__(x: unknown): boolean {
    const cls = this as unknown as EnumClass;
    if (type_of(x).$mro.includes(cls)) return true;
    return find(cls, x) !== undefined;
  }

  __getitem__(name: unknown): unknown {
    const member = enum_of(this as unknown as EnumClass).names.get(name as string);
    if (member === undefined) throw KeyError(name);
    return member;
  }

  __dir__(): unknown {
    const cls = this as unknown as EnumClass;
    return [...OF_CLASSES, ...members_of(cls).map(({ _name_ }) => _name_)];
  }

  __repr__(): string {
    const cls = this as unknown as EnumClass;
    return `<${cls.$flag ? "flag" : "enum"} '${cls.$name}'>`;
  }
}

/** What `dir` lists of an enumeration besides its members. */
const OF_CLASSES = [
  "__class__",
  "__contains__",
  "__doc__",
  "__getitem__",
  "__init_subclass__",
  "__iter__",
  "__len__",
  "__members__",
  "__module__",
  "__name__",
  "__qualname__",
];

export const EnumType: Type = /* @__PURE__ */ builtin_type("EnumType", EnumTypeObject, {
  bases: [type],
  module: "enum",
  final: true,
});

const NONE: Members = /* @__PURE__ */ Object.freeze({ names: new Map(), values: new Dict(), canonical: [] });

export function enum_of(cls: EnumClass): Members {
  return Object.hasOwn(cls, "$enum") ? (cls.$enum ?? NONE) : NONE;
}

function members_of(cls: EnumClass): Member[] {
  return enum_of(cls).canonical;
}

function names_of(cls: EnumClass): Dict {
  const dict = new Dict();
  for (const [name, member] of enum_of(cls).names) dict.$set(name, member);
  return dict;
}

/** The member with a value, or undefined; a value that has no hash is compared with all. */
function find(cls: EnumClass, value: unknown): Member | undefined {
  try {
    return enum_of(cls).values.$get(value) as Member | undefined;
  } catch {
    return enum_of(cls).canonical.find((member) => repr(member._value_) === repr(value));
  }
}

/** `Color(1)`. @throws ValueError when no member has the value */
export function lookup(cls: EnumClass, value: unknown): unknown {
  if (type_of(value).$mro.includes(cls)) return value;
  const member = find(cls, value);
  if (member !== undefined) return member;
  const missing = cls._missing_;
  if (missing !== undefined) {
    const made: unknown = apply(missing, cls, [value]);
    if (made != null) {
      if (type_of(made).$mro.includes(cls)) return made;
      throw TypeError(
        `error in ${cls.$name}._missing_: returned ${repr(made)} instead of None or a valid member`,
      );
    }
  }
  throw ValueError(`${repr(value)} is not a valid ${cls.$qualname}`);
}

/** What a call of an enumeration class does: look a value up, or make a class. */
export function called(cls: EnumClass, args: readonly unknown[]): unknown {
  const given = [...args];
  const options = keywords(given);
  const [value, names = options["names"]] = given;
  if (enum_of(cls).names.size > 0 || names === undefined) {
    if (given.length === 0)
      throw TypeError("EnumType.__call__() missing 1 required positional argument: 'value'");
    return lookup(cls, given.length > 1 ? new Tuple(given) : value);
  }
  return functional(
    cls,
    value as string,
    names,
    (options["start"] as number | undefined) ?? 1,
    options["module"],
  );
}

/** `Enum("Animal", "ANT BEE")`. */
function functional(cls: EnumClass, name: string, names: unknown, start: number, module: unknown): Type {
  const listed = typeof names === "string" ? names.replaceAll(",", " ").trim().split(/\s+/) : names;
  const pairs: [string, unknown][] = [];
  if (listed instanceof Dict) {
    for (const [key, value] of listed.$map) pairs.push([key as string, value]);
  } else {
    for (const item of each(listed)) {
      if (typeof item === "string") pairs.push([item, start === 1 ? new Auto() : start + pairs.length]);
      else pairs.push(items_of(item) as [string, unknown]);
    }
  }
  return define_class(
    name,
    [cls],
    (body) => {
      for (const [key, value] of pairs) body[key] = value;
    },
    {},
    typeof module === "string" ? { module } : {},
  );
}

/** Names that are no members: `__x__`, `_x_`, and private ones. */
function is_reserved(name: string): boolean {
  return /^__.*__$/.test(name) || /^_[^_].*_$/.test(name) || /^_\w+__/.test(name);
}

/** Replace the values of a class body by members. */
export function make_members(cls: EnumClass): void {
  const parent = cls.$mro.slice(1).find((base) => (base as EnumClass).$enum !== undefined) as
    | EnumClass
    | undefined;
  Object.defineProperty(cls, "$class", { value: EnumType, configurable: true, writable: true });
  cls.$called = (...args: readonly unknown[]) => called(cls, args);
  cls.$signature = undefined;
  const names = new Map<string, Member>();
  const members: Members = { names, values: new Dict(), canonical: [] };
  Object.defineProperty(cls, "$enum", { value: members, configurable: true, writable: true });
  const written: [string, unknown][] = [];
  for (const key of Object.getOwnPropertyNames(cls.prototype)) {
    const held = Object.getOwnPropertyDescriptor(cls.prototype, key)!;
    if (key === "constructor" || key.startsWith("$") || is_reserved(key) || held.get !== undefined) continue;
    if (typeof held.value === "function" && !(held.value as Partial<Type>).$called) continue;
    written.push([key, held.value]);
  }
  if (parent !== undefined && enum_of(parent).names.size > 0) {
    throw TypeError(`<enum '${cls.$name}'> cannot extend ${repr(parent)}`);
  }
  const ignored = (cls.prototype as { _ignore_?: unknown })._ignore_;
  const skip =
    ignored === undefined ? [] : typeof ignored === "string" ? ignored.split(/[\s,]+/) : items_of(ignored);
  const last: unknown[] = [];
  for (const [key, raw] of written) {
    const name = unmangle(key);
    if (skip.includes(name)) continue;
    const value = resolved(raw, () => next_value(cls, name, last));
    last.push(value);
    const member = make_member(cls, name, value);
    const same = find(cls, member._value_) ?? null;
    if (same === null) {
      member._sort_order_ = members.canonical.length;
      if (!cls.$flag || is_single_bit(member._value_)) members.canonical.push(member);
      remember(members, member);
    }
    names.set(name, same ?? member);
    install_value(cls, key, same ?? member);
  }
  if (cls.$flag) members.canonical.sort((a, b) => Number(a._value_) - Number(b._value_));
}

function remember(members: Members, member: Member): void {
  try {
    members.values.$set(member._value_, member);
  } catch {
    // A value without a hash is found by comparison.
  }
}

function is_single_bit(value: unknown): boolean {
  const bits = BigInt(value as number);
  return bits > 0n && (bits & (bits - 1n)) === 0n;
}

function next_value(cls: EnumClass, name: string, last: readonly unknown[]): unknown {
  const generate = (cls.prototype as { _generate_next_value_?: PyFunction })._generate_next_value_!;
  // Written as a method its first parameter, the name, is `this`; as a static method it is not.
  return generate.$signature?.bound === 1
    ? apply(generate, name, [1, last.length, [...last]])
    : call(generate, name, 1, last.length, [...last]);
}

/** One member: made by the class's own `__new__` or its data type, then given to `__init__`. */
function make_member(cls: EnumClass, name: string, value: unknown): Member {
  const args = value instanceof Tuple ? value.$items : [value];
  const { __new__: own_new, __init__: own_init } = cls.prototype as {
    __new__?: PyFunction;
    __init__?: PyFunction;
  };
  const member = (own_new === undefined ? cls.$allocate(cls, args) : apply(own_new, cls, args)) as Member;
  if (member._value_ === undefined) member._value_ = data_of(member) ?? value;
  member._name_ = name;
  member.__objclass__ = cls;
  if (own_init !== undefined) apply(own_init, member, args);
  return member;
}

/** The plain value of a member that is an int, a str or a float too. */
export function data_of(member: unknown): unknown {
  if (member instanceof IntObject || member instanceof StrObject) return member.$value;
  return member instanceof Float ? new Float(member.$value) : undefined;
}
