/**
 * `abc`: abstract base classes.
 *
 * From: `class Shape(ABC): @abstractmethod def area(self): ...`
 * To:   a class that cannot be instantiated until every abstract method is made good
 *
 * Deriving from ABC, and `metaclass=ABCMeta`, mean the same; ABCMeta itself cannot be derived from.
 *
 * Source: Library Reference, abc.
 */
import { define_class } from "../objects/define-class.ts";
import { ClassMethod, Property, StaticMethod } from "../objects/descriptors.ts";
import { TypeError } from "../objects/exceptions.ts";
import { is_type } from "../objects/object.ts";
import { builtin_type, type Type, TypeObject, type } from "../objects/type.ts";

export const __name__ = "abc";

interface Markable {
  __isabstractmethod__?: boolean;
}

/** Mark a method, a property or a class method as one that derived classes must make good. */
export function abstractmethod<T>(f: T): T {
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

class AbstractTypeObject extends TypeObject {}

export const ABCMeta: Type = /* @__PURE__ */ builtin_type("ABCMeta", AbstractTypeObject, {
  bases: [type],
  module: "abc",
  final: true,
});

/** Classes registered with an abstract class; kept on the class itself. */
interface Abstract extends Type {
  $registry?: Type[];
}

function make_abc(): Type {
  const cls = define_class(
    "ABC",
    [],
    class {
      static register(subclass: unknown): unknown {
        if (!is_type(subclass)) throw TypeError("Can only register classes");
        const abstract = this as unknown as Abstract;
        if (!Object.hasOwn(abstract, "$registry")) abstract.$registry = [];
        abstract.$registry?.push(subclass);
        if (!Object.hasOwn(subclass, "$registered_with")) subclass.$registered_with = [];
        subclass.$registered_with?.push(abstract);
        return subclass;
      }
    } as never,
    { register: "@classmethod (cls, subclass)" },
    { module: "abc" },
  );
  cls.$abc = true;
  cls.$subclass_check = is_registered;
  cls.$slots = [];
  return cls;
}

/** Is `cls` registered with this class, or with one derived from it? */
function is_registered(this: Abstract, cls: Type): boolean {
  const registry = Object.hasOwn(this, "$registry") ? (this.$registry ?? []) : [];
  if (registry.some((each) => cls.$mro.includes(each))) return true;
  return this.$subclasses.some((ref) => {
    const derived = ref.deref() as Abstract | undefined;
    return derived !== undefined && (cls.$mro.includes(derived) || is_registered.call(derived, cls));
  });
}

export const ABC: Type = /* @__PURE__ */ make_abc();
