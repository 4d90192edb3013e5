/**
 * `Generic`, `Protocol`, `runtime_checkable`.
 *
 * From: `class Readable(Protocol): def read(self) -> str: ...`
 * To:   a class that cannot be instantiated; `isinstance` looks for its members, once `runtime_checkable` has allowed it
 *
 * Source: Library Reference, typing.Protocol; PEP 544.
 */
import { define_class } from "../../objects/define-class.ts";
import { Dict } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { GenericAlias, parameters_of } from "../../objects/generic-alias.ts";
import { has_member as has_builtin_member } from "../../objects/member-names.ts";
import { mangle, unmangle } from "../../objects/names.ts";
import { is_type, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { kw } from "../../objects/signature.ts";
import { special_attribute } from "../../objects/special-attributes.ts";
import { builtin_type, type Type } from "../../objects/type.ts";
import { ABCMeta, AbstractTypeObject, adopt } from "../abc.ts";

/** A base whose subscript is forgotten but for its text. */
function generic_base(name: string, metaclass?: Type): Type {
  return define_class(
    name,
    [],
    class {
      __class_getitem__(subscript: unknown): unknown {
        const cls = this as unknown as Type;
        const parameters = parameters_of(subscript);
        return cls === Generic || cls === Protocol
          ? new BaseAlias(cls, parameters)
          : new GenericAlias(cls, parameters);
      }
    } as never,
    { __class_getitem__: "(cls, params)" },
    { module: "typing", ...(metaclass && { keywords: kw({ metaclass }) }) },
  );
}

/** `Generic[T]`. */
class BaseAlias extends GenericAlias {}

export const Generic: Type = /* @__PURE__ */ generic_base("Generic");

/** A class made by the protocols' metaclass, protocol or not. */
interface ProtocolType extends Type {
  /** Set by `runtime_checkable`. */
  $runtime?: boolean;
}

class ProtocolTypeObject extends AbstractTypeObject {
  __instancecheck__(x: unknown): boolean {
    const cls = this as unknown as ProtocolType;
    const of = type_of(x);
    if (of.$mro.includes(cls)) return true;
    if (!is_protocol(cls)) return cls.$subclass_check?.(of) ?? false;
    refuse_unchecked(cls);
    if (cls.$subclass_check?.(of) === true) return true;
    return members_of(cls).every(({ name, is_method }) => has_member(x, name, is_method));
  }

  __subclasscheck__(other: unknown): boolean {
    const cls = this as unknown as ProtocolType;
    if (!is_type(other)) throw TypeError("issubclass() arg 1 must be a class");
    if (other === cls) return true;
    if (!is_protocol(cls)) return other.$mro.includes(cls) || (cls.$subclass_check?.(other) ?? false);
    refuse_unchecked(cls);
    const members = members_of(cls);
    const others = members.filter(({ is_method }) => !is_method).map(({ name }) => repr(name));
    if (others.length > 0) {
      throw TypeError(
        `Protocols with non-method members don't support issubclass(). Non-method members: ${others.sort().join(", ")}.`,
      );
    }
    if (other.$mro.includes(cls) || cls.$subclass_check?.(other) === true) return true;
    return members.every(({ name }) => class_has(other, name));
  }
}

const ProtocolMeta: Type = /* @__PURE__ */ make_metaclass();

function make_metaclass(): Type {
  const metaclass = builtin_type("_ProtocolMeta", ProtocolTypeObject, { bases: [ABCMeta], module: "typing" });
  metaclass.$adopt = (cls) => {
    adopt(cls);
    const called = is_protocol(cls) ? refuse_call : undefined;
    Object.defineProperty(cls, "$called", { value: called, configurable: true, writable: true });
  };
  return metaclass;
}

function refuse_call(): never {
  throw TypeError("Protocols cannot be instantiated");
}

export const Protocol: Type = /* @__PURE__ */ generic_base("Protocol", ProtocolMeta);

/** Those that name Protocol among their bases are protocols themselves; what derives from them is not. */
function is_protocol(cls: Type): boolean {
  return cls.$bases.some((base) => base.$name === "Protocol" && base.$module === "typing");
}

function refuse_unchecked(cls: ProtocolType): void {
  if (Object.hasOwn(cls, "$runtime")) return;
  throw TypeError("Instance and class checks can only be used with @runtime_checkable protocols");
}

interface Member {
  readonly name: string;
  readonly is_method: boolean;
}

/** Attributes of a protocol class that it does not ask of others. */
const NOT_ASKED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "__init__ __new__ __slots__ __doc__ __module__ __subclasshook__ __class_getitem__ __match_args__ __annotations__ __hash__ __orig_bases__".split(
    " ",
  ),
);

/** What a protocol and those it derives from ask for. */
function members_of(cls: Type): Member[] {
  const members = new Map<string, boolean>();
  for (const base of cls.$mro) {
    if (base.$js === undefined || !is_protocol(base)) continue;
    for (const key of Object.getOwnPropertyNames(base.prototype)) {
      if (key === "constructor" || key.startsWith("$") || NOT_ASKED.has(key)) continue;
      const held = Object.getOwnPropertyDescriptor(base.prototype, key)!;
      members.set(unmangle(key), typeof held.value === "function");
    }
    for (const name of annotated(base)) if (!members.has(name)) members.set(name, false);
  }
  return [...members].map(([name, is_method]) => ({ name, is_method }));
}

function annotated(cls: Type): string[] {
  const annotations = special_attribute(cls, "__annotations__");
  return annotations instanceof Dict ? [...annotations.$map.keys()].map(String) : [];
}

/** The methods of the built-in types are no properties: a table tells of them. */
function class_has(cls: Type, name: string): boolean {
  const held = (cls.prototype as Record<string, unknown>)[mangle(name)];
  // A class says with `None` that it has none, whatever its bases have.
  return held === undefined ? has_builtin_member(cls, name) : held !== null;
}

function has_member(x: unknown, name: string, is_method: boolean): boolean {
  if (x == null) return false;
  const value = (x as Record<string, unknown>)[mangle(name)] ?? undefined;
  if (value !== undefined) return true;
  if (!is_method && typeof x === "object" && Object.hasOwn(x, mangle(name))) return true;
  return special_attribute(x, name) !== undefined || has_builtin_member(type_of(x), name);
}

/** Let `isinstance` look for the members of a protocol. */
export function runtime_checkable(cls: unknown): unknown {
  if (!is_type(cls) || !is_protocol(cls)) {
    throw TypeError(`@runtime_checkable can be only applied to protocol classes, got ${repr(cls)}`);
  }
  Object.defineProperty(cls, "$runtime", { value: true, configurable: true });
  return cls;
}
