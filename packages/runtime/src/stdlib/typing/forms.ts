/**
 * `Optional`, `Union`, `Literal`, `Annotated`, `ClassVar`: names of typing that are no classes, and what their brackets make.
 *
 * From: `Optional[int]`, `Literal["r", "w"]`, `Annotated[int, "metres"]`
 * To:   objects that show themselves as CPython's do
 *
 * Source: Library Reference, typing, "Special forms".
 */
import { TypeError } from "../../objects/exceptions.ts";
import { parameters_of } from "../../objects/generic-alias.ts";
import { Ellipsis } from "../../objects/singletons.ts";
import { repr } from "../../objects/texts.ts";
import { Tuple } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type, TypeObject, type } from "../../objects/type.ts";
import { variable_kind } from "../../objects/type-variables.ts";
import { NoneType } from "../../objects/types.ts";
import {
  Alias,
  AnnotatedAlias,
  ConcatenateAlias,
  LiteralAlias,
  same_literal,
  union,
  with_unions,
  with_unpacking,
} from "./alias.ts";
import { checked_type, single_type } from "./checks.ts";

/** What the brackets of a form make of what stands between them. */
type Subscripted = (form: SpecialForm, subscript: unknown) => unknown;

/** `Optional`, `ClassVar`. */
class SpecialForm extends PyObject {
  readonly $name: string;
  readonly $subscripted: Subscripted;

  constructor(name: string, subscripted: Subscripted) {
    super();
    this.$name = name;
    this.$subscripted = subscripted;
  }
  override get $class(): Type {
    return special_form_type;
  }
  get __iter__(): null {
    return null;
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
  $refuse_check(asks: string): void {
    throw TypeError(`${repr(this)} cannot be used with ${asks}()`);
  }
  __getitem__(subscript: unknown): unknown {
    return this.$subscripted(this, subscript);
  }
  __call__(): never {
    throw TypeError(`Cannot instantiate ${repr(this)}`);
  }
  __mro_entries__(): never {
    throw TypeError(`Cannot subclass ${repr(this)}`);
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

const special_form_type: Type = /* @__PURE__ */ builtin_type("_SpecialForm", SpecialForm, {
  module: "typing",
});

const refuse_subscript: Subscripted = (form) => {
  throw TypeError(`${repr(form)} is not subscriptable`);
};

/** A form of one type. @param words  what it says to several, behind its name */
function of_one(words: string): Subscripted {
  return (form, subscript) => {
    const who = words.startsWith(" accepts only single") ? repr(form) : form.$name;
    return new Alias({ form, origin: form, parameters: [single_type(subscript, who + words)] });
  };
}

const SINGLE = " accepts only single type";

const form = (name: string, subscripted: Subscripted): SpecialForm => new SpecialForm(name, subscripted);
const bare = (name: string): SpecialForm => form(name, refuse_subscript);

export const ClassVar = /* @__PURE__ */ form("ClassVar", /* @__PURE__ */ of_one(SINGLE));
export const Final = /* @__PURE__ */ form("Final", /* @__PURE__ */ of_one(SINGLE));
export const TypeGuard = /* @__PURE__ */ form("TypeGuard", /* @__PURE__ */ of_one(SINGLE));
export const TypeIs = /* @__PURE__ */ form("TypeIs", /* @__PURE__ */ of_one(SINGLE));
export const Unpack = /* @__PURE__ */ with_unpacking(
  /* @__PURE__ */ form("Unpack", /* @__PURE__ */ of_one(SINGLE)),
);
export const Required = /* @__PURE__ */ form(
  "Required",
  /* @__PURE__ */ of_one(" accepts only a single type"),
);
export const NotRequired = /* @__PURE__ */ form(
  "NotRequired",
  /* @__PURE__ */ of_one(" accepts only a single type"),
);
export const ReadOnly = /* @__PURE__ */ form(
  "ReadOnly",
  /* @__PURE__ */ of_one(" accepts only a single type"),
);
export const LiteralString = /* @__PURE__ */ bare("LiteralString");
export const Never = /* @__PURE__ */ bare("Never");
export const NoReturn = /* @__PURE__ */ bare("NoReturn");
export const Self = /* @__PURE__ */ bare("Self");
export const TypeAlias = /* @__PURE__ */ bare("TypeAlias");

export const Optional = /* @__PURE__ */ form("Optional", (_, subscript) =>
  union([single_type(subscript, "typing.Optional requires a single type"), NoneType]),
);

export const Union = /* @__PURE__ */ with_unions(
  /* @__PURE__ */ form("Union", (_, subscript) => {
    const members = parameters_of(subscript);
    if (members.length === 0) throw TypeError("Cannot take a Union of no types.");
    return union(members);
  }),
);

export const Literal = /* @__PURE__ */ form("Literal", (literal, subscript) => {
  const values = parameters_of(subscript).flatMap((each) =>
    each instanceof LiteralAlias ? each.$parameters : [each ?? null],
  );
  const once = values.filter((each, i) => values.findIndex((other) => same_literal(other, each)) === i);
  return new LiteralAlias({ form: literal, origin: literal, parameters: once });
});

export const Annotated = /* @__PURE__ */ form("Annotated", (annotated, subscript) => {
  const parts = parameters_of(subscript);
  if (!(subscript instanceof Tuple) || parts.length < 2) {
    throw TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).");
  }
  const [given, ...metadata] = parts;
  const type = checked_type(given);
  return type instanceof AnnotatedAlias
    ? new AnnotatedAlias(annotated, type.__origin__, [...type.__metadata__.$items, ...metadata])
    : new AnnotatedAlias(annotated, type, metadata);
});

export const Concatenate = /* @__PURE__ */ form("Concatenate", (concatenate, subscript) => {
  const parts = parameters_of(subscript);
  if (parts.length === 0) throw TypeError("Cannot take a Concatenate of no types.");
  const last = parts.at(-1);
  if (last !== Ellipsis && variable_kind(last) !== "ParamSpec") {
    throw TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.");
  }
  const parameters = parts.map((each) => (each === Ellipsis ? each : checked_type(each)));
  return new ConcatenateAlias({ form: concatenate, origin: concatenate, parameters });
});

class AnyTypeObject extends TypeObject {
  __instancecheck__(): never {
    throw TypeError("typing.Any cannot be used with isinstance()");
  }
  __repr__(): string {
    return (this as unknown) === Any ? "typing.Any" : `<class '${(this as unknown as Type).$name}'>`;
  }
}

const any_meta: Type = /* @__PURE__ */ builtin_type("_AnyMeta", AnyTypeObject, {
  bases: [type],
  module: "typing",
});

export const Any: Type = /* @__PURE__ */ any_type();

/** A class, so that others may derive from it. */
function any_type(): Type {
  class AnyObject extends PyObject {}
  const cls = builtin_type("Any", AnyObject, {
    module: "typing",
    make: () => {
      throw TypeError("Any cannot be instantiated");
    },
  });
  Object.defineProperty(cls, "$class", { value: any_meta, configurable: true, writable: true });
  return cls;
}
