/**
 * `typing.NamedTuple` and `typing.TypedDict`: classes made from annotations.
 *
 * From: `class Point(NamedTuple): x: int; y: int = 0`, `class Movie(TypedDict): title: str`
 * To:   a class of tuples whose items have names; a class whose instances are plain dicts
 *
 * Source: Library Reference, typing.NamedTuple and typing.TypedDict.
 */
import { type ClassStatement, define_class, type HostClass } from "../../objects/define-class.ts";
import { type Dict, dict_type } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { unmangle } from "../../objects/names.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import { named_tuple_type } from "../collections/namedtuple.ts";

/** A base that is no class: it takes part in the class statement. */
class RecordBase extends PyObject {
  readonly $name: string;
  readonly $define: (statement: ClassStatement) => Type;

  constructor(name: string, define: (statement: ClassStatement) => Type) {
    super();
    this.$name = name;
    this.$define = define;
  }
  override get $class(): Type {
    return record_base_type;
  }
  $repr(): string {
    return `<function ${this.$name}>`;
  }
}

const record_base_type: Type = /* @__PURE__ */ builtin_type("function", RecordBase, { final: true });

/** Annotations by name, in order. */
function annotations_of({ extras }: ClassStatement): Record<string, unknown> {
  const { annotations } = extras;
  return (typeof annotations === "function" ? annotations() : annotations) ?? {};
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

function named_tuple(statement: ClassStatement): Type {
  const { name, bases, body, table, extras } = statement;
  if (bases.length > 1) throw TypeError("can only inherit from a NamedTuple type and Generic");
  if (body.prototype === undefined) {
    throw TypeError("a NamedTuple class whose body runs statements is not in the subset");
  }
  const annotations = annotations_of(statement);
  const keys = Object.keys(annotations);
  const defaults = take_defaults(statement, keys);
  let last = "";
  for (const key of keys) {
    if (defaults.has(key)) last = key;
    else if (last !== "") {
      throw TypeError(
        `non-default namedtuple field ${unmangle(key)} cannot follow default field ${unmangle(last)}`,
      );
    }
  }
  const fields = keys.map(unmangle);
  const base = named_tuple_type(name, fields, [...defaults.values()], extras.module ?? "__main__");
  return define_class(name, [base], body, table, extras);
}

export const NamedTuple = /* @__PURE__ */ new RecordBase("NamedTuple", named_tuple);

/** Calling the class gives a dict; deriving from it adds keys, which nobody checks. */
function typed_dict({ name, extras }: ClassStatement): Type {
  class TypedDictBody extends PyObject {}
  const cls = builtin_type(name, TypedDictBody, {
    module: extras.module ?? "__main__",
    bases: [dict_type],
    make: (...args: unknown[]) => dict_type(...args) as Dict,
  });
  return Object.assign(cls, { $define: typed_dict, $annotations: extras.annotations });
}

export const TypedDict = /* @__PURE__ */ new RecordBase("TypedDict", typed_dict);
