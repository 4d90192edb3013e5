/**
 * The methods that `@dataclass` adds.
 *
 * Each is a function over the list of fields: no code is generated at run time, so that a page with a strict content security
 * policy can run it.
 *
 * Source: Library Reference, dataclasses.dataclass.
 */
import { call_method } from "../../objects/attributes.ts";
import { call, type Details, def, type PyFunction } from "../../objects/call.ts";
import { install, method_sides, refresh_signature } from "../../objects/class-attributes.ts";
import { compare_items, eq } from "../../objects/comparison.ts";
import { Dict } from "../../objects/dict.ts";
import { AttributeError, exception_type } from "../../objects/exceptions.ts";
import { target_of } from "../../objects/getattribute.ts";
import { hash_of } from "../../objects/hash.ts";
import { function_form } from "../../objects/method.ts";
import { mangle } from "../../objects/names.ts";
import type { Type } from "../../objects/object.ts";
import { plain_delattr, plain_setattr, setattr } from "../../objects/plain-attributes.ts";
import { nested, repr } from "../../objects/repr.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from } from "../../objects/tuple.ts";
import { builtin_type, PyObject } from "../../objects/type.ts";
import { hashItems, hashToInt } from "../../objects/wide-hash.ts";
import { type Field, MISSING } from "./fields.ts";

export const FrozenInstanceError: Type = /* @__PURE__ */ frozen_error();

function frozen_error(): Type {
  const cls = exception_type("FrozenInstanceError", AttributeError);
  cls.$module = "dataclasses";
  return cls;
}

type Instance = Record<string, unknown> & { readonly $class: Type };

/** Put a method in its this-form into a class. */
export function add_method(
  cls: Type,
  name: string,
  parameters: string,
  f: (this: never, ...args: never[]) => unknown,
): void {
  const method = f as unknown as PyFunction;
  method.$signature = signature_of(`${cls.$qualname}.${name}${parameters}`, 1);
  install(cls, name, method_sides(method));
}

/**
 * `__init__`: positional fields, then keyword-only ones; what is not given is defaulted.
 * @param slotted  the class does not hold the defaults itself
 */
export function add_init(cls: Type, fields: readonly Field[], slotted: boolean): void {
  const taken = fields.filter((each) => each.init && each.$kind !== "_FIELD_CLASSVAR");
  const positional = taken.filter((each) => each.kw_only !== true);
  const only = taken.filter((each) => each.kw_only === true);
  const parameter = (each: Field): string => (each.$has_default ? `${each.name}=` : `${each.name}`);
  const parameters = [
    taken.some((each) => each.name === "self") ? "__dataclass_self__" : "self",
    ...positional.map(parameter),
    ...(only.length > 0 ? ["*", ...only.map(parameter)] : []),
  ];
  const frozen = (cls as { $frozen?: boolean }).$frozen === true;
  const hooked = typeof (cls.prototype as { __post_init__?: unknown }).__post_init__ === "function";
  const passed = fields.filter((each) => each.$kind === "_FIELD_INITVAR");
  const stored = fields.filter((each) => each.$kind === "_FIELD");
  const keys = stored.map((each) => mangle(each.name!));
  const places = stored.map((each) => positional.indexOf(each));
  const place_of = (each: Field): number => positional.indexOf(each);
  add_method(cls, "__init__", `(${parameters.join(", ")})`, function (
    this: Instance,
    ...args: unknown[]
  ): null {
    const options = only.length > 0 ? keywords(args) : null;
    // A frozen instance may stand behind a Proxy that refuses assignments.
    const self = frozen ? ((target_of(this) as Instance | undefined) ?? this) : this;
    for (let i = 0; i < stored.length; i++) {
      const each = stored[i]!;
      const place = places[i]!;
      let value = place >= 0 ? args[place] : each.init ? options?.[keys[i]!] : undefined;
      if (value === undefined) {
        if (each.default_factory !== MISSING) value = call(each.default_factory);
        else if (each.default === MISSING || !(each.init || slotted)) continue;
        else value = each.default;
      }
      if (frozen || this["__setattr__"] === undefined) self[keys[i]!] = value;
      else setattr(this, each.name!, value);
    }
    if (hooked) {
      const values = passed.map((each) => {
        const value = place_of(each) >= 0 ? args[place_of(each)] : options?.[mangle(each.name!)];
        return value === undefined ? each.default : value;
      });
      call_method(this, "__post_init__", ...values);
    }
    return null;
  } as never);
  const init = (cls.prototype as { __init__?: PyFunction }).__init__!;
  init.$extras = { annotations: () => init_annotations(taken), details: init_details(positional, only) };
  refresh_signature(cls);
}

function init_annotations(fields: readonly Field[]): Dict {
  const annotations = new Dict();
  for (const each of fields) annotations.$set(each.name, each.type ?? null);
  annotations.$set("return", null);
  return annotations;
}

/** What stands for the result of a `default_factory` among the defaults. */
class FactoryMark extends PyObject {
  override get $class(): Type {
    return factory_mark_type;
  }
  $repr(): string {
    return "<factory>";
  }
}
const factory_mark_type: Type = /* @__PURE__ */ builtin_type("_HAS_DEFAULT_FACTORY_CLASS", FactoryMark, {
  module: "dataclasses",
});
const factory_mark = /* @__PURE__ */ new FactoryMark();

/** `__defaults__` and `__kwdefaults__` of an `__init__`. */
function init_details(positional: readonly Field[], only: readonly Field[]): Details {
  const shown = (each: Field): unknown =>
    each.default_factory === MISSING ? (each.default ?? null) : factory_mark;
  const with_default = (fields: readonly Field[]): readonly Field[] =>
    fields.filter((each) => each.$has_default);
  return (_f, key) => {
    if (key === "__defaults__") {
      const values = with_default(positional).map(shown);
      return values.length === 0 ? null : tuple_from(values);
    }
    if (key !== "__kwdefaults__") return undefined;
    const values = new Dict();
    for (const each of with_default(only)) values.$set(each.name, shown(each));
    return values.$size === 0 ? null : values;
  };
}

/** `P(x=1, y=2)`. */
export function add_repr(cls: Type, fields: readonly Field[]): void {
  const shown = fields.filter((each) => each.repr && each.$kind === "_FIELD");
  const method = function (this: Instance): string {
    return nested(this, "...", () => {
      const parts = shown.map((each) => `${each.name}=${repr(value_of(this, each))}`);
      return `${this.$class.$qualname}(${parts.join(", ")})`;
    });
  };
  add_method(cls, "__repr__", "(self)", method as never);
  // By what it wraps `pprint` knows a text that was made here.
  const inner = def("__create_fn__.<locals>.__repr__(self)", (self: Instance) => method.call(self));
  Object.assign(function_form(method as unknown as PyFunction), { __wrapped__: inner });
}

/** The value of a field; a default that only the class holds is found along the prototypes. */
function value_of(self: Instance, each: Field): unknown {
  return self[mangle(each.name!)];
}

function values_of(self: Instance, fields: readonly Field[]): unknown[] {
  return fields.map((each) => value_of(self, each));
}

/** Instances of one class are compared field by field. */
export function add_eq(cls: Type, fields: readonly Field[]): void {
  const compared = fields.filter((each) => each.compare && each.$kind === "_FIELD");
  add_method(cls, "__eq__", "(self, other)", function (this: Instance, other: Instance): unknown {
    if (this === other) return true;
    if ((other as Instance | null)?.$class !== this.$class) return NotImplemented;
    let result: unknown = true;
    for (const each of compared) {
      result = eq(value_of(this, each), value_of(other, each));
      if (!truth(result)) return result;
    }
    return result;
  } as never);
}

export function add_order(cls: Type, fields: readonly Field[]): void {
  const compared = fields.filter((each) => each.compare && each.$kind === "_FIELD");
  for (const name of ["__lt__", "__le__", "__gt__", "__ge__"] as const) {
    add_method(cls, name, "(self, other)", function (this: Instance, other: Instance): unknown {
      if ((other as Instance | null)?.$class !== this.$class) return NotImplemented;
      return compare_items(values_of(this, compared), name, values_of(other, compared));
    } as never);
  }
}

/** The hash of the tuple of fields. */
export function add_hash(cls: Type, fields: readonly Field[]): void {
  const hashed = fields.filter((each) => each.$kind === "_FIELD" && (each.hash ?? each.compare));
  add_method(cls, "__hash__", "(self)", function (this: Instance): number | bigint {
    return hashToInt(hashItems(values_of(this, hashed), hash_of));
  } as never);
}

/** A frozen instance refuses its fields, and everything when it is of that very class. */
export function add_frozen(cls: Type, fields: readonly Field[]): void {
  const names = fields.filter((each) => each.$kind === "_FIELD").map((each) => each.name);
  add_method(cls, "__setattr__", "(self, name, value)", function (
    this: Instance,
    name: string,
    value: unknown,
  ): null {
    if (this.$class === cls || names.includes(name)) {
      throw FrozenInstanceError(`cannot assign to field ${repr(name)}`);
    }
    return plain_setattr(this, name, value);
  } as never);
  add_method(cls, "__delattr__", "(self, name)", function (this: Instance, name: string): null {
    if (this.$class === cls || names.includes(name)) {
      throw FrozenInstanceError(`cannot delete field ${repr(name)}`);
    }
    return plain_delattr(this, name);
  } as never);
}
