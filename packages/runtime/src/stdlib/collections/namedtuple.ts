/**
 * `collections.namedtuple`: a class of tuples whose items have names.
 *
 *     Point = namedtuple("Point", "x y")      a type whose instances are tuples with getters
 *
 * Source: Library Reference, collections.namedtuple.
 */

import { bind } from "../../objects/binding.ts";
import { builtin } from "../../objects/builtin.ts";
import { def, type PyFunction } from "../../objects/call.ts";
import { Dict } from "../../objects/dict.ts";
import { AttributeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { mangle, unmangle } from "../../objects/names.ts";
import { check_defaults } from "../../objects/new-defaults.ts";
import { builtin_type, constructs, PyObject, type Type, type_name } from "../../objects/object.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { keywords, type Signature, signature_of } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple, tuple_type } from "../../objects/tuple.ts";

/** Python's keywords: no field may be called so. */
const KEYWORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in is
  lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

/** What every class of named tuples has, as its own fields. */
export interface NamedTupleType extends Type {
  _fields: Tuple;
  _field_defaults: Dict;
}

export const namedtuple = /* @__PURE__ */ builtin(
  "namedtuple(typename, field_names, *, rename=, defaults=, module=)",
  function namedtuple(typename: unknown, field_names: unknown, options?: unknown): Type {
    const { rename = false, defaults = null, module = null } = keywords(options);
    const name = str_of(typename);
    const given =
      typeof field_names === "string"
        ? field_names.replaceAll(",", " ").trim().split(/\s+/)
        : items_of(field_names).map(str_of);
    const fields = given.filter((field) => field !== "" || typeof field_names !== "string");
    if (truth(rename)) rename_fields(fields);
    check_names(name, fields, truth(rename));
    const values = defaults == null ? [] : items_of(defaults);
    if (values.length > fields.length) throw TypeError("Got more default values than field names");
    return named_tuple_type(name, fields, values, module == null ? "__main__" : str_of(module));
  },
);

function rename_fields(fields: string[]): void {
  fields.forEach((field, i) => {
    const bad =
      !is_identifier(field) || KEYWORDS.has(field) || field.startsWith("_") || fields.indexOf(field) < i;
    if (bad) fields[i] = `_${i}`;
  });
}

function is_identifier(name: string): boolean {
  return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(name);
}

function check_names(typename: string, fields: readonly string[], renamed: boolean): void {
  for (const name of [typename, ...fields]) {
    if (!is_identifier(name)) {
      throw ValueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
    }
    if (KEYWORDS.has(name)) throw ValueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
  }
  fields.forEach((field, i) => {
    if (field.startsWith("_") && !renamed) {
      throw ValueError(`Field names cannot start with an underscore: ${repr(field)}`);
    }
    if (fields.indexOf(field) < i) throw ValueError(`Encountered duplicate field name: ${repr(field)}`);
  });
}

/** `Point.x`: what the class shows of a field. */
class TupleGetter extends PyObject {
  readonly $index: number;
  __doc__: unknown;

  constructor(index: number) {
    super();
    this.$index = index;
    this.__doc__ = `Alias for field number ${index}`;
  }
  override get $class(): Type {
    return tuple_getter_type;
  }
  __get__(self: unknown): unknown {
    if (self == null) return this;
    if (self instanceof Tuple) return self.$items[this.$index];
    throw TypeError(
      `descriptor for index '${this.$index}' for tuple subclasses doesn't apply to '${type_name(self)}' object`,
    );
  }
  __set__(): never {
    throw AttributeError("can't set attribute");
  }
  __delete__(): never {
    throw AttributeError("can't delete attribute");
  }
  $repr(repr: (x: unknown) => string): string {
    return `_tuplegetter(${this.$index}, ${repr(this.__doc__)})`;
  }
}

const tuple_getter_type: Type = /* @__PURE__ */ builtin_type("_tuplegetter", TupleGetter, {
  path: true,
  module: "collections",
});

/**
 * The class itself; `typing.NamedTuple` makes its own with it.
 * @param defaults  of the last fields
 */
export function named_tuple_type(
  name: string,
  fields: readonly string[],
  defaults: readonly unknown[],
  module: string,
): NamedTupleType {
  const maker = new Maker(name, fields, defaults);
  class Named extends Tuple {
    override get $class(): Type {
      return cls;
    }

    /** `Point(x=1, y=2)` */
    override $repr(repr: (x: unknown) => string): string {
      return `${this.$class.$name}(${fields.map((field, i) => `${field}=${repr(this.$items[i])}`).join(", ")})`;
    }

    _asdict(): Dict {
      const dict = new Dict();
      fields.forEach((field, i) => void dict.$set(field, this.$items[i]));
      return dict;
    }

    _replace(options?: unknown): unknown {
      const changes = { ...keywords(options) };
      const items = this.$items.map((item, i) => {
        const key = mangle(fields[i]!);
        if (!(key in changes)) return item;
        const changed = changes[key];
        delete changes[key];
        return changed;
      });
      const unknown = Object.keys(changes).map(unmangle);
      if (unknown.length > 0) throw TypeError(`Got unexpected field names: ${repr(unknown)}`);
      return allocate(this.$class, items);
    }

    __replace__(options?: unknown): unknown {
      return this._replace(options);
    }

    __getnewargs__(): Tuple {
      return new Tuple(this.$items);
    }
  }
  const allocate = (of: Type, items: readonly unknown[]): Tuple =>
    Reflect.construct(Named, [items], of) as Tuple;
  const cls = constructs(
    builtin_type(name, Named, {
      bases: [tuple_type],
      module,
      doc: `${name}(${fields.join(", ")})`,
      signatures: {
        _asdict: "(self)",
        _replace: "(self, /, **kwds)",
        __replace__: "(self, /, **kwds)",
        __getnewargs__: "(self)",
      },
    }),
    (...args: unknown[]) => new Named(maker.items(args)),
    { allocate: (of, args) => allocate(of, maker.items(args)), signature: maker.signature },
  ) as NamedTupleType;
  show_fields(cls, fields);
  const names = new Tuple(fields);
  share(cls, "_fields", names);
  share(cls, "__match_args__", names);
  share(cls, "__slots__", new Tuple([]));
  share(cls, "_field_defaults", field_defaults(fields.slice(fields.length - defaults.length), defaults));
  share(cls, "_make", make_method(name, fields.length, allocate));
  // On the class alone: what is derived from it reaches `$allocate`, as with every built-in base.
  Object.defineProperty(cls, "__new__", {
    value: maker.function_for(cls, allocate),
    writable: true,
    configurable: true,
  });
  return cls;
}

/** What `Point.__new__` does with its arguments. Its `__defaults__` may be assigned. */
class Maker {
  readonly #name: string;
  readonly #fields: readonly string[];
  defaults: readonly unknown[] = [];
  signature!: Signature;

  constructor(name: string, fields: readonly string[], defaults: readonly unknown[]) {
    this.#name = name;
    this.#fields = fields;
    this.#take(defaults);
  }

  /** Let the last fields have these defaults. */
  #take(defaults: readonly unknown[]): void {
    this.defaults = defaults;
    const required = this.#fields.length - defaults.length;
    const parameters = this.#fields.map((field, i) => (i < required ? field : `${field}=`));
    this.signature = signature_of(`${this.#name}.__new__(${["_cls", ...parameters].join(", ")})`, 1);
  }

  /** The items of a tuple that is made with these arguments. */
  items(args: readonly unknown[]): unknown[] {
    const given = bind(this.signature, args);
    const required = this.#fields.length - this.defaults.length;
    return this.#fields.map((_, i) => (given[i] === undefined ? this.defaults[i - required] : given[i]));
  }

  function_for(cls: Type, allocate: (of: Type, items: readonly unknown[]) => Tuple): PyFunction {
    const f = def(this.signature.text, (of: unknown, ...args: unknown[]) =>
      allocate(of as Type, this.items(args)),
    ) as PyFunction;
    const assign = (_: PyFunction, key: string, value: unknown): void => {
      check_defaults(key, value);
      if (key !== "__defaults__") return;
      this.#take(value instanceof Tuple ? value.$items : []);
      f.$signature = signature_of(this.signature.text);
      cls.$signature = this.signature;
    };
    const of_definition: Record<string, () => unknown> = {
      __defaults__: () => (this.defaults.length === 0 ? null : new Tuple(this.defaults)),
      __kwdefaults__: () => null,
      __closure__: () => null,
      $assign: () => assign,
    };
    f.$extras = {
      doc: `Create new instance of ${this.#name}(${this.#fields.join(", ")})`,
      module: `namedtuple_${this.#name}`,
      details: (_, key) => of_definition[key]?.(),
    };
    return f;
  }
}

/** Give a class of named tuples the attributes that read the items. */
export function show_fields(cls: Type, fields: readonly string[]): void {
  cls.$descriptors ??= Object.create(null) as Record<string, object>;
  const descriptors = cls.$descriptors;
  fields.forEach((field, i) => {
    const getter = new TupleGetter(i);
    descriptors[mangle(field)] = getter;
    Object.defineProperty(cls.prototype, mangle(field), {
      configurable: true,
      get(this: Tuple) {
        return this.$items[i];
      },
      set: getter.__set__,
    });
  });
}

function field_defaults(fields: readonly string[], defaults: readonly unknown[]): Dict {
  const dict = new Dict();
  fields.forEach((field, i) => void dict.$set(field, defaults[i]));
  return dict;
}

/** `Point._make(iterable)`. */
function make_method(
  typename: string,
  count: number,
  allocate: (of: Type, items: readonly unknown[]) => Tuple,
): (this: Type | Tuple, iterable: unknown) => unknown {
  const make = function (this: Type | Tuple, iterable: unknown): unknown {
    const items = items_of(iterable).slice();
    if (items.length !== count) throw TypeError(`Expected ${count} arguments, got ${items.length}`);
    return allocate(this instanceof Tuple ? this.$class : this, items);
  };
  (make as { $signature?: Signature }).$signature = signature_of(`${typename}._make(cls, iterable)`, 1);
  return make;
}

/** An attribute of the class and of its instances. */
function share(cls: Type, name: string, value: unknown): void {
  const descriptor = { value, writable: true, configurable: true };
  Object.defineProperty(cls, name, descriptor);
  Object.defineProperty(cls.prototype, name, descriptor);
}
