/**
 * Types with parameters, as typing makes them.
 *
 * From: `List[int]`, `Optional[T]`, `Callable[[int], str]`, `Stack[int]` of a class derived from `Generic`
 * To:   objects that remember their parameters, show them, and take others in the place of variables
 *
 * Source: Library Reference, typing; PEP 484, 593, 612.
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { call } from "../../objects/call.ts";
import { equals } from "../../objects/comparison.ts";
import { AttributeError, TypeError } from "../../objects/exceptions.ts";
import { parameter_text, parameters_of, same_members, UnionType } from "../../objects/generic-alias.ts";
import { caught } from "../../objects/host-errors.ts";
import { iter_of } from "../../objects/iteration.ts";
import { mangle } from "../../objects/names.ts";
import { is_type } from "../../objects/object.ts";
import { type_path } from "../../objects/object-repr.ts";
import { Ellipsis } from "../../objects/singletons.ts";
import { repr } from "../../objects/texts.ts";
import { type Tuple, tuple_from } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import { filled, variable_kind, variables_of } from "../../objects/type-variables.ts";
import { NoneType } from "../../objects/types.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { checked_type } from "./checks.ts";
import { joined } from "./forward.ts";

type Text = (x: unknown) => string;

/** `List`, `Optional`: what typing's names are, as far as their parametrised forms need to know. */
export interface Form {
  readonly $name: string;
}

/** What a parametrised type is made of. */
export interface AliasParts {
  /** `typing.List`, `typing.Union`; null for a class of the program. */
  readonly form: Form | null;
  /** What `__origin__` gives. */
  readonly origin: unknown;
  readonly parameters: readonly unknown[];
}

/** `List[int]`, `Stack[int]`, `Final[int]`. */
export class Alias extends PyObject {
  readonly $form: Form | null;
  readonly __origin__: unknown;
  readonly $parameters: readonly unknown[];

  constructor({ form, origin, parameters }: AliasParts) {
    super();
    this.$form = form;
    this.__origin__ = origin;
    this.$parameters = parameters;
  }
  override get $class(): Type {
    return generic_alias_type;
  }
  get __args__(): Tuple {
    return tuple_from(this.$parameters);
  }
  get __parameters__(): Tuple {
    return tuple_from(variables_of(this.$parameters));
  }
  get __name__(): unknown {
    return this.$form?.$name ?? getattr_of(this.__origin__, "__name__");
  }
  get __qualname__(): unknown {
    return this.__name__;
  }
  get __module__(): unknown {
    return this.$form !== null ? "typing" : getattr_of(this.__origin__, "__module__");
  }
  get $is_no_argument(): boolean {
    return this.$form?.$name === "ClassVar" || this.$form?.$name === "Final";
  }
  get $is_unpacked(): boolean {
    return this.$form?.$name === "Unpack";
  }
  /** `isinstance` and `issubclass` ask. */
  $refuse_check(): void {
    throw TypeError("Subscripted generics cannot be used with class and instance checks");
  }
  $remade(parameters: readonly unknown[]): unknown {
    return new Alias({ form: this.$form, origin: this.__origin__, parameters });
  }
  __getitem__(subscript: unknown): unknown {
    const { $name } = (this.__origin__ as Type | null) ?? { $name: "" };
    if (this.$form === null && ($name === "Generic" || $name === "Protocol")) {
      throw TypeError(`Cannot subscript already-subscripted ${repr(this)}`);
    }
    const given = parameters_of(subscript).map(checked_type);
    return this.$remade(filled(this, this.$parameters, given));
  }
  __call__(...args: readonly unknown[]): unknown {
    const form = this.$form as { $instantiate?: (args: readonly unknown[]) => unknown } | null;
    if (form?.$instantiate !== undefined) return form.$instantiate(args);
    const made = call(this.__origin__, ...args);
    try {
      setattr(made, "__orig_class__", this);
    } catch (error) {
      caught(error);
    }
    return made;
  }
  /** `*Stack[int]`: one item, `Unpack[Stack[int]]`. */
  get __iter__(): (() => unknown) | null {
    const { form } = unpack_form;
    return () => iter_of([new Alias({ form, origin: form, parameters: [this] })]);
  }
  __mro_entries__(bases: Tuple): Tuple {
    if (!is_type(this.__origin__)) throw TypeError(`Cannot subclass ${repr(this)}`);
    const behind = bases.$items.slice(bases.$items.indexOf(this) + 1);
    const is_generic = (base: unknown): boolean => base instanceof Alias || is_generic_class(base);
    const origin = this.__origin__;
    if (this.$form === null && origin.$name === "Generic" && origin.$module === "typing") {
      const others = bases.$items.filter((base) => base !== this);
      return tuple_from(
        others.some((base) => is_protocol_base(base)) || behind.some((base) => base instanceof Alias)
          ? []
          : [origin],
      );
    }
    const generic = bases_of_aliases.generic;
    return tuple_from(
      this.$form === null || generic === undefined || behind.some(is_generic) ? [origin] : [origin, generic],
    );
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
  __eq__(other: unknown): boolean {
    if (!(other instanceof Alias) || other.__origin__ !== this.__origin__) return false;
    return equals(this.__args__, other.__args__) === true;
  }
  __hash__(): number {
    return this.$parameters.length;
  }
  /** Attributes of the class are those of `Box[int]` as well. */
  __getattr__(name: string): unknown {
    if (name.startsWith("__") && name.endsWith("__")) {
      throw AttributeError(`'${this.$class.$name}' object has no attribute '${name}'`);
    }
    return getattr_of(this.__origin__, mangle(name));
  }
  $head(): string {
    return this.$form === null ? type_path(this.__origin__ as Type) : `typing.${this.$form.$name}`;
  }
  $repr(text: Text): string {
    const inside = this.$parameters.map((each) => parameter_text(each, text)).join(", ");
    return `${this.$head()}[${inside === "" ? "()" : inside}]`;
  }
}

/** Where the class `Generic` stands, for bases such as `List[int]`: filled by protocols.ts. */
export const bases_of_aliases: { generic: Type | undefined } = { generic: undefined };

function is_generic_class(base: unknown): boolean {
  return is_type(base) && base.$mro.some(({ $name, $module }) => $name === "Generic" && $module === "typing");
}

function is_protocol_base(base: unknown): boolean {
  const cls = base instanceof Alias ? base.__origin__ : base;
  return is_type(cls) && cls.$name === "Protocol" && cls.$module === "typing";
}

const generic_alias_type: Type = /* @__PURE__ */ builtin_type("_GenericAlias", Alias, {
  module: "typing",
});

/** `Union[int, str]`, `Optional[int]`. */
class UnionAlias extends Alias {
  override get $class(): Type {
    return union_alias_type;
  }
  override get __iter__(): null {
    return null;
  }
  get $union(): readonly unknown[] {
    return this.$parameters;
  }
  override get __name__(): string {
    return this.$is_optional ? "Optional" : "Union";
  }
  get $is_optional(): boolean {
    return this.$parameters.length === 2 && this.$parameters.includes(NoneType);
  }
  override $refuse_check(): void {}
  override $remade(parameters: readonly unknown[]): unknown {
    return union(parameters);
  }
  override __eq__(other: unknown): boolean {
    return same_members(this.$union, (other as { $union?: readonly unknown[] } | null)?.$union);
  }
  override $repr(text: Text): string {
    if (!this.$is_optional) return super.$repr(text);
    const other = this.$parameters.find((each) => each !== NoneType);
    return `typing.Optional[${parameter_text(other, text)}]`;
  }
}

const union_alias_type: Type = /* @__PURE__ */ builtin_type("_UnionGenericAlias", UnionAlias, {
  module: "typing",
  bases: [generic_alias_type],
});

/** `Union[...]`, flattened, each member once; a single member stands for itself. */
export function union(members: readonly unknown[]): unknown {
  const flat = members.flatMap((each) => {
    const several = each instanceof UnionType || each instanceof UnionAlias ? each.$union : undefined;
    return several ?? [checked_type(each)];
  });
  const once = flat.filter(
    (each, i) => flat.findIndex((other) => other === each || equals(other, each) === true) === i,
  );
  return once.length === 1
    ? once[0]
    : new UnionAlias({ form: union_form.form, origin: union_form.form, parameters: once });
}

/** The object `Union`: filled by forms.ts, and what makes the unions of quoted types. */
const union_form: { form: Form } = { form: { $name: "Union" } };

/** The object `Unpack`: filled by forms.ts. */
const unpack_form: { form: Form } = { form: { $name: "Unpack" } };

/** Tell what is below of `Unpack`. @returns `form`, that object */
export function with_unpacking<T extends Form>(form: T): T {
  unpack_form.form = form;
  return form;
}

/** Tell what is below of unions. @returns `form`, the object `Union` */
export function with_unions<T extends Form>(form: T): T {
  union_form.form = form;
  joined.union = union;
  return form;
}

/** `Callable[[int], str]`: a list of parameters, `...`, or a variable, and what comes back. */
export class CallableAlias extends Alias {
  override get $class(): Type {
    return callable_alias_type;
  }
  override get __iter__(): null {
    return null;
  }
  override get __args__(): Tuple {
    return tuple_from(this.$parameters.flatMap((each) => (Array.isArray(each) ? each : [each])));
  }
  override $remade(parameters: readonly unknown[]): unknown {
    return new CallableAlias({ form: this.$form, origin: this.__origin__, parameters });
  }
  /** What `get_args` gives. */
  get $arguments(): Tuple {
    return tuple_from(this.$parameters);
  }
}

const callable_alias_type: Type = /* @__PURE__ */ builtin_type("_CallableGenericAlias", CallableAlias, {
  module: "typing",
  bases: [generic_alias_type],
});

/** `Concatenate[int, P]`: with a list in the place of `P`, a list. */
export class ConcatenateAlias extends Alias {
  readonly $is_concatenated = true;

  override get $class(): Type {
    return concatenate_alias_type;
  }
  override $remade(parameters: readonly unknown[]): unknown {
    const last = parameters.at(-1);
    const before = parameters.slice(0, -1);
    if (Array.isArray(last)) return [...before, ...last];
    if (last instanceof ConcatenateAlias) return this.$remade([...before, ...last.$parameters]);
    return new ConcatenateAlias({ form: this.$form, origin: this.__origin__, parameters });
  }
}

const concatenate_alias_type: Type = /* @__PURE__ */ builtin_type(
  "_ConcatenateGenericAlias",
  ConcatenateAlias,
  { module: "typing", bases: [generic_alias_type] },
);

/** `Literal["r", "w"]`: values, each once, of which 1 and True are two. */
export class LiteralAlias extends Alias {
  override get $class(): Type {
    return literal_alias_type;
  }
  override get __parameters__(): Tuple {
    return tuple_from([]);
  }
  override $remade(): unknown {
    return this;
  }
  override __eq__(other: unknown): boolean {
    if (!(other instanceof LiteralAlias) || other.$parameters.length !== this.$parameters.length)
      return false;
    return this.$parameters.every((each) => other.$parameters.some((one) => same_literal(each, one)));
  }
  override $repr(text: Text): string {
    return `typing.Literal[${this.$parameters.length === 0 ? "()" : this.$parameters.map(text).join(", ")}]`;
  }
}

export function same_literal(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === typeof b && typeof a === "object" && equals(a, b) === true);
}

const literal_alias_type: Type = /* @__PURE__ */ builtin_type("_LiteralGenericAlias", LiteralAlias, {
  module: "typing",
  bases: [generic_alias_type],
});

/** `Annotated[int, "metres"]`. */
export class AnnotatedAlias extends Alias {
  readonly __metadata__: Tuple;

  constructor(form: Form, type: unknown, metadata: readonly unknown[]) {
    super({ form, origin: type, parameters: [type] });
    this.__metadata__ = tuple_from(metadata);
  }
  override get $class(): Type {
    return annotated_alias_type;
  }
  override get __iter__(): null {
    return null;
  }
  override $remade([type]: readonly unknown[]): unknown {
    return new AnnotatedAlias(this.$form!, type, this.__metadata__.$items);
  }
  override __mro_entries__(): Tuple {
    return tuple_from([this.__origin__]);
  }
  override __eq__(other: unknown): boolean {
    return (
      other instanceof AnnotatedAlias &&
      equals(this.__origin__, other.__origin__) === true &&
      equals(this.__metadata__, other.__metadata__) === true
    );
  }
  override $repr(text: Text): string {
    const parts = [parameter_text(this.__origin__, text), ...this.__metadata__.$items.map(text)];
    return `typing.Annotated[${parts.join(", ")}]`;
  }
}

const annotated_alias_type: Type = /* @__PURE__ */ builtin_type("_AnnotatedAlias", AnnotatedAlias, {
  module: "typing",
  bases: [generic_alias_type],
});

/** The parameters of a callable as they are kept: a list, `...`, a variable. */
export function callable_parameters(x: unknown): unknown {
  if (x === Ellipsis || variable_kind(x) === "ParamSpec" || x instanceof ConcatenateAlias) return x;
  return (Array.isArray(x) ? x : [x]).map(checked_type);
}
