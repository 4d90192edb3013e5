/**
 * `list[int]` and `int | None`: types with parameters, and unions of types, as values.
 *
 * From: `Pair = tuple[int, str]`, `isinstance(x, int | str)`
 * To:   objects that remember what they are made of; calling `list[int]` calls `list`
 *
 * Source: Library Reference, "Generic Alias Type" and "Union Type"; PEP 585, 604.
 */
import { getattr_of } from "./attributes.ts";
import { call } from "./call.ts";
import { equals } from "./comparison.ts";
import { TypeError } from "./exceptions.ts";
import { iter_of } from "./iteration.ts";
import { mangle } from "./names.ts";
import { is_type } from "./object.ts";
import { type_path } from "./object-repr.ts";
import { Ellipsis, NotImplemented } from "./singletons.ts";
import { repr } from "./texts.ts";
import { Tuple, tuple_from } from "./tuple.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import { NoneType } from "./types.ts";

type Text = (x: unknown) => string;

/** A type as it is shown inside brackets. */
export function parameter_text(x: unknown, repr: Text): string {
  if (x === Ellipsis) return "...";
  if (is_type(x)) return type_path(x);
  if (Array.isArray(x)) return `[${x.map((each) => parameter_text(each, repr)).join(", ")}]`;
  return repr(x);
}

/** The parameters between brackets. */
export function parameters_of(subscript: unknown): readonly unknown[] {
  return subscript instanceof Tuple ? subscript.$items : [subscript];
}

/** What types with open parameters do: filled by type-variables.ts, which a program with type variables brings along. */
export const open_types: {
  variables_of: (parameters: readonly unknown[]) => readonly unknown[];
  /** The parameters of `x` with what was subscripted in the place of its variables. */
  filled: (x: object, parameters: readonly unknown[], given: readonly unknown[]) => readonly unknown[];
} = {
  variables_of: () => [],
  filled: (x) => {
    throw TypeError(`${repr(x)} is not a generic class`);
  },
};

/** `list[int]`. */
export class GenericAlias extends PyObject {
  readonly $origin: Type;
  /** As they are shown; those of a Callable are a list, or what stands for one, and the result. */
  readonly $parameters: readonly unknown[];
  /** `*tuple[int, str]`, as a star makes it. */
  readonly $is_starred: boolean;

  constructor(origin: Type, parameters: readonly unknown[], is_starred = false) {
    super();
    this.$origin = origin;
    this.$parameters = parameters;
    this.$is_starred = is_starred;
  }
  override get $class(): Type {
    return generic_alias_type;
  }
  get __unpacked__(): boolean {
    return this.$is_starred;
  }
  /** `*tuple[int, str]` among parameters or arguments: one item, which says so. */
  __iter__(): unknown {
    return iter_of([new GenericAlias(this.$origin, this.$parameters, true)]);
  }
  get __origin__(): Type {
    return this.$origin;
  }
  get __args__(): Tuple {
    return tuple_from(this.$parameters);
  }
  __call__(...args: readonly unknown[]): unknown {
    return call(this.$origin, ...args);
  }
  get __parameters__(): Tuple {
    return tuple_from(open_types.variables_of(this.$parameters));
  }
  $remade(parameters: readonly unknown[]): GenericAlias {
    return new GenericAlias(this.$origin, parameters, this.$is_starred);
  }
  __getitem__(subscript: unknown): GenericAlias {
    return this.$remade(open_types.filled(this, this.$parameters, parameters_of(subscript)));
  }
  __or__(other: unknown): unknown {
    return union_of(this, other) ?? NotImplemented;
  }
  __ror__(other: unknown): unknown {
    return union_of(other, this) ?? NotImplemented;
  }
  __eq__(other: unknown): boolean {
    if (!(other instanceof GenericAlias) || other.$origin !== this.$origin) return false;
    return other.$is_starred === this.$is_starred && same_items(this.$parameters, other.$parameters);
  }
  __hash__(): number {
    return this.$parameters.length;
  }
  $repr(repr: Text): string {
    const inside = this.$parameters.map((each) => parameter_text(each, repr)).join(", ");
    return `${this.$is_starred ? "*" : ""}${type_path(this.$origin)}[${inside === "" ? "()" : inside}]`;
  }
  /** Attributes of the class are those of `Box[int]` as well. */
  __getattr__(name: string): unknown {
    return getattr_of(this.$origin, mangle(name));
  }
}

/** `int | None`. */
export class UnionType extends PyObject {
  /** The members, flattened, each once. */
  readonly $union: readonly unknown[];

  constructor(members: readonly unknown[]) {
    super();
    const flat = members.flatMap((each) => (each instanceof UnionType ? each.$union : [each ?? NoneType]));
    this.$union = flat.filter((each, i) => flat.indexOf(each) === i);
  }
  override get $class(): Type {
    return union_type;
  }
  get __iter__(): null {
    return null;
  }
  get __args__(): Tuple {
    return tuple_from(this.$union);
  }
  get $parameters(): readonly unknown[] {
    return this.$union;
  }
  get __parameters__(): Tuple {
    return tuple_from(open_types.variables_of(this.$union));
  }
  $remade(members: readonly unknown[]): unknown {
    const union = new UnionType(members);
    return union.$union.length === 1 ? union.$union[0] : union;
  }
  __getitem__(subscript: unknown): unknown {
    return this.$remade(open_types.filled(this, this.$union, parameters_of(subscript)));
  }
  __or__(other: unknown): unknown {
    return union_of(this, other) ?? NotImplemented;
  }
  __ror__(other: unknown): unknown {
    return union_of(other, this) ?? NotImplemented;
  }
  __eq__(other: unknown): boolean {
    return same_members(this.$union, (other as { $union?: readonly unknown[] } | null)?.$union);
  }
  __hash__(): number {
    return this.$union.length;
  }
  $repr(repr: Text): string {
    return this.$union.map((each) => (each === NoneType ? "None" : parameter_text(each, repr))).join(" | ");
  }
}

function same_items(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => equals(each, b[i]));
}

/** Of two unions, in any order. */
export function same_members(a: readonly unknown[], b: readonly unknown[] | undefined): boolean {
  return a.length === b?.length && a.every((each) => b.some((other) => equals(each, other)));
}

/** `a | b` where both are types or None; undefined for other operands. */
export function union_of(a: unknown, b: unknown): unknown {
  if (!is_member(a) || !is_member(b) || (a == null && b == null)) return undefined;
  const union = new UnionType([a, b]);
  return union.$union.length === 1 ? union.$union[0] : union;
}

function is_member(x: unknown): boolean {
  return x == null || is_type(x) || x instanceof GenericAlias || x instanceof UnionType;
}

/** Built-in classes that take parameters. */
const GENERIC: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "list dict tuple set frozenset type deque defaultdict OrderedDict Counter ChainMap Future Task Queue ContextVar Token partial cached_property BaseExceptionGroup ExceptionGroup mappingproxy".split(
    " ",
  ),
);

/** Is it a class of the library that takes any parameters? */
export function is_builtin_generic(cls: Type): boolean {
  return cls.$js === undefined ? GENERIC.has(cls.$name) : Object.hasOwn(cls, "$generic");
}

/** `cls[subscript]` of a class without `__class_getitem__`. @throws TypeError when it takes no parameters */
export function class_item(cls: Type, subscript: unknown): GenericAlias {
  const takes = cls.$mro.some(
    (base) => is_builtin_generic(base) && (base.$name !== "type" || cls.$js === undefined),
  );
  if (!takes) {
    throw TypeError(`type '${cls.$name}' is not subscriptable`);
  }
  return new GenericAlias(cls, parameters_of(subscript));
}

export const generic_alias_type: Type = /* @__PURE__ */ builtin_type("GenericAlias", GenericAlias, {
  path: true,
  module: "types",
  make: (origin: Type, parameters: unknown) => new GenericAlias(origin, parameters_of(parameters)),
});
export const union_type: Type = /* @__PURE__ */ builtin_type("UnionType", UnionType, {
  path: true,
  module: "types",
  final: true,
});
