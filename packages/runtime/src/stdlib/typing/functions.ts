/**
 * Functions of typing that take what they are given, remember something of it, or say what a type is made of.
 *
 * Source: Library Reference, typing, "Functions and decorators", "Introspection helpers".
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { def, type PyFunction } from "../../objects/call.ts";
import { dict_from } from "../../objects/dict.ts";
import { AssertionError, TypeError } from "../../objects/exceptions.ts";
import { GenericAlias, UnionType, union_type } from "../../objects/generic-alias.ts";
import { streams } from "../../objects/host.ts";
import { caught } from "../../objects/host-errors.ts";
import { is_type, type_name } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { type Tuple, tuple_from } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { Alias, AnnotatedAlias, union } from "./alias.ts";
import { Annotated } from "./forms.ts";
import { Generic } from "./protocols.ts";

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
  get __qualname__(): string {
    return this.__name__;
  }
  get __module__(): string {
    return "__main__";
  }
  __call__(x: unknown): unknown {
    return x;
  }
  __mro_entries__(): never {
    throw TypeError(
      `Cannot subclass an instance of NewType. Perhaps you were looking for: \`Sub = NewType('Sub', ${this.__name__})\``,
    );
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
  $repr(): string {
    return `__main__.${this.__name__}`;
  }
}

export const NewType: Type = /* @__PURE__ */ builtin_type("NewType", PyNewType, {
  module: "typing",
  signatures: { __init__: "(self, name, tp)" },
  make: (name: string, supertype: unknown) => new PyNewType(name, supertype),
});

export const cast = /* @__PURE__ */ def("cast(typ, val)", (_type: unknown, x: unknown): unknown => x);

export const assert_type = /* @__PURE__ */ def(
  "assert_type(val, typ, /)",
  (x: unknown, _type: unknown): unknown => x,
);

export function assert_never(x: unknown): never {
  throw AssertionError(`Expected code to be unreachable, but got: ${repr(x)}`);
}

/** Say on standard error what class `x` is of. @returns `x` */
export function reveal_type(x: unknown): unknown {
  streams.stderr?.write(`Runtime type is ${repr(type_name(x))}\n`);
  return x;
}

/** Variants of functions by module and name, in the order of their definitions. */
const overloads: Map<string, unknown[]> = /* @__PURE__ */ new Map();

function overload_key(f: unknown): string {
  const { __func__: inner } = (f ?? {}) as { __func__?: unknown };
  const function_ = inner ?? f;
  return `${String(getattr_of(function_, "__module__"))}.${String(getattr_of(function_, "__qualname__"))}`;
}

const refuse_call: PyFunction = /* @__PURE__ */ def("_overload_dummy(*args, **kwds)", () => {
  throw TypeError(
    "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.",
  );
}) as unknown as PyFunction;

export function overload(f: unknown): PyFunction {
  const key = overload_key(f);
  const known = overloads.get(key) ?? [];
  known.push(f);
  overloads.set(key, known);
  return refuse_call;
}

export function get_overloads(f: unknown): unknown[] {
  return [...(overloads.get(overload_key(f)) ?? [])];
}

export function clear_overloads(): null {
  overloads.clear();
  return null;
}

/** Set an attribute where that can be done. */
function marked<T>(x: T, name: string, value: unknown): T {
  try {
    setattr(x, name, value);
  } catch (error) {
    caught(error);
  }
  return x;
}

export function final<T>(f: T): T {
  return marked(f, "__final__", true);
}

export function override<T>(f: T): T {
  return marked(f, "__override__", true);
}

export function no_type_check<T>(f: T): T {
  return marked(f, "__no_type_check__", true);
}

/** A decorator whose results carry the mark of `no_type_check`. */
export function no_type_check_decorator(decorator: PyFunction): PyFunction {
  const wrapped = (...args: readonly unknown[]): unknown => no_type_check(decorator(...args));
  return def("no_type_check_decorator.<locals>.wrapped_decorator(*args, **kwds)", wrapped) as PyFunction;
}

export const dataclass_transform = /* @__PURE__ */ builtin(
  "dataclass_transform(*, eq_default=, order_default=, kw_only_default=, frozen_default=, field_specifiers=, **kwargs)",
  function dataclass_transform(...args: unknown[]): unknown {
    const {
      eq_default = true,
      order_default = false,
      kw_only_default = false,
      frozen_default = false,
      field_specifiers = tuple_from([]),
      ...rest
    } = keywords(args) as Record<string, unknown>;
    const told = dict_from({
      eq_default,
      order_default,
      kw_only_default,
      frozen_default,
      field_specifiers,
      kwargs: dict_from(rest),
    });
    return <T>(x: T): T => marked(x, "__dataclass_transform__", told);
  },
);

/** What a type with parameters is made from: `list` of `List[int]`. */
export const get_origin = /* @__PURE__ */ def("get_origin(tp)", function get_origin(x: unknown): unknown {
  if (x instanceof AnnotatedAlias) return Annotated;
  if (x instanceof UnionType) return union_type;
  if (x === Generic) return Generic;
  return (x as { __origin__?: unknown } | null)?.__origin__ ?? null;
});

/** Its parameters, nested as they were written. */
export const get_args = /* @__PURE__ */ def("get_args(tp)", function get_args(x: unknown): unknown {
  if (x instanceof AnnotatedAlias) return tuple_from([x.__origin__, ...x.__metadata__.$items]);
  const { $arguments: of_callable } = (x ?? {}) as { $arguments?: Tuple };
  if (of_callable !== undefined) return of_callable;
  if (x instanceof Alias || x instanceof GenericAlias || x instanceof UnionType) return x.__args__;
  return is_type(x) ? tuple_from([]) : ((x as { __args__?: unknown } | null)?.__args__ ?? tuple_from([]));
});
