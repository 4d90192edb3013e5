/**
 * `typing`: what annotations are written with. Nothing of it checks anything while the program runs.
 *
 * From: `Callback = Callable[[int], Awaitable[None]]`, `class Box(Generic[T])`, `class Readable(Protocol)`
 * To:   objects that remember their parameters and show themselves as CPython's do
 *
 * Source: Library Reference, typing.
 */
import { call, type PyFunction } from "../objects/call.ts";
import { dict_type } from "../objects/dict.ts";
import { AssertionError, TypeError } from "../objects/exceptions.ts";
import { parameter_text, parameters_of, same_members, UnionType } from "../objects/generic-alias.ts";
import { repr } from "../objects/repr.ts";
import { frozenset_type, set_type } from "../objects/set.ts";
import { keywords } from "../objects/signature.ts";
import { Tuple as PyTuple, tuple_from, tuple_type } from "../objects/tuple.ts";
import { builtin_type, PyObject, type Type, type } from "../objects/type.ts";
import { list_type, NoneType } from "../objects/types.ts";

import { str } from "../semantics/builtins/str.ts";
import { ChainMap as chain_map_class } from "./collections/ChainMap.ts";
import { Counter as counter_class } from "./collections/Counter.ts";
import { defaultdict } from "./collections/defaultdict.ts";
import { deque } from "./collections/deque.ts";
import { OrderedDict as ordered_dict_class } from "./collections/OrderedDict.ts";

export { TypeAliasType } from "./typing/aliases.ts";
export { Generic, Protocol, runtime_checkable } from "./typing/protocols.ts";
export { NamedTuple, TypedDict } from "./typing/records.ts";

export const __name__ = "typing";

type Text = (x: unknown) => string;

export const TYPE_CHECKING = false;

/** `Any`, `Optional`, `Callable`: a name that may take parameters. */
class SpecialForm extends PyObject {
  readonly $name: string;
  /** The class that calls and `isinstance` go to, for names such as `List`. */
  readonly $for: Type | null;

  constructor(name: string, stands_for: Type | null) {
    super();
    this.$name = name;
    this.$for = stands_for;
  }
  override get $class(): Type {
    return special_form_type;
  }
  get $union(): readonly unknown[] | undefined {
    return this.$for === null ? undefined : [this.$for];
  }
  get $origin(): unknown {
    return this.$for ?? undefined;
  }
  get __origin__(): unknown {
    return this.$for;
  }
  __getitem__(subscript: unknown): unknown {
    const parameters = parameters_of(subscript).map((each) => each ?? NoneType);
    if (this.$name === "Optional") return union([...parameters, NoneType]);
    if (this.$name === "Union") return union(parameters);
    return new Parameterized(this, parameters);
  }
  __call__(...args: readonly unknown[]): unknown {
    if (this.$for !== null) return call(this.$for, ...args);
    throw TypeError(`Cannot instantiate typing.${this.$name}`);
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
  $repr(): string {
    return `typing.${this.$name}`;
  }
}

/** `List[int]`, `Callable[[int], str]`, `Union[int, str]`. */
class Parameterized extends PyObject {
  readonly $form: SpecialForm;
  readonly $parameters: readonly unknown[];

  constructor(form: SpecialForm, parameters: readonly unknown[]) {
    super();
    this.$form = form;
    this.$parameters = parameters;
  }
  override get $class(): Type {
    return parameterized_type;
  }
  /** The members, for `isinstance(x, Union[int, str])`. */
  get $union(): readonly unknown[] | undefined {
    return this.$form === Union ? this.$parameters : undefined;
  }
  get $origin(): unknown {
    return this.$form.$for ?? undefined;
  }
  get __origin__(): unknown {
    return this.$form.$for ?? this.$form;
  }
  get __args__(): PyTuple {
    const flat = this.$parameters.flatMap((each) => (Array.isArray(each) ? each : [each]));
    return tuple_from(flat);
  }
  __getitem__(subscript: unknown): unknown {
    return new Parameterized(this.$form, parameters_of(subscript));
  }
  __call__(...args: readonly unknown[]): unknown {
    return this.$form.__call__(...args);
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
  __eq__(other: unknown): boolean {
    if (this.$union !== undefined) {
      return same_members(this.$union, (other as { $union?: readonly unknown[] } | null)?.$union);
    }
    if (!(other instanceof Parameterized) || other.$form !== this.$form) return false;
    return repr(this) === repr(other);
  }
  __hash__(): number {
    return this.$parameters.length;
  }
  $repr(text: Text): string {
    const { $form, $parameters } = this;
    const others = $parameters.filter((each) => each !== NoneType);
    if ($form === Union && $parameters.length === 2 && others.length === 1) {
      return `typing.Optional[${parameter_text(others[0], text)}]`;
    }
    return `typing.${$form.$name}[${$parameters.map((each) => parameter_text(each, text)).join(", ")}]`;
  }
}

/** `Union[...]`, flattened; a single member stands for itself. */
function union(members: readonly unknown[]): unknown {
  const flat = members.flatMap((each) => {
    if (each instanceof UnionType) return each.$union;
    return each instanceof Parameterized && each.$form === Union ? each.$parameters : [each ?? NoneType];
  });
  const once = flat.filter((each, i) => flat.indexOf(each) === i);
  return once.length === 1 ? once[0] : new Parameterized(Union, once);
}

const special_form_type: Type = /* @__PURE__ */ builtin_type("_SpecialForm", SpecialForm, {
  module: "typing",
});
const parameterized_type: Type = /* @__PURE__ */ builtin_type("_GenericAlias", Parameterized, {
  module: "typing",
});

function form(name: string, stands_for: Type | null = null): SpecialForm {
  return new SpecialForm(name, stands_for);
}
export const AbstractSet = /* @__PURE__ */ form("AbstractSet");
export const Annotated = /* @__PURE__ */ form("Annotated");
export const Any = /* @__PURE__ */ form("Any");
export const AsyncContextManager = /* @__PURE__ */ form("AsyncContextManager");
export const AsyncGenerator = /* @__PURE__ */ form("AsyncGenerator");
export const AsyncIterable = /* @__PURE__ */ form("AsyncIterable");
export const AsyncIterator = /* @__PURE__ */ form("AsyncIterator");
export const Awaitable = /* @__PURE__ */ form("Awaitable");
export const Callable = /* @__PURE__ */ form("Callable");
export const ChainMap = /* @__PURE__ */ form("ChainMap", chain_map_class);
export const ClassVar = /* @__PURE__ */ form("ClassVar");
export const Collection = /* @__PURE__ */ form("Collection");
export const Concatenate = /* @__PURE__ */ form("Concatenate");
export const Container = /* @__PURE__ */ form("Container");
export const ContextManager = /* @__PURE__ */ form("ContextManager");
export const Coroutine = /* @__PURE__ */ form("Coroutine");
export const Counter = /* @__PURE__ */ form("Counter", counter_class);
export const DefaultDict = /* @__PURE__ */ form("DefaultDict", defaultdict);
export const Deque = /* @__PURE__ */ form("Deque", deque);
export const Dict = /* @__PURE__ */ form("Dict", dict_type);
export const Final = /* @__PURE__ */ form("Final");
export const FrozenSet = /* @__PURE__ */ form("FrozenSet", frozenset_type);
export const Generator = /* @__PURE__ */ form("Generator");
export const Hashable = /* @__PURE__ */ form("Hashable");
export const ItemsView = /* @__PURE__ */ form("ItemsView");
export const Iterable = /* @__PURE__ */ form("Iterable");
export const Iterator = /* @__PURE__ */ form("Iterator");
export const KeysView = /* @__PURE__ */ form("KeysView");
export const List = /* @__PURE__ */ form("List", list_type);
export const Literal = /* @__PURE__ */ form("Literal");
export const LiteralString = /* @__PURE__ */ form("LiteralString");
export const Mapping = /* @__PURE__ */ form("Mapping");
export const MappingView = /* @__PURE__ */ form("MappingView");
export const MutableMapping = /* @__PURE__ */ form("MutableMapping");
export const MutableSequence = /* @__PURE__ */ form("MutableSequence");
export const MutableSet = /* @__PURE__ */ form("MutableSet");
export const Never = /* @__PURE__ */ form("Never");
export const NoReturn = /* @__PURE__ */ form("NoReturn");
export const NotRequired = /* @__PURE__ */ form("NotRequired");
export const Optional = /* @__PURE__ */ form("Optional");
export const OrderedDict = /* @__PURE__ */ form("OrderedDict", ordered_dict_class);
export const ReadOnly = /* @__PURE__ */ form("ReadOnly");
export const Required = /* @__PURE__ */ form("Required");
export const Reversible = /* @__PURE__ */ form("Reversible");
export const Self = /* @__PURE__ */ form("Self");
export const Sequence = /* @__PURE__ */ form("Sequence");
const Set_ = /* @__PURE__ */ form("Set", set_type);
export const Sized = /* @__PURE__ */ form("Sized");
export const Tuple = /* @__PURE__ */ form("Tuple", tuple_type);
const Type_ = /* @__PURE__ */ form("Type", type);
export const TypeAlias = /* @__PURE__ */ form("TypeAlias");
export const TypeGuard = /* @__PURE__ */ form("TypeGuard");
export const TypeIs = /* @__PURE__ */ form("TypeIs");
export const Union = /* @__PURE__ */ form("Union");
export const Unpack = /* @__PURE__ */ form("Unpack");
export const ValuesView = /* @__PURE__ */ form("ValuesView");
export { Set_ as Set, str as Text, Type_ as Type };

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

/** `T = TypeVar("T")`, and its kin: named, otherwise nothing. */
class Variable extends PyObject {
  readonly $kind: string;
  readonly __name__: string;
  /** Of a type parameter list, which says nothing of variance. */
  $inferred = false;
  $lazy: { bound?: () => unknown; default?: () => unknown } = {};

  constructor(kind: string, name: string) {
    super();
    this.$kind = kind;
    this.__name__ = name;
  }
  override get $class(): Type {
    return variable_types[this.$kind as keyof typeof variable_types]();
  }
  $part(name: string): Variable {
    const part = new Variable(this.$kind, `${this.__name__}.${name}`);
    part.$inferred = true;
    return part;
  }
  get args(): unknown {
    return this.$part("args");
  }
  get kwargs(): unknown {
    return this.$part("kwargs");
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
  get __bound__(): unknown {
    const bound = this.$lazy.bound?.() ?? null;
    return bound instanceof PyTuple ? null : bound;
  }
  get __constraints__(): unknown {
    const bound = this.$lazy.bound?.();
    return bound instanceof PyTuple ? bound : tuple_from([]);
  }
  has_default(): boolean {
    return this.$lazy.default !== undefined;
  }
  get __default__(): unknown {
    return this.$lazy.default === undefined ? NoDefault : (this.$lazy.default() ?? null);
  }
  $repr(): string {
    return this.$inferred || this.$kind === "TypeVarTuple" ? this.__name__ : `~${this.__name__}`;
  }
}

const variable_types = {
  TypeVar: () => TypeVar,
  ParamSpec: () => ParamSpec,
  TypeVarTuple: () => TypeVarTuple,
} as const;

function variable_type(kind: keyof typeof variable_types): Type {
  return builtin_type(kind, Variable, {
    path: true,
    module: "typing",
    make: (name: unknown, ...rest: unknown[]) => {
      const options = keywords(rest);
      const variable = new Variable(kind, String(name));
      if (options["bound"] != null) variable.$lazy.bound = () => options["bound"];
      else if (rest.length > 0) variable.$lazy.bound = () => tuple_from(rest);
      if ("default" in options) variable.$lazy.default = () => options["default"];
      variable.$inferred = options["infer_variance"] === true;
      return variable;
    },
  });
}

export const TypeVar: Type = /* @__PURE__ */ variable_type("TypeVar");
export const ParamSpec: Type = /* @__PURE__ */ variable_type("ParamSpec");
export const TypeVarTuple: Type = /* @__PURE__ */ variable_type("TypeVarTuple");

export const AnyStr = /* @__PURE__ */ new Variable("TypeVar", "AnyStr");

/** `NewType("UserId", int)`: a function that returns its argument. */
class PyNewType extends PyObject {
  readonly __name__: string;
  readonly __supertype__: unknown;

  constructor(name: string, supertype: unknown) {
    super();
    this.__name__ = name;
    this.__supertype__ = supertype;
  }
  override get $class(): Type {
    return NewType;
  }
  __call__(x: unknown): unknown {
    return x;
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  $repr(): string {
    return `__main__.${this.__name__}`;
  }
}

export const NewType: Type = /* @__PURE__ */ builtin_type("NewType", PyNewType, {
  module: "typing",
  make: (name: string, supertype: unknown) => new PyNewType(name, supertype),
});

export function cast(_type: unknown, x: unknown): unknown {
  return x;
}

export function assert_type(x: unknown, _type: unknown): unknown {
  return x;
}

export function assert_never(x: unknown): never {
  throw AssertionError(`Expected code to be unreachable, but got: ${repr(x)}`);
}

export function overload(_f: unknown): PyFunction {
  return () => {
    throw TypeError("You should not call an overloaded function.");
  };
}

export function final<T>(f: T): T {
  return f;
}

export function override<T>(f: T): T {
  return f;
}

export function no_type_check<T>(f: T): T {
  return f;
}

export function get_origin(x: unknown): unknown {
  return (x as { __origin__?: unknown } | null)?.__origin__ ?? null;
}

export function get_args(x: unknown): unknown {
  return (x as { __args__?: unknown } | null)?.__args__ ?? tuple_from([]);
}
