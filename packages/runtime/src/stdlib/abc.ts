/**
 * `abc`: abstract base classes.
 *
 * From: `class Shape(ABC): @abstractmethod def area(self): ...`
 * To:   a class that cannot be instantiated until every abstract method is made good
 *
 * Deriving from ABC, and `metaclass=ABCMeta`, mean the same. A metaclass may derive from ABCMeta.
 *
 * Source: Library Reference, abc.
 */
import { builtin } from "../objects/builtin.ts";
import { apply, type PyFunction } from "../objects/call.ts";
import { abstract_names, define_class } from "../objects/define-class.ts";
import { ClassMethod, Property, StaticMethod } from "../objects/descriptors.ts";
import { Dict } from "../objects/dict.ts";
import { AttributeError, RuntimeError, TypeError } from "../objects/exceptions.ts";
import { is_type, type_name } from "../objects/object.ts";
import { type FrozenSet, frozenset_from } from "../objects/set.ts";
import { kw } from "../objects/signature.ts";
import { NotImplemented } from "../objects/singletons.ts";
import { truth } from "../objects/truth.ts";
import { builtin_type, type Type, TypeObject } from "../objects/type.ts";
import { type } from "../semantics/builtins/type.ts";

export const __name__ = "abc";

interface Markable {
  __isabstractmethod__?: boolean;
}

/** Mark a method, a property or a class method as one that derived classes must make good. */
export function abstractmethod<T>(f: T): T {
  if (f instanceof Property || f instanceof StaticMethod || f instanceof ClassMethod) {
    throw AttributeError(`attribute '__isabstractmethod__' of '${type_name(f)}' objects is not writable`);
  }
  (f as Markable).__isabstractmethod__ = true;
  return f;
}

export function abstractclassmethod(f: unknown): ClassMethod {
  return new ClassMethod(abstractmethod(f));
}

export function abstractstaticmethod(f: unknown): StaticMethod {
  return new StaticMethod(abstractmethod(f));
}

export function abstractproperty(f: unknown): Property {
  return new Property(abstractmethod(f));
}

/** Look again which methods are abstract, after some were put into the class. @returns the class */
export const update_abstractmethods = /* @__PURE__ */ builtin(
  "update_abstractmethods(cls)",
  function update_abstractmethods(cls: unknown): unknown {
    if (is_type(cls) && cls.$abc === true) cls.$abstract = abstract_names(cls);
    return cls;
  },
);

const registrations = { count: 0 };

/** A number that changes whenever a class is registered with an abstract one. */
export function get_cache_token(): number {
  return registrations.count;
}

export class AbstractTypeObject extends TypeObject {
  get __abstractmethods__(): FrozenSet {
    return frozenset_from((this as unknown as Type).$abstract ?? []);
  }

  /** Also a class decorator. @throws RuntimeError when the class would come to be registered with itself */
  register(subclass: unknown): unknown {
    const abstract = this as unknown as Abstract;
    if (!is_type(subclass)) throw TypeError("Can only register classes");
    if (subclass.$mro.includes(abstract)) return subclass;
    if (abstract.$mro.includes(subclass) || subclass.$subclass_check?.(abstract) === true) {
      throw RuntimeError("Refusing to create an inheritance cycle");
    }
    if (!Object.hasOwn(abstract, "$registry")) abstract.$registry = [];
    abstract.$registry?.push(subclass);
    if (!Object.hasOwn(subclass, "$registered_with")) subclass.$registered_with = [];
    subclass.$registered_with?.push(abstract);
    registrations.count += 1;
    return subclass;
  }
}

export const ABCMeta: Type = /* @__PURE__ */ make_metaclass();

function make_metaclass(): Type {
  const metaclass: Type = builtin_type("ABCMeta", AbstractTypeObject, {
    bases: [type],
    module: "abc",
    signatures: { register: "(cls, subclass)" },
    make: made_by_call,
    allocate: (cls, args) => type.$allocate(cls, args) as Type,
  });
  metaclass.$adopt = adopt;
  function made_by_call(...args: unknown[]): unknown {
    const cls = type.$allocate(metaclass, args) as Type;
    // It is this module that calls `type`, where nothing says otherwise.
    const named = args[2] instanceof Dict && args[2].$has("__module__");
    if (!named) cls.$module = "abc";
    return cls;
  }
  return metaclass;
}

/** Every class that ABCMeta makes. */
export function adopt(cls: Type): void {
  cls.$abc = true;
  cls.$subclass_check ??= is_virtual;
}

/** Classes registered with an abstract class; kept on the class itself. */
interface Abstract extends Type {
  $registry?: Type[];
  __subclasshook__?: PyFunction;
}

/** Does `__subclasshook__` take it for one of its own, or is it registered with this class, or with one derived from it? */
function is_virtual(this: Abstract, cls: Type): boolean {
  const { __subclasshook__: hook } = this;
  if (typeof hook === "function") {
    const answer = apply(hook, this, [cls]);
    if (answer !== NotImplemented) return truth(answer);
  }
  if (cls.$mro.includes(this)) return true;
  const registry = Object.hasOwn(this, "$registry") ? (this.$registry ?? []) : [];
  if (registry.some((each) => cls.$mro.includes(each) || each.$subclass_check?.(cls) === true)) return true;
  return this.$subclasses.some((ref) => {
    const derived = ref.deref() as Abstract | undefined;
    return derived !== undefined && (cls.$mro.includes(derived) || derived.$subclass_check?.(cls) === true);
  });
}

function make_abc(): Type {
  const keywords = kw({ metaclass: ABCMeta });
  const cls = define_class("ABC", [], class {} as never, {}, { module: "abc", keywords });
  cls.$slots = [];
  return cls;
}

export const ABC: Type = /* @__PURE__ */ make_abc();
