/**
 * `@dataclass`: methods from annotations.
 *
 *     @dataclass                      const P = call(dataclass, define_class("P", [], ..., { annotations: ... }));
 *     class P:
 *         x: int
 *
 * Source: Library Reference, dataclasses; PEP 557, 681.
 */
import { builtin } from "../../objects/builtin.ts";
import { delete_class_attribute, install_value } from "../../objects/class-attributes.ts";
import { define_class } from "../../objects/define-class.ts";
import { Dict, dict_of } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { guard_getters } from "../../objects/getter-fallback.ts";
import { each, items_of } from "../../objects/iteration.ts";
import { mangle } from "../../objects/names.ts";
import { builtin_type, is_type, PyObject, type Type } from "../../objects/object.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { Keywords, keywords } from "../../objects/signature.ts";
import { slots_of } from "../../objects/slot-layout.ts";
import { take_slots } from "../../objects/slots.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple } from "../../objects/tuple.ts";
import { len } from "../../semantics/builtins/len.ts";
import { isidentifier } from "../../semantics/methods/questions.ts";
import { update_abstractmethods } from "../abc.ts";
import { formatannotation } from "../inspect/annotations.ts";
import { iskeyword } from "../keyword.ts";
import { type Field, MISSING, own_fields } from "./fields.ts";
import { replace } from "./functions.ts";
import { add_eq, add_frozen, add_hash, add_init, add_method, add_order, add_repr } from "./methods.ts";

/** The keywords of the decorator, with their defaults. */
interface Options {
  readonly init: boolean;
  readonly repr: boolean;
  readonly eq: boolean;
  readonly order: boolean;
  readonly unsafe_hash: boolean;
  readonly frozen: boolean;
  readonly match_args: boolean;
  readonly kw_only: boolean;
  readonly slots: boolean;
  readonly weakref_slot: boolean;
}

const DEFAULTS: Options = {
  init: true,
  repr: true,
  eq: true,
  order: false,
  unsafe_hash: false,
  frozen: false,
  match_args: true,
  kw_only: false,
  slots: false,
  weakref_slot: false,
};

function options_of(given: Readonly<Record<string, unknown>>): Options {
  const options: Record<string, boolean> = { ...DEFAULTS };
  for (const [name, value] of Object.entries(given)) options[name] = truth(value);
  return options as unknown as Options;
}

/** Used bare, or with keywords. */
export const dataclass = /* @__PURE__ */ builtin(
  "dataclass(cls=, /, *, init=, repr=, eq=, order=, unsafe_hash=, frozen=, match_args=, kw_only=, slots=, weakref_slot=)",
  function dataclass(...args: unknown[]): unknown {
    const options = options_of(keywords(args));
    const [cls] = args;
    if (cls != null) return processed(cls as Type, options);
    return builtin("wrap(cls)", (decorated: Type) => processed(decorated, options));
  },
);

/** `__dataclass_params__`: what the decorator was told. */
class Params extends PyObject {
  constructor(options: Options) {
    super();
    Object.assign(this, options);
  }
  override get $class(): Type {
    return params_type;
  }
  $repr(repr: (x: unknown) => string): string {
    const parts = Object.keys(DEFAULTS).map((name) => `${name}=${repr(Reflect.get(this, name))}`);
    return `_DataclassParams(${parts.join(",")})`;
  }
}
const params_type: Type = /* @__PURE__ */ builtin_type("_DataclassParams", Params, { module: "dataclasses" });

interface DataClass extends Type {
  $fields?: Map<string, Field>;
  $frozen?: boolean;
}

function own_method(cls: Type, name: string): boolean {
  return Object.hasOwn(cls.prototype, name);
}

function processed(cls: DataClass, options: Options): Type {
  if (!is_type(cls)) throw TypeError("dataclass() should be called on a class");
  if (options.weakref_slot && !options.slots) throw TypeError("weakref_slot is True but slots is False");
  const explicit_hash = own_method(cls, "__hash__") && !(hash_is_none(cls) && own_method(cls, "__eq__"));
  const fields = new Map<string, Field>();
  for (const base of [...cls.$mro.slice(1)].reverse() as DataClass[]) {
    if (!Object.hasOwn(base, "$fields")) continue;
    for (const [name, inherited] of base.$fields ?? []) fields.set(name, inherited);
    if (base.$frozen && !options.frozen) {
      throw TypeError("cannot inherit non-frozen dataclass from a frozen one");
    }
    if (!base.$frozen && options.frozen)
      throw TypeError("cannot inherit frozen dataclass from a non-frozen one");
  }
  for (const own of own_fields(cls, options.kw_only)) fields.set(own.name!, own);
  Object.defineProperty(cls, "$fields", { value: fields, configurable: true });
  Object.defineProperty(cls, "$frozen", { value: options.frozen, configurable: true });
  install_value(cls, "__dataclass_fields__", dict_of(...fields));
  install_value(cls, "__dataclass_params__", new Params(options));
  const all = [...fields.values()];
  if (options.init) {
    check_order(all);
    if (!own_method(cls, "__init__")) add_init(cls, all, options.slots);
  }
  if (options.repr && !own_method(cls, "__repr__")) add_repr(cls, all);
  const own_eq = own_method(cls, "__eq__");
  if (options.eq && !own_eq) add_eq(cls, all);
  if (options.order) add_orders(cls, all, options);
  if (options.frozen) {
    for (const name of ["__setattr__", "__delattr__"]) {
      if (own_method(cls, name)) throw TypeError(`Cannot overwrite attribute ${name} in class ${cls.$name}`);
    }
    add_frozen(cls, all);
  }
  decide_hash(cls, all, options, explicit_hash);
  if (options.match_args && !Object.hasOwn(cls.prototype, "__match_args__")) {
    const names = all
      .filter((own) => own.init && own.kw_only !== true && own.$kind === "_FIELD")
      .map((own) => own.name);
    install_value(cls, "__match_args__", new Tuple(names));
  }
  if (options.slots) add_slots(cls, all, options.weakref_slot);
  if (!own_method(cls, "__replace__")) {
    add_method(cls, "__replace__", "(self, /, **changes)", function (
      this: unknown,
      changes?: unknown,
    ): unknown {
      return replace(this, changes);
    } as never);
  }
  cls.$doc ??= `${cls.$name}(${all
    .filter((own) => own.init && own.$kind === "_FIELD")
    .map(parameter_text)
    .join(", ")})`;
  update_abstractmethods(cls);
  return cls;
}

/** CPython makes the class anew; here its instances are refused other attributes from now on. */
function add_slots(cls: DataClass, fields: readonly Field[], weakref_slot: boolean): void {
  if (own_method(cls, "__slots__")) throw TypeError(`${cls.$name} already specifies __slots__`);
  const inherited = cls.$mro.slice(1).flatMap((base) => base.$own_slots ?? []);
  const names = fields
    .filter((own) => own.$kind === "_FIELD" && !inherited.includes(own.name!))
    .map((own) => own.name!);
  for (const name of names) if (own_method(cls, mangle(name))) delete_class_attribute(cls, name);
  if (weakref_slot && !inherited.includes("__weakref__")) names.push("__weakref__");
  install_value(cls, "__slots__", new Tuple(names));
  take_slots(cls);
  cls.$slots = slots_of(cls);
}

/** `x: int = 3`, as the docstring that is made shows it. */
function parameter_text(own: Field): string {
  const type = formatannotation(own.type);
  if (!own.$has_default) return `${own.name}: ${type}`;
  return `${own.name}: ${type} = ${own.default === MISSING ? "<factory>" : repr(own.default)}`;
}

function hash_is_none(cls: Type): boolean {
  return (cls.prototype as { __hash__?: unknown }).__hash__ === null;
}

/** @throws TypeError when a field without a default comes behind one that has it */
function check_order(fields: readonly Field[]): void {
  let before: Field | null = null;
  for (const own of fields) {
    if (!own.init || own.kw_only === true || own.$kind === "_FIELD_CLASSVAR") continue;
    if (own.$has_default) before = own;
    else if (before !== null) {
      throw TypeError(`non-default argument '${own.name}' follows default argument '${before.name}'`);
    }
  }
}

function add_orders(cls: Type, fields: readonly Field[], options: Options): void {
  if (!options.eq) throw ValueError("eq must be true if order is true");
  for (const name of ["__lt__", "__le__", "__gt__", "__ge__"]) {
    if (own_method(cls, name)) {
      throw TypeError(
        `Cannot overwrite attribute ${name} in class ${cls.$name}. Consider using functools.total_ordering`,
      );
    }
  }
  add_order(cls, fields);
}

/** The table of the Library Reference: what `unsafe_hash`, `eq` and `frozen` make of the hash. */
function decide_hash(cls: Type, fields: readonly Field[], options: Options, explicit: boolean): void {
  if (options.unsafe_hash) {
    if (explicit) throw TypeError(`Cannot overwrite attribute __hash__ in class ${cls.$name}`);
    add_hash(cls, fields);
  } else if (options.eq && !explicit) {
    if (options.frozen) add_hash(cls, fields);
    else install_value(cls, "__hash__", null);
  }
}

/** What `make_dataclass` is told of a field: its name, or a tuple of name, type and perhaps default. @throws TypeError */
function specification(item: unknown): readonly unknown[] {
  if (typeof item === "string") return [item];
  const length = Number(len(item));
  if (length < 2 || length > 3) throw TypeError(`Invalid field: ${repr(item)}`);
  return items_of(item);
}

/** @throws TypeError for what cannot be the name of a field, or is that of another one */
function check_field_name(name: unknown, known: Readonly<Record<string, unknown>>): void {
  const wrong =
    typeof name !== "string" || !isidentifier(name)
      ? "must be valid identifiers"
      : iskeyword(name)
        ? "must not be keywords"
        : null;
  if (wrong !== null) throw TypeError(`Field names ${wrong}: ${repr(name)}`);
  if (Object.hasOwn(known, mangle(name as string))) throw TypeError(`Field name duplicated: ${repr(name)}`);
}

/** A dataclass made by a call: `make_dataclass("P", ["x", ("y", int), ("z", int, field(default=0))])`. */
export const make_dataclass = /* @__PURE__ */ builtin(
  "make_dataclass(cls_name, fields, *, bases=, namespace=, init=, repr=, eq=, order=, unsafe_hash=, frozen=, match_args=, kw_only=, slots=, weakref_slot=, module=)",
  function make_dataclass(name: unknown, fields: unknown, options?: unknown): unknown {
    const { bases = null, namespace = null, module = null, ...rest } = keywords(options);
    const annotations: Record<string, unknown> = {};
    const values: [string, unknown][] = [];
    for (const item of each(fields)) {
      const [field_name, type = "typing.Any", value] = specification(item);
      check_field_name(field_name, annotations);
      annotations[mangle(field_name as string)] = type;
      if (value !== undefined) values.push([field_name as string, value]);
    }
    const cls = define_class(
      str_of(name),
      bases === null ? [] : items_of(bases),
      (body) => {
        if (namespace instanceof Dict) for (const [key, value] of namespace.$map) body[key as string] = value;
        for (const [key, value] of values) body[key] = value;
      },
      {},
      { annotations, ...(module === null ? {} : { module: str_of(module) }), take_slots, guard_getters },
    );
    return dataclass(cls, new Keywords(rest));
  },
);
