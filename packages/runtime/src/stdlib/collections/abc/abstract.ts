/**
 * How the abstract base classes of `collections.abc` are made.
 *
 * A class counts as one of them when it derives from it, is registered with it, is one of the built-in types named here, or, for
 * the simple ones, has the methods.
 *
 * Source: Library Reference, collections.abc; `__subclasshook__`.
 */
import { define_class, type MethodTable } from "../../../objects/define-class.ts";
import type { Type } from "../../../objects/object.ts";
import { kw } from "../../../objects/signature.ts";
import { ABCMeta, abstractmethod } from "../../abc.ts";

/** What makes a class count without deriving. */
export interface Accepted {
  /** Methods that are enough: for the classes that ask for nothing but methods. */
  readonly methods?: readonly string[];
  /** Built-in types, by module and name: so that none of them has to be loaded. */
  readonly types?: string;
  /** What the abstract methods do for a class that calls them by `super()`; None is what the others give. */
  readonly answers?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** A test of another kind. */
  readonly test?: (cls: Type) => boolean;
}

/** What says nothing of another type. */
const NOT_GENERIC: ReadonlySet<string> = /* @__PURE__ */ new Set(["Buffer", "Hashable", "Sized"]);

/** The mixin methods: a JavaScript class whose methods have `self` as their `this`. */
type Mixins = abstract new () => object;

/**
 * @param missing  names of the methods that a derived class must define
 */
export function abstract_class(
  name: string,
  bases: readonly Type[],
  missing: readonly string[],
  mixins: Mixins,
  table: MethodTable,
  accepted: Accepted,
): Type {
  for (const method of missing) {
    const answer = accepted.answers?.[method];
    const placeholder = abstractmethod(function (this: unknown, ...args: never[]): unknown {
      return answer === undefined ? null : Reflect.apply(answer, this, args);
    });
    Object.defineProperty(mixins.prototype, method, {
      value: placeholder,
      writable: true,
      configurable: true,
    });
  }
  const cls = define_class(name, bases, mixins as never, table, {
    module: "collections.abc",
    keywords: kw({ metaclass: ABCMeta }),
  });
  cls.$slots = [];
  if (!NOT_GENERIC.has(name)) cls.$generic = true;
  const types = new Set((accepted.types ?? "").split(" "));
  const inherited = cls.$subclass_check!;
  cls.$subclass_check = function (this: Type, other: Type): boolean {
    if (inherited.call(this, other)) return true;
    if (this !== cls) return false;
    if (
      other.$mro.some((base) =>
        types.has(base.$module === "builtins" ? base.$name : `${base.$module}.${base.$name}`),
      )
    ) {
      return true;
    }
    if (accepted.test !== undefined) return accepted.test(other);
    return accepted.methods?.every((method) => has_method(other, method)) ?? false;
  };
  return cls;
}

/** Does a class have the method, and has not set it to None? */
export function has_method(cls: Type, name: string): boolean {
  const found = (cls.prototype as Record<string, { $stands_for?: unknown } | null | undefined>)[name];
  return found !== undefined && found !== null && found.$stands_for !== null;
}
