/**
 * `typing.NamedTuple` and `typing.TypedDict`: classes made from annotations.
 *
 * From: `class Point(NamedTuple): x: int; y: int = 0`, `class Movie(TypedDict): title: str`, `NamedTuple("Point", [("x", int)])`
 * To:   a class of tuples whose items have names; a class whose instances are plain dicts
 *
 * Source: Library Reference, typing.NamedTuple and typing.TypedDict.
 */
import { type ClassStatement, define_class, type HostClass } from "../../objects/define-class.ts";
import { Dict, dict_type } from "../../objects/dict.ts";
import { AttributeError, TypeError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { mangle, unmangle } from "../../objects/names.ts";
import { is_type } from "../../objects/object.ts";
import { at_address } from "../../objects/object-repr.ts";
import { str_of } from "../../objects/repr.ts";
import { frozenset_from } from "../../objects/set.ts";
import { Keywords, keywords } from "../../objects/signature.ts";
import { tuple_from, tuple_type } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { named_tuple_type, namedtuple, show_fields } from "../collections/namedtuple.ts";
import { Alias, AnnotatedAlias } from "./alias.ts";
import { checked_type } from "./checks.ts";
import { NotRequired, ReadOnly, Required } from "./forms.ts";

/** A base that is no class: it takes part in the class statement, and makes a class when it is called. */
class RecordBase extends PyObject {
  readonly $name: string;
  readonly $define: (statement: ClassStatement) => Type;
  readonly $called: (name: string, fields: unknown, options: Record<string, unknown>) => Type;

  constructor(name: string, define: RecordBase["$define"], called: RecordBase["$called"]) {
    super();
    this.$name = name;
    this.$define = define;
    this.$called = called;
  }
  override get $class(): Type {
    return record_base_type;
  }
  get __name__(): string {
    return this.$name;
  }
  get __qualname__(): string {
    return this.$name;
  }
  get __module__(): string {
    return "typing";
  }
  __call__(...args: readonly unknown[]): Type {
    const options = { ...(keywords([...args]) as Record<string, unknown>) };
    const given = args.filter((each) => !(each instanceof Keywords));
    const [name = options["typename"], fields = options["fields"]] = given;
    if (name === undefined) {
      throw TypeError(`${this.$name}() missing 1 required positional argument: 'typename'`);
    }
    delete options["typename"];
    delete options["fields"];
    return this.$called(str_of(name), fields, options);
  }
  $repr(): string {
    return `<function ${this.$name}${at_address(this)}>`;
  }
}

const record_base_type: Type = /* @__PURE__ */ builtin_type("function", RecordBase, { final: true });

/** Types by name, in order; names in quotes become references. */
type Fields = Record<string, unknown>;

function fields_of({ extras }: ClassStatement): Fields {
  const { annotations } = extras;
  const given = ((typeof annotations === "function" ? annotations() : annotations) ?? {}) as Fields;
  return Object.fromEntries(Object.entries(given).map(([name, type]) => [name, checked_type(type)]));
}

/** The values that the body gives to its fields; taken out of it, so that they do not hide the items. */
function take_defaults({ body }: ClassStatement, fields: readonly string[]): Map<string, unknown> {
  const js = body as HostClass;
  const defaults = new Map<string, unknown>();
  for (const field of fields) {
    const held = Object.getOwnPropertyDescriptor(js, field);
    if (held === undefined || !held.enumerable) continue;
    defaults.set(field, held.value);
    delete js[field];
  }
  return defaults;
}

const NOT_TO_OVERWRITE =
  "__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make _replace _asdict _source";

function named_tuple(statement: ClassStatement): Type {
  const { name, bases, body, table, extras } = statement;
  const others = bases.filter((base) => (base as unknown) !== NamedTuple);
  if (others.some((base) => is_type(base) || !(base instanceof Alias))) {
    throw TypeError("can only inherit from a NamedTuple type and Generic");
  }
  if (body.prototype === undefined) {
    throw TypeError("a NamedTuple class whose body runs statements is not in the subset");
  }
  for (const taken of NOT_TO_OVERWRITE.split(" ")) {
    const has = Object.hasOwn(body, taken) || Object.hasOwn((body as HostClass).prototype, taken);
    if (has) throw AttributeError(`Cannot overwrite NamedTuple attribute ${taken}`);
  }
  const fields = fields_of(statement);
  const keys = Object.keys(fields);
  const defaults = take_defaults(statement, keys);
  const before: string[] = [];
  for (const key of keys) {
    if (defaults.has(key)) before.push(unmangle(key));
    else if (before.length > 0) {
      throw TypeError(
        `Non-default namedtuple field ${unmangle(key)} cannot follow default field${before.length > 1 ? "s" : ""} ${before.join(", ")}`,
      );
    }
  }
  const names = keys.map(unmangle);
  // Checks the names.
  namedtuple(name, names);
  const base = named_tuple_type(name, names, [...defaults.values()], extras.module ?? "__main__");
  const cls = define_class(name, [base, ...others], body, table, {
    ...extras,
    annotations: fields,
    original_bases: tuple_from(bases),
  });
  // There is one class: what holds the items is a part of it.
  cls.$mro = cls.$mro.filter((each) => each !== base);
  cls.$bases = [tuple_type, ...cls.$bases.slice(1)];
  show_fields(cls, names);
  return cls;
}

function called_named_tuple(name: string, given: unknown, options: Record<string, unknown>): Type {
  const pairs = given === undefined ? Object.entries(options) : items_of(given).map((each) => items_of(each));
  const names = pairs.map(([field]) => str_of(field));
  namedtuple(name, names);
  const cls = named_tuple_type(name, names, [], "__main__");
  const types = pairs.map(([field, type]) => [mangle(str_of(field)), checked_type(type)]);
  return Object.assign(cls, {
    $annotations: Object.fromEntries(types),
    __orig_bases__: tuple_from([NamedTuple]),
  });
}

export const NamedTuple = /* @__PURE__ */ new RecordBase("NamedTuple", named_tuple, called_named_tuple);

/** A class of dicts, and what it says of its keys. */
interface TypedDictType extends Type {
  $annotations: Fields;
  $required: readonly string[];
  $optional: readonly string[];
  $fixed: readonly string[];
}

/** Which of `Required`, `NotRequired`, `ReadOnly` stand around a type. */
function marks_of(type: unknown): readonly unknown[] {
  if (type instanceof AnnotatedAlias) return marks_of(type.__origin__);
  if (!(type instanceof Alias) || type.$parameters.length !== 1) return [];
  const form = type.__origin__;
  return form === Required || form === NotRequired || form === ReadOnly
    ? [form, ...marks_of(type.$parameters[0])]
    : [];
}

/** Calling the class gives a dict; deriving from it adds keys, which nobody checks. */
function make_typed_dict(
  name: string,
  bases: readonly unknown[],
  own: Fields,
  total: boolean,
  module: string,
): TypedDictType {
  class TypedDictBody extends PyObject {}
  const parents = bases.filter((base) => is_type(base)) as TypedDictType[];
  const cls = builtin_type(name, TypedDictBody, {
    module,
    bases: [dict_type],
    make: (...args: unknown[]) => dict(...args) as Dict,
  }) as TypedDictType;
  const required = new Set(parents.flatMap((base) => base.$required));
  const optional = new Set(parents.flatMap((base) => base.$optional));
  const fixed = new Set(parents.flatMap((base) => base.$fixed));
  for (const [key, type] of Object.entries(own)) {
    const marks = marks_of(type);
    const is_required = marks.includes(Required) || (total && !marks.includes(NotRequired));
    (is_required ? required : optional).add(unmangle(key));
    (is_required ? optional : required).delete(unmangle(key));
    if (marks.includes(ReadOnly)) fixed.add(unmangle(key));
    else fixed.delete(unmangle(key));
  }
  const annotations = Object.assign({}, ...parents.map((base) => base.$annotations), own) as Fields;
  const mutable = Object.keys(annotations)
    .map(unmangle)
    .filter((key) => !fixed.has(key));
  return Object.assign(cls, {
    $define: typed_dict,
    $annotations: annotations,
    $required: [...required],
    $optional: [...optional],
    $fixed: [...fixed],
    $instance_check: refuse_check,
    $subclass_check: refuse_check,
    __total__: total,
    __required_keys__: frozenset_from([...required]),
    __optional_keys__: frozenset_from([...optional]),
    __readonly_keys__: frozenset_from([...fixed]),
    __mutable_keys__: frozenset_from(mutable),
    __orig_bases__: tuple_from(bases),
  });
}

function refuse_check(): never {
  throw TypeError("TypedDict does not support instance and class checks");
}

function typed_dict(statement: ClassStatement): Type {
  const { name, bases, extras } = statement;
  for (const base of bases) {
    const ours = base === TypedDict || base instanceof Alias || is_typeddict(base);
    if (!ours) throw TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class");
  }
  const { total = true } = (extras.keywords?.$record ?? {}) as { total?: unknown };
  return make_typed_dict(name, bases, fields_of(statement), total === true, extras.module ?? "__main__");
}

function called_typed_dict(name: string, given: unknown, options: Record<string, unknown>): Type {
  const { total = true, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw TypeError(`TypedDict() got an unexpected keyword argument '${unknown}'`);
  const fields: Fields = {};
  if (given instanceof Dict) {
    for (const key of items_of(given)) fields[mangle(str_of(key))] = checked_type(given.__getitem__(key));
  }
  return make_typed_dict(name, [TypedDict], fields, total === true, "__main__");
}

export const TypedDict = /* @__PURE__ */ new RecordBase("TypedDict", typed_dict, called_typed_dict);

export function is_typeddict(x: unknown): boolean {
  return is_type(x) && (x as { $define?: unknown }).$define === typed_dict;
}
