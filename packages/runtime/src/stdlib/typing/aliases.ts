/**
 * What a `type` statement makes, and the variables of type parameter lists.
 *
 * From: `type Pair[T] = tuple[T, T]`, `class Box[T: int]`
 * To:   `type_alias("Pair", () => ..., T)`, `type_variable("T", { bound: () => int })`
 *
 * Values, bounds and defaults are evaluated when somebody asks for them, once.
 *
 * Source: PEP 695, 696; Library Reference, typing.TypeAliasType.
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { parameter_text, parameters_of, UnionType } from "../../objects/generic-alias.ts";
import { mangle } from "../../objects/names.ts";
import { type Tuple, tuple_from } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";

type Text = (x: unknown) => string;

/** `type Pair[T] = tuple[T, T]`. */
class TypeAliasObject extends PyObject {
  readonly __name__: string;
  readonly $evaluate: () => unknown;
  readonly $variables: readonly unknown[];
  #value: unknown;

  constructor(name: string, evaluate: () => unknown, variables: readonly unknown[]) {
    super();
    this.__name__ = name;
    this.$evaluate = evaluate;
    this.$variables = variables;
  }
  override get $class(): Type {
    return TypeAliasType;
  }
  get __value__(): unknown {
    if (this.#value === undefined) this.#value = this.$evaluate() ?? null;
    return this.#value;
  }
  get __type_params__(): Tuple {
    return tuple_from(this.$variables);
  }
  get __parameters__(): Tuple {
    return this.__type_params__;
  }
  __getitem__(subscript: unknown): unknown {
    if (this.$variables.length === 0) throw TypeError("Only generic type aliases are subscriptable");
    return new AliasWithParameters(this, parameters_of(subscript));
  }
  __or__(other: unknown): unknown {
    return new UnionType([this, other]);
  }
  __ror__(other: unknown): unknown {
    return new UnionType([other, this]);
  }
  $repr(): string {
    return this.__name__;
  }
}

/** `Pair[int]`. */
class AliasWithParameters extends PyObject {
  readonly __origin__: TypeAliasObject;
  readonly $parameters: readonly unknown[];

  constructor(origin: TypeAliasObject, parameters: readonly unknown[]) {
    super();
    this.__origin__ = origin;
    this.$parameters = parameters;
  }
  override get $class(): Type {
    return alias_with_parameters_type;
  }
  get __args__(): Tuple {
    return tuple_from(this.$parameters);
  }
  __or__(other: unknown): unknown {
    return new UnionType([this, other]);
  }
  __ror__(other: unknown): unknown {
    return new UnionType([other, this]);
  }
  __eq__(other: unknown): boolean {
    if (!(other instanceof AliasWithParameters) || other.__origin__ !== this.__origin__) return false;
    const { $parameters } = other;
    return (
      $parameters.length === this.$parameters.length &&
      $parameters.every((each, index) => each === this.$parameters[index])
    );
  }
  __hash__(): number {
    return this.$parameters.length;
  }
  __getattr__(name: string): unknown {
    return getattr_of(this.__origin__, mangle(name));
  }
  $repr(text: Text): string {
    const inside = this.$parameters.map((each) => parameter_text(each, text)).join(", ");
    return `${this.__origin__.__name__}[${inside}]`;
  }
}

const alias_with_parameters_type: Type = /* @__PURE__ */ builtin_type("GenericAlias", AliasWithParameters, {
  module: "types",
});

export const TypeAliasType: Type = /* @__PURE__ */ builtin_type("TypeAliasType", TypeAliasObject, {
  module: "typing",
  final: true,
  make: (name: unknown, value: unknown) => new TypeAliasObject(String(name), () => value, []),
});

/** `type name = ...`. */
export function type_alias(name: string, evaluate: () => unknown, ...variables: readonly unknown[]): unknown {
  return new TypeAliasObject(name, evaluate, variables);
}
