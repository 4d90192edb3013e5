/**
 * `TypeVar`, `ParamSpec`, `TypeVarTuple`: what stands for types to come.
 *
 * From: `T = TypeVar("T", bound=int)`, `class Box[T: int]`
 * To:   objects with a name, bounds and defaults; those of type parameter lists are evaluated when somebody asks
 *
 * Source: Library Reference, typing; PEP 484, 612, 646, 695, 696.
 */

import { bytes_type } from "../../objects/bytes.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { type_name } from "../../objects/object.ts";
import { Keywords, keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple, tuple_from } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import { type VariableKind, with_variables } from "../../objects/type-variables.ts";
import { str_type } from "../../objects/types.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { Alias, union } from "./alias.ts";
import { checked_type } from "./checks.ts";
import { Unpack } from "./forms.ts";

class NoDefaultObject extends PyObject {
  override get $class(): Type {
    return no_default_type;
  }
  $repr(): string {
    return "typing.NoDefault";
  }
}
const no_default_type: Type = /* @__PURE__ */ builtin_type("NoDefaultType", NoDefaultObject, {
  module: "typing",
});
export const NoDefault = /* @__PURE__ */ new NoDefaultObject();

/** A type variable of any kind. */
class Variable extends PyObject {
  readonly $variable: VariableKind;
  readonly __name__: string;
  /** Of a type parameter list, which says nothing of variance. */
  $inferred = false;
  $lazy: { bound?: () => unknown; default?: () => unknown } = {};
  __covariant__ = false;
  __contravariant__ = false;

  constructor(kind: VariableKind, name: string) {
    super();
    this.$variable = kind;
    this.__name__ = name;
  }
  override get $class(): Type {
    return variable_types[this.$variable]();
  }
  get __module__(): string {
    return "__main__";
  }
  get __infer_variance__(): boolean {
    return this.$inferred;
  }
  get args(): unknown {
    return this.$part("args");
  }
  get kwargs(): unknown {
    return this.$part("kwargs");
  }
  $part(name: "args" | "kwargs"): unknown {
    if (this.$variable !== "ParamSpec") return undefined;
    return new Part(this, name);
  }
  __iter__(): unknown {
    if (this.$variable !== "TypeVarTuple")
      throw TypeError(`'typing.${this.$variable}' object is not iterable`);
    return iter([new Alias({ form: Unpack, origin: Unpack, parameters: [this] })]);
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
  get __bound__(): unknown {
    const bound = this.$lazy.bound?.() ?? null;
    return bound instanceof Tuple ? null : bound;
  }
  get __constraints__(): unknown {
    const bound = this.$lazy.bound?.();
    return bound instanceof Tuple ? bound : tuple_from([]);
  }
  has_default(): boolean {
    return this.$lazy.default !== undefined;
  }
  get __default__(): unknown {
    return this.$lazy.default === undefined ? NoDefault : (this.$lazy.default() ?? null);
  }
  __mro_entries__(): never {
    throw TypeError(`Cannot subclass an instance of ${this.$variable}`);
  }
  $repr(): string {
    if (this.$inferred || this.$variable === "TypeVarTuple") return this.__name__;
    if (this.__covariant__) return `+${this.__name__}`;
    return `${this.__contravariant__ ? "-" : "~"}${this.__name__}`;
  }
}

const variable_types = {
  TypeVar: () => TypeVar,
  ParamSpec: () => ParamSpec,
  TypeVarTuple: () => TypeVarTuple,
} as const;

/** The constructor's options. @throws TypeError for unknown ones */
function options_of(kind: VariableKind, rest: readonly unknown[]): Record<string, unknown> {
  const options = keywords([...rest]) as Record<string, unknown>;
  const known = kind === "TypeVarTuple" ? ["default"] : [...OPTIONS, "default"];
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw TypeError(`${kind.toLowerCase()}() got an unexpected keyword argument '${name}'`);
    }
  }
  return options;
}

const OPTIONS = ["bound", "covariant", "contravariant", "infer_variance"];

function made_variable(kind: VariableKind, args: readonly unknown[]): Variable {
  const options = options_of(kind, args);
  const [name = options["name"], ...constraints] = args.filter((each) => !(each instanceof Keywords));
  const maker = `${kind.toLowerCase()}()`;
  if (name === undefined) throw TypeError(`${maker} missing required argument 'name' (pos 1)`);
  if (typeof name !== "string") {
    throw TypeError(`${maker} argument 'name' must be str, not ${type_name(name)}`);
  }
  const variable = new Variable(kind, name);
  take_variance(variable, options);
  take_bounds(variable, constraints, options["bound"]);
  const fallback = options["default"];
  if (fallback !== undefined && fallback !== NoDefault) {
    const type = Array.isArray(fallback) ? fallback : checked_type(fallback);
    variable.$lazy.default = () => type;
  }
  return variable;
}

function take_variance(variable: Variable, options: Record<string, unknown>): void {
  const covariant = truth(options["covariant"] ?? false);
  const contravariant = truth(options["contravariant"] ?? false);
  if (covariant && contravariant) throw ValueError("Bivariant types are not supported.");
  if (truth(options["infer_variance"] ?? false) && (covariant || contravariant)) {
    throw ValueError("Variance cannot be specified with infer_variance.");
  }
  variable.$inferred = truth(options["infer_variance"] ?? false);
  variable.__covariant__ = covariant;
  variable.__contravariant__ = contravariant;
}

function take_bounds(variable: Variable, constraints: readonly unknown[], bound: unknown): void {
  if (constraints.length === 1) throw TypeError("A single constraint is not allowed");
  if (constraints.length > 0 && bound != null) {
    throw TypeError("Constraints cannot be combined with bound=...");
  }
  const types = constraints.map(checked_type);
  if (types.length > 0) variable.$lazy.bound = () => tuple_from(types);
  else if (bound != null) {
    const type = checked_type(bound);
    variable.$lazy.bound = () => type;
  }
}

function variable_type(kind: VariableKind): Type {
  return builtin_type(kind, Variable, {
    path: true,
    module: "typing",
    make: (...args: unknown[]) => made_variable(kind, args),
  });
}

export const TypeVar: Type = /* @__PURE__ */ with_variables(/* @__PURE__ */ variable_type("TypeVar"));
export const ParamSpec: Type = /* @__PURE__ */ with_variables(/* @__PURE__ */ variable_type("ParamSpec"));
export const TypeVarTuple: Type = /* @__PURE__ */ with_variables(
  /* @__PURE__ */ variable_type("TypeVarTuple"),
);

export const AnyStr = /* @__PURE__ */ any_text();

function any_text(): Variable {
  const variable = new Variable("TypeVar", "AnyStr");
  variable.$lazy.bound = () => tuple_from([bytes_type, str_type]);
  return variable;
}

/** `P.args`, `P.kwargs`. */
class Part extends PyObject {
  readonly __origin__: unknown;
  readonly $name: "args" | "kwargs";

  constructor(origin: unknown, name: "args" | "kwargs") {
    super();
    this.__origin__ = origin;
    this.$name = name;
  }
  override get $class(): Type {
    return this.$name === "args" ? ParamSpecArgs : ParamSpecKwargs;
  }
  __eq__(other: unknown): boolean {
    return other instanceof Part && other.$name === this.$name && other.__origin__ === this.__origin__;
  }
  __hash__(): number {
    return 1;
  }
  $repr(): string {
    return `${(this.__origin__ as Variable).__name__}.${this.$name}`;
  }
}

function part_type(name: string, part: "args" | "kwargs"): Type {
  return builtin_type(name, Part, {
    module: "typing",
    final: true,
    make: (origin: unknown) => new Part(origin, part),
  });
}

export const ParamSpecArgs: Type = /* @__PURE__ */ part_type("ParamSpecArgs", "args");
export const ParamSpecKwargs: Type = /* @__PURE__ */ part_type("ParamSpecKwargs", "kwargs");
