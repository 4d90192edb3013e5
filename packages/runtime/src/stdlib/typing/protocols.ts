/**
 * `Generic`, `Protocol`, `runtime_checkable`.
 *
 * From: `class Readable(Protocol): def read(self) -> str: ...`
 * To:   a class that cannot be instantiated; `isinstance` looks for its members, once `runtime_checkable` has allowed it
 *
 * Source: Library Reference, typing.Protocol; PEP 544.
 */
import { call_method } from "../../objects/attributes.ts";
import { install_value } from "../../objects/class-attributes.ts";
import { define_class } from "../../objects/define-class.ts";
import { Dict } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { class_item, is_builtin_generic, parameters_of } from "../../objects/generic-alias.ts";
import { has_member as has_builtin_member } from "../../objects/member-names.ts";
import { mangle, unmangle } from "../../objects/names.ts";
import { is_type, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { type FrozenSet, frozenset_from } from "../../objects/set.ts";
import { kw } from "../../objects/signature.ts";
import { special_attribute } from "../../objects/special-attributes.ts";
import { super_ } from "../../objects/super.ts";
import { type Tuple, tuple_from } from "../../objects/tuple.ts";
import { builtin_type, type Type } from "../../objects/type.ts";
import {
  bound_variables,
  replaced,
  type TypeVariable,
  variable_kind,
  variables_of,
} from "../../objects/type-variables.ts";
import { ABCMeta, AbstractTypeObject, adopt } from "../abc.ts";
import { Alias, bases_of_aliases } from "./alias.ts";
import { checked_type } from "./checks.ts";

/** `Generic` and `Protocol`: their brackets take variables, those of classes derived from them what stands for these. */
function generic_base(name: string, bases: readonly unknown[], metaclass?: Type): Type {
  return define_class(
    name,
    bases,
    class {
      __class_getitem__(subscript: unknown): unknown {
        const cls = this as unknown as Type;
        // `class Names(List[str])`: list comes before Generic, and its brackets take anything.
        const of_builtin = cls.$mro.slice(0, cls.$mro.indexOf(Generic)).some(is_builtin_generic);
        return of_builtin ? class_item(cls, subscript) : parametrised(cls, parameters_of(subscript));
      }
      __init_subclass__(...args: unknown[]): unknown {
        note_parameters(this as unknown as Type);
        return call_method(super_(Generic, this), "__init_subclass__", ...args);
      }
    } as never,
    { __class_getitem__: "(cls, params)", __init_subclass__: "(cls, *args, **kwargs)" },
    { module: "typing", ...(metaclass && { keywords: kw({ metaclass }) }) },
  );
}

function parametrised(cls: Type, given: readonly unknown[]): unknown {
  if (cls !== Generic && cls !== Protocol) {
    const variables = (cls as { __parameters__?: Tuple }).__parameters__?.$items ?? [];
    const values = bound_variables(
      () => repr(cls),
      variables as readonly TypeVariable[],
      given.map(checked_type),
    );
    return new Alias({
      form: null,
      origin: cls,
      parameters: variables.flatMap((each) => replaced(each, values)),
    });
  }
  const variables = given.map((each) => unpacked(each));
  if (variables.some((each) => variable_kind(each) === undefined)) {
    throw TypeError(
      `Parameters to ${cls.$name}[...] must all be type variables or parameter specification variables.`,
    );
  }
  if (new Set(variables).size !== variables.length) {
    throw TypeError(`Parameters to ${cls.$name}[...] must all be unique`);
  }
  return new Alias({ form: null, origin: cls, parameters: given });
}

/** The variable of `*Ts`. */
function unpacked(x: unknown): unknown {
  return x instanceof Alias && x.$is_unpacked ? x.$parameters[0] : x;
}

/** The variables of a new class: those that `Generic[...]` names, else all that its bases leave open. */
function note_parameters(cls: Type): void {
  const own = Object.hasOwn(cls.prototype, "__orig_bases__");
  const bases = own ? (cls as unknown as { __orig_bases__: Tuple }).__orig_bases__.$items : [];
  if (own ? bases.includes(Generic) : cls.$bases.includes(Generic) && cls.$name !== "Protocol") {
    throw TypeError("Cannot inherit from plain Generic");
  }
  const named = bases.find(
    (base) => base instanceof Alias && (base.__origin__ === Generic || base.__origin__ === Protocol),
  ) as Alias | undefined;
  const open = variables_of(bases.filter((base) => !is_type(base)));
  if (named !== undefined) {
    const listed = variables_of(named.$parameters);
    const missing = open.filter((each) => !listed.includes(each));
    if (missing.length > 0) {
      const origin = (named.__origin__ as Type).$name;
      throw TypeError(
        `Some type variables (${missing.map(repr).join(", ")}) are not listed in ${origin}[${listed.map(repr).join(", ")}]`,
      );
    }
    install_value(cls, "__parameters__", tuple_from(listed));
  } else {
    install_value(cls, "__parameters__", tuple_from(open));
  }
}

export const Generic: Type = /* @__PURE__ */ known_base(/* @__PURE__ */ generic_base("Generic", []));

/** `class L(List[int])` derives from Generic too. */
function known_base(generic: Type): Type {
  bases_of_aliases.generic = generic;
  return generic;
}

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

export const Protocol: Type = /* @__PURE__ */ generic_base("Protocol", [Generic], ProtocolMeta);

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
  "__init__ __new__ __slots__ __doc__ __module__ __subclasshook__ __class_getitem__ __match_args__ __annotations__ __hash__ __orig_bases__ __parameters__".split(
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

export { is_protocol_class as is_protocol };

function is_protocol_class(cls: unknown): boolean {
  return is_type(cls) && cls !== Protocol && is_protocol(cls);
}

/** The names a protocol asks for. @throws TypeError for other classes */
export function get_protocol_members(cls: unknown): FrozenSet {
  if (!is_protocol_class(cls)) throw TypeError(`${repr(cls)} is not a Protocol`);
  return frozenset_from(members_of(cls as Type).map(({ name }) => name));
}

/** Let `isinstance` look for the members of a protocol. */
export function runtime_checkable(cls: unknown): unknown {
  if (!is_type(cls) || !is_protocol(cls)) {
    throw TypeError(`@runtime_checkable can be only applied to protocol classes, got ${repr(cls)}`);
  }
  Object.defineProperty(cls, "$runtime", { value: true, configurable: true });
  return cls;
}
